"""Mistakes made on purpose: each promise has one, and `make prove` shows that a test fails with it."""

from collections.abc import Generator
from typing import Any

import pytest

from tests import promises
from tests.mistakes import MISTAKES, made
from tests.mistakes.prove import pytest_pyfunc_call
from tests.simulator.worker.faults import FAULTS
from tests.simulator.worker.phones import source


def test_every_promise_was_seen_to_be_broken() -> None:
    assert set(promises.PROMISES) - promises.noticed().keys() == set()


@pytest.mark.parametrize("name", MISTAKES)
def test_what_a_mistake_replaces_is_there(name: str) -> None:
    """Where a function has been renamed, one word of its mistake is to be changed."""
    with made(name):
        pass


@pytest.mark.parametrize("name", FAULTS)
def test_what_a_mistake_of_a_simulated_worker_replaces_is_there(name: str) -> None:
    assert source((FAULTS[name],)) != source(())


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
