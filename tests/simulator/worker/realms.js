// Many phones in one page, each running the worker's own code in a scope of its own with a clock, a network and a
// profile that the test holds. Storage is the browser's IndexedDB: a profile is a prefix of its databases' names.
//
// A phone is asked for one thing at a time (`step`) and answers when that is done, when it asks the server, or when it
// dies. It dies just before or just after a transaction, as the test has armed it; what it had in memory is gone then.

const phones = new Map(); // name → Phone
const owners = new WeakMap(); // connection → Phone
const GIVEN = ["self", "Date", "fetch", "indexedDB", "crypto", "navigator", "console", "CompressionStream"];
const make = new Function(...GIVEN, SOURCE); // eslint-disable-line no-new-func -- the joined worker, once a page
const DIED = Symbol("died");

class Phone {
  constructor(profile, origin) {
    Object.assign(this, { profile, origin, dead: false, points: null, few: 0, now: 0, written: 0 });
    this.connections = new Set();
    this.calls = new Map(); // number → {task, resolve, reject}
    this.complaints = [];
    this.death = new Promise((resolve) => (this.die = () => resolve(DIED)));
    this.code = make(...this.surroundings());
  }

  /** What the code finds where a worker would find the browser. */
  surroundings() {
    const phone = this;
    class Clock extends Date {
      constructor(...given) {
        super(...(given.length ? given : [phone.now]));
      }
      static now() {
        return phone.now;
      }
    }
    const random = {
      subtle: crypto.subtle,
      getRandomValues: (array) => (array.length === 12 ? phone.takeOrigin(array) : crypto.getRandomValues(array)),
      randomUUID: () => phone.named ?? crypto.randomUUID(),
    };
    // No lock: an answer may overtake another, so that it is the replica that has to know a late one.
    const locks = { request: (_name, work) => Promise.resolve().then(work) };
    const console = { error: (...said) => phone.complaints.push(said.map(String).join(" ")), warn() {} };
    const self = { few: { valueOf: () => phone.few } };
    return [self, Clock, (...call) => phone.ask(...call), phone.storage(), random, { locks, onLine: true }, console];
  }

  takeOrigin(array) {
    if (!this.origin) return crypto.getRandomValues(array);
    array.set(this.origin);
    this.origin = null;
    return array;
  }

  // The network

  ask(path, { body } = {}) {
    return new Promise((resolve, reject) => {
      if (this.dead) return;
      const number = this.calls.size + 1;
      const { pathname, searchParams } = new URL(path, location);
      this.calls.set(number, { task: this.task, nonce: searchParams.get("nonce"), resolve, reject });
      this.asked({ asked: { call: number, path: pathname, seal: searchParams.get("seal"), request: body ? JSON.parse(body) : null } });
    });
  }

  // Storage, and death at it

  storage() {
    return {
      open: (name, version) => {
        this.mustLive();
        const request = indexedDB.open(`${this.profile}|${name}`, version);
        for (const event of ["upgradeneeded", "success"]) request.addEventListener(event, () => this.own(request.result));
        return request;
      },
      deleteDatabase: (name) => {
        this.passPoint();
        this.mustLive();
        const request = indexedDB.deleteDatabase(`${this.profile}|${name}`);
        request.addEventListener("success", () => this.passPoint());
        return request;
      },
    };
  }

  own(connection) {
    owners.set(connection, this);
    this.connections.add(connection);
  }

  passPoint() {
    if (this.points === null) return;
    this.points -= 1;
    if (this.points >= 0) return;
    this.points = null;
    this.dead = true;
    this.die();
  }

  mustLive() {
    if (this.dead) throw new DOMException("this phone has died", "AbortError");
  }

  end() {
    this.dead = true;
    for (const connection of this.connections) connection.close();
  }
}

const transaction = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (stores, mode, options) {
  const phone = owners.get(this);
  phone?.mustLive();
  if (mode === "readwrite") phone?.passPoint();
  const begun = transaction.call(this, stores, mode, options);
  if (phone?.dead) begun.abort();
  else if (mode === "readwrite") begun.addEventListener("complete", () => phone?.passPoint());
  return begun;
};

const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (...given) {
  const phone = owners.get(this.transaction.db);
  if (phone) phone.written += 1;
  return put.apply(this, given);
};

/** The worker starts, with nothing in its memory, on what the profile holds. */
function begin(name, profile, origin) {
  phones.get(name)?.end();
  phones.set(name, new Phone(profile, origin));
}

/**
 * One thing done: `work` of client.js with what is `given`, or an answer to an earlier call (null: it was lost;
 * "foreign": it is a filter's).
 * Answers {value} or {asked}, or {crashed}; and what is held here then, of the person `about` whom it was too.
 */
async function step({ phone: name, now, points, few, named, work, given, call, answer, about }) {
  const phone = phones.get(name);
  Object.assign(phone, { now, points, few, named, written: 0 });
  const asking = new Promise((resolve) => (phone.asked = resolve));
  if (work) phone.task = phone.code[work](...given);
  else answered(phone, call, answer);
  const done = phone.task.then((value) => ({ value: value ?? null }));
  const end = await Promise.race([phone.death, asking, done]);
  if (end === DIED || phone.dead) return { crashed: true, points: null };
  const written = phone.written;
  const standing = await phone.code.standing();
  const other = about && (await phone.code.held(about));
  return { ...end, written, standing, other, points: phone.points, complaints: phone.complaints.splice(0) };
}

function answered(phone, number, answer) {
  const call = phone.calls.get(number);
  phone.task = call.task;
  const mark = { mpp: 1, nonce: call.nonce };
  if (answer === "foreign") call.resolve(new Response("<h1>Forbidden</h1>", { status: 403 }));
  else if (answer) call.resolve(Response.json({ ...mark, ...answer[1] }, { status: answer[0] }));
  else call.reject(new TypeError("no network"));
}

// Profiles

/** Every database of one profile, as it is, under another's name. */
async function copyProfile(from, to) {
  for (const { name } of await databases(from)) await copyDatabase(name, to + name.slice(from.length));
}

const databases = async (profile) => (await indexedDB.databases()).filter(({ name }) => name.startsWith(`${profile}|`));

async function copyDatabase(from, to) {
  const source = await done(indexedDB.open(from));
  const stores = await Promise.all([...source.objectStoreNames].map((name) => contents(source, name)));
  const request = indexedDB.open(to, source.version);
  request.onupgradeneeded = () => stores.forEach((store) => furnish(request.result, store));
  (await done(request)).close();
  source.close();
}

async function contents(database, name) {
  const store = database.transaction(name).objectStore(name);
  const { keyPath, autoIncrement } = store;
  const indexes = [...store.indexNames].map((each) => store.index(each));
  const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
  return { name, keyPath, autoIncrement, indexes, keys, values, next: autoIncrement ? await nextKey(database, name) : 0 };
}

// What the store would call its next row, found without leaving a trace.
async function nextKey(database, name) {
  const trial = database.transaction(name, "readwrite");
  const next = await done(trial.objectStore(name).add({}));
  const ended = new Promise((resolve) => (trial.onabort = resolve));
  trial.abort();
  await ended;
  return next;
}

function furnish(database, { name, keyPath, autoIncrement, indexes, keys, values, next }) {
  const store = database.createObjectStore(name, { ...(keyPath ? { keyPath } : {}), autoIncrement });
  for (const { name, keyPath, unique, multiEntry } of indexes) store.createIndex(name, keyPath, { unique, multiEntry });
  if (next > 1) store.put({ [keyPath]: next - 1 }); // names that were given are not given again
  if (next > 1) store.delete(next - 1);
  values.forEach((value, at) => (keyPath ? store.put(value) : store.put(value, keys[at])));
}

/** Everything of these phones goes. */
async function clear() {
  for (const phone of phones.values()) phone.end();
  phones.clear();
  await Promise.all((await indexedDB.databases()).map(({ name }) => done(indexedDB.deleteDatabase(name))));
}

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

Object.assign(globalThis, { begin, step, copyProfile, clear });
