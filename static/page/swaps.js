/** What htmx redraws: nothing that is being typed. */
import { redrawn } from "./drafts.js";
import { isPost, look, shapeOf } from "./forms.js";
import { isDrawing } from "./news.js";
import { source } from "./saving.js";

/* The form that is being answered makes way, with its words or its errors; a device that is full swaps nothing. */
function makeWay({ detail: { ctx, tasks } }) {
  if (ctx.swap === "none") return;
  source(ctx)?.removeAttribute("data-typed");
  for (const { fragment, target } of tasks) keepForms(fragment, target);
}

/* Forms in which something is typed are found again in what is coming, and those are not touched by it (below). */
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

/* Morphing changes what a field is given, and not what was once ticked or typed in it. */
function settled() {
  for (const form of document.querySelectorAll("form:not([data-typed])")) if (isPost(form)) form.reset();
  for (const form of document.forms) look(form);
  redrawn();
}

/* A form, a field of it, and a fold in which somebody has typed. Not said with `:has()`: to some engines that is an error. */
const isKept = (element) =>
  element.matches?.("form[data-typed]") ||
  element.form?.matches("[data-typed]") ||
  (element.matches?.("[data-keeps]") && element.querySelector("[data-typed]"));

/* A save folds its form away; news leaves open what somebody has opened. */
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
