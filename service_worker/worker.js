/** The browser's server. The only file that listens to it. */
import { heard } from "./messages.js";
import { contact } from "./contact.js";
import { answer } from "./router.js";
import { dropOld, fetchAssets } from "./answers.js";
import { kept } from "./tables.js";

self.addEventListener("install", (event) => event.waitUntil(fetchAssets(kept)));

self.addEventListener("activate", (event) => event.waitUntil(dropOld().then(() => self.clients.claim())));

self.addEventListener("fetch", (event) => {
  const given = answer(event);
  if (given) event.respondWith(given);
});

self.addEventListener("message", (event) => event.waitUntil(heard(event)));

self.addEventListener("sync", (event) => event.waitUntil(contact()));
