/**
 * All requests to the network. Each has a time limit, for without one a fetch that hangs leaves some phones with a white
 * page.
 *
 * Only the server's own answers count. A filter, a captive portal or a proxy may answer in its place, with any status. So
 * the worker acts only on JSON that bears the server's mark and repeats the nonce of its request (app/http/mark.py).
 * Anything else is treated as if there were no connection.
 */

/** There is no network, or nobody answered in time. */
export class Away extends Error {}

/** For `catch`: null where nobody answered; anything else is thrown on. */
export function unlessAway(error) {
  if (!(error instanceof Away)) throw error;
  return null;
}

/** Something on the way answered in the server's place. `asks`: as a captive portal does; a filter refuses instead. */
export class Intercepted extends Away {
  constructor({ type, status, ok }) {
    super(`not the server's answer: ${status}`);
    this.asks = type === "opaqueredirect" || ok || status === NETWORK_SIGN_IN;
  }
}

const PAGE = 10_000;
const TALK = 30_000;
const FILE = 300_000; // all files are fetched at once, over poor connections, too
const SMALL = 1024;
const NETWORK_SIGN_IN = 511;
const JSON_WANTED = { Accept: "application/json" };

/**
 * A page of Flask's, for a person to look at. Throws Away, as all of these do. The browser must not cache it, or Back would
 * show it to the next person. The answer's own header says so, too, but a proxy may have removed it.
 */
export const page = (request) => out(request, { cache: "no-store", ...limit(PAGE) });

/** The same without the cookie, as somebody who is not signed in is given it. */
export const pageForStrangers = ({ url, headers, redirect }) =>
  out(url, { headers, redirect, credentials: "omit", cache: "no-store", ...limit(PAGE) });

/** A file of ours; Away if it has not this digest. The browser's cached copy may be a filter's page: then it is fetched anew. */
export const file = (url, integrity) =>
  out(url, { integrity, ...limit(FILE) }).catch(() => out(url, { integrity, cache: "reload", ...limit(FILE) }));

/** POST without a body. Answers what the server said, as the next three do: {status, ok, body, wait}, wait in ms. */
export const post = (path) => own(path, { method: "POST", ...limit(PAGE) });

/** POST of a form. */
export const send = (path, form) => own(path, { method: "POST", body: new URLSearchParams([...form]), ...limit(PAGE) });

/** GET of JSON. */
export const ask = (path, { headers = {}, query = {} } = {}) =>
  own(path, { headers: { ...JSON_WANTED, ...headers }, ...limit(PAGE) }, query);

/** True where a text is worth packing. */
export const isLong = (text) => text.length > SMALL;

/** POST of JSON, gzipped if it is to be `packed` and the browser can. */
export async function tell(path, text, packed) {
  const headers = { ...JSON_WANTED, "Content-Type": "application/json" };
  if (!packed || typeof CompressionStream === "undefined") {
    return own(path, { method: "POST", headers, body: text, ...limit(TALK) });
  }
  headers["Content-Encoding"] = "gzip";
  const body = await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"))).blob();
  return own(path, { method: "POST", headers, body, ...limit(TALK) });
}

async function own(path, options, query = {}) {
  const nonce = crypto.randomUUID().slice(0, 8);
  const response = await out(`${path}?${new URLSearchParams({ ...query, nonce })}`, { headers: JSON_WANTED, ...ALONE, ...options });
  const { status, ok, headers } = response;
  const body = await parsed(response);
  if (body?.mpp === 1 && body.nonce === nonce) return { status, ok, body, wait: Number(headers.get("Retry-After")) * 1000 };
  if (status >= 500 && status !== NETWORK_SIGN_IN) throw new Away(`there is no server behind the proxy: ${status}`);
  throw new Intercepted(response);
}

// Null for what is no JSON: somebody else's page. Read as text first, because WebKit's `json()` does not throw a
// SyntaxError at a page, and the error would look like a broken connection.
async function parsed(response) {
  const text = await response.text().catch((error) => {
    throw new Away(error.message);
  });
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function out(request, options) {
  try {
    return await fetch(request, options);
  } catch (error) {
    throw new Away(error.message);
  }
}

const ALONE = { credentials: "same-origin", cache: "no-store", redirect: "manual" };

const limit = (time) => ({ signal: AbortSignal.timeout(time) });
