/**
 * Waits for a press to end before anything is redrawn. A button that is replaced or moves between pointerdown and pointerup
 * gets no click, and the person waits for something that never happens.
 */
const MOST = 1000; // ms of a press that are waited for: a longer one is scrolling, selecting, or no press at all

let press = null; // a promise that is resolved when the press is over

/** Resolved as soon as nobody presses anything. */
export async function letGo() {
  while (press) await press;
}

/* Who taps twice in a hurry means once: a button that takes back what it did would have done nothing. */
function onceOnly(event) {
  if (event.detail > 1 && event.target.closest?.("[aria-pressed]")) event.preventDefault();
}

export function begin() {
  addEventListener("pointerdown", pressed, true);
  addEventListener("click", onceOnly, true);
}

function pressed() {
  const mine = new Promise((resolve) => {
    const over = () => setTimeout(resolve); // the click comes first
    for (const name of ["pointerup", "pointercancel"]) addEventListener(name, over, { capture: true, once: true });
    setTimeout(resolve, MOST);
  }).then(() => {
    if (press === mine) press = null;
  });
  press = mine;
}
