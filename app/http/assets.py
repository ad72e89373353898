"""The files that pages load.

Two of them are made of the modules in static/page/: the script of every page, and the part of it that few
pages need, which fetch it by themselves when they do.
"""

import json
from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

import brotli

from app.http.modules import join, read_modules, variable
from app.storage import distribution

SCRIPT = "page.js"
LATER = "emptying.js"
TIMER = "timer.js"
MADE = (SCRIPT, LATER)
CLOSEST = 11  # of what brotli can
TEXTS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
# The worker's: what its databases hold, and how they are emptied.
BORROWED = (
    *("device.js", "packing.js", "recent.js", "replica.js", "seal.js", "stores.js"),
    "twins/wire_field.js",
)
VENDOR = ("idb.js",)
MODULES = "page"  # folder of the modules; each script that is made has its entry there under its own name


def names(folder: Path) -> list[str]:
    """Everything that is served of the static folder, sorted."""
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return sorted([*MADE, *(name for name in found if not name.startswith(f"{MODULES}/"))])


@lru_cache(maxsize=8)
def texts(folder: str) -> dict[str, str]:
    """Those of them that are text, and of which type."""
    found = ((name, TEXTS.get(Path(name).suffix)) for name in names(Path(folder)))
    return {name: mimetype for name, mimetype in found if mimetype}


@lru_cache(maxsize=512)
def content(folder: str, name: str) -> bytes:
    """What is served under this name. CannotJoinError stops the app where a script is first asked for."""
    return script(Path(folder), name).encode() if name in MADE else (Path(folder) / name).read_bytes()


@lru_cache(maxsize=64)
def packed(folder: str, name: str) -> bytes:
    """The same as small as it gets: that takes a second for all of them, so it is done once a process."""
    found: bytes = brotli.compress(content(folder, name), quality=CLOSEST)
    return found


@lru_cache(maxsize=512)
def address(folder: str, name: str) -> str:
    """Where a file is served; another address when the file is another."""
    return f"/static/{name}?v={sha256(content(folder, name)).hexdigest()[:10]}"


@lru_cache(maxsize=512)
def digest(folder: str, name: str) -> str:
    """By which a browser knows the file for ours, as Subresource Integrity writes it."""
    return f"sha256-{b64encode(sha256(content(folder, name)).digest()).decode()}"


def script(folder: Path, name: str) -> str:
    """One request instead of a dozen, as with the worker."""
    modules = read_modules(folder / MODULES)
    modules |= {each: (distribution.folder("service_worker") / each).read_text() for each in BORROWED}
    modules |= {each: (folder / "vendor" / each).read_text() for each in VENDOR}
    if name == SCRIPT:
        modules["addresses.js"] = addresses(str(folder))
    exported = f"export default {variable(name)};\n" if name == LATER else ""
    return f'"use strict";\n{join(modules, name)}{exported}'


def addresses(folder: str) -> str:
    """The module that tells the page's script where to fetch others, and what they have to be."""
    found = {
        Path(name).stem: {"address": address(folder, name), "integrity": digest(folder, name)}
        for name in (LATER, TIMER)
    }
    return "".join(f"export const {name} = {json.dumps(one)};\n" for name, one in found.items())
