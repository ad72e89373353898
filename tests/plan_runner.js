// Lets tests ask the plan's modules in JSON: answers made of Maps come back as plain objects. Twin of plan_twin.py.

import * as days from "/service_worker/twins/days.js";
import { document, summary } from "/service_worker/twins/document.js";
import { bandOf, ideas } from "/service_worker/twins/ideas.js";
import { minutesOf } from "/service_worker/twins/minutes.js";
import { scales } from "/service_worker/twins/scales.js";
import { timeline } from "/service_worker/twins/timeline.js";
import { goalPicture } from "/service_worker/twins/goal_picture.js";
import * as forms from "/service_worker/twins/form.js";
import * as terms from "/service_worker/twins/terms.js";
import { folded, matching } from "/service_worker/twins/search.js";
import { following, timetable } from "/service_worker/twins/timetable.js";
import { fromJSON } from "/service_worker/jinja/runtime.js";
import { Words, done, firstName, plural, problem, refusal, standing, toPutRight } from "/service_worker/twins/words.js";

/** Maps become objects, so that an answer can be compared with Python's. */
export function json(value) {
  if (Array.isArray(value)) return value.map(json);
  if (!(value instanceof Map)) return value;
  return Object.fromEntries([...value].map(([key, inner]) => [key, json(inner)]));
}

/** Ids as the Python side of a test counts them. */
export function counter() {
  let count = 0;
  return () => `00000000-0000-7000-8000-${String(++count).padStart(12, "0")}`;
}

export function drawn(cases) {
  return cases.map(({ plan, held, me, unsent, seen, now, typed, told }) => {
    const made = document(plan, held, me, unsent, seen, now, typed, counter(), told);
    return json(new Map([["document", made], ["summary", summary(made)]]));
  });
}

/** In how many steps the document of a plan is made: how often something is read of what is held. */
export function steps({ plan, held, me, now }) {
  let count = 0;
  const known = new WeakMap();
  const read = (target, name, receiver) => {
    count += 1;
    return counted(Reflect.get(target, name, receiver));
  };
  const counted = (value) => {
    if (typeof value !== "object" || value === null) return value;
    if (!known.has(value)) known.set(value, new Proxy(value, { get: read }));
    return known.get(value);
  };
  document(plan, counted(held), me, [], {}, now, null, counter());
  return count;
}

const SAID = { done, first_name: firstName, plural, problem, refusal, standing, to_put_right: toPutRight };

/** [[function, arguments]…] of words.js, for a reader with these offsets, now and me. */
export function said(given, calls) {
  const words = new Words(given.offsets, given.now, given.me);
  return calls.map(([name, ...rest]) => {
    if (name === "who") return words.who(rest[0], new Map(Object.entries(rest[1])));
    return json(SAID[name] ? SAID[name](...rest) : words[name](...rest));
  });
}

/** [text, number back] of days since 1970. */
export function counted(numbers) {
  return numbers.map((number) => [days.text(number), days.number(days.text(number))]);
}

/** Which of these are days that were or will be. */
export const dated = (texts) => texts.map((text) => days.isDay(text));

/** What doors make of forms, with the digests that name the edits. */
export function taken(cases) {
  return Promise.all(cases.map(async ({ door, items, plan, now }) => {
    const made = forms[door](items, plan, new Words([[0, 0]], now, plan.person));
    return { ...made, digest: await forms.digest(made.save, made.changes) };
  }));
}

const pictured = (picture) => ({
  ...json(picture),
  goals: picture.get("goals").map((row) => ({ ...json(row), goal: row.get("goal").get("id") })),
});

/** Goals and check-ins of each case by their terms, with the ids of the records. */
export function sorted(cases) {
  return cases.map(({ plan, held, me, seen, now, told }) => {
    const made = document(plan, held, me, [], seen, now, null, counter(), told);
    const words = new Words(me.offsets, now, me.person);
    const ids = (groups) => groups.map((one) => ({
      ...json(one), records: one.get("records").map((record) => record.get("id")),
    }));
    return {
      earlier: ids(terms.earlierGoals(made, (ms) => words.dayOf(ms))),
      picture: pictured(goalPicture(made, (ms) => words.dayOf(ms))),
      timeline: timeline(made, (ms) => words.dayOf(ms)).map((term) => ({
        ...json(term), records: term.get("records").map((row) => ({ ...json(row), record: row.get("record").get("id") })),
      })),
      scales: scales(made).get("told").map((one) => one.get("part").get("id")),
      now: terms.goalsNow(made).map((goal) => goal.get("id")),
      checkins: made.get("goals").map((goal) => ids(terms.checkins(made, goal))),
    };
  });
}
/** What is offered to a child, for each plan and each question: [what, turn]. */
export function offered(cases, me, now, asked) {
  return cases.map(({ plan, held }) => {
    const made = document(plan, held, me, [], null, now);
    return asked.map((one) => json(ideas(made, ...one)));
  });
}

/** The age band of each school year. */
export const bands = (years) => years.map(bandOf);

/** Each text in whole minutes. */
export const lasted = (texts) => texts.map(minutesOf);

/** [folded, the plans found] of each text that somebody looks for. */
export function sought(lines, texts) {
  return texts.map((text) => [folded(text), matching(fromJSON(lines), text).map((one) => one.get("plan"))]);
}

/** {today, others, next} of each day, for each plan that was written last. */
export function ordered(lines, days) {
  const said = (all) => all.map((one) => ["plan", "at", "done"].map((name) => one.get(name)));
  return days.map((day) => {
    const found = timetable(fromJSON(lines), day);
    const next = lines.map(({ plan }) => following(fromJSON(lines), day, plan)?.get("plan") ?? null);
    return [said(found.get("day")), said(found.get("rest")), next];
  });
}
