/** The script that few pages need is fetched when one does: where a device is emptied without a worker (emptying.js). */
import { emptying } from "./addresses.js";

/**
 * Its function `empty`, which is first run when it is called: an import that has failed is not tried again by every
 * browser. A filter's page that is kept under its address is asked for anew; one that comes all the same is no script.
 * That of a newer version is as good.
 */
export async function fetchEmptying() {
  const { address, integrity } = emptying;
  await fetch(address, { integrity }).catch(() => fetch(address, { cache: "reload" }));
  return async (person) => (await import(address)).default.empty(person);
}
