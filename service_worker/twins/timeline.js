// What there was, term by term, the newest first. Twin of app/plan/twins/timeline.py.

import { isDay, schoolYear } from "./days.js";
import { isPrivate } from "./reviews.js";
import { begun, byTerm, least } from "./terms.js";
import { compare } from "./working_set.js";

const LIVED = ["working", "resting", "changed", "reached", "let-go"]; // states of a goal that is more than an idea
const PLAYED = ["learning", "can", "favourite"];

/**
 * Terms as byTerm has them, with their school `year`, the newest first; none without rows. A row of `records` is a Map
 * of what, day, record, by (a person), who and for_name (null but where somebody wrote it down for the child). Nothing that is kept private is in
 * it, not even for the child, who takes the print along.
 */
export function timeline(plan, dayOf) {
  const place = (row) => [row.get("day"), row.get("record").get("id")];
  const names = new Map(plan.get("members").map((one) => [one.get("person"), nameOf(one, plan)]));
  const rows = told(plan, dayOf).map((one) => named(one, plan, names)).sort((one, other) => compare(place(other), place(one)));
  const terms = byTerm(plan, rows, (row) => row.get("day")).reverse().filter((term) => term.get("records").length);
  return terms.map((term) => term.set("year", schoolYear(term.get("key"))));
}

/** Every row; of one record the later first. */
function told(plan, dayOf) {
  const today = plan.get("today");
  const moments = plan.get("celebrations").filter((record) => !isPrivate(record))
    .map((record) => row(record, "moment", given(record, "day", dayOf, today)));
  const went = plan.get("opportunities").filter((record) => valueOf(record, "answer") === "went").map((record) => {
    const answer = record.get("f").get("answer");
    const day = valueOf(record, "day");
    return row(record, "went", isDay(day) ? least(day, today) : saidOn(answer, record, dayOf, today), answer);
  });
  const reviews = plan.get("reviews").map((record) => row(record, "reviewed", given(record, "day", dayOf, today)));
  const dreams = plan.get("dreams").map((record) => row(record, "dreamt", begun(record, dayOf, today)));
  return [...goals(plan, dayOf), ...pieces(plan, dayOf), ...moments, ...went, ...reviews, ...dreams];
}

/** When it was agreed or begun, and when somebody said that it was reached. */
function goals(plan, dayOf) {
  return plan.get("goals").flatMap((goal) => {
    const state = goal.get("f").get("state");
    const value = state.get("value");
    const changed = saidOn(state, goal, dayOf, plan.get("today"));
    const rows = value === "reached" ? [row(goal, "reached", changed, state)] : [];
    if (value === "agreed") rows.push(row(goal, "agreed", changed, state));
    else if (LIVED.includes(value)) rows.push(row(goal, "set", begun(goal, dayOf, plan.get("today"))));
    return rows;
  });
}

/** When it was begun, and when the child said that they can play it. */
function pieces(plan, dayOf) {
  return plan.get("repertoire").filter((piece) => PLAYED.includes(valueOf(piece, "say"))).flatMap((piece) => {
    const say = piece.get("f").get("say");
    const first = given(piece, "since", dayOf, plan.get("today"));
    const rows = [row(piece, "begun", first)];
    if (say.get("value") !== "can") return rows;
    const now = saidOn(say, piece, dayOf, plan.get("today"));
    return [row(piece, "can", now > first ? now : first, say), ...rows];
  });
}

/** The day that people gave, else the one on which it was written; nothing is told of days to come. */
function given(record, name, dayOf, today) {
  const value = valueOf(record, name);
  return isDay(value) ? least(value, today) : begun(record, dayOf, today);
}

/** The day on which what is in the field was said. */
function saidOn(field, record, dayOf, today) {
  return field.get("at") ? least(dayOf(field.get("at")), today) : begun(record, dayOf, today);
}

/** field: what somebody said later, else it is whose the record is. */
function row(record, what, day, field = null) {
  const made = record.get("made");
  const [by, who, told] = field
    ? [field.get("by"), field.get("who"), field.get("for_name")]
    : [made?.get("by") ?? null, made?.get("name") ?? "", made?.get("for_name") ?? null];
  return new Map([["what", what], ["day", day], ["record", record], ["by", by], ["who", who], ["for_name", told]]);
}

/** A pupil is called as they like to be called. */
function nameOf(one, plan) {
  return one.get("role") === "pupil" ? plan.get("name") : one.get("name");
}

/** With names: on paper nobody is "you". */
function named(row, plan, names) {
  return row
    .set("who", names.get(row.get("by")) ?? row.get("who"))
    .set("for_name", row.get("for_name") ? plan.get("name") : null);
}

function valueOf(record, name) {
  return record.get("f").get(name).get("value");
}
