/** What waits or was refused, in words, so that people can always see what they wrote. */
import { kinds, labels } from "./kinds.js";
import { refused, waiting as entries } from "./outbox.js";
import { clock } from "./person.js";
import { meta } from "./replica.js";
import { above, address } from "./twins/places.js";
import { refusal, Words } from "./twins/words.js";

const words = labels();
const SHORT = 80;

/** What the page /waiting is given. `list`: summaries of all plans. */
export async function waiting(who, list) {
  const [unsent, drawer, contact] = await Promise.all([
    entries(who.person),
    refused(who.person),
    meta(who.person, "contact"),
  ]);
  return new Map([
    ["unsent", unsent.map((entry) => described(entry, who).set("path", pathOf(entry)))],
    ["drawer", drawer.map((entry) => described(entry, who).set("reason", refusal(entry.reason)))],
    ["open", list.flatMap(open)],
    ["last_contact", contact ?? null],
  ]);
}

/** Lessons that have no place at the server yet, as `withStates` in twins/groups.js wants them. */
export async function lessonsWaiting(person) {
  const [unsent, drawer] = await Promise.all([entries(person), refused(person)]);
  const lessons = [...drawer, ...unsent].filter(({ edit: [, , , changes] }) => changes.some(([, kind]) => kind === "lesson"));
  return lessons.map(({ plan, name, group = "", reason }) => new Map([
    ["plan", plan],
    ["name", name],
    ["group", group],
    ["reason", reason ? refusal(reason) : ""],
  ]));
}

/** Everything unsent or refused as text that can be read without this app. */
export async function asText(who, now = clock(who)) {
  const [unsent, drawer] = await Promise.all([entries(who.person), refused(who.person)]);
  const wording = new Words(who.offsets, now, who.person);
  const parts = [...unsent, ...drawer].map((entry) => {
    const head = [wording.when(entry.at), entry.name, entry.reason && refusal(entry.reason)].filter(Boolean).join(" · ");
    const lines = linesOf(entry, wording).map(({ title, label, value }) => `${title}, ${label}${value && `: ${value}`}`);
    return [head, ...lines].join("\n");
  });
  return `${parts.join("\n\n")}\n`;
}

function described(entry, who) {
  const all = linesOf(entry, new Words(who.offsets, clock(who), who.person));
  const [first] = all;
  const short = first ? `${first.title}: ${first.value}` : "";
  return new Map([
    ["id", entry.id],
    ["name", entry.name],
    ["title", first?.title ?? ""],
    ["at", entry.at],
    ["text", [...short].length > SHORT ? `${[...short].slice(0, SHORT).join("")}…` : short],
    ["words", all.map(({ label, value }) => new Map([["label", label], ["value", value]]))],
  ]);
}

// One line for each field that was changed. Ids are left out: they mean nothing to a reader.
function linesOf({ edit: [, , , changes] }, wording) {
  return changes.flatMap(([, kind, , , set]) =>
    Object.entries(set)
      .filter(([field]) => !holdsIds(kind, field))
      .map(([field, value]) => ({
        title: words.get(kind)?.get("title") ?? kind,
        ...(field === "_deleted" ? removal(value) : valued(kind, field, value, wording)),
      })),
  );
}

function holdsIds(kind, field) {
  const { type, names } = kinds.get(kind)?.fields.get(field) ?? {};
  return type === "ref" || Boolean(names);
}

const removal = (away) => ({ label: away ? "Put away" : "Brought back", value: "" });

function valued(kind, field, value, wording) {
  const about = label(kind, field);
  const day = kinds.get(kind)?.fields.get(field)?.type === "day" && value;
  return {
    label: about?.get("label") ?? field,
    value: day ? wording.day(value) : worded(value, about?.get("choices") ?? new Map()),
  };
}

const label = (kind, field) => words.get(kind)?.get("fields").get(field);

function worded(value, choices) {
  if (value === null) return "(taken out)";
  if (value === true) return "yes";
  if (value === false) return "no";
  if (typeof value !== "object") return choices.get(String(value)) ?? String(value);
  if ("$settle" in value) return "a choice between two versions";
  if ("$dismiss" in value) return "put away a version";
  const each = (list, sign) => (list ?? []).map((one) => sign + (choices.get(one) ?? one));
  return [...each(value.$add, "+ "), ...each(value.$remove, "− ")].join(", ");
}

function pathOf({ plan, edit: [, , , changes] }) {
  const [, kind, id, , set] = changes[0];
  return address(plan, kind, id, set[kinds.has(kind) ? above(kind) : ""] ?? null);
}

// What is open in one plan: whose plan it is, what is open, and the address where it is shown.
function open(plan) {
  return plan.get("open").map((one) => {
    const place = address(plan.get("plan"), one.get("kind"), one.get("id"), one.get("parent"));
    return new Map([
      ...["how", "kind", "field", "title"].map((name) => [name, one.get(name)]),
      ["name", plan.get("name")],
      ["path", `${place}#said-${one.get("id")}-${one.get("field")}`],
    ]);
  });
}
