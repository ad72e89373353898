// One form for several plans becomes an edit for each of them. Twin of app/plan/twins/group_forms.py.
//
// What is written once is laid out as the form of one plan, for each plan, and read like any other.

import { schoolYear } from "./days.js";
import { edit } from "./form.js";
import { FormError, answered } from "./form_data.js";
import { scopeOf } from "./rights.js";
import { IDENTIFIER, clean } from "./values.js";
import { problem } from "./words.js";

export const SHARED = ["day", "took", "did", "well"];
export const TASK = ["words", "amount", "how", "until"];
export const TASKS = 4;
const ABSENT = "pupil"; // why there was no lesson for one who was not there
const TOOK_PLACE = "yes";
const HELD = ["", TOOK_PLACE];
const SAYS = /^(?:did$|well$|took$|line\.|task\.[0-9]+\.words$)/;

/**
 * A lesson for each plan on the form, as `edit` in form.js answers it. Beside that: name (of the group), plans
 * ([{ plan, name, made }]), typed ({ fields: Map of texts by name, wrong: Map of errors by name }).
 */
export function lesson(items, whose, words) {
  return several(items, whose, (sent) => lessonsOf(sent, whose, words));
}

const several = (items, whose, work) => ({ name: "", plans: [], ...answered(items, { id: "", ...whose }, work) });

function lessonsOf(sent, whose, words) {
  const absent = new Set(sent.fields.get("absent") ?? []);
  const [plans, wrong] = [[], new Map()];
  const nothing = !absent.size && ![...sent.fields.keys()].some((name) => SAYS.test(name) && clean(sent.one(name)));
  for (const [plan, record, ...tasks] of rowsOf(sent, "pupil", 2 + TASKS)) {
    const its = { ...whose, id: plan };
    const fields = fieldsOf(sent, its, record, tasks, words, { absent: absent.has(plan), nothing });
    const made = edit([...shared(sent, whose), ...fields], its, words);
    if (made.fault) throw new FormError(made.fault);
    for (const [key, error] of lessonErrors(sent, made, plan, tasks)) wrong.set(key, error);
    plans.push({ plan, name: sent.one(`name.${plan}`), made });
  }
  return answer(sent, plans, wrong.size ? wrong : nobody(plans));
}

/** What stands on every form. */
const shared = (sent, { person }) => [["person", person], ["epoch", sent.one("epoch")], ["save", sent.one("save")]];

/**
 * The form of one plan's lesson. Where something is said of others alone, the lesson took place. nothing: whether nothing
 * is said on the form.
 */
function fieldsOf(sent, whose, record, tasks, words, { absent, nothing }) {
  const scope = scopeOf(whose.id, "lesson", whose.person, schoolYear(words.today));
  const said = new Map(SHARED.map((name) => [name, sent.one(name)]));
  said.set("did", [said.get("did"), sent.one(`line.${whose.id}`)].filter((text) => clean(text)).join("\n\n"));
  if (absent && HELD.includes(said.get("took"))) said.set("took", ABSENT);
  if (!said.get("took") && !said.get("did") && !nothing) said.set("took", TOOK_PLACE);
  const found = [["record", `lesson ${record} ${scope} 0 1`]];
  for (const [name, text] of said) found.push([`lesson.${record}.${name}`, text]);
  tasks.forEach((task, number) => {
    found.push(["record", `task ${task} ${scope} 0 1`], [`task.${task}.lesson`, record]);
    for (const name of TASK) found.push([`task.${task}.${name}`, sent.one(`task.${number}.${name}`)]);
  });
  return found;
}

/** What is wrong, by the names that the inputs have on the form for all. */
function lessonErrors(sent, made, plan, tasks) {
  const wrong = Object.entries(made.typed.fields).filter(([, one]) => one.error);
  return wrong.map(([key, { error }]) => {
    const [kind, record, name] = key.split(".");
    if (kind === "task") return [`task.${tasks.indexOf(record)}.${name}`, error];
    const ofOne = name === "did" && clean(sent.one(`line.${plan}`));
    return [ofOne ? `line.${plan}` : name, error];
  });
}

/**
 * Who is in a group, written on the music of each: no second record where there is one to write on.
 *
 * lines: the plans of the reader, as they are now; me: the reader's name.
 */
export function members(items, whose, lines, me, words) {
  return several(items, whose, (sent) => membersOf(sent, whose, new Map(lines.map((one) => [one.get("plan"), one])), me, words));
}

function membersOf(sent, whose, lines, me, words) {
  const inIt = new Set(sent.fields.get("in") ?? []);
  const [plans, wrong] = [[], new Map()];
  const before = sent.one("before");
  for (const [plan, record] of rowsOf(sent, "pupil", 2)) {
    const its = { ...whose, id: plan };
    const music = lines.get(plan)?.get("learns") ?? [];
    const found = inIt.has(plan) ? musicFields(sent, its, record, music, me) : leftFields(sent, its, music, before);
    const made = edit([...shared(sent, whose), ...found], its, words);
    if (made.fault) throw new FormError(made.fault);
    for (const [key, { error }] of Object.entries(made.typed.fields)) if (error) wrong.set(key.split(".")[2], error);
    if (made.changes.length || made.errors) plans.push({ plan, name: sent.one(`name.${plan}`), made });
  }
  for (const name of ["group", "what"]) if (!clean(sent.one(name))) wrong.set(name, problem("required"));
  const none = !inIt.size && !before ? new Map([["in", problem("nobody")]]) : new Map();
  return answer(sent, plans, wrong.size ? wrong : none);
}

/** The group's name on the music that is taught in it; on a new one, where the child has none. */
function musicFields(sent, whose, record, music, me) {
  const said = [["group", sent.one("group")], ["setting", sent.one("setting")]];
  const one = taught(music, sent.one("before"), sent.one("what"));
  if (one) return changeOf(sent, whose, one, said);
  const all = [...said, ["what", sent.one("what")], ["tutor", me]];
  const line = ["record", `music ${record} ${scopeOf(whose.id, "music", whose.person, 0)} 0 1`];
  return [line, ...all.map(([name, text]) => [`music.${record}.${name}`, text])];
}

/** The music that is meant: that of the group, else what the reader teaches under this name. */
function taught(music, before, what) {
  const plainly = (text) => text.trim().toLowerCase();
  return music.find((one) => before && one.get("group") === before)
    ?? music.find((one) => one.get("mine") && plainly(one.get("what")) === plainly(clean(what)));
}

/** Who is ticked no more is in the group no more; the music goes on. */
function leftFields(sent, whose, music, before) {
  const left = music.filter((one) => before && one.get("group") === before);
  return left.flatMap((one) => changeOf(sent, whose, one, [["group", ""]]));
}

function changeOf(sent, whose, one, said) {
  const base = sent.number(`base.${whose.id}.${one.get("id")}`, 0);
  const scope = scopeOf(whose.id, "music", whose.person, 0);
  const line = ["record", `music ${one.get("id")} ${scope} ${base} 0`];
  return [line, ...said.flatMap(([name, text]) => {
    const key = `music.${one.get("id")}.${name}`;
    return [[key, text], [`was.${key}`, one.get(name)]];
  })];
}

/** The pupils on the form, a line each: the plan, and ids for what may be made in it. Each plan once. */
function rowsOf(sent, name, parts) {
  const rows = new Map((sent.fields.get(name) ?? []).map((text) => [text.split(" ")[0], text.split(" ")]));
  const sound = [...rows.values()].every((row) => row.length === parts && row.every((id) => IDENTIFIER.test(id)));
  if (!sound) throw new FormError("bad-form");
  return [...rows.values()];
}

const nobody = (plans) => (plans.length ? new Map() : new Map([["in", problem("nobody")]]));

function answer(sent, plans, wrong) {
  const name = clean(sent.one("group")).replaceAll("\n", " ");
  return { name, plans: wrong.size ? [] : plans, errors: wrong.size, typed: { fields: sent.fields, wrong } };
}
