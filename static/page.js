/*
 * The page's own script: it looks after words being typed, and keeps the worker awake to what happens here.
 *
 * Pages work without it. It holds no data: what is typed is kept in the tab's session storage until it is saved,
 * so that a page the browser throws away and brings back still has the words, with the base they were written on.
 */
const root = document.documentElement;
const person = root.dataset.person ?? "";
const MINUTE = 60_000;
const TYPED = "typed";

/* ── Words being typed ─────────────────────────────────────────────────────────────────────────────── */

const TOLD = ["hidden", "submit", "button"]; // these say something, and nobody types in them

const fields = (form) => [...form.elements].filter((field) => field.name && !TOLD.includes(field.type));

const changed = (field) => {
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  if (field.options) return field.selectedIndex !== Math.max(0, [...field.options].findIndex(given));
  return field.value !== field.defaultValue;
};

const given = (option) => option.defaultSelected;

/* Words that came back with an error are unsaved too, though they stand in the page as it was given. */
const rejected = (form) => form.querySelector("[aria-invalid=true]") !== null;

function look(form) {
  if (form.method !== "post") return;
  form.toggleAttribute("data-typed", rejected(form) || fields(form).some(changed));
}

const typing = () => document.querySelector("form[data-typed]") !== null;

const busy = (element) =>
  element.querySelector("form[data-typed]") !== null ||
  (element.contains(document.activeElement) && document.activeElement.matches("input, select, textarea"));

document.addEventListener("input", ({ target }) => target.form && look(target.form));
document.addEventListener("change", ({ target }) => target.form && look(target.form));
document.addEventListener("reset", ({ target }) => setTimeout(() => look(target)));

/* A second press on Save before the first is answered. The servers know it for one edit too. */
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  if (form.hasAttribute("data-sending")) return event.preventDefault(), event.stopImmediatePropagation();
  form.setAttribute("data-sending", "");
  form.setAttribute("data-sent", ""); // with Back it comes again under the same ids, and a Save replaces what it made
  setTimeout(() => form.removeAttribute("data-sending"), 2000);
  if (new URL(form.action).pathname === "/sign-out") leave();
}, true);

let gone = false;
function leave() {
  gone = true;
  sessionStorage.removeItem(TYPED);
  localStorage.clear(); // a timer that runs (timer.js)
}

if (person && !localStorage.getItem("timer")?.includes(person)) localStorage.clear();

/* ── Typed words outlive the page ──────────────────────────────────────────────────────────────────── */

function keepTyped() {
  if (gone || !person) return; // who is not signed in types a password, which is kept nowhere
  const { [location.pathname]: earlier, ...pages } = keptPages();
  const forms = [...document.querySelectorAll("form[data-typed][id]:not(:has([type=password]))")].map((form) => ({
    id: form.id,
    sent: form.hasAttribute("data-sent"),
    fields: named(form).map(({ name, value, checked }) => [name, value, checked]),
  }));
  if (forms.length) pages[location.pathname] = forms;
  sessionStorage.setItem(TYPED, JSON.stringify({ person, pages }));
}

/* By path: whoever follows a link and comes back finds every page as it was left. Nobody else's words. */
function keptPages() {
  const kept = JSON.parse(sessionStorage.getItem(TYPED) ?? "null");
  return (kept?.person === person && kept.pages) || {};
}

function bringBack() {
  const forms = keptPages()[location.pathname] ?? [];
  const onwards = performance.getEntriesByType("navigation")[0]?.type === "navigate";
  forms.filter(({ sent }) => !(sent && onwards)).forEach(refill); // what was sent comes again with Back alone
  keepTyped();
}

/* Hidden inputs too: the base and the values these words were written over, not those of the page as it is now. */
function refill(kept) {
  const form = document.getElementById(kept.id) ?? twin(kept.fields.map(([name]) => name), [...document.forms]);
  if (!form || shape(named(form).map(({ name }) => name)) !== shape(kept.fields.map(([name]) => name))) return;
  named(form).forEach((field, place) => fill(field, kept.fields[place]));
  form.closest("details")?.setAttribute("open", "");
  form.toggleAttribute("data-sent", kept.sent);
  look(form);
}

/* A form for something new has another id each time it is drawn; its record keeps the id it was first given. */
function fill(field, [name, value, checked]) {
  field.name = name;
  if (field.type === "checkbox" || field.type === "radio") field.checked = checked;
  else field.value = value;
}

const named = (form) => [...form.elements].filter((field) => field.name && field.type !== "submit");
const shape = (names) => names.join("\n").replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "*");
const twin = (names, forms) => forms.find((form) => shape(named(form).map(({ name }) => name)) === shape(names));

let soon;
document.addEventListener("input", () => {
  clearTimeout(soon);
  soon = setTimeout(keepTyped, 400);
});
addEventListener("pagehide", keepTyped);

/* ── htmx: nothing that is being typed is redrawn ──────────────────────────────────────────────────── */

const source = (ctx) => ctx.sourceElement.form ?? ctx.sourceElement.closest?.("form");

/* The form that is being answered makes way, with its words or its errors; a device that is full swaps nothing. */
document.addEventListener("htmx:before:swap", ({ detail: { ctx, tasks } }) => {
  if (ctx.swap === "none") return;
  source(ctx)?.removeAttribute("data-typed");
  for (const { fragment, target } of tasks) keepForms(fragment, target);
});

/* Forms in which something is typed are found again in what is coming, and those are not touched by it (below). */
function keepForms(fragment, target) {
  const coming = [...fragment.querySelectorAll("form")];
  for (const form of target.querySelectorAll("form[data-typed]")) {
    const names = named(form).map(({ name }) => name);
    const same = coming.find(({ id }) => id === form.id) ?? twin(names, coming);
    if (!same) target.after(form); // its place is gone; its words are not
    else succeed(same, form);
  }
}

function succeed(coming, form) {
  const [old, fold] = [form.closest("details"), coming.closest("details")];
  coming.id = form.id;
  if (!old || !fold) return;
  fold.id = old.id;
  fold.open = old.open;
}

document.addEventListener("htmx:finally:request", ({ detail: { ctx } }) => {
  for (const mark of ["data-sending", "data-sent"]) source(ctx)?.removeAttribute(mark);
});

/* Morphing changes what a field is given, and not what was once ticked or typed in it. */
document.addEventListener("htmx:after:swap", () => {
  for (const form of document.querySelectorAll("form:not([data-typed])")) if (form.method === "post") form.reset();
  for (const form of document.forms) look(form);
  keepTyped();
});

/* A save folds its form away; news leaves open what somebody has opened. */
let drawingNews = false;

window.htmx?.registerExtension("keep-typed", {
  htmx_before_morph_node: (element) => !(element.matches?.("form[data-typed]") || element.form?.matches("[data-typed]")),
  htmx_before_morph_attr: (element, { attrName }) => !(drawingNews && attrName === "open" && element.matches("details")),
});

document.addEventListener("htmx:error", () => say("That needs a connection. Your words are still here."));
document.addEventListener("notice", ({ detail }) => say(detail.value ?? detail.text));

/* ── News ──────────────────────────────────────────────────────────────────────────────────────────── */

async function news(plans) {
  for (const element of document.querySelectorAll("[data-live]")) {
    const path = element.dataset.live;
    if (!path.startsWith("/plan/") || plans.some((plan) => path.includes(plan))) await redraw(element);
  }
}

async function redraw(element) {
  const answer = await fragment(element.dataset.live);
  const root = answer && new DOMParser().parseFromString(answer, "text/html").body.firstElementChild;
  if (root?.id !== element.id || !element.isConnected || shown(element) === shown(root)) return;
  if (busy(element)) return mark(element);
  drawingNews = true;
  await window.htmx?.swap({
    text: answer,
    target: element,
    sourceElement: element,
    swap: "outerMorph",
    request: {},
    response: { status: 200 },
  });
  drawingNews = false;
}

/* What a reader sees, and what the forms were written over. Save keys are new on each drawing and tell nothing. */
const shown = (part) =>
  [part.textContent.replaceAll(/\s+/g, " ").trim()]
    .concat(Array.from(part.querySelectorAll("[name^='was.']"), (field) => `${field.name}=${field.value}`))
    .join("\n");

async function fragment(path) {
  const headers = { "HX-Request": "true", "HX-Request-Type": "partial" };
  const response = await fetch(path, { headers }).catch(() => null);
  return response?.ok ? response.text() : null;
}

function mark(element) {
  if (element.previousElementSibling?.matches(".news-line")) return;
  const line = Object.assign(document.createElement("p"), { className: "news-line", textContent: "There is news here. " });
  const show = Object.assign(document.createElement("button"), { type: "button", textContent: "Show it" });
  show.className = "button quiet";
  show.addEventListener("click", () => location.reload());
  line.setAttribute("role", "status");
  line.append(show);
  element.before(line);
}

async function chip() {
  const now = document.getElementById("chip");
  const answer = now && (await fragment("/chip"));
  if (!answer || now.contains(document.activeElement)) return;
  const made = new DOMParser().parseFromString(answer, "text/html").getElementById("chip");
  if (made && made.outerHTML !== now.outerHTML) now.replaceWith(made);
  window.htmx?.process(document.getElementById("chip"));
  offerInstalling();
}

/* ── The worker ────────────────────────────────────────────────────────────────────────────────────── */

const able = () =>
  "serviceWorker" in navigator &&
  "locks" in navigator &&
  "indexedDB" in window &&
  "timeout" in AbortSignal &&
  "randomUUID" in crypto;

const nudge = (type) => navigator.serviceWorker.controller?.postMessage({ type, person });

/* What sign_in.js made of the password, once; never from the page that asks for it again. */
function made() {
  if (document.querySelector("[type=password]")) return null;
  const kept = sessionStorage.getItem("password");
  sessionStorage.removeItem("password");
  return JSON.parse(kept);
}

async function enlist() {
  const known = navigator.serviceWorker.controller;
  const hello = { type: "me", person, password: made() };
  known?.postMessage(hello); // a browser that is looking for a newer worker is in no hurry to register this one
  const registration = await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
  registration.addEventListener("updatefound", () => watch(registration));
  if (registration.waiting) update(registration);
  await navigator.serviceWorker.ready;
  if (!known) registration.active.postMessage(hello);
  await navigator.storage?.persist?.();
}

function watch(registration) {
  const coming = registration.installing;
  coming?.addEventListener("statechange", () => coming.state === "installed" && update(registration));
}

/* A new version comes by itself only when nothing is being typed; else it waits to be asked. */
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
  standing: chip,
  news: ({ plans }) => news(plans),
  person: (message) => gone || message.person === person || location.reload(), // this device has changed hands
  open: () => typing() || location.reload(), // it had been locked
  filled: () => say("Your plans are now on this device too, and open without a connection."),
  "signed-out": () => say("Please sign in again, so that this device can send and fetch.", { label: "Sign in", act: signIn }),
};

const signIn = () => location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`);

function attend() {
  const worker = navigator.serviceWorker;
  worker.addEventListener("controllerchange", replaced);
  worker.addEventListener("message", ({ data }) => heard[data.type]?.(data));
  worker.startMessages();
  addEventListener("online", () => nudge("online"));
  addEventListener("offline", () => nudge("offline"));
  document.addEventListener("visibilitychange", () => document.hidden || nudge("visible"));
  setInterval(() => document.hidden || nudge("sync"), MINUTE);
}

/* The browser may show a page it put away for somebody else. */
addEventListener("pageshow", async ({ persisted }) => {
  if (!persisted) return;
  if ((await present()) !== person) location.reload();
  else nudge("visible");
});

async function present() {
  const controller = navigator.serviceWorker?.controller;
  if (controller && person) return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    controller.postMessage({ type: "who" }, [port2]);
  });
  const response = await fetch("/me", { headers: { Accept: "application/json" } }).catch(() => null);
  return response?.ok ? (await response.json()).person : response ? "" : person;
}

/* ── Lines to the reader ───────────────────────────────────────────────────────────────────────────── */

function say(text, button) {
  document.querySelector(".notice.from-page")?.remove();
  const line = Object.assign(document.createElement("div"), { className: "notice from-page", textContent: text });
  line.setAttribute("role", "status");
  if (button) {
    const made = Object.assign(document.createElement("button"), { type: "button", textContent: button.label });
    made.className = "button";
    made.addEventListener("click", () => (line.remove(), button.act()));
    line.append(" ", made);
  } else setTimeout(() => line.remove(), 8000);
  (document.getElementById("notices") ?? document.body).append(line);
}

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

/* An installed app begins empty on some phones, so it is offered only when nothing here is unsent. */
let prompt = null;
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  prompt = event;
  offerInstalling();
});

function offerInstalling() {
  const button = document.querySelector("[data-install]");
  if (!button) return;
  button.hidden = !prompt || Number(document.getElementById("chip")?.dataset.unsent ?? 0) > 0;
  button.onclick = () => (prompt.prompt(), (prompt = null), offerInstalling());
}

for (const form of document.forms) {
  if (form.method === "post" && form.id) form.autocomplete = "off"; // bringBack does it with the old base
  look(form);
}
bringBack();
if (person && able()) {
  attend();
  enlist().catch((error) => console.warn("no worker", error));
}
