/**
 * The only way to make an edit on this device: a form becomes an edit, the edit is stored in the outbox, and the page is
 * drawn with it on top. It is sent to the server after the page is answered, and nobody waits for that.
 */
import { html, partial, problem, seeOther } from "./answers.js";
import { contact, tell } from "./contact.js";
import * as device from "./device.js";
import * as forms from "./twins/form.js";
import * as groupForms from "./twins/group_forms.js";
import { kinds } from "./kinds.js";
import { add, addAll, putAway, tryAgain } from "./outbox.js";
import { show } from "./pages.js";
import { clock } from "./person.js";
import { DeviceFull, dismissNotice } from "./replica.js";
import { match, named } from "./routes.js";
import { look } from "./summaries.js";
import { Words } from "./twins/words.js";

const FULL = "This device is full, so nothing was saved. Your words are still here: make some room, then save again.";
const ODD = "That did not arrive in one piece. Please go back and try again.";
const ANOTHERS = "Somebody else is signed in on this device now, so this was not saved. Sign in again, then save it.";
const FAULTS = {
  "bad-form": [ODD, 400],
  "not-yours": [ODD, 404],
  "too-large": ["That is too much for one save. Please go back and save it in parts.", 413],
  "other-person": [ANOTHERS, 409],
};

const MOMENT = 100; // ms
const PATIENCE = 5_000;
let latest = null; // save

/** The functions that answer a POST, by the names of their routes. Each is given {event, url, found, who}. */
export const doors = {
  edits: (given) => pass(given, forms.edit),
  settlements: (given) => pass(given, forms.settlement),
  dismissals: (given) => pass(given, forms.dismissal),
  removals: (given) => pass(given, forms.removal),
  restorations: (given) => pass(given, forms.restoration),
  drawer,
  group_lessons: (given) => passAll(given, "group_lesson", groupForms.lesson),
  group_members: (given) => passAll(given, "group_pupils", readMembers),
};

async function pass(given, read) {
  const { event, found, who } = given;
  const whose = { id: found.args.plan, person: who.person, epoch: who.epoch };
  const form = read(await items(event.request), whose, wordsOf(who));
  if (form.fault) return odd(given, form.fault);
  if (form.errors) return drawAgain(given, form, 422);
  try {
    await keep(who, found.args.plan, form);
  } catch (error) {
    if (!(error instanceof DeviceFull)) throw error;
    return partial(event.request) ? problem(FULL, 507) : drawAgain(given, form, 507, FULL);
  }
  const answer = onwards(given, form);
  const after = () => told(event, [found.args.plan]);
  event.waitUntil(answer.then(after, after)); // after the page is drawn
  return answer;
}

async function keep(who, plan, form) {
  const { person } = who;
  const dismissals = form.changes.filter(([, , , , set]) => dismissed(set));
  if (dismissals.length === 1 && (await dismissNotice(person, noticeKey(dismissals[0])))) return;
  if (!form.changes.length) return;
  const name = who.plans.find(({ id }) => id === plan).name;
  const save = await forms.digest(form.save, form.changes);
  const was = textsBefore(form.typed.fields);
  await add(person, { changes: form.changes, onBehalfOf: form.for, plan, name, save, was, now: Date.now() });
}

/** A form for several plans: an edit for each, so that one that is refused holds up no other. */
async function passAll(given, page, read) {
  const { event, who, url } = given;
  const sent = await items(event.request);
  const form = await read(sent, { person: who.person, epoch: who.epoch }, wordsOf(who), who);
  if (form.fault) return odd(given, form.fault);
  const name = page === "group_pupils" ? new Map(sent).get("before") ?? "" : form.name;
  const at = (route) => new URL(`${named(route).path}?name=${encodeURIComponent(route === "group" ? form.name : name)}`, url);
  const again = async (status, refused = "") => {
    const found = { route: named(page), args: {} };
    const body = await show(found, at(page), who, { whole: !partial(event.request), typed: form.typed, refused });
    return body ? html(body, status) : odd(given, "not-yours");
  };
  if (form.errors) return again(422);
  try {
    await addAll(who.person, await Promise.all(form.plans.map((one) => saveOf(one, form, who))));
  } catch (error) {
    if (!(error instanceof DeviceFull)) throw error;
    return partial(event.request) ? problem(FULL, 507) : again(507, FULL);
  }
  event.waitUntil(told(event, form.plans.map(({ plan }) => plan)));
  const led = at("group");
  return seeOther(`${led.pathname}${led.search}&done=${page === "group_lesson" ? "lesson" : "saved"}.${clock(who)}`);
}

async function saveOf({ plan, name, made: { save, changes } }, form, who) {
  const known = who.plans.find(({ id }) => id === plan)?.name ?? name;
  return { changes, plan, name: known, save: await forms.digest(save, changes), group: form.name, now: Date.now() };
}

async function readMembers(sent, whose, words, who) {
  const { list } = await look(who, clock(who));
  return groupForms.members(sent, whose, list, who.name, words);
}

const textsBefore = (fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, { was }]) => was).map(([key, { was }]) => [key, was]));

// Superseded words may be known to this device alone; then their author's "OK" need not reach the server.
const dismissed = (set) => Object.values(set).some((value) => value?.$dismiss !== undefined);

function noticeKey([scope, kind, record, , set]) {
  const [[field, { $dismiss }]] = Object.entries(set);
  return [scope, kind, record, field, $dismiss];
}

// What is saved in one tab is news in the others, with or without a connection.
async function told({ clientId }, plans) {
  await tell({ type: "news", plans }, clientId);
  await send();
}

// Three taps in a row are counted once and sent together. Pages are told of the new count first, because the server may
// be slow to answer.
async function send() {
  const mine = Symbol();
  latest = mine;
  if (!(await device.persistence())) await device.setPersistence("due");
  await self.registration.sync?.register("outbox").catch(() => null);
  await new Promise((resolve) => setTimeout(resolve, MOMENT));
  if (mine !== latest) return;
  await tell({ type: "standing" });
  await contact();
}

/** Where the form leads: htmx is given the fragment, a plain form is redirected to the page. */
async function onwards(given, form) {
  const { event, who } = given;
  const { url, found } = pageAt(given, form.show);
  if (!url.searchParams.has("away")) {
    url.searchParams.set("done", `${whatWasDone(given, form)}.${clock(who)}`);
    const made = justMade(form);
    if (made) url.searchParams.set("made", made);
    for (const [name, value] of Object.entries(proudOf(form))) url.searchParams.set(name, value);
  }
  if (!partial(event.request)) return seeOther(url.pathname + url.search);
  const body = await show(found, url, who, { whole: false });
  return body ? html(body) : seeOther(url.pathname);
}

/** A code for what was done, which `saidLately` in pages.js turns into a sentence: for something new its kind, where that has one. */
function whatWasDone({ found }, { changes }) {
  if (!changes.length) return "same";
  if (found.route.door === "restorations") return "back";
  if (found.route.door === "removals") return "taken";
  if (changes.some(([, kind, , , set]) => kind === "lesson" && set.question)) return "asked";
  if (changes.some(([, kind]) => [kind, kinds.get(kind).shown.on].includes("lesson"))) return "lesson";
  return changes.find(([, kind, , , , isNew]) => isNew && kinds.get(kind).shown.saved)?.[1] ?? "saved";
}

/** What was written with one tap and can be taken back with another: "<kind>.<id>", or nothing. */
function justMade({ changes: [first, ...rest] }) {
  if (!first || rest.length) return "";
  const [, kind, id, , , isNew] = first;
  return isNew && kinds.get(kind).shown.undo ? `${kind}.${id}` : "";
}

/**
 * What has come to be something to be proud of: `proud`, "<kind>.<id>", or nothing; and where nothing else was said, so that
 * one tap takes it back, `before`, "=" and what it was.
 */
function proudOf({ changes, typed }) {
  const found = changes.find(([, kind, , , set]) => {
    const [field, among] = kinds.get(kind).shown.proud;
    return field && among.includes(set[field]);
  });
  if (!found) return {};
  const [, kind, id, , set, isNew] = found;
  const proud = `${kind}.${id}`;
  if (isNew || changes.length > 1 || Object.keys(set).length > 1) return { proud };
  return { proud, before: `=${typed.fields[`${proud}.${kinds.get(kind).shown.proud[0]}`].was}` };
}

async function drawAgain(given, form, status, refused = "") {
  const { event, who } = given;
  const { url, found } = pageAt(given, form.again || form.show);
  return html(await show(found, url, who, { whole: !partial(event.request), typed: form.typed, refused }), status);
}

// No redirect: the Back button has to lead to the form, with its words.
async function odd({ event, url, who, found }, fault) {
  const [text, status] = FAULTS[fault];
  if (partial(event.request)) return problem(text, status);
  const today = found.args.plan ? pageAt({ url, found }, "") : { found: match("GET", "/"), url: new URL("/", url) };
  return html(await show(today.found, today.url, who, { whole: true, refused: text }), status);
}

/** The page at `path` if it is of the same plan, else the plan's first page: `path` came out of a form, and may be anything. */
function pageAt({ url, found }, path) {
  const asked = new URL(path || "/", url);
  const at = asked.origin === url.origin && match("GET", asked.pathname);
  if (at?.route.own && at.args.plan === found.args.plan) return { url: asked, found: at };
  const today = new URL(`/plan/${found.args.plan}`, url);
  return { url: today, found: match("GET", today.pathname) };
}

async function drawer({ event, url, who }) {
  const form = await event.request.formData();
  if (form.get("do") === "again") await tryAgain(who.person, form.get("id"), Date.now());
  if (form.get("do") === "put-away") await putAway(who.person, form.get("id"));
  if (form.get("do") === "send") await sendNow(event);
  else event.waitUntil(send());
  const waiting = new URL("/waiting", url);
  if (!partial(event.request)) return seeOther("/waiting");
  return html(await show(match("GET", "/waiting"), waiting, who, { whole: false }));
}

// The page says how it went. A connection that hangs is not waited for.
function sendNow(event) {
  const sent = contact();
  event.waitUntil(sent);
  return Promise.race([sent, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

const items = async (request) => [...(await request.formData())].filter(([, value]) => typeof value === "string");

const wordsOf = (who) => new Words(who.offsets, clock(who), who.person);
