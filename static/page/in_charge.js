/**
 * Whether a worker of ours is in charge of this page.
 *
 * That some worker is does not say so: what ends one (the kill switch, app/worker/views.py) is a worker itself, and stays in
 * charge where a page registered it anew while it was going. It answers no request, keeps nothing and seals nothing.
 */
import { told } from "./presence.js";

const workers = navigator.serviceWorker;
let silent = false;
let looking = look();

workers?.addEventListener("controllerchange", () => (looking = look()));

async function look() {
  silent = Boolean(workers?.controller) && (await told()) === null;
}

/** As far as is known by now. */
export const isInCharge = () => Boolean(workers?.controller) && !silent;

/** The same, when it has been asked. */
export async function proveInCharge() {
  await looking;
  return isInCharge();
}
