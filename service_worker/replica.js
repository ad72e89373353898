/**
 * What the server last said, and what is yet to be said to it: one database per person, `mpp-<person>`.
 *
 * Only exchange.js writes `records` and `scopes`, from a reply and in one transaction. Nothing may be awaited
 * inside a transaction but the transaction's own requests: a browser ends it otherwise.
 */
import { deleteDB, openDB } from "./idb.js";

export const ALL = ["meta", "scopes", "records", "outbox", "taken", "drawer", "told", "visits", "summaries"];

/** The device's storage took no more: nothing was saved. */
export class DeviceFull extends Error {}

/** There is no replica of this person here (any more). */
export class NotHere extends Error {}

const opened = new Map(); // person → promise of a connection

/** Make room for a person. Doing it twice changes nothing. */
export async function create(person) {
  await connection(person, true);
}

/** All of a person's replica goes, at once. */
export async function remove(person) {
  const closing = opened.get(person);
  opened.delete(person);
  (await closing?.catch(() => null))?.close();
  await deleteDB(name(person));
}

/** `work(transaction)` reads; answers what it answers. */
export const read = (person, stores, work) => run(person, stores, "readonly", work, {});

/** `work(transaction)` writes: all of it or none. It may be called twice, so it keeps nothing of its own. */
export const write = (person, stores, work, durability = "strict") =>
  run(person, stores, "readwrite", work, { durability });

const OF_A_PLAN = ["scopes", "records", "told", "outbox", "visits"];

/**
 * A plan as it is here, in one reading: {held, told, entries, visits}. `held` is what engine.records answers, {scope: {version, records: [[kind, id,
 * version, fields]]}}; `told` the person's own words that gave way, [[scope, kind, record, field, value, version, at]];
 * `entries` what waits in the outbox, `visits` what had been seen when.
 */
export function records(person, plan) {
  return read(person, OF_A_PLAN, async (transaction) => {
    const [scopes, rows, told, entries, visits] = await Promise.all(
      OF_A_PLAN.map((store) => transaction.objectStore(store).index("plan").getAll(plan)),
    );
    return { held: held(scopes, rows), told: told.map(telling), entries, visits };
  });
}

/** Rows of the two stores in the form that document() takes. */
export function held(scopes, rows) {
  const made = {};
  for (const { scope, version } of scopes) made[scope] = { version, records: [] };
  for (const row of rows) {
    const words = row.fields === null && row.words ? [row.words] : []; // of what was put away, where they are known
    made[row.scope]?.records.push([row.kind, row.id, row.version, row.fields, ...words]);
  }
  return made;
}

const telling = (note) => [note.scope, note.kind, note.record, note.field, note.value, note.version, note.at];

/** The author has read it. key: [scope, kind, record, field, version]. True where there was such a note. */
export function putNoteAway(person, key) {
  const notes = IDBKeyRange.bound(key, [...key, []]);
  return write(person, ["told", "summaries"], async (transaction) => {
    const store = transaction.objectStore("told");
    const found = (await store.count(notes)) > 0;
    if (found) await store.delete(notes);
    if (found) await outdate(transaction.objectStore("summaries"), key[0].split("/")[0]);
    return found;
  });
}

/** In a transaction on `summaries`: this plan has changed, and whoever draws the list next reads it anew. */
export async function outdate(store, plan) {
  await store.put({ ...(await store.get(plan)), plan, stale: crypto.randomUUID() });
}

export const meta = (person, key) =>
  read(person, ["meta"], (transaction) => transaction.objectStore("meta").get(key));

export const setMeta = (person, key, value) =>
  write(person, ["meta"], (transaction) => transaction.objectStore("meta").put(value, key), "relaxed");

async function run(person, stores, mode, work, options, again = true) {
  try {
    return await once(await connection(person), stores, mode, work, options);
  } catch (error) {
    if (error.name === "QuotaExceededError") throw new DeviceFull(error.message);
    if (!again || !lost(error)) throw error;
    opened.delete(person);
    return run(person, stores, mode, work, options, false);
  }
}

// iOS drops the connection while the phone sleeps; the next use of it fails in one of these ways.
const lost = (error) => ["InvalidStateError", "UnknownError"].includes(error.name);

async function once(database, stores, mode, work, options) {
  const transaction = database.transaction(stores, mode, options);
  const ended = transaction.done.then(
    () => null,
    (error) => error ?? new DOMException("aborted", "AbortError"),
  );
  try {
    const value = await work(transaction);
    const failure = await ended;
    if (failure) throw failure;
    return value;
  } catch (error) {
    await abort(transaction, ended);
    throw transaction.error ?? error; // a full disk shows as the transaction's error, not as the request's
  }
}

async function abort(transaction, ended) {
  try {
    transaction.abort();
  } catch (error) {
    if (error.name !== "InvalidStateError") throw error; // it has ended by itself
  }
  await ended;
}

function connection(person, making = false) {
  if (!opened.has(person)) {
    const opening = open(person, making);
    opened.set(person, opening);
    opening.catch(() => opened.delete(person));
  }
  return opened.get(person);
}

async function open(person, making) {
  let missing = false;
  try {
    return await openDB(name(person), 1, {
      upgrade(database, before, after, transaction) {
        missing = !making;
        if (!missing) return furnish(database);
        transaction.done.catch(() => {});
        transaction.abort(); // a late reply must not bring back what signing out has removed
      },
      blocking: (before, after, event) => {
        opened.delete(person);
        event.target.close();
      },
      terminated: () => opened.delete(person),
    });
  } catch (error) {
    throw missing ? new NotHere(person) : error;
  }
}

function furnish(database) {
  database.createObjectStore("meta");
  database.createObjectStore("scopes", { keyPath: "scope" }).createIndex("plan", "plan");
  database.createObjectStore("records", { keyPath: ["scope", "kind", "id"] }).createIndex("plan", "plan");
  for (const name of ["outbox", "drawer"]) {
    const store = database.createObjectStore(name, { keyPath: "seq", autoIncrement: true });
    store.createIndex("id", "id", { unique: true });
    store.createIndex("plan", "plan");
    store.createIndex("save", "save");
  }
  const taken = database.createObjectStore("taken", { keyPath: "seq" });
  taken.createIndex("at", "at");
  taken.createIndex("save", "save");
  const told = database.createObjectStore("told", { keyPath: ["scope", "kind", "record", "field", "version", "gave"] });
  told.createIndex("plan", "plan");
  database.createObjectStore("visits", { keyPath: "scope" }).createIndex("plan", "plan");
  database.createObjectStore("summaries", { keyPath: "plan" });
}

const name = (person) => `mpp-${person}`;
