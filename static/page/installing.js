/** Offering to put the app on this device. */

let prompt = null;
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  prompt = event;
  offerInstalling();
});

/** An installed app begins empty on some phones, so it is offered only when nothing here is unsent. */
export function offerInstalling() {
  const button = document.querySelector("[data-install]");
  if (!button) return;
  button.hidden = !prompt || Number(document.getElementById("chip")?.dataset.unsent ?? 0) > 0;
  button.onclick = () => (prompt.prompt(), (prompt = null), offerInstalling());
}
