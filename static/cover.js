/*
 * The screen lock on the pages of people who see many children's plans: they are hidden after five minutes in which nobody
 * has touched the device.
 *
 * The clock is a cookie that the browser forgets by itself, asleep or closed. Whoever does something puts it off, in any
 * tab; where it has run out the button Hide is pressed. Words being typed are kept by page.js, as on every page that goes.
 */
const MINUTES_5 = 5 * 60;
const OFTEN = 30_000;
const LOOK = 5_000;
const COOKIES = ["__Host-mpp_open", "mpp_open"]; // as the server names it: over TLS, and without
const HANDS = ["pointerdown", "pointermove", "keydown", "input", "wheel"];
const hide = document.getElementById("hide");
const tabs = "BroadcastChannel" in window ? new BroadcastChannel("cover") : null; // what one does, the others do

const given = (name) => document.cookie.split("; ").find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);

const cookie = () => COOKIES.map(given).find(Boolean);

function write(name, value, seconds) {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${name}=${value}; Max-Age=${seconds}; Path=/; SameSite=Lax${secure}`;
}

const forget = () => COOKIES.filter(given).forEach((name) => write(name, "", 0));

/* Which of the two the server gave: a proxy may not have told it that there is TLS. */
function putOff() {
  for (const name of COOKIES) if (given(name)) write(name, given(name), MINUTES_5);
}

const whenTold = (word, act) => tabs?.addEventListener("message", ({ data }) => data === word && act());

/* ── A page that may be hidden ─────────────────────────────────────────────────────────────────────── */

let told = 0;
const lately = (time) => Math.abs(Date.now() - time) < OFTEN;

function touch() {
  if (!cookie()) return lock();
  if (!lately(told)) {
    told = Date.now();
    navigator.serviceWorker?.controller?.postMessage({ type: "touched" });
  }
  // Not with every page: a browser whose cookies change forgets what Back would bring as it was.
  if (!lately(Number(sessionStorage.touched ?? 0))) {
    sessionStorage.touched = Date.now();
    putOff();
  }
}

const look = () => cookie() || lock();

const lock = () => document.body.hidden || hide.requestSubmit();

function attend() {
  if (!cookie()) write(COOKIES[location.protocol === "https:" ? 0 : 1], "here", MINUTES_5); // drawn by the worker, without a connection: the server wants its own, and will ask
  touch();
  for (const hand of HANDS) addEventListener(hand, touch, { passive: true, capture: true });
  hide.addEventListener("submit", () => {
    hide.elements.next.value = location.pathname + location.search;
    document.body.hidden = true; // at once, however long the answer takes
    forget(); // and though there may be none
  });
  setInterval(look, LOOK);
  document.addEventListener("visibilitychange", look);
  whenTold("hidden", lock);
  tabs?.postMessage("shown");
  addEventListener("pagehide", () => (document.body.hidden = true)); // should Back bring this page as it was
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    if (cookie()) document.body.hidden = false;
    else location.reload();
  });
}

/* ── The lock screen itself ──────────────────────────────────────────────────────────────────────────────── */

function stand() {
  forget();
  tabs?.postMessage("hidden");
  let typed = false;
  document.getElementById("show-again")?.addEventListener("submit", () => (typed = true));
  navigator.serviceWorker?.ready.then(({ active }) => typed || active.postMessage({ type: "hidden" }));
  whenTold("shown", () => location.reload());
}

if (hide) attend();
else stand();
