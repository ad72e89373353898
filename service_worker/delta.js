/**
 * The delta form, in which edits and records travel: the name of a scope is sent once a request, the id of a person once
 * a part of a reply, times are differences from the reply's `now`, and a record that is held here comes with its newer
 * fields only. What is stored is always complete.
 */

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

function complete([value, changed, by, at, others, onBehalfOf], people, now) {
  const field = [value, changed, people[by], now + at];
  if (others) field.push(others.map(([value, version, by, at, how]) => [value, version, people[by], now + at, how]));
  if (onBehalfOf !== undefined) field.push(people[onBehalfOf]);
  return field;
}
