/**
 * Words that their author writes over before the device has sent them are never sent.
 *
 * An edit is dropped whole or stays as it is. One that was marked as sent stays: the same id must always stand for the
 * same words, also when it comes from a copy of this device. The newer edit keeps the lowest base of those it replaces.
 */

/**
 * `edit` with what it takes over from `waiting` (its plan's entries in the outbox, oldest first): {edit, gone}. `gone`
 * are the entries that are needless now. The edit that created a record stays, and so does whatever an entry that stays
 * was built on.
 */
export function coalesce(waiting, edit) {
  const [id, made, onBehalfOf, changes] = edit;
  if (!changes.every(isPlain)) return { edit, gone: [] };
  const written = new Map(changes.flatMap(fieldsOf));
  const free = new Set(changes.filter((change) => !change[5]).flatMap(fieldsOf).map(([key]) => key));
  const gone = [];
  for (const entry of [...waiting].reverse()) {
    const before = entry.edit[3].flatMap(fieldsOf);
    if (mayGo(entry, onBehalfOf) && before.every(([key]) => free.has(key))) {
      gone.push(entry);
      for (const [key, one] of before) written.set(key, together(one, written.get(key)));
    } else {
      for (const [key] of before) free.delete(key);
    }
  }
  return { edit: gone.length ? [id, made, onBehalfOf, changes.flatMap((change) => byBase(change, written))] : edit, gone };
}

const mayGo = ({ sent, again, edit: [, , voice, changes] }, onBehalfOf) =>
  !sent && !again && voice === onBehalfOf && changes.every((change) => !change[5] && isPlain(change));

/** The fields that a change sets: [[key, {base, value}]…]. */
const fieldsOf = (change) =>
  Object.entries(change[4]).map(([field, value]) => [keyOf(change, field), { base: change[3], value }]);

const keyOf = ([scope, kind, record], field) => `${scope} ${kind} ${record} ${field}`;

/** True for a change of words and ticks alone: it settles and dismisses nothing, and puts nothing away. */
function isPlain([, , , , set]) {
  return Object.entries(set).every(([field, value]) => field !== "_deleted" && !isAnswer(value));
}

const isAnswer = (value) => typeof value === "object" && value !== null && ("$settle" in value || "$dismiss" in value);

/** The value of a field after both edits: the later words, or the ticks of both. */
function together(before, after) {
  const base = Math.min(before.base, after.base);
  if (typeof after.value !== "object" || after.value === null) return { base, value: after.value };
  const [came, went] = [after.value.$add ?? [], after.value.$remove ?? []];
  const stays = (elements) => (elements ?? []).filter((each) => !came.includes(each) && !went.includes(each));
  const value = { $add: [...stays(before.value.$add), ...came], $remove: [...stays(before.value.$remove), ...went] };
  return { base, value: Object.fromEntries(Object.entries(value).filter(([, elements]) => elements.length)) };
}

/** The changes of the newer edit as a form makes them: a new record in one change, any other record in one for each base. */
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
