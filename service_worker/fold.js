/**
 * What its author has written over before it ever left the device need not be said to anybody.
 *
 * An edit goes whole or stays as it is, and one that was marked as sent stays: under one id the same is said for
 * ever, from a copy of this device too. The newer edit keeps the lowest base of what it takes over.
 */

/**
 * `edit` with what it takes over of `waiting` (entries of its plan's outbox, oldest first): {edit, gone}, gone being
 * the entries that it makes needless. A record's first words stay, and so does what lies before anything that stays.
 */
export function fold(waiting, edit) {
  const [id, made, writtenFor, changes] = edit;
  if (!changes.every(isPlain)) return { edit, gone: [] };
  const written = new Map(changes.flatMap(said));
  const free = new Set(changes.filter((change) => !change[5]).flatMap(said).map(([key]) => key));
  const gone = [];
  for (const entry of [...waiting].reverse()) {
    const before = entry.edit[3].flatMap(said);
    if (mayGo(entry, writtenFor) && before.every(([key]) => free.has(key))) {
      gone.push(entry);
      for (const [key, one] of before) written.set(key, together(one, written.get(key)));
    } else {
      for (const [key] of before) free.delete(key);
    }
  }
  return { edit: gone.length ? [id, made, writtenFor, changes.flatMap((change) => byBase(change, written))] : edit, gone };
}

const mayGo = ({ sent, again, edit: [, , whom, changes] }, writtenFor) =>
  !sent && !again && whom === writtenFor && changes.every((change) => !change[5] && isPlain(change));

/** What a change says of each field: [[key, {base, value}]…]. */
const said = (change) =>
  Object.entries(change[4]).map(([field, value]) => [keyOf(change, field), { base: change[3], value }]);

const keyOf = ([scope, kind, record], field) => `${scope} ${kind} ${record} ${field}`;

/** Words and ticks: no answer to anybody else's, and nothing put away. */
function isPlain([, , , , set]) {
  return Object.entries(set).every(([field, value]) => field !== "_deleted" && !isAnswer(value));
}

const isAnswer = (value) => typeof value === "object" && value !== null && ("$settle" in value || "$dismiss" in value);

/** Of words the later; ticks, and those made on top of them, as one. */
function together(before, after) {
  const base = Math.min(before.base, after.base);
  if (typeof after.value !== "object" || after.value === null) return { base, value: after.value };
  const [came, went] = [after.value.$add ?? [], after.value.$remove ?? []];
  const stays = (elements) => (elements ?? []).filter((each) => !came.includes(each) && !went.includes(each));
  const value = { $add: [...stays(before.value.$add), ...came], $remove: [...stays(before.value.$remove), ...went] };
  return { base, value: Object.fromEntries(Object.entries(value).filter(([, elements]) => elements.length)) };
}

/** As a form has them: a new record in one change, any other in one for each base. */
function byBase(change, written) {
  const [scope, kind, record, base, set, isNew] = change;
  const parts = new Map();
  for (const field of Object.keys(set)) {
    const { base: lowest, value } = written.get(keyOf(change, field));
    const at = isNew ? base : lowest;
    parts.set(at, { ...parts.get(at), [field]: value });
  }
  const bases = [...parts.keys()].sort((one, other) => one - other);
  return bases.map((at) => [scope, kind, record, at, parts.get(at), isNew]);
}
