/**
 * One exchange with the server, then all that follows from its result, then a message to the open pages.
 */
import * as screenLock from "./screen_lock.js";
import { exchange } from "./exchange.js";
import { Away, send } from "./network.js";
import { counts } from "./outbox.js";
import { holds, revoke, me, invalidate, recognise, Revoked, setClock, stateOf } from "./person.js";
import { refresh } from "./summaries.js";

let last = "";
let way = "";
let tried = false;

/** True if the server was out of reach at the last attempt; before the first one, what the browser says of the network. */
export const isOffline = () => (tried ? last === "" && !way : !self.navigator.onLine);

/** What keeps edits from being sent though there is a network: "portal", "refusing", "signed-out", or "". */
export const hindered = () => (last === "signed-out" ? last : way);

/** The browser has reported that there is no network. */
export function offline() {
  last = way = "";
  tried = true;
}

/**
 * Ask the server who is present if nobody is known, then push and pull everything. Never throws: without a network it
 * does nothing.
 */
export async function contact(options = {}) {
  const who = (await me()) ?? (await introduce());
  if (!who) return tellPages(new Set());
  if (await screenLock.isUntold(who.person)) await tellHidden(who.person);
  const before = await stateOf(who).catch(() => "empty");
  const talk = await exchange(who.person, options);
  if (talk.rested || talk.followed) return; // no request was made, or another caller who shared the exchange goes on
  talk.followed = true;
  [last, way, tried] = [talk.reached, talk.hindered, true];
  if (talk.reached === "revoked") return signOutRevoked(who.person);
  if (talk.reached === "ok") await setClock(who, talk.ahead);
  // What is cached of the person is out of date: plans are gone, the replica is, or it is of another epoch.
  if (talk.again || ["signed-out", "gone"].includes(talk.reached)) invalidate();
  if (talk.reached === "gone" && (await introduce())) return contact(options);
  if (talk.reached === "other-person" || talk.membership) await introduce();
  if (talk.reached === "outdated") await self.registration.update().catch(() => null);
  const now = await me();
  if (now?.person === who.person) await refresh(now, talk.plans);
  if (talk.reached === "ok" && holds(who)) await tellChange(before); // school staff have no replica to be filled
  if (talk.reached === "signed-out") await tell({ type: "signed-out" });
  return tellPages(talk.plans);
}

// Storage that was wiped looks like a first visit: all plans are pulled again, and the page says so.
async function tellChange(before) {
  if (before === "locked") await tell({ type: "open" });
  if (before === "empty") await tell({ type: "filled" });
}

/** Tell the server that the screen was locked here: until then an old cookie would open its own pages. */
export async function tellHidden(person) {
  try {
    const { body } = await send("/hide", new FormData());
    if (body.hidden) await screenLock.heard(person);
  } catch (error) {
    if (!(error instanceof Away)) throw error;
  }
}

/** For Background Sync: throws where edits are left, so that the browser tries again later. */
export async function deliver() {
  await contact({ patient: true, sending: true });
  const who = await me();
  if (who && (await counts(who.person)).unsent) throw new Away("not sent yet");
}

/** Ask the server who is present; null where it cannot be asked. `entered`: they have just typed their password. */
export async function introduce({ entered = false } = {}) {
  try {
    const before = await me();
    const named = await recognise({ entered, shown: Boolean(before) && !(await screenLock.isHidden(before)) });
    if (named && named.person !== before?.person) await tell({ type: "person", person: named.person });
    return named;
  } catch (error) {
    if (error instanceof Revoked) await revokePresent();
    else if (!(error instanceof Away)) console.error("introduce", error);
    return null;
  }
}

async function revokePresent() {
  const who = await me();
  if (who) await signOutRevoked(who.person);
}

/** The sign-in was revoked: nothing readable stays on the device, and every open page is left. */
export async function signOutRevoked(person) {
  await revoke(person);
  screenLock.forget();
  await tell({ type: "revoked" });
}

/** Send a message to every open page. but: the id of a page that knows. */
export async function tell(message, but = "") {
  for (const page of await self.clients.matchAll({ type: "window" })) if (page.id !== but) page.postMessage(message);
}

async function tellPages(plans) {
  if (plans.size) await tell({ type: "news", plans: [...plans] });
  await tell({ type: "standing" });
}
