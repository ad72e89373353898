// Python's `%` formatting, as far as whole numbers and text go, and JSON as Jinja's `tojson` writes it.

import {
  Markup, Range, Tuple, Undefined,
  className, escape, isList, isNumber, isText, like, markup, plain, raise, text, unsupported,
} from "./values.js";
import { counted, digits } from "./numbers.js";

const CONVERSION = /%(?:\(([^)]*)\))?([-0]*)(\d*)(.?)/gsu;

/** `format % given`: a tuple gives an argument each, a map gives them by name, anything else is the one argument. */
export function formatted(format, given) {
  const safe = format instanceof Markup;
  const waiting = given instanceof Tuple ? [...given] : [given];
  const next = () => (waiting.length ? waiting.shift() : tooFew());
  const written = plain(format).replace(CONVERSION, (whole, name, flags, width, kind) => {
    if (kind === "%" && name === undefined) return "%";
    if (kind === "") return raise("ValueError", "incomplete format");
    return converted(name === undefined ? next() : named(given, name), flags, Number(width), kind, safe);
  });
  const spare = given instanceof Tuple ? waiting.length > 0 : waiting.length > 0 && !subscriptable(given);
  if (spare) raise("TypeError", "not all arguments converted during string formatting");
  return like(format, written);
}

const tooFew = () => raise("TypeError", "not enough arguments for format string");
const subscriptable = (value) => !isText(value)
  && (value instanceof Map || isList(value) || value instanceof Undefined || value instanceof Range);

function named(given, name) {
  if (given instanceof Undefined) return given.fail();
  if (!(given instanceof Map)) return raise("TypeError", "format requires a mapping");
  return given.has(name) ? given.get(name) : raise("KeyError", `'${name}'`);
}

function converted(value, flags, width, kind, safe) {
  if (kind === "s") return padded(safe ? escape(value) : text(value), flags.replace("0", ""), width);
  if (kind !== "d" && kind !== "i") return unsupported(`%${kind}`);
  if (!isNumber(value)) {
    return raise("TypeError", `%${kind} format: a real number is required, not ${className(value)}`);
  }
  return padded(digits(counted(value)), flags, width);
}

function padded(string, flags, width) {
  const missing = width - [...string].length;
  if (missing <= 0) return string;
  if (flags.includes("-")) return string + " ".repeat(missing);
  if (!flags.includes("0")) return " ".repeat(missing) + string;
  const sign = string.startsWith("-") ? "-" : "";
  return sign + "0".repeat(missing) + string.slice(sign.length);
}

const HTML_UNSAFE = /[<>&'\u007f-\uffff]/g;

/** JSON that may stand in HTML: keys in order, everything beyond ASCII and `<>&'` as \u escapes. */
export function htmlsafeJSON(value) {
  return markup(json(value).replace(HTML_UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`));
}

function json(value) {
  if (value === null || typeof value === "boolean") return String(value);
  if (isNumber(value)) return text(value);
  if (isText(value)) return JSON.stringify(plain(value));
  if (isList(value)) return `[${value.map(json).join(", ")}]`;
  if (value instanceof Map) {
    return `{${sortedKeys(value).map((key) => `${JSON.stringify(key)}: ${json(value.get(key))}`).join(", ")}}`;
  }
  return raise("TypeError", `Object of type ${className(value)} is not JSON serializable`);
}

function sortedKeys(map) {
  const keys = [...map.keys()];
  if (!keys.every((key) => typeof key === "string")) unsupported("tojson of keys that are not text");
  const units = (key) => [...key].map((sign) => sign.codePointAt(0).toString(16).padStart(6, "0")).join("");
  return keys.sort((one, other) => (units(one) < units(other) ? -1 : 1));
}
