// One's own unsent edits, laid over what the server last said. Twin of app/plan/twins/overlay.py.
//
// This never merges: it says what the reader has done, and where news arrived beneath it shows both.

import { kinds } from "../kinds.js";

const NONE = new Map(); // of the many records without an unsent edit
export const UNWRITTEN = [null, 0, null, null];

/**
 * A record as it travels, with what is known here beside it. fields: {name: wire}, the very object that came, since a
 * year has hundreds: it is read by names of the schema alone, and never written in. bases: Map of name to base.
 */
export class Raw {
  constructor(kind, id, scope, known = {}) {
    Object.assign(this, { kind, id, scope });
    this.fields = known;
    this.bases = NONE;
    this.away = null;
    this.gone = false;
    this.marked = null;
    this.new = false;
    this.unsent = false;
  }
}

/**
 * Every record of the plan with the writer's own unsent edits on top, as a Map of "kind id" to Raw.
 * held: {scope: {version, records: [[kind, id, version, fields | null, last known fields]…]}};
 * unsent: edits as they travel, oldest first; writer: { person, role, roles: Map of person to role }.
 */
export function lay(held, unsent, writer) {
  const records = new Map();
  for (const [scope, part] of Object.entries(held)) {
    for (const row of part.records) {
      if (kinds.has(row[0])) records.set(`${row[0]} ${row[1]}`, heard(scope, row));
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
  const removal = putAwayBy(raw.fields._deleted);
  if (fields === null) raw.away = removal ?? { by: null, at: null };
  else raw.marked = removal;
  return raw;
}

/** Who put the record away, where somebody did: the shown head or another of `_deleted`. */
function putAwayBy(deleted) {
  if (deleted === undefined) return null;
  const heads = [[deleted[0], 0, deleted[2], deleted[3]], ...others(deleted)];
  const head = heads.find(([value]) => value === true);
  return head ? { by: head[2], at: head[3] } : null;
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
  } else if (!raw.gone) {
    raw.away = null;
    raw.marked = null;
  }
}

/** Lay what was done to one field upon it. */
function write(raw, name, value, base, edit, writer) {
  const rules = kinds.get(raw.kind).fields.get(name);
  const prior = raw.fields[name] ?? UNWRITTEN;
  const again = raw.bases.has(name);
  raw.bases = new Map(raw.bases).set(name, again ? Math.min(base, raw.bases.get(name)) : base);
  raw.fields = { ...raw.fields, [name]: after(rules, prior, value, base, edit, writer, again) };
}

function after(rules, prior, value, base, edit, writer, again) {
  if (!isChange(value)) return typed(rules, prior, value, base, edit, writer, again);
  if (Object.hasOwn(value, "$settle")) return settled(rules, prior, value.$settle, base, edit, writer);
  if (Object.hasOwn(value, "$dismiss")) {
    const left = others(prior).filter((head) => head[1] !== value.$dismiss);
    return [...prior.slice(0, 4), left, writtenFor(prior)];
  }
  return [elements(prior[0], value), prior[1], writer.person, edit[1], others(prior), edit[2]];
}

function isChange(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field after its reader wrote: shown is what they wrote, unless the owner's words go before it. */
function typed(rules, prior, value, base, edit, writer, again) {
  if (suggests(rules, prior, writer, edit[2])) {
    const before = others(prior).filter((other) => other[1] !== null);
    const mine = [value, null, writer.person, edit[1], "suggested", edit[2]];
    return [...prior.slice(0, 4), [...before, mine], writtenFor(prior)];
  }
  const left = others(prior).filter((other) => stays(rules, other, base, writer));
  if (!again && prior[2] !== null && prior[2] !== writer.person && !same(prior[0], value)) {
    const how = prior[1] > base ? "under" : joins(rules, prior, writer) ? "kept" : "";
    if (how) left.push([prior[0], prior[1], prior[2], prior[3], how, writtenFor(prior)]);
  }
  return [value, prior[1], writer.person, edit[1], left, edit[2]];
}

function same(one, other) {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Whether what the writer says here stands beside the owner's words, not in their place. */
export function suggests(rules, prior, writer, written) {
  if (rules.policy !== "owner" || prior[0] === null) return false;
  const theirs = prior[2] === writer.person ? writer.role : (writer.roles.get(prior[2]) ?? "");
  return rank(rules, writer.role, written) < rank(rules, theirs, writtenFor(prior));
}

/** 2 typed by the owner, 1 written down for the owner (always a pupil), 0 anyone else. */
function rank(rules, role, written) {
  if (written) return rules.owners.includes("pupil") ? 1 : 0;
  return rules.owners.includes(role) ? 2 : 0;
}

/** Whether another head is still there after the writer wrote. */
function stays(rules, other, base, writer) {
  if (other[4] === "lost" || other[4] === "superseded") return other[2] !== writer.person;
  if (other[4] !== "kept") return true;
  const settles = rules.policy === "text" || rules.choosers.includes(writer.role);
  return other[2] !== writer.person && !(settles && other[1] <= base);
}

/** Whether the writer's words join an open question: only a chooser's replace what another wrote. */
function joins(rules, prior, writer) {
  return rules.policy === "ask" && prior[0] !== null && !rules.choosers.includes(writer.role);
}

/** A field after a chooser took one of its heads. A head not known here changes nothing on screen. */
function settled(rules, prior, version, base, edit, writer) {
  const chosen = others(prior).find((head) => head[1] === version);
  if (chosen === undefined) return [...prior];
  const left = others(prior).filter((head) =>
    head !== chosen && (rules.policy === "owner" || head[1] === null || head[1] > base));
  return [chosen[0], prior[1], writer.person, edit[1], left, edit[2]];
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
  return raw.fields[name]?.[0] ?? null;
}

/** The heads beside the shown one: [[value, version, by, at, how, for]…]. */
export function others(wire) {
  return wire[4] ? [...wire[4]] : [];
}

/** The person in whose name the shown value was written down. */
export function writtenFor(wire) {
  return wire[5] ?? null;
}
