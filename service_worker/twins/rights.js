// What a role may do, read from the schema: the same table that the engine refuses by. Twin of app/plan/twins/rights.py.

import { kinds } from "../kinds.js";

const roles = new Map();

/** Map of kind to { create, delete, scribe, retract, fields: {field: bool}, choose: {field: bool} } for a role. */
export function may(role) {
  if (!roles.has(role)) {
    roles.set(role, new Map([...kinds].map(([name, kind]) => [name, mayKind(role, kind)])));
  }
  return roles.get(role);
}

function mayKind(role, kind) {
  const fields = [...kind.fields];
  return new Map([
    ["create", kind.creators.includes(role)],
    ["delete", kind.deleters.includes(role)],
    ["scribe", kind.scribes.includes(role)],
    ["retract", kind.retractors.includes(role)],
    ["fields", new Map(fields.map(([name, field]) => [name, field.writers.includes(role)]))],
    ["choose", new Map(fields.map(([name, field]) => [name, field.choosers.includes(role)]))],
  ]);
}

/** Whether this version can show the value in an input: a newer version's choice stays as it is. */
export function known(field, value) {
  return value === null || field.type !== "choice" || field.choices === null || field.choices.includes(value);
}

/** The scope that a new record of this kind is made in, by this person, in this school year. */
export function scopeOf(plan, kind, person, year) {
  const rules = kinds.get(kind);
  const audience = rules.audience === "own" ? `own:${person}` : rules.audience;
  return rules.dated ? `${plan}/${audience}/${year}` : `${plan}/${audience}`;
}
