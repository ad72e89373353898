"""The house keeps its own rules: who imports whom, what a twin may look at, how much one folder holds."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ENTRIES = 18  # of one folder: as many as anybody keeps in mind
PURE = (
    "app.plan.twins",
    "app.kinds",
    "sync.schema",
    "sync.ids",
    "sync.years",
    "sync.letters",
    "sync.wire_field",
)
STANDARD = frozenset(
    {"collections", "dataclasses", "functools", "itertools", "math", "operator", "re", "typing"}
    | {"unicodedata", "uuid.UUID", "uuid.uuid5"}
)
OPENERS = frozenset({"open", "input", "eval", "exec", "__import__"})
JAVASCRIPT = re.compile(r'^(?:import|export)\b[^;]*?\bfrom\s*"([^"]+)"|\bimport\s*\(', re.M | re.S)
BORROWED = frozenset({"../kinds.js", "../tables.js"})  # what the server declares
COMMENTS = re.compile(r"/\*.*?\*/|//[^\n]*", re.S)
OUTSIDE = re.compile(
    r"\b(?:Date|Math\.random|getRandomValues|randomUUID|indexedDB|fetch|self|caches|globalThis|performance"
    r"|navigator|localStorage|setTimeout)\b"
)


def test_the_app_folder_can_be_read_at_a_glance() -> None:
    entries = [entry for entry in (ROOT / "app").iterdir() if entry.name != "__pycache__"]
    assert len(entries) <= ENTRIES


@pytest.mark.parametrize("twin", sorted((ROOT / "app/plan/twins").glob("*.py")), ids=lambda path: path.stem)
def test_a_python_twin_says_the_same_whenever_it_is_asked(twin: Path) -> None:
    assert impure(twin.read_text()) == []


@pytest.mark.parametrize(
    "twin", sorted((ROOT / "service_worker/twins").glob("*.js")), ids=lambda path: path.stem
)
def test_a_javascript_twin_says_the_same_whenever_it_is_asked(twin: Path) -> None:
    beside = {f"./{path.name}" for path in twin.parent.glob("*.js")}
    assert impure_javascript(twin.read_text(), beside) == []


@pytest.mark.parametrize(
    "source",
    [
        "from time import time",
        "import secrets",
        "from app.clock import now",
        "from flask import request",
        "from sync.members import plans",
        "from app.plan import page_data",
        "from datetime import date\nday = date.today()",
        "from datetime import datetime\nat = datetime.now()",
        "from uuid import uuid4",
        "import uuid\nname = uuid.uuid4()",
        "words = open('words').read()",
    ],
)
def test_a_python_twin_that_looks_at_the_world_is_told(source: str) -> None:
    assert impure(source)


@pytest.mark.parametrize(
    "source",
    [
        'import { stores } from "../stores.js";',
        'export { now } from "../contact.js";',
        'const late = import("../contact.js");',
        "const at = Date.now();",
        "const day = new Date();",
        "const one = Math.random();",
        "crypto.getRandomValues(bytes);",
        "const base = indexedDB.open(name);",
        'await fetch("/me");',
        "self.clients.claim();",
        "await caches.open(name);",
    ],
)
def test_a_javascript_twin_that_looks_at_the_world_is_told(source: str) -> None:
    assert impure_javascript(source, {"./days.js"})


@pytest.mark.slow
@pytest.mark.parametrize(
    ("module", "line", "broken"),
    [
        ("app/school/staff.py", "from sync import tables", "Only storage modules know the engine's tables"),
        ("sync/push.py", "from sync import tables", "Only storage modules know the engine's tables"),
        ("app/school/staff.py", "from sync import members", "The app asks the engine through its door"),
        ("app/storage/disk.py", "from app.people import names", "The app imports downwards"),
        ("sync/years.py", "from sync import protocol", "The engine imports downwards"),
        ("app/school/names.py", "from app.school import pupil", "There are no import circles"),
        ("sync/heads.py", "import flask", "The engine knows no Flask, no page and no app"),
        ("app/plan/twins/days.py", "from app import clock", "A twin is pure: it is given all that it says"),
        ("app/plan/twins/days.py", "import time", "A twin is pure: it is given all that it says"),
    ],
)
def test_an_import_against_the_rules_is_told(tmp_path: Path, module: str, line: str, broken: str) -> None:
    for folder in ("app", "sync"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / module).open("a") as file:
        file.write(f"\n{line}\n")
    said = linted(tmp_path)
    assert said.returncode == 1
    assert f"{broken} BROKEN" in said.stdout


def linted(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    return subprocess.run(
        command, cwd=folder, env={"PYTHONPATH": str(folder)}, capture_output=True, text=True, check=False
    )


def impure(source: str) -> list[str]:
    """What in this Python reads more than it is given, line by line."""
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                found += [name.name for name in names if not is_pure(name.name)]
            case ast.ImportFrom(module=module, names=names):
                found += [f"{module}.{name.name}" for name in names if not is_pure(f"{module}.{name.name}")]
            case ast.Name(id=name) if name in OPENERS:
                found.append(f"{name}, line {node.lineno}")
    return found


def is_pure(name: str) -> bool:
    return any(f"{name}.".startswith(f"{pure}.") for pure in (*PURE, *STANDARD))


def impure_javascript(source: str, beside: set[str]) -> list[str]:
    """What in this JavaScript reads more than it is given. beside: the modules it may import, with kinds."""
    code = COMMENTS.sub("", source)
    imported = [found[1] or "import()" for found in JAVASCRIPT.finditer(code)]
    return [name for name in imported if name not in beside | BORROWED] + OUTSIDE.findall(code)
