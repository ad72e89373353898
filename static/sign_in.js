/*
 * Where a password is typed: what a device keeps of it is made before it leaves, and waits in this tab until the worker
 * takes it (page.js). A tutor whose pages were hidden shows them again with it where there is no connection.
 */
import { remember } from "./password.js";

const forget = () => sessionStorage.removeItem("password");

forget(); // the one typed before was not the right one

const field = ({ elements }) => elements.new ?? elements.password;

/* Before page.js posts the form: it is pressed once more when the work is done. A form that comes back is a new one. */
async function prepare(event) {
  const { target: form, submitter } = event;
  const typed = field(form)?.value;
  if (!typed || form.prepared === typed) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  sessionStorage.setItem("password", JSON.stringify(await remember(typed)));
  form.prepared = typed;
  form.removeAttribute("data-sending");
  form.requestSubmit(submitter);
}

if ("serviceWorker" in navigator && globalThis.crypto?.subtle) {
  document.addEventListener("submit", prepare, true);
  document.addEventListener("refused", ({ target: form }) => ((form.prepared = null), forget()));
}
