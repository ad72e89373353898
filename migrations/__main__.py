"""The next step, drafted: `python -m migrations "What changes"`."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import app.school.enrolment.transaction  # noqa: F401 - brings every module that has tables
from app.storage.database import file_in
from app.storage.revisions import known
from app.upkeep.upgrade import draft, upgrade


def main(message: str) -> None:
    """Compare what all steps so far make with the tables in the code."""
    with TemporaryDirectory() as folder:
        data = Path(folder)
        if known():
            upgrade(data, file_in(data))
        draft(data, file_in(data), f"{len(known()) + 1:04}", message)


if __name__ == "__main__":
    main(sys.argv[1])
