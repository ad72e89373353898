/** The routes for signing in and out, the only ones that change who is present. Both always ask the network. */
import { html, seeOther } from "./answers.js";
import { contact, introduce, tell } from "./contact.js";
import * as screenLock from "./screen_lock.js";
import { exchange } from "./exchange.js";
import { send, unlessAway } from "./network.js";
import { counts } from "./outbox.js";
import { offlinePage } from "./pages.js";
import { ownPath } from "./paths.js";
import { beginSwitch, cancelSwitch, completeSignOut, sendSignOut, signOut, signOutCompleted } from "./person.js";

const LAST_TRY = 4_000;
const LEFT = "You are signed out on this device. The school's server hears of it as soon as there is a connection.";
const NOT_NOW = "That did not work just now. Nothing has changed on this device.";

/**
 * Nobody is present until the server has answered. After a wrong password, or an answer that is not the server's, the
 * person who was present before is present again.
 */
export async function answerSignIn(event) {
  const form = await event.request.formData();
  const before = await beginSwitch();
  try {
    await completeSignOut().catch(unlessAway); // a sign-in ends the one that was here, too
    const { ok, status, body } = await send("/sign-in", form);
    if (!ok) {
      await cancelSwitch(before);
      return refused(event, status, body);
    }
    await signOutCompleted();
    event.waitUntil(begin());
    return seeOther(ownPath(form.get("next")));
  } catch (error) {
    await cancelSwitch(before);
    throw error;
  }
}

/** The server's own page, which says why. */
const refused = async ({ request }, status, { page, text }) =>
  html(page ?? (await offlinePage(new URL(request.url), null, text ?? NOT_NOW)), status);

async function begin() {
  screenLock.forget();
  await introduce({ entered: true });
  await contact();
}

/** Works without a connection: the device forgets at once, and the server is told as soon as it can be reached. */
export async function answerSignOut(event) {
  const person = await beginSwitch();
  if (person) await sendWhatCanBeSent(person);
  const heard = await sendSignOut().catch(unlessAway);
  await signOut(person, heard);
  screenLock.forget();
  await tell({ type: "person", person: "" });
  return heard ? seeOther("/sign-in") : html(await offlinePage(new URL("/sign-in", event.request.url), null, LEFT));
}

async function sendWhatCanBeSent(person) {
  const { unsent } = await counts(person).catch(() => ({ unsent: 0 }));
  if (unsent) await Promise.race([exchange(person), new Promise((resolve) => setTimeout(resolve, LAST_TRY))]);
}
