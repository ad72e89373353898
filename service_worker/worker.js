/** The browser's server. The only file that listens to it. */
import { heard } from "./messages.js";
import { deliver } from "./contact.js";
import { answer } from "./router.js";
import { dropOld, fetchAssets, isAlone } from "./answers.js";

self.addEventListener("install", (event) => event.waitUntil(install()));

self.addEventListener("activate", (event) => event.waitUntil(dropOld().then(() => self.clients.claim())));

self.addEventListener("fetch", (event) => {
  const given = answer(event);
  if (given) event.respondWith(given);
});

self.addEventListener("message", (event) => event.waitUntil(heard(event)));

self.addEventListener("sync", (event) => event.waitUntil(deliver()));

// Where no earlier version answers for anybody (a first visit, or after the kill switch) there is nothing to wait for.
async function install() {
  const alone = await isAlone();
  await fetchAssets();
  if (alone) await self.skipWaiting();
}
