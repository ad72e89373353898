// Lets a test hold a conversation: the worker's own modules on one side, replies written by the test on the other.

import { openDB } from "/service_worker/idb.js";
import { exchange, having } from "/service_worker/exchange.js";
import * as outbox from "/service_worker/outbox.js";
import * as packing from "/service_worker/packing.js";
import { ALL, create, dismissNotice, read, records, remove, setMeta, survey, write } from "/service_worker/replica.js";
import { seal, unseal } from "/service_worker/seal.js";
import { visit } from "/service_worker/visits.js";

export { dismissNotice, visit };

export async function begin(person) {
  await remove(person);
  await create(person);
  for (const [key, value] of Object.entries({ epoch: "e1", device: "d1" })) await setMeta(person, key, value);
}

/** A replica as the first version made it, with one edit in its outbox; me: what it was told of its person. */
export async function beginAsBefore(person, change, save, me = null, records = []) {
  await remove(person);
  const database = await openDB(`mpp-${person}`, 1, { upgrade: (made) => furnishAsBefore(made) });
  const edit = ["old:1", 1, null, [change]];
  const plan = change[0].split("/")[0];
  await database.add("outbox", { id: edit[0], edit, plan, name: "Ffion", save, at: 1, sent: 0 });
  await database.put("meta", me, "me");
  for (const record of records) await database.add("records", record);
  database.close();
}

function furnishAsBefore(database) {
  for (const [name, keyPath, indexes] of BEFORE) {
    const autoIncrement = ["outbox", "drawer"].includes(name);
    const store = database.createObjectStore(name, keyPath ? { keyPath, autoIncrement } : {});
    for (const index of indexes) store.createIndex(index, index);
  }
}

const BEFORE = [
  ["meta", null, []],
  ["scopes", "scope", ["plan"]],
  ["records", ["scope", "kind", "id"], ["plan"]],
  ["outbox", "seq", ["id", "plan", "save"]],
  ["drawer", "seq", ["id", "plan", "save"]],
  ["taken", "seq", ["at", "save"]],
  ["told", ["scope", "kind", "record", "field", "version", "gave"], ["plan"]],
  ["visits", "scope", ["plan"]],
  ["summaries", "plan", []],
];

export const save = (person, plan, changes, key) =>
  outbox.add(person, { changes, plan, name: "Ffion", save: key, now: Date.now() });

/**
 * Answers each request with the next of `replies` ([status, body], "lost" or "breaks off"); answers the requests made.
 * options: of everybody who asks for the conversation at once.
 */
export async function converse(person, replies, options = [{}]) {
  const asked = [];
  const own = globalThis.fetch;
  globalThis.fetch = async (path, { body, headers }) => {
    const zipped = headers["Content-Encoding"] === "gzip";
    asked.push(JSON.parse(zipped ? await unzipped(body) : body));
    const next = replies.shift();
    if (next === undefined || next === "lost") throw new TypeError("no network");
    if (next === "breaks off") return new Response(new ReadableStream({ start: (body) => body.error(new TypeError()) }));
    if (next === "signed out meanwhile") {
      await remove(person);
      return Response.json({});
    }
    const [status, answer] = next;
    const mark = { mpp: 1, nonce: new URL(path, location).searchParams.get("nonce") };
    return Response.json(typeof answer === "object" ? { ...mark, ...filled(answer, asked.at(-1)) } : answer, { status });
  };
  try {
    const [talk] = await Promise.all(options.map((each) => exchange(person, each)));
    const { reached, hindered } = talk;
    return { asked, reached, hindered, plans: [...talk.plans], membership: talk.membership };
  } finally {
    globalThis.fetch = own;
  }
}

// "taken" in `results` stands for that verdict on every edit of the request.
function filled(answer, request) {
  const { person, device, said } = request;
  const standard = { protocol: 1, person, device, said, epoch: "e1", now: 1, membership: 1, results: [] };
  const made = { ...standard, scopes: {}, forget: [], more: false, ...answer };
  if (made.results === "taken") made.results = request.edits.map(([id]) => [id, "taken", [1], []]);
  if (made.results?.[0] === "refused") made.results = request.edits.map(([id]) => [id, "refused", made.results[1]]);
  return made;
}

const unzipped = (blob) => new Response(blob.stream().pipeThrough(new DecompressionStream("gzip"))).text();

export function state(person) {
  return read(person, ALL, async (transaction) => {
    const rows = await Promise.all(ALL.map((name) => transaction.objectStore(name).getAll()));
    return Object.fromEntries(ALL.map((name, at) => [name, rows[at]]));
  });
}

/** A plan's records as its next page has them: {scope: [[kind, id, version, fields]…]}. */
export async function shown(person, plan) {
  const { held } = (await survey(person, plan)).about;
  return Object.fromEntries(Object.entries(held).map(([scope, part]) => [scope, part.records]));
}

export async function unsent(person, plan) {
  const { held } = await records(person, plan);
  return outbox.unsent(person, plan, held);
}

export const tryAgain = (person, id) => outbox.tryAgain(person, id, Date.now());
export const putAway = (person, id) => outbox.putAway(person, id);

export function rest(scopes, touched, membership) {
  return having(scopes, new Set(touched), membership);
}

/** What is packed, sealed, opened with the key and put back into an empty replica. */
export async function sealAndReturn(person, key, otherKey) {
  const box = await seal({ seal: key }, await packing.pack(person));
  const opened = await unseal(otherKey, box).catch(() => "closed");
  await begin(person);
  const back = await unseal(key, box);
  await packing.unpack(person, back);
  await packing.unpack(person, back);
  return { opened, bytes: atob(box.data) };
}

/** A transaction whose work fails leaves nothing behind. */
export async function failing(person) {
  const attempt = write(person, ["meta"], async ({ store }) => {
    await store.put("half", "half");
    throw new Error("phone died");
  });
  return attempt.catch((error) => error.message);
}
