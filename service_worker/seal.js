/**
 * Words that nobody on this device can read until their author is back.
 *
 * The key is the server's to hand out when the person signs in; it is kept in their replica, which goes when
 * they sign out. AES-GCM: a box that was changed does not open.
 */

/** A box of `value`: {iv, data}. `key`: 32 bytes in base64. */
export async function seal(key, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await open(key), plain) };
}

/** What is in the box; throws where the key is another's. */
export async function unseal(key, { iv, data }) {
  const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await open(key), data);
  return JSON.parse(new TextDecoder().decode(plain));
}

function open(key) {
  const raw = Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0));
  return crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
}
