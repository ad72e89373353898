// The methods of Python's text, lists and dicts that templates may call.

import { Tuple, View, className, isList, isText, raise, typeName, unsupported } from "./jinja_values.js";
import { iterate, mapKey } from "./jinja_inside.js";
import { equal } from "./jinja_operators.js";
import { TEXT_METHODS, DICT_METHODS, LIST_METHODS } from "./jinja_names.js";
import * as words from "./jinja_text.js";

const TEXT = {
  ...Object.fromEntries([
    "capitalize", "count", "endswith", "find", "lower", "lstrip", "replace", "rstrip", "split", "splitlines",
    "startswith", "strip", "title", "upper",
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
    const value = map.has(mapKey(key)) ? map.get(mapKey(key)) : otherwise;
    map.delete(mapKey(key));
    return value === undefined ? raise("KeyError", `'${key}'`) : value;
  },
  setdefault: (map, key, value = null) => {
    if (!map.has(mapKey(key))) map.set(mapKey(key), value);
    return map.get(mapKey(key));
  },
  update: (map, other) => nothing([...pairs(other)].forEach(([key, value]) => map.set(mapKey(key), value))),
};

const SEQUENCE = {
  count: (list, wanted) => list.filter((each) => equal(each, wanted)).length,
  index: (list, wanted) => {
    const at = list.findIndex((each) => equal(each, wanted));
    return at < 0 ? raise("ValueError", "the item is not in the list") : at;
  },
};

const LIST = {
  ...SEQUENCE,
  append: (list, value) => nothing(list.push(value)),
  copy: (list) => [...list],
  extend: (list, more) => nothing(list.push(...iterate(more))),
  insert: (list, at, value) => nothing(list.splice(at, 0, value)),
  pop: (list, at = -1) => {
    const place = at < 0 ? at + list.length : at;
    return place in list ? list.splice(place, 1)[0] : raise("IndexError", "pop index out of range");
  },
};

const nothing = () => null;

/** The entries of a map, or of a list of pairs. */
export function pairs(value) {
  if (value instanceof Map) return value.entries();
  return [...iterate(value)].map((pair) => [...iterate(pair)]);
}

/** The method of that name, or null where the value's type has none and the name is an item's. */
export function methodOf(owner, name) {
  const [own, pythons] = tables(owner);
  if (own && Object.hasOwn(own, name)) return own[name];
  if (pythons?.has(name)) unsupported(`the method ${name} of ${typeName(owner)}`);
  return null;
}

function tables(owner) {
  if (isText(owner)) return [TEXT, TEXT_METHODS];
  if (owner instanceof Tuple) return [SEQUENCE, null];
  if (isList(owner)) return [LIST, LIST_METHODS];
  if (owner instanceof Map) return [DICT, DICT_METHODS];
  return [null, null];
}

export function notCallable(value) {
  return raise("TypeError", `'${className(value)}' object is not callable`);
}
