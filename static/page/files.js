/**
 * A style sheet or a script that is not the file it should be is fetched again, past what the browser has kept: a filter's
 * page under its address would stay there for as long as the filter says.
 */
const READY = ["link[rel=stylesheet][integrity]", "script[src][integrity]"];

export function begin() {
  addEventListener("error", ({ target }) => target.matches?.(READY.join()) && again(target), true);
  addEventListener("load", look);
  if (document.readyState === "complete") look();
}

/* Those that came before this script. */
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

// A copy of a script that did not run does not run either; one that is made does.
function replace(element) {
  const made = document.createElement(element.localName);
  for (const { name, value } of element.attributes) made.setAttribute(name, value);
  element.replaceWith(made);
}
