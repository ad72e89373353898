/**
 * Packs what must outlive a replica; the only way in which a device is emptied when somebody signs out or is signed out.
 *
 * Where there is no worker, the page uses this module, too (static/page/emptying.js).
 */
import * as device from "./device.js";
import { NotHere, meta, read, remove, write } from "./replica.js";
import { seal } from "./seal.js";

const PACKED = ["outbox", "drawer", "told", "drafts"];
const KNOWN = ["device", "said", "epoch"]; // keys of the store `meta` by which the server knows this device

/**
 * What must outlive the replica: every edit whose author does not know yet that the server has it, and the device's name.
 * The server knows an edit that was sent without an answer by that name, and needs it to judge what was written over it.
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
 * Put packed edits back. Unpacking the same box twice changes nothing. A device that has a name keeps it, and a draft
 * begun meanwhile in the same form stays: the packed one is kept beside it.
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
    for (const draft of box.drafts ?? []) await bringBack(transaction.objectStore("drafts"), draft); // an older box has none
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
 * Remove this person's replica after sealing what is unsent. If sealing fails nothing is removed: words are worth more
 * than tidiness. Before there is a key only drafts can be here, and the page has sealed each of them (draft_store.js).
 */
export async function clear(person) {
  try {
    const who = await meta(person, "me");
    const box = await pack(person);
    const hasUnsent = Object.values(box).some((rows) => rows.length);
    if (!who && hasUnsent) return;
    if (hasUnsent) await device.keepSealed(person, await seal(who, box));
  } catch (error) {
    if (!(error instanceof NotHere)) throw error;
  }
  await remove(person);
}
