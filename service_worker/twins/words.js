// Dates, counts, names and messages in the reader's words. Twin of app/plan/twins/words.py.

import { words } from "../tables.js";
import * as days from "./days.js";

const MINUTE = 60_000;
const APART = / (?:to|of|for) /;
const IRREGULAR = new Map([["child", "children"], ["person", "people"]]);

/** The same moment reads the same on both servers. offsets: [[from ms, minutes east]…]; now: ms; me: a person. */
export class Words {
  constructor(offsets, now, me = null) {
    Object.assign(this, { offsets, now, me });
    this.today = this.dayOf(now);
    this.left = MINUTE * (1440 - (this.localMinutes(now) % 1440)) - (now % MINUTE); // ms of today
  }

  /** The calendar day at a moment, in the school's zone: "2026-11-22". */
  dayOf(ms) {
    return days.text(Math.floor(this.localMinutes(ms) / 1440));
  }

  /** A moment as people say it: "today, 14:05", "yesterday, 09:30", "Tue 3 November". */
  when(ms) {
    if (ms === null || ms === undefined) return "";
    const minutes = this.localMinutes(ms);
    const day = this.day(days.text(Math.floor(minutes / 1440)));
    if (day !== "today" && day !== "yesterday") return day;
    const within = minutes - Math.floor(minutes / 1440) * 1440;
    return `${day}, ${days.padded(Math.floor(within / 60))}:${days.padded(within % 60)}`;
  }

  /** A day as people say it: "today", "yesterday", "tomorrow", "Tue 3 November"; the year if another. */
  day(text) {
    if (!days.isDay(text)) return text || "";
    const near = new Map([[0, "today"], [-1, "yesterday"], [1, "tomorrow"]]);
    const said = near.get(days.number(text) - days.number(this.today));
    return said ?? days.spoken(text, text.slice(0, 4) !== this.today.slice(0, 4));
  }

  /** A day as it is written on paper, which is read on another day: "22 November 2026". */
  date(text) {
    return days.isDay(text) ? days.spoken(text, true) : text || "";
  }

  /** A month of "2026-11" as people say it: "November", "November 2025" where it is another year. */
  month(text) {
    return days.month(text, text.slice(0, 4) !== this.today.slice(0, 4));
  }

  /** Several names as one: "Ffion, Ms Lee and you". */
  names(people) {
    const last = people.at(-1) ?? "";
    return people.length > 1 ? `${people.slice(0, -1).join(", ")} and ${last}` : last;
  }

  /** A number with its noun: "1 goal", "3 things to try", "no practices". */
  count(number, noun) {
    return `${number || "no"} ${number === 1 ? noun : plural(noun)}`;
  }

  /** The reader is "you"; everyone else has a name, even where the plan has forgotten it. */
  who(person, names) {
    if (person === null) return "";
    if (person === "server") return "the school";
    return person === this.me ? "you" : (names.get(person) ?? "someone");
  }

  localMinutes(ms) {
    let minutes = 0;
    for (const [start, offset] of this.offsets) {
      if (start <= ms || start === this.offsets[0][0]) minutes = offset;
    }
    return Math.floor(ms / MINUTE) + minutes;
  }
}

/** What somebody is greeted with whose full name is known alone; the whole of a name that begins with an initial. */
export function firstName(name) {
  const [first] = name.split(" ");
  return first.length < 2 || first.endsWith(".") ? name : first;
}

/** The noun for more than one: goals, stories, children, things to try. */
export function plural(noun) {
  const head = noun.split(APART)[0];
  if (head !== noun) return plural(head) + noun.slice(head.length);
  if (IRREGULAR.has(noun)) return IRREGULAR.get(noun);
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return noun + (/(s|x|ch|sh)$/.test(noun) ? "es" : "s");
}

/**
 * How things stand, in words: what is unsent is always counted, what needs the reader is never hidden.
 * chip: the same in few words; what needs the reader stands beside it as a number. hindered: why what waits does not
 * go, though there is a network.
 */
export function standing(unsent, needs, offline = false, hindered = "") {
  const why = offline ? "" : hindered;
  let state = offline ? "offline" : why ? "hindered" : unsent ? "waiting" : "saved";
  let [text, chip] = sending(unsent, offline, why);
  if (needs) {
    const asks = `${needs} need${needs === 1 ? "s" : ""} you`;
    text = state === "saved" ? asks : `${text} · ${asks}`;
    if (state === "saved") [state, chip] = ["needs", text];
  }
  return new Map(Object.entries({ state, text, chip, unsent, needs, hindered: why }));
}

/** What becomes of what is unsent, and the same in few words. */
function sending(unsent, offline, hindered) {
  if (offline && unsent) return [`Offline, ${unsent > 1 ? `${unsent} ` : ""}saved on this phone`, `Offline, ${unsent} saved`];
  const why = has(words.hindered, hindered);
  if (why && unsent) return [`${why} · ${unsent} saved on this phone`, `${why} ·\u00a0${unsent}`];
  const all = offline ? "Offline, all saved" : unsent ? `${unsent} waiting to send` : "All saved";
  const text = why ? (hindered === "signed-out" ? words.sign_in : why) : all;
  return [text, text];
}

/** No name that travels can reach a prototype. */
const has = (said, code) => (Object.hasOwn(said, code) ? said[code] : undefined);

/** Why an edit was not taken, in plain words. */
export function refusal(reason) {
  return has(words.refusals, reason) ?? "The school's service could not take it.";
}

/** What to do about a field, in the reader's words. */
export function problem(code, limit = null, lowest = null, length = 0) {
  if (code === "too-long") {
    return `This is longer than ${limit} letters: it has ${length}. Please make it shorter.`;
  }
  if (code === "out-of-range") return `Please write a number from ${lowest ?? 0} to ${limit}.`;
  return has(words.problems, code) ?? "This could not be read.";
}

/** The first line of a form that came back: how many things are wrong with it. */
export const toPutRight = (number) =>
  `Not saved yet: ${words.numbers[number] ?? number} ${number === 1 ? "thing" : "things"} to put right`;

/** What has just been done; "" for what nobody says. what: saved, lesson, asked, back, taken, same; readers: names. */
export function done(what, readers, worker) {
  if (what === "asked" && readers.length) {
    const last = readers.at(-1);
    const names = readers.length > 1 ? `${readers.slice(0, -1).join(", ")} and ${last}` : last;
    return `Asked: ${names} ${readers.length > 1 ? "see" : "sees"} it`;
  }
  if (["saved", "lesson", "asked"].includes(what)) return worker ? "Saved on this phone" : "Saved";
  const said = [["back", "It is back."], ["taken", "It is taken back."], ["same", "Nothing was changed."]];
  return new Map(said).get(what) ?? "";
}

/** What is said when something has been put away. */
export function away(title) {
  return title ? `“${title}” is put away.` : "It is put away.";
}
