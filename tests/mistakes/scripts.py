"""Mistakes in JavaScript: a function that a module declares is replaced where the modules are joined.

`wrong` is an expression that is given the right function and answers the one in its place. It may use
whatever its module declares and imports:

    in_worker(patch, "network.js", "file", "(right) => (url) => right(url)")
"""

from pathlib import Path
from typing import NamedTuple

from app.http import assets
from app.worker import tables
from tests import replaced, shortcuts
from tests.mistakes.listed import Patch

ROOT = Path(__file__).parents[2]
WORKER, PAGE = ROOT / "service_worker", ROOT / "static" / assets.MODULES
Modules = dict[str, str]


class Change(NamedTuple):
    """One function replaced. module: its path in the folder."""

    folder: Path
    module: str
    function: str
    wrong: str


changes: list[Change] = []  # those of the mistake that is made in this process


def in_worker(patch: Patch, module: str, function: str, wrong: str) -> None:
    _change(patch, Change(WORKER, module, function, wrong))


def in_page(patch: Patch, module: str, function: str, wrong: str) -> None:
    """In a module of the page's own script. Those that it shares with the worker stay right."""
    _change(patch, Change(PAGE, module, function, wrong))


def _change(patch: Patch, change: Change) -> None:
    changed(
        (change.folder / change.module).read_text(), change
    )  # here, so that a name that is gone is told at once
    patch.setattr("tests.mistakes.scripts.changes", [*changes, change])
    place = tables if change.folder == WORKER else assets
    join = place.join
    patch.setattr(place, "join", lambda modules, entry: join(with_change(modules, change), entry))


def with_change(modules: Modules, change: Change) -> Modules:
    return modules | {change.module: changed(modules[change.module], change)}


def changed(source: str, change: Change) -> str:
    return replaced.function(source, change.function, change.wrong)


def spoil(folder: Path) -> None:
    """The same in a copy of the worker's files."""
    for change in changes:
        if change.folder == WORKER:
            path = folder / change.module
            path.write_text(changed(path.read_text(), change))


def forget() -> None:
    """What has been joined by now is joined anew."""
    tables.JOINED.clear()
    shortcuts.WORKERS.clear()
    for made in (assets.content, assets.packed, assets.address, assets.digest):
        made.cache_clear()
