/*
 * Starting afresh on one device: the worker goes, the caches go, the replicas go; words that were never sent stay,
 * unless their author says otherwise, and are sent when the worker is back.
 *
 * This is not how a device is emptied at sign-out (page/emptying.js), and shares nothing with it on purpose. There whatever
 * is unsent is sealed, for somebody else comes; here its author stays, and goes on with it unsealed. And whoever is sent
 * here may have a broken script, or a database that the present one cannot open: so this file imports nothing, and opens
 * each database in whatever version it has.
 */
const MINUTES_5 = 5 * 60_000;
const LOCKING_ROLES = document.getElementById("reset").dataset.locking.split(" ");
const KEPT = ["outbox", "drawer", "told", "meta", "drafts"];
const byId = (id) => document.getElementById(id);

const asked = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("another tab still uses it"));
  });

async function databases() {
  const found = indexedDB.databases ? await indexedDB.databases() : [{ name: "mpp" }];
  return found.map(({ name }) => name).filter((name) => name === "mpp" || name.startsWith("mpp-"));
}

async function using(name, work) {
  const database = await asked(indexedDB.open(name));
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

const all = (database, store) => asked(database.transaction(store).objectStore(store).getAll());

/* Every edit that no reply has spoken of, or that was refused; sealed ones are counted as boxes. Are they hidden? */
async function unsent() {
  const [entries, drafts] = [[], []];
  let [boxes, hidden] = [0, false];
  for (const name of await databases()) {
    await using(name, async (database) => {
      if (database.objectStoreNames.contains("meta")) hidden ||= await isHidden(database);
      if (database.objectStoreNames.contains("sealed")) boxes += (await all(database, "sealed")).length;
      for (const store of ["outbox", "drawer"]) {
        if (database.objectStoreNames.contains(store)) entries.push(...(await all(database, store)));
      }
      if (database.objectStoreNames.contains("drafts")) drafts.push(...(await all(database, "drafts")));
    });
  }
  return { entries, boxes: boxes + drafts.filter(({ sent }) => !sent).length, hidden };
}

const meta = (database, key) => asked(database.transaction("meta").objectStore("meta").get(key));

/* As the worker has it (service_worker/screen_lock.js), which this page goes past. */
async function isHidden(database) {
  if (!LOCKING_ROLES.includes((await meta(database, "me"))?.role)) return false;
  const { hidden, at = 0 } = (await meta(database, "cover")) ?? {};
  return hidden || Math.abs(Date.now() - at) > MINUTES_5;
}

/* meta keeps who it is and the device's name, and forgets when the school was last heard of: so all comes anew. */
async function empty(name) {
  await using(name, async (database) => {
    const stores = [...database.objectStoreNames];
    if (!stores.includes("outbox")) return;
    const transaction = database.transaction(stores, "readwrite");
    for (const store of stores.filter((each) => !KEPT.includes(each))) transaction.objectStore(store).clear();
    for (const key of ["contact", "membership"]) transaction.objectStore("meta").delete(key);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  });
}

async function startAfresh(remove) {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
  for (const name of await databases()) await (remove ? asked(indexedDB.deleteDatabase(name)) : empty(name));
  location.replace("/");
}

function wording({ entries, boxes }) {
  const said = [];
  if (entries.length) said.push(`Not sent yet: ${entries.length}. They are kept, and sent afterwards.`);
  if (boxes) said.push("Words that somebody began, or that wait for who signed out here, are kept too.");
  return said.join(" ") || "Nothing is unsent. All is safe at school.";
}

/* People's own words, one to a line, readable without this app. */
function text(entries) {
  const lines = entries.flatMap(({ edit: [, made, , changes], name, reason }) => [
    `${new Date(made).toLocaleString()} · ${name ?? ""}${reason ? ` · not taken: ${reason}` : ""}`,
    ...changes.flatMap(([, kind, , , set]) =>
      Object.entries(set).map(([field, value]) => `  ${kind}, ${field}: ${words(value)}`),
    ),
    "",
  ]);
  return lines.join("\n");
}

const words = (value) => (typeof value === "string" ? value : JSON.stringify(value));

function save(entries) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text(entries)], { type: "text/plain" }));
  link.download = "my-unsent-words.txt";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const fail = (error) => {
  byId("reset-unsent").textContent = `That did not work: ${error.message}. Please close other tabs of this app and try again.`;
};

async function begin() {
  const found = await unsent();
  byId("reset-unsent").textContent = wording(found);
  byId("reset-keep").hidden = false;
  byId("reset-file").hidden = found.hidden || !found.entries.length;
  byId("reset-all").hidden = found.hidden || (!found.entries.length && !found.boxes);
  byId("reset-keep").onclick = () => startAfresh(!found.entries.length && !found.boxes).catch(fail);
  byId("reset-file").onclick = () => save(found.entries);
  byId("reset-throw").onclick = () => byId("reset-sure").checked && startAfresh(true).catch(fail);
}

begin().catch(fail);
