/** Offering to put the app on this device: by the browser's own button, or, where Safari has none, by three pictures. */
import { say } from "./notices.js";

const OFFERED = "home-screen-offered"; // in this tab
const LOST = "Safari clears a website that was not visited for a week. On your home screen it stays.";

/* Safari alone has `standalone`; it is true in an app that stands on the home screen. */
const inSafari = navigator.standalone === false;

let prompt = null;
let waited = false;
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  prompt = event;
  offerInstalling();
});

/** An installed app begins empty on some phones, so it is offered only when nothing here is unsent. */
export function offerInstalling() {
  const button = document.querySelector("[data-install]");
  const link = document.querySelector("[data-home-screen]");
  if (!button || !link) return;
  const unsent = Number(document.getElementById("chip")?.dataset.unsent ?? 0) > 0;
  button.hidden = !prompt || unsent;
  button.onclick = () => (prompt.prompt(), (prompt = null), offerInstalling());
  link.hidden = !inSafari || unsent;
  if (inSafari && waited && !unsent) recommend(link.href);
  waited = unsent;
}

/* Once, when something has just been saved and sent: now there is something to lose, and nothing waits. */
function recommend(path) {
  if (sessionStorage.getItem(OFFERED)) return;
  sessionStorage.setItem(OFFERED, "yes");
  say(LOST, { label: "Show me how", act: () => location.assign(path) });
}
