// Identifiers that two devices make alike, or that nobody ever makes twice. Twin of sync/ids.py.

const HEX = /[^0-9a-f]/g;
const MOST_OWNED = 5000;
const owned = new Map(); // worked out before: a page of a school year asks for some forty

/** A new record's id: sorts by the time of its making. `random`: ten bytes (RFC 9562, 5.7). */
export function uuid7(now, random) {
  const bytes = [...Array.from({ length: 6 }, (_, index) => Math.floor(now / 256 ** (5 - index)) % 256), ...random];
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return written(bytes.slice(0, 16));
}

/** The id of a kind with one record a plan: two devices that make it apart make the same one. */
export function singleId(plan, kind) {
  return uuid5(plan, kind);
}

/** One person has one of a kind on a record, from whichever device it is written first. */
export function ownId(kind, above, person) {
  const key = `${kind} ${above} ${person}`;
  if (owned.size > MOST_OWNED) owned.clear();
  if (!owned.has(key)) owned.set(key, uuid5(above, `${kind}:${person}`));
  return owned.get(key);
}

/** An id made from another and a name, always the same (RFC 9562, 5.5). */
export function uuid5(space, name) {
  const digits = space.replace(HEX, "");
  const text = new TextEncoder().encode(name);
  const message = new Uint8Array(16 + text.length);
  for (let index = 0; index < 16; index++) {
    message[index] = Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16);
  }
  message.set(text, 16);
  const digest = sha1(message).slice(0, 16);
  digest[6] = (digest[6] & 0x0f) | 0x50;
  digest[8] = (digest[8] & 0x3f) | 0x80;
  return written([...digest]);
}

/** SHA-1 (RFC 3174), for names only. Our own, since the browser's answers later and a page is drawn at once. */
export function sha1(message) {
  const filled = new DataView(new ArrayBuffer(Math.ceil((message.length + 9) / 64) * 64));
  new Uint8Array(filled.buffer).set(message);
  filled.setUint8(message.length, 0x80);
  filled.setUint32(filled.byteLength - 4, message.length * 8);
  const state = new DataView(new ArrayBuffer(20));
  START.forEach((word, index) => state.setInt32(index * 4, word));
  for (let at = 0; at < filled.byteLength; at += 64) mix(state, filled, at);
  return new Uint8Array(state.buffer);
}

const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
const words = new Int32Array(80);

function mix(state, message, at) {
  for (let index = 0; index < 16; index++) words[index] = message.getInt32(at + index * 4);
  for (let index = 16; index < 80; index++) {
    words[index] = turn(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1);
  }
  let a = state.getInt32(0);
  let b = state.getInt32(4);
  let c = state.getInt32(8);
  let d = state.getInt32(12);
  let e = state.getInt32(16);
  for (let index = 0; index < 80; index++) {
    const sum = (turn(a, 5) + round(index, b, c, d) + e + words[index]) | 0;
    e = d;
    d = c;
    c = turn(b, 30);
    b = a;
    a = sum;
  }
  [a, b, c, d, e].forEach((word, index) => state.setInt32(index * 4, state.getInt32(index * 4) + word));
}

function round(index, b, c, d) {
  if (index < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (index < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (index < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function turn(word, by) {
  return (word << by) | (word >>> (32 - by));
}

function written(bytes) {
  const digits = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
