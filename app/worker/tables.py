"""The tables built into the worker, made when the app starts from the definitions that Flask uses."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from flask import Flask

from app.http.assets import LATER, names
from app.http.modules import join, read_modules
from app.http.security import HEADERS
from app.plan.pages import GLOBALS, constants, integrity, kinds, routes, static
from app.storage import distribution
from app.worker.compiler import compile_templates

ENTRY = "worker.js"
KEPT = {".css", ".js", ".svg", ".woff2"}  # what pages load; licences, readmes and the app's icons stay here
NOT_KEPT = {"vendor/idb.js", "password.js", "sign_in.js", "reset.js", "icon-maskable.svg"}
NOT_KEPT |= {"pin.js", "roster.js", "weak_pin.js"}  # their pages need the school's server
NOT_KEPT |= {LATER}  # needed only where there is no worker
BY_STYLE = re.compile(r"url\(\"([\w./-]+)\"\)")
BORROWED = {"idb.js": "vendor/idb.js", "password.js": "password.js"}  # from static/
COMPILED: dict[str, str] = {}
JOINED: dict[str, str] = {}


@dataclass(frozen=True)
class Worker:
    """The worker of this version of the app: `source` is the whole script, `version` the digest of it."""

    version: str
    source: str


def build(app: Flask) -> Worker:
    """Read, compile and join. TemplateNotSupported or CannotJoinError: a mistake stops the app here."""
    static_files = distribution.folder("static")
    modules = read_modules(distribution.folder("service_worker"))
    modules |= {name: (static_files / file).read_text() for name, file in BORROWED.items()}
    modules["templates.js"] = compiled(app)
    facts = tables(app, static_files)
    version = digest(modules, facts)
    if version not in JOINED:  # once a process: tests make many apps
        modules["tables.js"] = tables_module(facts | {"version": version})
        JOINED[version] = '"use strict";\n' + join(modules, ENTRY)
    return Worker(version, JOINED[version])


def compiled(app: Flask) -> str:
    """The shared templates as a module. The same texts are compiled once a process, too."""
    names = shared(app)
    texts = [(distribution.folder("templates") / name).read_text() for name in names]
    key = sha256("\0".join(names + texts).encode()).hexdigest()
    if key not in COMPILED:
        COMPILED[key] = compile_templates(app.jinja_env, names, GLOBALS)
    return COMPILED[key]


def shared(app: Flask) -> list[str]:
    """The templates of both servers; those in `server/` are Flask's alone."""
    return [name for name in app.jinja_env.list_templates(["html"]) if not name.startswith("server/")]


def tables(app: Flask, folder: Path) -> dict[str, Any]:
    """Routes, headers, kinds and files. kept: of each that a phone keeps, by address, the digest."""
    with app.test_request_context():
        assets = {name: static(name) for name in names(folder)}
        asked = assets | {name: f"/static/{name}" for name in named_by_style(folder)}
        sums = {asked[name]: integrity(name) for name in assets if is_kept(name)}
    return {
        "routes": routes(app.url_map),
        "headers": HEADERS,
        **kinds(),
        **constants(),
        "assets": assets,
        "kept": sums,
    }


def named_by_style(folder: Path) -> set[str]:
    """Files that style sheets name, such as fonts: without a version in their address. The worker finds them
    under the address that the page has fetched.
    """
    return {name for sheet in folder.glob("*.css") for name in BY_STYLE.findall(sheet.read_text())}


def is_kept(name: str) -> bool:
    return Path(name).suffix in KEPT and name not in NOT_KEPT


def digest(modules: Mapping[str, str], facts: Mapping[str, Any]) -> str:
    """The same for the same code, templates, files and kinds, on every machine."""
    whole = json.dumps([sorted(modules.items()), facts], sort_keys=True)
    return sha256(whole.encode()).hexdigest()[:16]


def tables_module(facts: Mapping[str, Any]) -> str:
    """The facts as a module: each a constant of its own."""
    return "".join(
        f"export const {name} = {json.dumps(value, ensure_ascii=False)};\n" for name, value in facts.items()
    )
