/**
 * Signing out where no worker does it. A browser that navigates with the form shows whatever comes back, and the person
 * who sees a filter's page goes away and leaves their plans open; so it is asked from here, and only the server's own
 * word counts (app/http/mark.py).
 */
import { fetchEmptying } from "./later.js";
import { say } from "./notices.js";
import { told } from "./presence.js";

const person = document.documentElement.dataset.person ?? "";
const STILL_IN = "You are still signed in: the school did not answer. Please try again, with another connection if you can.";

/** left: called where they are signed out, or will be without this page. */
export async function signOut(event, left) {
  event.preventDefault();
  if ((await told()) !== null) {
    left();
    return event.target.submit();
  }
  const coming = fetchEmptying(); // before the server has heard: there may be no line any more when it has
  coming.catch(() => {}); // emptyDevice says so
  if (!(await heard())) return say(STILL_IN, { label: "Try again", act: () => event.target.requestSubmit() });
  left();
  const emptied = await emptyDevice(coming);
  location.assign(emptied ? "/sign-in" : "/reset");
}

/** True where nothing is left to be read. Where it is, people can still start afresh by hand. coming: emptying.js. */
export async function emptyDevice(coming = fetchEmptying()) {
  try {
    await (await coming)(person);
    return true;
  } catch (error) {
    console.error("this device was not emptied", error);
    return false;
  }
}

async function heard() {
  const nonce = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16)).join("-");
  try {
    const options = { method: "POST", headers: { Accept: "application/json" }, redirect: "manual" };
    const said = await (await fetch(`/sign-out?nonce=${nonce}`, options)).json();
    return said.mpp === 1 && said.nonce === nonce && said.signed_out;
  } catch {
    return false;
  }
}
