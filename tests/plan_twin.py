"""The plan's modules asked in both languages: what Python answers, JavaScript has to answer too."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.plan.digest import digest
from app.plan.pages import constants, kinds
from app.plan.twins.document import document
from app.plan.twins.form import edit
from app.plan.twins.form_data import dismissal, removal, restoration, settlement
from app.plan.twins.summary import summary
from app.plan.twins.words import Words, done, first_name, plural, problem, refusal, standing, to_put_right
from app.worker.tables import tables_module
from tests.javascript import JavaScript

VECTORS = Path(__file__).parent / "vectors"
RUNNER = "tests/plan_runner.js"
SAID: dict[str, Callable[..., Any]] = {
    "done": lambda what, readers, worker: done(what, readers, worker=worker),
    "first_name": first_name,
    "plural": plural,
    "problem": problem,
    "refusal": refusal,
    "standing": lambda unsent, needs, offline=False, hindered="": standing(
        unsent, needs, offline=offline, hindered=hindered
    ),
    "to_put_right": to_put_right,
}


def vectors(name: str) -> Any:
    return json.loads((VECTORS / f"{name}.json").read_text())


def ask(javascript: JavaScript, function: str, *given: Any) -> Any:
    """What the twin answers."""
    return with_tables(javascript).call(RUNNER, function, *given)


def with_tables(javascript: JavaScript) -> JavaScript:
    """The same, where modules find what the server declares of kinds and words."""
    javascript.add_module("service_worker/tables.js", tables_module(kinds() | constants()))
    return javascript


def counter() -> Callable[[], str]:
    """Ids as the JavaScript side of a test counts them."""
    count = iter(range(1, 1_000_000))
    return lambda: f"00000000-0000-7000-8000-{next(count):012}"


def drawn(case: Mapping[str, Any]) -> dict[str, Any]:
    """The document and the summary of one case, as JSON."""
    made = document(
        case["plan"], case["held"], case["me"], case["unsent"], case["seen"], case["now"], case["typed"],
        counter(), case["told"],
    )  # fmt: skip
    found: dict[str, Any] = plain({"document": made, "summary": summary(made)})
    return found


def plain(value: Any) -> Any:
    """As JSON has it: every map a dict, every sequence a list."""
    if isinstance(value, Mapping):
        return {key: plain(inner) for key, inner in value.items()}
    return [plain(inner) for inner in value] if isinstance(value, (list, tuple)) else value


def said(given: Mapping[str, Any], calls: list[list[Any]]) -> list[Any]:
    """[[function, arguments]…] of words.py, for a reader with these offsets, now and me."""
    words = Words(given["offsets"], given["now"], given["me"])
    return [SAID[name](*rest) if name in SAID else getattr(words, name)(*rest) for name, *rest in calls]


DOORS = {
    "settlement": settlement,
    "dismissal": dismissal,
    "removal": removal,
    "restoration": restoration,
}


def taken(case: Mapping[str, Any]) -> dict[str, Any]:
    """What a door makes of a form, with the digest that names the edit."""
    words = Words([[0, 0]], case["now"], case["plan"]["person"])
    door = DOORS.get(case["door"])
    made = door(case["items"], case["plan"]) if door else edit(case["items"], case["plan"], words)
    return made | {"digest": digest(made["save"], made["changes"])}
