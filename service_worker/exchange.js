/**
 * The conversation with the server: say what waits, hear what is new, until neither has anything left.
 *
 * An edit is marked as sent before the request leaves and never changes after that: a reply may be lost, and then
 * the same edit is offered again. What the reply says is applied by reply.js, in one transaction.
 */
import { numbered } from "./brief.js";
import { Away, tell } from "./network.js";
import { counts } from "./outbox.js";
import { recall } from "./person.js";
import { NotHere, read, write } from "./replica.js";
import { apply, lose, refuse } from "./reply.js";
import { version } from "./tables.js";

const PROTOCOL = 1;
const BATCH = 200;
const FEW = 12; // scopes that are named in less space than it takes to ask twice
const WAIT = { first: 2_000, most: 300_000 };

const waiting = new Map(); // person → the run that has not begun yet, with what all who wait for it have asked
let batch = BATCH; // edits in one request: fewer where more did not get through
let failures = 0;
let quietUntil = 0;

/**
 * One at a time per person; whoever asks while one is under way gets one more after it. Never throws.
 *
 * Answers {reached, plans, membership}: what the server said ("" if it was not reached), the plans with news, and
 * whether the person's plans have changed. `patient` keeps away from a server that asked for peace or was out of
 * reach a moment ago, `sending` from every server while nothing waits to be sent: then it has `rested`.
 */
export function exchange(person, { patient = false, sending = false } = {}) {
  const next = waiting.get(person) ?? queue(person);
  next.patient &&= patient;
  next.sending &&= sending;
  return next.run;
}

function queue(person) {
  const next = { patient: true, sending: true };
  waiting.set(person, next);
  next.run = navigator.locks.request(`exchange-${person}`, () => {
    waiting.delete(person);
    return converse(person, next);
  });
  return next;
}

async function converse(person, { patient, sending }) {
  const talk = { complete: false, again: false, reached: "", plans: new Set(), membership: false };
  try {
    if (patient && Date.now() < quietUntil) return { ...talk, rested: true };
    if (sending && !(await counts(person)).unsent) return { ...talk, rested: true };
    while (await turn(person, talk));
  } catch (error) {
    if (error instanceof Away) quietUntil = Math.max(quietUntil, Date.now() + WAIT.first);
    else report(talk, error);
  }
  return talk;
}

/** One request and its reply. True where there is more to say or to hear. */
async function turn(person, talk) {
  const entries = await markSent(person, batch);
  const request = await compose(person, entries, talk);
  try {
    const response = await tell("/sync", request);
    const listen = { 200: heard, 400: smaller, 413: smaller, 401: signedOut, 409: outdated }[response.status];
    return await (listen ?? refusedFor)(person, talk, response, request, entries);
  } catch (error) {
    if (!(error instanceof Away)) throw error;
    return cutOff(talk, entries, error);
  }
}

// Strict: an edit without its mark would be folded into the next one, which would say some of it twice.
function markSent(person, batch) {
  const marked = async ({ store }) => {
    const entries = await store.getAll(null, batch);
    const now = Date.now();
    for (const entry of entries.filter((each) => !each.sent)) store.put({ ...entry, sent: now });
    return entries;
  };
  return write(person, ["outbox"], marked);
}

function compose(person, entries, talk) {
  return read(person, ["meta", "scopes"], async (transaction) => {
    const meta = transaction.objectStore("meta");
    const keys = ["epoch", "device", "membership", "said"];
    const [epoch, device, membership, said = 0] = await Promise.all(keys.map((key) => meta.get(key)));
    const scopes = await transaction.objectStore("scopes").getAll();
    const touched = new Set(entries.flatMap((entry) => entry.edit[3].map(([scope]) => scope)));
    const named = [...touched];
    return {
      protocol: PROTOCOL,
      person,
      epoch,
      device,
      said, // how many of our edits were taken: a copy of this storage knows of fewer, and is given another name
      now: Date.now(),
      app: version,
      ...having(scopes, touched, talk.complete ? undefined : membership),
      brief: true, // answered in the short form
      ...(named.length && { scopes: named }),
      edits: numbered(
        entries.map((entry) => entry.edit),
        named,
      ),
    };
  });
}

/**
 * What is here: every scope by name, or those in `touched` by name and the rest as [membership, how many, sum].
 * A scope that is to come whole once more (`recheck`) is left out, and then every other has to be named.
 */
export function having(scopes, touched, membership) {
  const sure = scopes.filter((row) => !row.recheck);
  const all = membership === undefined || sure.length < scopes.length || sure.length <= FEW;
  const named = all ? sure : sure.filter((row) => touched.has(row.scope));
  const have = Object.fromEntries(named.map((row) => [row.scope, row.version]));
  if (all) return { have };
  const others = sure.filter((row) => !touched.has(row.scope));
  return { have, rest: [membership, others.length, others.reduce((sum, row) => sum + row.version, 0)] };
}

/** A line that broke under many edits may carry half of them: at once where it is known to be there, else next time. */
function cutOff(talk, entries, error) {
  if (entries.length < 2 || !navigator.onLine) throw error;
  batch = Math.floor(entries.length / 2);
  if (talk.reached !== "ok") throw error;
  return true;
}

async function heard(person, talk, response, request, entries) {
  const reply = await said(response);
  if (reply?.protocol !== PROTOCOL || reply.person !== person) return refusedFor(person, talk, response);
  failures = 0;
  quietUntil = 0;
  talk.reached = "ok";
  talk.ahead = reply.now - Date.now();
  const news = await apply(person, request, reply);
  if (!news) return false; // what it answers is no longer here
  if (reply.again) recall(); // at once: a form that was drawn before has seen nothing of this past
  if (entries.length) batch = Math.min(BATCH, 2 * batch);
  for (const plan of news.plans) talk.plans.add(plan);
  talk.membership ||= news.membership;
  return more(talk, news, reply, request);
}

// A café's page is no reply, and one that breaks off was lost on the way.
function said(response) {
  return response.json().catch((error) => {
    if (error instanceof SyntaxError) return null;
    throw new Away(error.message);
  });
}

// Every way round the loop has brought something, so it ends.
function more(talk, news, reply, request) {
  if (reply.again) {
    const first = !talk.again;
    talk.again = talk.complete = true;
    return first;
  }
  if (reply.want && talk.complete) return false;
  if (reply.want || reply.more || news.recheck) talk.complete = true;
  const brought = news.settled > 0 || Object.keys(reply.scopes).length > 0;
  return Boolean(reply.want) || ((reply.more || news.recheck || news.left > 0) && (brought || !request.edits.length));
}

/** The server could not take that many at once, or one of them at all: find out which. */
async function smaller(person, talk, response, request, entries) {
  talk.reached = "refused";
  if (!entries.length) return refusedFor(person, talk, response);
  if (entries.length > 1) {
    batch = Math.ceil(entries.length / 2);
    return true;
  }
  await refuse(person, entries[0], response.status === 413 ? "too-large" : "bad-value");
  batch = BATCH;
  return true;
}

async function signedOut(person, talk, response) {
  const reply = await response.json().catch(() => ({}));
  talk.reached = reply.error === "other-person" ? "other-person" : "signed-out";
  if (reply.left?.length) talk.plans = await lose(person, reply.left);
  return false;
}

async function outdated(person, talk) {
  talk.reached = "outdated";
  return false;
}

async function refusedFor(person, talk, response) {
  talk.reached = "busy";
  rest(Number(response.headers.get("Retry-After")) * 1000);
  return false;
}

// Jitter, or every phone of a school comes back in the same second.
function rest(asked = 0) {
  failures += 1;
  const wait = Math.min(WAIT.most, WAIT.first * 2 ** (failures - 1));
  quietUntil = Date.now() + Math.max(asked || 0, wait * (0.5 + Math.random() / 2));
}

// Signed out meanwhile, or the storage was wiped: there is nothing to say for this person.
function report(talk, error) {
  if (error instanceof NotHere) talk.reached = "gone";
  else console.error("exchange", error);
}
