/**
 * The short forms in which edits and records travel. In the delta form the name of a scope is sent once a request, the id
 * of a person once a part of a reply, times are differences from the reply's `now`, and a record that is held here comes
 * with its newer fields only. In the compact form of a whole scope, versions are counted from the record's and times from
 * the time before, and of a field that was written with the one before it only the value is sent. What is stored is always
 * complete. Their writer is sync/delta.py.
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

/** The records of a whole scope as they are stored, of a reply's part with its `people` and `now`. */
export function expanded({ records, people }, now) {
  let last = 0; // the time before, from now on
  const all = (version, fields) => {
    let before;
    return Object.entries(fields).map(([name, [value, changed, by, step, ...more]]) => {
      if (changed === undefined) before = { ...before, value, others: [] };
      else before = readField(complete([value, version + changed, by, (last += step), ...more], people, now));
      return [name, writtenField(before)];
    });
  };
  return records.map(([kind, id, version, fields, ...more]) => [
    ...[kind, id, version],
    fields && Object.fromEntries(all(version, fields)),
    ...more,
  ]);
}

function complete(short, people, now) {
  const named = (part) => ({ ...part, by: people[part.by], at: now + part.at });
  const field = readField(short);
  const onBehalfOf = field.onBehalfOf === null ? null : people[field.onBehalfOf];
  return writtenField({ ...named(field), others: field.others.map(named), onBehalfOf });
}
