// What the pages of a group show: its forms, empty or as they were typed. Twin of app/plan/twins/group_page.py.

import { content } from "../tables.js";
import { SHARED, TASK, TASKS } from "./group_forms.js";
import { byName } from "./groups.js";

const OF_GROUP = ["group", "what", "setting"]; // what is said once of a group

/** What the inputs are called: as their fields are in a plan, but for `pupils`. */
const labels = (kind, names, pupils) => new Map([...names.map((name) => [name, content[kind].fields[name].label]), ["in", pupils]]);

const LESSON = labels("lesson", SHARED, "Each pupil");
const MEMBERS = labels("music", OF_GROUP, "Who is in it");

/** A lesson for all of a group: what is said once, and a line for each. typed: as group_forms.js answers it, or null. */
export function lessonForm(group, typed, today, fresh) {
  const rows = rowsOf(typed);
  const absent = texts(typed, "absent");
  const begins = typed ? {} : { day: today };
  return new Map([
    ["name", group.get("name")],
    ["labels", LESSON],
    ["f", new Map(SHARED.map((name) => [name, said(typed, name, begins[name])]))],
    ["tasks", Array.from({ length: TASKS }, (_, number) => new Map(TASK.map((name) => [name, said(typed, `task.${number}.${name}`)])))],
    ["pupils", group.get("members").map((line) => new Map([
      ["plan", line.get("plan")],
      ["name", line.get("name")],
      ["row", rows.get(line.get("plan")) ?? rowOf(line.get("plan"), 1 + TASKS, fresh)],
      ["absent", absent.includes(line.get("plan"))],
      ["line", said(typed, `line.${line.get("plan")}`)],
    ]))],
    ["error", errorOf(typed, "in")],
    ["wrong", putRight(typed, group.get("members"), LESSON)],
  ]);
}

/** Whom a tutor teaches, to be ticked; a new group where there is none. */
export function membersForm(lines, group, typed, fresh) {
  const rows = rowsOf(typed);
  const pupils = byName(lines);
  const before = group?.get("name") ?? "";
  const here = group ? group.get("members").map((line) => line.get("plan")) : [];
  const ticked = typed ? texts(typed, "in") : here;
  return new Map([
    ["name", before],
    ["labels", MEMBERS],
    ["f", new Map(OF_GROUP.map((name) => [name, said(typed, name, name === "group" ? before : group?.get(name))]))],
    ["pupils", pupils.map((line) => new Map([
      ["plan", line.get("plan")],
      ["name", line.get("name")],
      ["words", line.get("group") || line.get("year") || ""],
      ["row", rows.get(line.get("plan")) ?? rowOf(line.get("plan"), 1, fresh)],
      ["ticked", ticked.includes(line.get("plan"))],
      ["music", line.get("learns").map((one) => new Map([...one, ["base", baseOf(typed, line.get("plan"), one)]]))],
    ]))],
    ["error", errorOf(typed, "in")],
    ["wrong", putRight(typed, pupils, MEMBERS)],
  ]);
}

const texts = (typed, name) => typed?.fields.get(name) ?? [];

/** What was typed into an input, and what is wrong with it; `otherwise` where nothing was. */
function said(typed, name, otherwise = "") {
  return new Map([["text", texts(typed, name).at(-1) ?? otherwise], ["error", errorOf(typed, name)]]);
}

const errorOf = (typed, name) => typed?.wrong.get(name) ?? "";

/** The ids that a form was first drawn with, by plan: what is saved again is the same record. */
const rowsOf = (typed) => new Map(texts(typed, "pupil").map((text) => [text.split(" ")[0], text]));

const rowOf = (plan, ids, fresh) => [plan, ...Array.from({ length: ids }, () => fresh())].join(" ");

/** The version that stood on the screen when the form was first drawn. */
const baseOf = (typed, plan, music) => texts(typed, `base.${plan}.${music.get("id")}`).at(-1) ?? music.get("base");

/** The inputs that have to be put right, by the names that they have on the page. */
function putRight(typed, lines, labels) {
  const names = new Map(lines.map((line) => [`line.${line.get("plan")}`, line.get("name")]));
  return [...(typed?.wrong.keys() ?? [])].map((key) => new Map([
    ["id", "group"],
    ["name", key],
    ["label", labels.get(key) ?? names.get(key) ?? content.task.titles],
  ]));
}
