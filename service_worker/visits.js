/**
 * What a person had seen before this visit, so that a page can say what is new.
 *
 * A visit begins with a page opened more than half an hour after the last one: what was latest then is what had
 * been seen. Flask keeps the same rule in its table `visit`.
 */
import { read, write } from "./replica.js";

const HALF_HOUR = 30 * 60 * 1000;

/** {scope: version seen before this visit} for a plan, as its page is opened (`opening`) or looked at once more. */
export async function seen(person, plan, held, now, opening) {
  const rows = await read(person, ["visits"], ({ store }) => store.index("plan").getAll(plan));
  const before = new Map(rows.map((row) => [row.scope, row]));
  const visited = Object.entries(held).map(([scope, { version }]) =>
    visit(before.get(scope), { plan, scope, version }, now),
  );
  if (opening) keep(person, plan, visited, before);
  return Object.fromEntries(visited.map((row) => [row.scope, row.baseline]));
}

/** The law of a visit. `row`: what was kept, or undefined on the very first one, when nothing counts as news. */
export function visit(row, { plan, scope, version }, now) {
  if (!row) return { plan, scope, baseline: version, latest: version, opened: now };
  const again = now - row.opened > HALF_HOUR;
  return {
    plan,
    scope,
    baseline: again ? row.latest : row.baseline,
    latest: version,
    opened: again ? now : row.opened,
  };
}

// The answer does not wait for this, and a device that is full can still be read.
function keep(person, plan, rows, before) {
  const moved = rows.some((row) => before.get(row.scope)?.baseline !== row.baseline);
  write(
    person,
    ["visits", "summaries"],
    async (transaction) => {
      for (const row of rows) transaction.objectStore("visits").put(row);
      const store = transaction.objectStore("summaries");
      if (moved) store.put({ ...(await store.get(plan)), plan, stale: crypto.randomUUID() });
    },
    "relaxed",
  ).catch((error) => console.warn("visit", error));
}
