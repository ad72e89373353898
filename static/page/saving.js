/**
 * Sends forms, and shows the answer where it belongs, if it is the server's own.
 *
 * After any other answer the form and its words stay where they are. A form that leads to another page is posted from
 * here, too: if the browser navigated with it, a filter's page would replace the words.
 */
import * as answers from "./answers.js";
import { saved as forget } from "./drafts.js";
import { fields, isPost } from "./forms.js";
import { accept, refuse } from "./refusal.js";

const PATIENCE = 20_000;
const root = document.documentElement;
const person = root.dataset.person ?? "";

/** The form that an htmx request is about. */
export const source = (ctx) => ctx.sourceElement.form ?? ctx.sourceElement.closest?.("form");

const path = (address) => new URL(address, location.href).pathname;

/**
 * What is to be done with an answer: {part} to be shown in the place of `id`, {leave} for another page, {reload} where
 * this page has to be asked for again, {problem} where nothing was saved.
 *
 * about: {form, id, text, status, url, redirected}. `id`: of the element to be replaced.
 */
function judge({ form, id, text, status, url, redirected }) {
  const found = answers.root(text);
  if (!found) return { problem: { text: answers.stranger(status) } };
  const said = answers.problem(found);
  if (said) return { problem: said };
  const saved = status < 400;
  if (answers.isWhole(found) && found.dataset.person !== person) return { reload: true }; // signed out, or hidden
  if (saved && redirected && !form.hasAttribute("hx-post") && !isUndoOf(form, url)) return { leave: url };
  const meant = !answers.isWhole(found) || isMeant(form, url);
  const part = meant && answers.part(found, id);
  if (part) return { part, saved, whole: answers.isWhole(found) };
  return saved ? { reload: true, saved } : { problem: { text: answers.stranger(status) } };
}

/** True where a whole page is the answer to this form: its address is the one the form leads to, or the form's own. */
function isMeant(form, url) {
  const led = ["show", "again"].map((name) => form.elements[name]?.value).filter(Boolean);
  return [form.action, ...led].some((one) => path(one) === path(url));
}

/* Ignores a second press on Save before the first is answered. The servers recognise it as the same edit, too. */
function once(event) {
  const form = event.target;
  if (!isPost(form)) return;
  if (form.hasAttribute("data-sending")) return event.preventDefault(), event.stopImmediatePropagation();
  form.setAttribute("data-sending", "");
  setTimeout(() => form.removeAttribute("data-sending"), 2000);
}

/** leaving: called where somebody signs out. */
export function begin(leaving) {
  document.addEventListener("submit", once, true);
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    if (path(event.target.action) === "/sign-out") return leaving(event);
    if (!isSent(event.target)) return event.target.toggleAttribute("data-sent", isPost(event.target)); // by the browser
    event.preventDefault();
    post(event.target, event.submitter);
  });
  document.addEventListener("htmx:after:request", answered);
  document.addEventListener("htmx:error", ({ detail: { ctx } }) => {
    const form = ctx && source(ctx);
    if (form && ctx.text === undefined) refuse(form, { text: answers.stranger(0) });
  });
}

/* ── Forms of htmx ─────────────────────────────────────────────────────────────────────────────────── */

function answered(event) {
  const { ctx } = event.detail;
  const form = source(ctx);
  if (!form) return;
  const { status, raw } = ctx.response;
  const { id } = ctx.target;
  const verdict = judge({ form, id, text: ctx.text, status, url: raw.url, redirected: raw.redirected });
  if (verdict.part) {
    accept(form);
    if (verdict.saved) forget(form);
    if (verdict.whole) ctx.text = answers.fragment(verdict.part);
    return;
  }
  event.preventDefault();
  act(form, verdict);
}

/* ── Plain forms ───────────────────────────────────────────────────────────────────────────────────── */

// Not where nobody is signed in: that form holds a password. Not with files, which can be chosen again. Not a form without
// fields, which holds no words; but Undo, which leaves its reader where they are.
const isUndo = (form) => form.closest("#done") !== null;

const isUndoOf = (form, url) => isUndo(form) && path(url) === location.pathname;

const isSent = (form) =>
  person && window.htmx && isPost(form) && !form.hasAttribute("hx-post") && form.enctype !== "multipart/form-data" &&
  (fields(form).length > 0 || isUndo(form));

async function post(form, pressed) {
  const body = new URLSearchParams(new FormData(form));
  if (pressed?.name) body.append(pressed.name, pressed.value);
  const verdict = await send(form, body);
  form.removeAttribute("data-sending");
  if (!verdict.part) return act(form, verdict);
  if (verdict.saved) await forget(form);
  await show(form, verdict.part);
  if (verdict.saved) settle(verdict.part.dataset.live);
}

/* WebKit does not report a redirect by a worker: the page is shown here, so the address has to be set here, too. */
function settle(at) {
  if (at && at !== location.pathname) history.replaceState(null, "", at);
}

async function send(form, body) {
  const options = { method: "POST", body, headers: { Accept: "text/html" }, signal: limit() };
  try {
    const response = await fetch(form.action, options);
    const { status, url, redirected } = response;
    return judge({ form, id: "main", text: await response.text(), status, url, redirected });
  } catch {
    return { problem: { text: answers.stranger(0) } };
  }
}

const limit = () => ("timeout" in AbortSignal ? AbortSignal.timeout(PATIENCE) : null);

async function show(form, part) {
  form.removeAttribute("data-typed");
  const stay = isUndo(form);
  const target = document.getElementById("main");
  const given = { text: answers.fragment(part), target, sourceElement: form, swap: "outerMorph", request: {} };
  await window.htmx.swap({ ...given, response: { status: 200 } });
  if (!stay) target.scrollIntoView();
}

async function act(form, { problem, leave, saved }) {
  if (problem) return refuse(form, problem);
  if (saved || leave) {
    accept(form);
    form.removeAttribute("data-typed");
    await forget(form, Boolean(leave));
  }
  if (leave) location.assign(leave);
  else location.reload();
}
