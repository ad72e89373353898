/**
 * What belongs to the device and to no person: who is present now, and words that were sealed for somebody.
 *
 * Stored in the database `mpp`. Everything that belongs to a person is in a database of their own (replica.js), so that
 * it can be deleted at once when they sign out.
 */
import { openDB } from "./idb.js";

let opened = null;

/** The person whose plans may be shown, or null. */
export const present = () => get("current", "person");

export const setPresent = (person) => put("current", "person", person);

/** The people who have a replica here: one, except while the device passes from one person to the next. */
export const people = async () => (await get("current", "people")) ?? [];

export const setPeople = (list) => put("current", "people", list);

/** True from signing out without a connection until the server knows of it. */
export const pendingSignOut = async () => Boolean(await get("current", "leaving"));

export const setPendingSignOut = (value) => put("current", "leaving", value);

/** Whether the browser was asked for persistent storage: nothing before the first save, then "due", then "asked". */
export const persistence = () => get("current", "persistence");

export const setPersistence = (value) => put("current", "persistence", value);

export const sealed = (person) => get("sealed", person);

/** Store a sealed box. Strict durability: the replica may be removed once this has resolved. */
export const keepSealed = (person, box) => put("sealed", person, box);

export const dropSealed = (person) => run("sealed", "readwrite", (store) => store.delete(person));

const get = (store, key) => run(store, "readonly", (kept) => kept.get(key));

const put = (store, key, value) =>
  run(store, "readwrite", (kept) => (value == null ? kept.delete(key) : kept.put(value, key)));

async function run(name, mode, work, again = true) {
  try {
    const transaction = (await database()).transaction(name, mode, { durability: "strict" });
    const [value] = await Promise.all([work(transaction.store), transaction.done]);
    return value;
  } catch (error) {
    opened = null; // iOS drops connections while it sleeps
    if (again) return run(name, mode, work, false);
    throw error;
  }
}

function database() {
  opened ??= openDB("mpp", 1, {
    upgrade(made) {
      made.createObjectStore("current");
      made.createObjectStore("sealed");
    },
    blocking: close,
    terminated: () => (opened = null),
  });
  return opened;
}

async function close() {
  const closing = opened;
  opened = null;
  (await closing)?.close();
}
