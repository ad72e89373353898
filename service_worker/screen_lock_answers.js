/** What the worker answers where the screen is locked, and the routes that lock and unlock it. */
import { html, seeOther } from "./answers.js";
import { introduce, signOutRevoked, tellHidden } from "./contact.js";
import * as pin from "./pin.js";
import * as screenLock from "./screen_lock.js";
import { Away, page, send, unlessAway } from "./network.js";
import { screenLockPage } from "./pages.js";
import { remember } from "./password.js";
import { ownPath } from "./paths.js";
import { holds, me } from "./person.js";

const A_MOMENT = 2_000;
const WRONG = "That is not your password.";
const WRONG_PIN = "That is not your PIN.";
const TOO_MANY = "That was not your PIN either. Please type your password.";
const CONNECT = "To show it again, this device has to be connected once. Your words are still here.";

/** Lock at once. The server is told now, or at the next contact. */
export async function hide(event) {
  const who = await me();
  if (!who) return page(event.request);
  const after = (await event.request.formData()).get("next");
  await screenLock.hide(who.person, true);
  event.waitUntil(tellHidden(who.person));
  return seeOther(ownPath(after));
}

/**
 * The answer to every request while the screen is locked. A form is not taken: its words are kept as a draft in the
 * page, and come back when the screen is unlocked.
 */
export async function hidden({ request }, url, who) {
  const after = request.method === "GET" ? url.pathname + url.search : pageOf(request);
  const refresh = request.mode === "navigate" ? {} : { "HX-Refresh": "true" };
  return html(await screenLockPage(who, after), 401, refresh);
}

// The page on which a form stood. Its address is in the referrer: our pages are sent with `same-origin`.
function pageOf({ referrer }) {
  const { origin, pathname, search } = new URL(referrer || "/", self.location);
  return origin === self.location.origin ? pathname + search : "/";
}

/**
 * Unlock with the password. Where this device can check it, the server is waited for no longer than a moment: it has to
 * hear, too, because it draws pages of its own.
 */
export async function showAgain(event) {
  const untouched = event.request.clone();
  try {
    return await tryToShow(event);
  } catch (error) {
    if (error instanceof Away) throw error;
    console.error("show", error);
    return page(untouched); // the way to /reset, which a broken worker must not bar
  }
}

async function tryToShow(event) {
  const who = await me();
  if (!who) return page(event.request);
  const form = await event.request.formData();
  const [typed, after] = [String(form.get("password") ?? ""), ownPath(form.get("next"))];
  const asking = asked(event, form);
  const known = holds(who) ? await screenLock.verify(who.person, typed) : null;
  const { ok, ended, text } = await judge(who, asking, known);
  if (ok && !known) event.waitUntil(remember(typed).then((password) => screenLock.storePassword(who, password)));
  if (ended) return seeOther(`/sign-in?next=${encodeURIComponent(after)}`);
  if (text) return html(await screenLockPage(who, after, text), 401);
  await pin.forgivePin(who.person);
  return seeOther(after);
}

/**
 * Unlock with the PIN, for the lock screen's own script: it never leaves the device, and what the server is sent for it was
 * given for the password. Answers {shown}, {ended} where somebody has to sign in, or {text, left}: why not, and how many
 * tries are left.
 */
export async function showByPin(event, who, typed) {
  const lift = await pin.open(who, typed);
  const left = await pin.triesLeft(who);
  if (lift === null) return { text: left ? WRONG_PIN : TOO_MANY, left };
  const form = new FormData();
  form.set("lift", lift);
  const { ended, text } = await judge(who, asked(event, form), holds(who) || null);
  return ended || text ? { ended, text, left } : { shown: true };
}

function asked(event, form) {
  const asking = send("/show", form).catch(unlessAway);
  event.waitUntil(asking);
  return asking;
}

/**
 * What becomes of the lock: it is open, or there is a `text` that says why not, or the sign-in has `ended`. `known`: true
 * where this device knows that it is to be opened, false for the wrong password, null where only the server can say. `ok`:
 * the server has said so.
 */
async function judge(who, asking, known) {
  const answer = await Promise.race([asking, ...(known ? [pause(A_MOMENT)] : [])]);
  const { ok, body: { text, error } = {} } = answer ?? {};
  if (error === "revoked") await signOutRevoked(who.person);
  else if (ok || (known && error !== "password")) return shown(who, ok);
  if (["revoked", "sign-in"].includes(error)) return { ended: true };
  return { text: text ?? (known === false ? WRONG : CONNECT) };
}

async function shown(who, ok) {
  await screenLock.show(who.person);
  if (who.hidden) await introduce(); // plans that came while it was hidden have no names yet
  return { ok };
}

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
