// Records by the school's terms. Twin of app/plan/twins/terms.py. A term is a Map of key, name, now.

import { isDay, schoolYear } from "./days.js";
import { isOver } from "./working_set.js";

/** The term that this day belongs to: holidays to the one before them, the last of summer to the first. */
export function termOf(plan, day) {
  const year = schoolYear(day);
  const terms = ofYear(plan, year);
  const started = terms.filter((one) => one.get("first") <= day);
  const found = started.at(-1) ?? terms[0];
  const name = named(found?.get("name") ?? "", year, schoolYear(plan.get("today")));
  return new Map([["key", found?.get("first") ?? `${year}-09-01`], ["name", name], ["now", false]]);
}

/** The terms of a school year, as the school keeps them. */
export function ofYear(plan, year) {
  const terms = plan.get("card")?.get("f").get("terms").get("value") || [];
  return terms
    .filter((one) => schoolYear(one.get("first")) === year)
    .sort((one, other) => (one.get("first") < other.get("first") ? -1 : Number(one.get("first") > other.get("first"))));
}

/** "Autumn", "Autumn 2025/26" where it is another year's, "2025/26" where the year has no terms. */
function named(name, year, now) {
  if (name && year === now) return name;
  return `${name} ${yearName(year)}`.trim();
}

export const yearName = (year) => `${year}/${String((year + 1) % 100).padStart(2, "0")}`;

/** Terms with their `records`, the oldest first, those of each as they came; this term is among them. */
export function byTerm(plan, records, day) {
  const now = termOf(plan, plan.get("today")).set("now", true).set("records", []);
  const found = new Map([[now.get("key"), now]]);
  for (const record of records) {
    const term = termOf(plan, day(record));
    if (!found.has(term.get("key"))) found.set(term.get("key"), term.set("records", []));
    found.get(term.get("key")).get("records").push(record);
  }
  return [...found.keys()].sort().map((key) => found.get(key));
}

/** What was said of a goal, by term, the oldest first; for a day that is still to come, it is said now. */
export function checkins(plan, goal) {
  const today = plan.get("today");
  return byTerm(plan, goal.get("checkins"), (one) => {
    const said = one.get("f").get("day").get("value");
    return isDay(said) ? least(said, today) : today;
  });
}

/** The goals that go on. */
export const goalsNow = (plan) => plan.get("goals").filter((goal) => !isDone(goal));

/** The goals that are over, by the term in which they were, the newest first; no term without any. */
export function earlierGoals(plan, dayOf) {
  const over = plan.get("goals").filter(isDone);
  const found = byTerm(plan, over, (goal) => ended(goal, dayOf, plan.get("today")));
  return found.reverse().filter((term) => term.get("records").length);
}

/** The day on which a goal was first written down. */
export function begun(goal, dayOf, today) {
  const made = goal.get("made");
  return made?.get("at") ? least(dayOf(made.get("at")), today) : today;
}

/** The day on which it was said to be over; today for one that goes on. */
export function ended(goal, dayOf, today) {
  const at = goal.get("f").get("state").get("at");
  return isDone(goal) && at ? least(dayOf(at), today) : today;
}

export const isDone = (goal) => isOver(goal.get("kind"), goal.get("f").get("state").get("value"));

export const least = (one, other) => (one < other ? one : other);
