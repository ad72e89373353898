"""`python -m tests.bench [section …] [--runs 200] [--write FILE]`: measure, and print tables."""

import os
from argparse import ArgumentParser
from pathlib import Path

from tests.bench import crowd, histories, hub, pages, talk, wire
from tests.bench.table import as_document, machine

SECTIONS = {
    "pages": pages.measure,
    "talk": talk.measure,
    "wire": wire.measure,
    "histories": histories.measure,
    "crowd": crowd.measure,
    "hub": hub.measure,
}


def main() -> None:
    parser = ArgumentParser(prog="python -m tests.bench", description="Measure, and print tables.")
    parser.add_argument(
        "sections", nargs="*", metavar="section", help=f"of {', '.join(SECTIONS)}; all if none"
    )
    parser.add_argument("--runs", type=int, default=200, help="how often each is measured (200)")
    parser.add_argument("--write", type=Path, metavar="FILE", help="keep the tables as a page, too")
    chosen = parser.parse_args()
    if unknown := set(chosen.sections) - set(SECTIONS):
        parser.error(f"no such section: {', '.join(sorted(unknown))}")
    os.environ["SYNC_PACE"] = "0"  # a bench asks without a pause
    os.environ.update(QUOTA_RECORDS="1000000", QUOTA_BYTES="1000000000")  # and writes more than is allowed
    print(machine())
    for name, measure in SECTIONS.items():
        if not chosen.sections or name in chosen.sections:
            measure(chosen.runs)
    if chosen.write:
        chosen.write.write_text(as_document(chosen.runs))


if __name__ == "__main__":
    main()
