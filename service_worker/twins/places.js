// Where each kind stands, read from what it says of itself. Twin of app/plan/twins/places.py.

import { kinds } from "../kinds.js";
import { bar as tabs, content } from "../tables.js";

/** The page on which a record is drawn: its own, its parent's, or that on which its kind is listed. */
export function address(plan, kind, id, parent) {
  const rules = kinds.get(kind);
  if (!rules) return pageOf(plan, "today");
  const { shown } = rules;
  if (shown.page) return rules.single ? `/plan/${plan}/${kind}` : `/plan/${plan}/${kind}/${id}`;
  if (shown.on && parent) return address(plan, shown.on, parent, null);
  return pageOf(plan, shown.lists || shown.place);
}

/** A page of the plan that is about no record. */
function pageOf(plan, name) {
  return name === "today" ? `/plan/${plan}` : `/plan/${plan}/${name}`;
}

export const LISTED = [...kinds.keys()].filter((kind) => shown(kind).listed && !shown(kind).on);
const BELOW = new Map([...kinds.keys()].map((above) => [above, [...kinds.keys()].filter((kind) => shown(kind).on === above)]));

/** The kinds that stand on the page of a record of this kind. */
export const below = (kind) => BELOW.get(kind);

/** The kind whose record one of this kind belongs to, or on whose page it stands. */
export const above = (kind) => kinds.get(kind).parent || shown(kind).on;

export function shown(kind) {
  return kinds.get(kind).shown;
}

/** What a record that has just begun holds of those that stand on its page. */
export function nothingBelow(kind) {
  return below(kind).map((one) => [shown(one).listed, shown(one).one ? null : []]);
}

/** Every record of a kind that has a list in this document. */
export function listed(plan, kind) {
  const found = plan.get(shown(kind).listed);
  if (!kinds.get(kind).single) return found;
  return found ? [found] : [];
}

/** Every record that a document shows, but for facts that nobody types; last what was put away. */
export function* everything(plan) {
  for (const kind of LISTED) {
    if (!kinds.get(kind).creators.length) continue;
    for (const record of listed(plan, kind)) {
      yield record;
      yield* recordsBelow(record);
    }
  }
  yield* plan.get("put_away");
}

/** The records that stand on the page of this one. */
function* recordsBelow(record) {
  for (const kind of below(record.get("kind"))) {
    const found = record.get(shown(kind).listed);
    if (!shown(kind).one) yield* found ?? [];
    else if (found) yield found;
  }
}

/**
 * What these readers are told that they can read, in words: the lists, then what there is one of. begins: the first of
 * them begins a sentence.
 */
export function readBy(audience, role, begins = false) {
  const called = (kind, how) => (role !== "pupil" && shown(kind).heard[how]) || content[kind][how];
  const found = LISTED.filter((kind) => kinds.get(kind).audience === audience);
  const lists = found.filter((kind) => shown(kind).lists || shown(kind).stream).map((kind) => called(kind, "titles").toLowerCase());
  if (begins && lists.length) lists[0] = lists[0][0].toUpperCase() + lists[0].slice(1);
  const single = found.filter((kind) => kinds.get(kind).single && shown(kind).page).map((kind) => called(kind, "title"));
  return [...lists, ...single];
}

/** The places of a plan for a reader of this role, each with the names of the pages that belong to it. */
export function bar(role) {
  return tabs[role].map((tab) => new Map([
    ["page", tab.page],
    ["words", tab.words],
    ["icon", tab.icon || icon(tab.page)],
    ["pages", pages(tab)],
  ]));
}

/** That of the kind which is drawn or listed on this page. */
function icon(page) {
  return [...kinds.values()].find(({ shown: how }) => page === how.lists || page === how.page).shown.icon;
}

/** A child's first page is the one at "/" as well. */
function pages(tab) {
  const found = tab.page === "today" ? ["today", "home"] : [tab.page, ...tab.more];
  for (const [kind, { shown: how }] of kinds) {
    if (how.place !== tab.page && !tab.also.includes(how.place)) continue;
    const names = [how.lists, how.page, how.new && tab.writes ? `new_${kind}` : ""];
    found.push(...names.filter((name) => name && name !== tab.page));
  }
  return found;
}
