/**
 * Signs out where no worker does. If the browser navigated with the form it would show whatever comes back, and somebody
 * who sees a filter's page may go away and leave their plans open. So the request is made here, and only the server's own
 * answer counts (app/http/mark.py).
 */
import { fetchEmptying } from "./later.js";
import { say } from "./notices.js";
import { personOfWorker } from "./presence.js";

const person = document.documentElement.dataset.person ?? "";
const STILL_IN = "You are still signed in: the school did not answer. Please try again, with another connection if you can.";

/** left: called when they are signed out, or will be without this page. */
export async function signOut(event, left) {
  event.preventDefault();
  if ((await personOfWorker()) !== null) {
    left();
    return event.target.submit();
  }
  const coming = fetchEmptying(); // first: after the sign-out there may be no connection any more
  coming.catch(() => {}); // emptyDevice says so
  if (!(await heard())) return say(STILL_IN, { label: "Try again", act: () => event.target.requestSubmit() });
  left();
  const emptied = await emptyDevice(coming);
  location.assign(emptied ? "/sign-in" : "/reset");
}

/** True if nothing readable is left. Else people can still start afresh by hand. coming: a promise of emptying.js. */
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
