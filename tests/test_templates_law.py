"""What the compiler accepts is the same to the byte: tried with everything that it accepts."""

import pytest

from app.worker.allowed import FILTERS, FUNCTIONS, METHODS, TESTS
from tests.javascript import JavaScript
from tests.templates_both import mistaken
from tests.templates_law import MOST, broken, composed, forms

# Slips of the pen in the run time: what they are about, the module, what stands there, and what instead.
SLIPS = [
    ("filter upper", "jinja/text.js", "plain(value).toUpperCase()", "plain(value).toLocaleUpperCase('tr')"),
    (
        "filter sort",
        "jinja/operators.js",
        "one[index].codePointAt(0) - other",
        "one[index].charCodeAt(0) - 1 - other",
    ),
    ("filter trim", "jinja/text.js", 'plain(value).replace(TRAILING, "")', "plain(value).trimEnd()"),
    ("operator //", "jinja/operators.js", "cut - right / right : cut", "cut : cut"),
    ("test divisibleby", "jinja/tests.js", "modulo(number(value), divisor)", "value % divisor"),
]


def test_whatever_a_template_may_say_reads_on_the_phone_as_on_the_server(javascript: JavaScript) -> None:
    """The same text, or an error on both; what is refused at start is on no page."""
    differences, reached = broken(javascript, [*forms(), *composed(MOST * 6)])
    assert not differences, "\n".join(map(str, differences[:20]))
    listed = {"filter": FILTERS, "test": TESTS, "method": METHODS, "function": FUNCTIONS}
    assert {f"{kind} {name}" for kind, names in listed.items() for name in names} - reached == set()


@pytest.mark.parametrize(("about", "module", "right", "wrong"), SLIPS, ids=[slip[0] for slip in SLIPS])
def test_a_slip_in_the_run_time_is_noticed(
    javascript: JavaScript, about: str, module: str, right: str, wrong: str
) -> None:
    with mistaken(javascript, module, right, wrong):
        differences, _ = broken(javascript, (form for form in forms() if form.about == about), 250)
    assert differences


def test_a_filter_that_is_newly_allowed_is_tried_unasked(
    javascript: JavaScript, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(FILTERS, "capitalize", ())
    twin = "lower: (c, value) => words.lower(soft(value)),"
    with mistaken(javascript, "jinja/filters.js", twin, f"{twin} capitalize: (c, value) => soft(value),"):
        differences, _ = broken(
            javascript, (form for form in forms() if form.about == "filter capitalize"), 250
        )
    assert differences
