/**
 * Shows what is typed into a password, while its button is pressed. Before it is sent the field is a password again: what
 * is sent as text a browser may offer to the next person.
 */
function set(button, shown) {
  const field = document.getElementById(button.dataset.shows);
  field.type = shown ? "text" : "password";
  button.setAttribute("aria-pressed", shown);
}

export function begin() {
  document.addEventListener("click", ({ target }) => {
    const button = target.closest?.("[data-shows]");
    if (button) set(button, button.getAttribute("aria-pressed") === "false");
  });
  const hide = ({ target }) => target.querySelectorAll("[data-shows]").forEach((button) => set(button, false));
  document.addEventListener("submit", hide, true);
}
