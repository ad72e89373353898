// How long the phone takes over what was typed, and what it makes of it.

import { clean } from "/service_worker/values.js";

const ENOUGH = 2; // milliseconds: the clock is coarse, and what takes long is interrupted by others
const TRIES = 15;

/** Milliseconds for each of these texts, read in turn and as often as the first takes to be measured: the least. */
export function times(texts) {
  const rounds = Math.ceil(ENOUGH / Math.max(0.02, time(texts[0], 10) / 10));
  const least = texts.map(() => Infinity);
  for (let tries = 0; tries < TRIES; tries++) {
    texts.forEach((text, place) => {
      least[place] = Math.min(least[place], time(text, rounds));
    });
  }
  return least;
}

function time(text, rounds) {
  const began = performance.now();
  for (let round = 0; round < rounds; round++) clean(text);
  return performance.now() - began;
}

export const cleaned = (texts) => texts.map(clean);
