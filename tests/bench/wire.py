"""Edits on the wire: how many a second, how many bytes, and what a pull costs when the history is long."""

import gzip
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from app import create_app
from app.clock import day_of, now_ms
from app.demo.voices import Voices
from sync.ids import uuid7
from sync.years import school_year
from tests.bench.bare import insert, open_file
from tests.bench.many import PASSWORD, PUPIL, make_many
from tests.bench.serving import Client, Device, compact, process, serve
from tests.bench.table import TIMES, Times, kilobytes, show

BATCH = 50
STEPS = 300
LOGS = (1_000, 10_000, 100_000)


@contextmanager
def one_plan() -> Iterator[tuple[Path, str]]:
    """A data folder with one plan of one school year."""
    with TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        yield data, make_many(create_app(data), plans=1).plans[0]


class Writer:
    """Makes small edits of a pupil: a new bit of practice, or other words for a small step."""

    def __init__(self, plan: str) -> None:
        self.random, self.plan, self.count = Random(plan), plan, 0
        self.day = day_of(now_ms())
        self.home, self.circle = f"{plan}/home/{school_year(self.day)}", f"{plan}/circle"
        self.goal, self.steps = self.fresh(), [self.fresh() for _ in range(STEPS)]
        self.seen, self.voices = 0, Voices("strings", "middle", self.random)

    def fresh(self) -> str:
        return uuid7(now_ms(), self.random.randbytes(10))

    def edit(self, *changes: list[Any]) -> list[Any]:
        self.count += 1
        return [f"bench{self.plan[:11].replace('-', '_')}:{self.count}", now_ms(), None, list(changes)]

    def preparation(self) -> list[list[Any]]:
        """A goal with three hundred small steps, for the edits to change."""
        goal = [self.circle, "goal", self.goal, 0, {"words": "Try everything"}, 1]
        steps = [
            self.edit([self.circle, "step", step, 0, {"goal": self.goal, "words": "Not begun"}, 1])
            for step in self.steps
        ]
        return [self.edit(goal), *steps]

    def practices(self) -> list[list[Any]]:
        """A batch of new records."""
        fields = {"day": self.day, "times": 4, "felt": "4", "how": "later"}
        said = [fields | {"noticed": self.voices.say("noticed")} for _ in range(BATCH)]
        return [self.edit([self.home, "practice", self.fresh(), 0, one, 1]) for one in said]

    def rewordings(self, count: int = BATCH) -> list[list[Any]]:
        """Changes of one field of a record that is there, each of another record."""
        steps = [self.steps[(self.count + number) % STEPS] for number in range(count)]
        words = [{"words": self.voices.task()["words"]} for _ in steps]
        pairs = zip(steps, words, strict=True)
        return [self.edit([self.circle, "step", step, self.seen, said]) for step, said in pairs]


def writes(runs: int) -> None:
    """The same edits by three ways, one after the other in every run, all of them durable."""
    with (
        one_plan() as (data, plan),
        serve(data) as port,
        process("tests.bench.bare", str(data / "bare.db")) as bare,
    ):
        device, plain, writer = Device(port, PUPIL, PASSWORD), Client(bare), Writer(plan)
        raw = open_file(str(data / "raw.db"))
        have = prepare(device, writer)
        rows = []
        for name, edits_of in (("new practice", writer.practices), ("one field changed", writer.rewordings)):
            rows += compared(name, edits_of, device, plain, raw, have, writer, runs)
    show(
        f"Writing: batches of {BATCH} edits over HTTP, durable (synchronous=FULL)",
        ("", "p50", "p95", "edits/s", "of the bare"),
        rows,
    )


def bare_server(data: Path) -> Any:
    return process("tests.bench.bare", str(data / "bare.db"))


def prepare(device: Device, writer: Writer) -> dict[str, int]:
    """Write the steps; answers the versions that this device then has."""
    preparation = writer.preparation()
    for first in range(0, len(preparation), 200):
        reply = device.sync(device.request({}, preparation[first : first + 200], now_ms()))
        if any(result[1] != "taken" for result in reply["results"]):
            raise RuntimeError(f"not taken: {reply['results']}")
    return versions(device)


def versions(device: Device) -> dict[str, int]:
    """The version of every scope, by pulling until there is no more."""
    have: dict[str, int] = {}
    while True:
        reply = device.sync(device.request(have, [], now_ms()))
        have |= {scope: found["version"] for scope, found in reply["scopes"].items()}
        if not reply["more"]:
            return have


def compared(
    name: str,
    edits_of: Callable[[], list[Any]],
    device: Device,
    plain: Client,
    raw: Any,
    have: dict[str, int],
    writer: Writer,
    runs: int,
) -> list[tuple[str, ...]]:
    taken, bare, inserted = Times(), Times(), Times()
    for _ in range(runs):
        edits = edits_of()
        request = device.request(have, edits, now_ms())
        body = compact(request)
        reply = json.loads(taken.of(lambda body=body: device.client.post("/sync", body)))  # type: ignore[misc]
        verdicts = {result[1] for result in reply["results"]}
        if verdicts != {"taken"}:
            raise RuntimeError(f"not taken: {reply['results'][:3]}")
        arrived(reply, have, writer)
        bare.of(lambda body=body: plain.post("/bare", body))  # type: ignore[misc]
        inserted.of(lambda edits=edits: insert(raw, edits))  # type: ignore[misc]
    return [
        speed(f"{name}: POST /sync (merged, logged, answered)", taken, bare),
        speed(f"{name}: bare Flask + waitress + one insert", bare, bare),
        speed(f"{name}: sqlite3 alone, no HTTP", inserted, bare),
    ]


def speed(name: str, times: Times, bare: Times) -> tuple[str, ...]:
    share = f"{times.rate / bare.rate:.2f}"
    return name, f"{times.at(0.5):.1f} ms", f"{times.at(0.95):.1f} ms", f"{times.rate * BATCH:,.0f}", share


def pulls(runs: int) -> None:
    """Fifty new edits fetched by somebody who has everything else, from histories of three lengths."""
    rows, sizes = [], []
    with one_plan() as (data, plan), serve(data) as port:
        device, writer = Device(port, PUPIL, PASSWORD), Writer(plan)
        have = prepare(device, writer)
        for length in LOGS:
            grow(device, writer, have, length)
            behind = have | {writer.circle: have[writer.circle] - BATCH}
            body = compact(device.request(behind, [], now_ms()))
            times, none = Times(), Times()
            for _ in range(runs):
                reply = times.of(lambda body=body: device.client.post("/sync", body))  # type: ignore[misc]
            pulled = json.loads(reply)["scopes"][writer.circle]["records"]  # type: ignore[arg-type]
            if len(pulled) != BATCH:
                raise RuntimeError(f"{len(pulled)} records pulled")
            level = compact(device.request(have, [], now_ms()))
            for _ in range(runs):
                none.of(lambda level=level: device.client.post("/sync", level))  # type: ignore[misc]
            rows += [
                times.row(f"{BATCH} new edits, {length:,} in the log"),
                none.row(f"nothing new, {length:,} in the log"),
            ]
        sizes = bytes_of(device, writer, have)
    show("Pulling", TIMES, rows)
    show(f"Bytes of {BATCH} edits", ("", "plain", "gzip", "an edit, plain", "an edit, gzip"), sizes)


def grow(device: Device, writer: Writer, have: dict[str, int], length: int) -> None:
    """Reword steps until the circle's log is that long."""
    while have[writer.circle] < length:
        edits = writer.rewordings(min(200, max(BATCH, length - have[writer.circle])))
        arrived(device.sync(device.request(have, edits, now_ms())), have, writer)


def arrived(reply: dict[str, Any], have: dict[str, int], writer: Writer) -> None:
    """The reply is on the device: its versions are what the next edits have seen."""
    have |= {scope: found["version"] for scope, found in reply["scopes"].items()}
    writer.seen = have[writer.circle]


def bytes_of(device: Device, writer: Writer, have: dict[str, int]) -> list[tuple[str, ...]]:
    """What the edits weigh on the way up, and on the way down to somebody else's device."""
    rows = []
    for name, edits_of in (("new practice", writer.practices), ("one field changed", writer.rewordings)):
        behind = dict(have)
        up = compact(device.request(have, edits_of(), now_ms()))
        arrived(json.loads(device.client.post("/sync", up)), have, writer)
        ask = compact(device.request(behind, [], now_ms()))
        rows += [
            weight(f"{name}, up", up, gzip.compress(up)),
            weight(
                f"{name}, down", device.client.post("/sync", ask), device.client.post("/sync", ask, "gzip")
            ),
        ]
    return rows


def weight(name: str, plain: bytes, packed: bytes) -> tuple[str, ...]:
    return (
        name,
        kilobytes(len(plain)),
        kilobytes(len(packed)),
        f"{len(plain) / BATCH:.0f} B",
        f"{len(packed) / BATCH:.0f} B",
    )
