// Python's operators over the values of a template.

import {
  Host, Markup, Range, Tuple, Undefined, View,
  className, escape, isList, isNumber, isText, like, markup, plain, raise, text, tuple,
} from "./values.js";
import { counted, exact } from "./numbers.js";
import { isIterable, iterate, length, mapKey } from "./inside.js";
import { formatted } from "./format.js";

const MOST_ITEMS = 2 ** 28; // of text or a list that is repeated: browsers make none that are longer

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
  if (isNumber(left) && isNumber(right)) return counted(left) === counted(right);
  if (isText(left) && isText(right)) return plain(left) === plain(right);
  if (left instanceof Undefined || right instanceof Undefined) {
    return left instanceof Undefined && right instanceof Undefined;
  }
  if (isList(left) && isList(right)) return isTuple(left) === isTuple(right) && sameItems(left, right);
  if (left instanceof Range && right instanceof Range) return sameItems([...left], [...right]);
  if (left instanceof Map && right instanceof Map) return sameEntries(left, right);
  return left === right;
}

const isTuple = (value) => value instanceof Tuple;

function sameItems(left, right) {
  return left.length === right.length && left.every((item, index) => equal(item, right[index]));
}

function sameEntries(left, right) {
  return left.size === right.size
    && [...left].every(([key, value]) => right.has(key) && equal(value, right.get(key)));
}

/** Below, at or above zero, as `left` comes before, with or after `right`; fails where Python would. */
export function order(left, right, sign = "<") {
  if (isNumber(left) && isNumber(right)) return left < right ? -1 : Number(left > right);
  if (isText(left) && isText(right)) return orderOfText(plain(left), plain(right));
  if (isList(left) && isList(right) && isTuple(left) === isTuple(right)) {
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
  if (isNumber(left) && isNumber(right)) return [counted(left), counted(right)];
  for (const side of [left, right]) if (side instanceof Undefined) side.fail();
  const [one, other] = [className(left), className(right)];
  return raise("TypeError", `unsupported operand type(s) for ${sign}: '${one}' and '${other}'`);
}

export function add(left, right) {
  if (isText(left) && isText(right)) {
    const safe = left instanceof Markup || right instanceof Markup;
    return safe ? markup(escape(left) + escape(right)) : left + right;
  }
  if (isList(left) && isList(right) && isTuple(left) === isTuple(right)) {
    return isTuple(left) ? tuple([...left, ...right]) : [...left, ...right];
  }
  return exact(...numbers(left, right, "+"), (one, other) => one + other);
}

export function subtract(left, right) {
  return exact(...numbers(left, right, "-"), (one, other) => one - other);
}

export function multiply(left, right) {
  if (isNumber(right) && (isText(left) || isList(left))) return repeated(left, Number(right));
  if (isNumber(left) && (isText(right) || isList(right))) return repeated(right, Number(left));
  return exact(...numbers(left, right, "*"), (one, other) => one * other);
}

function repeated(value, times) {
  const count = Math.max(0, times);
  if (count >= 2 ** 63) raise("OverflowError", "cannot fit 'int' into an index-sized integer");
  if (length(value) * count > MOST_ITEMS) raise("MemoryError", "");
  if (isText(value)) return like(value, plain(value).repeat(count));
  const items = Array.from({ length: value.length ? count : 0 }, () => [...value]).flat();
  return value instanceof Tuple ? tuple(items) : items;
}

export function floorDivide(left, right) {
  const [one, other] = numbers(left, right, "//");
  if (other === 0) raise("ZeroDivisionError", "integer division or modulo by zero");
  return exact(one, other, (left, right) => {
    const rest = left % right;
    const cut = (left - rest) / right; // dividing first would round a large number
    return rest && rest < 0 !== right < 0 ? cut - right / right : cut; // less 1, of either sort of number
  });
}

/** The sign of the right side, as in Python; on text it is formatting. */
export function modulo(left, right) {
  if (isText(left)) return formatted(left, right);
  const [one, other] = numbers(left, right, "%");
  if (other === 0) raise("ZeroDivisionError", "integer modulo by zero");
  return exact(one, other, remainder);
}

/** With the sign of the right side. */
function remainder(one, other) {
  const rest = one % other;
  return rest && rest < 0 !== other < 0 ? rest + other : rest;
}

export function negate(value) {
  return exact(0, signed(value, "-"), (nought, number) => nought - number);
}

export function plus(value) {
  return signed(value, "+");
}

function signed(value, sign) {
  if (isNumber(value)) return counted(value);
  if (value instanceof Undefined) value.fail();
  return raise("TypeError", `bad operand type for unary ${sign}: '${className(value)}'`);
}

/** Jinja's `~`: text of all parts, escaped where the template escapes and one of them is safe. */
export function concat(autoescape, parts) {
  const soft = parts.map((part) => (isText(part) ? part : text(part)));
  const safe = autoescape && soft.some((part) => part instanceof Markup);
  return safe ? markup(soft.map(escape).join("")) : soft.map(plain).join("");
}
