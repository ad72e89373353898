"""Run each test with the mistake that it notices: `python -m tests.mistakes.prove`, or `make prove`.

What follows is handed to pytest: `-k any_file_kept` proves one of them. A mistake is proved where its test
finds something wrong; it is not where the test passes, cannot begin, or stumbles over something else.
"""

import os
import sys
from collections.abc import Generator, Iterator
from traceback import format_tb
from typing import Any

import pytest
from playwright.sync_api import TimeoutError as NothingCameError

from tests.mistakes.listed import MISTAKES
from tests.mistakes.making import made

SHORT = "6"  # seconds that a test in a browser waits for what, with a mistake, never comes
NOTICES = (AssertionError, pytest.fail.Exception, NothingCameError)
EVERYWHERE = {"chromium", "sqlite"}  # what the list need not name


def main(given: list[str]) -> int:
    os.environ["PATIENCE"] = SHORT
    tests = dict.fromkeys(mistake.node for mistake in MISTAKES.values())
    options = ["-p", "tests.mistakes.prove", "-p", "no:cacheprovider", "--durations=0", "--durations-min=3"]
    options += ["-n", "3"]  # one more than cores, for a browser mostly waits for what never comes
    return pytest.main([*options, *given, *tests])


@pytest.hookimpl(trylast=True)
def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Each test once for every mistake that it notices."""
    node = metafunc.definition.nodeid
    names = [name for name, each in MISTAKES.items() if each.node == node]
    metafunc.parametrize("mistake", names, indirect=True)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One test for each mistake."""
    found: dict[str, pytest.Item] = {}
    for item in items:
        if is_listed(item):
            found.setdefault(parameters(item)[-1], item)
    if missing := MISTAKES.keys() - found.keys():
        raise pytest.UsageError(f"no test is called as the list says: {', '.join(sorted(missing))}")
    items[:] = found.values()


def is_listed(item: pytest.Item) -> bool:
    """Where the list names no parameters, any will do."""
    *others, name = parameters(item)
    wanted = MISTAKES[name].test.partition("[")[2].removesuffix("]")
    return wanted in ("", "-".join(part for part in others if part not in EVERYWHERE))


def parameters(item: pytest.Item) -> list[str]:
    """As they stand in a test's name. The mistake is the last."""
    return item.name.partition("[")[2].removesuffix("]").split("-")


@pytest.fixture(autouse=True)
def mistake(request: pytest.FixtureRequest) -> Iterator[None]:
    """It is made before anything else of the test, and after what all tests share."""
    with made(request.param):
        yield


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, Any, bool]:
    """How a test fails is shown with `-rP`."""
    try:
        yield
    except NOTICES as noticed:
        ours = [line for line in format_tb(noticed.__traceback__) if "/tests/" in line]
        pyfuncitem.add_report_section("call", "noticed", f"{''.join(ours[-2:])}{noticed}")
        return True
    pytest.fail("nothing was noticed", pytrace=False)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
