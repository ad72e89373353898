/**
 * A reply is applied in ONE transaction: verdicts, drawer, records and versions. So a phone that dies in the middle has
 * applied all of it or nothing.
 */
import { expanded, merged } from "./delta.js";
import { newStamp } from "./recent.js";
import { ALL, outdate, scopesOf, within, write } from "./replica.js";
import { limits } from "./tables.js";
import { readField } from "./twins/wire_field.js";

const OFFERED_AGAIN = limits.offered_again * 24 * 3600 * 1000;

/**
 * Applies `reply` to `request`. Null, and nothing is changed, where the reply is stale. Else
 * {plans, membership, recheck, settled, left}: plans that have changed, whether the membership number has changed, scopes to
 * be pulled whole, verdicts heard, edits still waiting.
 */
export function apply(person, request, reply, now = reply.now) {
  return write(person, ALL, async (transaction) => {
    const store = (name) => transaction.objectStore(name);
    const rows = new Map((await store("scopes").getAll()).map((row) => [row.scope, row]));
    if (!(await isCurrent(store, rows, request))) return null;
    const outcome = { plans: new Set(), recheck: false, settled: 0 };
    await settle(store, reply, outcome, now);
    if (reply.again) await startAgain(store, rows, reply);
    for (const [scope, given] of Object.entries(reply.scopes)) await take(store, rows, scope, given, outcome, reply.now);
    for (const scope of gone(rows, request, reply)) await forget(store, scope, outcome);
    outcome.membership = (await store("meta").get("me"))?.membership !== reply.membership;
    await remember(store, reply, now);
    for (const plan of outcome.plans) await outdate(store("summaries"), plan);
    outcome.left = await store("outbox").count();
    return outcome;
  });
}

/** One edit that no batch is small enough for: it waits for its author. */
export const refuse = (person, entry, reason) =>
  write(person, ["outbox", "drawer", "summaries"], async (transaction) => {
    await intoDrawer((name) => transaction.objectStore(name), entry, reason, Date.now());
    await outdate(transaction.objectStore("summaries"), entry.plan); // the list goes without it from now on
  });

/** The person's sign-in was ended and these plans are theirs no more: nothing of them stays but what is unsent. */
export function lose(person, plans) {
  return write(person, ALL, async (transaction) => {
    const store = (name) => transaction.objectStore(name);
    const outcome = { plans: new Set() };
    for (const plan of plans) {
      for (const scope of await store("scopes").getAllKeys(scopesOf(plan))) await forget(store, scope, outcome);
    }
    const me = await store("meta").get("me");
    await store("meta").put({ ...me, plans: me.plans.filter(({ id }) => !plans.includes(id)) }, "me");
    return outcome.plans;
  });
}

// False for a stale reply: the replica has changed since the request was made, and applying it would bring back an
// earlier state of a scope.
async function isCurrent(store, rows, request) {
  const sure = [...rows.values()].filter((row) => !row.recheck);
  const others = sure.filter(({ scope }) => !(scope in request.have));
  const [, many, sum] = request.rest ?? [0, 0, 0];
  const summed = others.length === many && others.reduce((total, { version }) => total + version, 0) === sum;
  const named = Object.entries(request.have).every(([scope, version]) =>
    sure.some((row) => row.scope === scope && row.version === version),
  );
  return summed && named && (await store("meta").get("epoch")) === request.epoch;
}

// By what waits here now: an edit may have been settled since, or have moved to another place in the outbox.
async function settle(store, reply, outcome, now) {
  const waiting = store("outbox").index("id");
  for (const [id, verdict, detail, notes] of reply.results) {
    const entry = await waiting.get(id);
    if (!entry) continue;
    outcome.settled += 1;
    outcome.plans.add(entry.plan);
    if (verdict === "taken") await intoTaken(store, entry, detail, notes ?? [], now);
    else await intoDrawer(store, entry, detail, now);
  }
}

// A superseded notice is stored once: after a restore the server may judge the same edit again, and supersede the same
// words again, or more of them.
async function intoTaken(store, entry, versions, notes, now) {
  const { again, told: earlierNotices = [], ...kept } = entry;
  const superseded = notes.filter((note) => note[2] === "superseded" && !earlierNotices.includes(JSON.stringify(note)));
  store("outbox").delete(entry.seq);
  const told = [...earlierNotices, ...superseded.map((note) => JSON.stringify(note))];
  store("taken").put({ ...kept, versions, told, at: now });
  for (const [place, field, , earlier] of superseded) {
    const [scope, kind, record, , set] = entry.edit[3][place];
    const where = { plan: entry.plan, scope, kind, record, field, version: versions[place] };
    const value = earlier === undefined ? set[field] : earlier;
    store("told").put({ ...where, gave: earlier === undefined ? "new" : "old", value, at: entry.at });
  }
}

async function intoDrawer(store, { seq, sent, again, told, ...entry }, reason, now) {
  store("outbox").delete(seq);
  await store("drawer").add({ ...entry, reason, refused: now });
}

// The server's data is older than what it once told us. All that is here is of another past and is to come whole, and
// what it took in the last 90 days is offered once more, before anything newer: under its old `seq`, so in the order it
// was made.
async function startAgain(store, rows, reply) {
  await store("meta").put(reply.epoch, "epoch");
  const me = await store("meta").get("me");
  if (me) await store("meta").put({ ...me, epoch: reply.epoch }, "me"); // which past a form answers
  for (const [scope, row] of rows) {
    rows.set(scope, { ...row, recheck: true, past: true });
    store("scopes").put(rows.get(scope));
  }
  const taken = await store("taken").getAll();
  for (const { versions, ...entry } of taken) store("outbox").put({ ...entry, again: versions, sent: 0 });
  store("taken").clear();
}

async function take(store, rows, scope, part, outcome, now) {
  const given = part.whole && part.people ? { ...part, records: expanded(part, now), people: undefined } : part;
  const plan = scope.split("/")[0];
  const matters = ([kind, id, , said]) => (given.whole && said ? undefined : store("records").get([scope, kind, id]));
  const known = await Promise.all(given.records.map(matters));
  if (given.whole) await store("records").delete(within(scope));
  for (const [place, record] of given.records.entries()) {
    const row = { scope, ...updated(known[place], record, given, now) };
    store("records").put(row);
    dropNoticesOf(store, row);
  }
  const recheck = !given.whole && !(await adds(store, scope, given.check));
  if (given.whole && !(await adds(store, scope, given.check))) console.error("a whole scope does not add up", scope);
  outcome.recheck ||= recheck;
  outcome.plans.add(plan);
  rows.set(scope, { scope, plan, version: given.version, recheck, stamp: newStamp() });
  await store("scopes").put(rows.get(scope));
}

// Words that the server keeps as `lost` are shown, and can be dismissed, on every device: this one needs no notice of its own.
function dropNoticesOf(store, { scope, kind, id, fields }) {
  for (const [field, wire] of Object.entries(fields ?? {})) {
    for (const { version, how } of readField(wire).others) {
      if (how === "lost") store("told").delete([scope, kind, id, field, version, "new"]);
    }
  }
}

// What was put away travels without its words; those that are here stay, so that it can be found and brought back. Of what
// is kept from this person none stay.
function updated(known, [kind, id, version, said, isPrivate], given, now) {
  if (isPrivate) return { kind, id, version, fields: null, private: true };
  const fields = merged(known?.fields, said, given, now);
  return { kind, id, version, fields, words: fields ? undefined : (known?.fields ?? known?.words) };
}

async function adds(store, scope, [count, sum]) {
  const records = await store("records").getAll(within(scope));
  return records.length === count && records.reduce((total, record) => total + record.version, 0) === sum;
}

// Besides what the server says: a scope that was asked for whole and that it does not know any more.
function gone(rows, request, reply) {
  const forgotten = new Set(reply.forget);
  if (reply.more || reply.again || reply.want || request.rest) return forgotten;
  for (const [scope, row] of rows) {
    if (row.recheck && !(scope in request.have) && !(scope in reply.scopes)) forgotten.add(scope);
  }
  return forgotten;
}

// Unsent words on it stay in the outbox: they are offered in this same conversation, refused and put in the drawer,
// so that the school finds them too. Sent copies go.
async function forget(store, scope, outcome) {
  const plan = scope.split("/")[0];
  store("scopes").delete(scope);
  store("visits").delete(IDBKeyRange.bound(scope, `${scope}#\uffff`)); // and what was read there of each place
  for (const name of ["records", "told"]) store(name).delete(within(scope));
  for (const entry of await store("taken").getAll()) {
    if (entry.edit[3].some((change) => change[0] === scope)) store("taken").delete(entry.seq);
  }
  if (!(await store("scopes").count(scopesOf(plan)))) store("summaries").delete(plan);
  outcome.plans.add(plan);
}

async function remember(store, reply, now) {
  const meta = store("meta");
  const { membership, device, said: acknowledgedCount } = reply;
  const known = { membership, device, said: acknowledgedCount, contact: now };
  for (const [key, value] of Object.entries(known)) meta.put(value, key);
  const old = await store("taken").index("at").getAllKeys(IDBKeyRange.upperBound(now - OFFERED_AGAIN));
  for (const seq of old) store("taken").delete(seq);
}
