/**
 * Whom a tutor teaches today, in their order. Twin of app/plan/twins/timetable.py.
 *
 * Music says on which weekday and at what time its lesson is. Where it does not, the weekday is that of the tutor's last
 * lessons. Whoever has had today's lesson belongs to today, whatever day it is.
 */
import { kinds } from "../kinds.js";
import { isDay, number } from "./days.js";
import { compare } from "./working_set.js";

const CODES = kinds.get("music").fields.get("weekday").choices; // from Monday
const TIME = /^([0-9]{1,2})[:.]([0-9]{2})/;
const LATE = 24 * 60; // for a lesson without a time

/**
 * The lines of today's pupils in the order of the day, and those of the others as they came.
 *
 * Each says `at`, when today's lesson begins, "" where that is not known; and `done`, whether it is written.
 */
export function timetable(lines, today) {
  const all = lines.map((line) => entry(line, today));
  const day = all.filter((one) => one.get("today")).sort((one, other) => compare(order(one), order(other)));
  return new Map([["day", day], ["rest", all.filter((one) => !one.get("today"))]]);
}

function entry(line, today) {
  const done = line.get("taught").includes(today);
  const times = line.get("role") === "tutor" ? timesOn(line, weekday(today)) : [];
  const [at = ""] = times.sort((one, other) => minutes(one) - minutes(other));
  return new Map([...line, ["at", at], ["done", done], ["today", done || times.length > 0]]);
}

/** When the reader teaches this child on a weekday; "" for a time that nobody has said. */
function timesOn(line, code) {
  const said = line.get("learns").filter((one) => one.get("mine") && one.get("weekday"));
  if (said.length) return said.filter((one) => one.get("weekday") === code).map((one) => one.get("time"));
  return usual(line.get("taught")) === code ? [""] : [];
}

/** The weekday of most of these days, of several the latest; "" where there are none. */
function usual(taught) {
  const found = taught.filter(isDay).map(weekday);
  const often = (code) => found.filter((one) => one === code).length;
  return found.reduce((most, code) => (often(code) > often(most) ? code : most), found[0] ?? "");
}

const weekday = (day) => CODES[(((number(day) + 3) % 7) + 7) % 7];

/** Since midnight. */
function minutes(time) {
  const found = TIME.exec(time);
  return found ? Number(found[1]) * 60 + Number(found[2]) : LATE;
}

const order = (one) => [minutes(one.get("at")), one.get("name"), one.get("plan")];

/** The line of today's next pupil after this one whose lesson is not written, else of the first; or null. */
export function following(lines, today, plan) {
  const day = timetable(lines, today).get("day");
  const here = day.findIndex((one) => one.get("plan") === plan) + 1;
  const rest = [...day.slice(here), ...day.slice(0, here)];
  return rest.find((one) => !one.get("done") && one.get("plan") !== plan) ?? null;
}
