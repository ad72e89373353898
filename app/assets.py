"""The files that pages load. One of them is made: the page's script, of the modules in static/page/."""

from functools import lru_cache
from pathlib import Path

from app.modules import join

SCRIPT = "page.js"
# The worker's: what its databases hold, and how they are emptied.
BORROWED = ("device.js", "packing.js", "recent.js", "replica.js", "seal.js", "stores.js")
VENDOR = ("idb.js",)
MODULES = "page"  # folder of the modules of SCRIPT, which is their entry, too


def names(folder: Path) -> list[str]:
    """Everything that is served of the static folder, sorted."""
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return sorted([SCRIPT, *(name for name in found if not name.startswith(f"{MODULES}/"))])


@lru_cache(maxsize=512)
def content(folder: str, name: str) -> bytes:
    """What is served under this name. CannotJoinError stops the app where the script is first asked for."""
    return script(Path(folder)) if name == SCRIPT else (Path(folder) / name).read_bytes()


def script(folder: Path) -> bytes:
    """One request instead of a dozen, as with the worker."""
    modules = {path.name: path.read_text() for path in sorted((folder / MODULES).glob("*.js"))}
    modules |= {name: (folder.parent / "service_worker" / name).read_text() for name in BORROWED}
    modules |= {name: (folder / "vendor" / name).read_text() for name in VENDOR}
    return ('"use strict";\n' + join(modules, SCRIPT)).encode()
