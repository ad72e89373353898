/**
 * Edits made on this device: without a verdict (outbox), taken by the server (taken, for 90 days), refused (drawer).
 *
 * An entry is {seq, id, edit, plan, name, save, was, at, sent}: `edit` as it travels, `name` the name of the plan's pupil,
 * `save` the digests of the forms it came from, `was` the texts that it replaced on the screen, `sent` when it was first
 * sent, or 0; with `group` where it is one of several that came of one form. An entry leaves the outbox with a verdict,
 * or when it is coalesced into a later edit (coalesce.js), and in no other way.
 */
import { coalesce } from "./coalesce.js";
import { outdate, read, write } from "./replica.js";
import { readField } from "./twins/wire_field.js";

const STORES = ["outbox", "taken", "drawer"];

// Made at each start and never stored, so that no two edits share an id, even if this device's storage is copied.
const origin = base64url(crypto.getRandomValues(new Uint8Array(12)));
let made = 0;

const nextId = () => `${origin}:${++made}`;

/** Add an edit. The same form twice is one edit. Answers the id of the edit that stands for it; throws DeviceFull. */
export const add = (person, save) => addAll(person, [save]).then(([id]) => id);

/** Add several edits, each by itself, all or none of them stored. */
export function addAll(person, saves) {
  return write(person, [...STORES, "summaries"], async (transaction) => {
    const ids = [];
    for (const save of saves) ids.push(await addOne(transaction, save));
    return ids;
  });
}

/** group: the group for which it was written, with an edit for each of its plans. */
async function addOne(transaction, { changes, onBehalfOf = null, plan, name, save, was = {}, group, now }) {
  const made = [nextId(), now, onBehalfOf, changes];
  const stores = STORES.map((store) => transaction.objectStore(store));
  const found = await Promise.all(stores.map((store) => store.index("save").get(save)));
  const earlier = found.find(Boolean);
  if (earlier) return earlier.id;
  const { edit, gone } = coalesce(await stores[0].index("plan").getAll(plan), made);
  for (const entry of gone) stores[0].delete(entry.seq);
  const saves = [...gone.flatMap((entry) => entry.save), save];
  const before = Object.assign({}, was, ...gone.map((entry) => entry.was)); // the oldest: the others were never sent
  await stores[0].add({ id: edit[0], edit, plan, name, save: saves, was: before, at: now, sent: 0, ...(group && { group }) });
  await outdate(transaction.objectStore("summaries"), plan);
  return made[0];
}

/** The edits of a plan that have no verdict yet, oldest first, as they travel. `held`: the plan's records here. */
export async function unsent(person, plan, held) {
  const entries = await read(person, ["outbox"], (transaction) =>
    transaction.store.index("plan").getAll(plan),
  );
  return travelling(entries, held);
}

/** Entries of one plan's outbox as they travel, oldest first. */
export function travelling(entries, held) {
  return entries.sort((one, other) => one.seq - other.seq).map((entry) => onTop(entry, held)).filter(Boolean);
}

/** How many edits wait, and how many were refused. */
export function counts(person) {
  return read(person, ["outbox", "drawer"], async (transaction) => {
    const [unsent, refused] = await Promise.all(
      ["outbox", "drawer"].map((store) => transaction.objectStore(store).count()),
    );
    return { unsent, refused };
  });
}

/** Everything that waits, oldest first. */
export const waiting = (person) => read(person, ["outbox"], (transaction) => transaction.store.getAll());

/** Everything that was refused, oldest first. */
export const refused = (person) => read(person, ["drawer"], (transaction) => transaction.store.getAll());

/** The author wants a refused edit sent again: under a new id, because the verdict on the old one stands. */
export function tryAgain(person, id, now) {
  return write(person, ["outbox", "drawer", "summaries"], async (transaction) => {
    const entry = await transaction.objectStore("drawer").index("id").get(id);
    if (!entry) return;
    const { seq, reason, ...kept } = entry;
    const edit = [nextId(), ...entry.edit.slice(1)];
    transaction.objectStore("drawer").delete(seq);
    await transaction.objectStore("outbox").add({ ...kept, id: edit[0], edit, save: [edit[0]], at: now, sent: 0 });
    await outdate(transaction.objectStore("summaries"), entry.plan);
  });
}

/** The author puts a refused edit away; nobody else may. */
export function putAway(person, id) {
  return write(person, ["drawer"], async (transaction) => {
    const seq = await transaction.store.index("id").getKey(id);
    if (seq !== undefined) await transaction.store.delete(seq);
  });
}

// An edit that was taken before the server's data was restored is sent again (`again`: the versions it had). Changes that
// the restored server still has, or has newer, must not be laid over what it says.
function onTop(entry, held) {
  if (!entry.again) return entry.edit;
  const [id, at, onBehalfOf, changes] = entry.edit;
  const lost = changes.filter((change, place) => !has(held, change, entry.again[place]));
  return lost.length ? [id, at, onBehalfOf, lost] : null;
}

function has(held, [scope, kind, record, , set], version) {
  const found = held[scope]?.records.find(([k, id]) => k === kind && id === record);
  if (!found) return false;
  const [, , , fields] = found;
  const changed = (field) => (fields[field] ? readField(fields[field]).changed : 0);
  return fields === null || Object.keys(set).every((field) => changed(field) >= version);
}

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_");
}
