/**
 * Which versions a person had seen before this visit, so that a page can mark what is new.
 *
 * A visit begins with a page opened more than half an hour after the last one. What was the latest version then counts as
 * seen. Flask follows the same rule with its table `visit`.
 */
import { outdate, write } from "./replica.js";

const HALF_HOUR = 30 * 60 * 1000;

/** {scope: version seen before this visit} for a plan whose page is `shown`, or that is only listed. */
export function seen(person, plan, rows, held, now, shown) {
  const before = new Map(rows.map((row) => [row.scope, row]));
  const visited = Object.entries(held).map(([scope, { version }]) =>
    visit(before.get(scope), { plan, scope, version }, now, !rows.length),
  );
  if (shown) keep(person, plan, visited, before);
  return Object.fromEntries(visited.map((row) => [row.scope, row.baseline]));
}

/**
 * The row of a scope after a page was opened. `row`: the one before, if any. `first`: no page of this plan was ever opened
 * here, so nothing counts as new; in a scope that began later, everything does.
 */
export function visit(row, { plan, scope, version }, now, first = false) {
  if (!row) return { plan, scope, baseline: first ? version : 0, latest: version, opened: now };
  const again = now - row.opened > HALF_HOUR;
  return {
    plan,
    scope,
    baseline: again ? row.latest : row.baseline,
    latest: version,
    opened: again ? now : row.opened,
  };
}

const same = (row, old) =>
  old && ["baseline", "latest", "opened"].every((name) => row[name] === old[name]);

// Nothing waits for this, and a device that is full can still be read.
function keep(person, plan, rows, before) {
  const changed = rows.filter((row) => !same(row, before.get(row.scope)));
  if (!changed.length) return;
  const moved = changed.some((row) => before.get(row.scope)?.baseline !== row.baseline);
  write(
    person,
    ["visits", "summaries"],
    async (transaction) => {
      for (const row of changed) transaction.objectStore("visits").put(row);
      if (moved) await outdate(transaction.objectStore("summaries"), plan);
    },
    "relaxed",
  ).catch((error) => console.warn("visit", error));
}
