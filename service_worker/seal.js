/**
 * Seals unsent words, so that nobody on this device can read them until their author signs in again.
 *
 * The server hands out a new key at each sign-in. The key is stored in the replica, which is removed at sign-out; the box
 * holds the key's id, with which the server can be asked for the same key again. AES-GCM: a box that was changed does not
 * open. A box is text throughout, because a draft that a page has sealed is packed into another box as JSON.
 */

/** Stands for the id of a box from version 0.1.0, which had one key for all boxes and no ids. */
export const FIRST = "first";

/** A box of `value`: {id, iv, data}. me: {seal, seal_id}, 32 bytes in base64 and their id, "" for one key for all. */
export async function seal({ seal: key, seal_id: id = "" }, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await open(key), plain);
  return { id, iv: textOf(iv), data: textOf(data) };
}

/** The id of the key to a box; "" for a box of version 0.1.0. */
export const idOf = ({ id = "" }) => id;

/** What is in the box; throws where the key is another's. */
export async function unseal(key, { iv, data }) {
  const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytesOf(iv) }, await open(key), bytesOf(data));
  return JSON.parse(new TextDecoder().decode(plain));
}

function open(key) {
  return crypto.subtle.importKey("raw", bytesOf(key), "AES-GCM", false, ["encrypt", "decrypt"]);
}

const textOf = (bytes) => btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""));

/* Boxes of 0.1.0 held bytes. */
const bytesOf = (kept) => (typeof kept === "string" ? Uint8Array.from(atob(kept), (letter) => letter.charCodeAt(0)) : kept);
