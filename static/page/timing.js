/** Fetches the timer's script when somebody starts the timer, or where one runs. */
import { timer } from "./addresses.js";
import { fetchFirst } from "./later.js";

const TIMER = "timer"; // in localStorage, as timer.js keeps it

let script = null;

async function load() {
  await fetchFirst(timer);
  return import(timer.address);
}

const needed = () => (script ??= load().catch((error) => ((script = null), Promise.reject(error))));

export function begin() {
  if (!document.querySelector("[data-timer]") || !("randomUUID" in crypto)) return;
  if (localStorage.getItem(TIMER)) needed();
  else document.documentElement.toggleAttribute("data-times", true);
  addEventListener("storage", ({ key }) => key === TIMER && needed());
  document.addEventListener("click", ({ target }) => target.closest?.("[data-timer-start]") && needed().then(({ start }) => start()));
}
