/**
 * Stores drafts in the person's database, beside the replica: so they survive closing the browser, and are removed at
 * sign-out.
 *
 * Without a worker nobody would seal them at sign-out, so each is sealed when it is stored, with the key that the server
 * hands out to whoever is signed in. Only a page without a worker creates the database: a page that is left over must not
 * bring back what signing out has removed. And only where no worker is registered does a page upgrade it: a worker of the
 * earlier version could not open it any more.
 */
import { isInCharge, proveInCharge } from "./in_charge.js";
import { FIRST, idOf, seal, unseal } from "./seal.js";
import { databaseOf, upgrade, VERSION } from "./stores.js";

const STORE = "drafts";
const person = document.documentElement.dataset.person ?? "";

let connection = null;
let known = null; // /me, as the worker keeps it
let writing = Promise.resolve(); // the last of what is being written
let mine = null; // {seal, seal_id}: the key of this sign-in, where no worker has it
const keys = new Map(); // of earlier sign-ins, by their ids

const asked = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Every draft of this person, those that cannot be opened left out. */
export async function all() {
  await writing;
  const rows = (await open()) ? await asked(connection.transaction(STORE).objectStore(STORE).getAll()) : [];
  const opened = await Promise.all(rows.map(unsealed));
  return opened.filter(({ fields }) => fields);
}

/** Store a draft in place of an earlier one with its key. Where it need not be sealed, the write begins at once. */
export function put(row) {
  writing = connection && isSealedLater() ? write((store) => store.put(row)) : later(row);
  return writing;
}

export function drop(key) {
  const gone = (store) => store.delete(key);
  writing = connection ? write(gone) : open().then((there) => there && write(gone));
  return writing;
}

/** Fetch the key before it is needed: a page that is being closed has no time to ask for it. */
export function makeReady() {
  if (person) proveInCharge().then((there) => there || ownKey()).catch(() => null); // asked again with the first word
}

/* A worker is in charge, and seals drafts at sign-out. */
const isSealedLater = () => known && isInCharge();

async function later(row) {
  await writing;
  if (!(await open(true))) return;
  const kept = isSealedLater() ? row : await sealed(row);
  await write((store) => store.put(kept));
}

/* Committed at once: a page that is being closed does not live until the browser would commit by itself. */
function write(work) {
  const transaction = connection.transaction(STORE, "readwrite");
  const done = asked(work(transaction.objectStore(STORE)));
  transaction.commit?.();
  return done.catch((error) => console.warn("a draft was not kept", error)); // a device that is full
}

async function open(wanted = false) {
  if (connection || !person || !("indexedDB" in window)) return connection;
  const making = wanted && !(await proveInCharge());
  const alone = making && !(await navigator.serviceWorker?.getRegistration());
  const request = indexedDB.open(databaseOf(person), ...(making ? [VERSION] : []));
  request.onupgradeneeded = ({ oldVersion }) =>
    making && (alone || oldVersion === 0)
      ? upgrade(request.result, oldVersion, request.transaction)
      : request.transaction.abort();
  const opened = await asked(request).catch(() => null);
  if (!opened?.objectStoreNames.contains(STORE)) return opened?.close(), null;
  known = (await asked(opened.transaction("meta").objectStore("meta").get("me"))) ?? null;
  opened.onversionchange = () => (opened.close(), (connection = null));
  opened.onclose = () => (connection = null);
  connection = opened;
  return connection;
}

async function sealed({ fields, ...about }) {
  return { ...about, box: await seal(await ownKey(), fields) };
}

async function unsealed({ box, ...row }) {
  if (!box) return row;
  const fields = await keyTo(box).then((key) => unseal(key, box)).catch(() => null); // no connection: later
  return { ...row, fields };
}

async function ownKey() {
  mine ??= known?.seal ? known : await ofServer("now");
  return mine;
}

async function keyTo(box) {
  const id = idOf(box);
  const own = await ownKey();
  if (id === idOf({ id: own.seal_id })) return own.seal;
  if (!keys.has(id)) keys.set(id, (await ofServer(id)).seal);
  return keys.get(id);
}

async function ofServer(id) {
  const response = await fetch(`/me?seal=${id || FIRST}`, { headers: { Accept: "application/json" } });
  const me = await response.json();
  if (me.mpp !== 1 || me.person !== person) throw new Error("somebody else answered");
  return me;
}
