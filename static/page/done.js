/** The one place for what has just been done: it stays until the next thing is done, or until it is put away. */
const place = () => document.getElementById("done");

const clear = () => place()?.replaceChildren();

/* What an address says was done is said once: Reload and Back do not say it again. */
function sayOnce() {
  const url = new URL(location.href);
  if (!url.searchParams.has("done")) return;
  url.searchParams.delete("done");
  history.replaceState(history.state, "", url);
}

/* The link leads to the page without the line, where no script runs. */
function putAway(event) {
  if (!event.target.closest?.("[data-dismiss]")) return;
  event.preventDefault();
  clear();
}

/* Undo is a form within the line, and is still on its way. */
const goOn = ({ target }) => place()?.contains(target) || clear();

export function begin() {
  sayOnce();
  document.addEventListener("click", putAway);
  document.addEventListener("submit", goOn, true);
  document.addEventListener("input", goOn);
}
