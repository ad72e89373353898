"""Where the time of a push goes: the whole app in this process, without HTTP, with a stopwatch on its parts.

A part's time is its own: what it calls that is a part, too, is not counted twice. The watches themselves cost
about a tenth of a millisecond a push.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, redirect_stderr
from functools import wraps
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any
from unittest.mock import patch

from flask import Flask
from sqlalchemy.engine.default import DefaultDialect

from app import create_app
from app.clock import now_ms
from app.exchange import views as view
from app.people import sign_ins
from app.serve.waitress import settle_memory
from sync import (
    clones,
    devices,
    epochs,
    exchange,
    members,
    pull,
    push,
    statements,
    verdicts,
    working_set,
)
from sync.engine import Engine
from tests.bench.many import PASSWORD, PUPIL, make_many
from tests.bench.serving import Client, Device, compact
from tests.bench.writer import BATCH, Writer, arrived, prepare

WARM = 8
WHOLE, REST = "the whole", "Flask: routing, contexts, the view, the session"
PARTS: dict[str, list[tuple[Any, str]]] = {
    "before the view: the cookie, who is signed in, checks": [
        (Flask, "preprocess_request"),
        (sign_ins, "load"),
    ],
    "the body read and looked at": [(view, "_asked")],
    "edits read, their keys gathered": [(push.Push, "__init__")],
    "the plan locked, its members read": [(push, "standings")],
    "ids known already, the device": [(verdicts, "known"), (devices, "locked")],
    "scopes and records read": [(working_set.WorkingSet, "load")],
    "records made of JSON": [(working_set.WorkingSet, "_keep")],
    "judging: rights, merging": [(push.Push, "take")],
    "records made to JSON": [(working_set.WorkingSet, "rows")],
    "log and records written": [
        (push.Push, "_save"),
        (working_set.WorkingSet, "save"),
        (statements, "write_many"),
    ],
    "commit, durable": [(DefaultDialect, "do_commit")],
    "the epoch, who belongs where": [
        (epochs, "current"),
        (exchange, "checked"),
        (members, "number"),
        (clones, "name"),
    ],
    "scopes held, and what is new in them": [
        (pull, "holds"),
        (pull, "reply"),
        (pull, "fill"),
        (working_set.WorkingSet, "moved"),
    ],
    "the rest of the exchange: begin, verdicts, the reply as JSON": [(Engine, "sync")],
    "after the view: headers, counters, log": [(Flask, "process_response")],
}


class Inside(Client):
    """A device that speaks to the app without a wire."""

    def __init__(self, app: Flask) -> None:
        self.app, self.headers = app, {"Sec-Fetch-Site": "same-origin"}

    def send(
        self, method: str, path: str, body: bytes | None, headers: dict[str, str]
    ) -> tuple[int, list[tuple[str, str]], bytes]:
        client = self.app.test_client(use_cookies=False)
        answer = client.open(path, method=method, data=body, headers=self.headers | headers)
        return answer.status_code, list(answer.headers), answer.data


class Stopwatch:
    """How long each part took, in milliseconds, since the last `laps`."""

    def __init__(self) -> None:
        self.times: dict[str, float] = defaultdict(float)
        self.inner = [0.0]

    def on(self, part: str, function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def timed(*given: Any, **named: Any) -> Any:
            begun = perf_counter()
            self.inner.append(0.0)
            try:
                return function(*given, **named)
            finally:
                took = (perf_counter() - begun) * 1000
                self.times[part] += took - self.inner.pop()
                self.inner[-1] += took

        return timed

    def laps(self) -> dict[str, float]:
        """The times of this run; the watch begins anew."""
        times, self.times = dict(self.times), defaultdict(float)
        return times


@contextmanager
def watched(watch: Stopwatch) -> Iterator[None]:
    """Every part is timed, for as long as this lasts."""
    with ExitStack() as stack:
        wsgi = watch.on(REST, Flask.wsgi_app)
        stack.enter_context(patch.object(Flask, "wsgi_app", wsgi))
        for part, places in PARTS.items():
            for owner, name in places:
                stack.enter_context(patch.object(owner, name, watch.on(part, getattr(owner, name))))
        yield


def parts(runs: int) -> list[tuple[str, ...]]:
    """A row for each part: its median for new records, for changed ones, and with nothing to say."""
    watch = Stopwatch()
    with TemporaryDirectory() as folder, watched(watch), log_in(Path(folder) / "log"):
        app = create_app(Path(folder) / "data")
        writer = Writer(make_many(app, 1).plans[0])
        device = Device(Inside(app), PUPIL, PASSWORD)
        have = prepare(device, writer)
        settle_memory()
        columns = [column(runs, device, writer, have, watch, edits) for edits in cases(writer)]
    return [(name, *(f"{times.get(name, 0):.2f} ms" for times in columns)) for name in (WHOLE, *PARTS, REST)]


@contextmanager
def log_in(file: Path) -> Iterator[None]:
    """The log is written, and not among the tables."""
    with file.open("w") as log, redirect_stderr(log):
        yield


def cases(writer: Writer) -> list[Callable[[], list[Any]]]:
    return [writer.practices, writer.rewordings, list]


def column(
    runs: int,
    device: Device,
    writer: Writer,
    have: dict[str, int],
    watch: Stopwatch,
    edits: Callable[[], list[Any]],
) -> dict[str, float]:
    found: dict[str, list[float]] = defaultdict(list)
    for run in range(WARM + runs):
        body = compact(device.request(have, edits(), now_ms()))
        watch.laps()
        reply = device.client.post("/sync", body)
        times = watch.laps()
        arrived(json.loads(reply), have, writer)
        if run >= WARM:
            for name, took in (times | {WHOLE: sum(times.values())}).items():
                found[name].append(took)
    return {name: median(all_of_them) for name, all_of_them in found.items()}


TITLE = f"Where the time of a push goes: {BATCH} edits, in one process and without HTTP (medians)"
HEAD = ("", "new records", "one field changed", "nothing to say")
