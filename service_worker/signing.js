/** Signing in and out: the two moments at which a device may change hands. Both go to the network, always. */
import { html } from "./answers.js";
import { contact, introduce, tell } from "./contact.js";
import * as cover from "./cover.js";
import { exchange } from "./exchange.js";
import { page } from "./network.js";
import { counts } from "./outbox.js";
import { offlinePage } from "./pages.js";
import { comeBack, depart, leave, stepAside } from "./person.js";

const LAST_TRY = 4_000;
const LEFT = "You are signed out on this device. The school's server hears of it as soon as there is a connection.";

/** Nobody is present while a name and a password are on their way; a wrong password brings back who was. */
export async function signIn(event) {
  const before = await stepAside();
  try {
    await leave();
    const response = await page(event.request);
    if (!passed(response)) await comeBack(before);
    else event.waitUntil(begin());
    return response;
  } catch (error) {
    await comeBack(before);
    throw error;
  }
}

async function begin() {
  cover.forget();
  await introduce({ entered: true });
  await contact();
}

/** Without a connection too: the device forgets at once, and the server is told as soon as it can be. */
export async function signOut(event) {
  const person = await stepAside();
  if (person) await sendWhatCanBeSent(person);
  const response = await page(event.request).catch(() => null);
  const heard = Boolean(response && passed(response));
  if (person) await depart(person, heard);
  cover.forget();
  await tell({ type: "person", person: "" });
  return heard ? response : html(await offlinePage(new URL("/sign-in", event.request.url), null, LEFT));
}

// A redirect that the browser will follow, or JSON.
const passed = (response) => response.type === "opaqueredirect" || response.redirected || response.ok;

async function sendWhatCanBeSent(person) {
  const { unsent } = await counts(person).catch(() => ({ unsent: 0 }));
  if (unsent) await Promise.race([exchange(person), new Promise((resolve) => setTimeout(resolve, LAST_TRY))]);
}
