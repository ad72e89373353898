"""One set of templates, two servers: what the phone writes without a signal is what the server writes."""

from typing import Any

import pytest
from hypothesis import given, settings

from app.worker.allowed import CHOOSERS, FILTERS, FUNCTIONS, MESSAGES, TESTS
from app.worker.compiler import TemplateNotSupported, compile_templates
from tests.javascript import JavaScript
from tests.people import SmallSchool
from tests.steps import calls
from tests.templates_both import OWN, in_flask, in_worker, sources, table
from tests.templates_coverage import Coverage
from tests.templates_expressions import contexts, expressions

# The ways an expression may stand in a template.
USES = ("{{{{ {} }}}}", "{{% if {} %}}T{{% endif %}}", "{{% for x in {} %}}{{{{ x }}}},{{% endfor %}}")

GOAL = """\
{% if goal %}
{{ goal }}
{% endif %}{% for step in steps %}{{ 'x' if step else 'y' }}{% else %}none{% endfor %}
{% for step in steps %}{% endfor %}
"""


@pytest.mark.parametrize("name", ["templates", "templates_corners", "templates_syntax"])
def test_every_construct_reads_on_the_phone_as_it_reads_on_the_server(
    javascript: JavaScript, name: str
) -> None:
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
    assert {
        case["name"] for case in vectors["cases"] if stops(case["template"], vectors["partials"])
    } == refused


def stops(template: str, partials: dict[str, str]) -> bool:
    made = sources({"it.html": template, **partials})
    try:
        compile_templates(made, ["it.html", *partials])
    except TemplateNotSupported:
        return True
    return False


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

    @settings(max_examples=200, deadline=None, database=None, derandomize=True)
    @given(expressions, contexts)
    def draw(expression: str, context: dict[str, Any]) -> None:
        drawn.append((USES[len(drawn) % len(USES)].format(expression), context))

    draw()
    templates = {f"{number}.html": template for number, (template, _) in enumerate(drawn)}
    cases = [(f"{number}.html", context) for number, (_, context) in enumerate(drawn)]
    made = sources(templates)
    there = in_worker(javascript, made, templates, cases)
    differences = [
        (templates[name], context, here, phone)
        for (name, context), phone in zip(cases, there, strict=True)
        if (here := in_flask(made, name, context)) != phone
    ]
    assert not differences


def test_a_branch_that_no_page_rendered_is_named() -> None:
    made = sources({
        "goal.html": GOAL,
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
    assert "export const branches = 10;" in compile_templates(made, ["goal.html", "other.html"])


def test_three_times_as_many_pages_are_compiled_in_about_three_times_the_steps() -> None:
    source = "\n".join(
        case["template"] for case in table("templates_corners")["cases"] if "loop" in case["name"]
    )
    partials = table("templates_corners")["partials"]

    def compiled(pages: int) -> str:
        names = [f"page{number}.html" for number in range(pages)]
        return compile_templates(sources(dict.fromkeys(names, source) | partials), [*names, *partials])

    assert calls(lambda: compiled(6)) < 4 * calls(lambda: compiled(2))
    assert "eval(" not in compiled(2)
    assert "new Function" not in compiled(2)


def test_pages_are_read_by_the_very_jinja_that_is_tried_here(school: SmallSchool) -> None:
    """Flask brings filters and rules of its own, and none of them may change what a listed word means."""
    options = ["trim_blocks", "lstrip_blocks", "autoescape", "undefined", "finalize"]
    pages, tried = school.app.jinja_env, sources({})
    for theirs, ours, listed in (
        (pages.filters, tried.filters, [*FILTERS, *CHOOSERS]),
        (pages.tests, tried.tests, list(TESTS)),
        (pages.globals, tried.globals, [name for name in FUNCTIONS if name not in MESSAGES]),
        (vars(pages), vars(tried), options),
    ):
        assert {name: theirs[name] for name in listed} == {name: ours[name] for name in listed}
