/**
 * Drafts: what was typed and not saved. A draft belongs to its form, survives closing the browser, and is visible.
 *
 * It holds the words and the base they were written on, so that a form that is filled in again replaces what its writer
 * had seen and nothing newer. A draft is never put into a form that the server has just answered.
 */
import { all, drop, makeReady, put } from "./draft_store.js";
import { lines, onForm, time } from "./draft_lines.js";
import { fields, isPost, isRejected, look, unfold } from "./forms.js";
import { say } from "./notices.js";
import { fill, snapshot } from "./refill.js";

const person = document.documentElement.dataset.person ?? "";
const MOMENT = 150; // ms after the last letter
const HOUR = 3_600_000;
const PLAN = /^\/plan\/([^/]+)\//;

let gone = false;
const waiting = new Map(); // form → timer

/** True once somebody is signing out. */
export const hasLeft = () => gone;

/** Somebody signs out: from now on no draft is stored. */
export function leave() {
  gone = true;
}

const action = (form) => new URL(form.getAttribute("action") ?? "", location.href).pathname;

/** The key of a form, the same on every page and with whatever ids it was drawn; "" for a form without drafts. */
export function keyOf(form) {
  const own = form.dataset.draft ?? form.id;
  const kept = person && isPost(form) && own && fields(form).length && !form.querySelector("[autocomplete$=password], [type=file]");
  return kept ? `${action(form)} ${own}` : "";
}

/* A form that was sent and comes again with Back would replace what it made: it is no draft of something new. */
const rowOf = (form, sent = form.hasAttribute("data-sent") ? Date.now() : 0) => ({
  key: keyOf(form),
  plan: PLAN.exec(action(form))?.[1] ?? "",
  title: form.dataset.title ?? "",
  path: location.pathname,
  at: Date.now(),
  sent,
  fields: snapshot(form),
});

/** Store a form's draft, or drop it where nothing in the form is unsaved. */
export function keep(form) {
  clearTimeout(waiting.get(form));
  waiting.delete(form);
  const key = keyOf(form);
  if (gone || !key || !form.isConnected) return null;
  return form.hasAttribute("data-typed") ? put(rowOf(form)) : drop(key);
}

/** The form was saved. `back`: Back fills it in again under its ids, so that a Save replaces what it made. */
export function saved(form, back = false) {
  form.dispatchEvent(new Event("saved", { bubbles: true }));
  clearTimeout(waiting.get(form));
  waiting.delete(form);
  const key = keyOf(form);
  if (!key || gone) return null;
  return back ? put(rowOf(form, Date.now())) : drop(key);
}

function typed({ target: { form } }) {
  if (!form || !keyOf(form)) return;
  if (!waiting.has(form)) keep(form); // at once, for a page that goes at once; and again after the last letter
  clearTimeout(waiting.get(form));
  waiting.set(form, setTimeout(() => keep(form), MOMENT));
}

const keepAll = () => [...waiting.keys()].forEach(keep);

/** Fill drafts into their forms. again: the browser has restored the page from its back/forward cache. */
async function bringBack({ again = false } = {}) {
  const rows = await all();
  for (const row of rows) if (row.sent && Date.now() - row.sent > HOUR) drop(row.key);
  const onwards = !again && performance.getEntriesByType("navigation")[0]?.type === "navigate";
  const wanted = rows.filter(({ sent }) => !(sent && onwards));
  for (const form of document.forms) {
    const row = wanted.find(({ key }) => key === keyOf(form));
    if (row && (again || !form.hasAttribute("data-typed"))) refill(form, row);
    else if (row && isRejected(form)) keep(form); // the server has answered with newer words
  }
  mark(rows);
}

/* Show drafts outside their forms, too. */
const mark = (rows) => lines(rows.filter(({ sent }) => !sent), keyOf, throwAwayUnseen);

function refill(form, row) {
  const before = snapshot(form);
  fill(form, row.fields);
  form.closest("details")?.setAttribute("open", "");
  unfold(form);
  form.toggleAttribute("data-sent", Boolean(row.sent));
  look(form);
  if (!row.sent) onForm(form, row, () => throwAway(form, row, before));
}

async function throwAway(form, row, before) {
  await drop(row.key);
  fill(form, before);
  form.removeAttribute("data-unsaved");
  look(form);
  say(`${time(row)}: thrown away.`, { label: "Undo", act: () => (put(row), refill(form, row)) });
}

/* A draft whose form is not on the page: it can be read and copied from a line. */
async function throwAwayUnseen(row) {
  await drop(row.key);
  await redrawn();
  say(`Thrown away: ${time(row)}.`, { label: "Undo", act: () => put(row).then(redrawn) });
}

/** After something was redrawn: store forms that came back with an error, and show all drafts again. */
export async function redrawn() {
  for (const form of document.querySelectorAll("form[data-typed]")) if (isRejected(form)) await keep(form);
  mark(await all());
}

export function begin() {
  bringBack();
  if ([...document.forms].some(keyOf)) makeReady();
  document.addEventListener("input", typed);
  document.addEventListener("change", typed);
  document.addEventListener("refused", ({ target }) => keep(target));
  document.addEventListener("visibilitychange", () => document.hidden && keepAll());
  addEventListener("pagehide", keepAll);
  addEventListener("pageshow", ({ persisted }) => persisted && bringBack({ again: true }));
}
