/**
 * The records of the plan that was shown last, as they were read. Its next page is likely to come within seconds, and
 * a school year of records is by far the most that a page reads.
 *
 * What is stored of a scope changes with the scope's stamp and never without it, so whoever has the stamp as it is
 * now has the records as they are now. A worker that has been ended knows none, and reads.
 */
let known = new Map(); // scope → {stamp, records}

const worker = crypto.randomUUID();
let stamps = 0;

/** A stamp that no scope had before, for what is being stored. */
export const newStamp = () => `${worker}:${++stamps}`;

/** The records of this row of the store `scopes`, or undefined. Whoever gets them must not write in them. */
export function recalled({ scope, stamp }) {
  const found = known.get(scope);
  return stamp && found?.stamp === stamp ? found.records : undefined;
}

/** From now on these scopes' are known, and no others'. rows: of the store `scopes`; held: {scope: {records}}. */
export function remember(rows, held) {
  known = new Map(rows.map(({ scope, stamp }) => [scope, { stamp, records: held[scope].records }]));
}

/** Whoever's they were has gone. */
export function forget() {
  known = new Map();
}
