// What of each place in the bar somebody has not read yet. Twin of app/plan/twins/unread.py.

import { kinds } from "../kinds.js";
import { isNewSince } from "./field.js";
import { shown } from "./places.js";

const FIRST = "today"; // a plan's first page tells what is new by itself

/** The place of the bar under which records of a kind stand, or of the kind on whose page they do. */
function placeOf(kind) {
  const how = shown(kind);
  return how.on ? placeOf(how.on) : how.place;
}

const OF_KIND = new Map([...kinds.keys()].map((kind) => [kind, placeOf(kind)]));
const PLACES = new Map();

/** The places whose records may be in this scope; none where nobody else writes. */
export function placesIn(scope) {
  const [, audience, ...year] = scope.split("/");
  const key = `${audience} ${year.length}`;
  if (!PLACES.has(key)) PLACES.set(key, placesOf(audience, year.length > 0));
  return PLACES.get(key);
}

function placesOf(audience, dated) {
  const here = [...kinds].filter(([, kind]) => kind.audience === audience && Boolean(kind.dated) === dated);
  const places = new Set(here.map(([name]) => OF_KIND.get(name)));
  places.delete(FIRST);
  return [...places].sort();
}

/**
 * How many of these records are newer than what was read of their places, as a Map of place to number.
 *
 * read: {"<place> <scope>": version}; of what is not in it all has been read. versions: Map of scope to version now.
 */
export function unread(raws, view, read, versions) {
  const found = new Map();
  for (const raw of raws) {
    const place = OF_KIND.get(raw.kind);
    const now = versions.get(raw.scope) ?? 0;
    const since = read[`${place} ${raw.scope}`] ?? now;
    if (since < now && raw.away === null && isNewSince(raw, since, view)) found.set(place, (found.get(place) ?? 0) + 1);
  }
  return found;
}
