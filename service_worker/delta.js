/**
 * The short form: a scope's name once a request, a person's once a part of a reply, times from the reply's `now`, and
 * of a record that is here only the fields that are newer. What is kept has all of it at length.
 */

/** `edits` with the place in `scopes` where a scope's name stands. */
export function numbered(edits, scopes) {
  const places = new Map(scopes.map((scope, place) => [scope, place]));
  const short = ([scope, ...change]) => [places.get(scope), ...change];
  return edits.map(([id, made, whom, changes]) => [id, made, whom, changes.map(short)]);
}

/** The fields of a record as they are from now on. known: as they are here; said: as the part says them. */
export function merged(known, said, { people }, now) {
  if (!said || !people) return said;
  const fields = Object.entries(said).map(([name, field]) => [name, atLength(field, people, now)]);
  return Object.fromEntries([...Object.entries(known ?? {}), ...fields]);
}

function atLength([value, changed, by, at, others, whom], people, now) {
  const field = [value, changed, people[by], now + at];
  if (others) field.push(others.map(([said, version, by, at, how]) => [said, version, people[by], now + at, how]));
  if (whom !== undefined) field.push(people[whom]);
  return field;
}
