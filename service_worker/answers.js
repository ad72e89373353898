/** The worker's answers to pages: with the same headers as Flask's, and never an error page of the browser's. */
import { file } from "./network.js";
import { ownPath } from "./paths.js";
import { headers as safe, kept, version } from "./tables.js";

const HTML = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
const ASSETS = `mpp-${version}`;

/** A page or a fragment. */
export const html = (body, status = 200, extra = {}) =>
  new Response(body, { status, headers: { ...safe, ...HTML, "X-Answered-By": "worker", ...extra } });

/** A redirect after a plain form. A page that answered the POST itself would send it again on Reload. */
export const seeOther = (path) => new Response(null, { status: 303, headers: { ...safe, Location: ownPath(path) } });

/** Text to be downloaded as a file. */
export const attachment = (text, name) =>
  new Response(text, {
    headers: {
      ...safe,
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });

/** Nothing was saved: the page leaves the form as it is, and shows `text` beside it. */
export const problem = (text, status) => html(`<p id="problem" data-mpp>${text}</p>`, status);

/** True when htmx asks for one element; after the Back button it asks for a whole page. */
export const partial = (request) =>
  request.headers.get("HX-Request-Type") === "partial" && !request.headers.has("HX-History-Restore-Request");

const addresses = new Map(Object.keys(kept).flatMap((url) => [[url, url], [url.split("?")[0], url]]));

/** True for a file of this version, with or without the version in its address: style sheets name fonts without it. */
export const isAsset = ({ pathname, search }) => addresses.has(pathname + search);

/** A file of this version, from the cache or from the network. */
export const asset = ({ pathname, search }) => fetchAsset(addresses.get(pathname + search));

/** Fetch every file that pages need, before this version answers for the first time. */
export const fetchAssets = () => Promise.all(Object.keys(kept).map(fetchAsset));

// What something else answered in the file's place is never cached. What is cached was checked when it was fetched.
async function fetchAsset(url) {
  const cache = await caches.open(ASSETS);
  const found = await cache.match(url);
  if (found) return found;
  const response = await file(url, kept[url]);
  await cache.put(url, response.clone());
  return response;
}

/** Delete the caches of earlier versions. */
export async function dropOld() {
  for (const name of await earlier()) await caches.delete(name);
}

/** True where no other version has cached anything. */
export const isAlone = async () => (await earlier()).length === 0;

async function earlier() {
  return (await caches.keys()).filter((name) => name.startsWith("mpp-") && name !== ASSETS);
}
