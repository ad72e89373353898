// Renders many templates in one call, each with its own context, and says what came out or what went wrong.

import { Markup, fromJSON } from "/service_worker/jinja.js";
import { branches, render } from "/service_worker/templates.js";

const GLOBALS = {
  path: (name, args) => `/${name}${[...(args ?? [])].map(([key, value]) => `/${key}-${value}`).join("")}`,
  icon: (name) => new Markup(`<svg class="${name}"></svg>`),
  shout: (value, mark = "!") => `${String(value).toUpperCase()}${mark}`,
};

export function renderAll(cases) {
  return cases.map(([name, context]) => {
    try {
      return { text: render(name, fromJSON(context), GLOBALS) };
    } catch (error) {
      return { error: error.name, message: error.message, stack: error.stack };
    }
  });
}

export const countBranches = () => branches;
