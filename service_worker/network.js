/**
 * The way out: every call has a time limit, for a fetch without one is a white page on some phones.
 *
 * Only the server's own word counts. A filter, a captive portal or a proxy may answer in its place, with any status; so
 * what the worker acts upon is JSON that bears the server's mark and repeats the nonce of its request (app/http/mark.py).
 * Anything else is no answer, as if there were no connection.
 */

/** There was no network, or none that answered in time. */
export class Away extends Error {}

/** For `catch`: null where nobody answered; anything else is thrown on. */
export function unlessAway(error) {
  if (!(error instanceof Away)) throw error;
  return null;
}

/** Something on the way answered in the server's place. `asks`: as a captive portal does; else it refuses. */
export class Intercepted extends Away {
  constructor({ type, status, ok }) {
    super(`not the server's answer: ${status}`);
    this.asks = type === "opaqueredirect" || ok || status === NETWORK_SIGN_IN;
  }
}

const PAGE = 10_000;
const TALK = 30_000;
const FILE = 300_000; // all of them come at once, on a poor line too
const SMALL = 1024;
const NETWORK_SIGN_IN = 511;
const JSON_WANTED = { Accept: "application/json" };

/**
 * A page of Flask's, for a person to look at. Throws Away, as all of these do. Nothing of it is kept by the browser, which
 * would show it on Back to whoever comes next; that the answer says so, too, may have been taken out of it.
 */
export const page = (request) => out(request, { cache: "no-store", ...limit(PAGE) });

/** The same, as a stranger is given it. */
export const pageForStrangers = ({ url, headers, redirect }) =>
  out(url, { headers, redirect, credentials: "omit", cache: "no-store", ...limit(PAGE) });

/** A file of ours; Away where it has not this digest. What the browser has kept of it may be somebody else's. */
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

// No JSON is somebody else's page; what breaks off was lost on the way. Read as text first: the error that WebKit's own
// `json()` throws at a page is no SyntaxError.
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
