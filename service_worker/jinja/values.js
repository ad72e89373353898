// The values of a template, as Python has them: text, whole numbers, booleans, null, lists (Array), maps (Map),
// and the few kinds that Jinja itself makes. A list is never a tuple, and text is counted in code points.

import { raise, unsupported } from "./errors.js";
import { Range, digits, isNumber, whole } from "./numbers.js";

export { PythonError, raise, unsupported } from "./errors.js";
export { Range, isNumber, whole } from "./numbers.js";

/** Text that is safe to stand in HTML as it is. */
export class Markup {
  constructor(text) {
    this.string = text;
  }

  toString() {
    return this.string;
  }
}

/** A name or item that is not there: it prints as nothing, is false and empty, and fails for all else. */
export class Undefined {
  constructor(hint, name, owner) {
    this.hint = hint;
    this.name = name;
    this.owner = owner;
  }

  get message() {
    if (this.hint) return this.hint;
    if (this.owner === undefined) return `${repr(this.name)} is undefined`;
    if (!isText(this.name)) return `${typeName(this.owner)} has no element ${repr(this.name)}`;
    return `${repr(typeName(this.owner))} has no attribute ${repr(this.name)}`;
  }

  fail() {
    raise("UndefinedError", this.message);
  }
}

export class Tuple extends Array {}

export class GroupTuple extends Tuple {}

/** `keys()`, `values()` or `items()` of a map: a view of it, not a copy. */
export class View {
  constructor(kind, map) {
    Object.assign(this, { kind, map });
  }

  get length() {
    return this.map.size;
  }

  *[Symbol.iterator]() {
    for (const [key, value] of this.map) {
      yield this.kind === "keys" ? key : this.kind === "values" ? value : tuple([key, value]);
    }
  }
}

/** What `map`, `select` and their like give: it can be iterated once, and is true even when it is empty. */
export class Stream {
  constructor(iterable) {
    this.iterator = iterable[Symbol.iterator]();
  }

  [Symbol.iterator]() {
    return { next: () => this.iterator.next() }; // no `return`: leaving a loop early leaves the rest to take
  }
}

/** Named arguments. A function of ours is given them last, when there are any. */
export class Kwargs extends Map {}

/** What Jinja makes itself (loop, macro, module …): each says what its attributes, call, text and length are. */
export class Host {
  attribute() {
    return undefined;
  }

  text() {
    return unsupported(`the text of ${typeName(this)}`);
  }
}

export const isText = (value) => typeof value === "string" || value instanceof Markup;
export const isList = (value) => Array.isArray(value);
export const plain = (value) => (value instanceof Markup ? value.string : value);
export const markup = (text) => new Markup(text);
/** Text with the safety of what it came from. */
export const like = (source, text) => (source instanceof Markup ? new Markup(text) : text);

export function tuple(items) {
  return Object.setPrototypeOf(items, Tuple.prototype);
}

/** What Python calls the type of a value in its messages. */
export function typeName(value) {
  if (value === null) return "None";
  return `${className(value)} object`;
}

export function className(value) {
  if (value === null) return "NoneType";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "number" || typeof value === "bigint") return "int";
  if (typeof value === "string") return "str";
  if (typeof value === "function") return "function";
  if (value instanceof Markup) return "markupsafe.Markup";
  if (value instanceof Tuple) return "tuple";
  if (isList(value)) return "list";
  if (value instanceof Map) return "dict";
  if (value instanceof Range) return "range";
  if (value instanceof View) return `dict_${value.kind}`;
  if (value instanceof Stream) return "generator";
  return value.pythonName ?? value.constructor.name;
}

/** Python's `str(value)`. */
export function text(value) {
  if (typeof value === "string") return value;
  if (value instanceof Markup) return value.string;
  if (value instanceof Undefined) return "";
  if (value instanceof Host) return value.text();
  return repr(value);
}

/** Python's `repr(value)`. */
export function repr(value) {
  if (value === null) return "None";
  if (value === true) return "True";
  if (value === false) return "False";
  if (typeof value === "number" || typeof value === "bigint") return digits(value);
  if (typeof value === "string") return quoted(value);
  if (value instanceof Markup) return `Markup(${quoted(value.string)})`;
  if (value instanceof Undefined) return "Undefined";
  if (value instanceof Tuple) return `(${value.map(repr).join(", ")}${value.length === 1 ? "," : ""})`;
  if (isList(value)) return `[${value.map(repr).join(", ")}]`;
  if (value instanceof Map) return `{${Array.from(value, (pair) => pair.map(repr).join(": ")).join(", ")}}`;
  if (value instanceof Range) {
    const ends = value.step === 1 ? [value.start, value.stop] : [value.start, value.stop, value.step];
    return `range(${ends.map(digits).join(", ")})`;
  }
  if (value instanceof View) return `dict_${value.kind}([${Array.from(value, repr).join(", ")}])`;
  if (value instanceof Host) return value.text();
  return unsupported(`the text of ${typeName(value)}`);
}

const SHORT = new Map([["\\", "\\\\"], ["\n", "\\n"], ["\r", "\\r"], ["\t", "\\t"]]);

function quoted(string) {
  const quote = string.includes("'") && !string.includes('"') ? '"' : "'";
  const body = string.replace(/[\\\p{C}\p{Z}'"]/gu, (sign) => {
    if (sign === " " || ((sign === "'" || sign === '"') && sign !== quote)) return sign;
    return sign === quote ? `\\${sign}` : (SHORT.get(sign) ?? codePointEscape(sign.codePointAt(0)));
  });
  return quote + body + quote;
}

function codePointEscape(code) {
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, "0")}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" };

/** MarkupSafe's `escape`, as a string: what is safe already stays as it is. */
export function escape(value) {
  if (value instanceof Markup) return value.string;
  return text(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
}

export const escaped = (value) => new Markup(escape(value));
export const isSafe = (value) => value instanceof Markup;

/** Data from JSON as templates want it: objects become Maps. Numbers with a fraction are refused. */
export function fromJSON(value) {
  if (Array.isArray(value)) return value.map(fromJSON);
  if (typeof value === "number") return Number.isInteger(value) ? whole(value) : unsupported("a float");
  if (value === null || typeof value !== "object" || value instanceof Map || value instanceof Markup) return value;
  const entries = Object.entries(value);
  if (entries.length > 1 && INDEX.test(entries[0][0])) unsupported("an object whose order JavaScript has changed");
  return new Map(entries.map(([key, inner]) => [key, fromJSON(inner)]));
}

const INDEX = /^\d+$/; // JavaScript puts such keys first, whichever came first
