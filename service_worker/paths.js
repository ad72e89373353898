/** Where a person may be led on to. One rule, here and in app/people/paths.py. */

const VISIBLE = /^\/[!-[\]-~]*$/; // ASCII without space, control characters and the backslash

/**
 * `target` if it is a path of this site, else the first page: no link and no redirect leads elsewhere.
 *
 * It begins with a slash, and before its query there are no two in a row: browsers take what follows two for a host.
 * Backslashes, which they take for slashes, and white space, which they drop, are in no path of ours.
 */
export const ownPath = (target) =>
  typeof target === "string" && VISIBLE.test(target) && !target.split(/[?#]/)[0].includes("//") ? target : "/";
