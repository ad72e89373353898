/** Short messages to the reader from the page itself. */
import { remember, restore } from "./focus.js";
import { letGo } from "./hand.js";

/** `button`: {label, act}. A message without one disappears by itself. The page moves down for it, but not under a press. */
export async function say(text, button) {
  await letGo();
  document.querySelector(".notice.from-page")?.remove();
  const line = Object.assign(document.createElement("div"), { className: "notice from-page", textContent: text });
  line.setAttribute("role", "status");
  if (button) {
    const made = Object.assign(document.createElement("button"), { type: "button", textContent: button.label });
    made.className = "button";
    made.addEventListener("click", () => {
      remember();
      line.remove();
      restore();
      button.act();
    });
    line.append(" ", made);
  } else setTimeout(() => line.remove(), 8000);
  (document.getElementById("notices") ?? document.body).append(line);
}
