/** Redraws what has changed on the page, except where somebody is typing. */
import * as answers from "./answers.js";
import { isBusy } from "./forms.js";
import { letGo } from "./hand.js";
import { offerInstalling } from "./installing.js";

export async function news(plans) {
  for (const element of document.querySelectorAll("[data-live]")) {
    const path = element.dataset.live;
    if (!path.startsWith("/plan/") || plans.some((plan) => path.includes(plan))) await redraw(element);
  }
}

async function redraw(element) {
  const answer = await fragment(element.dataset.live);
  await letGo();
  const part = answer && answers.part(answer.root, element.id);
  if (!part || !element.isConnected || shown(element) === shown(part)) return;
  if (isBusy(element)) return mark(element);
  drawing = true;
  await window.htmx?.swap({
    text: answers.isWhole(answer.root) ? answers.fragment(part) : answer.text,
    target: element,
    sourceElement: element,
    swap: "outerMorph",
    request: {},
    response: { status: 200 },
  });
  drawing = false;
}

let drawing = false;

/** True while changes are drawn: then what somebody has opened stays open. */
export const isDrawing = () => drawing;

/* What a reader sees, and the values that forms were written over. Save keys differ at each drawing, and are left out. */
const shown = (part) =>
  [part.textContent.replaceAll(/\s+/g, " ").trim()]
    .concat(Array.from(part.querySelectorAll("[name^='was.']"), (field) => `${field.name}=${field.value}`))
    .join("\n");

async function fragment(path) {
  const headers = { "HX-Request": "true", "HX-Request-Type": "partial" };
  const response = await fetch(path, { headers }).catch(() => null);
  const text = response?.ok ? await response.text() : "";
  const root = answers.root(text);
  return root && { root, text };
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

/** What waits has changed: redraw the chip in the bar, and the page that lists it. */
export async function standing() {
  await chip();
  const waiting = document.getElementById("waiting");
  if (waiting) await redraw(waiting);
}

async function chip() {
  const answer = document.getElementById("chip") && (await fragment("/chip"));
  await letGo();
  const now = document.getElementById("chip");
  if (!answer || !now || now.contains(document.activeElement)) return;
  const made = answers.part(answer.root, "chip");
  if (made && made.outerHTML !== now.outerHTML) now.replaceWith(made);
  window.htmx?.process(document.getElementById("chip"));
  offerInstalling();
}
