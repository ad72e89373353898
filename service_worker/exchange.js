/**
 * The exchange with the server: push what waits in the outbox and pull what is new, until nothing is left of either.
 *
 * An edit is marked as sent before its request is made, and never changes after that: its reply may be lost, and then the
 * same edit is sent again. A reply is applied by reply.js, in one transaction.
 */
import { numbered } from "./delta.js";
import { Away, Intercepted, isLong, tell } from "./network.js";
import { counts } from "./outbox.js";
import { invalidate } from "./person.js";
import { giveWay, grow, halve, most, portion, startOver } from "./portion.js";
import { NotHere, read, write } from "./replica.js";
import { apply, lose, refuse } from "./reply.js";
import { version } from "./tables.js";

const PROTOCOL = 1;
const FEW = 12; // scopes: so few are named one by one, which is shorter than a second request
const WAIT = { first: 2_000, most: 300_000, hindered: 60_000 };

const waiting = new Map(); // person → the exchange that has not begun yet, with the options of all who wait for it
let failures = 0;
let quietUntil = 0;

/**
 * Only one exchange runs at a time for each person; whoever asks while one is running gets one more after it. Never throws.
 *
 * Answers {reached, hindered, plans, membership}: what the server said ("" if it was not reached), what stands in the way
 * ("portal", "refusing", or ""), the plans that have changed, and whether the person's memberships have. With `patient`
 * it does not call a server that asked for a pause or was out of reach a moment ago, and with `sending` it calls none
 * while nothing waits to be sent: then it answers `rested`.
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
  const talk = { complete: false, again: false, reached: "", hindered: "", plans: new Set(), membership: false };
  Object.assign(talk, { through: false, probing: false, packed: undefined, held: new Set(), waiting: new Set() });
  try {
    if (patient && Date.now() < quietUntil) return { ...talk, rested: true };
    if (sending && !(await counts(person)).unsent) return { ...talk, rested: true };
    while (await turn(person, talk));
  } catch (error) {
    if (error instanceof Away) quietUntil = Math.max(quietUntil, Date.now() + WAIT.first);
    else report(talk, error);
  }
  if (talk.hindered) rest(0, WAIT.hindered);
  return talk;
}

/** One request and its reply. True where there is more to push or to pull. */
async function turn(person, talk) {
  const entries = talk.probing ? [] : await markSent(person, talk);
  const request = await compose(person, entries, talk);
  const text = JSON.stringify(request);
  const packed = talk.packed ?? isLong(text);
  talk.probing = false;
  try {
    const answer = await tell("/sync", text, packed);
    talk.through = true;
    const listen = { 200: heard, 400: smaller, 413: smaller, 401: signedOut, 409: outdated }[answer.status];
    return await (listen ?? refusedFor)(person, talk, answer, request, entries);
  } catch (error) {
    if (error instanceof Intercepted) return intercepted(talk, entries, packed, error);
    if (!(error instanceof Away)) throw error;
    return cutOff(talk, entries, error);
  }
}

// Strict durability: an edit that was sent but is not marked so would be coalesced into the next one, and part of it
// would reach the server twice.
function markSent(person, talk) {
  const marked = async ({ store }) => {
    const entries = portion(await store.getAll(null, most(talk)), talk);
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
    const [epoch, device, membership, acknowledgedCount = 0] = await Promise.all(keys.map((key) => meta.get(key)));
    const scopes = await transaction.objectStore("scopes").getAll();
    const touched = new Set(entries.flatMap((entry) => entry.edit[3].map(([scope]) => scope)));
    const named = [...touched];
    return {
      protocol: PROTOCOL,
      person,
      epoch,
      device,
      said: acknowledgedCount, // a copy of this storage knows of fewer taken edits, and so is given a name of its own
      now: Date.now(),
      app: version,
      ...having(scopes, touched, talk.complete ? undefined : membership),
      brief: true, // asks for news in the delta form
      compact: true, // and for whole scopes in the compact form
      ...(named.length && { scopes: named }),
      edits: numbered(
        entries.map((entry) => entry.edit),
        named,
      ),
    };
  });
}

/**
 * The cursors of this replica: {have} names every scope with its version; or {have, rest}, where only the scopes in
 * `touched` are named, and `rest` is [membership, number of the others, sum of their versions]. A scope that has to be
 * pulled whole (`recheck`) is left out, and then all others have to be named.
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

/**
 * A connection that broke under many edits may carry half of them: at once if it has worked in this exchange, else next
 * time.
 */
function cutOff(talk, entries, error) {
  if (entries.length < 2 || !navigator.onLine) throw error;
  halve(entries);
  if (talk.reached !== "ok") throw error;
  return true;
}

/**
 * Something else answered in the server's place, so no edit was judged. A request without edits finds out whether the
 * server can be reached at all. If it can, fewer edits may get through, or the same edits in another form.
 */
function intercepted(talk, entries, packed, error) {
  talk.hindered = error.asks && !talk.through ? "portal" : "refusing";
  if (!entries.length) throw error;
  if (talk.through) return giveWay(entries, talk, packed);
  talk.probing = true;
  return true;
}

async function heard(person, talk, answer, request, entries) {
  const { body: reply } = answer;
  if (reply.protocol !== PROTOCOL || reply.person !== person) return refusedFor(person, talk, answer);
  failures = 0;
  quietUntil = 0;
  talk.reached = "ok";
  if (entries.length && !talk.held.size) talk.hindered = "";
  talk.ahead = reply.now - Date.now();
  const outcome = await apply(person, request, reply);
  if (!outcome) return false; // a stale reply
  if (reply.again) invalidate(); // at once, for a form drawn before this answers data that the server no longer has
  grow(entries);
  for (const plan of outcome.plans) talk.plans.add(plan);
  talk.membership ||= outcome.membership;
  return more(talk, outcome, reply, request);
}

// It ends because every further turn requires that the last one brought something.
function more(talk, outcome, reply, request) {
  if (reply.again) {
    const first = !talk.again;
    talk.again = talk.complete = true;
    return first;
  }
  if (reply.want && talk.complete) return false;
  if (reply.want || reply.more || outcome.recheck) talk.complete = true;
  const brought = outcome.settled > 0 || Object.keys(reply.scopes).length > 0;
  return Boolean(reply.want) || ((reply.more || outcome.recheck || outcome.left > talk.held.size) && (brought || !request.edits.length));
}

/** The server could not take so many edits at once, or one of them at all: find out which. */
async function smaller(person, talk, answer, request, entries) {
  talk.reached = "refused";
  if (!entries.length) return refusedFor(person, talk, answer);
  if (entries.length > 1) {
    halve(entries, Math.ceil);
    return true;
  }
  await refuse(person, entries[0], answer.status === 413 ? "too-large" : "bad-value");
  startOver();
  return true;
}

async function signedOut(person, talk, { body: { error, left } }) {
  talk.reached = ["other-person", "revoked"].includes(error) ? error : "signed-out";
  if (left?.length) talk.plans = await lose(person, left);
  return false;
}

async function outdated(person, talk) {
  talk.reached = "outdated";
  return false;
}

async function refusedFor(person, talk, { wait }) {
  talk.reached = "busy";
  rest(wait);
  return false;
}

// Exponential backoff with jitter: else every phone of a school would come back in the same second.
function rest(asked = 0, most = WAIT.most) {
  failures += 1;
  const wait = Math.min(most, WAIT.first * 2 ** (failures - 1));
  quietUntil = Date.now() + Math.max(asked || 0, wait * (0.5 + Math.random() / 2));
}

// They have signed out meanwhile, or the storage was wiped: there is nothing to sync for this person.
function report(talk, error) {
  if (error instanceof NotHere) talk.reached = "gone";
  else console.error("exchange", error);
}
