/**
 * Decides which requests the worker answers, and with which function. The table of routes is Flask's own.
 *
 * Pages of plans that are held here are always drawn from the replica. All else goes to the network, and without one the
 * person gets a page that says so.
 */
import { asset, attachment, html, isAsset, partial, problem } from "./answers.js";
import { isHidden } from "./screen_lock.js";
import { doors } from "./submit.js";
import { hidden, hide, showAgain } from "./screen_lock_answers.js";
import { Away, Intercepted, page as fromNetwork, pageForStrangers } from "./network.js";
import { lockedPage, offlinePage, postedPage, show } from "./pages.js";
import { completeSignOut, holds, me, stateOf } from "./person.js";
import { match } from "./routes.js";
import { answerSignIn, answerSignOut } from "./signing.js";
import { asText } from "./waiting.js";

const NEVER = ["/sw.js", "/sw/", "/reset", "/sync", "/me"]; // a broken worker must not be in their way

/** A promise of an answer; null where the browser is to do what it does without a worker. */
export function answer(event) {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin || request.headers.has("Range")) return null;
  if (NEVER.some((path) => url.pathname === path || (path.endsWith("/") && url.pathname.startsWith(path)))) return null;
  if (request.method === "GET" && isAsset(url)) return safely(event, url, () => asset(url));
  if (request.method === "GET") return get(event, url);
  if (request.method === "POST") return post(event, url);
  return null;
}

function get(event, url) {
  const found = match("GET", url.pathname);
  if (!found?.route.own && event.request.mode !== "navigate") return null;
  return safely(event, url, () => read(event, url, found));
}

function post(event, url) {
  if (!ours(event)) return null;
  const found = match("POST", url.pathname);
  const name = found?.route.name;
  const door = { enter: answerSignIn, sign_out: answerSignOut, hide, show_again: showAgain }[name] ?? doors[name];
  return door ? safely(event, url, () => write(event, url, found, door)) : null;
}

/**
 * False for a form of another site, which must not write here. A worker does not see Sec-Fetch-Site, but a page of ours is
 * either a client of this worker or, by our Referrer-Policy, named as the referrer.
 */
const ours = ({ request, clientId }) =>
  request.mode === "navigate" ? request.referrer.startsWith(`${self.location.origin}/`) : Boolean(clientId);

async function read(event, url, found) {
  const present = await me();
  if (present && found?.route.name !== "sign_in" && (await isHidden(present))) return hidden(event, url, present);
  if (!found && match("POST", url.pathname)) return html(await postedPage(url, present), 405);
  const who = found?.route.own ? present : null;
  const state = who && holds(who, found.args.plan) ? await stateOf(who) : "empty";
  if (state === "locked") return html(await lockedPage(who, url));
  const here = state === "open";
  if (here && found.route.name === "waiting_file") return attachment(await asText(who), "my-unsent-words.txt");
  const body = here && (await show(found, url, who, { whole: !partial(event.request) }));
  return body ? html(body) : network(event);
}

async function write(event, url, found, door) {
  if (!(found.route.name in doors)) return door(event, url);
  const who = await me();
  if (who && (await isHidden(who))) return hidden(event, url, who);
  const here = who && holds(who, found.args.plan) && (await stateOf(who)) === "open";
  return here ? door({ event, url, found, who }) : network(event);
}

// Somebody has signed out here and the server does not know it yet: their cookie must not be sent, or it would open their
// pages again. Others can sign in.
async function network({ request }) {
  try {
    await completeSignOut();
  } catch (error) {
    if (!(error instanceof Intercepted) || request.method !== "GET") throw error;
    return pageForStrangers(request);
  }
  return fromNetwork(request);
}

async function safely(event, url, work) {
  try {
    return await work();
  } catch (error) {
    const away = error instanceof Away;
    if (!away) console.error(url.pathname, error);
    if (!away && event.request.method === "GET") return rescue(event, url);
    return sorry(event, url, away);
  }
}

// Something is wrong with the replica; Flask may still be able to answer.
const rescue = (event, url) => network(event).catch(() => sorry(event, url, false));

async function sorry(event, url, away) {
  const text = away
    ? "That needs a connection. Your words are still here."
    : "That did not work on this device. Your words are still here.";
  if (event.request.mode !== "navigate") return event.request.method === "POST" ? problem(text, 503) : Response.error();
  return html(await me().then((who) => offlinePage(url, who)).catch(() => bare(text)), 503);
}

// For when not even the replica can be read: without templates, and without anything that could fail.
const bare = (text) =>
  '<!doctype html><html lang="en-GB" data-mpp><meta charset="utf-8"><title>My Music Progression Plan</title>' +
  `<main><h1>${text}</h1><p><a href="/">Try again</a> or <a href="/reset">start afresh on this device</a>.</p>` +
  '<p>Worried? Tell an adult you trust, or ring Childline, free: <a href="tel:08001111">0800 1111</a>.</p>' +
  "</main></html>";
