/** Marks a form that was not saved, and says beside its button what happened. Its words stay as they are. */
import { look } from "./forms.js";

const here = () => encodeURIComponent(location.pathname + location.search);

/** The second argument is what `problem` in answers.js returns. */
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

/** The form is sent again, or was saved: remove the message about the attempt before. */
export function accept(form) {
  form.querySelector(".error.unsaved")?.remove();
  form.removeAttribute("data-unsaved");
}

/** A link to signing in or choosing a password, and back to this form. */
function leading(link) {
  const made = Object.assign(document.createElement("a"), { textContent: link.textContent });
  made.href = `${link.getAttribute("href")}?next=${here()}`;
  return made;
}
