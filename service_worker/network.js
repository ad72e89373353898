/** The way out: every call has a time limit, for a fetch without one is a white page on some phones. */

/** There was no network, or none that answered in time. */
export class Away extends Error {}

const PAGE = 10_000;
const TALK = 30_000;
const SMALL = 1024;
const JSON_WANTED = { Accept: "application/json" };

/** A page or file of Flask's. Throws Away, as all of these do. */
export const page = (request) => out(request, { signal: AbortSignal.timeout(PAGE) });

/** A file that is not kept here. */
export const file = (request) => out(request, { signal: AbortSignal.timeout(TALK) });

/** POST without a body, for its effect alone. */
export const post = (path) => out(path, { method: "POST", ...alone(PAGE), redirect: "manual" });

/** POST of a form, answered in JSON. */
export const send = (path, form) =>
  out(path, { method: "POST", headers: JSON_WANTED, body: new URLSearchParams([...form]), ...alone(PAGE) });

/** GET of JSON. `redirect: error`, so that a café's sign-in page is no answer. */
export const ask = (path, headers = {}) =>
  out(path, { headers: { ...JSON_WANTED, ...headers }, ...alone(PAGE) });

/** POST of JSON, gzipped where that is worth it and the browser can. */
export async function tell(path, value) {
  const text = JSON.stringify(value);
  const headers = { "Content-Type": "application/json", Accept: "application/json" };
  if (text.length <= SMALL || typeof CompressionStream === "undefined") {
    return out(path, { method: "POST", headers, body: text, ...alone(TALK) });
  }
  headers["Content-Encoding"] = "gzip";
  const body = await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"))).blob();
  return out(path, { method: "POST", headers, body, ...alone(TALK) });
}

async function out(request, options) {
  try {
    return await fetch(request, options);
  } catch (error) {
    throw new Away(error.message);
  }
}

const alone = (limit) => ({
  credentials: "same-origin",
  cache: "no-store",
  redirect: "error",
  signal: AbortSignal.timeout(limit),
});
