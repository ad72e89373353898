// How long the phone takes over what was typed, and what it makes of it.

import { clean } from "/service_worker/values.js";

/** Milliseconds for `text`, and for four times as much: the least of three each. */
export const times = (text) => [text, text.repeat(4)].map((words) => Math.min(...[1, 2, 3].map(() => time(words))));

function time(words) {
  const began = performance.now();
  clean(words);
  return performance.now() - began;
}

export const cleaned = (texts) => texts.map(clean);
