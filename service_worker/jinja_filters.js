// Jinja's filters. Each takes the context, the value and its arguments in Jinja's order; an argument that was not
// given is undefined, so JavaScript's own defaults stand in the signatures.

import {
  GroupTuple, Host, Kwargs, Markup, Stream, Undefined, View, Range,
  className, escape, escaped, isList, isNumber, isSafe, isText, like, markup, plain, raise, repr, text, tuple, unsupported, whole,
} from "./jinja_values.js";
import { add, equal, item, iterate, isIterable, length, multiply, order, pythonAttribute, slice, truth } from "./jinja_operators.js";
import { formatted, htmlsafeJSON } from "./jinja_format.js";
import * as words from "./jinja_text.js";

/** MarkupSafe's `soft_str`: text stays as safe as it is, everything else becomes plain text. */
const soft = (value) => (isText(value) ? value : text(value));

/** "a.0.b" as the way into an item; a missing step takes `otherwise`. */
function getter(attribute, otherwise = null, after = (value) => value) {
  const steps = isText(attribute) ? plain(attribute).split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    : attribute === null ? [] : [attribute];
  return (start) => after(steps.reduce((value, step) => {
    const found = item(value, step);
    return found instanceof Undefined && otherwise !== null ? otherwise : found;
  }, start));
}

const foldCase = (value) => (isText(value) ? words.lower(value) : value);
const folded = (caseSensitive) => (truth(caseSensitive) ? (value) => value : foldCase);

function sorted(values, key, reverse) {
  const keyed = [...values].map((value) => [key(value), value]);
  const sign = truth(reverse) ? -1 : 1;
  return keyed.sort((one, other) => sign * order(one[0], other[0])).map(([, value]) => value);
}

function extreme(values, sign, caseSensitive, attribute) {
  const all = [...iterate(values)];
  if (!all.length) return new Undefined("No aggregated item, sequence was empty.");
  const key = getter(attribute, null, folded(caseSensitive));
  return all.reduce((best, each) => (sign * order(key(each), key(best)) > 0 ? each : best));
}

function reversible(value) {
  if (value instanceof Map) return [...value.keys()];
  if (isList(value) || value instanceof Range || value instanceof View) return [...value];
  return null;
}

function quote(value, query) {
  const kept = encodeURIComponent(text(value)).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return query ? kept.replaceAll("%20", "+") : kept.replaceAll("%2F", "/");
}

function integer(value, otherwise, base) {
  if (isNumber(value)) return Number(value);
  if (value instanceof Undefined) return value.fail();
  if (!isText(value)) return otherwise;
  if (Number(base) !== 10) return unsupported("int with a base");
  const written = plain(words.strip(plain(value))).replace(/(?<=\d)_(?=\d)/g, "");
  if (/[^\0-\x7f]/.test(written) && /\p{Nd}/u.test(written)) return unsupported("int of other digits than 0 to 9");
  if (/^[-+]?\d+$/.test(written)) return whole(Number(written) + 0);
  const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(written) ? Number(written) : NaN;
  return Number.isFinite(number) ? whole(Math.trunc(number) + 0) : otherwise;
}

const WORD_BEGINNING = new RegExp(`((?:[-({[<]|${words.SPACE})+)`, "u");
const ATTRIBUTE_NAME = /[\t-\r />=]/;

function striptags(string) {
  let kept = "";
  let at = 0;
  for (let start = string.indexOf("<"); start >= 0; start = string.indexOf("<", at)) {
    const closing = string.startsWith("<!--", start) ? "-->" : ">";
    const end = string.indexOf(closing, closing === ">" ? start : start + 4);
    if (end < 0) break;
    kept += string.slice(at, start);
    at = end + closing.length;
  }
  return unescaped(words.split(kept + string.slice(at)).join(" "));
}

const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The entities that `escape` writes; of the two thousand others HTML has, none is guessed at. */
function unescaped(string) {
  return string.replace(/&(#?\w+);?/g, (entity, name) => {
    if (/^#\d+$/.test(name)) return String.fromCodePoint(Number(name.slice(1)));
    if (Object.hasOwn(NAMED, name)) return NAMED[name];
    return unsupported(`striptags of ${entity}`);
  });
}

function* sliced(values, slices, fill) {
  const size = Math.floor(values.length / slices);
  const larger = values.length % slices;
  let at = 0;
  for (let number = 0; number < slices; number++) {
    const part = values.slice(at, at += size + (number < larger ? 1 : 0));
    if (fill !== null && number >= larger) part.push(fill);
    yield part;
  }
}

function* batched(values, count, fill) {
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

function* distinct(values, key) {
  const seen = [];
  for (const value of values) {
    const found = key(value);
    if (isList(found) || found instanceof Map) raise("TypeError", `unhashable type: '${className(found)}'`);
    if (seen.some((each) => equal(each, found))) continue;
    seen.push(found);
    yield value;
  }
}

function grouped(values, attribute, otherwise, caseSensitive) {
  const key = getter(attribute, otherwise, folded(caseSensitive));
  const shown = getter(attribute, otherwise);
  const groups = [];
  for (const value of sorted(iterate(values), key, false)) {
    const last = groups.at(-1);
    if (last && equal(last.key, key(value))) last.list.push(value);
    else groups.push({ key: key(value), list: [value] });
  }
  return groups.map(({ key: folding, list }) => groupTuple(truth(caseSensitive) ? folding : shown(list[0]), list));
}

function groupTuple(grouper, list) {
  return Object.setPrototypeOf([grouper, list], GroupTuple.prototype);
}

GroupTuple.prototype.groupAttribute = function groupAttribute(name) {
  return name === "grouper" ? this[0] : name === "list" ? this[1] : undefined;
};

const escapeFilter = (c, value) => escaped(value);
const defaultFilter = (c, value, otherwise = "", boolean = false) => {
  return value instanceof Undefined || (truth(boolean) && !truth(value)) ? otherwise : value;
};
const lengthFilter = (c, value) => length(value);

export const filters = {
  abs: (c, value) => {
    if (value instanceof Undefined) return raise("TypeError", "bad operand type for abs(): 'Undefined'");
    return isNumber(value) ? Math.abs(value) : raise("TypeError", `bad operand type for abs(): '${className(value)}'`);
  },
  attr: (c, value, name) => pythonAttribute(value, text(name)) ?? new Undefined(null, text(name), value),
  batch: (c, value, count, fill = null) => new Stream(batched(iterate(value), count, fill)),
  capitalize: (c, value) => words.capitalize(soft(value)),
  center: (c, value, width = 80) => words.center(soft(value), width),
  count: lengthFilter,
  d: defaultFilter,
  default: defaultFilter,
  dictsort: (c, value, caseSensitive = false, by = "key", reverse = false) => {
    if (!(value instanceof Map)) return value instanceof Undefined ? value.fail() : raise("AttributeError", "items");
    const place = ["key", "value"].indexOf(plain(by));
    if (place < 0) raise("FilterArgumentError", 'You can only sort by either "key" or "value"');
    const fold = folded(caseSensitive);
    return sorted([...value].map(tuple), (pair) => fold(pair[place]), reverse);
  },
  e: escapeFilter,
  escape: escapeFilter,
  first: (c, value) => {
    for (const each of iterate(value)) return each;
    return new Undefined("No first item, sequence was empty.");
  },
  forceescape: (c, value) => escaped(text(value)),
  format: (c, value, args, kwargs) => {
    if (args.length && kwargs) raise("FilterArgumentError", "can't handle positional and keyword arguments at the same time");
    return formatted(soft(value), kwargs ?? tuple(args));
  },
  groupby: (c, value, attribute, otherwise = null, caseSensitive = false) => grouped(value, attribute, otherwise, caseSensitive),
  indent: (c, value, width = 4, first = false, blank = false) => {
    if (!isText(value)) return value instanceof Undefined ? value.fail() : raise("TypeError", "indent wants text");
    const margin = isText(width) ? plain(width) : " ".repeat(width);
    const lines = words.splitlines(`${plain(value)}\n`);
    const rest = lines.map((line, index) => (index && (truth(blank) || line) ? margin : "") + line);
    return like(value, (truth(first) ? margin : "") + rest.join("\n"));
  },
  int: (c, value, otherwise = 0, base = 10) => integer(value, otherwise, base),
  items: (c, value) => {
    if (value instanceof Undefined) return new Stream([]);
    if (!(value instanceof Map)) return new Stream((function* fail() { raise("TypeError", "Can only get item pairs from a mapping."); })());
    return new Stream(new View("items", value));
  },
  join: (c, value, separator = "", attribute = null) => {
    const all = [...iterate(value)].map(attribute === null ? (each) => each : getter(attribute));
    if (!c.mode.autoescape) return all.map(text).join(text(separator));
    if (isSafe(separator)) return words.join(separator, all.map(soft));
    return all.some(isSafe) ? words.join(escaped(separator), all) : all.map(text).join(text(separator));
  },
  last: (c, value) => {
    if (isText(value)) return plain(value) === "" ? new Undefined("No last item, sequence was empty.") : like(value, [...plain(value)].at(-1));
    const all = reversible(value) ?? (value instanceof Undefined ? [] : raise("TypeError", `'${className(value)}' object is not reversible`));
    return all.length ? all.at(-1) : new Undefined("No last item, sequence was empty.");
  },
  length: lengthFilter,
  list: (c, value) => [...iterate(value)],
  lower: (c, value) => words.lower(soft(value)),
  max: (c, value, caseSensitive = false, attribute = null) => extreme(value, 1, caseSensitive, attribute),
  min: (c, value, caseSensitive = false, attribute = null) => extreme(value, -1, caseSensitive, attribute),
  replace: (c, value, old, fresh, most = null) => {
    const times = most === null ? -1 : most;
    if (!c.mode.autoescape) return words.replace(text(value), text(old), text(fresh), times);
    const start = isSafe(old) || (isSafe(fresh) && !isSafe(value)) ? escaped(value) : soft(value);
    return words.replace(start, soft(old), soft(fresh), times);
  },
  reverse: (c, value) => {
    if (isText(value)) return slice(value, null, null, -1);
    const all = reversible(value);
    if (all) return new Stream(all.reverse());
    return isIterable(value) ? [...iterate(value)].reverse() : raise("FilterArgumentError", "argument must be iterable");
  },
  safe: (c, value) => markup(value instanceof Host && value.html ? value.html() : text(value)),
  slice: (c, value, slices, fill = null) => new Stream(sliced([...iterate(value)], slices, fill)),
  sort: (c, value, reverse = false, caseSensitive = false, attribute = null) => {
    const fold = folded(caseSensitive);
    const keys = (isText(attribute) ? plain(attribute).split(",") : [attribute]).map((each) => getter(each, null, fold));
    return sorted(iterate(value), (each) => keys.map((key) => key(each)), reverse);
  },
  string: (c, value) => soft(value),
  striptags: (c, value) => striptags(value instanceof Host && value.html ? value.html() : text(value)),
  sum: (c, value, attribute = null, start = 0) => {
    if (isText(start)) raise("TypeError", "sum() can't sum strings [use ''.join(seq) instead]");
    return [...iterate(value)].map(attribute === null ? (each) => each : getter(attribute)).reduce(add, start);
  },
  title: (c, value) => plain(soft(value)).split(WORD_BEGINNING).map((part) => {
    const [first = "", ...rest] = part;
    return first.toUpperCase() + rest.join("").toLowerCase();
  }).join(""),
  tojson: (c, value) => htmlsafeJSON(value),
  trim: (c, value, chars = null) => words.strip(soft(value), chars),
  truncate: (c, value, most = 255, killwords = false, end = "...", leeway = null) => {
    const [room, slack] = [most - length(end), leeway ?? 5];
    if (room < 0 || slack < 0) raise("AssertionError", `expected length >= ${length(end)}, got ${most}`);
    if (length(value) <= most + slack) return value;
    const kept = slice(value, null, room, null);
    if (truth(killwords)) return add(kept, end);
    const space = plain(kept).lastIndexOf(" ");
    return add(space < 0 ? kept : like(kept, plain(kept).slice(0, space)), end);
  },
  unique: (c, value, caseSensitive = false, attribute = null) => {
    return new Stream(distinct(iterate(value), getter(attribute, null, folded(caseSensitive))));
  },
  upper: (c, value) => words.upper(soft(value)),
  urlencode: (c, value) => {
    if (isText(value) || !isIterable(value)) return quote(value, false);
    const pairs = value instanceof Map ? [...value] : [...iterate(value)];
    return pairs.map(([key, inner]) => `${quote(key, true)}=${quote(inner, true)}`).join("&");
  },
  wordcount: (c, value) => (plain(soft(value)).match(/[\p{L}\p{N}_]+/gu) ?? []).length,
  xmlattr: (c, value, autospace = true) => {
    if (!(value instanceof Map)) return value instanceof Undefined ? value.fail() : raise("AttributeError", "items");
    const written = [...value].filter(([, each]) => each !== null && !(each instanceof Undefined)).map(([key, each]) => {
      if (ATTRIBUTE_NAME.test(key)) raise("ValueError", `Invalid character in attribute name: ${repr(key)}`);
      return `${escape(key)}="${escape(each)}"`;
    }).join(" ");
    const spaced = truth(autospace) && written ? ` ${written}` : written;
    return c.mode.autoescape ? markup(spaced) : spaced;
  },
};

// Those that take a filter or a test

export function mapFilter(value, filter, rest) {
  return new Stream(mapped(value, (each) => filter(each, ...rest)));
}

export function mapAttribute(value, attribute, otherwise = null) {
  return new Stream(mapped(value, getter(attribute, otherwise)));
}

function* mapped(value, change) {
  if (truth(value)) for (const each of iterate(value)) yield change(each);
}

export function choose(value, keep, attribute, test = truth, rest = []) {
  const key = attribute === undefined ? (each) => each : getter(attribute);
  return only(truth(value) ? value : [], (each) => truth(test(key(each), ...rest)) === keep);
}

/** Those that are wanted, found as they are asked for. */
export function only(values, wanted) {
  return new Stream(filtered(values, wanted));
}

function* filtered(values, wanted) {
  for (const each of iterate(values)) if (wanted(each)) yield each;
}
