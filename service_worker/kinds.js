// Every kind as the schema declares it, kept as Maps: no name that travels can reach a prototype.

import { content, schema } from "./tables.js";

/** Map of kind to { audience, dated, creators, …, fields: Map of field to { type, policy, writers, … } }. */
export const kinds = new Map(
  Object.entries(schema.kinds).map(([name, kind]) => [
    name,
    { ...kind, fields: new Map(Object.entries(kind.fields).map(([field, rules]) => [field, ruled(name, field, rules)])) },
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

function labelsOf(kind, words) {
  const fields = [...kind.fields].map(([name, rules]) => [name, labelsOfField(rules, words.fields[name])]);
  return new Map([["title", words.title], ["titles", words.titles], ["fields", new Map(fields)]]);
}

// The order of choices is the schema's: JavaScript would put the code "1" before "5", whichever came first.
function labelsOfField(rules, words) {
  return new Map([
    ["label", words.label],
    ["hint", words.hint],
    ["choices", new Map((rules.choices ?? []).map((code) => [code, words.choices[code]]))],
    ["lowest", rules.lowest],
    ["type", rules.type],
    ["policy", rules.policy],
    ["limit", rules.limit],
    ["required", rules.required],
  ]);
}
