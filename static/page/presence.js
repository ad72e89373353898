/**
 * Whether the one whose page this is is still here.
 *
 * Back may bring a page that the browser kept, though it was asked not to: a proxy may have taken the header that says
 * so out of the answer. Until it is known who is here nothing of such a page is shown.
 */
const root = document.documentElement;
const person = root.dataset.person ?? "";
const LEFT = "left";
const PATIENCE = 3_000; // a worker that has to be started answers within one

/** Somebody signs out in this tab. */
export const leave = () => (sessionStorage[LEFT] = "yes");

/** stillHere: called where a page that the browser brought back may be shown. */
export function begin(stillHere) {
  addEventListener("pageshow", ({ persisted }) => {
    if (person && (persisted || isBack())) return look(stillHere);
    if (person) sessionStorage.removeItem(LEFT);
  });
}

const isBack = () => performance.getEntriesByType("navigation")[0]?.type === "back_forward";

async function look(stillHere) {
  root.hidden = true;
  if ((await present()) !== person) return location.reload();
  root.hidden = false;
  stillHere();
}

async function present() {
  const known = await told();
  if (known !== null) return known;
  const said = await asked().catch(() => null);
  if (said) return said.person ?? "";
  return sessionStorage[LEFT] ? "" : person; // nobody can be asked
}

/**
 * Who is here, as the worker says; null where none answers. That there is one is not enough: what ends a worker (the kill
 * switch, app/worker/views.py) is one itself, and is in charge of the pages that are open then.
 */
export function told() {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return Promise.resolve(null);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage({ type: "who" }, [port2]);
    setTimeout(() => resolve(null), PATIENCE);
  });
}

/* Who does not say which key is wanted is taken for a worker of 0.1.0. */
async function asked() {
  const response = await fetch("/me?seal=none", { headers: { Accept: "application/json" }, cache: "no-store" });
  const said = await response.json();
  return said.mpp === 1 ? said : null;
}
