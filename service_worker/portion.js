/**
 * How much one request carries.
 *
 * A line that breaks may carry half of it. Something on the way that refuses may refuse what is too long, or whose words
 * or packing it does not like: then less of it goes, then one edit in its other form, and one that does not get through
 * either way waits, with what builds on it, while others go. Kept in memory: a worker that starts anew tries all again.
 */
const MOST = 200; // edits
const FEW = 16; // that are let wait in one conversation; then it is not their size

let many = MOST;
let letters = Infinity;
let tooMany = Infinity; // letters that did not get through

/** How many edits to read, at most. Those that wait come before others: then all. */
export const most = (talk) => (talk.held.size ? undefined : many);

/** Of `entries`, oldest first, those that go now. */
export function portion(entries, talk) {
  const free = talk.held.size ? entries.filter((entry) => !staysWith(entry, talk)) : entries;
  if (letters === Infinity) return free.slice(0, many);
  let room = letters;
  const fits = (entry, place) => (room -= size(entry)) >= 0 || place === 0;
  const end = free.findIndex((entry, place) => place === many || !fits(entry, place));
  return end < 0 ? free : free.slice(0, end);
}

// An edit of a record that another one makes, or that belongs to it, is refused before it.
function staysWith(entry, { held, waiting }) {
  if (held.has(entry.id)) return true;
  const text = JSON.stringify(entry.edit);
  if (![...waiting].some((record) => text.includes(record))) return false;
  letWait(entry, { held, waiting });
  return true;
}

function letWait({ id, edit: [, , , changes] }, { held, waiting }) {
  held.add(id);
  for (const [, , record] of changes) waiting.add(record);
}

/** It got through. */
export function grow(entries) {
  if (!entries.length) return;
  many = Math.min(MOST, 2 * many);
  letters = Math.min(2 * letters, tooMany - 1);
}

/** It did not, and half of it may. */
export function halve(entries, round = Math.floor) {
  many = round(entries.length / 2);
}

/** One edit was too much for the server. The others may be as many as ever. */
export function startOver() {
  many = MOST;
}

/** Something on the way refused these, where it lets others pass. False where there is nothing left to be tried. */
export function giveWay(entries, talk, packed) {
  const [entry] = entries;
  if (entries.length > 1) {
    tooMany = Math.min(tooMany, total(entries));
    letters = Math.floor(tooMany / 2);
    return true;
  }
  if (talk.packed === undefined) {
    talk.packed = !packed;
    return true;
  }
  letWait(entry, talk);
  talk.packed = undefined;
  return talk.held.size < FEW;
}

const size = ({ edit }) => JSON.stringify(edit).length;
const total = (entries) => entries.reduce((sum, entry) => sum + size(entry), 0);
