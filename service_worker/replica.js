/**
 * The replica: what the server said last, and what has to be sent to it. One database per person, `mpp-<person>`.
 *
 * Only reply.js writes `records` and `scopes`, from a reply and in one transaction. Inside a transaction only its own
 * requests may be awaited: at anything else the browser ends it.
 */
import { deleteDB, openDB, unwrap } from "./idb.js";
import { cached, forget, remember } from "./recent.js";
import { databaseOf, upgrade, VERSION } from "./stores.js";
import { readField } from "./twins/wire_field.js";

export const ALL = ["meta", "scopes", "records", "outbox", "taken", "drawer", "told", "visits", "summaries"];

/** The device's storage is full: nothing was saved. */
export class DeviceFull extends Error {}

/** This device has no replica of this person, or no longer has one. */
export class NotHere extends Error {}

const opened = new Map(); // person → promise of a connection

/** Create a person's replica. Doing it twice changes nothing. */
export async function create(person) {
  await connection(person, true);
}

/** Delete a person's replica. */
export async function remove(person) {
  forget();
  const closing = opened.get(person);
  opened.delete(person);
  (await closing?.catch(() => null))?.close();
  await deleteDB(databaseOf(person));
}

const FROM_SERVER = ["scopes", "records", "taken", "visits", "summaries"];

/** Remove all that came from the server. What has not been sent stays, and whose it is. */
export async function strip(person) {
  forget();
  const emptied = (transaction) => Promise.all(FROM_SERVER.map((store) => transaction.objectStore(store).clear()));
  await write(person, FROM_SERVER, emptied).catch((error) => {
    if (!(error instanceof NotHere)) throw error;
  });
}

/** `work(transaction)` reads; answers what it answers. */
export const read = (person, stores, work) => run(person, stores, "readonly", work, {});

/**
 * `work(transaction)` writes: all of it or none. It may be called twice, so it must keep no state of its own. Strict
 * durability unless asked otherwise: the promise resolves only when the data is on the disk.
 */
export const write = (person, stores, work, durability = "strict") =>
  run(person, stores, "readwrite", work, { durability });

const OF_A_PLAN = ["scopes", "records", "told", "outbox", "visits"];
const OF_ALL_PLANS = ["outbox", "drawer", "summaries"];

/**
 * A plan as this device holds it, in one reading: {held, past, supersededNotices, entries, visits, stale}.
 *
 * `held` is what engine.records answers: {scope: {version, records: [[kind, id, version, fields]]}}. `past`: whether some
 * of it is from before a restore, and has not been pulled whole since. `supersededNotices` (the store `told`): words of
 * this person's that others' words superseded, [[scope, kind, record, field, value, version, at]]. `entries` are the
 * plan's edits in the outbox, `visits` what had been seen when, `stale` the token that `outdate` gave its summary.
 */
export const records = (person, plan) =>
  read(person, [...OF_A_PLAN, "summaries"], (transaction) => planIn(transaction, plan));

/**
 * What every page shows of all plans, read in one transaction with the plan that the page is about, if any:
 * {rows, unsent, refused, about}. `rows` are summaries, `unsent` and `refused` count edits, `about` is what `records`
 * answers.
 */
export function survey(person, plan = null) {
  const stores = plan ? [...new Set([...OF_A_PLAN, ...OF_ALL_PLANS])] : OF_ALL_PLANS;
  return read(person, stores, async (transaction) => {
    const [rows, unsent, refused, about] = await Promise.all([
      transaction.objectStore("summaries").getAll(),
      transaction.objectStore("outbox").count(),
      transaction.objectStore("drawer").count(),
      plan && planIn(transaction, plan, remember),
    ]);
    return { rows, unsent, refused, about };
  });
}

/** The range of keys of a plan's scopes: in order, "0" comes next after "/". */
export const scopesOf = (plan) => IDBKeyRange.bound(`${plan}/`, `${plan}0`);

/** The range of keys of what is in a scope. */
export const within = (scope) => IDBKeyRange.bound([scope], [scope, []]);

async function planIn(transaction, plan, whenRead = () => {}) {
  const store = (name) => transaction.objectStore(name);
  const [line, entries, scopes, visits, notices] = await Promise.all([
    store("summaries").get(plan),
    store("outbox").index("plan").getAll(plan),
    store("scopes").getAll(scopesOf(plan)),
    store("visits").getAll(scopesOf(plan)),
    store("told").getAll(IDBKeyRange.bound([`${plan}/`], [`${plan}0`])),
  ]);
  const parts = await Promise.all(scopes.map((row) => cached(row) ?? recordsOf(store("records"), row)));
  const held = Object.fromEntries(scopes.map(({ scope, version }, at) => [scope, { version, records: parts[at] }]));
  whenRead(scopes, held);
  const past = scopes.some((row) => row.past);
  const supersededNotices = notices.map(noticeOf);
  return { held, past, supersededNotices, entries, visits, stale: line?.stale };
}

async function recordsOf(store, { scope }) {
  const rows = await store.getAll(within(scope));
  return rows.map(({ kind, id, version, fields, words, private: isPrivate }) => {
    if (isPrivate) return [kind, id, version, null, true];
    const last = fields === null && words ? [words] : []; // of a record that was put away: its last words, if known
    return [kind, id, version, fields, ...last];
  });
}

const noticeOf = ({ scope, kind, record, field, value, version, at }) => [scope, kind, record, field, value, version, at];

/**
 * The author has read a superseded notice. key: [scope, kind, record, field, version]. True where only this device knew
 * of it; where the server keeps the words as `lost`, the server has to be told as well.
 */
export function dismissNotice(person, key) {
  const notes = IDBKeyRange.bound(key, [...key, []]);
  return write(person, ["told", "summaries", "records"], async (transaction) => {
    const store = transaction.objectStore("told");
    const found = (await store.count(notes)) > 0;
    if (found) await store.delete(notes);
    if (found) await outdate(transaction.objectStore("summaries"), key[0].split("/")[0]);
    const [scope, kind, record, field, version] = key;
    const held = await transaction.objectStore("records").get([scope, kind, record]);
    const wire = held?.fields?.[field];
    return found && !(wire && readField(wire).others.some((other) => other.how === "lost" && other.version === version));
  });
}

/**
 * In a transaction on `summaries`: this plan has changed, so its summary has to be made again. The new value of `stale`
 * lets a summary be stored by compare-and-set (summaries.js).
 */
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
    return await openDB(databaseOf(person), VERSION, {
      upgrade(database, before, after, transaction) {
        missing = before === 0 && !making;
        if (!missing) return upgrade(unwrap(database), before, unwrap(transaction));
        transaction.done.catch(() => {});
        transaction.abort(); // a stale reply must not bring back what signing out has removed
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
