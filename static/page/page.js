/**
 * The page's own script: it protects what is being typed, and tells the worker what happens on the page.
 *
 * Pages work without it. The modules of this folder are joined into one file when the app starts (app/http/assets.py).
 */
import * as done from "./done.js";
import * as drafts from "./drafts.js";
import * as files from "./files.js";
import * as focus from "./focus.js";
import { isPost, look } from "./forms.js";
import * as hand from "./hand.js";
import { offerInstalling } from "./installing.js";
import * as menu from "./menu.js";
import * as newDay from "./new_day.js";
import { say } from "./notices.js";
import * as presence from "./presence.js";
import { able, attend, enlist, nudge } from "./service.js";
import * as saving from "./saving.js";
import { emptyDevice, signOut } from "./signing_out.js";
import * as showing from "./showing.js";
import * as swaps from "./swaps.js";
import * as timing from "./timing.js";

const root = document.documentElement;
const person = root.dataset.person ?? "";

document.addEventListener("input", ({ target }) => target.form && look(target.form));
document.addEventListener("change", ({ target }) => target.form && look(target.form));
document.addEventListener("reset", ({ target }) => setTimeout(() => look(target)));

if (person && !localStorage.getItem("timer")?.includes(person)) localStorage.clear();

/* Copies what somebody wrote, to be pasted elsewhere. */
root.toggleAttribute("data-copies", "clipboard" in navigator);
document.addEventListener("click", async ({ target }) => {
  const button = target.closest?.("[data-copy]");
  if (!button) return;
  const words = document.getElementById(button.dataset.copy).querySelectorAll(".words");
  await navigator.clipboard.writeText(Array.from(words, (one) => one.textContent).join("\n"));
  say("Copied.");
});

/* Links from an error to its field. */
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("#wrong a");
  const field = link && document.getElementById(link.hash.slice(1))?.querySelector(":is(input, select, textarea):not([type=hidden])");
  if (!field) return;
  event.preventDefault(); // the browser would scroll to the element around the field
  field.closest("details")?.setAttribute("open", "");
  field.focus();
});

/* The print button is hidden without a script, for then it could not work. */
function offerPrinting() {
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.onclick = () => print();
  }
}

offerPrinting();
document.addEventListener("htmx:after:swap", offerPrinting);

for (const form of document.forms) {
  if (isPost(form) && form.id) form.autocomplete = "off"; // drafts.js does it with the old base
  look(form);
}
if (document.querySelector("[data-revoked]")) {
  left(); // ended while no page was open
  presence.personOfWorker().then((known) => known === null && emptyDevice());
}
hand.begin();
drafts.begin();
done.begin();
offerInstalling();
showing.begin();
saving.begin((event) => signOut(event, left));
swaps.begin();
focus.begin();
menu.begin();
files.begin();
newDay.begin();
timing.begin();
presence.begin(() => nudge("visible"));
if (person && able()) {
  attend();
  enlist(unready).catch(unready);
} else if (person) unready();

/* Once a tab: a message on every page is read on none. */
function unready(error) {
  if (error) console.warn("no worker", error);
  if (!document.body.matches(".for-pupil, .for-carer, .for-tutor") || sessionStorage.unready) return;
  sessionStorage.unready = "told";
  say("This device is not ready for being offline: pages open only with a connection.", { label: "Try again", act: again });
}

function again() {
  sessionStorage.removeItem("unready");
  location.reload();
}

function left() {
  drafts.leave();
  presence.leave();
  localStorage.clear(); // a timer that runs (timer.js)
}
