"""`python -m tests.bench [pages] [writes] [pulls] [--runs 200]`: measure, and print tables."""

from argparse import ArgumentParser

from tests.bench import pages, wire
from tests.bench.table import machine

SECTIONS = {"pages": pages.measure, "writes": wire.writes, "pulls": wire.pulls}


def main() -> None:
    parser = ArgumentParser(prog="python -m tests.bench", description="Measure, and print tables.")
    parser.add_argument(
        "sections", nargs="*", metavar="section", help=f"of {', '.join(SECTIONS)}; all if none"
    )
    parser.add_argument("--runs", type=int, default=200, help="how often each is measured (200)")
    chosen = parser.parse_args()
    if unknown := set(chosen.sections) - set(SECTIONS):
        parser.error(f"no such section: {', '.join(sorted(unknown))}")
    print(machine())
    for name, measure in SECTIONS.items():
        if not chosen.sections or name in chosen.sections:
            measure(chosen.runs)


if __name__ == "__main__":
    main()
