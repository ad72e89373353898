// The worker's own modules in a page: it asks the Flask of the test, keeps what it hears, and answers requests.
// Time and chance are what the test says, so that its pages can be compared to the last letter.

import { contact, hindered, offline } from "/service_worker/contact.js";
import { show as inHand } from "/service_worker/screen_lock.js";
import * as device from "/service_worker/device.js";
import { exchange } from "/service_worker/exchange.js";
import * as outbox from "/service_worker/outbox.js";
import { lockedPage, offlinePage, postedPage, screenLockPage, show, standingOf } from "/service_worker/pages.js";
import { pack, unpack } from "/service_worker/packing.js";
import * as person from "/service_worker/person.js";
import { records, remove, write } from "/service_worker/replica.js";
import { refuse } from "/service_worker/reply.js";
import { answer } from "/service_worker/router.js";
import { match } from "/service_worker/routes.js";
import { look, refresh } from "/service_worker/summaries.js";
import { lessonsWaiting, waiting } from "/service_worker/waiting.js";
import { json } from "/tests/plan_runner.js";

let now = 0;
Date.now = () => now;
const chance = crypto.getRandomValues.bind(crypto);

/** From here on it is that moment. */
export function at(moment) {
  now = moment;
}

/** Whoever is signed in at Flask is here from now on, and nobody's words of before. */
export async function arrive() {
  await leave();
  const { person: id } = await person.recognise({ shown: true });
  await pull();
  return id;
}

/** Somebody whose plans hold exactly this, however they came by it: school staff have none on a device. */
export async function lend(me, scopes) {
  await leave();
  await remove(me.person);
  await person.signIn(me);
  await write(me.person, ["scopes", "records", "meta"], (transaction) => {
    transaction.objectStore("meta").put(now, "contact");
    for (const [scope, { version, records: rows }] of Object.entries(scopes)) {
      const plan = scope.split("/")[0];
      transaction.objectStore("scopes").put({ scope, plan, version });
      for (const [kind, id, version, fields, words] of rows) {
        transaction.objectStore("records").put({ scope, kind, id, version, fields, words });
      }
    }
  });
}

async function leave() {
  for (const id of await device.people()) {
    await write(id, ["outbox", "drawer", "told"], (transaction) => {
      for (const name of ["outbox", "drawer", "told"]) transaction.objectStore(name).clear();
    }).catch(() => null); // nobody was here yet
  }
}

/** News comes in; what waits is not sent. */
export async function pull() {
  const who = await person.me();
  const kept = await pack(who.person);
  await write(who.person, ["outbox"], ({ store }) => store.clear());
  const talk = await exchange(who.person);
  if (talk.reached !== "ok") throw new Error(`not in touch: ${talk.reached}`);
  await unpack(who.person, { ...kept, told: [] });
  await refresh(who, talk.plans, now);
}

/** What waits is sent, and what comes of it is heard. */
export async function send() {
  const talk = await exchange((await person.me()).person);
  return talk.reached;
}

/** The server would not take what has waited longest. */
export async function refuseOldest(reason) {
  const who = (await person.me()).person;
  const [oldest] = await outbox.waiting(who);
  await refuse(who, oldest, reason);
}

export const disconnect = () => offline();

/** It tries to be in touch, and says what stood in the way. */
export async function meet() {
  self.clients ??= { matchAll: async () => [] };
  await contact();
  return hindered();
}

/** Pages and fragments as the worker answers them: [[method, path, body, partial]…] to [[status, text]…]. */
export async function answers(asked) {
  const found = [];
  for (const each of asked) found.push(await answerOf(each));
  return found;
}

async function answerOf([method, path, body, partial]) {
  const headers = partial ? { "HX-Request": "true", "HX-Request-Type": "partial" } : {};
  const sent = method === "POST" ? new URLSearchParams(body) : undefined;
  const request = new Request(path, { method, headers, body: sent });
  const event = { request, clientId: "page", waitUntil: (promise) => promise.catch(() => null) };
  const who = await person.me();
  await inHand(who.person); // a page that nobody has touched for five minutes is hidden
  const response = await unchancy(() => (who.role === "school" ? drawn(request.url, who, !partial) : answer(event)));
  await written(who);
  if (!response) throw new Error(`the worker leaves ${path} to others`);
  return [response.status, await response.text()];
}

// The worker leaves the school's pages to Flask; what it would draw is the same all the same.
async function drawn(address, who, whole) {
  const url = new URL(address);
  return new Response(await show(match("GET", url.pathname), url, who, { whole, now }));
}

// Keys and ids count up instead of being drawn by lot, and begin anew for every page.
async function unchancy(work) {
  const uuid = crypto.randomUUID;
  crypto.randomUUID = () => "save-key";
  crypto.getRandomValues = (array) => array.fill(0);
  try {
    return await work();
  } finally {
    crypto.randomUUID = uuid;
    crypto.getRandomValues = chance;
  }
}

// A visit is noted behind the answer; this comes after it.
async function written(who) {
  await write(who.person, ["visits", "summaries"], ({ db }) => db.name, "relaxed");
}

/** How often records were read, and how often something was written so that it outlives the battery, for each. */
export async function work(asked) {
  const begin = IDBDatabase.prototype.transaction;
  const found = [];
  for (const each of asked) {
    const count = { read: 0, secured: 0 };
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      count.read += Number(mode === "readonly" && stores.includes("records"));
      count.secured += Number(mode === "readwrite" && options.durability === "strict");
      return begin.call(this, stores, mode, options);
    };
    try {
      await answerOf(each);
    } finally {
      IDBDatabase.prototype.transaction = begin;
    }
    found.push(count);
  }
  return found;
}

/** What only this phone knows: {unsent, told} of a plan, {standing, waiting, lessons} of all. */
export async function known(plan) {
  const who = await person.me();
  const { held, supersededNotices } = await records(who.person, plan);
  const here = await look(who, now);
  return {
    unsent: await outbox.unsent(who.person, plan, held),
    told: supersededNotices,
    standing: json(await standingOf(here)),
    waiting: json(await waiting(who, here.list)),
    lessons: json(await lessonsWaiting(who.person)),
  };
}

/** The pages that a worker shows instead of others. */
export async function insteadOf(path) {
  const who = await person.me();
  const url = new URL(path, location.href);
  return unchancy(async () => [
    await offlinePage(url, who),
    await lockedPage(who, url),
    await postedPage(url, who),
    await offlinePage(url, null),
    await screenLockPage(who, path),
    await screenLockPage(who, path, "That is <not> it."),
  ]);
}
