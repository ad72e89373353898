/**
 * A press that is under way: nothing moves under a finger. A button that is drawn anew, or has moved away, between being
 * pressed and being let go gets no click, and whoever pressed it waits for what never comes.
 */
const MOST = 1000; // of a press, in ms: who holds longer scrolls, selects or has put the phone down

let press = null; // resolved when it is over

/** Resolved as soon as nobody presses anything. */
export async function letGo() {
  while (press) await press;
}

export function begin() {
  addEventListener("pointerdown", pressed, true);
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
