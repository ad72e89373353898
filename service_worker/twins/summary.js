// One line of a list of plans. Twin of app/plan/twins/summary.py.

import { words } from "../tables.js";
import { musicOf } from "./groups.js";
import { isOver } from "./working_set.js";

const LATEST = 5; // lessons by which a weekday is known
const TALK = "together"; // the place where people talk
// What needs a look first: a child who is stuck, then one with a question, before what the grown-ups settle.
const NEEDS = words.needs;
const COUNTED = new Map([["question", "questions"], ["suggestion", "suggestions"]]);

/** What a list says about a plan, made from its document. Sorted by need it says nothing of output. */
export function summary(plan) {
  const card = plan.get("card")?.get("f");
  const latest = plan.get("latest_lesson")?.get("f");
  const mine = (name) => plan.get(name).filter((one) => one.get("field").get("choose"));
  const help = plan.get("stuck").some(asksForHelp);
  const found = new Map([
    ["plan", plan.get("id")],
    ["role", plan.get("role")],
    ["name", plan.get("name")],
    ["full", card?.get("name").get("value") ?? null],
    ["year", card?.get("year").get("value") ?? null],
    ["group", card?.get("group").get("value") ?? null],
    ["last_lesson", latest?.get("day").get("value") ?? null],
    ["goals", plan.get("goals").filter((goal) => !isOver("goal", goal.get("f").get("state").get("value"))).length],
    ["questions", mine("questions").length],
    ["suggestions", mine("suggestions").length],
    ["told", plan.get("told").length],
    ["news", plan.get("news")],
    ["unread", plan.get("bar").find((tab) => tab.get("page") === TALK).get("unread")],
    ["unsent", plan.get("unsent")],
    ["needed", plan.get("needs")],
    ["help", help],
    ["asked", latest?.get("question").get("value") ?? null],
    ["ask", toAsk(plan.get("tasks_now"))],
    ["practised", plan.get("music_week").length],
    ["liked", plan.get("liked")],
    ["open", [
      ...opened("questions", mine("questions")),
      ...opened("suggestions", mine("suggestions")),
      ...opened("told", plan.get("told")),
    ]],
    ["learns", musicOf(plan)],
    ["taught", taught(plan)],
  ]);
  return found.set("needs", NEEDS.filter((code) => needs(code, found)));
}

/** The days of the reader's own latest lessons, the newest first. */
function taught(plan) {
  const mine = plan.get("lessons").filter((one) => one.get("made")?.get("by") === plan.get("person"));
  return mine.slice(0, LATEST).map((one) => one.get("f").get("day").get("value"));
}

/** What somebody at home can ask to be shown this week: first what was not tried yet. */
function toAsk(tasks) {
  const found = tasks.find((one) => !one.get("tried").length) ?? tasks[0];
  return found?.get("f").get("words").get("value") ?? null;
}

/** Whether a child who is stuck would like somebody to help, and nobody has answered yet. */
function asksForHelp(stuck) {
  const said = (name) => stuck.get("f").get(name).get("value");
  return Boolean(said("help")) && !said("better") && !stuck.get("answers").length;
}

/** What waits for this reader, each by name: the page about it can be opened from a list. */
function opened(how, list) {
  return list.map((one) => {
    const record = ["kind", "id", "title", "parent"].map((name) => [name, one.get("record").get(name)]);
    return new Map([["how", how], ["field", one.get("field").get("name")], ...record]);
  });
}

function needs(code, found) {
  if (code === "help") return ["tutor", "carer"].includes(found.get("role")) && found.get("help");
  if (code === "asked") return found.get("role") === "tutor" && Boolean(found.get("asked"));
  if (code === "no-goal") return ["tutor", "school"].includes(found.get("role")) && !found.get("goals");
  return found.get(COUNTED.get(code) ?? code) > 0;
}

/** Who needs a look comes first, in the order of NEEDS; then by name. Never by how much was done. */
export function byNeed(summaries) {
  return [...summaries].sort((one, other) => order(one) - order(other) || compare(one, other));
}

function order(one) {
  const [first] = one.get("needs");
  return first ? NEEDS.indexOf(first) : NEEDS.length;
}

function compare(one, other) {
  for (const key of ["name", "plan"]) {
    if (one.get(key) !== other.get(key)) return one.get(key) < other.get(key) ? -1 : 1;
  }
  return 0;
}
