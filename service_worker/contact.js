/**
 * Being in touch: one exchange, then everything that follows from it, then word to the open pages.
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

/** True where the server was out of reach when it was last tried; the browser's guess where it has not been. */
export const isOffline = () => (tried ? last === "" && !way : !self.navigator.onLine);

/** Why what waits does not go, though there is a network: "portal", "refusing", "signed-out", or "". */
export const hindered = () => (last === "signed-out" ? last : way);

/** The browser says that there is no network. */
export function offline() {
  last = way = "";
  tried = true;
}

/**
 * Ask who is here if nobody is known, then say and hear everything. Never throws: without a network it is "later".
 */
export async function contact(options = {}) {
  const who = (await me()) ?? (await introduce());
  if (!who) return tellPages(new Set());
  if (await screenLock.isUntold(who.person)) await tellHidden(who.person);
  const before = await stateOf(who).catch(() => "empty");
  const talk = await exchange(who.person, options);
  if (talk.rested || talk.followed) return; // nothing was said; or somebody else who waited for it goes on from here
  talk.followed = true;
  [last, way, tried] = [talk.reached, talk.hindered, true];
  if (talk.reached === "revoked") return signOutRevoked(who.person);
  if (talk.reached === "ok") await setClock(who, talk.ahead);
  // Plans they have left are gone, or all that was here; or what is here is of another past.
  if (talk.again || ["signed-out", "gone"].includes(talk.reached)) invalidate();
  if (talk.reached === "gone" && (await introduce())) return contact(options);
  if (talk.reached === "other-person" || talk.membership) await introduce();
  if (talk.reached === "outdated") await self.registration.update().catch(() => null);
  const now = await me();
  if (now?.person === who.person) await refresh(now, talk.plans);
  if (talk.reached === "ok" && holds(who)) await tellChange(before); // to the school nothing comes
  if (talk.reached === "signed-out") await tell({ type: "signed-out" });
  return tellPages(talk.plans);
}

// Storage that was wiped looks like a first visit: the plans come again, and that is said.
async function tellChange(before) {
  if (before === "locked") await tell({ type: "open" });
  if (before === "empty") await tell({ type: "filled" });
}

/** The server hears that the pages were hidden here: until then an old cookie would show them. */
export async function tellHidden(person) {
  try {
    const { body } = await send("/hide", new FormData());
    if (body.hidden) await screenLock.heard(person);
  } catch (error) {
    if (!(error instanceof Away)) throw error;
  }
}

/** The browser finds that what waits can be sent. Where it could not be, this fails, and the browser tries later. */
export async function deliver() {
  await contact({ patient: true, sending: true });
  const who = await me();
  if (who && (await counts(who.person)).unsent) throw new Away("not sent yet");
}

/** Who is here, as the server says; null where it cannot be asked. `entered`: they have just typed their password. */
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

/** The sign-in was ended on purpose: the device holds nothing more, and every open page goes. */
export async function signOutRevoked(person) {
  await revoke(person);
  screenLock.forget();
  await tell({ type: "revoked" });
}

/** Word to every open page of ours. */
export async function tell(message) {
  for (const page of await self.clients.matchAll({ type: "window" })) page.postMessage(message);
}

async function tellPages(plans) {
  if (plans.size) await tell({ type: "news", plans: [...plans] });
  await tell({ type: "standing" });
}
