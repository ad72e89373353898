/**
 * Which versions a person had seen before this visit, so that a page can mark what is new.
 *
 * A visit begins with a page opened more than half an hour after the last one. What was the latest version then counts as
 * seen. Flask follows the same rule with its table `visit`.
 */
import { outdate, write } from "./replica.js";
import { placesIn } from "./twins/unread.js";

const HALF_HOUR = 30 * 60 * 1000;

/**
 * What had been seen of a plan whose page is `shown`, or that is only listed: {scopes: {scope: version seen before this
 * visit}, places: {"<place> <scope>": version up to which a place of the bar has been read}}. page: the name of the page; if
 * it is a place, that has been read up to here from now on.
 */
export function seen(person, plan, rows, held, now, shown, page) {
  const before = new Map(rows.map((row) => [row.scope, row]));
  const versions = Object.entries(held).map(([scope, { version }]) => ({ plan, scope, version }));
  const visited = versions.map((about) => visit(before.get(about.scope), about, now, !rows.length));
  const places = versions.flatMap((about) => placesIn(about.scope).map((place) => readOf(before, place, about, !rows.length)));
  const read = places.map(({ place, scope, version, latest }) => rowOf(plan, `${scope}#${place}`, place === page ? version : latest));
  if (shown) keep(person, plan, [...visited, ...read], before);
  return {
    scopes: Object.fromEntries(visited.map((row) => [row.scope, row.baseline])),
    places: Object.fromEntries(places.map(({ place, scope, latest }) => [`${place} ${scope}`, latest])),
  };
}

/** Up to where a place has been read; before there were such rows, as far as anything had been shown. */
function readOf(before, place, { scope, version }, first) {
  const row = before.get(`${scope}#${place}`) ?? before.get(scope);
  return { place, scope, version, latest: row ? row.latest : first ? version : 0 };
}

const rowOf = (plan, scope, version) => ({ plan, scope, baseline: version, latest: version, opened: 0 });

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
