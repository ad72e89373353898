/*
 * A timer for practice, if one is wanted. It counts up, goes on while the page or the whole app is closed, and fills in
 * the minutes when it is stopped. Left running it does not pretend to know: it asks.
 *
 * What it keeps is when it began, for whom and for which plan. page.js takes that away when they sign out, or when
 * somebody else is here.
 */
const TIMER = "timer";
const LONGEST = 120 * 60_000; // more is a timer that was forgotten
const MINUTE = 60_000;

const person = document.documentElement.dataset.person ?? "";
const panel = () => document.querySelector("[data-timer]");
const part = (name) => panel().querySelector(`[data-timer-${name}]`);

function running() {
  const kept = JSON.parse(localStorage.getItem(TIMER) ?? "null");
  return kept?.plan === panel().dataset.timer ? kept : null;
}

function draw() {
  if (!panel()) return;
  const kept = running();
  panel().hidden = false;
  part("start").hidden = Boolean(kept);
  part("stop").hidden = part("time").hidden = !kept;
  if (kept) part("time").textContent = `${Math.floor(elapsed(kept) / MINUTE)} min`;
}

const elapsed = ({ begun }) => Math.max(0, Date.now() - begun);

function start() {
  localStorage.setItem(TIMER, JSON.stringify({ person, plan: panel().dataset.timer, begun: Date.now() }));
  part("ask").hidden = true;
}

function stop() {
  const lasted = elapsed(running());
  localStorage.removeItem(TIMER);
  const form = panel().closest("form");
  const minutes = form.querySelector("input[name$='.minutes']");
  minutes.closest("details").open = true;
  if (lasted > LONGEST) {
    part("ask").hidden = false;
    minutes.focus();
    return;
  }
  minutes.value = Math.max(1, Math.round(lasted / MINUTE));
  const how = form.querySelector("input[name$='.how'][value=timer]");
  if (how) how.checked = true;
  minutes.dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("click", ({ target }) => {
  const act = target.closest("[data-timer-start]") ? start : target.closest("[data-timer-stop]") ? stop : null;
  if (!act) return;
  act();
  draw();
});
document.addEventListener("htmx:after:swap", draw);
setInterval(draw, 5_000);
draw();
