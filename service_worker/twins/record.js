// One record as a page shows it. Twin of app/plan/twins/record.py.

import { schoolYear } from "./days.js";
import { Fields, isNew } from "./field.js";
import { ownId } from "./ids.js";
import { kinds } from "../kinds.js";
import { Lazy } from "./lazy.js";
import { Raw, said } from "./overlay.js";
import { above, address, below as kindsBelow, nothingBelow, shown } from "./places.js";
import { scopeOf } from "./rights.js";

// What a page is told of a record, each made when it is first read: a page draws few of a school year's records.
const PARTS = new Map(Object.entries({
  kind: (raw) => raw.kind,
  id: (raw) => raw.id,
  scope: (raw) => raw.scope,
  base: (raw, view, base) => base,
  new: (raw) => Number(raw.new),
  line: (raw, view, base) => line(raw.kind, raw.id, raw.scope, base, Number(raw.new)),
  parent: (raw) => said(raw, above(raw.kind)),
  at: (raw) => at(raw.scope, raw.kind, raw.id, said(raw, above(raw.kind))),
  made,
  put_away: (raw, view) => putAway(raw.away ?? raw.marked, view),
  marked: (raw) => raw.marked !== null && raw.away === null,
  gone: (raw) => raw.gone,
  unsent: (raw) => raw.unsent,
  news: hasNews,
  error: (raw, view) => view.wrong.has(`${raw.kind}.${raw.id}`),
  title,
  remove: (raw, view) => view.may.get(raw.kind).get("delete") && (!raw.retractable || mayRetract(raw, view)),
  f: (raw, view) => new Fields(raw, view),
}));

/** A record with its fields, who made it, and what the reader may do with it. base: its scope now. */
export const recordOf = (raw, view, base) => new Lazy(PARTS, (name) => PARTS.get(name)(raw, view, base));

/** It is taken back once: by its author, by whom it was written for, or by a role that may. */
function mayRetract(raw, view) {
  const me = view.writer.person;
  const mine = raw.fields().some((wire) => me === wire.by || me === wire.onBehalfOf);
  return raw.away === null && (mine || view.may.get(raw.kind).get("retract"));
}

/** The address of the page on which it is drawn. */
const at = (scope, kind, id, parent) => address(scope.split("/")[0], kind, id, parent);

/** Whether any field is new. None is where the scope has not moved since it was seen, as most have not. */
function hasNews(raw, view, base) {
  if (view.seen === null || base <= (view.seen.get(raw.scope) ?? 0)) return false;
  return raw.names().some((name) => isNew(raw, raw.field(name), raw.bases.has(name), view));
}

function putAway(away, view) {
  if (away === null) return null;
  const name = view.words.who(away.by, view.names) || "someone";
  return new Map([["by", away.by], ["at", away.at], ["name", name]]);
}

/** Who wrote the first of what is still there, and when. */
function made(raw, view) {
  let first = null;
  for (const wire of raw.fields()) {
    if (wire.by !== null && (first === null || wire.at < first.at)) first = wire;
  }
  if (first === null) return null;
  return new Map([
    ["by", first.by],
    ["name", view.words.who(first.by, view.names)],
    ["at", first.at],
    ["for_name", view.words.who(first.onBehalfOf, view.names) || null],
  ]);
}

/** A few words to call the record by. */
function title(raw, view) {
  const named = shown(raw.kind).title;
  const value = said(raw, named);
  return !value || named === "day" ? view.words.day(said(raw, "day")) : value.split("\n")[0];
}

/** An empty new record of each kind that people make, as a Map of kind to record. */
export function blanks(plan, view, versions, fresh) {
  const year = schoolYear(view.words.today);
  const found = new Map();
  for (const [kind, rules] of kinds) {
    if (rules.creators.length) {
      const raw = new Raw(kind, fresh(), scopeOf(plan, kind, view.writer.person, year));
      found.set(kind, newRecord(raw, null, view, versions));
    }
  }
  return found;
}

/** A record that nobody has made yet; what the reader typed into a rejected form stands in it. */
export function newRecord(raw, parent, view, versions) {
  raw.new = true;
  const found = recordOf(raw, view, versions.get(raw.scope) ?? 0);
  found.set("parent", parent);
  found.set("at", at(raw.scope, raw.kind, raw.id, parent));
  return changed(found, below(raw.kind));
}

/** What a record that has just begun holds of other records. */
export function below(kind) {
  const found = nothingBelow(kind);
  if (kind === "practice") found.push(["task_words", []], ["goal_words", []]);
  if (kind === "task") found.push(["tried", []]);
  return found;
}

/** An empty new record for an add form or, after a rejected form, the n-th that was rejected, as typed. */
export function blank(plan, kind, parent, n, fresh) {
  const above = parent ? parent.get("id") : null;
  const rejected = plan.get("rejected").filter((one) => one.get("kind") === kind && one.get("parent") === above);
  const found = n < rejected.length ? new Map(rejected[n]) : copy(plan, kind, fresh(), parent);
  for (const one of kindsBelow(kind)) {
    if (shown(one).one) found.set(shown(one).listed, own(plan, one, found));
  }
  return found;
}

/** A new record about another one: it begins with what that is called, and names it where it has a field for its kind. */
export function begun(record, plan, about) {
  if (!about || plan.get("rejected").length) return record;
  const fields = record.get("f");
  const naming = [...kinds.get(record.get("kind")).fields].filter(
    ([name, { type, names }]) => type === "ref" && [name, names].includes(about.get("kind")),
  );
  const said = [[shown(record.get("kind")).title, about.get("title")], ...naming.map(([name]) => [name, about.get("id")])];
  const filled = said.filter(([, text]) => text).map(([name, text]) => [name, changed(fields.get(name), [["value", text], ["text", text]])]);
  return changed(record, [["f", changed(fields, filled)]]);
}

/** The reader's own record on another, as a note on a lesson, not yet written; null for who may not write one. */
export function own(plan, kind, above) {
  if (!plan.get("may").get(kind).get("create")) return null;
  return copy(plan, kind, ownId(kind, above.get("id"), plan.get("person")), above);
}

/** The kind's empty record under an id of its own, or as typed into a rejected form. */
export function copy(plan, kind, id, parent) {
  const typed = plan.get("rejected").find((one) => one.get("kind") === kind && one.get("id") === id);
  if (typed) return new Map(typed);
  const found = plan.get("blank").get(kind);
  const scope = parent && kinds.get(kind).parent ? parent.get("scope") : found.get("scope");
  const base = plan.get("scopes").get(scope) ?? 0;
  const above = parent ? parent.get("id") : null;
  return changed(found, [
    ["id", id],
    ["scope", scope],
    ["base", base],
    ["line", line(kind, id, scope, base, 1)],
    ["parent", above],
    ["at", at(scope, kind, id, above)],
  ]);
}

/** What a form says about a record it carries. */
export function line(kind, id, scope, base, isNew) {
  return `${kind} ${id} ${scope} ${base} ${isNew}`;
}

/** A copy of a Map with some of its values in place of others. */
export function changed(map, pairs) {
  const found = new Map(map);
  for (const [key, value] of pairs) found.set(key, value);
  return found;
}
