"""Mistakes made on purpose: each promise has one, and `make prove` shows that a test fails with it."""

from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from tests import promises
from tests.javascript import JavaScript
from tests.mistakes import MISTAKES, made
from tests.mistakes.prove import pytest_pyfunc_call
from tests.mistakes.scripts import Change, changed


def test_every_promise_was_seen_to_be_broken() -> None:
    assert set(promises.PROMISES) - promises.noticed().keys() == set()


@pytest.mark.parametrize("name", MISTAKES)
def test_what_a_mistake_replaces_is_there(name: str) -> None:
    """Where a function has been renamed, one word of its mistake is to be changed."""
    with made(name):
        pass


@pytest.mark.parametrize(
    ("source", "expect"),
    [
        ("function two() {\n  return 2;\n}\n", 3),
        ("export function two() {\n  return 2;\n}\n", 3),
        ("export async function two() {\n  return 2;\n}\n", 3),
        ("export const two = () => 2;\n", 3),
        ("const two = () => 2;\nexport const four = () => two() + two();\n", 3),
    ],
)
def test_a_function_of_javascript_is_replaced_by_its_name(
    javascript: JavaScript, source: str, expect: int
) -> None:
    wrong = "(right) => (...given) => Promise.resolve(right(...given)).then((two) => two + 1)"
    source = changed(source, Change(Path(), "number.js", "two", wrong))
    javascript.add_module("tests/number.js", f"{source}\nexport const answer = () => two();\n")
    assert javascript.call("tests/number.js", "answer") == expect


@pytest.mark.parametrize(
    "source", ["", "const two_more = 4;\n", "  function two() {}\n", "// function two\n"]
)
def test_a_function_that_is_not_there_is_told(source: str) -> None:
    with pytest.raises(LookupError, match=r"number\.js declares no two"):
        changed(source, Change(Path(), "number.js", "two", "(right) => right"))


def test_only_a_test_that_finds_something_wrong_proves_its_mistake(request: pytest.FixtureRequest) -> None:
    proving = running(request)
    with pytest.raises(StopIteration):
        proving.throw(AssertionError("a word is lost"))
    assert "a word is lost" in str(request.node._report_sections[-1])
    with pytest.raises(pytest.fail.Exception, match="nothing was noticed"):
        running(request).send(None)
    with pytest.raises(KeyError):
        running(request).throw(KeyError("there is no such key"))


def running(request: pytest.FixtureRequest) -> Generator[None, Any, Any]:
    """A test in the middle, as `make prove` runs it."""
    proving = pytest_pyfunc_call(request.node)
    next(proving)
    return proving
