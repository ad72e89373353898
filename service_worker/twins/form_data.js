// What a form sent, taken apart; and the forms that hold no words. Twin of app/plan/twins/form_data.py.

import { kinds } from "../kinds.js";
import { scopeOf } from "./rights.js";
import { IDENTIFIER } from "./values.js";

const RECORD = /^([a-z_]+) (\S+) (\S+) ([0-9]{1,15}) ([01])$/;
const YEAR = /^[1-9][0-9]{3}$/;
const NUMBER = /^[0-9]{1,15}$/;
const MOST_FIELDS = 3000;
const MOST_LETTERS = 200_000;

/** Not a form of ours: nothing of it is used. fault: bad-form, not-yours, other-person or too-large. */
export class FormError extends Error {
  constructor(fault) {
    super(fault);
    this.fault = fault;
  }
}

/** The fields of a form by name, with the records that it says it carries. Other fields are ignored. */
class Sent {
  constructor(items, plan) {
    const letters = items.reduce((sum, [, value]) => sum + value.length, 0);
    if (items.length > MOST_FIELDS || letters > MOST_LETTERS) throw new FormError("too-large");
    this.fields = new Map();
    for (const [name, value] of items) {
      if (!this.fields.has(name)) this.fields.set(name, []);
      this.fields.get(name).push(value);
    }
    // Drawn for somebody who has signed out since, in another tab.
    if (!["", plan.person].includes(this.one("person"))) throw new FormError("other-person");
    // Drawn before the data of an earlier day was brought back: its versions are others' now.
    this.past = !["", plan.epoch].includes(this.one("epoch"));
    const records = new Map();
    for (const text of this.fields.get("record") ?? []) {
      const line = lineOf(text, plan);
      if (this.past) line.base = 0;
      const key = `${line.kind} ${line.id}`;
      if (!records.has(key)) records.set(key, line);
    }
    this.records = [...records.values()];
    this.ofKind = new Map();
    for (const { kind, id } of this.records) {
      if (!this.ofKind.has(kind)) this.ofKind.set(kind, []);
      this.ofKind.get(kind).push(id);
    }
    this.onBehalfOf = this.one("for") || null;
    if (this.onBehalfOf && !IDENTIFIER.test(this.onBehalfOf)) throw new FormError("bad-form");
  }

  /** The last of that name: a button pressed goes before what stood there. */
  one(name) {
    return this.fields.get(name)?.at(-1) ?? "";
  }

  /** The id of the one record of that kind on the form. */
  only(kind) {
    const found = this.ofKind.get(kind) ?? [];
    if (found.length !== 1) throw new FormError("bad-form");
    return found[0];
  }

  /** A base that the form carries; of another past, nothing counts as seen. */
  number(name, otherwise) {
    if (this.past) return 0;
    return NUMBER.test(this.one(name)) ? Number(this.one(name)) : otherwise;
  }
}

/** What a door makes of its form, or that nothing can be made of it. */
export function answered(items, plan, work) {
  try {
    const sent = new Sent(items, plan);
    return { fault: null, for: sent.onBehalfOf, ...where((name) => sent.one(name)), ...nothing(), ...work(sent) };
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    const last = new Map(items.slice(0, MOST_FIELDS));
    return { fault: error.fault, for: null, ...where((name) => (last.get(name) ?? "").slice(0, 500)), ...nothing() };
  }
}

/** Which save this is, what to show after it, and what to show again when something is wrong. */
function where(read) {
  return { save: read("save"), show: read("show"), again: read("again") };
}

const nothing = () => ({ changes: [], typed: { fields: {}, new: [] }, errors: 0 });

/** A record as the form names it: of a known kind, in a scope of this plan that the kind lives in. */
function lineOf(text, plan) {
  const [, kind, id, scope, base, isNew] = RECORD.exec(text) ?? [];
  if (!kinds.has(kind) || !IDENTIFIER.test(id)) throw new FormError("bad-form");
  if (!kinds.get(kind).creators.length) throw new FormError("bad-form"); // what nobody makes nobody types, either
  const end = scope.slice(scope.lastIndexOf("/") + 1);
  const year = YEAR.test(end) ? Number(end) : 0;
  if (scope !== scopeOf(plan.id, kind, plan.person, year)) throw new FormError("not-yours");
  return { kind, id, scope, base: Number(base), new: Number(isNew) };
}

/** Taking one of several versions: its value becomes the field's, and keeps its author's name. */
export function settlement(items, plan) {
  return heads(items, plan, "$settle");
}

/** Putting versions aside, one or several. */
export function dismissal(items, plan) {
  return heads(items, plan, "$dismiss");
}

/**
 * Putting records away. The page that follows says which, and offers the way back: `?away=<kind>.<id>`. There is none for
 * what is taken back for good, nor where a button is pressed once more (`toggle`).
 */
export function removal(items, plan) {
  const made = deleted(items, plan, true);
  if (!made.changes.length) return made;
  const [[, kind, id]] = made.changes;
  if (kinds.get(kind).retractors.length || items.some(([name]) => name === "toggle")) return made;
  return { ...made, show: `${made.show.split(/[?#]/)[0]}?away=${kind}.${id}` };
}

/** Bringing records back. */
export function restoration(items, plan) {
  return deleted(items, plan, false);
}

/** Changes of one field's heads, named by their versions. */
function heads(items, plan, what) {
  return answered(items, plan, (sent) => {
    const versions = sent.fields.get("version") ?? [];
    const [record] = sent.records;
    const name = sent.one("field");
    const sound = sent.records.length === 1 && versions.length && versions.every((text) => NUMBER.test(text));
    if (!sound || sent.past) {
      throw new FormError("bad-form");
    }
    if (!kinds.get(record.kind).fields.has(name)) throw new FormError("bad-form");
    const base = sent.number(`base.${record.kind}.${record.id}.${name}`, record.base);
    const changes = versions.map((version) =>
      [record.scope, record.kind, record.id, base, { [name]: { [what]: Number(version) } }, 0]);
    return { changes };
  });
}

/** The same change of every record on the form. */
function deleted(items, plan, value) {
  return answered(items, plan, (sent) => {
    if (!sent.records.length) throw new FormError("bad-form");
    const changes = sent.records.map(({ scope, kind, id, base }) => [scope, kind, id, base, { _deleted: value }, 0]);
    return { changes };
  });
}
