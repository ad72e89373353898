/**
 * Whether our worker controls this page.
 *
 * A controller alone does not prove it: the kill switch (app/worker/views.py) is a worker, too, and remains the controller
 * if a page registers it again while it removes itself. It answers no request, stores nothing and seals nothing.
 */
import { personOfWorker } from "./presence.js";

const workers = navigator.serviceWorker;
let silent = false;
let looking = look();

workers?.addEventListener("controllerchange", () => (looking = look()));

async function look() {
  silent = Boolean(workers?.controller) && (await personOfWorker()) === null;
}

/** As far as is known by now. */
export const isInCharge = () => Boolean(workers?.controller) && !silent;

/** The same, after the worker was asked. */
export async function proveInCharge() {
  await looking;
  return isInCharge();
}
