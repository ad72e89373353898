// Python's operators over the values of a template.

import {
  Host, Markup, Range, Stream, Tuple, Undefined, View,
  className, escape, isList, isNumber, isText, like, markup, plain, raise, text, tuple, typeName, unsupported, whole,
} from "./jinja_values.js";
import { DICT_METHODS, LIST_METHODS, NUMBER_ATTRIBUTES, TEXT_METHODS, TUPLE_METHODS } from "./jinja_names.js";
import { formatted } from "./jinja_format.js";

// Truth and order

export function truth(value) {
  if (value === null || value === false || value === 0 || value === "") return false;
  if (value === true || typeof value === "number" || typeof value === "string") return true;
  if (value instanceof Undefined) return false;
  if (value instanceof Markup) return value.string !== "";
  if (value instanceof Map) return value.size > 0;
  if (isList(value) || value instanceof Range || value instanceof View) return value.length > 0;
  if (value instanceof Host && value.size) return value.size() > 0;
  return true;
}

export const and = (left, right) => (truth(left) ? right() : left);
export const or = (left, right) => (truth(left) ? left : right());

export function equal(left, right) {
  if (isNumber(left) && isNumber(right)) return Number(left) === Number(right);
  if (isText(left) && isText(right)) return plain(left) === plain(right);
  if (left instanceof Undefined || right instanceof Undefined) {
    return left instanceof Undefined && right instanceof Undefined;
  }
  if (isList(left) && isList(right)) return left instanceof Tuple === right instanceof Tuple && sameItems(left, right);
  if (left instanceof Range && right instanceof Range) return sameItems([...left], [...right]);
  if (left instanceof Map && right instanceof Map) return sameEntries(left, right);
  return left === right;
}

function sameItems(left, right) {
  return left.length === right.length && left.every((item, index) => equal(item, right[index]));
}

function sameEntries(left, right) {
  return left.size === right.size
    && [...left].every(([key, value]) => right.has(key) && equal(value, right.get(key)));
}

/** Below, at or above zero, as `left` comes before, with or after `right`; fails where Python would. */
export function order(left, right, sign = "<") {
  if (isNumber(left) && isNumber(right)) return Number(left) - Number(right);
  if (isText(left) && isText(right)) return orderOfText(plain(left), plain(right));
  if (isList(left) && isList(right) && left instanceof Tuple === right instanceof Tuple) {
    return orderOfItems(left, right, sign);
  }
  for (const side of [left, right]) if (side instanceof Undefined) side.fail();
  const [one, other] = [left, right].map((side) => className(side).split(".").at(-1));
  return raise("TypeError", `'${sign}' not supported between instances of '${one}' and '${other}'`);
}

/** By code points: JavaScript's own `<` goes by UTF-16 units and puts an emoji before a ligature. */
function orderOfText(left, right) {
  const [one, other] = [[...left], [...right]];
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) {
    const difference = one[index].codePointAt(0) - other[index].codePointAt(0);
    if (difference) return difference;
  }
  return one.length - other.length;
}

function orderOfItems(left, right, sign) {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    if (!equal(left[index], right[index])) return order(left[index], right[index], sign);
  }
  return left.length - right.length;
}

/** `a < b < c`: each middle is taken once, and the rest not at all once one comparison fails. */
export function chain(first, ...steps) {
  let left = first;
  for (const [compare, next] of steps) {
    const right = next();
    if (!compare(left, right)) return false;
    left = right;
  }
  return true;
}

export function contains(container, item) {
  if (isText(container)) {
    if (!isText(item)) raise("TypeError", `'in <string>' requires string as left operand, not ${className(item)}`);
    return plain(container).includes(plain(item));
  }
  if (container instanceof Map) return container.has(mapKey(item));
  if (isIterable(container)) {
    for (const each of iterate(container)) if (equal(each, item)) return true;
    return false;
  }
  return raise("TypeError", `argument of type '${className(container)}' is not iterable`);
}

// Arithmetic

function numbers(left, right, sign) {
  if (isNumber(left) && isNumber(right)) return [Number(left), Number(right)];
  for (const side of [left, right]) if (side instanceof Undefined) side.fail();
  return raise("TypeError", `unsupported operand type(s) for ${sign}: '${className(left)}' and '${className(right)}'`);
}

export function add(left, right) {
  if (isText(left) && isText(right)) {
    const safe = left instanceof Markup || right instanceof Markup;
    return safe ? markup(escape(left) + escape(right)) : left + right;
  }
  if (left instanceof Markup && right instanceof Host && right.html) return markup(left.string + right.html());
  if (isList(left) && isList(right) && left instanceof Tuple === right instanceof Tuple) {
    return left instanceof Tuple ? tuple([...left, ...right]) : [...left, ...right];
  }
  const [one, other] = numbers(left, right, "+");
  return whole(one + other);
}

export function subtract(left, right) {
  const [one, other] = numbers(left, right, "-");
  return whole(one - other);
}

export function multiply(left, right) {
  if (isNumber(right) && (isText(left) || isList(left))) return repeated(left, Number(right));
  if (isNumber(left) && (isText(right) || isList(right))) return repeated(right, Number(left));
  const [one, other] = numbers(left, right, "*");
  return whole(one * other);
}

function repeated(value, times) {
  const count = Math.max(0, times);
  if (isText(value)) return like(value, plain(value).repeat(count));
  const items = Array.from({ length: count }, () => [...value]).flat();
  return value instanceof Tuple ? tuple(items) : items;
}

export function floorDivide(left, right) {
  const [one, other] = numbers(left, right, "//");
  if (other === 0) raise("ZeroDivisionError", "integer division or modulo by zero");
  const rest = ((one % other) + other) % other; // dividing first would round a large number
  return whole((one - rest) / other);
}

/** The sign of the right side, as in Python; on text it is formatting. */
export function modulo(left, right) {
  if (isText(left)) return formatted(left, right);
  const [one, other] = numbers(left, right, "%");
  if (other === 0) raise("ZeroDivisionError", "integer modulo by zero");
  return whole(((one % other) + other) % other);
}

export function power(left, right) {
  const [one, other] = numbers(left, right, "** or pow()");
  return other < 0 ? unsupported("a negative power") : whole(one ** other);
}

export function negate(value) {
  return whole(0 - signed(value, "-"));
}

export function plus(value) {
  return signed(value, "+");
}

function signed(value, sign) {
  if (isNumber(value)) return Number(value);
  if (value instanceof Undefined) value.fail();
  return raise("TypeError", `bad operand type for unary ${sign}: '${className(value)}'`);
}

/** Jinja's `~`: text of both sides, escaped where the template escapes. */
export function concat(autoescape, parts) {
  const safe = autoescape && parts.some((part) => part instanceof Markup || (part instanceof Host && part.html));
  return safe ? markup(parts.map(escape).join("")) : parts.map(text).join("");
}

// Going through

export function isIterable(value) {
  return isText(value) || value instanceof Map || value instanceof Undefined || isList(value)
    || value instanceof Range || value instanceof View || value instanceof Stream;
}

/** What Python's `for` would go through. */
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

export function length(value) {
  if (isText(value)) return [...plain(value)].length;
  if (value instanceof Map) return value.size;
  if (value instanceof Undefined) return 0;
  if (isList(value) || value instanceof Range || value instanceof View) return value.length;
  if (value instanceof Host && value.size) return value.size();
  return raise("TypeError", `object of type '${className(value)}' has no len()`);
}

// Looking inside

/** A key as a Map has it: Python takes 'a' and Markup('a') for the same. */
export function mapKey(key) {
  if (isList(key) || key instanceof Map) {
    if (key instanceof Tuple) unsupported("a tuple as a key");
    raise("TypeError", `unhashable type: '${className(key)}'`);
  }
  return typeof key === "boolean" ? Number(key) : plain(key);
}

export function dict(pairs) {
  return new Map(pairs.map(([key, value]) => {
    if (typeof key === "boolean" || key instanceof Markup) unsupported(`the key ${className(key)}`);
    return [mapKey(key), value];
  }));
}

/** `owner.name`: Python's own attribute first, then the item. */
export function attribute(owner, name) {
  const own = pythonAttribute(owner, name);
  if (own !== undefined) return own;
  return owner instanceof Map && owner.has(name) ? owner.get(name) : new Undefined(null, name, owner);
}

/** What Python's `getattr` finds, or JavaScript's undefined. A method that is not called has no twin here. */
export function pythonAttribute(owner, name) {
  if (owner instanceof Undefined) return owner.fail();
  if (owner instanceof Host) return owner.attribute(name);
  if (owner?.groupAttribute) return owner.groupAttribute(name);
  if (methodsOf(owner).has(name)) unsupported(`the method ${name} of ${typeName(owner)} without a call`);
  return undefined;
}

function methodsOf(owner) {
  if (isText(owner)) return TEXT_METHODS;
  if (owner instanceof Map) return DICT_METHODS;
  if (owner instanceof Tuple) return TUPLE_METHODS;
  if (isList(owner)) return LIST_METHODS;
  if (isNumber(owner)) return NUMBER_ATTRIBUTES;
  return owner === null ? new Set() : { has: (name) => unsupported(`the attribute ${name} of ${typeName(owner)}`) };
}

/** `owner[key]`: the item first, then Python's own attribute. */
export function item(owner, key) {
  if (owner instanceof Undefined) return owner.fail();
  const found = itemAt(owner, key);
  if (found !== undefined) return found;
  return (isText(key) ? pythonAttribute(owner, plain(key)) : undefined) ?? new Undefined(null, plain(key), owner);
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
  if (owner instanceof Range) return unsupported("a slice of a range");
  if (owner instanceof Map) return raise("TypeError", "unhashable type: 'slice'");
  return raise("TypeError", `'${className(owner)}' object is not subscriptable`);
}

function picked(items, start, stop, step) {
  const stride = step === null ? 1 : bound(step);
  if (stride === 0) raise("ValueError", "slice step cannot be zero");
  const [low, high] = stride > 0 ? [0, items.length] : [-1, items.length - 1];
  const place = (end, otherwise) => {
    if (end === null) return otherwise;
    const from = bound(end);
    return Math.min(Math.max(from < 0 ? from + items.length : from, low), high);
  };
  const [first, last] = stride > 0 ? [place(start, low), place(stop, high)] : [place(start, high), place(stop, low)];
  const found = [];
  for (let index = first; stride > 0 ? index < last : index > last; index += stride) found.push(items[index]);
  return found;
}

function bound(end) {
  if (isNumber(end)) return Number(end);
  return raise("TypeError", "slice indices must be integers or None or have an __index__ method");
}
