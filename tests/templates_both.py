"""Templates rendered by Flask's Jinja and by the worker's JavaScript, side by side."""

import copy
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import DictLoader, Environment
from markupsafe import Markup

from app.worker.compiler import compile_templates
from app.worker.environment import environment
from tests import replaced
from tests.javascript import ROOT, JavaScript

VECTORS = Path(__file__).parent / "vectors"
OWN = {"globals": frozenset({"path", "icon"}), "filters": frozenset({"shout"})}


def table(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))
    return found


@dataclass(frozen=True)
class Rendering:
    """What came out; or the name of the error, with its words only where the words are Jinja's."""

    text: str | None = None
    error: str | None = None
    message: str | None = None

    @classmethod
    def of(cls, text: str | None, error: str | None, message: str | None) -> "Rendering":
        return cls(text, error, message if error == "UndefinedError" else None)


def sources(templates: dict[str, str]) -> Environment:
    """The app's environment over these templates, with the twins of what tests/templates_runner.js has."""
    made = environment(DictLoader(templates))
    made.globals.update(path=path, icon=icon)
    made.filters["shout"] = shout
    return made


def path(name: str, **arguments: object) -> str:
    return f"/{name}" + "".join(f"/{key}-{value}" for key, value in arguments.items())


def icon(name: str) -> Markup:
    return Markup('<svg class="{}"></svg>').format(name)


def shout(value: object, mark: str = "!") -> str:
    return f"{str(value).upper()}{mark}"


def in_flask(made: Environment, name: str, context: dict[str, Any]) -> Rendering:
    try:
        return Rendering.of(made.get_template(name).render(copy.deepcopy(context)), None, None)
    except Exception as error:  # any error is an answer here, to be compared
        return Rendering.of(None, type(error).__name__, str(error))


def packed(value: Any) -> Any:
    """As JSON that says what is safe, and keeps the order of a map whose keys are like "2"."""
    match value:
        case dict():
            return {"map": [[key, packed(inner)] for key, inner in value.items()]}
        case Markup():
            return {"markup": str(value)}
        case tuple():
            return {"tuple": [packed(inner) for inner in value]}
        case list():
            return [packed(inner) for inner in value]
    return value


def in_worker(
    javascript: JavaScript, made: Environment, names: Iterable[str], given: list[tuple[str, dict[str, Any]]]
) -> list[Rendering]:
    """All of them in one call of the browser."""
    return render_all(javascript, compile_templates(made, names, **OWN), given)


def render_all(
    javascript: JavaScript, compiled: str, given: list[tuple[str, dict[str, Any]]]
) -> list[Rendering]:
    """The same, of templates that are compiled already."""
    javascript.add_module("service_worker/templates.js", compiled)
    cases = [(name, packed(context)) for name, context in given]
    answers = javascript.call("tests/templates_runner.js", "renderAll", cases)
    return [Rendering.of(each.get("text"), each.get("error"), each.get("message")) for each in answers]


@contextmanager
def changed(javascript: JavaScript, module: str, change: Callable[[str], str]) -> Iterator[None]:
    """A module of the run time whose source is another."""
    path = f"service_worker/{module}"
    javascript.add_module(path, change((ROOT / path).read_text()))
    yield
    javascript.modules.pop(path)
    javascript.forget()


def mistaken(javascript: JavaScript, module: str, name: str, wrong: str) -> AbstractContextManager[None]:
    """A module of the run time with another function of that name (see replaced.py)."""
    return changed(javascript, module, lambda source: replaced.function(source, name, wrong))
