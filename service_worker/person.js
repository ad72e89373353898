/**
 * The person who is present on this device.
 *
 * No plan is shown until /me has named the person. When they sign out, or another person signs in, their replica is
 * removed at once; what they had not sent yet is sealed first, and only they can open it again.
 */
import * as device from "./device.js";
import { ask, Away, post } from "./network.js";
import { clear, unpack } from "./packing.js";
import { create, meta, NotHere, setMeta, strip } from "./replica.js";
import { FIRST, idOf, unseal } from "./seal.js";
import { limits, roles } from "./tables.js";

const MINUTE = 60_000;
const LOCKED = limits.locked * 24 * 3600 * 1000;

/** Stands for the epoch on a page that shows data from before a restore: its forms have seen nothing of the present data. */
export const PAST = "past";

let known = null; // the last /me of the person who is present
let switches = 0; // how often somebody has signed in or out

// Only one switch of person runs at a time, whichever tab began it.
const exclusively = (work) => navigator.locks.request("hands", work);

/** /me of the person who is present, or null. */
export async function me() {
  const person = known ? known.person : await device.present();
  if (person && !known) known = (await meta(person, "me").catch(nobody)) ?? null;
  return known;
}

/** The server has revoked this sign-in: nothing readable may stay here; what is unsent is sealed. */
export class Revoked extends Error {}

/** Forget the cached /me: what is stored of the present person has changed, or was wiped. */
export function invalidate() {
  known = null;
}

/** The server's time: clocks of phones are wrong by seconds, and now and then by years. */
export const clock = (who) => Date.now() + (who?.ahead ?? 0);

/** Store that the server's clock is `ahead` of this device's, in ms, if the difference is large enough to be seen. */
export async function setClock(who, ahead) {
  if (Math.abs(ahead - (who.ahead ?? 0)) < MINUTE) return;
  await setMeta(who.person, "me", { ...(await meta(who.person, "me")), ahead });
  invalidate();
}

/** True where the worker draws this person's pages: any of them, or those of `plan` if one is given. */
export function holds(who, plan) {
  if (!plan) return roles.holders.includes(who.role);
  return who.plans.some(
    ({ id, role, scopes }) => id === plan && roles.holders.includes(role) && Object.values(scopes).some(Boolean),
  );
}

/** "empty" before the first pull; "locked" after 30 days without an answer of the server's; else "open". */
export async function stateOf(who, now = clock(who)) {
  const contact = await meta(who.person, "contact");
  if (!contact) return "empty";
  return Math.abs(now - contact) > LOCKED ? "locked" : "open";
}

/**
 * Ask the server who is signed in, and sign them in here. Answers their /me; null where it cannot be asked.
 *
 * entered: they have just typed their password. shown: the screen is not locked, so the answer may name plans.
 */
export async function recognise({ entered = false, shown = false } = {}) {
  await completeSignOut();
  const asked = switches;
  const { ok, status, body: named } = await ask("/me", {
    headers: shown ? { "X-Pages-Shown": "1" } : {},
    query: { seal: "now" },
  });
  if (status === 401 && named.error === "revoked") throw new Revoked();
  if (!ok) return null;
  const key = await keyToBox(named);
  return exclusively(async () => {
    if (asked !== switches) return null; // somebody signed in or out while the answer was on its way
    await signIn(named, entered, key);
    return named;
  });
}

/**
 * {id, seal}: the key to the box that was sealed here for this person in an earlier sign-in; null where there is no box.
 * Without the key nobody is signed in: the next box would overwrite this one.
 */
async function keyToBox({ person, ...present }) {
  const box = await device.sealed(person);
  if (!box) return null;
  const id = idOf(box);
  if (id === idOf({ id: present.seal_id })) return { id, seal: present.seal };
  const { ok, body } = await ask("/me", { query: { seal: id || FIRST } });
  if (!ok || body.person !== person || idOf({ id: body.seal_id }) !== id) throw new Away("another key");
  return { id, seal: body.seal };
}

/**
 * Make `named` the present person, and remove everybody else. A person is listed before anything of theirs is stored,
 * so that the next person's sign-in clears it even if this one is cut short.
 */
export async function signIn(named, entered = false, key = null) {
  for (const other of await device.people()) if (other !== named.person) await clear(other);
  await device.setPeople([named.person]);
  await create(named.person);
  await settleIn(named, entered, key);
  await device.setPresent(named.person);
  invalidate();
}

/** While the device passes from one person to the next, nobody is present. Answers who was. */
export function beginSwitch() {
  switches += 1;
  return exclusively(async () => {
    const person = await device.present();
    await device.setPresent(null);
    known = null;
    return person;
  });
}

/** The switch did not happen: the person who was present before is present again. */
export const cancelSwitch = (person) => device.setPresent(person ?? null);

/**
 * Seal what `person` has not sent, and remove the rest. `heard`: the server knows already, else it is told later.
 * person: null where nobody was present.
 */
export function signOut(person, heard) {
  return exclusively(async () => {
    await device.setPendingSignOut(heard ? null : true);
    if (!person) return;
    await clear(person);
    await device.setPeople((await device.people()).filter((other) => other !== person));
  });
}

/**
 * The server has revoked this person's sign-in. What came from the server is removed first, for that is what could be
 * read; then what is unsent is sealed, and the key removed. So a device that is full, or dies in the middle, shows nothing.
 */
export function revoke(person) {
  return exclusively(async () => {
    switches += 1;
    known = null;
    if ((await device.present()) === person) await device.setPresent(null);
    await strip(person);
    await clear(person);
    await device.setPeople((await device.people()).filter((other) => other !== person));
  });
}

async function settleIn(named, entered, key) {
  const { person } = named;
  const box = await device.sealed(person);
  if (box && idOf(box) !== key?.id) throw new Away("sealed while the key was asked for");
  const before = await meta(person, "me");
  await setMeta(person, "me", { ...named, ...(named.hidden && unnamed(before)), ahead: before?.ahead ?? 0 });
  const lock = await meta(person, "cover");
  const open = named.hidden === false; // without a state of our own, the server says whether the password was typed
  if (roles.locking.includes(named.role) && (entered ? open : lock?.at === undefined)) {
    await setMeta(person, "cover", { ...lock, hidden: !open, untold: false, at: Date.now() });
  }
  if (box) await unpack(person, await unseal(key.seal, box));
  if (!(await meta(person, "device"))) await setMeta(person, "device", crypto.randomUUID());
  if (!(await meta(person, "epoch"))) await setMeta(person, "epoch", named.epoch);
  if (box) await device.dropSealed(person);
}

// The server names no plan to a locked device. It keeps the plans it has, and asks again once it is unlocked.
const unnamed = (before) => ({ plans: before?.plans ?? [], membership: before?.membership });

/** Tell the server of a sign-out without a connection, before anything else is asked of it. Throws Away. */
export async function completeSignOut() {
  if ((await device.pendingSignOut()) && !(await sendSignOut())) throw new Away("not signed out yet");
}

/** Tell the server that this device is signed out. True if it has answered. */
export async function sendSignOut() {
  const { body } = await post("/sign-out");
  if (body.signed_out) await signOutCompleted();
  return Boolean(body.signed_out);
}

/** The server knows of the sign-out. */
export const signOutCompleted = () => device.setPendingSignOut(null);

const nobody = (error) => {
  if (error instanceof NotHere) return null;
  throw error;
};
