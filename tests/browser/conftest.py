"""Phones for the journeys."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserType, expect

from tests.browser.phone import PATIENCE, LastingPhone, Phone
from tests.filter import Filter
from tests.server import Server

expect.set_options(timeout=PATIENCE * 1000)


@pytest.fixture
def phone_of(browser: Browser, live_server: Server) -> Iterator[Callable[[str], Phone]]:
    """`phone_of("lee")`: a new phone on which Ms Lee is signed in and her plans are held."""
    phones: list[Phone] = []

    def make(name: str) -> Phone:
        phones.append(Phone(browser, live_server))
        return phones[-1].sign_in(name)

    yield make
    for phone in phones:
        phone.close()


@pytest.fixture
def filtered_phone_of(browser: Browser, between: Filter) -> Iterator[Callable[[str], Phone]]:
    """`filtered_phone_of("lee")`: as `phone_of`, behind the filter. With no name nobody signs in."""
    phones: list[Phone] = []

    def make(name: str = "") -> Phone:
        phones.append(Phone(browser, between))
        return phones[-1].sign_in(name) if name else phones[-1]

    yield make
    for phone in phones:
        phone.close()


@pytest.fixture
def lasting_phone(
    browser_type: BrowserType, browser_type_launch_args: dict[str, Any], live_server: Server, tmp_path: Path
) -> Iterator[Phone]:
    """Ms Lee's phone, which can be closed and opened again."""
    phone = LastingPhone(browser_type, browser_type_launch_args, tmp_path / "phone", live_server)
    yield phone.sign_in("lee")
    phone.close()
