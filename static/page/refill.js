/** Takes a snapshot of a form's fields, and fills them in again. */
import { named, shape } from "./forms.js";

const CHOICES = ["checkbox", "radio"];

/** [[name, value, checked, hidden, chosen and not typed]…] in the order of the form. */
export const snapshot = (form) =>
  named(form).map(({ name, value, checked, type }) => [name, value, Boolean(checked), type === "hidden", CHOICES.includes(type)]);

/**
 * Fill in hidden inputs, too: the base and the values that these words were written over, instead of those of the page as
 * it is now. A form for something new has another id each time it is drawn; the record keeps the id it was given first.
 */
export function fill(form, kept) {
  const same = shape(named(form).map(({ name }) => name)) === shape(kept.map(([name]) => name));
  if (same) named(form).forEach((field, place) => set(field, kept[place]));
  else fillByName(form, kept);
}

function set(field, [name, value, checked]) {
  field.name = name;
  if (CHOICES.includes(field.type)) field.checked = checked;
  else field.value = value;
}

/* The form has changed since: each value goes into its own field, and one without a field is sent in a hidden input. */
function fillByName(form, kept) {
  const free = new Set(named(form));
  for (const one of kept) {
    const field = [...free].find((each) => fits(each, one));
    if (field) free.delete(field), set(field, one);
    else form.append(unseen(one));
  }
}

function fits(field, [name, value, , hidden]) {
  if ((field.type === "hidden") !== hidden || shape([field.name]) !== shape([name])) return false;
  if (name === "record") return about(field.value) === about(value);
  return hidden || !CHOICES.includes(field.type) || field.value === value;
}

/* "<kind> <id> <scope> <base> <new>": which record a line is about. */
const about = (line) => line.split(" ").slice(0, 2).join(" ");

function unseen([name, value]) {
  return Object.assign(document.createElement("input"), { type: "hidden", name, value });
}
