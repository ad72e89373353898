// One field as a page shows it. Twin of app/plan/twins/field.py.
//
// A view: { writer, names, words, seen, typed, may, wrong, empty }: who is looking, since when (seen: Map or null), what
// they had typed into a rejected form (typed: Map of "kind.id.field"), and the empty fields made so far.

import { kinds } from "../kinds.js";
import { ownId } from "./ids.js";
import { Lazy } from "./lazy.js";
import { Raw, said, suggests } from "./overlay.js";
import { known } from "./rights.js";
import { UNWRITTEN } from "./wire_field.js";

export const PRIVATE = ["lost", "superseded"]; // drawn for their author alone
const STATES = [
  ["under", "under"],
  ["kept", "question"],
  ["suggested", "suggestion"],
  ["lost", "told"],
  ["superseded", "told"],
];

/**
 * Every field of the record's kind, filled or not, each made when it is first read: a page reads few of a school
 * year's fields. Fields of a newer version are left out.
 */
export class Fields extends Lazy {
  constructor(raw, view) {
    super(kinds.get(raw.kind).fields, (name) => shownField(raw, name, view));
  }
}

function shownField(raw, name, view) {
  const rejected = view.typed.size ? view.typed.get(`${raw.kind}.${raw.id}.${name}`) : undefined;
  const found = raw.has(name) || rejected ? fieldOf(raw, name, view, rejected) : empty(raw, name, view);
  return kinds.get(raw.kind).personal && !raw.new ? closed(found, raw, view) : found;
}

/** A field of a record in which one person alone writes, to everybody else. */
function closed(found, raw, view) {
  const above = said(raw, kinds.get(raw.kind).parent);
  const isOf = (person) => above && raw.id === ownId(raw.kind, above, person);
  const { person: me, roles } = view.writer;
  const pupils = [...roles.keys()].filter((person) => roles.get(person) === "pupil");
  const field = new Map(found);
  field.set("write", Boolean(found.get("write") && isOf(me)));
  return field.set("scribe", Boolean(found.get("scribe") && pupils.some(isOf)));
}

/** A field nobody has written. All of a kind are one: a page reads fields and never changes them. */
function empty(raw, name, view) {
  const key = `${raw.kind} ${name} ${raw.new}`;
  if (!view.empty.has(key)) {
    const unwritten = new Raw(raw.kind, "", "");
    unwritten.new = raw.new;
    view.empty.set(key, fieldOf(unwritten, name, view, undefined));
  }
  return view.empty.get(key);
}

/** A field with who wrote it, what stands beside it, and what the reader may do about it. */
function fieldOf(raw, name, view, rejected) {
  const rules = kinds.get(raw.kind).fields.get(name);
  const wire = raw.field(name) ?? UNWRITTEN;
  const { value, by, at } = wire;
  const me = view.writer.person;
  const unsent = raw.bases.has(name);
  const may = view.may.get(raw.kind);
  const beside = wire.others
    .filter((other) => !PRIVATE.includes(other.how) || other.by === me)
    .map((other) => otherOf(rules, other, view));
  const shown = shownOf(raw, rules, value, view, rejected);
  const open = openTo(rules, wire, me) && (raw.new || !raw.retractable);
  const field = new Map();
  field.set("name", name);
  field.set("value", shown.value);
  field.set("text", shown.text);
  field.set("was", shown.was);
  field.set("by", by);
  field.set("who", view.words.who(by, view.names));
  field.set("role", roleOf(by, view));
  field.set("at", at);
  field.set("for_name", view.words.who(wire.onBehalfOf, view.names) || null);
  field.set("mine", by !== null && by === me);
  field.set("unsent", unsent && by === me);
  field.set("base", rejected ? rejected.base : (raw.bases.get(name) ?? null));
  field.set("new", raw.has(name) && isNew(raw, wire, unsent, view));
  field.set("error", rejected ? rejected.error : null);
  field.set("others", beside);
  field.set("keep", beside.filter(isKept).map((head) => head.get("version")));
  field.set("state", stateOf(beside));
  field.set("choose", may.get("choose").get(name));
  field.set("write", may.get("fields").get(name) && open);
  field.set("scribe", may.get("scribe") && mayBeTold(rules) && open);
  field.set("suggests", suggests(rules, wire, view.writer, null));
  return field;
}

/** True where an adult may write down what the pupil says. */
const mayBeTold = (rules) => rules.writers.includes("pupil") && !rules.own;

/** The value, what its input carries, and what the form says stood there. */
function shownOf(raw, rules, value, view, rejected) {
  if (rejected) return { value: plain(rejected.value), text: rejected.text, was: rejected.was };
  const was = textOf(rules.type, value);
  // Most people need not touch the day of what they have just done.
  const today = raw.new && rules.type === "day" && rules.required ? view.words.today : null;
  return { value: today ?? listed(rules, value), text: today ?? was, was };
}

/** A head beside the shown one. */
function otherOf(rules, { value, version, by, at, how, onBehalfOf }, view) {
  return new Map([
    ["value", listed(rules, value)],
    ["text", textOf(rules.type, value)],
    ["version", version],
    ["by", by],
    ["who", view.words.who(by, view.names)],
    ["at", at],
    ["how", how],
    ["mine", by === view.writer.person],
    ["unsent", version === null],
    ["for_name", onBehalfOf ? view.words.who(onBehalfOf, view.names) : null],
  ]);
}

function isKept(head) {
  return head.get("how") === "kept" && head.get("version") !== null;
}

/** What the reader is asked about this field, the most pressing first; "" when nothing. */
function stateOf(beside) {
  if (!beside.length) return "";
  const hows = beside.map((head) => head.get("how"));
  return STATES.find(([how]) => hows.includes(how))?.[1] ?? "";
}

/** Whether another person's words came after the reader's last visit. On a first visit nothing is news. */
export function isNew(raw, wire, unsent, view) {
  if (view.seen === null || unsent) return false;
  return wire.by !== view.writer.person && wire.by !== "server" && wire.changed > (view.seen.get(raw.scope) ?? 0);
}

/** Whether another person's words in it came after that version of its scope. */
export function isNewSince(raw, version, view) {
  const ours = [view.writer.person, "server"];
  return raw.fields().some((wire) => wire.changed > version && !ours.includes(wire.by));
}

function roleOf(person, view) {
  return person === view.writer.person ? view.writer.role : (view.writer.roles.get(person) ?? "");
}

/** Whether an input may show the field: a log is its author's to correct, an unknown choice stays. */
function openTo(rules, wire, me) {
  const said = rules.policy === "log" && wire.by !== null && me !== wire.by && me !== wire.onBehalfOf;
  return !said && known(rules, wire.value);
}

/** A set is always a list; lists and maps that the server wrote are as templates know them. */
function listed(rules, value) {
  if (rules.type === "set") return [...(value ?? [])];
  return plain(value);
}

/** JSON as templates know it: maps are Maps. */
export function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return new Map(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** A value as an input carries it: sets by line, yes as "1", nothing as "". */
export function textOf(type, value) {
  if (value === null || value === false) return "";
  if (value === true) return "1";
  if (type === "set" && Array.isArray(value)) return value.join("\n");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
