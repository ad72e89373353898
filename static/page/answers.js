/**
 * Which answers a page acts upon: only those that bear the server's mark on their root.
 *
 * A filter or a captive portal may answer in the server's place with any status, and a proxy may strip every header;
 * so neither says anything about who answered. The body does.
 */
const MARK = "data-mpp";

/** The root element of an answer of ours, <html> where it is a whole page; null where somebody else answered. */
export function root(text) {
  const made = new DOMParser().parseFromString(text, "text/html");
  if (made.documentElement.hasAttribute(MARK)) return made.documentElement;
  const [first, ...more] = made.body.children;
  return first?.hasAttribute(MARK) && !more.length ? first : null;
}

export const isWhole = (root) => root.localName === "html";

/** What of an answer belongs in the place of the element `id`; null where nothing does. */
export function part(root, id) {
  const found = isWhole(root) ? root.ownerDocument.getElementById(id) : root;
  return found?.id === id && found.hasAttribute(MARK) ? found : null;
}

/** A part of a whole page as the fragment that it would have been, with what the page says was done. */
export function fragment(part) {
  const done = part.ownerDocument.getElementById("done");
  if (done?.firstElementChild) {
    done.setAttribute("hx-swap-oob", "outerMorph");
    part.prepend(done);
  }
  return html(part);
}

/* As text that parses to itself: a textarea loses its first line end when it is parsed. */
function html(element) {
  for (const area of element.querySelectorAll("textarea")) if (area.value.startsWith("\n")) area.prepend("\n");
  return element.outerHTML;
}

/** The answer's own words where it says that something went wrong, and the link beside them, if any; or null. */
export function problem(root) {
  const found = root.id === "problem" ? root : root.querySelector("#problem");
  if (!found) return null;
  const title = found.querySelector("h1")?.textContent;
  const text = title ? `${title}. ${STILL}` : found.firstChild.textContent.trim();
  return { text, link: found.querySelector("a[data-lead]") };
}

const STILL = "Not saved yet; your words are still here.";
const AWAY = `That needs a connection. ${STILL}`;
const DOWN = `The school’s server does not answer properly just now. ${STILL}`;
const PORTAL = `This Wi-Fi answered instead of the school. ${STILL}`;

/** What to say of an answer that is not ours. status: 0 where there was none at all. */
export const stranger = (status) => (status === 0 ? AWAY : status >= 500 && status !== 511 ? DOWN : PORTAL);
