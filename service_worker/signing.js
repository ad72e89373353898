/** Signing in and out: the two moments at which a device may change hands. Both go to the network, always. */
import { html, seeOther } from "./answers.js";
import { contact, introduce, tell } from "./contact.js";
import * as cover from "./cover.js";
import { exchange } from "./exchange.js";
import { send, unlessAway } from "./network.js";
import { counts } from "./outbox.js";
import { offlinePage } from "./pages.js";
import { ownPath } from "./paths.js";
import { comeBack, depart, haveLeft, leave, stepAside, tellLeaving } from "./person.js";

const LAST_TRY = 4_000;
const LEFT = "You are signed out on this device. The school's server hears of it as soon as there is a connection.";
const NOT_NOW = "That did not work just now. Nothing has changed on this device.";

/**
 * Nobody is present while a name and a password are on their way; a wrong password brings back who was, and so does an
 * answer that is not the server's.
 */
export async function signIn(event) {
  const form = await event.request.formData();
  const before = await stepAside();
  try {
    await leave().catch(unlessAway); // a sign-in ends the one that was here, too
    const { ok, status, body } = await send("/sign-in", form);
    if (!ok) {
      await comeBack(before);
      return refused(event, status, body);
    }
    await haveLeft();
    event.waitUntil(begin());
    return seeOther(ownPath(form.get("next")));
  } catch (error) {
    await comeBack(before);
    throw error;
  }
}

/** The server's own page, which says why. */
const refused = async ({ request }, status, { page, text }) =>
  html(page ?? (await offlinePage(new URL(request.url), null, text ?? NOT_NOW)), status);

async function begin() {
  cover.forget();
  await introduce({ entered: true });
  await contact();
}

/** Without a connection too: the device forgets at once, and the server is told as soon as it can be. */
export async function signOut(event) {
  const person = await stepAside();
  if (person) await sendWhatCanBeSent(person);
  const heard = await tellLeaving().catch(unlessAway);
  await depart(person, heard);
  cover.forget();
  await tell({ type: "person", person: "" });
  return heard ? seeOther("/sign-in") : html(await offlinePage(new URL("/sign-in", event.request.url), null, LEFT));
}

async function sendWhatCanBeSent(person) {
  const { unsent } = await counts(person).catch(() => ({ unsent: 0 }));
  if (unsent) await Promise.race([exchange(person), new Promise((resolve) => setTimeout(resolve, LAST_TRY))]);
}
