/**
 * How many edits one request carries.
 *
 * A connection that breaks may carry half as many. A filter on the way may refuse a request for its length, its words or
 * its compression: then fewer edits are sent, then a single one with and without compression. An edit that gets through
 * neither way waits, with the edits that build on it, while others are sent. This is kept in memory only: a worker that
 * was restarted tries everything again.
 */
const MOST = 200; // edits
const FEW = 16; // edits that may wait in one exchange; if more are refused, their words are not the reason

let many = MOST;
let letters = Infinity;
let tooMany = Infinity; // the fewest letters that did not get through

/** How many edits to read at most; all of them where some wait, for those stand before the others. */
export const most = (talk) => (talk.held.size ? undefined : many);

/** The ones of `entries`, oldest first, to be sent now. */
export function portion(entries, talk) {
  const free = talk.held.size ? entries.filter((entry) => !staysWith(entry, talk)) : entries;
  if (letters === Infinity) return free.slice(0, many);
  let room = letters;
  const fits = (entry, place) => (room -= size(entry)) >= 0 || place === 0;
  const end = free.findIndex((entry, place) => place === many || !fits(entry, place));
  return end < 0 ? free : free.slice(0, end);
}

// An edit that builds on one that waits would be refused before it: so it waits, too.
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

/** The request got through: the next may carry twice as much. */
export function grow(entries) {
  if (!entries.length) return;
  many = Math.min(MOST, 2 * many);
  letters = Math.min(2 * letters, tooMany - 1);
}

/** The request did not get through: half of it may. */
export function halve(entries, round = Math.floor) {
  many = round(entries.length / 2);
}

/** The edit that was too large has been found: the others may be sent in full requests again. */
export function startOver() {
  many = MOST;
}

/** Something on the way refused these edits and lets others pass. False where there is nothing left to try. */
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
