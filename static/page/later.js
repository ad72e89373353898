/** Fetches the script that few pages need when it is needed: to empty a device without a worker (emptying.js). */
import { emptying } from "./addresses.js";

/**
 * Answers a function that imports the script and runs its `empty`. The file is fetched first, because some browsers never
 * try a failed import again. A filter's page cached under its address is fetched anew; if it comes again, the import
 * fails, for it is no script. The file of a newer version is as good.
 */
export async function fetchEmptying() {
  const { address, integrity } = emptying;
  await fetch(address, { integrity }).catch(() => fetch(address, { cache: "reload" }));
  return async (person) => (await import(address)).default.empty(person);
}
