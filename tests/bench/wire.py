"""Edits on the wire: how many a second by one and by eight, and how many bytes."""

import gzip
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from hpack import Encoder

from app import create_app
from app.clock import now_ms
from tests.bench import parts
from tests.bench.bare import bare_server, insert, open_file
from tests.bench.histories import one_plan
from tests.bench.many import PASSWORD, PUPIL, TUTOR, make_many, pupil_of_many
from tests.bench.serving import Client, Device, compact, serve
from tests.bench.table import Times, kilobytes, show
from tests.bench.writer import BATCH, Writer, arrived, prepare, taken

CLIENTS = 8
PLANS = 60
ASKED = "/sync?nonce=3f9a1c2e"  # each time another
LETTERS = 20  # of the value that is weighed


def measure(runs: int) -> None:
    """Speed of writing, alone and together, and what it weighs."""
    show(
        f"Writing: batches of {BATCH} edits over HTTP, durable (synchronous=FULL)",
        ("", "p50", "p95", "edits/s", "times the bare"),
        writes(runs),
    )
    show(parts.TITLE, parts.HEAD, parts.parts(runs))
    show(f"Writing together: {CLIENTS} clients", ("", "edits/s in sum"), together(max(10, runs // 8)))
    head = ("", "plain", "gzip", "an edit, plain", "an edit, gzip")
    show(f"Bytes of {BATCH} edits of a value of {LETTERS} letters", head, weights())
    show(
        f"Bytes of a minute without news: a tutor with {PLANS} plans, one poll, headers included",
        ("", "up", "down", "both"),
        quiet_minute(),
    )


def writes(runs: int) -> list[tuple[str, ...]]:
    """The same edits by three ways, one after the other in every run, all of them durable."""
    with one_plan() as (data, plan), serve(data) as port, bare_server(data) as bare:
        device, plain, writer = Device(port, PUPIL, PASSWORD), Client(bare), Writer(plan)
        raw = open_file(str(data / "raw.db"))
        have = prepare(device, writer)
        rows = []
        for name, edits_of in (("new practice", writer.practices), ("one field changed", writer.rewordings)):
            rows += compared(name, edits_of, device, plain, raw, have, writer, runs)
    return rows


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
    pushed, bare, inserted = Times(), Times(), Times()
    for _ in range(runs):
        edits = edits_of()
        body = compact(device.request(have, edits, now_ms()))
        reply = pushed.of(lambda body=body: device.client.post("/sync", body))  # type: ignore[misc]
        arrived(json.loads(reply), have, writer)  # type: ignore[arg-type]
        bare.of(lambda body=body: plain.post("/bare", body))  # type: ignore[misc]
        inserted.of(lambda edits=edits: insert(raw, edits))  # type: ignore[misc]
    return [
        speed(f"{name}: POST /sync (merged, logged, answered)", pushed, bare),
        speed(f"{name}: bare Flask + waitress + one insert", bare, bare),
        speed(f"{name}: sqlite3 alone, no HTTP", inserted, bare),
    ]


def speed(name: str, times: Times, bare: Times) -> tuple[str, ...]:
    share = f"{times.at(0.5) / bare.at(0.5):.2f}"
    return name, f"{times.at(0.5):.1f} ms", f"{times.at(0.95):.1f} ms", f"{times.rate * BATCH:,.0f}", share


def together(runs: int) -> list[tuple[str, ...]]:
    """Eight pupils, each on a plan of their own, one after the other and then all at once.

    Pupils and not their tutor, who would hear from each what the seven others have said meanwhile.
    """
    with TemporaryDirectory() as folder:
        plans = make_many(create_app(Path(folder) / "data"), CLIENTS).plans
        with serve(Path(folder) / "data") as port:
            devices = [Device(port, pupil_of_many(number), PASSWORD) for number in range(CLIENTS)]
            writers = [Writer(plan) for plan in plans]
            haves = [prepare(device, one) for device, one in zip(devices, writers, strict=True)]

            def push(number: int) -> None:
                for _ in range(runs):
                    request = devices[number].request(haves[number], writers[number].rewordings(), now_ms())
                    arrived(devices[number].sync(request), haves[number], writers[number])

            begun = perf_counter()
            for number in range(CLIENTS):
                push(number)
            alone = perf_counter() - begun
            begun = perf_counter()
            with ThreadPoolExecutor(CLIENTS) as pool:
                list(pool.map(push, range(CLIENTS)))
            at_once = perf_counter() - begun
    edits = CLIENTS * runs * BATCH
    return [("one at a time", f"{edits / alone:,.0f}"), ("all at once", f"{edits / at_once:,.0f}")]


def weights() -> list[tuple[str, ...]]:
    """What a batch weighs on the way up, and on the way down to somebody else's device."""
    with one_plan() as (data, plan), serve(data) as port:
        device, writer = Device(port, PUPIL, PASSWORD), Writer(plan)
        have = prepare(device, writer)
        behind = dict(have)
        up = compact(device.request({}, writer.rewordings(letters=LETTERS), now_ms()) | {"rest": [0, 0, 0]})
        taken(json.loads(device.client.post("/sync", up)))
        ask = compact(device.request(behind, [], now_ms()))
        down = device.client.post("/sync", ask)
        return [
            weight("up", up, gzip.compress(up)),
            weight("down", down, device.client.post("/sync", ask, "gzip")),
        ]


def weight(name: str, plain: bytes, packed: bytes) -> tuple[str, ...]:
    return (
        name,
        kilobytes(len(plain)),
        kilobytes(len(packed)),
        f"{len(plain) / BATCH:.0f} B",
        f"{len(packed) / BATCH:.0f} B",
    )


def quiet_minute() -> list[tuple[str, ...]]:
    """The poll that a phone sends each minute, the second of its connection, by HTTP/1.1 and by HTTP/2."""
    with TemporaryDirectory() as folder:
        make_many(create_app(Path(folder) / "data"), PLANS)
        with serve(Path(folder) / "data") as port:
            device = Device(port, TUTOR, PASSWORD)
            have: dict[str, int] = {}
            more = True
            while more:
                reply = device.sync(device.request(have, [], now_ms()))
                have |= {scope: found["version"] for scope, found in reply["scopes"].items()}
                more = reply["more"]
            rest = [reply["membership"], len(have), sum(have.values())]
            body = compact(device.request({}, [], now_ms()) | {"rest": rest})
            sent = {"Content-Type": "application/json", "Accept-Encoding": "gzip", "Host": "localhost"}
            _, headers, answer = device.client.send("POST", ASKED, body, sent)
            if json.loads(answer)["scopes"]:
                raise RuntimeError("that was no minute without news")
            asked = [*(device.client.headers | sent).items(), ("Content-Length", str(len(body)))]
    return [
        poll(
            "HTTP/1.1",
            plain_size(f"POST {ASKED} HTTP/1.1", asked),
            body,
            plain_size("HTTP/1.1 200 OK", headers),
            answer,
        ),
        poll("HTTP/2", packed_size(":path", asked), body, packed_size(":status", headers), answer),
    ]


def poll(name: str, head: int, body: bytes, answered: int, answer: bytes) -> tuple[str, ...]:
    up, down = head + len(body), answered + len(answer)
    return name, f"{up} B", f"{down} B", f"{up + down} B"


def plain_size(first: str, headers: list[tuple[str, str]]) -> int:
    return len(first) + 4 + sum(len(name) + len(value) + 4 for name, value in headers)


def packed_size(first: str, headers: list[tuple[str, str]]) -> int:
    """The second time on a connection, when what repeats itself is a number; with two frames' heads."""
    encoder = Encoder()
    pairs = [
        (first, ASKED if first == ":path" else "200"),
        *((name.lower(), value) for name, value in headers),
    ]
    other = ("date", ":path")  # each time another moment, and another nonce
    encoder.encode([(name, value + "0" if name in other else value) for name, value in pairs])
    return len(encoder.encode(pairs)) + 18
