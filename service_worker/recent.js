/**
 * A cache of the records of the plan that was shown last. Its next page is likely to be asked for within seconds, and a
 * school year of records is by far the most that a page reads.
 *
 * A scope's records never change without its stamp in the store `scopes`, so a cached scope is valid as long as the stamps
 * are equal. A worker that was ended starts with an empty cache.
 */
let known = new Map(); // scope → {stamp, records}

const worker = crypto.randomUUID();
let stamps = 0;

/** A stamp that no scope has had before. */
export const newStamp = () => `${worker}:${++stamps}`;

/** The cached records for a row of the store `scopes`, or undefined. They must not be modified. */
export function cached({ scope, stamp }) {
  const found = known.get(scope);
  return stamp && found?.stamp === stamp ? found.records : undefined;
}

/** Cache these scopes and no others. rows: of the store `scopes`; held: {scope: {records}}. */
export function remember(rows, held) {
  known = new Map(rows.map(({ scope, stamp }) => [scope, { stamp, records: held[scope].records }]));
}

/** Empty the cache: the person has gone. */
export function forget() {
  known = new Map();
}
