/*
 * The screen lock on the pages of people who see many children's plans: they are hidden when nobody has touched the
 * device for as many minutes as the school says.
 *
 * The clock is a cookie that the browser forgets by itself, asleep or closed. Whoever does something puts it off, in any
 * tab; where it has run out the button Hide is pressed. Words being typed are kept by page.js, as on every page that goes.
 */
const OFTEN = 30_000;
const LOOK = 5_000;
const COOKIES = ["__Host-mpp_open", "mpp_open"]; // as the server names it: over TLS, and without
const HANDS = ["pointerdown", "pointermove", "keydown", "input", "wheel"];
const hide = document.getElementById("hide");
const SECONDS = 60 * hide?.dataset.minutes;
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
  for (const name of COOKIES) if (given(name)) write(name, given(name), SECONDS);
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
  if (!cookie()) write(COOKIES[location.protocol === "https:" ? 0 : 1], "here", SECONDS); // drawn by the worker, without a connection: the server wants its own, and will ask
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
  document.addEventListener("submit", () => (typed = true), true);
  navigator.serviceWorker?.ready.then(({ active }) => {
    if (!typed) active.postMessage({ type: "hidden" });
    offerPin(active);
  });
  whenTold("shown", () => location.reload());
}

/* Where a PIN was set on this device. It is typed here and checked by the worker, and sent nowhere. */
async function offerPin(worker) {
  const [form, other, error] = ["pin-form", "show-again", "pin-error"].map((id) => document.getElementById(id));
  const [field, , instead] = form.querySelectorAll("input, .button");
  const after = other.elements.next.value;
  const use = (pin) => {
    [form.hidden, other.hidden] = [!pin, pin];
    (pin ? field : other.elements.password).focus();
  };
  const ask = (message) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => resolve(data);
      worker.postMessage(message, [port2]);
    });
  if (!(await ask({ type: "pin" })).left) return;
  if (!other.elements.password.value) use(true);
  instead.addEventListener("click", () => use(false));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { shown, ended, text, left } = await ask({ type: "lift", pin: field.value });
    if (shown || ended) return location.replace(shown ? after : `/sign-in?next=${encodeURIComponent(after)}`);
    error.textContent = text;
    error.hidden = false;
    field.value = "";
    use(left > 0);
  });
}

if (hide) attend();
else stand();
