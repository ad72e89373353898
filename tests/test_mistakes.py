"""Each promise has a test that was seen to fail: with a mistake made on purpose, it does."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import promises
from tests.mistakes import SEEN, Seen

ROOT = Path(__file__).parent.parent
QUIETLY = ("-n0", "-q", "-x", "-p", "no:cacheprovider", "--database", "sqlite")
FAILED = 1  # pytest's word for it; a test that cannot even begin is another


@pytest.mark.parametrize("seen", SEEN, ids=[seen.mistake for seen in SEEN])
def test_a_mistake_is_noticed(seen: Seen, tmp_path: Path) -> None:
    run = [sys.executable, "-m", "pytest", *QUIETLY, "--basetemp", str(tmp_path / "it"), f"tests/{seen.test}"]
    own = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    own |= {"MISTAKE": seen.mistake, "PATIENCE": "6"}
    told = subprocess.run(run, cwd=ROOT, env=own, capture_output=True, text=True, timeout=120)
    assert told.returncode == FAILED, told.stdout[-3000:]
    assert "1 failed" in told.stdout, told.stdout[-3000:]


def test_every_promise_was_seen_to_be_broken() -> None:
    noticed = promises.noticed()
    assert set(promises.PROMISES) - noticed.keys() == set()
