"""Where a person may be led on to."""

from urllib.parse import urlsplit


def own_path(target: str | None) -> str:
    """`target` if it is a path of this site, else the first page: a link must not lead elsewhere after
    sign-in.
    """
    if not target or not target.startswith("/") or target.startswith(("//", "/\\")):
        return "/"
    parts = urlsplit(target)
    clean = not parts.netloc and not parts.scheme and "\\" not in target and target.isprintable()
    return target if clean else "/"
