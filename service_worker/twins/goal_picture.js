// Goals over time: which way each went, when it began, and where it stands. Twin of app/plan/twins/goal_picture.py.

import { schoolYear } from "./days.js";
import { kinds } from "../kinds.js";
import { begun, ended, isDone, ofYear, termOf, yearName } from "./terms.js";
import { compare } from "./working_set.js";

const WIDTH = 288; // of the picture
const LINE = 26; // of a goal's line
const HEAD = 24; // of a band's name
const MOST = 7; // columns
const LETTER = 6; // pixels that a letter of a column's name takes at most

const directions = () => kinds.get("goal").fields.get("direction").choices;

/** A Map of width, height, columns, bands, goals: what the drawing and its table are made from. */
export function goalPicture(plan, dayOf) {
  const today = plan.get("today");
  const found = plan.get("goals")
    .map((goal) => ({ goal, first: begun(goal, dayOf, today), last: ended(goal, dayOf, today) }))
    .sort((one, other) => compare([one.first, one.goal.get("id")], [other.first, other.goal.get("id")]));
  const { columns, place } = columnsOf(plan, found.flatMap(({ first, last }) => [first, last]));
  const goals = found.map(({ goal, first, last }, index) => {
    const start = place(first);
    return { number: index + 1, goal, start, end: Math.max(start, place(last)) };
  });
  const bands = [];
  let y = HEAD;
  for (const code of [...directions(), ""]) {
    const inside = goals.filter(({ goal }) => goes(goal, code));
    if (!code && !inside.length) continue;
    bands.push(band(code, y, inside, columns));
    y += bands.at(-1).get("height");
  }
  const name = (column) => columns[column].get("name");
  const rows = goals.map(({ number, goal, start, end }) => new Map([
    ["number", number],
    ["goal", goal],
    ["begun", name(start)],
    ["ended", isDone(goal) ? name(end) : ""],
  ]));
  return new Map([["width", WIDTH], ["height", y], ["columns", columns], ["bands", bands], ["goals", rows]]);
}

/** Whether a goal goes this way; "" for one of which nobody has said. */
function goes(goal, code) {
  const ways = goal.get("f").get("direction").get("value") || [];
  return code ? ways.includes(code) : !ways.some((way) => directions().includes(way));
}

/** The columns, and which of them a day is in: what was long ago shares the first. */
function columnsOf(plan, days) {
  const now = schoolYear(plan.get("today"));
  const first = Math.min(now, ...days.map(schoolYear));
  let terms = ofYear(plan, now)
    .filter((one) => one.get("first") <= plan.get("today"))
    .map((one) => termOf(plan, one.get("first")));
  if (!terms.length) terms = [termOf(plan, plan.get("today"))];
  const cells = terms.map((one) => ({ key: one.get("key"), name: one.get("name") }));
  for (let year = now - 1; year >= Math.max(first, now - MOST); year -= 1) {
    cells.unshift({ key: `${year}-09-01`, name: yearName(year) });
  }
  cells.splice(0, Math.max(0, cells.length - MOST));
  const width = Math.floor(WIDTH / cells.length);
  const columns = cells.map(({ name }, number) => new Map([
    ["x", number * width],
    ["width", width],
    ["name", name],
    ["short", short(name, Math.floor(width / LETTER))],
  ]));
  const place = (day) => {
    const key = schoolYear(day) === now ? termOf(plan, day).get("key") : `${schoolYear(day)}-09-01`;
    return Math.max(0, cells.filter((cell) => cell.key <= key).length - 1);
  };
  return { columns, place };
}

function short(name, letters) {
  const all = [...name];
  return all.length <= letters ? name : `${all.slice(0, letters - 1).join("")}…`;
}

/** One direction with its goals, each on the first line that is free by then. */
function band(code, y, goals, columns) {
  const until = [];
  const lines = goals.map(({ number, goal, start, end }) => {
    const free = until.findIndex((one) => one < start);
    const line = free < 0 ? until.length : free;
    until[line] = end;
    const last = columns[end];
    return new Map([
      ["number", number],
      ["x", columns[start].get("x") + 11],
      ["to", last.get("x") + last.get("width") - 11],
      ["y", y + HEAD + line * LINE + LINE / 2],
      ["state", goal.get("f").get("state").get("value") || "suggested"],
    ]);
  });
  return new Map([["code", code], ["y", y], ["height", HEAD + Math.max(1, until.length) * LINE], ["lines", lines]]);
}
