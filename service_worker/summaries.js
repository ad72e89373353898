/** One line about each plan, kept ready: a list of sixty pupils must not read sixty plans. */
import { heldYears } from "./days.js";
import { document, summary } from "./document.js";
import { travelling } from "./outbox.js";
import { clock } from "./person.js";
import { DeviceFull, read, records, write } from "./replica.js";
import { seen } from "./visits.js";
import { Words } from "./words.js";

/**
 * Every plan's summary as document.js makes it, in no order. Plans changed since are read first; those that are
 * only of another day are given as they are, and made again by `refresh`.
 */
export async function summaries(who, now) {
  const rows = await read(who.person, ["summaries"], ({ store }) => store.getAll());
  const ready = new Map(rows.filter((row) => row.summary && !row.stale).map((row) => [row.plan, row.summary]));
  for (const { id } of who.plans) {
    if (!ready.has(id)) ready.set(id, await renew(who, id, now));
  }
  return who.plans.map(({ id }) => ready.get(id)).filter(Boolean);
}

/** Make again what is out of date, and what was made on another day. */
export async function refresh(who, now = clock(who)) {
  const today = new Words(who.offsets, now, who.person).today;
  const rows = await read(who.person, ["summaries"], ({ store }) => store.getAll());
  const ready = new Set(rows.filter((row) => !row.stale && row.day === today).map((row) => row.plan));
  for (const { id } of who.plans) if (!ready.has(id)) await renew(who, id, now);
}

/** The document of a plan that is held here, and nothing where it is not. */
export async function drawn(who, plan, { now, typed = null, fresh, shown = false }) {
  const { held, told, entries, visits } = await records(who.person, plan);
  const { role, scopes } = who.plans.find(({ id }) => id === plan) ?? {};
  if (!role || !Object.keys(held).length) return null;
  const before = seen(who.person, plan, visits, held, now, shown);
  const about = { id: plan, role, years: earlier(scopes, held, who, now) };
  return document(about, held, who, travelling(entries, held), before, now, typed, fresh, told);
}

/** School years of a plan that this device holds no more. /me may be old: what was of this year then is not now. */
function earlier(scopes, held, who, now) {
  const [first] = heldYears(new Words(who.offsets, now).today);
  const gone = Object.keys(scopes).filter((scope) => !(scope in held));
  const years = gone.map((scope) => Number(/\/(\d{4})$/.exec(scope)?.[1] ?? first));
  return [...new Set(years.filter((year) => year < first))];
}

async function renew(who, plan, now) {
  const stale = await mark(who.person, plan);
  const made = await drawn(who, plan, { now });
  if (!made) return null;
  const row = { plan, summary: summary(made), day: made.get("today") };
  await keep(who.person, row, stale);
  return row.summary;
}

// A device that is full can still be read.
async function keep(person, row, stale) {
  const unchanged = async ({ store }) => (await store.get(row.plan))?.stale === stale && store.put(row);
  await write(person, ["summaries"], unchanged, "relaxed").catch((error) => {
    if (!(error instanceof DeviceFull)) throw error;
  });
}

const mark = (person, plan) =>
  read(person, ["summaries"], async ({ store }) => (await store.get(plan))?.stale);
