/**
 * Keeps the focus where it was: what had it may be drawn anew, folded away or gone, and the focus would fall to the body.
 * Then whoever has no mouse would begin each time at the top of the page.
 */
const HOLDS = "a[href], button, summary, input, select, textarea";
const CLOSED = "details:not([open])";

let place = []; // what had the focus last, and what is around it: [element, selector]
let held = false;

function isFolded(one) {
  const fold = one.closest(CLOSED);
  return Boolean(fold) && (one !== fold.querySelector("summary") || fold.parentElement.closest(CLOSED) !== null);
}

function isLost() {
  const one = document.activeElement;
  return !one || one === document.body || isFolded(one);
}

/** Remember the place. What is told stands over the page: its own buttons go with it, and are no place. */
export function remember() {
  held = !isLost();
  const one = document.activeElement;
  if (!held || one.closest("#notices")) return;
  place = [];
  for (let at = one; at && at.id !== "main"; at = at.parentElement) place.push([at, selector(at)]);
}

/* A form for something new has another id each time it is drawn. */
function selector({ id, dataset }) {
  if (dataset.draft) return `form[data-draft="${CSS.escape(dataset.draft)}"]`;
  return id && `#${CSS.escape(id)}`;
}

/** Give the focus back to what is nearest to that place, if it has been lost since. */
export function restore() {
  if (!held || !isLost()) return;
  const found = place.map(([one, name]) => holder(one.isConnected ? one : name && document.querySelector(name)));
  const nearest = found.find((one) => one && !isFolded(one)) ?? document.getElementById("main");
  nearest.focus({ preventScroll: true });
}

/* What takes the focus for an element. */
function holder(one) {
  if (!one || one.matches(HOLDS)) return one;
  if (one.matches("details")) return one.querySelector("summary");
  if (one.matches("form")) return one.querySelector("button");
  const heading = one.matches("section, article") && one.querySelector("h1, h2, h3");
  if (heading) heading.tabIndex = -1;
  return heading;
}

export function begin() {
  document.addEventListener("htmx:before:swap", remember);
  document.addEventListener("htmx:after:swap", restore);
}
