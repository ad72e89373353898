/**
 * What a device keeps of a password, so that it knows it again without a connection: PBKDF2, made to take long, and of
 * its result two bytes. Who guesses ten times is right once in six thousand; who steals them to guess elsewhere is left
 * with every likely password in sixty-five thousand, and has to ask the server which it is.
 *
 * The worker is given this module, too.
 */
const ROUNDS = 600_000;
const BITS = 16;

/** {salt, rounds, check} of a password, as JSON keeps it. */
export const remember = (password) => derive(password, ROUNDS, crypto.getRandomValues(new Uint8Array(16)), BITS);

/** True for the password that `kept` was made of. */
export async function fits(password, { salt, rounds, check }) {
  return check === (await derive(password, rounds, salt, BITS)).check;
}

/** {salt, rounds, check}, check: so many bits of what is typed, in base64. salt: bytes, or those in base64. */
export async function derive(typed, rounds, salt, size) {
  const bytes = typeof salt === "string" ? Uint8Array.from(atob(salt), (letter) => letter.charCodeAt(0)) : salt;
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(typed), "PBKDF2", false, ["deriveBits"]);
  const bits = await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt: bytes, iterations: rounds }, key, size);
  return { salt: text(bytes), rounds, check: text(new Uint8Array(bits)) };
}

const text = (bytes) => btoa(String.fromCharCode(...bytes));
