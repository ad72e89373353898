/**
 * Fetches a style sheet or a script again, past the browser's cache, when it does not match its digest: a filter's page may
 * have been cached under its address, for as long as the filter says.
 */
const READY = ["link[rel=stylesheet][integrity]", "script[src][integrity]"];

export function begin() {
  addEventListener("error", ({ target }) => target.matches?.(READY.join()) && again(target), true);
  addEventListener("load", look);
  if (document.readyState === "complete") look();
}

/* Those that were loaded before this script. */
function look() {
  for (const link of document.querySelectorAll(READY[0])) if (!link.sheet) again(link);
  const htmx = document.querySelector("script[src*='htmx']");
  if (htmx && !window.htmx) again(htmx);
}

async function again(element) {
  if (element.dataset.again) return;
  element.dataset.again = "yes";
  const { integrity } = element;
  const response = await fetch(element.href ?? element.src, { cache: "reload", integrity }).catch(() => null);
  if (response) replace(element);
}

// A clone of a script element that has failed does not run; a new element does.
function replace(element) {
  const made = document.createElement(element.localName);
  for (const { name, value } of element.attributes) made.setAttribute(name, value);
  element.replaceWith(made);
}
