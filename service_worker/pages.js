/** Pages as Flask would show them: the same table of pages, the same documents, the same templates. */
import { hindered, isOffline } from "./contact.js";
import { byNeed, find } from "./twins/document.js";
import { globals } from "./globals.js";
import { fromJSON } from "./jinja/runtime.js";
import { heard, kinds as ruled, labels } from "./kinds.js";
import { ownPath } from "./paths.js";
import { clock, PAST } from "./person.js";
import { lessonForm, membersForm } from "./twins/group_page.js";
import { byName, groupNamed, groups, withStates } from "./twins/groups.js";
import { lastReplaced } from "./replaced.js";
import { match, named } from "./routes.js";
import { look } from "./summaries.js";
import * as tables from "./tables.js";
import { render } from "./templates.js";
import { lessonsWaiting, waiting } from "./waiting.js";
import { begun } from "./twins/record.js";
import { matching } from "./twins/search.js";
import { stream } from "./twins/stream.js";
import { following } from "./twins/timetable.js";
import { away, done, standing, toPutRight, Words } from "./twins/words.js";

const kinds = labels();
const LATELY = 60_000;

/**
 * The page at `url`, or the fragment of it where it is not `whole`; null where what it is about is not held here.
 *
 * found: {route, args}; who: /me; typed: what a rejected form carried; said: what was done; refused: why it was not.
 */
export async function show(found, url, who, { whole, typed = null, said = "", refused = "", now = clock(who) }) {
  const home = found.route.name === "home" && who.role === "pupil" && who.plans[0];
  const { route, args } = home ? { route: named("today"), args: { plan: home.id } } : found;
  const made = maker(who, now);
  const here = await look(who, now, { plan: args.plan, typed, fresh: made.fresh, page: route.name });
  const about = args.plan
    ? ofPlan(route, args, url, who, { ...here, now }, made)
    : await ofPerson(route, url, who, { ...here, now, typed }, made);
  if (!about) return null;
  const given = new Map([...common(route, url, who, here, { now, whole }), ...about]);
  if (said) given.set("flash", line(said));
  given.set("wrong", given.get("form") ? wrongWith(given.get("form"), refused) : wrong(typed, refused));
  return render(whole || !route.fragment ? route.template : route.fragment, given, made);
}

/**
 * What stands instead of a page that only the network has. said: what has been done nevertheless. Of a field's history
 * it shows the one value that is here.
 */
export async function offlinePage(url, who, said = "") {
  const flash = said ? line(said) : null;
  const found = match("GET", url.pathname);
  const replaced = who && found?.route.name === "history" ? await lastReplaced(who, found.args) : null;
  const asked = ownPath(url.pathname + url.search);
  return plainPage("offline", url, who, [["asked", asked], ["replaced", replaced], ["flash", flash]]);
}

/** What stands instead of every page of a plan once a device has heard nothing for too long. */
export const lockedPage = (who, url) => plainPage("locked", url, who, []);

/** How things stand, in words. `here`: what look() answers. */
export function standingOf({ list, unsent, refused }) {
  const needed = list.reduce((sum, one) => sum + one.get("needed"), 0);
  return fromJSON(standing(unsent, needed + refused, isOffline(), hindered()));
}

/** What stands at an address to which pages only send something. It leads to the nearest page above. */
export const postedPage = (url, who) => plainPage("posted", url, who, [["back", above(url.pathname)]]);

function above(path) {
  const higher = path.slice(0, path.lastIndexOf("/"));
  return !higher || match("GET", higher) ? higher || "/" : above(higher);
}

/** What is shown instead of every page while the screen is locked. after: the path asked for; error: why it stays locked. */
export const screenLockPage = (who, after, error = null) =>
  plainPage("cover", new URL(ownPath(after), self.location), who, [
    ["me", null],
    ["name", who.name],
    ["after", ownPath(after)],
    ["error", error],
  ]);

async function plainPage(name, url, who, more) {
  const now = clock(who);
  const made = maker(who ?? { offsets: [[0, 0]], person: null }, now);
  const route = { name, template: `${name}.html` };
  const here = who && (await look(who, now));
  const given = common(route, url, who, here, { now, whole: true });
  return render(route.template, new Map([...given, ...more]), made);
}

/** What every page is given. */
function common(route, url, who, here, { now, whole }) {
  const words = new Words(who?.offsets ?? [[0, 0]], now);
  return new Map([
    ["page", route.name],
    ["kind", route.kind ?? route.lists ?? null],
    ["me", who ? reader(here?.past ? { ...who, epoch: PAST } : who) : null],
    ["plan", null],
    ["record", null],
    ["plans", []],
    ["kinds", kinds],
    ["standing", here && standingOf(here)],
    ["waiting", null],
    ["flash", null],
    ["wrong", null],
    ["save", crypto.randomUUID()],
    ["now", now],
    ["today", words.today],
    ["left", words.left],
    ["here", url.pathname],
    ["full", whole],
    ["worker", true],
    ["q", url.searchParams.get("q") ?? ""],
    ["stream", null],
    ["groups", []],
    ["group", null],
    ["form", null],
    ["print", ""],
    ["version", tables.version],
    ["liked", here?.list[0]?.get("liked") ?? null],
  ]);
}

/** A page about a plan, and a record of it where it names one; null where there is no such thing here. */
function ofPlan(route, args, url, who, { plan, list, now }, made) {
  if (!plan) return null;
  const record = recordOf(route, args, plan, made, url);
  if (record === undefined) return null;
  const said = route.name === "together" ? saidIn(plan, url, who, now) : null;
  const flashed = flash(plan, url) ?? doneLately(plan, list, url, now);
  const words = plan.get("role") === "pupil" ? kinds : heard(kinds, plan.get("first"));
  return [["plan", plan], ["kinds", words], ["record", record], ["flash", flashed], ["stream", said], ["print", printOf(url)]];
}

/** Which print an address asks for: "" is the plain one. */
function printOf({ searchParams: query }) {
  const asked = query.get("print");
  return ["large", "symbols"].includes(asked) ? asked : "";
}

function saidIn(plan, { searchParams: query }, who, now) {
  return stream(plan, query.get("only") ?? "", query.get("month") ?? "", new Words(who.offsets, now));
}

/** A page about no plan: a list of them, what waits, or a group; null for a group that is not the reader's. */
async function ofPerson(route, url, who, here, made) {
  const { list } = here;
  if (route.name === "waiting") return [["waiting", await waiting(who, list)]];
  if (route.name.startsWith("group")) return ofGroup(route, url, who, here, made);
  const plans = byNeed(matching(list, url.searchParams.get("q") ?? ""));
  return [["plans", plans], ["groups", groups(plans)]];
}

async function ofGroup(route, url, who, { list, typed, now }, { fresh }) {
  const name = url.searchParams.get("name") ?? "";
  const group = groupNamed(list, name);
  const begins = route.name === "group_pupils" && !name && byName(list).length;
  if (!group && !begins) return null;
  if (route.name === "group_pupils") return [["form", membersForm(list, group, typed, fresh)]];
  const today = new Words(who.offsets, now).today;
  if (route.name === "group_lesson") return [["group", group], ["form", lessonForm(group, typed, today, fresh)]];
  const text = saidLately(url, now, []);
  const last = group.get("members").at(-1).get("plan");
  const flashed = text ? afterLesson(line(text), name, last, list, today, url) : null;
  return [["group", withStates(group, await lessonsWaiting(who.person))], ["flash", flashed]];
}

function recordOf(route, args, plan, made, url) {
  if (route.new) return begun(made.blank(plan, route.kind), plan, recordNamed(plan, url.searchParams.get("about")));
  if (!route.kind) return null;
  return find(plan, route.kind, args.record) ?? undefined;
}

/** Something was put away just now, and this is the way back. */
function flash(plan, url) {
  const [kind, id] = (url.searchParams.get("away") ?? "").split(".");
  const found = id && plan.get("put_away").find((one) => one.get("kind") === kind && one.get("id") === id);
  if (!found || found.get("marked")) return null;
  return new Map([["text", away(found.get("title"))], ["undo", found.get("remove") ? found : null]]);
}

const line = (text) => new Map([["text", text], ["undo", null]]);

/** What a form that led here has just done: its address says what and when, and Reload does not say it again. */
function doneLately(plan, list, url, now) {
  const tutors = plan.get("members").filter((one) => one.get("role") === "tutor" && !one.get("left"));
  const text = saidLately(url, now, tutors.map((one) => one.get("name")));
  const proud = recordNamed(plan, url.searchParams.get("proud"));
  if (!text) return null;
  const field = proud ? ruled.get(proud.get("kind")).shown.proud[0] : "";
  const before = field && url.searchParams.has("before") ? url.searchParams.get("before").slice(1) : null;
  const said = line(text).set("made", madeLately(plan, url)).set("proud", proud).set("field", field).set("before", before);
  if (plan.get("role") !== "tutor") return said;
  return afterLesson(said, plan.get("name"), plan.get("id"), list, plan.get("today"), url);
}

/** Of a lesson that was just written it is said whose it is, and whom its tutor teaches next today. */
function afterLesson(said, name, plan, list, today, { searchParams: query }) {
  if (!query.get("done").startsWith("lesson.")) return said;
  return said.set("whose", name).set("following", following(list, today, plan));
}

/** What `done` in an address says, for a minute. */
function saidLately(url, now, tutors) {
  const [word, at] = (url.searchParams.get("done") ?? "").split(".");
  if (!/^[0-9]{1,15}$/.test(at ?? "") || Math.abs(now - Number(at)) > LATELY) return "";
  const kind = ruled.get(word)?.shown.saved;
  return kind ? `${kind} ${done("saved", [], true)}` : done(word, tutors, true);
}

/** The record that an address names as "<kind>.<id>", where it is there. */
function recordNamed(plan, what) {
  const [kind, id] = (what ?? "").split(".");
  const found = ruled.has(kind) ? find(plan, kind, id) : null;
  return !found || (found.get("put_away") && !found.get("marked")) ? null : found;
}

/** The record that was written just now by the reader, who may take it back. */
function madeLately(plan, url) {
  const [kind, id] = (url.searchParams.get("made") ?? "").split(".");
  const found = ruled.get(kind)?.shown.undo ? find(plan, kind, id) : null;
  if (!found?.get("remove") || found.get("put_away")) return null;
  return found.get("made")?.get("by") === plan.get("person") ? found : null;
}

/** Why a form came back, and the fields that have to be put right, in the order of the form. */
function wrong(typed, refused) {
  const keys = Object.entries(typed?.fields ?? {}).filter(([, { error }]) => error).map(([key]) => key.split("."));
  if (!keys.length && !refused) return null;
  const fields = keys.map(([kind, id, name]) => new Map([
    ["id", id],
    ["name", name],
    ["label", kinds.get(kind).get("fields").get(name).get("label")],
  ]));
  return new Map([["text", refused || toPutRight(fields.length)], ["fields", fields]]);
}

/** The same for a form about several plans. */
function wrongWith(form, refused) {
  const fields = form.get("wrong");
  if (!fields.length && !refused) return null;
  return new Map([["text", refused || toPutRight(fields.length)], ["fields", fields]]);
}

const maker = (who, now) =>
  globals(who, now, tables, (count) => crypto.getRandomValues(new Uint8Array(count)));

// The key for sealing and the scopes are no page's business.
function reader({ seal, seal_id, plans, ...rest }) {
  return fromJSON({ ...rest, plans: plans.map(({ scopes, ...plan }) => plan) });
}
