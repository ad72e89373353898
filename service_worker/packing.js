/**
 * What outlives a replica, and the one way in which a device is emptied when somebody signs out or is signed out.
 *
 * The page does it in the same way where there is no worker (static/page/emptying.js).
 */
import * as device from "./device.js";
import { NotHere, meta, read, remove, write } from "./replica.js";
import { seal } from "./seal.js";

const PACKED = ["outbox", "drawer", "told", "drafts"];
const KNOWN = ["device", "said", "epoch"]; // by which the server knows this device; "said": how many of its edits it has acknowledged

/**
 * What must outlive the replica: every edit whose author has not been told that it is safe, and what the server calls
 * this device. An edit that has left without an answer is known there under that name, and so are the words written
 * over it.
 */
export function pack(person) {
  return read(person, [...PACKED, "meta"], async (transaction) => {
    const rows = await Promise.all(PACKED.map((store) => transaction.objectStore(store).getAll()));
    const meta = transaction.objectStore("meta");
    const known = await Promise.all(KNOWN.map((key) => meta.get(key)));
    const named = Object.fromEntries(KNOWN.map((key, at) => [key, known[at]]));
    const box = Object.fromEntries(PACKED.map((store, at) => [store, rows[at]]));
    return { ...box, drafts: box.drafts.filter(({ sent }) => !sent), named };
  });
}

/**
 * Packed edits are back; unpacking the same box twice changes nothing. A device that has a name keeps it, and so does a
 * draft that was begun meanwhile in the same form: the earlier one stands beside it.
 */
export function unpack(person, box) {
  return write(person, [...PACKED, "meta"], async (transaction) => {
    const meta = transaction.objectStore("meta");
    const named = (await meta.get("device")) ? {} : (box.named ?? {});
    for (const [key, value] of Object.entries(named)) if (value !== undefined) meta.put(value, key);
    for (const store of ["outbox", "drawer"]) {
      for (const entry of box[store]) await putBack(transaction.objectStore(store), entry);
    }
    for (const notice of box.told) transaction.objectStore("told").put(notice);
    for (const draft of box.drafts ?? []) await bringBack(transaction.objectStore("drafts"), draft); // none in an older box
  });
}

async function bringBack(drafts, draft) {
  const { at = draft.at } = (await drafts.get(draft.key)) ?? {};
  await drafts.put(at === draft.at ? draft : { ...draft, key: `${draft.key} ${draft.at}` });
}

async function putBack(store, { seq, ...entry }) {
  if ((await store.index("id").getKey(entry.id)) === undefined) await store.add(entry);
}

/**
 * All of this person's goes but what is unsent, which is sealed first. Where sealing fails nothing is removed: words are
 * worth more than tidiness. Where there is no key yet, drafts are all there is, and the page has sealed each (draft_store.js).
 */
export async function clear(person) {
  try {
    const who = await meta(person, "me");
    const box = await pack(person);
    const unsaid = Object.values(box).some((rows) => rows.length);
    if (!who && unsaid) return;
    if (unsaid) await device.keepSealed(person, await seal(who, box));
  } catch (error) {
    if (!(error instanceof NotHere)) throw error;
  }
  await remove(person);
}
