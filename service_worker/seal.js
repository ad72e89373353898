/**
 * Words that nobody on this device can read until their author is back.
 *
 * The key is the server's to hand out when the person signs in, another one each time; it is kept in their replica, which
 * goes when they sign out. The box bears its key's id, by which the server hands it out once more. AES-GCM: a box that was
 * changed does not open. It is all text: a draft that a page has sealed by itself is put into another box as JSON.
 */

/** What is asked for instead of an id where a box has none: one key for all, of a version that knew of no ids. */
export const FIRST = "first";

/** A box of `value`: {id, iv, data}. me: {seal, seal_id}, 32 bytes in base64 and their id, "" for one key for all. */
export async function seal({ seal: key, seal_id: id = "" }, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await open(key), plain);
  return { id, iv: textOf(iv), data: textOf(data) };
}

/** The id of the key to a box; "" for one of a version that knew of no ids. */
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
