// Pupils who learn together. A group is a name on their music. Twin of app/plan/twins/groups.py.

import { isOver } from "./working_set.js";

const SAID = ["what", "group", "setting", "weekday", "time"];

const value = (record, name) => record.get("f").get(name).get("value");

/**
 * What of the music that goes on a plan's line says: enough to put a child into a group or a day's order.
 *
 * mine: nobody else on the plan teaches it. base: the version that stood on the screen.
 */
export function musicOf(plan) {
  const going = plan.get("music").filter((one) => !isOver("music", value(one, "end")));
  return going.map((one) => lineOf(one, plan.get("members"), plan.get("person")));
}

function lineOf(music, members, person) {
  const bases = ["group", "setting"].map((name) => music.get("f").get(name).get("base")).filter((base) => base !== null);
  return new Map([
    ["id", music.get("id")],
    ...SAID.map((name) => [name, value(music, name) ?? ""]),
    ["mine", isMine(value(music, "tutor") ?? "", members, person)],
    ["base", Math.min(music.get("base"), ...bases)],
  ]);
}

/** Whether this person teaches it: by the name that stands there, or because no other tutor is there. */
function isMine(tutor, members, person) {
  const tutors = members.filter((one) => one.get("role") === "tutor" && !one.get("left"));
  const mine = tutors.filter((one) => one.get("person") === person);
  return mine.length === tutors.length || !tutor || mine.some((one) => one.get("name") === tutor);
}

/** The groups among the plans that their reader teaches, by name, each with its pupils by theirs. */
export function groups(lines) {
  const found = new Map();
  for (const line of byName(lines)) for (const music of line.get("learns")) if (music.get("group")) join(found, line, music);
  return [...found.keys()].sort(compare).map((name) => found.get(name));
}

function join(found, line, music) {
  const name = music.get("group");
  const group = found.get(name) ?? begun(name);
  found.set(name, group);
  for (const key of ["what", "setting"]) group.set(key, group.get(key) || music.get(key));
  if (!group.get("members").includes(line)) group.get("members").push(line);
}

/** Those that the reader teaches. */
export function byName(lines) {
  const taught = lines.filter((one) => one.get("role") === "tutor");
  return taught.sort((one, other) => compare(one.get("name"), other.get("name")) || compare(one.get("plan"), other.get("plan")));
}

const compare = (one, other) => (one < other ? -1 : Number(one > other));

/** A group that nobody is in yet. */
const begun = (name) => new Map([["name", name], ["what", ""], ["setting", ""], ["members", []]]);

/** null for a group that is not there and for one that is not the reader's. */
export function groupNamed(lines, name) {
  return groups(lines).find((one) => one.get("name") === name) ?? null;
}

/**
 * The group with how it went for each: what waits on this device, what was refused, and why.
 *
 * states: Maps of plan, name, group, reason (of what was refused, else "") of each lesson that has no place at the server,
 * the oldest first. gone: those whose plan the reader has no more.
 */
export function withStates(group, states) {
  const latest = new Map(states.map((one) => [one.get("plan"), one]));
  const here = new Set(group.get("members").map((line) => line.get("plan")));
  const gone = states.filter((one) => !here.has(one.get("plan")) && one.get("group") === group.get("name"));
  const members = group.get("members").map((line) => new Map([["line", line], ["state", latest.get(line.get("plan")) ?? null]]));
  return new Map([...group, ["members", members], ["gone", [...new Map(gone.map((one) => [one.get("plan"), one])).values()]]]);
}
