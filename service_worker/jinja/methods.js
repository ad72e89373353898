// The methods of Python's text, lists and dicts that templates may call.

import { Range, Tuple, Undefined, View, className, isList, isText, raise } from "./values.js";
import { indexOf, iterate, mapKey } from "./inside.js";
import { equal } from "./operators.js";
import * as words from "./text.js";

const TEXT = {
  ...Object.fromEntries([
    "count", "endswith", "find", "index", "lower", "lstrip", "replace", "rstrip", "split", "splitlines", "startswith",
    "strip", "upper",
  ].map((name) => [name, words[name]])),
  join: (separator, items) => words.join(separator, [...iterate(items)]),
};

const DICT = {
  get: (map, key, otherwise = null) => (map.has(mapKey(key)) ? map.get(mapKey(key)) : otherwise),
  keys: (map) => new View("keys", map),
  values: (map) => new View("values", map),
  items: (map) => new View("items", map),
  copy: (map) => new Map(map),
  pop: (map, key, otherwise) => {
    const found = map.size > 0 && map.has(mapKey(key)); // of an empty map Python does not look at the key
    const value = found ? map.get(mapKey(key)) : otherwise;
    if (found) map.delete(mapKey(key));
    return value === undefined ? raise("KeyError", `'${key}'`) : value;
  },
};

const SEQUENCE = {
  count: (list, wanted) => [...list].filter((each) => equal(each, wanted)).length,
  index: (list, wanted) => {
    const at = [...list].findIndex((each) => equal(each, wanted));
    return at < 0 ? raise("ValueError", "the item is not in the list") : at;
  },
};

const LIST = {
  ...SEQUENCE,
  append: (list, value) => nothing(list.push(value)),
  copy: (list) => [...list],
  extend: (list, more) => nothing(list.push(...iterate(more))),
  insert: (list, at, value) => nothing(list.splice(indexOf(at), 0, value)),
  pop: (list, at, ...more) => {
    if (more.length) raise("TypeError", "pop expected at most 1 argument");
    const index = indexOf(at);
    const place = index < 0 ? index + list.length : index;
    return place in list ? list.splice(place, 1)[0] : raise("IndexError", "pop index out of range");
  },
};

const nothing = () => null;

/** What `**value` names, for a macro. */
export function named(value) {
  if (value instanceof Undefined) return value.fail();
  if (!(value instanceof Map)) return raise("TypeError", `argument after ** must be a mapping, not ${className(value)}`);
  const other = [...value.keys()].find((key) => typeof key !== "string");
  return other === undefined ? value : raise("TypeError", "keywords must be strings");
}

/** The method of that name, or null where the value's type has none and the name is an item's. */
export function methodOf(owner, name) {
  const own = methodsOf(owner);
  return own && Object.hasOwn(own, name) ? own[name] : null;
}

function methodsOf(owner) {
  if (isText(owner)) return TEXT;
  if (owner instanceof Tuple || owner instanceof Range) return SEQUENCE;
  if (isList(owner)) return LIST;
  return owner instanceof Map ? DICT : null;
}

export function notCallable(value) {
  return raise("TypeError", `'${className(value)}' object is not callable`);
}
