// How the child sees themselves, from review to review. Twin of app/plan/twins/scales.py.

import { kinds } from "../kinds.js";

/**
 * A Map of names and told (Maps of review and part): the fields answered with a face, and every part that has one, the
 * oldest first. They are never added up, and none is better than another.
 */
export function scales(plan) {
  const fields = [...kinds.get("review_part").fields];
  const names = fields.filter(([, rules]) => rules.choices?.includes("5")).map(([name]) => name);
  const told = [...plan.get("reviews")].reverse().flatMap((review) => review.get("parts")
    .filter((part) => names.some((name) => part.get("f").get(name).get("value")))
    .map((part) => new Map([["review", review], ["part", part]])));
  return new Map([["names", names], ["told", told]]);
}
