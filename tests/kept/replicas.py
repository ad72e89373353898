"""What a phone held when a release ended: its IndexedDB, kept as JSON beside that release's database.

    [{"name", "version", "stores": [{"name", "keyPath", "autoIncrement", "indexes", "rows"}]}]

A row is [key, value]; the key is null where the value names it. Bytes are {"$bytes": base64}.
"""

import json
from pathlib import Path

from playwright.sync_api import Page


def replica_of(release: Path) -> Path:
    """The replica's file beside a release's database."""
    return release.with_suffix(".replica.json")


WRITTEN_DOWN = """async () => {
  const asked = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const base64 = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes.buffer ?? bytes)));
  const plain = (key, value) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? { $bytes: base64(value) } : value;
  const found = [];
  for (const { name, version } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name));
    const stores = [];
    for (const each of database.objectStoreNames) {
      const store = database.transaction(each).objectStore(each);
      const { keyPath, autoIncrement } = store;
      const indexes = Array.from(store.indexNames, (index) => {
        const { keyPath, unique, multiEntry } = store.index(index);
        return { name: index, keyPath, unique, multiEntry };
      });
      const [keys, values] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
      const rows = values.map((value, at) => [keyPath === null ? keys[at] : null, value]);
      stores.push({ name: each, keyPath, autoIncrement, indexes, rows });
    }
    database.close();
    found.push({ name, version, stores });
  }
  return JSON.stringify(found.sort((one, other) => (one.name < other.name ? -1 : 1)), plain);
}"""

PUT_BACK = """async (text) => {
  const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
  const revived = (key, value) => (value?.$bytes === undefined ? value : bytes(value.$bytes));
  for (const { name, version, stores } of JSON.parse(text, revived)) {
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open(name, version);
      opening.onerror = () => reject(opening.error);
      opening.onupgradeneeded = () => {
        for (const { name, keyPath, autoIncrement, indexes, rows } of stores) {
          const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
          for (const { name, keyPath, ...how } of indexes) store.createIndex(name, keyPath, how);
          for (const [key, value] of rows) key === null ? store.put(value) : store.put(value, key);
        }
      };
      opening.onsuccess = () => resolve(opening.result.close());
    });
  }
}"""


def write_down(page: Page, file: Path) -> None:
    """All databases of the page's site."""
    found = json.loads(page.evaluate(WRITTEN_DOWN))
    file.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", "utf-8")


def put_back(page: Page, file: Path) -> None:
    """The same on a device that has nothing yet. The page must be one that no worker answers."""
    page.evaluate(PUT_BACK, file.read_text("utf-8"))
