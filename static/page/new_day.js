/** A page that is left open over midnight: what it says of today was said of yesterday, so it is drawn anew. */
import * as answers from "./answers.js";
import { typing } from "./forms.js";
import { say } from "./notices.js";

const MINUTE = 60_000;
/* By the school's clock: the page says in how many ms. */
const ends = Date.now() + (Number(document.body.dataset.left) || Infinity);

let told = false;

async function look() {
  if (document.hidden || Date.now() < ends) return;
  if (!typing()) return (await isThere()) && location.reload();
  if (!told) say("A new day has begun. Please look at the day before you save.", { label: "OK", act: () => null });
  told = true;
}

/* A page that is there is better than a browser's error, or than a portal in its place. */
async function isThere() {
  const answer = await fetch(location.href).catch(() => null);
  return answer && answers.root(await answer.text());
}

export function begin() {
  for (const name of ["visibilitychange", "pageshow"]) addEventListener(name, look, true);
  setInterval(look, MINUTE);
}
