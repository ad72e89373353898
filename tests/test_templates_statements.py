"""Whatever statements a template is made of, the phone writes what the server writes."""

import os
import random
from functools import lru_cache
from typing import Any, NamedTuple

import pytest
from jinja2 import nodes

from app.worker.compiler import TemplateNotSupported, compile_templates, parse
from app.worker.loops import Loops
from app.worker.statements import Statements
from app.worker.structure import Structure
from tests.javascript import JavaScript
from tests.templates_both import OWN, Rendering, in_flask, mistaken, render_all, sources, table
from tests.templates_statements import CONTEXTS, MARK, NAMES_MADE, site

SITES = int(os.environ.get("SITES", "40"))
PORTION = 40

# Slips of the pen in the run time: the module, what stands there, and what instead.
SLIPS = {  # the module, what it declares, and what stands there instead
    "what a module hands on": (
        "jinja/runtime.js",
        "Context.prototype.module",
        """(right) => function (...about) {
          const made = right.apply(this, about);
          for (const name of made.values.keys()) made.values.set(name, this.given.get(name));
          return made;
        }""",
    ),
    "what an include sees": (
        "jinja/runtime.js",
        "Context.prototype.seen",
        "(right) => function (locals) { return right.call({ given: this.given, vars: [] }, locals); }",
    ),
    "which block is above": (
        "jinja/runtime.js",
        "Context.prototype.super",
        "() => function (name) { return blockAt(name, this, this.blocks.get(name), 1); }",
    ),
    "whether a macro is safe": (
        "jinja/hosts.js",
        "Macro.prototype.call",
        "(right) => function (...about) { return String(right.apply(this, about)); }",
    ),
    "which loop is above": (
        "jinja/hosts.js",
        "Loop.prototype.call",
        "() => function (c, [items]) { return this.recurse(items, 1); }",
    ),
    "which round it is": ("jinja/hosts.js", "LOOP.index", "(right) => (loop) => right(loop) - 1"),
}


class Drawn(NamedTuple):
    """Random sites as one module for the worker, what is rendered of them, and what Flask writes."""

    templates: dict[str, str]
    compiled: str
    cases: list[tuple[str, dict[str, Any]]]
    flask: list[Rendering]


@lru_cache(maxsize=1)
def draw(first: int) -> Drawn:
    """All of them are accepted: the compiler refuses nothing that is made of what it lists."""
    seeds = range(first, min(first + PORTION, SITES))
    templates = {"names": NAMES_MADE}
    for seed in seeds:
        templates |= {name: text.replace(MARK, "") for name, text in site(seed).items()}
    made = sources(templates)
    cases = [(f"{seed}/page", context) for seed in seeds for context in CONTEXTS]
    compiled = compile_templates(made, templates, **OWN)
    return Drawn(templates, compiled, cases, [in_flask(made, name, context) for name, context in cases])


@pytest.mark.matrix
@pytest.mark.parametrize("first", range(0, SITES, PORTION))
def test_whatever_a_template_is_made_of_reads_on_the_phone_as_on_the_server(
    javascript: JavaScript, first: int
) -> None:
    drawn = draw(first)
    phone = render_all(javascript, drawn.compiled, drawn.cases)
    differences = [
        f"{name} {context}\nFlask: {here}\nphone: {there}"
        for (name, context), here, there in zip(drawn.cases, drawn.flask, phone, strict=True)
        if here != there
    ]
    assert not differences, "\n\n".join(differences[:5])


@pytest.mark.slow
def test_most_of_it_comes_to_something() -> None:
    """Else the test above would compare errors. Every statement that the compiler writes is among them."""
    drawn = draw(0)
    fine = {name for (name, _), rendering in zip(drawn.cases, drawn.flask, strict=True) if rendering.text}
    assert len(fine) > len(drawn.cases) // len(CONTEXTS) * 0.8
    made = sources(drawn.templates)
    missing = statements()
    for name in drawn.templates:
        if f"{name.split('/')[0]}/page" in fine and missing:
            missing -= {type(node).__name__.lower() for node in parse(made, name).find_all(nodes.Stmt)}
    assert not missing


def statements() -> set[str]:
    """The compiler's own list of them: what it has a visit for."""
    visits = [name for kind in (Statements, Loops, Structure) for name in vars(kind)]
    return {name.removeprefix("visit_") for name in visits if name.startswith("visit_")}


@pytest.mark.matrix
@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_in_the_run_time_is_noticed(javascript: JavaScript, slip: str) -> None:
    drawn = draw(0)
    with mistaken(javascript, *SLIPS[slip]):
        assert render_all(javascript, drawn.compiled, drawn.cases) != drawn.flask


def test_what_is_refused_is_refused_wherever_it_stands() -> None:
    """At start, and in the same words; in whatever it is hidden."""
    refused = [each for each in table("templates_refused")["cases"] if "extends" not in each["given"]]
    assert len(refused) > 60
    wrong = []
    for seed, case in enumerate(refused):
        told = refusal(site(seed)[f"{seed}/leaf"], case["given"], seed)
        if told != case["expect"]["construct"]:
            wrong.append((case["given"], told))
    assert not wrong


def refusal(around: str, refused: str, seed: int) -> str | None:
    places = around.split(MARK)
    place = random.Random(seed).randrange(1, len(places))
    leaf = "".join(places[:place]) + refused + "".join(places[place:])
    made = sources({"leaf": leaf, "names": NAMES_MADE, "base.html": "", "server/only.html": ""})
    made.globals.update(request="a request", url_for=str)
    try:
        compile_templates(made, ["leaf", "names", "base.html"], **OWN)
    except TemplateNotSupported as error:
        return error.construct
    return None
