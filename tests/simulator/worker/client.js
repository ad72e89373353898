// What a test asks of a phone, said to the worker's own modules. It is joined with them to one script, as the worker is.

import * as device from "./device.js";
import { exchange } from "./exchange.js";
import * as outbox from "./outbox.js";
import { beginSwitch, me, PAST, recognise, signOut } from "./person.js";
import { ALL, NotHere, read, records } from "./replica.js";
import { unseal } from "./seal.js";

export { beginSwitch, recognise, signOut };

/** Who is here, and what is held for them. */
export async function standing() {
  const person = (await device.present()) ?? null;
  return { person, ...(await held(person)) };
}

/** The versions of this person's scopes, but of those that are of before a restore; and their words that gave way. */
export function held(person) {
  if (!person) return { versions: {}, told: [] };
  return read(person, ["scopes", "told"], async (transaction) => {
    const [scopes, told] = await Promise.all(["scopes", "told"].map((name) => transaction.objectStore(name).getAll()));
    const now = scopes.filter(({ past }) => !past);
    return { versions: Object.fromEntries(now.map(({ scope, version }) => [scope, version])), told };
  }).catch(nobody({ versions: {}, told: [] }));
}

const nobody = (answer) => (error) => {
  if (error instanceof NotHere) return answer;
  throw error;
};

/** A plan as a page reads it, and what waits as it is laid on top. */
export async function look(plan) {
  const who = await me();
  const { held, past, entries } = await records(who.person, plan);
  return { epoch: past ? PAST : who.epoch, held, unsent: outbox.travelling(entries, held) };
}

/** A form is saved. Answers {id, coalesced: how many edits it made needless}; null where it answers another past, and comes back. */
export async function save({ changes, onBehalfOf, epoch, plan, save }) {
  const who = await me();
  const current = epoch === who.epoch;
  if (!current && changes.some((change) => Object.values(change[4]).some(isAnswer))) return null;
  const seen = current ? changes : changes.map(([scope, kind, id, , ...rest]) => [scope, kind, id, 0, ...rest]);
  const before = (await outbox.counts(who.person)).unsent;
  const id = await outbox.add(who.person, { changes: seen, onBehalfOf, plan, name: "", save, now: Date.now() });
  return { id, coalesced: before + 1 - (await outbox.counts(who.person)).unsent };
}

const isAnswer = (value) => value instanceof Object && ("$settle" in value || "$dismiss" in value);

/** Whether this edit waits here. */
export const waits = async (person, id) => (await outbox.waiting(person)).some((entry) => entry.id === id);

/** Says and hears everything. */
export async function talk(person) {
  const { reached } = await exchange(person, {});
  return reached;
}

/** All that is kept of these people, sealed or not. keys: {person: {id: key}}. */
export async function inventory(keys) {
  const kept = {};
  for (const person of Object.keys(keys)) {
    const box = await device.sealed(person);
    kept[person] = { sealed: box ? listed(await unseal(keys[person][box.id], box)) : null, here: await replica(person) };
  }
  return { people: await device.people(), kept };
}

const replica = (person) =>
  read(person, ALL, async (transaction) => {
    const rows = await Promise.all(ALL.map((name) => transaction.objectStore(name).getAll()));
    const found = Object.fromEntries(ALL.map((name, at) => [name, rows[at]]));
    return { ...listed(found), taken: found.taken.map(({ id }) => id), records: found.records };
  }).catch(nobody(null));

const listed = ({ outbox, drawer }) => ({
  waiting: outbox.map(({ id, sent, again }) => [id, Boolean(sent || again)]),
  drawer: drawer.map(({ id }) => id),
});
