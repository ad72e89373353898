// Iterating over a template's values, and looking up their items and attributes, as Python does.

import {
  Host, Range, Stream, Tuple, Undefined, View, className, isList, isNumber, isText, like, plain, raise, tuple,
} from "./values.js";
import { counted, exact } from "./numbers.js";

// Iteration

export function isIterable(value) {
  return isText(value) || value instanceof Map || value instanceof Undefined || isList(value)
    || value instanceof Range || value instanceof View || value instanceof Stream;
}

/** The items over which Python's `for` would iterate. */
export function iterate(value) {
  if (isText(value)) return [...plain(value)];
  if (value instanceof Map) return value.keys();
  if (value instanceof Undefined) return [];
  return isIterable(value) ? value : raise("TypeError", `'${className(value)}' object is not iterable`);
}

/** Exactly so many items, for `a, b`. */
export function unpack(value, count) {
  if (!isIterable(value)) raise("TypeError", `cannot unpack non-iterable ${className(value)} object`);
  const items = [...iterate(value)];
  if (items.length < count) {
    raise("ValueError", `not enough values to unpack (expected ${count}, got ${items.length})`);
  }
  if (items.length > count) raise("ValueError", `too many values to unpack (expected ${count})`);
  return items;
}

/** An argument that Python wants to be a whole number. */
export function indexOf(value) {
  if (isNumber(value)) return Number(value);
  return raise("TypeError", `'${className(value)}' object cannot be interpreted as an integer`);
}

export function length(value) {
  if (isText(value)) return [...plain(value)].length;
  if (value instanceof Map) return value.size;
  if (value instanceof Undefined) return 0;
  if (isList(value) || value instanceof Range || value instanceof View) return value.length;
  if (value instanceof Host && value.size) return value.size();
  return raise("TypeError", `object of type '${className(value)}' has no len()`);
}

// Items and attributes

/** A key as a Map has it: Python takes 'a' and Markup('a') for the same, and True and 1. No map of ours has a tuple. */
export function mapKey(key) {
  for (const part of key instanceof Tuple ? key : [key]) {
    if (part instanceof Map || (isList(part) && !(part instanceof Tuple))) {
      raise("TypeError", `unhashable type: '${className(part)}'`);
    }
    if (part instanceof Tuple) mapKey(part);
  }
  return isNumber(key) ? counted(key) : plain(key);
}

/** A map that is written out; its keys are text and whole numbers. */
export const dict = (pairs) => new Map(pairs);

/** `owner.name`: the attribute of an object that Jinja makes, or the item of a map. */
export function attribute(owner, name) {
  const found = owner instanceof Map ? owner.get(name) : attributeOf(owner, name);
  return found === undefined ? new Undefined(null, name, owner) : found;
}

function attributeOf(owner, name) {
  if (owner instanceof Undefined) return owner.fail();
  if (owner instanceof Host) return owner.attribute(name);
  if (owner instanceof Range) return RANGE.includes(name) ? owner[name] : undefined;
  return owner?.groupAttribute?.(name);
}

const RANGE = ["start", "stop", "step"];

/** `owner[key]`: the item; of an object that Jinja makes, the attribute where there is no such item. */
export function item(owner, key) {
  if (owner instanceof Undefined) return owner.fail();
  const found = itemAt(owner, key);
  if (found !== undefined) return found;
  const open = isText(key) && !plain(key).startsWith("_") && !(owner instanceof Map);
  const own = open ? attributeOf(owner, plain(key)) : undefined;
  return own === undefined ? new Undefined(null, plain(key), owner) : own;
}

function itemAt(owner, key) {
  if (owner instanceof Map) return isList(key) || key instanceof Map ? undefined : owner.get(mapKey(key));
  if (!isNumber(key)) return owner instanceof Host && isText(key) ? owner.item?.(plain(key)) : undefined;
  if (isText(owner)) return optionally(owner, [...plain(owner)].at(Number(key)));
  return isList(owner) || owner instanceof Range ? atIndex(owner, Number(key)) : undefined;
}

const optionally = (owner, sign) => (sign === undefined ? undefined : like(owner, sign));

function atIndex(owner, index) {
  const place = index < 0 ? index + owner.length : index;
  if (place < 0 || place >= owner.length) return undefined;
  return owner instanceof Range ? owner.at(place) : owner[place];
}

/** `owner[start:stop:step]`. */
export function slice(owner, start, stop, step) {
  if (owner instanceof Undefined) return owner.fail();
  if (isText(owner)) return like(owner, picked([...plain(owner)], start, stop, step).join(""));
  if (owner instanceof Tuple) return tuple(picked([...owner], start, stop, step));
  if (isList(owner)) return picked(owner, start, stop, step);
  if (owner instanceof Range) {
    const [first, last, stride] = ends(owner.length, start, stop, step);
    return new Range(owner.at(first), owner.at(last), exact(owner.step, stride, (one, other) => one * other));
  }
  if (owner instanceof Map) return raise("TypeError", "unhashable type: 'slice'");
  return raise("TypeError", `'${className(owner)}' object is not subscriptable`);
}

function picked(items, start, stop, step) {
  const [first, last, stride] = ends(items.length, start, stop, step);
  const found = [];
  for (let index = first; stride > 0 ? index < last : index > last; index += stride) found.push(items[index]);
  return found;
}

/** Where a slice begins and ends, and its step: Python's `slice.indices`. */
function ends(size, start, stop, step) {
  const stride = step === null ? 1 : bound(step);
  if (stride === 0) raise("ValueError", "slice step cannot be zero");
  const [low, high] = stride > 0 ? [0, size] : [-1, size - 1];
  const place = (end, otherwise) => {
    if (end === null) return otherwise;
    const from = bound(end);
    return Math.min(Math.max(from < 0 ? from + size : from, low), high);
  };
  return stride > 0 ? [place(start, low), place(stop, high), stride] : [place(start, high), place(stop, low), stride];
}

function bound(end) {
  if (isNumber(end)) return Number(end);
  return raise("TypeError", "slice indices must be integers or None or have an __index__ method");
}
