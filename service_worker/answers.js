/** What the worker says to a page: always with the same headers as Flask, never an error of the browser's own. */
import { file } from "./network.js";
import { ownPath } from "./paths.js";
import { headers as safe, kept, version } from "./tables.js";

const HTML = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
const ASSETS = `mpp-${version}`;

/** A page or a fragment. */
export const html = (body, status = 200, extra = {}) =>
  new Response(body, { status, headers: { ...safe, ...HTML, "X-Answered-By": "worker", ...extra } });

/** What a plain form leads to. A form's own page may not be the answer to its POST: Reload would send it again. */
export const seeOther = (path) => new Response(null, { status: 303, headers: { ...safe, Location: ownPath(path) } });

/** Words to be kept as a file. */
export const attachment = (text, name) =>
  new Response(text, {
    headers: {
      ...safe,
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });

/** Nothing was saved: the page keeps its form with the words, and says `text` beside it. */
export const problem = (text, status) => html(`<p id="problem" data-mpp>${text}</p>`, status);

/** True when htmx asks for one element; its Back button asks for a whole page. */
export const partial = (request) =>
  request.headers.get("HX-Request-Type") === "partial" && !request.headers.has("HX-History-Restore-Request");

const addresses = new Map(Object.keys(kept).flatMap((url) => [[url, url], [url.split("?")[0], url]]));

/** True for a file of this version. A style sheet names its fonts without a version. */
export const isAsset = ({ pathname, search }) => addresses.has(pathname + search);

/** A file of this version: out of the cache, else from the network. */
export const asset = ({ pathname, search }) => fetchAsset(addresses.get(pathname + search));

/** Everything a page needs to look as it should, before this version answers for the first time. */
export const fetchAssets = () => Promise.all(Object.keys(kept).map(fetchAsset));

// What something on the way answered in its place is never kept; what is kept already was looked at then.
async function fetchAsset(url) {
  const cache = await caches.open(ASSETS);
  const found = await cache.match(url);
  if (found) return found;
  const response = await file(url, kept[url]);
  await cache.put(url, response.clone());
  return response;
}

/** What earlier versions kept goes. */
export async function dropOld() {
  for (const name of await earlier()) await caches.delete(name);
}

/** True where no other version has kept anything. */
export const isAlone = async () => (await earlier()).length === 0;

async function earlier() {
  return (await caches.keys()).filter((name) => name.startsWith("mpp-") && name !== ASSETS);
}
