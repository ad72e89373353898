// One's own unsent edits, laid over what the server last said. Twin of app/plan/twins/overlay.py.
//
// This never merges: it says what the reader has done, and where news arrived beneath it shows both.

import { kinds } from "../kinds.js";
import { UNWRITTEN, readField, readValue } from "./wire_field.js";

const NONE = new Map(); // of the many records without an unsent edit

/**
 * A record as it travels, with what is known here beside it. known: {name: field as it travels}, the very object that
 * came, since a year has hundreds: it is never written in. laid: Map of name to a field that an unsent edit is upon, or
 * that something was put beside; bases: Map of name to that edit's base.
 */
export class Raw {
  constructor(kind, id, scope, known = {}) {
    Object.assign(this, { kind, id, scope, known });
    this.laid = NONE;
    this.all = null;
    this.bases = NONE;
    this.away = null;
    this.gone = false;
    this.marked = null;
    this.new = false;
    this.unsent = false;
  }

  /** Whether what it says is never changed, and leaves a mark where it was taken back. */
  get retractable() {
    return kinds.get(this.kind).retractors.length > 0;
  }

  has(name) {
    return this.laid.has(name) || Object.hasOwn(this.known, name);
  }

  /** A field by the names of its parts; undefined where nobody has written it. */
  field(name) {
    return this.laid.get(name) ?? (Object.hasOwn(this.known, name) ? readField(this.known[name]) : undefined);
  }

  /** The value shown in it, or null. */
  value(name) {
    const laid = this.laid.get(name);
    if (laid) return laid.value;
    return Object.hasOwn(this.known, name) ? readValue(this.known[name]) : null;
  }

  lay(name, field) {
    this.laid = new Map(this.laid).set(name, field);
    this.all = null;
  }

  names() {
    const names = Object.keys(this.known);
    return this.laid.size ? [...new Set([...names, ...this.laid.keys()])] : names;
  }

  /** Every field, each read once: a page asks for them several times. */
  fields() {
    this.all ??= this.names().map((name) => this.field(name));
    return this.all;
  }
}

/**
 * Every record of the plan with the writer's own unsent edits on top, as a Map of "kind id" to Raw.
 * held: {scope: {version, records: [[kind, id, version, fields | null, last known fields]…]}}; with true in place of the
 * last known fields, the record is kept from this reader, and not there for them.
 * unsent: edits as they travel, oldest first; writer: { person, role, roles: Map of person to role }.
 */
export function lay(held, unsent, writer) {
  const records = new Map();
  for (const [scope, part] of Object.entries(held)) {
    for (const row of part.records) {
      if (kinds.has(row[0]) && row[4] !== true) records.set(`${row[0]} ${row[1]}`, heard(scope, row));
    }
  }
  for (const edit of unsent) {
    const judged = edit[2] ? { ...writer, role: "pupil" } : writer;
    for (const change of edit[3]) put(records, change, edit, judged);
  }
  return records;
}

/** A record as the server last said it. */
function heard(scope, [kind, id, , fields, last = null]) {
  const known = fields ?? last;
  const raw = new Raw(kind, id, scope, known ?? {});
  raw.gone = known === null;
  const removal = putAwayBy(raw.field("_deleted"));
  if (fields === null) raw.away = removal ?? { by: null, at: null };
  else if (raw.retractable) raw.away = removal;
  else raw.marked = removal;
  return raw;
}

/** Who put the record away, where somebody did: the shown head or another of `_deleted`. */
function putAwayBy(deleted) {
  if (deleted === undefined) return null;
  const head = [deleted, ...deleted.others].find(({ value }) => value === true);
  return head ? { by: head.by, at: head.at } : null;
}

/** Lay one change on its record. A change whose record is not here has nothing to lie on. */
function put(records, change, edit, writer) {
  const [scope, kind, id, base, values, isNew] = change;
  if (!kinds.has(kind)) return;
  const key = `${kind} ${id}`;
  if (!records.has(key)) {
    if (!isNew) return;
    records.set(key, new Raw(kind, id, scope));
  }
  const raw = records.get(key);
  raw.unsent = true;
  for (const [name, value] of Object.entries(values)) {
    if (name === "_deleted") putAway(raw, value, edit, writer);
    else if (kinds.get(kind).fields.has(name)) write(raw, name, value, base, edit, writer);
  }
}

/** Putting away shows at once; a record whose fields are not known here stays away until they come. */
function putAway(raw, value, edit, writer) {
  if (value === true) {
    raw.away = { by: writer.person, at: edit[1] };
    if (raw.retractable) fallSilent(raw);
  } else if (!raw.gone) {
    raw.away = null;
    raw.marked = null;
  }
}

/** Of what was taken back it is still known who said it, and when. */
function fallSilent(raw) {
  for (const name of raw.names()) raw.lay(name, { ...raw.field(name), value: null, others: [] });
}

/** Lay what was done to one field upon it. */
function write(raw, name, value, base, edit, writer) {
  const rules = kinds.get(raw.kind).fields.get(name);
  const prior = raw.field(name) ?? UNWRITTEN;
  const again = raw.bases.has(name);
  raw.bases = new Map(raw.bases).set(name, again ? Math.min(base, raw.bases.get(name)) : base);
  raw.lay(name, after(rules, prior, value, base, edit, writer, again));
}

function after(rules, prior, value, base, edit, writer, again) {
  if (!isChange(value)) return typed(rules, prior, value, base, edit, writer, again);
  if (Object.hasOwn(value, "$settle")) return settled(rules, prior, value.$settle, base, edit, writer);
  if (Object.hasOwn(value, "$dismiss")) {
    return { ...prior, others: prior.others.filter((other) => other.version !== value.$dismiss) };
  }
  return saidBy(writer, edit, elements(prior.value, value), prior, prior.others);
}

/** The field with what its reader says in an edit not yet sent. */
function saidBy(writer, edit, value, prior, others) {
  return { value, changed: prior.changed, by: writer.person, at: edit[1], others, onBehalfOf: edit[2] };
}

function isChange(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field after its reader wrote: shown is what they wrote, unless the owner's words go before it. */
function typed(rules, prior, value, base, edit, writer, again) {
  if (suggests(rules, prior, writer, edit[2])) {
    const before = prior.others.filter((other) => other.version !== null);
    const mine = { value, version: null, by: writer.person, at: edit[1], how: "suggested", onBehalfOf: edit[2] };
    return { ...prior, others: [...before, mine] };
  }
  const left = prior.others.filter((other) => stays(rules, other, base, writer));
  if (!again && prior.by !== null && prior.by !== writer.person && !same(prior.value, value)) {
    const how = prior.changed > base ? "under" : joins(rules, prior, writer) ? "kept" : "";
    if (how) left.push(beside(prior, how));
  }
  return saidBy(writer, edit, value, prior, left);
}

/** What was shown, beside what its reader wrote over it. */
function beside({ value, changed, by, at, onBehalfOf }, how) {
  return { value, version: changed, by, at, how, onBehalfOf };
}

function same(one, other) {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Whether what the writer says here stands beside the owner's words, not in their place. */
export function suggests(rules, prior, writer, written) {
  if (rules.policy !== "owner" || prior.value === null) return false;
  const theirs = prior.by === writer.person ? writer.role : (writer.roles.get(prior.by) ?? "");
  return rank(rules, writer.role, written) < rank(rules, theirs, prior.onBehalfOf);
}

/** 2 typed by the owner, 1 written down for the owner (always a pupil), 0 anyone else. */
function rank(rules, role, written) {
  if (written) return rules.owners.includes("pupil") ? 1 : 0;
  return rules.owners.includes(role) ? 2 : 0;
}

/** Whether another head is still there after the writer wrote. */
function stays(rules, other, base, writer) {
  if (other.how === "lost" || other.how === "superseded") return other.by !== writer.person;
  if (other.how !== "kept") return true;
  const settles = rules.policy === "text" || rules.choosers.includes(writer.role);
  return other.by !== writer.person && !(settles && other.version <= base);
}

/** Whether the writer's words join an open question: only a chooser's replace what another wrote. */
function joins(rules, prior, writer) {
  return rules.policy === "ask" && prior.value !== null && !rules.choosers.includes(writer.role);
}

/** A field after a chooser took one of its heads. A head not known here changes nothing on screen. */
function settled(rules, prior, version, base, edit, writer) {
  const chosen = prior.others.find((other) => other.version === version);
  if (chosen === undefined) return prior;
  const left = prior.others.filter((other) =>
    other !== chosen && (rules.policy === "owner" || other.version === null || other.version > base));
  return saidBy(writer, edit, chosen.value, prior, left);
}

/** A set after some elements were added and some taken away. */
function elements(before, change) {
  const removed = new Set(change.$remove);
  const left = (before ?? []).filter((element) => !removed.has(element));
  const there = new Set(left);
  return [...left, ...(change.$add ?? []).filter((element) => !there.has(element))];
}

/** The value shown in a field, or null. */
export function said(raw, name) {
  return raw.value(name);
}
