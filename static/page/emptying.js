/**
 * A device that is emptied where no worker does it: before one has settled in, or while the school has switched it off.
 *
 * It goes as at the worker's hands (packing.js): what is unsent is sealed, and the rest goes, whoever's it is. A person
 * whose sign-in ended without a word of theirs may have left a replica here.
 */
import * as device from "./device.js";
import { clear } from "./packing.js";

/** person: whose page this is, or "". Rejects where something could not be sealed: that is still here then. */
export async function empty(person) {
  if (!("indexedDB" in window)) return;
  await device.setPresent(null);
  const everybody = new Set([...(await device.people()), person]);
  everybody.delete("");
  for (const each of everybody) await clear(each);
  await device.setPeople([]);
  if (await navigator.serviceWorker?.getRegistration()) return; // its files are in the caches
  for (const name of (await window.caches?.keys()) ?? []) await caches.delete(name);
}
