// What to try when a child is stuck: their own sparks first. Twin of app/plan/twins/ideas.py.

import { ideas as bank } from "../tables.js";

const NUMBER = /[0-9]{1,2}/;
const BEFORE_YEARS = /\b(?:r|rec|reception|nursery|foundation|eyfs)\b/i;
const { at_once: AT_ONCE, own: OWN, unknown: UNKNOWN } = bank;
const BANDS = Object.entries(bank.bands);
const FITS = new Map(Object.entries(bank.fits));
const IDEAS = new Map(Object.entries(bank.ours).map(([age, found]) => [age, new Map(Object.entries(found))]));

/**
 * Ideas for a reason, ways to begin or easy wins, in the order in which they are offered.
 * turn: how often the same was asked before; each time others come first, until all have. Answers Maps of id, words,
 * picture and of: mine (a spark of the child's), school or ours. None for what is no reason.
 */
export function ideas(plan, what, turn = 0) {
  const own = FITS.has(what) ? sparks(plan, FITS.get(what)) : [];
  const found = [...ofSchool(plan, what), ...ours(plan, what)];
  const first = found.length ? (turn * AT_ONCE) % found.length : 0;
  return [...own, ...found.slice(first), ...found.slice(0, first)];
}

/** The child's own, those of the sort that fits first, then the newest. */
function sparks(plan, fits) {
  const found = [...plan.get("sparks")].reverse();
  const other = (one) => Number(valueOf(one, "sort") !== fits);
  found.sort((one, another) => other(one) - other(another));
  return found.slice(0, OWN).map((one) => idea(one.get("id"), valueOf(one, "words") || "", "sparkles", "mine"));
}

/** What the school has added, for all ages or for this child's. */
function ofSchool(plan, what) {
  const mine = band(plan);
  return (said(plan, "ideas")?.get("own") ?? [])
    .filter(([of, age]) => of === what && ["", mine].includes(age))
    .map(([, , words], number) => idea(`school-${number}`, words, "school", "school"));
}

/** The prompt bank's, but for those that the school has hidden. */
function ours(plan, what) {
  const mine = band(plan);
  const hidden = said(plan, "ideas")?.get("hidden") ?? [];
  return Object.entries(IDEAS.get(mine).get(what) ?? {})
    .filter(([id]) => !hidden.includes(name(mine, what, id)))
    .map(([id, [picture, words]]) => idea(id, words, picture, "ours"));
}

/** By what a school knows one of ours: `8-11.hard.slow`. */
const name = (age, what, id) => `${age}.${what}.${id}`;

const idea = (id, words, picture, of) => new Map([["id", id], ["words", words], ["picture", picture], ["of", of]]);

/** The band of ages of the child whose plan this is, by the school year on the card. */
const band = (plan) => bandOf((plan.get("card") && valueOf(plan.get("card"), "year")) || "");

/** `Year 7` is 12-14, Reception 5-7; what says nothing is UNKNOWN. */
export function bandOf(year) {
  const found = NUMBER.exec(year);
  if (found) return BANDS.find(([, last]) => Number(found[0]) <= last)?.[0] ?? UNKNOWN;
  return BEFORE_YEARS.test(year) ? BANDS[0][0] : UNKNOWN;
}

/** What the school says on the card; null where it stands there in another shape. */
function said(plan, fact) {
  const found = plan.get("card") && valueOf(plan.get("card"), fact);
  return found instanceof Map ? found : null;
}

function valueOf(record, name) {
  return record.get("f").get(name).get("value");
}
