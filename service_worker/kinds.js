// Every kind as the schema declares it, kept as Maps: no name that travels can reach a prototype.

import { content, read_by as readBy, schema, shown } from "./tables.js";

/** Map of kind to { audience, dated, creators, …, shown, fields: Map of field to { type, policy, writers, … } }. */
export const kinds = new Map(
  Object.entries(schema.kinds).map(([name, kind]) => [
    name,
    { ...kind, shown: shown[name], fields: new Map(Object.entries(kind.fields).map(([field, rules]) => [field, ruled(name, field, rules)])) },
  ]),
);

function ruled(kind, field, rules) {
  const { lowest, names = "" } = content[kind].fields[field];
  return { ...rules, lowest, names };
}

/** What templates know as `kinds`: labels, hints and choices, with the rules an input has to show. */
export function labels() {
  return new Map([...kinds].map(([name, kind]) => [name, labelsOf(kind, content[name])]));
}

/** The same as others than the pupil `name` read it: nobody takes the child's "I" for their own. */
export function heard(labels, name) {
  return new Map([...labels].map(([kind, words]) => [kind, heardOf(words, Object.entries(kinds.get(kind).shown.heard), name)]));
}

function heardOf(words, others, name) {
  if (!others.length) return words;
  const [found, fields] = [new Map(words), new Map(words.get("fields"))];
  for (const [key, text] of others) {
    const said = text.replaceAll("{name}", () => name);
    if (fields.has(key)) fields.set(key, new Map(fields.get(key)).set("label", said));
    else found.set(key, said);
  }
  return found.set("fields", fields);
}

// How the kind is shown, as far as templates ask.
const LOOKS = ["listed", "order", "on", "one", "page", "lists", "new", "place", "stream", "icon", "begin", "empty", "proper"];

function labelsOf(kind, words) {
  const looks = LOOKS.map((name) => [name, kind.shown[name]]);
  const fields = [...kind.fields].map(([name, rules]) => [name, labelsOfField(rules, words.fields[name], kind.shown.meanings[name])]);
  const named = [["title", words.title], ["titles", words.titles], ["called", kind.shown.title], ["audience", kind.audience], ["single", kind.single]];
  return new Map([...named, ["read_by", readBy[kind.audience]], ...looks, ["fields", new Map(fields)]]);
}

// The order of choices is the schema's: JavaScript would put the code "1" before "5", whichever came first.
function labelsOfField(rules, words, meanings = {}) {
  return new Map([
    ["label", words.label],
    ["hint", words.hint],
    ["choices", new Map((rules.choices ?? []).map((code) => [code, words.choices[code]]))],
    ["icons", new Map(Object.entries(words.icons))],
    ["meanings", new Map((rules.choices ?? []).filter((code) => meanings[code]).map((code) => [code, meanings[code]]))],
    ["lowest", rules.lowest],
    ["names", rules.names],
    ["type", rules.type],
    ["policy", rules.policy],
    ["limit", rules.limit],
    ["required", rules.required],
  ]);
}
