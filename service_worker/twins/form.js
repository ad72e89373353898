// A form becomes one edit. Twin of app/plan/twins/form.py: the same fields give the same changes.
//
// Only what the person changed travels: what differs from the value that the page showed them.

import { heldYears, schoolYear } from "./days.js";
import { kinds } from "../kinds.js";
import { scopeOf } from "./rights.js";
import { FormError, answered } from "./form_data.js";
import { typed } from "./values.js";
import { problem } from "./words.js";

export { dismissal, removal, restoration, settlement } from "./form_data.js";

/** One record on a form, with what was typed into its inputs (a Map by field). scope may yet follow its day. */
class Entry {
  constructor(line) {
    Object.assign(this, line);
    this.rules = kinds.get(line.kind);
    this.typed = new Map();
    this.bases = new Map();
  }

  /** Whether something was said: that it belongs to another record says nothing, nor may its day. */
  get content() {
    return this.sayings.some((name) => this.typed.get(name).text);
  }

  /** The fields on the form that say something, where they are filled. */
  get sayings() {
    const dated = this.rules.shown.needs_one ? this.rules.dated : "";
    return [...this.typed.keys()].filter((name) => !this.isReference(name) && name !== dated);
  }

  get required() {
    return [...this.rules.fields.keys()].filter((name) => this.rules.fields.get(name).required);
  }

  isReference(name) {
    return this.rules.fields.get(name).type === "ref";
  }

  /** { kind, id } of the record it belongs to or is about, where it cannot be without. */
  owner() {
    const name = this.required.find((one) => this.isReference(one) && this.typed.has(one) && kinds.has(one));
    return name ? { kind: name, id: this.typed.get(name).value } : null;
  }

  fail(name, error) {
    this.typed.set(name, { ...this.typed.get(name), error });
  }
}

const keyOf = (entry) => entry && `${entry.kind} ${entry.id}`;

/**
 * What a form of fields changes or, where something is wrong, what and where:
 * { fault, save, show, again, for, changes, typed: { fields, new }, errors }.
 * items: [[name, value]…]; plan: { id, person }; words: the reader's Words.
 */
export function edit(items, plan, words) {
  return answered(items, plan, (sent) => read(sent, plan, words));
}

function read(sent, plan, words) {
  const all = sent.records.map((line) => entryOf(sent, line, words.today));
  const entries = kept(all);
  if (!entries.some((entry) => [...entry.typed.values()].some((one) => one.changed))) {
    entries.push(...begun(all, entries));
  }
  entries.forEach(require);
  for (const entry of entries) haveBeen(entry, words.today);
  place(entries, plan, words);
  const errors = entries.flatMap((entry) => [...entry.typed.values()]).filter((one) => one.error).length;
  return { changes: errors ? [] : entries.flatMap(changesOf), typed: again(entries), errors };
}

/** A record with everything on the form that is about it. */
function entryOf(sent, line, today) {
  const entry = new Entry(line);
  for (const [name, rules] of entry.rules.fields) {
    const key = `${entry.kind}.${entry.id}.${name}`;
    if (sent.fields.has(key) || sent.fields.has(`was.${key}`)) {
      const minutes = name === entry.rules.shown.minutes;
      entry.typed.set(name, typed(rules, sent.fields.get(key), sent.one(`was.${key}`), today, minutes));
      entry.bases.set(name, sent.number(`base.${key}`, entry.base));
    }
  }
  if (entry.new) belong(entry, sent);
  return entry;
}

/** A new record that does not say whose it is belongs to the one record of that kind on the form. */
function belong(entry, sent) {
  for (const name of entry.required) {
    if (entry.isReference(name) && !entry.typed.has(name)) {
      const id = sent.only(name);
      entry.typed.set(name, { changed: true, value: id, shown: id, text: id, was: "", error: null });
    }
  }
}

/** The records that are to be saved, those that others belong to first: new ones left empty are not. */
function kept(entries) {
  const filled = new Set(entries.filter((entry) => !entry.new || entry.content));
  const owners = new Set([...filled].map((entry) => keyOf(entry.owner())));
  const found = entries.filter((entry) => filled.has(entry) || owners.has(keyOf(entry)));
  return found.sort((one, other) => Number(one.owner() !== null) - Number(other.owner() !== null));
}

/** A form for something new, sent with nothing in it, says what is missing. */
function begun(entries, found) {
  const there = new Set(found);
  const roots = entries.filter((entry) => entry.new && !entry.owner() && !there.has(entry));
  for (const root of roots) {
    const { sayings } = root;
    const first = sayings.find((name) => root.rules.fields.get(name).type === "text") ?? sayings[0];
    const needed = root.required.some((name) => sayings.includes(name));
    if (first && !needed) root.fail(first, problem("empty"));
  }
  return roots;
}

/** What a record cannot be without, it has. */
function require(entry) {
  for (const name of entry.required) {
    const one = entry.typed.get(name);
    if (!one && entry.new) throw new FormError("bad-form");
    if (one && !one.error && !one.text && (entry.new || one.changed)) entry.fail(name, problem("required"));
  }
}

/** What was, was not on a day that is still to come. */
function haveBeen(entry, today) {
  for (const name of entry.rules.shown.past) {
    const one = entry.typed.get(name);
    if (one?.value > today && (entry.new || one.changed)) entry.fail(name, problem("day-ahead"));
  }
}

/** A new record goes where its day belongs, and what belongs to it goes with it. */
function place(entries, plan, words) {
  const years = heldYears(words.today);
  for (const entry of entries) {
    const day = entry.new ? entry.typed.get(entry.rules.dated) : null;
    if (day && !day.error && day.value) {
      const year = schoolYear(day.value);
      if (years[0] <= year && year <= years.at(-1) + 1) move(entry, scopeOf(plan.id, entry.kind, plan.person, year));
      else entry.fail(entry.rules.dated, problem("day-far"));
    }
  }
  const scopes = new Map(entries.map((entry) => [keyOf(entry), entry.scope]));
  for (const entry of entries.filter((one) => one.new && one.rules.parent)) {
    move(entry, scopes.get(keyOf(entry.owner())) ?? entry.scope);
  }
}

/** Of another scope the page showed nothing, so what it showed of this one counts for nothing. */
function move(entry, scope) {
  if (scope !== entry.scope) Object.assign(entry, { scope, base: 0 });
}

/** The record's changes as they travel: one for each version of the plan that was on the screen. */
function changesOf(entry) {
  const { scope, kind, id, base } = entry;
  const changed = [...entry.typed].filter(([, one]) => one.changed).map(([name, one]) => [name, one.value]);
  if (entry.new) {
    return [[scope, kind, id, base, Object.fromEntries(changed.filter(([, value]) => value !== null)), 1]];
  }
  const bases = [...new Set(changed.map(([name]) => entry.bases.get(name)))].sort((one, other) => one - other);
  return bases.map((at) => {
    const part = changed.filter(([name]) => entry.bases.get(name) === at);
    return [scope, kind, id, at, Object.fromEntries(part), 0];
  });
}

/** What a page lays on top of its document, so that nobody has to type anything twice. */
function again(entries) {
  const fields = entries.flatMap((entry) => [...entry.typed]
    .filter(([, one]) => one.changed || one.error)
    .map(([name, one]) => [`${entry.kind}.${entry.id}.${name}`, laid(entry, name, one)]));
  const made = entries.filter((entry) => entry.new);
  return {
    fields: Object.fromEntries(fields),
    new: made.map((entry) => [entry.kind, entry.id, entry.scope, entry.owner()?.id ?? null]),
  };
}

function laid(entry, name, { shown, text, was, error }) {
  return { value: shown, text, was, base: entry.new ? null : entry.bases.get(name), error };
}

/** The same save of the same changes has the same digest, whatever was on the screen: 16 letters. */
export async function digest(save, changes) {
  const said = changes.map(([scope, kind, id, , values, isNew]) => [scope, kind, id, values, isNew]);
  const bytes = new TextEncoder().encode(`${save}\n${canonical(said)}`);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return btoa(String.fromCharCode(...hash)).replaceAll("+", "-").replaceAll("/", "_").slice(0, 16);
}

/** JSON with its keys in order and no spaces, as Python writes it. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
}
