/** What the worker answers where the screen is locked, and the routes that lock and unlock it. */
import { html, seeOther } from "./answers.js";
import { introduce, signOutRevoked, tellHidden } from "./contact.js";
import * as screenLock from "./screen_lock.js";
import { Away, page, send, unlessAway } from "./network.js";
import { screenLockPage } from "./pages.js";
import { remember } from "./password.js";
import { ownPath } from "./paths.js";
import { holds, me } from "./person.js";

const A_MOMENT = 2_000;
const WRONG = "That is not your password.";
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
  const asking = send("/show", form).catch(unlessAway);
  event.waitUntil(asking);
  const known = holds(who) ? await screenLock.verify(who.person, typed) : null;
  const answer = await Promise.race([asking, ...(known ? [pause(A_MOMENT)] : [])]);
  if (answer) return heard(event, who, { typed, after, known }, answer);
  return known ? shown(who, after) : stillLocked(who, after, known === false ? WRONG : CONNECT);
}

async function heard(event, who, { typed, after, known }, { ok, body: { text, error } }) {
  if (ok && !known) event.waitUntil(remember(typed).then((password) => screenLock.storePassword(who, password)));
  if (error === "revoked") await signOutRevoked(who.person);
  else if (ok || (known && error !== "password")) return shown(who, after);
  if (["revoked", "sign-in"].includes(error)) return seeOther(`/sign-in?next=${encodeURIComponent(after)}`);
  return stillLocked(who, after, text ?? CONNECT);
}

async function shown(who, after) {
  await screenLock.show(who.person);
  if (who.hidden) await introduce(); // plans that came while it was hidden have no names yet
  return seeOther(after);
}

const stillLocked = async (who, after, text) => html(await screenLockPage(who, after, text), 401);

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
