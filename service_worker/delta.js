/**
 * The delta form, in which edits and records travel: the name of a scope is sent once a request, the id of a person once
 * a part of a reply, times are differences from the reply's `now`, and a record that is held here comes with its newer
 * fields only. What is stored is always complete.
 */
import { readField, writtenField } from "./twins/wire_field.js";

/** `edits` with, in place of each scope's name, its index in `scopes`. */
export function numbered(edits, scopes) {
  const indexes = new Map(scopes.map((scope, index) => [scope, index]));
  const short = ([scope, ...change]) => [indexes.get(scope), ...change];
  return edits.map(([id, made, onBehalfOf, changes]) => [id, made, onBehalfOf, changes.map(short)]);
}

/** All fields of a record after a reply. known: the fields that are stored here; newer: those in the reply's part. */
export function merged(known, newer, { people }, now) {
  if (!newer || !people) return newer;
  const fields = Object.entries(newer).map(([name, field]) => [name, complete(field, people, now)]);
  return Object.fromEntries([...Object.entries(known ?? {}), ...fields]);
}

function complete(short, people, now) {
  const named = (part) => ({ ...part, by: people[part.by], at: now + part.at });
  const field = readField(short);
  const onBehalfOf = field.onBehalfOf === null ? null : people[field.onBehalfOf];
  return writtenField({ ...named(field), others: field.others.map(named), onBehalfOf });
}
