// Finding a pupil in one's list. Twin of app/plan/twins/search.py.

import { folds } from "../tables.js";
import { clean } from "./values.js";

const LONGEST = 200; // letters that are looked at
const FIELDS = ["name", "full", "year", "group"];
const OF_MUSIC = ["what", "group"];
const LETTERS = new Map(Object.entries(folds));

/** The text as it is compared: capitals, accents and what marks the vowels make no difference. */
export function folded(text) {
  const apart = clean(text).normalize("NFKD").toLowerCase().replaceAll(/\p{Mn}/gu, "");
  return Array.from(apart, (letter) => LETTERS.get(letter) ?? letter).join("");
}

/** The plans' lines that hold every word that was typed: in a name, the year, the class or the music. */
export function matching(lines, text) {
  const sought = folded([...text].slice(0, LONGEST).join("")).split(/[ \t\n]+/).filter(Boolean);
  if (!sought.length) return lines;
  return lines.filter((line) => {
    const held = said(line);
    return sought.every((word) => held.includes(word));
  });
}

function said(line) {
  const music = line.get("learns").flatMap((one) => OF_MUSIC.map((name) => one.get(name)));
  return folded([...FIELDS.map((name) => line.get(name) || ""), ...music].join(" "));
}
