/**
 * Typed words outlive the page: kept in the tab's session storage until they are saved, so that a page the browser
 * throws away and brings back still has the words, with the base they were written on.
 */
import { look, named, shape } from "./forms.js";

const person = document.documentElement.dataset.person ?? "";
const TYPED = "typed";

let gone = false;

/** True once somebody is signing out. */
export const hasLeft = () => gone;

/** Whoever signs out takes their words along. */
export function leave() {
  gone = true;
  sessionStorage.removeItem(TYPED);
}

export function keepTyped() {
  if (gone || !person) return; // who is not signed in types a password, which is kept nowhere
  const { [location.pathname]: earlier, ...pages } = keptPages();
  const typed = [...document.querySelectorAll("form[data-typed][id]")];
  const forms = typed.filter((form) => !form.querySelector("[type=password]")).map((form) => ({
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

export function bringBack() {
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

export const twin = (names, forms) => forms.find((form) => shape(named(form).map(({ name }) => name)) === shape(names));

let soon;
document.addEventListener("input", () => {
  clearTimeout(soon);
  soon = setTimeout(keepTyped, 400);
});
addEventListener("pagehide", keepTyped);
