/*
 * Where a password is typed: what a device keeps of it is made before it leaves, and waits in this tab until the worker
 * takes it (page.js). A tutor whose pages were hidden shows them again with it where there is no connection.
 */
import { remember } from "./password.js";

sessionStorage.removeItem("password"); // the one typed before was not the right one

async function send(event) {
  const { target: form } = event;
  event.preventDefault();
  const typed = (form.elements.new ?? form.elements.password).value;
  sessionStorage.setItem("password", JSON.stringify(await remember(typed)));
  form.submit();
}

if ("serviceWorker" in navigator && globalThis.crypto?.subtle) {
  for (const form of document.forms) if (form.elements.new ?? form.elements.password) form.addEventListener("submit", send);
}
