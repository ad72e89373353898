// Renders many templates in one call, each with its own context, and says what came out or what went wrong.

import { Markup, tuple } from "/service_worker/jinja/runtime.js";
import { branches, render } from "/service_worker/templates.js";

const GLOBALS = {
  path: (name, args) => `/${name}${[...(args ?? [])].map(([key, value]) => `/${key}-${value}`).join("")}`,
  icon: (name) => new Markup(`<svg class="${name}"></svg>`),
  shout: (value, mark = "!") => `${String(value).toUpperCase()}${mark}`,
};

export function renderAll(cases) {
  return cases.map(([name, context]) => {
    try {
      return { text: render(name, value(context), GLOBALS) };
    } catch (error) {
      return { error: error.name, message: error.message, stack: error.stack };
    }
  });
}

/** The same for rows [template, [places in the tables]]: the text, or null where it fails. */
export function renderTable(values, others, rows) {
  return rows.map(([name, places]) => {
    const given = places.map((place, index) => [NAMES[index], (index ? others : values)[place]]);
    const context = given.filter(([, each]) => !each?.gone).map(([key, each]) => [key, value(each)]);
    try {
      return render(name, new Map(context), GLOBALS);
    } catch {
      return null;
    }
  });
}

const NAMES = ["v", "a", "b", "c"];

/** A value as tests/templates_both.py packed it: what JSON has no word for, or no order, in an object of one key. */
function value(packed) {
  if (Array.isArray(packed)) return packed.map(value);
  if (packed === null || typeof packed !== "object") return packed;
  if ("map" in packed) return new Map(packed.map.map(([key, inner]) => [key, value(inner)]));
  return "markup" in packed ? new Markup(packed.markup) : tuple(packed.tuple.map(value));
}

export const countBranches = () => branches;
