/**
 * Checks whether the person whose page this is is still signed in on this device.
 *
 * Back may show a page that the browser cached although it was told not to: a proxy may have removed that header. Such a
 * page stays hidden until it is known who is present.
 */
const root = document.documentElement;
const person = root.dataset.person ?? "";
const LEFT = "left";
const PATIENCE = 3_000; // ms; a worker that has to be started first answers within one second

/** Somebody signs out in this tab. */
export const leave = () => (sessionStorage[LEFT] = "yes");

/** stillHere: called when a page from the back/forward cache may be shown. */
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
  const known = await personOfWorker();
  if (known !== null) return known;
  const said = await meOfServer().catch(() => null);
  if (said) return said.person ?? "";
  return sessionStorage[LEFT] ? "" : person; // neither the worker nor the server can be asked
}

/**
 * The person who is present, as the worker says; null where no worker answers. A controller may not answer: the kill switch
 * (app/worker/views.py) is a worker, too, and controls the pages that are open then.
 */
export function personOfWorker() {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return Promise.resolve(null);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage({ type: "who" }, [port2]);
    setTimeout(() => resolve(null), PATIENCE);
  });
}

/* `seal=none`: a request without `seal` is taken for one by a worker of 0.1.0. */
async function meOfServer() {
  const response = await fetch("/me?seal=none", { headers: { Accept: "application/json" }, cache: "no-store" });
  const said = await response.json();
  return said.mpp === 1 ? said : null;
}
