"""What the compiler accepts is the same to the byte: tried with everything that it accepts."""

import pytest

from app.worker.allowed import FILTERS, FUNCTIONS, METHODS, TESTS
from tests.javascript import JavaScript
from tests.templates_both import changed, mistaken
from tests.templates_law import MOST, broken, composed, forms

# Slips of the pen in the run time: what they are about, the module, what it declares, and what instead.
SLIPS = [
    (
        "filter upper",
        "jinja/text.js",
        "upper",
        '() => (value) => like(value, plain(value).toLocaleUpperCase("tr"))',
    ),
    (
        "filter sort",
        "jinja/operators.js",
        "orderOfText",
        "(right) => (one, other) => right(other, one)",
    ),
    (
        "filter trim",
        "jinja/text.js",
        "rstrip",
        """(right) => (value, chars = null) =>
          chars === null ? like(value, plain(value).trimEnd()) : right(value, chars)""",
    ),
    (
        "operator //",
        "jinja/operators.js",
        "floorDivide",
        "(right) => (one, other) => negate(right(negate(one), other))",
    ),
    (
        "test divisibleby",
        "jinja/tests.js",
        "tests.divisibleby",
        "() => (value, divisor) => equal(value % divisor, 0)",
    ),
]


@pytest.mark.slow
def test_whatever_a_template_may_say_reads_on_the_phone_as_on_the_server(javascript: JavaScript) -> None:
    """The same text, or an error on both; what is refused at start is on no page."""
    differences, reached = broken(javascript, [*forms(), *composed(MOST * 6)])
    assert not differences, "\n".join(map(str, differences[:20]))
    listed = {"filter": FILTERS, "test": TESTS, "method": METHODS, "function": FUNCTIONS}
    assert {f"{kind} {name}" for kind, names in listed.items() for name in names} - reached == set()


@pytest.mark.matrix
@pytest.mark.parametrize(("about", "module", "name", "wrong"), SLIPS, ids=[slip[0] for slip in SLIPS])
def test_a_slip_in_the_run_time_is_noticed(
    javascript: JavaScript, about: str, module: str, name: str, wrong: str
) -> None:
    with mistaken(javascript, module, name, wrong):
        differences, _ = broken(javascript, (form for form in forms() if form.about == about), 250)
    assert differences


CAPITALIZE = "filters.capitalize = (c, value) => soft(value);\n"


def test_a_filter_that_is_newly_allowed_is_tried_unasked(
    javascript: JavaScript, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(FILTERS, "capitalize", ())
    with changed(javascript, "jinja/filters.js", lambda source: source + CAPITALIZE):
        differences, _ = broken(
            javascript, (form for form in forms() if form.about == "filter capitalize"), 250
        )
    assert differences
