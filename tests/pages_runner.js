// Draws pages as the worker does, from the same records as the Python side of the test, with the same ids.

import { document, find, summary } from "/service_worker/twins/document.js";
import { stream } from "/service_worker/twins/stream.js";
import { Words } from "/service_worker/twins/words.js";
import { globals } from "/service_worker/globals.js";
import { fromJSON } from "/service_worker/jinja/runtime.js";
import { labels } from "/service_worker/kinds.js";
import * as tables from "/service_worker/tables.js";
import { render } from "/service_worker/templates.js";

const kinds = labels();
const unchancy = (count) => new Uint8Array(count);

/** [{template, given, about, lists, drawing}…]: the text of each, or why it could not be drawn. */
export function draw(pages) {
  return pages.map((page) => {
    try {
      return { text: drawOne(page) };
    } catch (error) {
      return { text: null, error: `${error.name}: ${error.message}`, stack: error.stack };
    }
  });
}

function drawOne({ template, given, about, lists, drawing }) {
  const made = globals(drawing.me, drawing.now, tables, unchancy);
  const context = new Map([...fromJSON(given), ["kinds", kinds]]);
  if (about) put(context, about, drawing, made);
  if (lists) context.set("plans", lists.map((each) => summary(documentOf(each, made))));
  return render(template, context, made);
}

function put(context, { kind, id, isNew, away, stream: asked }, drawing, made) {
  const plan = documentOf(drawing, made);
  context.set("plan", plan);
  if (isNew) context.set("record", made.blank(plan, kind));
  else if (kind) context.set("record", find(plan, kind, id));
  if (asked) context.set("stream", stream(plan, ...asked, new Words(drawing.me.offsets, drawing.now)));
  const undo = away && plan.get("put_away")[0];
  if (undo) context.set("flash", new Map([["text", "Put away."], ["undo", undo]]));
}

const documentOf = ({ plan, held, me, unsent, seen, now, typed, told }, made) =>
  document(plan, held, me, unsent, seen, now, typed, made.fresh, told);
