/**
 * The screen lock: the pages of people who see many children's plans are hidden when nobody has touched this
 * device for as many minutes as their school says, or at once when asked. Only the password shows them again, or a PIN
 * that was set here (pin.js).
 *
 * Its state is stored in the person's replica, and removed with it. It stops somebody who finds the phone on a desk; it
 * does not stop somebody who takes the browser's storage apart.
 *
 * Where others address it, it keeps its older name: the key "cover" in the store `meta`, static/cover.js and
 * templates/cover.html.
 */
import { fits } from "./password.js";
import { holds } from "./person.js";
import { meta, write } from "./replica.js";
import { roles } from "./tables.js";

const MINUTE = 60_000;
const MINUTES = 5; // where the server has not said
const TRIES = 10;

let known = null; // {person, hidden, untold, at, password, tries}

/** True where this person's pages must not be shown: also where nothing is known. */
export async function isHidden(who) {
  if (!roles.locking.includes(who.role)) return false;
  const { hidden, at = 0 } = await state(who.person);
  return hidden || Math.abs(Date.now() - at) > (who.lock_minutes ?? MINUTES) * MINUTE;
}

/** `untold`: the server has not heard of it yet. */
export const hide = (person, untold = false) => update(person, untold ? { hidden: true, untold } : { hidden: true });

export const show = (person) => update(person, { hidden: false, untold: false, at: Date.now() });

/** True from pressing Hide until the server has heard of it. */
export const isUntold = async (person) => Boolean((await state(person)).untold);

/** The server has heard of it. */
export const heard = (person) => update(person, { untold: false });

/** Somebody has touched the device: the time begins anew, unless the screen is locked already. */
export async function touch(who) {
  if (roles.locking.includes(who.role) && !(await isHidden(who))) await update(who.person, { at: Date.now() });
}

/** `password`: what password.js derives from the right one. It is not stored for roles whose pages the server draws. */
export async function storePassword(who, password) {
  if (roles.locking.includes(who.role) && holds(who)) await update(who.person, { password, tries: 0 });
}

/** True for the right password; null where this device cannot check it, or may not any more after too many tries. */
export async function verify(person, typed) {
  if (!(await state(person)).password) return null;
  const { password, tries } = await update(person, ({ tries = 0 }) => ({ tries: tries + 1 }), "strict"); // before it is checked, so that stopping the worker gains no further try
  if (!password) return null;
  const right = await fits(typed, password);
  if (right) await update(person, { tries: 0 });
  else if (tries >= TRIES) await update(person, { password: undefined });
  return right;
}

/** Drop the cached state: the person has signed in anew, or has gone. */
export function forget() {
  known = null;
}

async function state(person) {
  if (known?.person !== person || known.at === undefined) known = { ...(await meta(person, "cover")), person };
  return known;
}

/* In one transaction, so that two tabs that try a password at once have tried twice. change: new values, or what makes them. */
async function update(person, change, durability = "relaxed") {
  known = await write(person, ["meta"], async (transaction) => {
    const store = transaction.objectStore("meta");
    const before = (await store.get("cover")) ?? {};
    const now = { ...before, ...(typeof change === "function" ? change(before) : change), person };
    await store.put(now, "cover");
    return now;
  }, durability);
  return known;
}
