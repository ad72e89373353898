"""Where a person may be led on to. One rule, here and in service_worker/paths.js."""

import re

_VISIBLE = re.compile(r"/[!-\[\]-~]*")  # ASCII without space, control characters and the backslash


def own_path(target: str | None) -> str:
    """`target` if it is a path of this site, else the first page: no link and no redirect leads elsewhere.

    It begins with a slash, and before its query there are no two in a row: browsers take what follows two for
    a host. Backslashes, which they take for slashes, and white space, which they drop, are in no path of
    ours.
    """
    if not target or not _VISIBLE.fullmatch(target) or "//" in re.split("[?#]", target)[0]:
        return "/"
    return target
