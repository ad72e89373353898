/** The page's side of the worker: registers it, sends it messages and receives its messages. */
import { hasLeft, leave } from "./drafts.js";
import { typing } from "./forms.js";
import { proveInCharge } from "./in_charge.js";
import { news, standing } from "./news.js";
import { say } from "./notices.js";

const person = document.documentElement.dataset.person ?? "";
const MINUTE = 60_000;

/** True where a worker can do what it has to. */
export const able = () =>
  "serviceWorker" in navigator &&
  "locks" in navigator &&
  "indexedDB" in window &&
  "timeout" in AbortSignal &&
  "randomUUID" in crypto;

export const nudge = (type) => navigator.serviceWorker?.controller?.postMessage({ type, person });

/* What sign_in.js derived from the password; read once, and never on a page that asks for the password again. */
function made() {
  if (document.querySelector("[autocomplete$=password]")) return null;
  const kept = sessionStorage.getItem("password");
  sessionStorage.removeItem("password");
  return JSON.parse(kept);
}

/** Register the worker, and update it. Rejects, or calls `failed`, where this device cannot be made ready for offline use. */
export async function enlist(failed) {
  const known = navigator.serviceWorker.controller;
  const hello = { type: "me", person, password: made() };
  known?.postMessage(hello); // a browser that is looking for a newer worker is in no hurry to register this one
  const registration = await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
  registration.addEventListener("updatefound", () => watch(registration));
  if (!registration.active) awaitFirst(registration, failed);
  if (registration.waiting) update(registration);
  if (known && !(await proveInCharge())) await registration.update(); // the kill switch: is it still what is served?
  await navigator.serviceWorker.ready;
  if (!known) registration.active.postMessage(hello);
}

// An installation fails if a file does not match its digest; it is tried again with the next page.
function awaitFirst(registration, failed) {
  const coming = registration.installing ?? registration.waiting;
  const gone = () => coming.state === "redundant" && !registration.active && !registration.installing;
  coming?.addEventListener("statechange", () => gone() && failed());
}

function watch(registration) {
  const coming = registration.installing;
  coming?.addEventListener("statechange", () => coming.state === "installed" && update(registration));
}

/* A new version is activated by itself only while nothing is being typed and nobody looks; else the person is asked. */
function update(registration) {
  if (!navigator.serviceWorker.controller) return;
  const activate = () => registration.waiting?.postMessage({ type: "activate" });
  if (!typing() && document.hidden) return activate();
  say("Update ready.", { label: "Use it now", act: activate });
  document.addEventListener("visibilitychange", () => document.hidden && !typing() && activate());
}

let ours = Boolean(navigator.serviceWorker?.controller);
function replaced() {
  if (ours && !typing()) location.reload();
  ours = true;
}

const heard = {
  standing,
  news: ({ plans }) => news(plans),
  person: (message) => hasLeft() || message.person === person || location.reload(), // this device has changed hands
  // The sign-in of this device was ended on purpose: what is open here goes, and what was typed here.
  revoked: () => {
    leave();
    localStorage.clear();
    location.reload();
  },
  // Something has been saved here for the first time. Asked for by itself: some browsers put a question over the page.
  persist: () => navigator.storage?.persist?.(),
  open: () => typing() || location.reload(), // it had been locked
  filled: () => say("Your plans are now on this device too, and open without a connection."),
  "signed-out": () => say("Please sign in again, so that this device can send and fetch.", { label: "Sign in", act: signIn }),
};

const signIn = () => location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`);

/** Tell the worker what happens on the page, and act on its messages. */
export function attend() {
  const worker = navigator.serviceWorker;
  worker.addEventListener("controllerchange", replaced);
  worker.addEventListener("message", ({ data }) => heard[data.type]?.(data));
  worker.startMessages();
  addEventListener("online", () => nudge("online"));
  addEventListener("offline", () => nudge("offline"));
  document.addEventListener("visibilitychange", () => document.hidden || nudge("visible"));
  setInterval(() => document.hidden || nudge("sync"), MINUTE);
}
