/**
 * What is in a person's database `mpp-<person>`, and the way there from each earlier version.
 *
 * Beside the worker the page opens it, to keep what is being typed (static/page/draft_store.js): so this module knows
 * IndexedDB as it is, and imports nothing.
 */
export const VERSION = 3;

export const databaseOf = (person) => `mpp-${person}`;

/** Within an upgrade from version `before`, 0 where there was no database. */
export function upgrade(database, before, transaction) {
  if (before === 0) furnish(database);
  if (before === 1) several(transaction);
  if (before < 3) database.createObjectStore("drafts", { keyPath: "key" });
}

function furnish(database) {
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

// Version 2: an edit may stand for several forms, those of the edits that it took over.
function several(transaction) {
  for (const name of ["outbox", "drawer", "taken"]) {
    const store = transaction.objectStore(name);
    store.deleteIndex("save");
    store.createIndex("save", "save", { multiEntry: true });
  }
}
