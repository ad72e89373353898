"""What a test replaces in a JavaScript module is named, and told where it is not there any more."""

import pytest

from tests import replaced
from tests.javascript import JavaScript, JavaScriptError

ONE_MORE = "(right) => (...given) => Promise.resolve(right(...given)).then((two) => two + 1)"
CLASS = "class Two { get() { return 2; } }\nconst two = () => new Two().get();\n"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("function two() {\n  return 2;\n}\n", "two"),
        ("export function two() {\n  return 2;\n}\n", "two"),
        ("export async function two() {\n  return 2;\n}\n", "two"),
        ("const two_more = 4;\nexport const two = () => two_more / 2;\n", "two"),
        ("const numbers = { two: () => 2 };\nconst two = () => numbers.two();\n", "numbers.two"),
        (CLASS, "Two.prototype.get"),
    ],
)
def test_a_function_is_replaced_by_its_name(javascript: JavaScript, source: str, name: str) -> None:
    javascript.add_module("tests/number.js", f"{replaced.function(source, name, ONE_MORE)}{ANSWER}")
    assert javascript.call("tests/number.js", "answer") == 3


ANSWER = "export const answer = () => two();\n"


def test_a_constant_is_replaced_by_its_name(javascript: JavaScript) -> None:
    source = replaced.constant("export const FEW = 12; // so many\nconst two = () => FEW;\n", "FEW", "3")
    javascript.add_module("tests/number.js", source + ANSWER)
    assert javascript.call("tests/number.js", "answer") == 3


@pytest.mark.parametrize(
    "source", ["", "const two_more = 4;\n", "  function two() {}\n", "// function two\n"]
)
@pytest.mark.parametrize("name", ["two", "two.more"])
def test_a_name_that_is_not_there_is_told(source: str, name: str) -> None:
    with pytest.raises(LookupError, match="declares no two"):
        replaced.function(source, name, ONE_MORE)


def test_a_method_that_is_not_there_is_told(javascript: JavaScript) -> None:
    source = replaced.function(CLASS, "Two.prototype.set", ONE_MORE)
    javascript.add_module("tests/number.js", source + ANSWER)
    with pytest.raises(JavaScriptError, match=r"there is no Two\.prototype\.set"):
        javascript.call("tests/number.js", "answer")
