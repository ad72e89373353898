"""How much longer more of something takes: so that a test sees a step that is repeated for each other step.

Four times as much, and four times again, takes a reader that goes through it once about sixteen times as
long, and one that looks at all of it for each part 256 times. Between them there is room for what else a busy
machine does.
"""

import sys
from collections.abc import Callable
from time import process_time
from typing import Any

TIMES = 16
TOO_LONG = 64
ENOUGH = 0.002  # seconds: what takes longer is interrupted by others
TRIES = 3


def longer(words: str) -> str:
    """As many times as long, each run of it too."""
    return "".join(letter * TIMES for letter in words)


def growth(read: Callable[[Any], object], little: Any, much: Any) -> float:
    """How many times as long it takes over the second: the least of several of each, in turn."""
    rounds = 1
    while seconds(read, little, rounds) < ENOUGH and rounds < 1000:
        rounds *= 2
    least = [
        min(pair) for pair in zip(*(tried(read, little, much, rounds) for _ in range(TRIES)), strict=True)
    ]
    return least[1] / max(least[0], ENOUGH / 1000)


def tried(read: Callable[[Any], object], little: Any, much: Any, rounds: int) -> tuple[float, float]:
    return seconds(read, little, rounds) / rounds, seconds(read, much, 1)


def seconds(read: Callable[[Any], object], given: Any, rounds: int) -> float:
    began = process_time()
    for _ in range(rounds):
        read(given)
    return process_time() - began


def calls(run: Callable[[], object]) -> int:
    """How many functions of Python are called meanwhile: the same on every machine."""
    count = 0

    def seen(_frame: object, event: str, _given: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(seen)
    try:
        run()
    finally:
        sys.setprofile(None)
    return count
