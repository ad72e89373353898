/** What a field said before it was changed on this device: all that is known here of its history. */
import { kinds, labels } from "./kinds.js";
import { holds, stateOf } from "./person.js";
import { read } from "./replica.js";

const words = labels();

/** The last value of a field that a save made here replaced, as Map of label, text and at; null where there is none. */
export async function lastReplaced(who, { plan, kind, record, field }) {
  const label = words.get(kind)?.get("fields").get(field);
  if (!label || kinds.get(kind).fields.get(field).names || !holds(who, plan) || (await stateOf(who)) !== "open") return null;
  const key = `${kind}.${record}.${field}`;
  const saves = (await ofPlan(who.person, plan)).filter(({ was }) => was && key in was);
  const last = saves.sort((one, other) => one.edit[1] - other.edit[1]).at(-1);
  if (!last) return null;
  const choices = label.get("choices");
  const text = last.was[key].split("\n").map((line) => choices.get(line) ?? line).join("\n");
  return new Map([["label", label.get("label")], ["text", text], ["at", last.edit[1]]]);
}

function ofPlan(person, plan) {
  return read(person, ["outbox", "taken"], async (transaction) => {
    const found = await Promise.all(["outbox", "taken"].map((name) => transaction.objectStore(name).getAll()));
    return found.flat().filter((entry) => entry.plan === plan);
  });
}
