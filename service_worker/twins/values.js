// What was typed into one input, as a value. Twin of app/plan/twins/values.py.

import { earlier, isDay } from "./days.js";
import { minutesOf } from "./minutes.js";
import { problem } from "./words.js";

// What pasted pages leave behind, and no reader sees: all control characters but tab and line end.
const MARKS = /(\p{M}{30})\p{M}+/gu;
const UNSEEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
const NUMBER = /^[0-9]{1,15}$/;
export const IDENTIFIER = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MOST_ELEMENTS = 100;

/**
 * What was done to a field: { changed, value (what travels), shown (what a page shows again), text, was, error }.
 * sent: what its inputs carried, undefined for no input; was: what the page showed. A box that is not ticked sends
 * nothing, and counts; any other input that sends nothing is unchanged. minutes: "half an hour" is a number here.
 */
export function typed(rules, sent, was, today = "", minutes = false) {
  if (rules.type === "set") return typedSet(rules, elements(sent ?? []), elements([was]), was);
  if (rules.type === "bool") {
    const on = sent?.at(-1) === "1";
    return { changed: on !== (was === "1"), value: on, shown: on, text: on ? "1" : "", was, error: null };
  }
  if (!sent?.length) return { changed: false, value: null, shown: null, text: was, was, error: null };
  let text = rules.type === "day" ? dayMeant(sent, today) : trimmed(rules, clean(sent.at(-1)));
  if (minutes) text = String(minutesOf(text) ?? text);
  let [value, error] = text ? parsed(rules, text) : [null, null];
  if (minutes && error && !NUMBER.test(text)) error = problem("not-minutes");
  return { changed: text !== clean(was), value, shown: error ? text : value, text, was, error };
}

/**
 * The first day that was chosen: a pill for one of these days comes before the field for any other. What a page calls today
 * is the day on which it is saved, however long the page has been open.
 */
function dayMeant(sent, today) {
  const text = sent.map((one) => within(clean(one), " \t")).find(Boolean) ?? "";
  if (!today || !["today", "yesterday"].includes(text)) return text;
  return text === "today" ? today : earlier(today, 1);
}

function trimmed(rules, text) {
  if (rules.type === "text") return text;
  return rules.type === "line" ? text.replaceAll("\n", " ") : within(text, " \t");
}

/** A set travels as what was added and what was taken away; what this version does not know is left. */
function typedSet(rules, now, before, was) {
  const { choices } = rules;
  const [here, there] = [new Set(now), new Set(before)];
  const added = now.filter((element) => !there.has(element));
  const removed = before.filter((one) => !here.has(one) && (choices === null || choices.includes(one)));
  const value = { ...(added.length && { $add: added }), ...(removed.length && { $remove: removed }) };
  const changed = added.length + removed.length > 0;
  return { changed, value, shown: now, text: now.join("\n"), was, error: wrongElements(rules, added, now) };
}

function wrongElements({ limit, choices }, added, now) {
  const longest = added.reduce((most, element) => Math.max(most, letters(element)), 0);
  if (limit !== null && longest > limit) return problem("too-long", limit, null, longest);
  if (choices !== null && added.some((element) => !choices.includes(element))) return problem("not-a-choice");
  return now.length > MOST_ELEMENTS ? problem("too-many") : null;
}

/** [value, null], or [null, what is wrong with it]. */
function parsed(rules, text) {
  if (rules.type === "line" || rules.type === "text") {
    if (rules.limit === null || letters(text) <= rules.limit) return [text, null];
    return [null, problem("too-long", rules.limit, null, letters(text))];
  }
  if (rules.type === "int") return number(rules, text);
  if (rules.type === "day") return isDay(text) ? [text, null] : [null, problem("not-a-day")];
  const right = rules.type === "ref" ? IDENTIFIER.test(text) : (rules.choices ?? []).includes(text);
  return right ? [text, null] : [null, problem("not-a-choice")];
}

function number({ lowest, limit }, text) {
  if (!NUMBER.test(text)) return [null, problem("not-a-number")];
  const value = Number(text);
  const right = value >= (lowest ?? 0) && value <= (limit ?? 0);
  return right ? [value, null] : [null, problem("out-of-range", limit, lowest)];
}

/** Text as it is kept and compared: composed letters, line ends as \n, nothing at the very end. */
export function clean(text) {
  const lines = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  return within(composed(lines.replace(UNSEEN, "")), " \t\n", false);
}

/** NFC, with no more marks over a letter than any script writes: composing takes the square of their number. */
const composed = (text) => text.replace(MARKS, "$1").normalize("NFC");

/** What is between white space: in as many steps as there are letters, which an expression ending in $ is not. */
function within(text, space, start = true) {
  let [from, to] = [0, text.length];
  while (start && from < to && space.includes(text[from])) from++;
  while (to > from && space.includes(text[to - 1])) to--;
  return text.slice(from, to);
}

/** An element a line, each once. */
function elements(texts) {
  const lines = texts.flatMap((text) => clean(text).split("\n").map((line) => within(line, " \t")));
  return [...new Set(lines.filter(Boolean))];
}

/** Letters as people and Python count them, not JavaScript's halves of them. */
function letters(text) {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
