/** A form that was not saved stays as it is, is marked, and says beside its button what happened. */
import { look } from "./forms.js";

const here = () => encodeURIComponent(location.pathname + location.search);

/** said: {text, link}, as answers.js has it. */
export function refuse(form, { text, link = null }) {
  accept(form);
  form.removeAttribute("data-sent");
  const line = Object.assign(document.createElement("p"), { className: "error unsaved", textContent: text });
  line.setAttribute("role", "alert");
  if (link) line.append(" ", leading(link));
  const actions = form.querySelector(".actions");
  if (actions) actions.before(line);
  else form.append(line);
  form.setAttribute("data-unsaved", "");
  look(form);
  form.dispatchEvent(new CustomEvent("refused", { bubbles: true }));
}

/** It is tried again, or was saved: what was said of the time before is over. */
export function accept(form) {
  form.querySelector(".error.unsaved")?.remove();
  form.removeAttribute("data-unsaved");
}

/** To sign in or to choose a password, and back to this form. */
function leading(link) {
  const made = Object.assign(document.createElement("a"), { textContent: link.textContent });
  made.href = `${link.getAttribute("href")}?next=${here()}`;
  return made;
}
