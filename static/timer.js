/*
 * A timer for practice, if one is wanted. It counts up, goes on while the page or the whole app is closed, and can be paused.
 * Stopped, it asks whether to keep the time; left running it does not pretend to know: it asks how long it was.
 *
 * What it keeps is for all tabs: whose it is and of which plan, the id of the practice that it will make, when it began, how
 * long it has run before `since`, and what it does now. page.js takes that away when they sign out, or when somebody else is
 * here. Two tabs that keep the same time make the same practice.
 */
const TIMER = "timer";
const MINUTE = 60_000;
const LONGEST = 120 * MINUTE; // more is a timer that was forgotten

const root = document.documentElement;
const panel = document.querySelector("[data-timer]");
const scope = panel.dataset.timer;
const plan = scope.split("/")[0];
const BUTTONS = { running: ["pause", "stop"], paused: ["run", "stop"], stopped: ["keep", "change", "drop"], gone: ["undo"] };
const SAID = { pause: "Pause", run: "Go on", stop: "Stop", keep: "Keep", change: "Change", drop: "Throw away", undo: "Bring it back" };
const TEXT = { gone: "Thrown away.", long: "The timer was left running. How long was it really?" };

panel.innerHTML = `<p role="timer"></p><p role="status"></p><div hidden></div>
  <label class="field">How long was it?<input type="text" placeholder="20, or half an hour"></label>
  <div class="row">${Object.entries(SAID).map(drawn).join("")}</div>`;
const [time, asks, hidden, change] = panel.children;
const minutes = change.querySelector("input");
const button = (name) => panel.querySelector(`[data-do=${name}]`);

function drawn([name, words]) {
  const main = ["stop", "keep"].includes(name);
  return `<button class="button${main ? "" : " quiet small"}" type="${name === "keep" ? "submit" : "button"}" data-do="${name}">${words}</button>`;
}

let gone = null; // what was thrown away last

function kept() {
  const found = JSON.parse(localStorage.getItem(TIMER) ?? "null");
  if (found?.plan !== plan) return null;
  return found.state ? found : { ...found, id: idOf(found.begun), spent: 0, since: found.begun, state: "running" }; // of 0.4.0
}

function keep(found) {
  if (found) localStorage.setItem(TIMER, JSON.stringify(found));
  else localStorage.removeItem(TIMER);
  draw();
}

const lasted = ({ state, spent, since }) => spent + (state === "running" ? Math.max(0, Date.now() - since) : 0);
const minutesOf = (found) => Math.max(1, Math.round(lasted(found) / MINUTE));
const isLong = (found) => lasted(found) > LONGEST;
const two = (number) => String(number).padStart(2, "0");
const dayOf = (ms) => new Date(ms).toLocaleDateString("sv"); // 2026-11-22

function draw() {
  const found = kept();
  const state = found?.state ?? (gone && "gone");
  root.toggleAttribute("data-times", !found);
  panel.hidden = !state;
  panel.dataset.state = state;
  if (!state) return;
  for (const one of panel.querySelectorAll("[data-do]")) one.hidden = !BUTTONS[state].includes(one.dataset.do);
  const seconds = found ? Math.floor(lasted(found) / 1000) : 0;
  time.hidden = !["running", "paused"].includes(state);
  time.textContent = `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
  change.hidden = state !== "stopped" || !(isLong(found) || panel.dataset.changes);
  button("change").hidden ||= !change.hidden;
  const says = state === "stopped" ? question(found) : TEXT[state] ?? "";
  if (asks.textContent !== says) asks.textContent = says;
  if (state === "stopped") fill(found);
}

const question = (found) => isLong(found) ? TEXT.long : `${minutesOf(found)} minute${minutesOf(found) === 1 ? "" : "s"}. Keep?`;

/* The practice that this time will be, of the day on which it began. */
function fill(found) {
  const { id, begun } = found;
  const said = {
    person: root.dataset.person,
    epoch: panel.dataset.epoch,
    save: id,
    show: `/plan/${plan}/practice`,
    record: `practice ${id} ${scope} 0 1`,
    [`practice.${id}.day`]: dayOf(begun) === dayOf(Date.now()) ? "today" : dayOf(begun),
    [`practice.${id}.how`]: "timer",
  };
  const inputs = Object.entries(said).map(([name, value]) => Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  hidden.replaceChildren(...inputs);
  minutes.name = `practice.${id}.minutes`;
  minutes.defaultValue = isLong(found) ? "" : minutesOf(found);
}

/* As ids of records are made: by time (RFC 9562, version 7). */
function idOf(ms) {
  const time = ms.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}

/** Begin to count, if no time is kept. */
export function start() {
  const now = Date.now();
  gone = null;
  if (kept()) return draw();
  keep({ person: root.dataset.person, plan, id: idOf(now), begun: now, spent: 0, since: now, state: "running" });
  button("stop").focus();
}

const ACTS = {
  pause: (found) => keep({ ...found, spent: lasted(found), state: "paused" }),
  run: (found) => keep({ ...found, since: Date.now(), state: "running" }),
  stop: (found) => keep({ ...found, spent: lasted(found), state: "stopped" }),
  change() {
    panel.dataset.changes = "yes";
    draw();
  },
  drop(found) {
    gone = found;
    keep(null);
  },
  undo() {
    const back = gone;
    gone = null;
    keep(back);
  },
  keep(found, event) {
    const form = document.querySelector("form[data-draft^='practice new'][data-typed]");
    if (form) event.preventDefault(), add(form);
  },
};
const NEXT = { pause: "run", run: "stop", stop: "keep", drop: "undo", undo: "keep" }; // which button has the focus then

/* What is being written down has its time with it. */
function add(form) {
  const field = (name) => form.querySelector(`[name$='.${name}']`);
  field("minutes").value = minutes.value;
  const how = form.querySelector("[name$='.how'][value=timer]");
  if (how) how.checked = true;
  field("minutes").dispatchEvent(new Event("input", { bubbles: true }));
  keep(null);
  form.requestSubmit();
}

panel.addEventListener("click", (event) => {
  const act = event.target.closest("[data-do]")?.dataset.do;
  const found = kept();
  if (!act || !BUTTONS[found?.state ?? "gone"].includes(act)) return draw(); // another tab was first
  ACTS[act](found, event);
  if (NEXT[act]) button(NEXT[act]).focus();
  if (!change.hidden && ["change", "stop"].includes(act)) minutes.focus();
});
document.addEventListener("saved", ({ target }) => {
  if (target.elements.record?.value?.includes(kept()?.id)) keep(null);
});
addEventListener("storage", ({ key }) => key === TIMER && draw());
setInterval(() => kept()?.state === "running" && draw(), 1000);
draw();
