// Which reviews a term has, whose part is still empty, and what the term held. Twin of app/plan/twins/reviews.py.

import { kinds } from "../kinds.js";
import { earlier, isDay, schoolYear } from "./days.js";
import { ownId, uuid5 } from "./ids.js";
import { LISTED, shown } from "./places.js";
import { copy } from "./record.js";
import { isOver } from "./working_set.js";

const PART = "review_part";
const ORDER = ["pupil", "carer", "tutor", "school"];
const WEEK = 7;
const BEGINS = 5 * WEEK; // days that a look ahead may be late and is still asked for
const ENDS = 6 * WEEK; // and a look back
const SINCE = 120; // days that a review speaks of where no term and no review before it says since when

/** Two devices that begin a term's look apart begin the same review. */
export function termReviewId(plan, look, term) {
  return uuid5(plan, `review:${look}:${term}`);
}

/** A term with its school year: Autumn 2026/27. */
export function named(term) {
  const year = schoolYear(term.get("first"));
  return `${term.get("name")} ${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

/** The school's terms, oldest first. */
export function terms(plan) {
  const card = plan.get("card");
  const found = (card && valueOf(card, "terms")) ?? [];
  return found.filter((term) => isDay(term.get("first")) && isDay(term.get("last")))
    .sort((one, other) => compare(one.get("first"), other.get("first")));
}

/**
 * The two looks of this term, from a week before it until the next one is near, as Maps of record, look, term, day and
 * due. due: it is the time for it; day: one within the term, to begin it with.
 */
export function atHand(plan) {
  const today = plan.get("today");
  const term = terms(plan).filter((one) => earlier(one.get("first"), WEEK) <= today).at(-1);
  if (!term) return [];
  const [first, last] = [term.get("first"), term.get("last")];
  const late = today < first ? first : today;
  const dues = [
    ["ahead", today <= earlier(first, -BEGINS)],
    ["back", earlier(last, 3 * WEEK) <= today && today <= earlier(last, -ENDS)],
  ];
  return dues.map(([look, due]) => new Map([
    ["record", review(plan, termReviewId(plan.get("id"), look, named(term)))],
    ["look", look],
    ["term", named(term)],
    ["day", late > last ? last : late],
    ["due", due],
  ]));
}

/** The review of that id, begun or not. */
function review(plan, id) {
  return plan.get("reviews").find((one) => one.get("id") === id) ?? copy(plan, "review", id, null);
}

/** One of the term's reviews that nobody has begun: it has a page all the same. */
export function unbegun(plan, id) {
  return atHand(plan).map((one) => one.get("record")).find((one) => one.get("id") === id) ?? null;
}

/** The reviews that it is time for, and in which this reader has written nothing. */
export function waiting(plan) {
  return atHand(plan)
    .filter((one) => one.get("due") && isEmpty(partOf(plan, one.get("record"), plan.get("person"))));
}

/** What one person says in a review, written or not. */
export function partOf(plan, above, person) {
  const id = ownId(PART, above.get("id"), person);
  return above.get("parts").find((part) => part.get("id") === id) ?? copy(plan, PART, id, above);
}

function isEmpty(part) {
  const fields = [...kinds.get(PART).fields].filter(([, rules]) => rules.type !== "ref");
  return !fields.some(([name]) => valueOf(part, name));
}

/**
 * Everybody's part, the pupil's first, as Maps of person, name, role, mine, record and empty. Of the school, and of
 * people who have left, only those who have written; and always the reader.
 */
export function parts(plan, above) {
  const me = plan.get("person");
  const people = plan.get("members").filter((one) => one.get("person") && ORDER.includes(one.get("role")));
  if (!people.some((one) => one.get("person") === me)) {
    people.push(new Map([["person", me], ["name", ""], ["role", plan.get("role")], ["left", false]]));
  }
  return people
    .map((one) => {
      const record = partOf(plan, above, one.get("person"));
      const pairs = ["person", "name", "role"].map((name) => [name, one.get(name)]);
      const mine = one.get("person") === me;
      const said = new Map([...pairs, ["mine", mine], ["record", record], ["empty", isEmpty(record)]]);
      const asked = !one.get("left") && one.get("role") !== "school";
      return mine || !said.get("empty") || asked ? said : null;
    })
    .filter(Boolean)
    .sort((one, other) => ORDER.indexOf(one.get("role")) - ORDER.indexOf(other.get("role")));
}

/**
 * What a review opens with, read from the plan and stored nowhere; nothing that is kept private. A Map of first, last,
 * goals, music_days (null for who reads no practice), lists (Maps of kind and records) and steps: the review before
 * with what was agreed then, or null.
 */
export function facts(plan, record, dayOf) {
  const [first, last] = period(plan, record);
  const held = told().map((kind) => new Map([["kind", kind], ["records", within(plan, kind, first, last, dayOf)]]));
  return new Map([
    ["first", first],
    ["last", last],
    ["goals", plan.get("goals").filter((goal) => isOf(goal, first, last, dayOf))],
    ["music_days", plan.get("home") ? plan.get("played").filter((day) => first <= day && day <= last).length : null],
    ["lists", held.filter((one) => one.get("records").length)],
    ["steps", before(plan, record)],
  ]);
}

/** The kinds that people tell of by their days, but for reviews themselves. */
function told() {
  return LISTED.filter((kind) => shown(kind).told && kinds.get(kind).creators.length && kind !== "review");
}

/** What was published of a review, the newest first; late: whether somebody has written in it since. */
export function published(plan, record) {
  const copies = plan.get("published");
  const found = copies.filter((one) => valueOf(one, "review") === record.get("id"));
  const seen = Math.max(0, ...found.map((one) => valueOf(one, "seen") ?? 0));
  const late = found.length > 0 && (record.get("unsent") || record.get("changed") > seen);
  return new Map([["copies", found], ["late", late]]);
}

/** The records of these days, the newest first. */
function within(plan, kind, first, last, dayOf) {
  const on = (record) => dayOn(record, shown(kind).told, dayOf);
  return plan.get(shown(kind).listed)
    .filter((record) => !isPrivate(record) && first <= on(record) && on(record) <= last)
    .sort((one, other) => compare(on(other), on(one)));
}

export function isPrivate(record) {
  return record.get("f").has("hidden") && valueOf(record, "hidden") === true;
}

/** The day under which a record is told: of a field, or on which it was first written. */
export function dayOn(record, by, dayOf) {
  if (by !== "made") return valueOf(record, by) ?? "";
  return record.get("made") ? dayOf(record.get("made").get("at")) : "";
}

/** Whether a goal belongs to these days: it is alive, or was begun or brought to an end in them. */
function isOf(goal, first, last, dayOf) {
  if (dayOn(goal, "made", dayOf) > last) return false;
  const state = goal.get("f").get("state");
  if (!isOver("goal", state.get("value"))) return true;
  const day = dayOf(state.get("at") ?? 0);
  return first <= day && day <= last;
}

/** The review before this one, if something was agreed in it. */
function before(plan, record) {
  const found = plan.get("reviews").find((one) => isEarlier(one, record));
  return found && valueOf(found, "steps") ? found : null;
}

function isEarlier(one, other) {
  return one.get("id") !== other.get("id") && on(one) <= on(other);
}

function on(record) {
  return valueOf(record, "day") ?? "";
}

/**
 * The first and last day of which a review speaks: a look back of its term, a look ahead of the term before and the
 * days since, any other of the days since the last one.
 */
function period(plan, record) {
  let [look, term, day] = ["look", "term", "day"].map((name) => valueOf(record, name));
  if (record.get("new")) {
    const asked = atHand(plan).find((one) => one.get("record").get("id") === record.get("id"));
    if (asked) [look, term, day] = ["look", "term", "day"].map((name) => asked.get(name));
  }
  if (!isDay(day)) day = plan.get("today");
  const known = terms(plan);
  const place = known.findIndex((one) => named(one) === term);
  if (look === "back" && place >= 0) {
    const { first, last } = Object.fromEntries(known[place]);
    return [first, last > day ? last : day];
  }
  if (look === "ahead" && place > 0) return [known[place - 1].get("first"), day];
  const last = plan.get("reviews").find((one) => isEarlier(one, record));
  return [(last && on(last)) || earlier(day, SINCE), day];
}

function compare(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function valueOf(record, name) {
  return record.get("f").get(name).get("value");
}
