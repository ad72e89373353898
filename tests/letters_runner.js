// How long the phone takes over what was typed, and what it makes of it.

import { clean } from "/service_worker/twins/values.js";

const ENOUGH = 5; // milliseconds: clocks are coarse, and what takes long is interrupted by others
const TRIES = 7;

/** Milliseconds for each of these texts, read as often as the first takes to be measured: the least of several tries. */
export function times(texts) {
  let rounds = 1;
  while (least(texts[0], rounds) < ENOUGH) rounds *= 2;
  return texts.map((text) => least(text, rounds));
}

const least = (text, rounds) => Math.min(...Array.from({ length: TRIES }, () => time(text, rounds)));

function time(text, rounds) {
  const began = performance.now();
  for (let round = 0; round < rounds; round++) clean(text);
  return performance.now() - began;
}

export const cleaned = (texts) => texts.map(clean);
