// Jinja's tests (`is …`) and comparisons. Each takes the value and its arguments, and answers true or false.

import { Host, Range, Undefined, isList, isNumber, isSafe, isText, raise, text } from "./values.js";
import { isIterable } from "./inside.js";
import { contains, equal, modulo, order } from "./operators.js";
import { hasCase } from "./text.js";

const LOWER = /\p{Lowercase}/u;
const UPPER = /\p{Uppercase}/u;
const NOT_LOWER = /[\p{Uppercase}\p{Lt}]/u;
const NOT_UPPER = /[\p{Lowercase}\p{Lt}]/u;

/** Text before `%` would be a format: the same rule is in app/worker/environment.py. */
function number(value) {
  return isText(value) ? raise("TypeError", "text is neither odd nor even, and is not divided") : value;
}

export const tests = {
  eq: equal,
  ne: (value, other) => !equal(value, other),
  lt: (value, other) => order(value, other, "<") < 0,
  lteq: (value, other) => order(value, other, "<=") <= 0,
  gt: (value, other) => order(value, other, ">") > 0,
  gteq: (value, other) => order(value, other, ">=") >= 0,
  in: (value, container) => contains(container, value),
  notin: (value, container) => !contains(container, value),
  boolean: (value) => typeof value === "boolean",
  callable: (value) => {
    return typeof value === "function" || value instanceof Undefined || (value instanceof Host && Boolean(value.call));
  },
  defined: (value) => !(value instanceof Undefined),
  divisibleby: (value, divisor) => equal(modulo(number(value), divisor), 0),
  escaped: isSafe,
  even: (value) => equal(modulo(number(value), 2), 0),
  false: (value) => value === false,
  float: () => false,
  integer: (value) => typeof value === "number" || typeof value === "bigint",
  iterable: isIterable,
  lower: (value) => hasCase(text(value), LOWER, NOT_LOWER),
  mapping: (value) => value instanceof Map,
  none: (value) => value === null,
  number: isNumber,
  odd: (value) => equal(modulo(number(value), 2), 1),
  sequence: (value) => {
    return isText(value) || isList(value) || [Map, Range, Undefined].some((kind) => value instanceof kind);
  },
  string: isText,
  true: (value) => value === true,
  undefined: (value) => value instanceof Undefined,
  upper: (value) => hasCase(text(value), UPPER, NOT_UPPER),
};
