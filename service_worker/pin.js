/**
 * A PIN of a person's own, on this device alone: it lifts the screen lock, and opens no seal and no sign-in.
 *
 * The server gives something for the password with which it shows its pages again. Here it is stored sealed under a key
 * that is derived from the PIN: who types the right one has it, and neither PIN nor key is stored or sent. It belongs to
 * one sign-in, and goes with the person's replica.
 */
import { send } from "./network.js";
import { derive } from "./password.js";
import { meta, setMeta, write } from "./replica.js";
import { seal, unseal } from "./seal.js";

const TRIES = 5;
const ROUNDS = 600_000;
const BITS = 256;

/** How many tries are left; 0 where the password has to be typed first, null where there is no PIN. */
export async function triesLeft(who) {
  const kept = await meta(who.person, "pin");
  return kept?.of === who.seal_id ? Math.max(0, TRIES - kept.tries) : null;
}

/** Set or change it. Answers "" or, in the server's words, why not. Throws Away. */
export async function setPin(who, pin, password) {
  const form = new FormData();
  form.set("password", password);
  const { ok, body } = await send("/pin", form);
  if (!ok) return body.text ?? "Please sign in again first.";
  const { check: key, ...made } = await derive(pin, ROUNDS, crypto.getRandomValues(new Uint8Array(16)), BITS);
  await setMeta(who.person, "pin", { ...made, of: who.seal_id, tries: 0, box: await seal({ seal: key }, body.lift) });
  return "";
}

export const removePin = ({ person }) => setMeta(person, "pin", undefined);

/** The password was typed: there are new tries. */
export const forgivePin = (person) => change(person, (kept) => ({ ...kept, tries: 0 }));

/** What the server gave, for the right PIN; else null. */
export async function open(who, pin) {
  if (!(await triesLeft(who))) return null;
  const kept = await change(who.person, (before) => ({ ...before, tries: before.tries + 1 })); // first, so that nothing gains a further try
  if (kept.tries > TRIES) return null;
  const { check: key } = await derive(pin, kept.rounds, kept.salt, BITS);
  const lift = await unseal(key, kept.box).catch(unlessWrong);
  if (lift !== null) await forgivePin(who.person);
  return lift;
}

/* In one transaction, on the disk before it is answered: two tabs that try at once have tried twice. */
const change = (person, to) =>
  write(person, ["meta"], async (transaction) => {
    const store = transaction.objectStore("meta");
    const kept = await store.get("pin");
    if (kept) await store.put(to(kept), "pin");
    return kept && to(kept);
  });

function unlessWrong(error) {
  if (error.name !== "OperationError") throw error;
  return null;
}

