// Whole numbers of any size, as Python has them: JavaScript's own while those are exact, BigInt beyond.

import { raise, unsupported } from "./errors.js";

const MOST_DIGITS = 4300; // Python turns no more of them into text, or text into them
const BEYOND = 10n ** BigInt(MOST_DIGITS);
const INTEGER = /^[-+]?\d+$/;
const FLOAT = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** Python's booleans are numbers, too. */
export const isNumber = (value) => ["number", "boolean", "bigint"].includes(typeof value);

/** A number or boolean as a number. */
export const counted = (value) => (typeof value === "boolean" ? Number(value) : value);

/** A number in the one form that it has here, so that `===` compares; one that has lost its last digits is no number. */
export function whole(number) {
  if (Number.isSafeInteger(number)) return number;
  if (typeof number !== "bigint") return unsupported("a number beyond 2**53");
  const small = Number(number);
  return Number.isSafeInteger(small) ? small : number;
}

/** `reckon` of two numbers; it is called again with BigInts where the result does not fit JavaScript's numbers. */
export function exact(one, other, reckon) {
  if (typeof one === "number" && typeof other === "number") {
    const quick = reckon(one, other);
    if (Number.isSafeInteger(quick)) return quick;
  }
  return whole(reckon(BigInt(one), BigInt(other)));
}

/** The same text for the same number, as Python writes it. */
export function digits(number) {
  if (typeof number === "bigint" && (number <= -BEYOND || number >= BEYOND)) {
    raise("ValueError", `Exceeds the limit (${MOST_DIGITS} digits) for integer string conversion`);
  }
  return number === 0 ? "0" : String(whole(number)); // nought may have come as -0
}

/** The whole number that text in decimal digits says, a fraction cut off; null where it says none. */
export function numberIn(text) {
  if (INTEGER.test(text) && text.replace(/^[-+]/, "").length <= MOST_DIGITS) return whole(BigInt(text));
  const number = FLOAT.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? whole(BigInt(Math.trunc(number))) : null;
}

/** Python's `range`: its numbers are counted when they are asked for. */
export class Range {
  constructor(start, stop, step) {
    Object.assign(this, { start, stop, step });
    this.length = Number(exact(exact(stop, start, (one, other) => one - other), step, rounds));
  }

  at(index) {
    return exact(this.start, exact(index, this.step, (one, other) => one * other), (one, other) => one + other);
  }

  *[Symbol.iterator]() {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }
}

/** How many steps of that size go into the distance, the last not whole; none where they lead away. */
function rounds(distance, step) {
  if (distance > 0 !== step > 0) return distance - distance;
  const rest = distance % step;
  return (distance - rest) / step + (rest ? step / step : rest); // 1 or 0, of either sort of number
}
