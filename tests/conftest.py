"""What every test may use."""

import os
from pathlib import Path

import pytest

from tests.javascript import javascript

__all__ = ["javascript"]


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, object]) -> dict[str, object]:
    """Debian's Chromium, or the one that CHROMIUM names; playwright's own where there is neither."""
    chromium = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    found = {"executable_path": chromium} if Path(chromium).exists() else {}
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
    return {**browser_type_launch_args, **found, "args": quiet}
