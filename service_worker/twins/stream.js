// What people have said to each other, a month at a time. Twin of app/plan/twins/stream.py.

import { LISTED, listed, shown } from "./places.js";
import { compare } from "./working_set.js";
import { stream as names } from "../tables.js";

const KINDS = LISTED.filter((kind) => shown(kind).stream);

/**
 * The newest first, by when they were first written: one month of all that this reader may read.
 *
 * only: a name of `names`, anything else shows all; month: "2026-10", the newest where it is none of theirs; a month
 * without words is passed over. asked: whether this is another page than the first.
 */
export function stream(plan, only, month, words) {
  const chosen = Object.hasOwn(names, only) ? only : "";
  const found = KINDS.filter((kind) => ["", shown(kind).stream].includes(chosen)).flatMap((kind) => listed(plan, kind));
  const byMonth = new Map();
  for (const one of found.sort((one, other) => compare(newest(other), newest(one)))) {
    const of = words.dayOf(newest(one)[0]).slice(0, 7);
    if (!byMonth.has(of)) byMonth.set(of, []);
    byMonth.get(of).push(one);
  }
  const months = [...byMonth.keys()];
  const here = Math.max(months.indexOf(month), 0);
  return new Map([
    ["only", chosen],
    ["asked", Boolean(chosen || here)],
    ["filters", filters(chosen)],
    ["month", months[here] ?? ""],
    ["name", months.length ? words.month(months[here]) : ""],
    ["records", byMonth.get(months[here]) ?? []],
    ["newer", months[here - 1] ?? ""],
    ["earlier", months[here + 1] ?? ""],
  ]);
}

const newest = (record) => [record.get("made")?.get("at") ?? 0, record.get("id")];

/** What the stream may be asked for: all, and whatever any kind stands under. */
function filters(chosen) {
  const some = new Set(KINDS.map((kind) => shown(kind).stream));
  return Object.entries(names)
    .filter(([name]) => !name || some.has(name))
    .map(([name, words]) => new Map([["name", name], ["words", words], ["on", name === chosen]]));
}
