/** Fetches the scripts that few pages need when they are needed: to empty a device without a worker (emptying.js), to time. */
import { emptying } from "./addresses.js";

/**
 * Fetches a script that is to be imported, because some browsers never try a failed import again. A filter's page cached
 * under its address is fetched anew; if it comes again, the import fails, for it is no script. The file of a newer version is
 * as good.
 */
export const fetchFirst = ({ address, integrity }) => fetch(address, { integrity }).catch(() => fetch(address, { cache: "reload" }));

/** Answers a function that imports the script and runs its `empty`. */
export async function fetchEmptying() {
  await fetchFirst(emptying);
  return async (person) => (await import(emptying.address)).default.empty(person);
}
