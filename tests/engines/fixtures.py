"""The engine that ENGINE names: webkit or firefox; phones on it, and JavaScript modules in it."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.engines.browser import Browser
from tests.engines.display import hidden_display
from tests.engines.firefox import Firefox
from tests.engines.modules import InEngine
from tests.engines.phone import Phone
from tests.engines.webkit import WebKit
from tests.filter import Filter
from tests.server import Server


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What asks no browser is tested once, by `make test`."""
    items[:] = [item for item in items if "engine" in getattr(item, "fixturenames", ())]


@pytest.fixture(scope="session")
def engine() -> Iterator[type[Browser]]:
    """What a phone of this run opens pages with."""
    if os.environ["ENGINE"] == "firefox":
        yield Firefox
        return
    with hidden_display() as environment, pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        yield WebKit


@pytest.fixture(scope="session")
def engine_modules(engine: type[Browser], tmp_path_factory: pytest.TempPathFactory) -> Iterator[InEngine]:
    """JavaScript modules in that engine."""
    browser = engine(tmp_path_factory.mktemp("engine") / "profile")
    modules = InEngine(browser)
    yield modules
    modules.close()
    browser.close()


@pytest.fixture
def phone_of(engine: type[Browser], live_server: Server, tmp_path: Path) -> Iterator[Callable[..., Phone]]:
    """`phone_of("lee")`: a new phone on which Ms Lee is signed in and her plans are held."""
    phones: list[Phone] = []

    def make(name: str, between: Filter | None = None) -> Phone:
        phones.append(Phone(engine(tmp_path / f"phone{len(phones)}"), between or live_server))
        return phones[-1].sign_in(name)

    yield make
    for phone in phones:
        phone.browser.close()
