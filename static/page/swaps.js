/** Keeps what is being typed when htmx redraws a part of the page. */
import { redrawn } from "./drafts.js";
import { isPost, look, shapeOf } from "./forms.js";
import { isDrawing } from "./news.js";
import { source } from "./saving.js";

/* The form that was answered may be replaced. A device that is full swaps nothing. */
function makeWay({ detail: { ctx, tasks } }) {
  if (ctx.swap === "none") return;
  source(ctx)?.removeAttribute("data-typed");
  for (const { fragment, target } of tasks) keepForms(fragment, target);
}

/* Forms with typed words get the ids of their counterparts in the new content, so that morphing leaves them alone (below). */
function keepForms(fragment, target) {
  const coming = [...fragment.querySelectorAll("form")];
  for (const form of target.querySelectorAll("form[data-typed]")) {
    const same = coming.find(({ id }) => id === form.id) ?? coming.find((one) => shapeOf(one) === shapeOf(form));
    if (!same) target.after(form); // its place is gone; its words are not
    else succeed(same, form);
  }
}

function succeed(coming, form) {
  const [old, fold] = [form.closest("details"), coming.closest("details")];
  coming.id = form.id;
  if (!old || !fold) return;
  fold.id = old.id;
  fold.open = old.open;
}

/* Morphing changes a field's default value, and not what was once ticked or typed in it. */
function settled() {
  for (const form of document.querySelectorAll("form:not([data-typed])")) if (isPost(form)) form.reset();
  for (const form of document.forms) look(form);
  redrawn();
}

/* A form in which somebody has typed, its fields, and the details around it. Without `:has()`, an error to some engines. */
const isKept = (element) =>
  element.matches?.("form[data-typed]") ||
  element.form?.matches("[data-typed]") ||
  (element.matches?.("[data-keeps]") && element.querySelector("[data-typed]"));

/* A save closes its form's details; redrawn changes leave open what somebody has opened. */
const KEEP_TYPED = {
  htmx_before_morph_node: (element) => !isKept(element),
  htmx_before_morph_attr: (element, { attrName }) => !(isDrawing() && attrName === "open" && element.matches("details")),
};

export function begin() {
  document.addEventListener("htmx:before:swap", makeWay);
  document.addEventListener("htmx:after:swap", settled);
  document.addEventListener("htmx:finally:request", ({ detail: { ctx } }) => {
    for (const mark of ["data-sending", "data-sent"]) source(ctx)?.removeAttribute(mark);
  });
  window.htmx?.registerExtension("keep-typed", KEEP_TYPED);
}
