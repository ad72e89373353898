/** The table of Flask's routes, read backwards: from a path to the page or door that answers it. */
import { routes } from "./tables.js";

const table = routes.map((route) => ({ ...route, pattern: pattern(route.path) }));

/** {route, args} of a path; undefined where the table has none. */
export function match(method, path) {
  for (const route of table) {
    const found = route.method === method && route.pattern.exec(path);
    if (found) return { route, args: { ...found.groups } };
  }
  return undefined;
}

/** The route of a name. */
export const named = (name) => table.find((route) => route.name === name);

function pattern(path) {
  const parts = path.split(/<(\w+)>/).map((part, place) =>
    place % 2 ? `(?<${part}>[^/]+)` : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  return new RegExp(`^${parts.join("")}$`);
}
