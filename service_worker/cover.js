/**
 * The pages of those who see many children's plans are hidden after five minutes without a hand on this device, or at
 * once; only the password shows them again.
 *
 * Kept with the person's replica, so that it goes with it. A cover and no safe: it keeps out who finds the phone on a
 * desk, not who takes the browser apart.
 */
import { fits } from "./password.js";
import { HIDING, holds } from "./person.js";
import { meta, setMeta } from "./replica.js";

const MINUTES_5 = 5 * 60_000;
const TRIES = 10;

let known = null; // {person, hidden, untold, at, password, tries}

/** True where this person's pages are not to be shown. Where nothing is known they are hidden. */
export async function isHidden(who) {
  if (!HIDING.includes(who.role)) return false;
  const { hidden, at = 0 } = await state(who.person);
  return hidden || Math.abs(Date.now() - at) > MINUTES_5;
}

/** `untold`: the server has yet to hear of it. */
export const hide = (person, untold = false) => keep(person, untold ? { hidden: true, untold } : { hidden: true });

export const show = (person) => keep(person, { hidden: false, untold: false, at: Date.now(), tries: 0 });

/** True from pressing Hide until the server has heard of it. */
export const isUntold = async (person) => Boolean((await state(person)).untold);

/** The server has heard of it. */
export const heard = (person) => keep(person, { untold: false });

/** Somebody is there. */
export async function touch(who) {
  if (HIDING.includes(who.role) && !(await isHidden(who))) await keep(who.person, { at: Date.now() });
}

/** `password`: what password.js keeps of the right one. Whose pages the server draws needs nothing kept here. */
export async function learn(who, password) {
  if (HIDING.includes(who.role) && holds(who)) await keep(who.person, { password, tries: 0 });
}

/** True for the right password, as far as is known here; null where nothing is, or no more after too many tries. */
export async function recognises(person, typed) {
  const { password, tries = 0 } = await state(person);
  if (!password) return null;
  await keep(person, { tries: tries + 1 }); // before it is looked at: whoever stops the worker gains nothing
  const right = await fits(typed, password);
  if (!right && tries + 1 >= TRIES) await keep(person, { password: undefined });
  return right;
}

/** The person has signed in anew, or is gone: what was known of them may be another's replica. */
export function forget() {
  known = null;
}

async function state(person) {
  if (known?.person !== person || known.at === undefined) known = { ...(await meta(person, "cover")), person };
  return known;
}

async function keep(person, change) {
  known = { ...(await state(person)), ...change };
  await setMeta(person, "cover", known);
}
