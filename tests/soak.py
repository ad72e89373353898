"""Random lives, as many as wanted: `python -m tests.soak --seeds 5000`, or `make soak SEEDS=5000`.

Prints how often each thing happened, and each seed that failed with what it says. Such a seed goes into
TAUGHT of tests/test_devices_life.py, with what it taught.
"""

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

from tests.simulator.draws import DRAWS, table
from tests.simulator.life import Life


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.soak", description="Random lives of a school.")
    asked.add_argument("--seeds", type=int, default=1000, help="how many")
    asked.add_argument("--first", type=int, default=1)
    asked.add_argument("--jobs", type=int, default=os.cpu_count(), help="processes")
    given = asked.parse_args()
    met, failed, began = Counter[str](), 0, time.monotonic()
    for seed, happened, fault in lives(range(given.first, given.first + given.seeds), given.jobs):
        met += happened
        if fault:
            failed += 1
            print(f"seed {seed} failed: {fault}", flush=True)
    print(table(met))
    print(f"{given.seeds} lives in {time.monotonic() - began:.0f} s, {failed} failed")
    never = [draw for draw in DRAWS if not met[draw]]
    if never:
        print("never happened:", ", ".join(never))
    return 1 if failed else 0


def lives(seeds: range, jobs: int) -> Iterator[tuple[int, Counter[str], str]]:
    """(seed, what happened, what failed) of each, as they end."""
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(live, seeds, chunksize=10)


def live(seed: int) -> tuple[int, Counter[str], str]:
    life = Life(seed)
    try:
        life.run_and_end()
    except Exception as fault:
        return seed, life.met, f"{type(fault).__name__}: {fault}"
    return seed, life.met, ""


if __name__ == "__main__":
    sys.exit(main())
