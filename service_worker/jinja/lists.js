// Helpers of the filters of lists: paths into items, sorting, grouping, dividing.

import {
  GroupTuple, Range, Undefined, View, className, isList, isText, plain, raise,
} from "./values.js";
import { indexOf, item, iterate } from "./inside.js";
import { equal, order, truth } from "./operators.js";
import { lower } from "./text.js";

/** "a.0.b" as a path into an item; where a step is missing, the value is `otherwise`. */
export function getter(attribute, otherwise = null, after = (value) => value) {
  const steps = stepsOf(attribute);
  return (start) => after(steps.reduce((value, step) => {
    const found = item(value, step);
    return found instanceof Undefined && otherwise !== null ? otherwise : found;
  }, start));
}

function stepsOf(attribute) {
  if (attribute === null) return [];
  if (!isText(attribute)) return [attribute];
  return plain(attribute).split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

const foldCase = (value) => (isText(value) ? lower(value) : value);
export const folded = (caseSensitive) => (truth(caseSensitive) ? (value) => value : foldCase);

export function sorted(values, key, reverse) {
  if (Math.abs(indexOf(reverse)) >= 2 ** 31) raise("OverflowError", "Python int too large to convert to C int");
  const keyed = [...values].map((value) => [key(value), value]);
  const sign = truth(reverse) ? -1 : 1;
  return keyed.sort((one, other) => sign * order(one[0], other[0])).map(([, value]) => value);
}

export function extreme(values, sign, caseSensitive, attribute) {
  const all = [...iterate(values)];
  if (!all.length) return new Undefined("No aggregated item, sequence was empty.");
  const key = getter(attribute, null, folded(caseSensitive));
  const keys = all.map(key); // of a single item, too: that may fail
  return all[[...keys.keys()].reduce((best, each) => (sign * order(keys[each], keys[best]) > 0 ? each : best))];
}

export function reversible(value) {
  if (value instanceof Map) return [...value.keys()];
  if (value instanceof Undefined) return [];
  if (isList(value) || value instanceof Range || value instanceof View) return [...value];
  return null;
}

export function* itemPairs(value) {
  if (value instanceof Undefined) return;
  if (!(value instanceof Map)) raise("TypeError", "Can only get item pairs from a mapping.");
  yield* new View("items", value);
}

export function* sliced(values, slices, fill) {
  const size = Math.floor(values.length / slices);
  const larger = values.length % slices;
  let at = 0;
  for (let number = 0; number < slices; number++) {
    const part = values.slice(at, at += size + (number < larger ? 1 : 0));
    if (fill !== null && number >= larger) part.push(fill);
    yield part;
  }
}

export function* batched(values, count, fill) {
  let batch = [];
  for (const value of values) {
    if (batch.length === count) {
      yield batch;
      batch = [];
    }
    batch.push(value);
  }
  if (!batch.length) return;
  while (fill !== null && batch.length < count) batch.push(fill);
  yield batch;
}

export function* distinct(values, key) {
  const seen = [];
  for (const value of values) {
    const found = key(value);
    if (isList(found) || found instanceof Map) raise("TypeError", `unhashable type: '${className(found)}'`);
    if (seen.some((each) => equal(each, found))) continue;
    seen.push(found);
    yield value;
  }
}

export function grouped(values, attribute, otherwise, caseSensitive) {
  const key = getter(attribute, otherwise, folded(caseSensitive));
  const shown = getter(attribute, otherwise);
  const groups = [];
  for (const value of sorted(iterate(values), key, false)) {
    const last = groups.at(-1);
    if (last && equal(last.key, key(value))) last.list.push(value);
    else groups.push({ key: key(value), list: [value] });
  }
  return groups.map((group) => groupTuple(truth(caseSensitive) ? group.key : shown(group.list[0]), group.list));
}

function groupTuple(grouper, list) {
  return Object.setPrototypeOf([grouper, list], GroupTuple.prototype);
}

GroupTuple.prototype.groupAttribute = function groupAttribute(name) {
  return name === "grouper" ? this[0] : name === "list" ? this[1] : undefined;
};
