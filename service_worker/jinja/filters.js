// Jinja's filters. Each takes the context, the value and its arguments in Jinja's order; an argument that was not
// given is undefined, so JavaScript's own defaults stand in the signatures.

import {
  Markup, Stream, Undefined,
  className, escape, escaped, isNumber, isSafe, isText, like, markup, plain, raise, repr, text, tuple,
} from "./values.js";
import { counted, numberIn } from "./numbers.js";
import { indexOf, isIterable, iterate, length, slice, unpack } from "./inside.js";
import { add, multiply, negate, truth } from "./operators.js";
import { formatted, htmlsafeJSON } from "./format.js";
import {
  batched, distinct, extreme, folded, getter, grouped, itemPairs, reversible, sliced, sorted,
} from "./lists.js";
import * as words from "./text.js";

/** MarkupSafe's `soft_str`: text stays as safe as it is, everything else becomes plain text. */
const soft = (value) => (isText(value) ? value : text(value));

function quote(value, query) {
  const kept = encodeURIComponent(text(value)).replace(/[!'()*]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return query ? kept.replaceAll("%20", "+") : kept.replaceAll("%2F", "/");
}

function integer(value, otherwise) {
  if (isNumber(value)) return counted(value);
  if (value instanceof Undefined) return value.fail();
  if (!isText(value)) return otherwise;
  const written = words.strip(plain(value)).replace(/\p{Nd}/gu, digit).replace(/(\d)_(?=\d)/g, "$1");
  return numberIn(written) ?? otherwise;
}

/** A digit of any script as one of ours: Unicode has them in tens, each beginning with its nought. */
function digit(sign) {
  const code = sign.codePointAt(0);
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

const WORD_BEGINNING = new RegExp(`((?:[-({[<]|${words.SPACE})+)`, "u");
const ATTRIBUTE_NAME = /[\t-\r />=]/;

const escapeFilter = (c, value) => escaped(value);
const defaultFilter = (c, value, otherwise = "", boolean = false) => {
  return value instanceof Undefined || (truth(boolean) && !truth(value)) ? otherwise : value;
};
const lengthFilter = (c, value) => length(value);

export const filters = {
  abs: (c, value) => {
    if (!isNumber(value)) return raise("TypeError", `bad operand type for abs(): '${className(value)}'`);
    return value < 0 ? negate(value) : counted(value);
  },
  batch: (c, value, count, fill = null) => new Stream(batched(iterate(value), count, fill)),
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
    if (args.length && kwargs) {
      raise("FilterArgumentError", "can't handle positional and keyword arguments at the same time");
    }
    return formatted(soft(value), kwargs ?? tuple(args));
  },
  groupby: (c, value, attribute, otherwise = null, caseSensitive = false) => {
    return grouped(value, attribute, otherwise, caseSensitive);
  },
  indent: (c, value, width = 4, first = false, blank = false) => {
    if (!isText(value)) return value instanceof Undefined ? value.fail() : raise("TypeError", "indent wants text");
    const [end, given] = [like(value, "\n"), isText(width) ? width : multiply(" ", indexOf(width))];
    const margin = value instanceof Markup ? markup(plain(given)) : given;
    const [top, ...lines] = words.splitlines(add(value, end));
    const rest = lines.map((line) => (plain(line) ? add(margin, line) : line));
    const few = rest.length ? add(top, add(end, words.join(end, rest))) : top;
    const whole = truth(blank) ? words.join(add(end, margin), [top, ...lines]) : few;
    return truth(first) ? add(margin, whole) : whole;
  },
  int: (c, value, otherwise = 0) => integer(value, otherwise),
  items: (c, value) => {
    return new Stream(itemPairs(value));
  },
  join: (c, value, separator = "", attribute = null) => {
    const all = [...iterate(value)].map(attribute === null ? (each) => each : getter(attribute));
    if (!c.mode.autoescape) return all.map(text).join(text(separator));
    if (isSafe(separator)) return words.join(separator, all.map(soft));
    return all.some(isSafe) ? words.join(escaped(separator), all) : all.map(text).join(text(separator));
  },
  last: (c, value) => {
    const all = isText(value) ? [...plain(value)].map((sign) => like(value, sign)) : reversible(value);
    if (!all) return raise("TypeError", `'${className(value)}' object is not reversible`);
    return all.length ? all.at(-1) : new Undefined("No last item, sequence was empty.");
  },
  length: lengthFilter,
  list: (c, value) => [...iterate(value)],
  lower: (c, value) => words.lower(soft(value)),
  max: (c, value, caseSensitive = false, attribute = null) => extreme(value, 1, caseSensitive, attribute),
  min: (c, value, caseSensitive = false, attribute = null) => extreme(value, -1, caseSensitive, attribute),
  replace: (c, value, old, fresh, most = null) => {
    const times = most ?? -1;
    if (!c.mode.autoescape) return words.replace(text(value), text(old), text(fresh), times);
    const start = isSafe(old) || (isSafe(fresh) && !isSafe(value)) ? escaped(value) : soft(value);
    return words.replace(start, soft(old), soft(fresh), times);
  },
  reverse: (c, value) => {
    if (isText(value)) return slice(value, null, null, -1);
    const all = reversible(value);
    if (all) return all.reverse();
    return isIterable(value) ? [...iterate(value)].reverse() : raise("FilterArgumentError", "argument must be iterable");
  },
  safe: (c, value) => markup(text(value)),
  slice: (c, value, slices, fill = null) => new Stream(sliced([...iterate(value)], slices, fill)),
  sort: (c, value, reverse = false, caseSensitive = false, attribute = null) => {
    const fold = folded(caseSensitive);
    const attributes = isText(attribute) ? plain(attribute).split(",") : [attribute];
    const keys = attributes.map((each) => getter(each, null, fold));
    return sorted(iterate(value), (each) => keys.map((key) => key(each)), reverse);
  },
  string: (c, value) => soft(value),
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
    const [room, slack] = [indexOf(most) - length(end), indexOf(leeway ?? 5)];
    if (room < 0 || slack < 0) raise("AssertionError", `expected length >= ${length(end)}, got ${most}`);
    if (length(value) <= room + length(end) + slack) return value;
    const kept = slice(value, null, room, null);
    if (truth(killwords)) return add(kept, end);
    if (!isText(kept)) raise("AttributeError", "rsplit");
    const space = plain(kept).lastIndexOf(" ");
    return add(space < 0 ? kept : like(kept, plain(kept).slice(0, space)), end);
  },
  unique: (c, value, caseSensitive = false, attribute = null) => {
    return new Stream(distinct(iterate(value), getter(attribute, null, folded(caseSensitive))));
  },
  upper: (c, value) => words.upper(soft(value)),
  urlencode: (c, value) => {
    if (isText(value) || !isIterable(value)) return quote(value, false);
    const pairs = value instanceof Map ? [...value] : [...iterate(value)].map((pair) => unpack(pair, 2));
    return pairs.map(([key, inner]) => `${quote(key, true)}=${quote(inner, true)}`).join("&");
  },
  wordcount: (c, value) => (plain(soft(value)).match(/[\p{L}\p{N}_]+/gu) ?? []).length,
  xmlattr: (c, value, autospace = true) => {
    if (!(value instanceof Map)) return value instanceof Undefined ? value.fail() : raise("AttributeError", "items");
    const there = [...value].filter(([, each]) => each !== null && !(each instanceof Undefined));
    const written = there.map(([key, each]) => {
      if (ATTRIBUTE_NAME.test(key)) raise("ValueError", `Invalid character in attribute name: ${repr(key)}`);
      return `${escape(key)}="${escape(each)}"`;
    }).join(" ");
    const spaced = truth(autospace) && written ? ` ${written}` : written;
    return c.mode.autoescape ? markup(spaced) : spaced;
  },
};

// Filters that take another filter or a test

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
  return remade(truth(value) ? value : [], (each) => (truth(test(key(each), ...rest)) === keep ? [each] : []));
}

/** Applies a function to each item, one at a time as they are asked for; it gives one result or none. */
export function remade(values, make) {
  return new Stream(made(values, make));
}

function* made(values, make) {
  for (const each of iterate(values)) yield* make(each);
}
