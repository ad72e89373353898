// The records of one plan, each made once, by kind. Twin of app/plan/twins/working_set.py.

import { kinds } from "../kinds.js";
import { said } from "./overlay.js";
import { above, shown } from "./places.js";
import { below, changed, recordOf } from "./record.js";

/** What is there to be shown: no record that is put away, none whose parent is. */
export class WorkingSet {
  constructor(raws, view, versions) {
    Object.assign(this, { raws, view, versions });
    this.made = new Map();
    this.byKind = new Map();
    this.byParent = new Map();
    for (const key of [...raws.keys()].sort()) this.#place(raws.get(key));
  }

  /** Every record of a kind, in the order they were made. */
  all(kind) {
    return (this.byKind.get(kind) ?? []).map((raw) => this.#record(raw));
  }

  /** Every record of a kind in the order of its list, what is over behind the rest. */
  listed(kind) {
    const { order: by, over: [name] } = shown(kind);
    const found = [...(this.byKind.get(kind) ?? [])].sort((one, other) => compare(order(one), order(other)));
    if (by) found.reverse();
    if (name) found.sort((one, other) => isOver(kind, said(one, name)) - isOver(kind, said(other, name)));
    return found.map((raw) => this.#record(raw));
  }

  /** The records of a kind that stand on this one's page, the oldest first. */
  children(kind, parent) {
    const found = [...(this.byParent.get(`${kind} ${parent.get("id")}`) ?? [])];
    if (shown(kind).order) found.sort((one, other) => compare(order(one), order(other)));
    return found.map((raw) => this.#record(raw));
  }

  /** What can be brought back, and what was put away while somebody wrote; the latest first. */
  putAway() {
    return [...this.raws.values()]
      .filter((raw) => !raw.retractable && (raw.away || raw.marked) && this.#parentIsThere(raw))
      .map((raw) => [raw, changed(this.#record(raw), below(raw.kind))])
      .sort(([one], [other]) => compare(awaySince(other), awaySince(one)))
      .map(([, record]) => record);
  }

  /** The days on which there was music, for all that this reader is told. */
  practiceDays() {
    return [...this.raws.values()]
      .filter((raw) => raw.kind === "practice" && raw.away === null)
      .map((raw) => said(raw, "day"))
      .filter(Boolean);
  }

  #place(raw) {
    if ((raw.away && !raw.retractable) || !this.#parentIsThere(raw)) return;
    push(this.byKind, raw.kind, raw);
    const on = said(raw, above(raw.kind));
    if (on) push(this.byParent, `${raw.kind} ${on}`, raw);
  }

  #parentIsThere(raw) {
    const { parent } = kinds.get(raw.kind);
    if (!parent || raw.gone) return true;
    const above = this.raws.get(`${parent} ${parentOf(raw) ?? ""}`);
    return above !== undefined && above.away === null;
  }

  #record(raw) {
    const key = `${raw.kind} ${raw.id}`;
    if (!this.made.has(key)) {
      this.made.set(key, recordOf(raw, this.view, this.versions.get(raw.scope) ?? 0));
    }
    return this.made.get(key);
  }
}

/** As its kind is listed: by a day that people gave, by when it was first written, else as it was made. */
function order(raw) {
  const by = shown(raw.kind).order;
  if (by !== "made") return by ? [said(raw, by) ?? "", raw.id] : [raw.id];
  const times = raw.fields().map((wire) => wire.at ?? 0);
  return [times.length ? Math.min(...times) : 0, raw.id];
}

/** Whether a record stands behind those that go on, by what is in the field that says so. */
export function isOver(kind, value) {
  const [, values] = shown(kind).over;
  return values.length ? values.includes(value) : Boolean(value);
}

/** Compares lists as Python compares tuples. */
export function compare(one, other) {
  const index = one.findIndex((value, at) => value !== other[at]);
  if (index < 0) return 0;
  return one[index] < other[index] ? -1 : 1;
}

function awaySince(raw) {
  return [(raw.away ?? raw.marked).at ?? 0, raw.id];
}

function parentOf(raw) {
  const { parent } = kinds.get(raw.kind);
  return parent ? said(raw, parent) : null;
}

function push(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
