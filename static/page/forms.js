/** Forms: which fields a person fills in, whether anything in them is changed, and which form is the same as which. */
const TOLD = ["hidden", "submit", "button"]; // nobody types in these

/** The fields that a person fills in. */
export const fields = (form) => [...form.elements].filter((field) => field.name && !TOLD.includes(field.type));

/** Every field that is sent, and those that hold what the words were written over. */
export const named = (form) => [...form.elements].filter((field) => field.name && field.type !== "submit");

export const isPost = (form) => form.method === "post";

const given = (option) => option.defaultSelected;

function changed(field) {
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  if (field.options) return field.selectedIndex !== Math.max(0, [...field.options].findIndex(given));
  return field.value !== field.defaultValue;
}

/** True for a form that came back with an error: its words are unsaved, though they are the page's own values. */
export const isRejected = (form) => form.querySelector("[aria-invalid=true]") !== null;

/** Mark the form if it holds words that are not saved. */
export function look(form) {
  if (!isPost(form)) return;
  const unsaved = form.hasAttribute("data-unsaved") || isRejected(form);
  form.toggleAttribute("data-typed", unsaved || fields(form).some(changed));
}

export const typing = () => document.querySelector("form[data-typed]") !== null;

/** True for an element that must not be redrawn because somebody types in it. */
export const isBusy = (element) =>
  element.querySelector("form[data-typed]") !== null ||
  (element.contains(document.activeElement) && document.activeElement.matches("input, select, textarea"));

/** Open every fold around something that is changed, so that it is seen. */
export function unfold(form) {
  for (const field of fields(form).filter(changed)) {
    for (let fold = field.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  }
}

const ANY_ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** The names of a form's fields without ids: a form for something new has another id each time it is drawn. */
export const shape = (names) => names.join("\n").replaceAll(ANY_ID, "*");

export const shapeOf = (form) => shape(named(form).map(({ name }) => name));
