"""One set of templates, two servers: what the phone writes without a signal is what the school's server writes."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jinja2 import TemplateError

from app.worker.compiler import TemplateNotSupported, compile_templates
from tests.javascript import JavaScript
from tests.templates_both import OWN, in_flask, in_worker, sources
from tests.templates_coverage import Coverage
from tests.templates_expressions import contexts, expressions

VECTORS = Path(__file__).parent / "vectors"


def table(name: str) -> dict[str, Any]:
    return json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["templates", "templates_corners"])
def test_every_construct_reads_on_the_phone_as_it_reads_on_the_server(javascript: JavaScript, name: str) -> None:
    vectors = table(name)
    cases = {case["name"]: case["template"] for case in vectors["cases"] if "refused" not in case}
    made = sources(cases | vectors["partials"])
    given_cases = [(case, vectors["context"]) for case in cases]
    there = in_worker(javascript, made, [*cases, *vectors["partials"]], given_cases)
    differences = [
        (case, cases[case], here, phone)
        for (case, context), phone in zip(given_cases, there, strict=True)
        if (here := in_flask(made, case, context)) != phone
    ]
    assert not differences


def test_a_construct_the_phone_could_not_render_alike_stops_the_app_at_start() -> None:
    vectors = table("templates")
    refused = {case["name"] for case in vectors["cases"] if "refused" in case}
    stopped = set()
    for case in vectors["cases"]:
        made = sources({"it.html": case["template"], **vectors["partials"]})
        try:
            compile_templates(made, ["it.html", *vectors["partials"]])
        except TemplateNotSupported as error:
            assert (error.template, error.line) == ("it.html", 1)
            stopped.add(case["name"])
    assert stopped == refused


@pytest.mark.parametrize("case", table("templates_refused")["cases"], ids=lambda case: case["name"])
def test_a_refusal_names_the_template_the_line_and_the_construct(case: dict[str, Any]) -> None:
    made = sources({"goal.html": case["given"], "base.html": "", "server/only.html": ""})
    made.globals.update(request="a request", url_for=str)
    with pytest.raises(TemplateNotSupported) as refusal:
        compile_templates(made, ["goal.html", "base.html"], **OWN)
    assert (refusal.value.template, refusal.value.line) == ("goal.html", case["expect"]["line"])
    assert refusal.value.construct == case["expect"]["construct"]


def test_any_expression_over_any_data_comes_to_the_same(javascript: JavaScript) -> None:
    drawn: list[tuple[str, dict[str, Any]]] = []

    @settings(max_examples=400, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(expressions, contexts)
    def draw(expression: str, context: dict[str, Any]) -> None:
        drawn.append((expression, context))

    draw()
    templates: dict[str, str] = {}
    cases = []
    for number, (expression, context) in enumerate(drawn):
        name = f"{number}.html"
        made = sources({name: f"{{{{ {expression} }}}}"})
        try:
            compile_templates(made, [name])
        except (TemplateNotSupported, TemplateError):
            continue
        templates[name] = f"{{{{ {expression} }}}}"
        cases.append((name, context))
    made = sources(templates)
    there = in_worker(javascript, made, templates, cases)
    assert len(cases) > 300
    differences = [
        (templates[name], context, here, phone)
        for (name, context), phone in zip(cases, there, strict=True)
        if phone.error != "NotSupported" and (here := in_flask(made, name, context)) != phone
    ]
    assert not differences


def test_a_branch_that_no_page_rendered_is_named() -> None:
    made = sources({
        "goal.html": "{% if goal %}\n{{ goal }}\n{% endif %}{% for step in steps %}{{ 'x' if step else 'y' }}{% endfor %}",
        "other.html": "{{ 'a' if goal }}{% macro unused() %}{% endmacro %}",
    })  # fmt: skip
    coverage = Coverage(made, ["goal.html", "other.html"])
    context = {"goal": "Learn <em>Ode to Joy</em>", "steps": [1]}
    assert coverage.render("goal.html", context) == made.get_template("goal.html").render(context)
    assert coverage.render("other.html", {}) == ""
    assert coverage.missing() == [
        "goal.html:1 else", "goal.html:3 empty for", "goal.html:3 inline else",
        "other.html:1 inline if", "other.html:1 macro unused",
    ]  # fmt: skip
    assert "export const branches = 9;" in compile_templates(made, ["goal.html", "other.html"])


def test_thirty_pages_are_compiled_while_nobody_notices() -> None:
    page = "\n".join(case["template"] for case in table("templates")["cases"] if "block" not in case["template"]
                     and "refused" not in case and "extends" not in case["template"])  # fmt: skip
    names = [f"page{number}.html" for number in range(30)]
    made = sources(dict.fromkeys(names, page) | table("templates")["partials"])
    before = time.perf_counter()
    source = compile_templates(made, [*names, *table("templates")["partials"]])
    assert time.perf_counter() - before < 5  # 30 pages of 130 constructs each; real pages are a tenth of that
    assert "eval(" not in source
    assert "new Function" not in source
