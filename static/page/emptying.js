/**
 * Empties the device where no worker does: before one is installed, or while the school has switched it off.
 *
 * As in the worker (packing.js), what is unsent is sealed and the rest is removed, whoever it belongs to: a person whose
 * sign-in was ended elsewhere may have left a replica here.
 */
import * as device from "./device.js";
import { clear } from "./packing.js";

/** person: whose page this is, or "". Rejects if something could not be sealed; it is not removed then. */
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
