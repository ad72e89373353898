/** The way out: every call has a time limit, for a fetch without one is a white page on some phones. */

const PAGE = 10_000;
const TALK = 30_000;
const SMALL = 1024;

/** A page or file of Flask's. Throws where there is no network. */
export const page = (request) => fetch(request, { signal: AbortSignal.timeout(PAGE) });

/** GET of JSON. `redirect: error`, so that a café's sign-in page is no answer. */
export const ask = (path) =>
  fetch(path, { headers: { Accept: "application/json" }, ...alone(PAGE) });

/** POST of JSON, gzipped where that is worth it and the browser can. */
export async function tell(path, value) {
  const text = JSON.stringify(value);
  const headers = { "Content-Type": "application/json", Accept: "application/json" };
  if (text.length <= SMALL || typeof CompressionStream === "undefined") {
    return fetch(path, { method: "POST", headers, body: text, ...alone(TALK) });
  }
  headers["Content-Encoding"] = "gzip";
  const body = await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"))).blob();
  return fetch(path, { method: "POST", headers, body, ...alone(TALK) });
}

const alone = (limit) => ({
  credentials: "same-origin",
  cache: "no-store",
  redirect: "error",
  signal: AbortSignal.timeout(limit),
});
