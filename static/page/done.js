/** The line that says what was done last. It stays until the next thing is done, or until it is dismissed. */
import { remember, restore } from "./focus.js";

const SOON = 300; // ms
const place = () => document.getElementById("done");

function clear() {
  remember();
  place()?.replaceChildren();
  restore();
}

/* What stands in a live region from the first is not read out: it comes anew. */
function readOut() {
  const words = place()?.querySelector("p span");
  if (words) setTimeout(() => words.replaceWith(words.cloneNode(true)), SOON);
}

/* The address says what was done. It is taken out, so that Reload and Back do not show the line again. */
function sayOnce() {
  const url = new URL(location.href);
  if (!url.searchParams.has("done")) return;
  url.searchParams.delete("done");
  history.replaceState(history.state, "", url);
}

/* Without a script the link leads to the page without the line. */
function putAway(event) {
  if (!event.target.closest?.("[data-dismiss]")) return;
  event.preventDefault();
  clear();
}

/* Except for Undo: it is a form within the line, and its request is still running. */
const goOn = ({ target }) => place()?.contains(target) || clear();

/* What is done further down is told under the bar, and the page moves down for it: the line covers nothing. */
let before = null;

const edge = () => document.getElementById("main").getBoundingClientRect().top;
const isTold = () => Boolean(place()?.firstElementChild) && !place().matches(".arrived");

function look() {
  before = isTold() ? null : edge();
}

function makeRoom() {
  if (before === null || !isTold()) return;
  const room = place().getBoundingClientRect().height - (edge() - before);
  if (room > 0) scrollBy({ top: -room, behavior: "instant" });
}

export function begin() {
  sayOnce();
  readOut();
  document.addEventListener("click", putAway);
  document.addEventListener("submit", goOn, true);
  document.addEventListener("input", goOn);
  document.addEventListener("htmx:before:swap", look);
  document.addEventListener("htmx:after:swap", makeRoom);
}
