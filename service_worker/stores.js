/**
 * The stores of a person's database `mpp-<person>`, and how a database of an earlier version is upgraded.
 *
 * The page opens the database, too, to store what is being typed (static/page/draft_store.js). So this module uses plain
 * IndexedDB, and imports nothing.
 */
export const VERSION = 4;

export const databaseOf = (person) => `mpp-${person}`;

/** To be called within an upgrade from version `before`; 0 where there was no database. */
export function upgrade(database, before, transaction) {
  if (before === 0) createStores(database);
  if (before === 1) indexSavesOfEntries(transaction);
  if (before < 3) database.createObjectStore("drafts", { keyPath: "key" });
  if (before > 0 && before < 4) dropPrivateWords(transaction);
}

function createStores(database) {
  database.createObjectStore("meta");
  database.createObjectStore("scopes", { keyPath: "scope" });
  database.createObjectStore("records", { keyPath: ["scope", "kind", "id"] });
  for (const name of ["outbox", "drawer"]) {
    const store = database.createObjectStore(name, { keyPath: "seq", autoIncrement: true });
    store.createIndex("id", "id", { unique: true });
    store.createIndex("plan", "plan");
    store.createIndex("save", "save", { multiEntry: true });
  }
  const taken = database.createObjectStore("taken", { keyPath: "seq" });
  taken.createIndex("at", "at");
  taken.createIndex("save", "save", { multiEntry: true });
  database.createObjectStore("told", { keyPath: ["scope", "kind", "record", "field", "version", "gave"] });
  database.createObjectStore("visits", { keyPath: "scope" });
  database.createObjectStore("summaries", { keyPath: "plan" });
}

// Version 2: an edit may stand for several forms, because others were coalesced into it.
function indexSavesOfEntries(transaction) {
  for (const name of ["outbox", "drawer", "taken"]) {
    const store = transaction.objectStore(name);
    store.deleteIndex("save");
    store.createIndex("save", "save", { multiEntry: true });
  }
}

// Version 4: what its pupil keeps from this person is held without its words. Until now it was held, and not shown.
function dropPrivateWords(transaction) {
  transaction.objectStore("meta").get("me").onsuccess = ({ target: { result: me } }) => {
    transaction.objectStore("records").openCursor().onsuccess = ({ target: { result: cursor } }) => {
      if (!cursor) return;
      const { scope, kind, id, version, fields, words } = cursor.value;
      if (isKeptFrom(me, scope, fields ?? words)) cursor.update({ scope, kind, id, version, fields: null, private: true });
      cursor.continue();
    };
  };
}

function isKeptFrom(me, scope, fields) {
  const role = me?.plans?.find(({ id }) => scope.startsWith(`${id}/`))?.role ?? me?.role;
  if (fields?.hidden?.[0] !== true || role === "pupil") return false;
  return !Object.entries(fields).some(([name, [, , by]]) => name !== "hidden" && by === me?.person);
}
