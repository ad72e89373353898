"""Random lives, as many as wanted: `python -m tests.soak --seeds 5000`, or `make soak SEEDS=5000`.

`--client real` lives them with the worker's own JavaScript in a browser, a life a second; without it, with
the model of it in Python. `--about copies` lives lives about that alone (simulator/focus.py).

Prints how often each thing happened, and each seed that failed with what it says. What it teaches becomes a
test of its own, with people in it: kinds and deeds may change what is in a seed.
"""

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial

from playwright.sync_api import sync_playwright

from tests.javascript import launch_arguments
from tests.simulator.device import Device
from tests.simulator.draws import DRAWS, table
from tests.simulator.focus import FOCUSES
from tests.simulator.life import Life
from tests.simulator.worker.device import made_on
from tests.simulator.worker.phones import Phones
from tests.simulator.world import World


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.soak", description="Random lives of a school.")
    asked.add_argument("--seeds", type=int, default=1000, help="how many")
    asked.add_argument("--first", type=int, default=1)
    asked.add_argument("--jobs", type=int, default=os.cpu_count(), help="processes")
    asked.add_argument("--client", choices=["model", "real"], default="model", help="on the devices")
    asked.add_argument("--about", choices=[*FOCUSES], help="not about all that may happen, but this")
    given = asked.parse_args()
    met, failed, began = Counter[str](), 0, time.monotonic()
    seeds = range(given.first, given.first + given.seeds)
    for seed, happened, fault in lives(seeds, given.jobs, given.client, given.about):
        met += happened
        if fault:
            failed += 1
            print(f"seed {seed} failed: {fault}", flush=True)
    print(table(met))
    print(f"{given.seeds} lives in {time.monotonic() - began:.0f} s, {failed} failed")
    never = [draw for draw in DRAWS if not met[draw] and not given.about]
    if never:
        print("never happened:", ", ".join(never))
    return 1 if failed else 0


def lives(seeds: range, jobs: int, client: str, about: str | None) -> Iterator[tuple[int, Counter[str], str]]:
    """(seed, what happened, what failed) of each, as they end."""
    live = live_really if client == "real" else live_as_model
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(partial(live, about), seeds, chunksize=10)


def live_as_model(about: str | None, seed: int) -> tuple[int, Counter[str], str]:
    return live(about, seed, Device)


def live_really(about: str | None, seed: int) -> tuple[int, Counter[str], str]:
    phones = own_phones()
    try:
        return live(about, seed, made_on(phones))
    finally:
        phones.clear()


@cache
def own_phones() -> Phones:
    """One browser for each process, until the process ends."""
    return Phones(sync_playwright().start().chromium.launch(**launch_arguments()))


def live(about: str | None, seed: int, make: Callable[[World, str], Device]) -> tuple[int, Counter[str], str]:
    met = Counter[str]()
    try:
        life = Life(seed, make, focus=FOCUSES.get(about or ""))
        met = life.met
        life.run_and_end()
    except Exception as fault:
        return seed, met, f"{type(fault).__name__}: {fault}"
    return seed, met, ""


if __name__ == "__main__":
    sys.exit(main())
