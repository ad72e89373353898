/* The page on which a PIN is set for the locked screen of this device. The worker has it; the school never does. */
import { weakness } from "./weak_pin.js";

const found = (id) => document.getElementById(id);
const [form, pin, password, error, said] = ["pin-form", "pin", "pin-password", "pin-error", "pin-said"].map(found);

async function ask(message) {
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    active.postMessage(message, [port2]);
  });
}

function say(line, text) {
  line.textContent = text;
  line.hidden = !text;
}

async function draw(done) {
  const { left } = await ask({ type: "pin" });
  if (left === undefined) return; // the worker does not know this person yet
  found("pin-none").hidden = true;
  form.hidden = false;
  found("pin-remove").hidden = left === null;
  say(said, done ?? (left === null ? "" : "There is a PIN on this device. You can change it here."));
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const wrong = weakness(pin.value);
  const text = wrong || (await ask({ type: "set-pin", pin: pin.value, password: password.value })).text;
  say(error, text);
  const field = wrong || !text ? pin : password;
  if (text) return field.focus(), field.select();
  form.reset();
  await draw("Kept. From now on your PIN shows your pages on this device again.");
});

found("pin-remove").addEventListener("click", async () => {
  await ask({ type: "remove-pin" });
  await draw("The PIN is gone. Your password shows your pages again.");
  pin.focus();
});

if ("serviceWorker" in navigator) draw();
