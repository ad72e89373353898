// What templates may call: Twin of app/plan/links.py and app/plan/twins/words.py.

import { marked } from "./twins/differences.js";
import { blank } from "./twins/document.js";
import { ideas } from "./twins/ideas.js";
import { goalPicture } from "./twins/goal_picture.js";
import { uuid7 } from "./twins/ids.js";
import { checkins, earlierGoals, goalsNow } from "./twins/terms.js";
import { atHand, facts, parts, published, waiting } from "./twins/reviews.js";
import { scales } from "./twins/scales.js";
import { timeline } from "./twins/timeline.js";
import { timetable } from "./twins/timetable.js";
import { Kwargs, markup } from "./jinja/runtime.js";
import { Words } from "./twins/words.js";

const ICON = /^[a-z0-9-]+$/;

/** The functions of a page, by name. me: { offsets, person }; now: ms; random(n): n random bytes. */
export function globals(me, now, tables, random) {
  const words = new Words(me.offsets, now, me.person);
  const paths = new Map([...tables.routes].reverse().map((route) => [route.name, route.path]));
  const fresh = counted(now, random);
  const file = (name) => tables.assets[String(name)];
  const integrity = (name) => tables.kept[file(name)];
  return {
    path: (name, ...args) => pathTo(paths.get(String(name)), args),
    static: file,
    integrity,
    icon: (name) => icon(String(name), file("icons.svg")),
    locks: (role) => tables.roles.locking.includes(role),
    limit: (name) => tables.limits[name],
    marked,
    open_words: (how) => tables.words.open[how],
    when: (ms) => words.when(ms),
    day: (text) => words.day(text),
    date: (text) => words.date(text),
    names: (people) => words.names(people),
    count: (number, noun) => words.count(number, noun),
    checkins,
    goals_now: goalsNow,
    earlier_goals: (plan) => earlierGoals(plan, (ms) => words.dayOf(ms)),
    ideas,
    goal_picture: (plan) => goalPicture(plan, (ms) => words.dayOf(ms)),
    fresh,
    files: () => tables.files,
    term_reviews: atHand,
    reviews_waiting: waiting,
    review_parts: parts,
    review_copies: published,
    review_facts: (plan, record) => facts(plan, record, (ms) => words.dayOf(ms)),
    scales,
    timetable,
    timeline: (plan) => timeline(plan, (ms) => words.dayOf(ms)),
    blank: (plan, kind, ...args) => newRecord(plan, kind, args, fresh),
  };
}

/** Ids that sort in the order in which a page asked for them. */
function counted(now, random) {
  let count = 0;
  return () => uuid7(now + count++, random(10));
}

function newRecord(plan, kind, args, fresh) {
  const { parent = null, n = 0 } = named(args, ["parent", "n"]);
  return blank(plan, kind, parent, n, fresh);
}

/** The address of a page by its pattern. What the pattern does not take becomes the query. */
function pathTo(pattern, args) {
  const wanted = [...pattern.matchAll(/<(\w+)>/g)].map(([, name]) => name);
  const given = new Map(Object.entries(named(args, wanted)));
  const filled = wanted.reduce((path, name) => path.replace(`<${name}>`, () => encoded(given.get(name))), pattern);
  const query = [...given].filter(([name]) => !wanted.includes(name))
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  return query.length ? `${filled}?${query.join("&")}` : filled;
}

/** Arguments by their names: those given in order, then those given by name. */
function named(args, names) {
  const last = args.at(-1);
  const positional = last instanceof Kwargs ? args.slice(0, -1) : args;
  const pairs = positional.map((value, index) => [names[index], value]).slice(0, names.length);
  return Object.fromEntries([...pairs, ...(last instanceof Kwargs ? last : [])]);
}

function encoded(value) {
  return value === null || value === undefined ? "" : encodeURIComponent(String(value));
}

/** A picture of the sprite. It says nothing that the words beside it do not. */
function icon(name, sprite) {
  if (!ICON.test(name)) return markup("");
  return markup(`<svg class="icon" aria-hidden="true"><use href="${sprite}#${name}"/></svg>`);
}
