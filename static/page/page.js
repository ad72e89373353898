/**
 * The page's own script: it looks after words being typed, and keeps the worker awake to what happens here.
 *
 * Pages work without it. The modules of this folder are joined into one file when the app starts (app/assets.py).
 */
import { bringBack, leave } from "./drafts.js";
import { isPost, look } from "./forms.js";
import { offerInstalling } from "./installing.js";
import { say } from "./notices.js";
import { able, attend, enlist } from "./service.js";
import * as saving from "./saving.js";
import * as swaps from "./swaps.js";

const root = document.documentElement;
const person = root.dataset.person ?? "";

document.addEventListener("input", ({ target }) => target.form && look(target.form));
document.addEventListener("change", ({ target }) => target.form && look(target.form));
document.addEventListener("reset", ({ target }) => setTimeout(() => look(target)));

if (person && !localStorage.getItem("timer")?.includes(person)) localStorage.clear();

/* What somebody wrote, to be pasted somewhere else. */
root.toggleAttribute("data-copies", "clipboard" in navigator);
document.addEventListener("click", async ({ target }) => {
  const button = target.closest?.("[data-copy]");
  if (!button) return;
  const words = document.getElementById(button.dataset.copy).querySelectorAll(".words");
  await navigator.clipboard.writeText(Array.from(words, (one) => one.textContent).join("\n"));
  say("Copied.");
});

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.onclick = () => print();
}

for (const form of document.forms) {
  if (isPost(form) && form.id) form.autocomplete = "off"; // bringBack does it with the old base
  look(form);
}
bringBack();
offerInstalling();
saving.begin(leaving);
swaps.begin();
if (person && able()) {
  attend();
  enlist().catch((error) => console.warn("no worker", error));
}

function leaving() {
  leave();
  localStorage.clear(); // a timer that runs (timer.js)
}
