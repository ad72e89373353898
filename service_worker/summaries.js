/** A summary of each plan, stored ready for use: a list of sixty pupils must not read sixty plans. */
import { heldYears } from "./twins/days.js";
import { document, summary } from "./twins/document.js";
import { travelling } from "./outbox.js";
import { clock } from "./person.js";
import { read, records, survey, write } from "./replica.js";
import { version } from "./tables.js";
import { seen } from "./visits.js";
import { Words } from "./twins/words.js";

/**
 * What a page shows, read in one transaction: {plan, past, list, unsent, refused}. `plan` is the document of the plan that
 * was asked for, null where it is not held here; `past` whether some of it is from before a restore; `list` every plan's
 * summary, in no order. Summaries of plans that have changed are made again, that of `plan` from its document; those
 * that are merely of another day are left to `refresh`.
 */
export async function look(who, now, { plan: id = null, typed = null, fresh, page } = {}) {
  const { rows, unsent, refused, about } = await survey(who.person, id);
  const plan = about && drawn(who, id, about, { now, typed, fresh, page, shown: true });
  const ready = new Map(rows.filter((row) => current(row) && !row.stale).map((row) => [row.plan, row.summary]));
  // Not from a document with words of a rejected form: those were not saved.
  if (plan && !typed && !ready.has(id)) ready.set(id, keep(who.person, plan, about.stale));
  for (const each of who.plans) {
    if (!ready.has(each.id)) ready.set(each.id, await renew(who, each.id, now));
  }
  const list = who.plans.map((each) => ready.get(each.id)).filter(Boolean);
  return { plan, past: Boolean(about?.past), list, unsent, refused };
}

/**
 * Make summaries again that are missing or of another day, and those of `plans` that have changed. What a person changes
 * on this device is summarised with the next page that they see.
 */
export async function refresh(who, plans, now = clock(who)) {
  const today = new Words(who.offsets, now, who.person).today;
  const rows = await read(who.person, ["summaries"], ({ store }) => store.getAll());
  const behind = (row) => !current(row) || row.day !== today || (row.stale && plans.has(row.plan));
  const ready = new Set(rows.filter((row) => !behind(row)).map((row) => row.plan));
  for (const { id } of who.plans) if (!ready.has(id)) await renew(who, id, now);
}

// A summary made by another version of this code may lack what this version's pages show.
const current = (row) => row.summary && row.version === version;

async function renew(who, id, now) {
  const about = await records(who.person, id);
  const plan = drawn(who, id, about, { now });
  return plan && keep(who.person, plan, about.stale);
}

/** The document of a plan; null where it is not held here. */
function drawn(who, id, { held, supersededNotices, entries, visits }, { now, typed = null, fresh, page, shown = false }) {
  const { role, scopes } = who.plans.find((each) => each.id === id) ?? {};
  if (!role || !Object.keys(held).length) return null;
  const { scopes: before, places: read } = seen(who.person, id, visits, held, now, shown, page);
  const about = { id, role, years: earlier(scopes, held, who, now), read };
  return document(about, held, who, travelling(entries, held), before, now, typed, fresh, supersededNotices);
}

/** The school years of a plan that this device no longer holds. /me may be from a year in which they were held. */
function earlier(scopes, held, who, now) {
  const [first] = heldYears(new Words(who.offsets, now).today);
  const gone = Object.keys(scopes).filter((scope) => !(scope in held));
  const years = gone.map((scope) => Number(/\/(\d{4})$/.exec(scope)?.[1] ?? first));
  return [...new Set(years.filter((year) => year < first))];
}

// Nothing waits for this, and a device that is full can still be read. Stored by compare-and-set: only where `stale`
// still is what it was when the plan was read, for else the plan has changed since.
function keep(person, plan, stale) {
  const row = { plan: plan.get("id"), summary: summary(plan), day: plan.get("today"), version };
  const unchanged = async ({ store }) => (await store.get(row.plan))?.stale === stale && store.put(row);
  write(person, ["summaries"], unchanged, "relaxed").catch((error) => console.warn("summary", error));
  return row.summary;
}
