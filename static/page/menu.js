/** The reader's menu closes on Escape, and where somebody presses outside it. */
const open = () => document.querySelector(".menu[open]");

export function begin() {
  document.addEventListener("click", ({ target }) => open()?.contains(target) || open()?.removeAttribute("open"));
  document.addEventListener("keydown", ({ key }) => {
    const menu = key === "Escape" && open();
    if (!menu) return;
    menu.removeAttribute("open");
    menu.querySelector("summary").focus();
  });
}
