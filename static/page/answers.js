/**
 * A page acts only on answers that bear the server's mark on their root element.
 *
 * A filter or a captive portal may answer in the server's place with any status, and a proxy may strip every header. So
 * status and headers do not show who answered; the body does.
 */
const MARK = "data-mpp";

/** The root element of the server's answer, <html> for a whole page; null where something else answered. */
export function root(text) {
  const made = new DOMParser().parseFromString(text, "text/html");
  if (made.documentElement.hasAttribute(MARK)) return made.documentElement;
  const [first, ...more] = made.body.children;
  return first?.hasAttribute(MARK) && !more.length ? first : null;
}

export const isWhole = (root) => root.localName === "html";

/** The element of an answer that replaces the element `id`; null where there is none. */
export function part(root, id) {
  const found = isWhole(root) ? root.ownerDocument.getElementById(id) : root;
  return found?.id === id && found.hasAttribute(MARK) ? found : null;
}

/** A part of a whole page as a fragment, with the page's line about what was done. */
export function fragment(part) {
  const done = part.ownerDocument.getElementById("done");
  if (done?.firstElementChild) {
    done.setAttribute("hx-swap-oob", "outerMorph");
    done.removeAttribute("class");
    part.prepend(done);
  }
  return html(part);
}

/* As HTML that parses to the same element: a parser drops the first line end in a textarea, so it is doubled. */
function html(element) {
  for (const area of element.querySelectorAll("textarea")) if (area.value.startsWith("\n")) area.prepend("\n");
  return element.outerHTML;
}

/** The answer's message where it reports a problem, and the link beside it, if any; else null. */
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

/** The message for an answer that is not the server's. status: 0 where there was no answer at all. */
export const stranger = (status) => (status === 0 ? AWAY : status >= 500 && status !== 511 ? DOWN : PORTAL);
