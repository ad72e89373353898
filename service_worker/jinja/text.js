// Python's ways with text, counted in code points. What is safe (Markup) stays safe.

import { Markup, Tuple, className, escape, isText, like, plain, raise } from "./values.js";
import { indexOf } from "./inside.js";

/** What Python's `isspace` calls white space; JavaScript's `\s` is another set. */
export const SPACE = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const LEADING = new RegExp(`^${SPACE}+`, "u");
const TRAILING = new RegExp(`${SPACE}+$`, "u");
const WORDS = new RegExp(`${SPACE}+`, "u");
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/u;

export const upper = (value) => like(value, plain(value).toUpperCase());
export const lower = (value) => like(value, plain(value).toLowerCase());
export const strip = (value, chars = null) => rstrip(lstrip(value, chars), chars);

export function lstrip(value, chars = null) {
  if (chars === null) return like(value, plain(value).replace(LEADING, ""));
  const signs = [...plain(value)];
  const set = new Set(needText(chars, "lstrip arg must be None or str"));
  const start = signs.findIndex((sign) => !set.has(sign));
  return like(value, start < 0 ? "" : signs.slice(start).join(""));
}

export function rstrip(value, chars = null) {
  if (chars === null) return like(value, plain(value).replace(TRAILING, ""));
  const signs = [...plain(value)];
  const set = new Set(needText(chars, "rstrip arg must be None or str"));
  return like(value, signs.slice(0, signs.findLastIndex((sign) => !set.has(sign)) + 1).join(""));
}

export function split(value, separator = null, most = -1) {
  const times = indexOf(most);
  const parts = separator === null
    ? splitWords(plain(value), times)
    : splitAt(plain(value), needText(separator, "must be str or None"), times);
  return parts.map((part) => like(value, part));
}

function splitAt(string, separator, most) {
  if (separator === "") raise("ValueError", "empty separator");
  const parts = string.split(separator);
  if (most < 0 || parts.length <= most + 1) return parts;
  return [...parts.slice(0, most), parts.slice(most).join(separator)];
}

function splitWords(string, most) {
  const words = [];
  let rest = string.replace(LEADING, "");
  while (rest !== "" && words.length !== most) {
    const found = WORDS.exec(rest);
    words.push(found ? rest.slice(0, found.index) : rest);
    rest = found ? rest.slice(found.index + found[0].length) : "";
  }
  return rest === "" ? words : [...words, rest]; // with the white space at its end, as Python has it
}

export function splitlines(value) {
  const lines = plain(value).split(LINE_END);
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => like(value, line));
}

export function replace(value, old, fresh, given = -1) {
  const most = indexOf(given);
  const put = value instanceof Markup ? escape(fresh) : needText(fresh, "replace() argument 2 must be str");
  const looked = needText(old, "replace() argument 1 must be str");
  if (looked !== "") {
    const parts = splitAt(plain(value), looked, most);
    return like(value, parts.join(put));
  }
  const signs = [...plain(value)];
  const times = most < 0 ? signs.length + 1 : most;
  const written = signs.map((sign, index) => (index < times ? put : "") + sign).join("");
  return like(value, written + (signs.length < times ? put : ""));
}

export function join(separator, items) {
  if (separator instanceof Markup) return like(separator, items.map(escape).join(separator.string));
  items.forEach((item, index) => {
    if (!isText(item)) raise("TypeError", `sequence item ${index}: expected str instance, ${className(item)} found`);
  });
  return items.map(plain).join(separator);
}

export const startswith = (value, start) => texts(start, "startswith").some((each) => plain(value).startsWith(each));
export const endswith = (value, end) => texts(end, "endswith").some((each) => plain(value).endsWith(each));

function texts(given, method) {
  const all = given instanceof Tuple ? [...given] : [given];
  return all.map((each) => needText(each, `${method} first arg must be str or a tuple of str`));
}

export function find(value, looked) {
  const at = plain(value).indexOf(needText(looked, "must be str"));
  return at < 0 ? -1 : [...plain(value).slice(0, at)].length;
}

export function index(value, looked) {
  const at = find(value, looked);
  return at < 0 ? raise("ValueError", "substring not found") : at;
}

export function count(value, looked) {
  const wanted = needText(looked, "must be str");
  return wanted === "" ? [...plain(value)].length + 1 : plain(value).split(wanted).length - 1;
}

/** Python puts the odd space on the left only when both the margin and the width are odd. */
export function center(value, width) {
  const margin = indexOf(width) - [...plain(value)].length;
  if (margin <= 0) return value;
  const left = (margin >> 1) + (margin & width & 1);
  return like(value, " ".repeat(left) + plain(value) + " ".repeat(margin - left));
}

export function hasCase(string, wanted, unwanted) {
  const signs = [...string];
  return signs.some((sign) => wanted.test(sign)) && !signs.some((sign) => unwanted.test(sign));
}

function needText(value, message) {
  return isText(value) ? plain(value) : raise("TypeError", `${message}, not ${className(value)}`);
}
