/*
 * A roster's preview: the button says how many lines are still to be decided. Without this script it says how many
 * there were, and the form still asks for each.
 */
const left = document.querySelector("[data-left]");
const { form } = left.closest("button");

function count() {
  const names = new Set([...form.querySelectorAll("[type=radio]")].map(({ name }) => name));
  const open = [...names].filter((name) => !form.querySelector(`[name="${name}"]:checked`)).length;
  if (open) left.textContent = `Go on: ${open} still to be decided`;
  else if (left.dataset.left !== "0") left.textContent = "Go on";
}

form.addEventListener("change", count);
addEventListener("pageshow", count);
