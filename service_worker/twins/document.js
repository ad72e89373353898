// Records become what a page shows. Twin of app/plan/twins/document.py: same input, same document.

import { earlier, schoolYear } from "./days.js";
import { PRIVATE } from "./field.js";
import { singleId } from "./ids.js";
import { kinds } from "../kinds.js";
import { roles as groups } from "../tables.js";
import { Raw, lay, said } from "./overlay.js";
import { LISTED, bar, below, everything, listed, readBy, shown as how } from "./places.js";
import { blank, blanks, changed, copy, newRecord, own } from "./record.js";
import { unbegun } from "./reviews.js";
import { may } from "./rights.js";
import { unread } from "./unread.js";
import { WorkingSet, compare } from "./working_set.js";
import { readField } from "./wire_field.js";
import { firstName, Words } from "./words.js";

export { blank, may };

const SHORT = 3; // of what is new, on a plan's first page
export { byNeed, summary } from "./summary.js";

/**
 * The same records give the same document on both servers.
 * plan: {id, role (the reader's), years (earlier ones, to be offered; may be left out)}; held: {scope: {version,
 * records}}; unsent: the reader's edits not yet taken, as they travel; seen: {scope: version} of the last visit, null
 * on a first; typed: what a rejected form carried; fresh: makes ids for add forms; told: [[scope, kind, record, field,
 * value, version, at]…], words of the reader's that gave way. All plain JSON; the answer is made of Maps, arrays and
 * text.
 */
export function document(
  plan, held, me, unsent = [], seen = null, now = 0, typed = null, fresh = () => "", told = [],
) {
  const words = new Words(me.offsets, now, me.person);
  const mine = unsent.filter((edit) => edit[3][0][0].startsWith(`${plan.id}/`));
  const { names, roles } = people(held);
  const writer = { person: me.person, role: plan.role, roles };
  const view = {
    writer,
    names,
    words,
    seen: seen && new Map(Object.entries(seen)),
    typed: new Map(Object.entries(typed?.fields ?? {})),
    may: may(plan.role),
    wrong: new Set(wrong(typed?.fields ?? {})),
    empty: new Map(),
  };
  const raws = lay(held, mine, writer);
  tell(raws, told, writer);
  const versions = new Map(Object.entries(held).map(([scope, part]) => [scope, part.version]));
  const members = membersOf(raws, words);
  const shown = new Map([
    ["id", plan.id],
    ["role", plan.role],
    ["person", me.person],
    ["today", words.today],
    ["scopes", versions],
    ["may", view.may],
    ["home", plan.role !== "school"],
    ["earlier", [...(plan.years ?? [])].sort((one, other) => other - one).map(schoolYearOf)],
    ["unsent", mine.length],
    ["at_school", readBy("circle", plan.role)],
    ["at_home", readBy("home", plan.role, true)],
    ["members", members],
    ["blank", blanks(plan.id, view, versions, fresh)],
    ["rejected", (typed?.new ?? []).map(([kind, id, scope, parent]) =>
      newRecord(new Raw(kind, id, scope), parent, view, versions))],
    ["pupils", members.filter((one) => one.get("role") === "pupil" && !one.get("left"))],
  ]);
  const workingSet = new WorkingSet(raws, view, versions);
  fill(shown, workingSet);
  shown.set("readers", readersOf(shown));
  const drawn = [...workingSet.made.keys()].map((key) => raws.get(key));
  const counts = unread(drawn, view, plan.read ?? {}, versions);
  const tabs = bar(plan.role).map((tab) => changed(tab, [["unread", counts.get(tab.get("page")) ?? 0]]));
  return shown.set("bar", tabs);
}

/** Who on the plan reads what is said there, by name: the child, the family, the tutors. */
function readersOf(shown) {
  const here = (role) => shown.get("members").filter((one) => one.get("role") === role && !one.get("left"));
  return groups.holders.flatMap((role) => here(role).map((one) => (role === "pupil" ? shown.get("name") : one.get("name"))));
}

/** A school year with its name: 2025/26. */
function schoolYearOf(year) {
  return new Map([["year", year], ["name", `${year}/${String((year + 1) % 100).padStart(2, "0")}`]]);
}

/** The records, as "kind.id", in which something is wrong. */
function wrong(fields) {
  return Object.keys(fields).filter((key) => fields[key].error).map((key) => key.slice(0, key.lastIndexOf(".")));
}

/** Names and roles of everyone who is or was on the plan, as Maps by person. A pupil is called as they like to be. */
function people(held) {
  const names = new Map();
  const roles = new Map();
  let called = null;
  for (const part of Object.values(held)) {
    for (const [kind, , , fields] of part.records) {
      const value = (name) => (fields?.[name] ? readField(fields[name]).value : "");
      if (kind === "about" && fields?.called) called = value("called");
      if (kind === "member" && fields?.person) {
        names.set(value("person"), value("name") ?? "");
        roles.set(value("person"), value("role") ?? "");
      }
    }
  }
  if (called) for (const [person, role] of roles) if (role === "pupil") names.set(person, called);
  return { names, roles };
}

/** Put the reader's own words that gave way beside what is shown, unless they stand there already. */
function tell(raws, told, writer) {
  for (const [, kind, id, name, value, version, at] of told) {
    const raw = raws.get(`${kind} ${id}`);
    if (raw?.has(name)) {
      const field = raw.field(name);
      // The server's own word of it, which travels to all devices.
      if (field.others.some((other) => other.how === "lost" && other.version === version)) continue;
      const gone = { value, version, by: writer.person, at, how: "superseded", onBehalfOf: null };
      raw.lay(name, { ...field, others: [...field.others, gone] });
    }
  }
}

/** Everyone who is or was on the plan, in the order of their names. */
function membersOf(raws, words) {
  const found = [...raws.values()].filter((raw) => raw.kind === "member" && raw.away === null).map((raw) => {
    const until = said(raw, "until");
    return new Map([
      ["person", said(raw, "person")],
      ["name", said(raw, "name") || ""],
      ["role", said(raw, "role") || ""],
      ["left", until !== null && until <= words.today],
    ]);
  });
  const key = (one) => [one.get("name"), one.get("person") ?? ""];
  return found.sort((one, other) => compare(key(one), key(other)));
}

/** Set out the records under the names that pages know them by. */
function fill(shown, workingSet) {
  const set = (name, value) => shown.set(name, value);
  for (const kind of LISTED) {
    set(how(kind).listed, kinds.get(kind).single ? single(shown, workingSet, kind) : records(shown, workingSet, kind));
  }
  const card = shown.get("card");
  const called = shown.get("about").get("title");
  set("name", called || (card?.get("title") ?? ""));
  set("first", called || firstName(shown.get("name")));
  set("liked", liked(shown.get("about").get("liking").get("f")));
  nameTasks(shown, workingSet);
  for (const review of shown.get("reviews")) review.set("changed", lastChange(workingSet, review));
  set("latest_lesson", shown.get("lessons")[0] ?? null);
  set("lesson_today", shown.get("lessons").find((one) => ofToday(one, shown)) ?? null);
  set("tasks_now", shown.get("lessons").find((one) => one.get("tasks").length)?.get("tasks") ?? []);
  set("put_away", workingSet.putAway());
  const [term, first, last] = termOf(shown.get("card"), shown.get("today"));
  set("term", term);
  set("played", [...new Set(workingSet.practiceDays())].sort());
  set("music_days", shown.get("played").filter((one) => first <= one && one <= last));
  const week = earlier(shown.get("today"), 7);
  set("music_week", shown.get("music_days").filter((day) => week < day && day <= shown.get("today")));
  asks(shown, workingSet);
}

/**
 * The one record of its kind. Where people write it and nobody has, it is not begun yet: two devices that begin it make
 * the same record.
 */
function single(shown, workingSet, kind) {
  const [begun = null] = workingSet.all(kind);
  if (!begun && !kinds.get(kind).creators.length) return null;
  const found = begun ?? copy(shown, kind, singleId(shown.get("id"), kind), null);
  for (const one of below(kind)) { // of each the reader has one of their own
    const mine = owned(workingSet, one, kind).get(found.get("id"));
    found.set(how(one).listed, mine ?? own(shown, one, found));
  }
  return found;
}

/** Whether it is a lesson of today's, written by the reader. */
function ofToday(lesson, shown) {
  const by = lesson.get("made")?.get("by");
  return by === shown.get("person") && lesson.get("f").get("day").get("value") === shown.get("today");
}

/** How the reader likes the pages: "" for what they have not said. */
function liked(fields) {
  return new Map(["answers", "size", "calm"].map((name) => [name, fields.get(name).get("value") || ""]));
}

/** The records of a kind in their order, each with those that stand on its page. */
function records(shown, workingSet, kind) {
  const ones = new Map(below(kind).filter((one) => how(one).one).map((one) => [one, owned(workingSet, one, kind)]));
  const found = workingSet.listed(kind);
  for (const record of found) {
    for (const one of below(kind)) {
      const mine = () => ones.get(one).get(record.get("id")) ?? own(shown, one, record);
      record.set(how(one).listed, how(one).one ? mine() : workingSet.children(one, record));
    }
  }
  return found;
}

/** The reader's own records of a kind, by the record that each is on: the first where there are two. */
function owned(workingSet, kind, above) {
  return new Map(workingSet.all(kind).reverse().map((one) => [valueOf(one, above), one]));
}

/** Practices say which things were tried, and things to try say when they were. */
function nameTasks(shown, workingSet) {
  const goals = new Map(shown.get("goals").map((goal) => [goal.get("id"), goal.get("title")]));
  const tasks = new Map();
  for (const lesson of shown.get("lessons")) {
    for (const task of lesson.get("tasks")) tasks.set(task.get("id"), task.set("tried", []));
  }
  for (const practice of shown.get("practices")) {
    const raw = workingSet.raws.get(`practice ${practice.get("id")}`);
    const tried = (said(raw, "tasks") ?? []).filter((id) => tasks.has(id)).map((id) => tasks.get(id));
    practice.set("task_words", tried.map((task) => task.get("title")));
    practice.set("goal_words", (said(raw, "goals") ?? []).filter((id) => goals.has(id)).map((id) => goals.get(id)));
    const done = new Map([["id", raw.id], ["day", said(raw, "day")]]);
    for (const task of tried) task.get("tried").push(done);
  }
}

/** The version at which somebody last wrote in a review, or in a part of it. */
function lastChange(workingSet, review) {
  const raws = [review, ...review.get("parts")].map((one) => workingSet.raws.get(`${one.get("kind")} ${one.get("id")}`));
  return Math.max(0, ...raws.flatMap((raw) => raw.fields().map((wire) => wire.changed)));
}

/** This term, and its first and last day; between terms the school year's. */
function termOf(card, today) {
  for (const one of (card && valueOf(card, "terms")) ?? []) {
    if (one.get("first") <= today && today <= one.get("last")) {
      return [new Map([["name", one.get("name")]]), one.get("first"), one.get("last")];
    }
  }
  const year = schoolYear(today);
  return [null, `${year}-09-01`, `${year + 1}-08-31`];
}

/** Gather what is open, what is news, and how much of it waits for this reader: of what is not put away. */
function asks(shown, workingSet) {
  const lists = { questions: [], suggestions: [], told: [] };
  const news = [];
  for (const [key, record] of workingSet.made) {
    const raw = workingSet.raws.get(key);
    if (raw.away) continue;
    if (record.get("news")) news.push([Math.max(...raw.fields().map((wire) => wire.at ?? 0)), ...key.split(" "), record]);
    if (!raw.fields().some((field) => field.others.length)) continue;
    for (const name of kinds.get(record.get("kind")).fields.keys()) {
      if (raw.field(name)?.others.length) gather(lists, record, record.get("f").get(name));
    }
  }
  for (const [name, list] of Object.entries(lists)) shown.set(name, list);
  const settles = [...lists.questions, ...lists.suggestions].filter((one) => one.get("field").get("choose"));
  shown.set("news", news.length);
  shown.set("latest_news", news.sort((one, other) => compare(other, one)).slice(0, SHORT).map((one) => one.at(-1)));
  shown.set("needs", settles.length + lists.told.length);
}

/** List the field under everything that stands beside it. */
function gather(lists, record, field) {
  const entry = () => new Map([["record", record], ["field", field]]);
  const hows = field.get("others").map((head) => head.get("how"));
  if (hows.includes("kept")) lists.questions.push(entry());
  if (hows.includes("suggested")) lists.suggestions.push(entry());
  for (const head of field.get("others")) {
    if (PRIVATE.includes(head.get("how"))) lists.told.push(entry().set("other", head));
  }
}

/** The record that a page is about, put away or not; null where the reader has no such record. */
export function find(plan, kind, id) {
  const { single: only } = kinds.get(kind);
  const all = kinds.get(kind).creators.length ? [...everything(plan)] : listed(plan, kind);
  const found = all.find((one) => one.get("kind") === kind && (only || one.get("id") === id));
  return found ?? (kind === "review" ? unbegun(plan, id) : null);
}

function valueOf(record, name) {
  return record.get("f").get(name).get("value");
}
