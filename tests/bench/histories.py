"""Pulling: fifty new edits fetched by somebody who has everything else, however long the history is."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import orjson
from sqlalchemy import Connection, insert, select, update

from app import create_app
from app.clock import now_ms
from app.storage.database import open_database
from sync import statements, tables
from tests.bench.bare import bare_server
from tests.bench.many import PASSWORD, PUPIL, TUTOR, make_many
from tests.bench.serving import Client, Device, compact, serve
from tests.bench.table import TIMES, Times, show
from tests.bench.writer import BATCH, Writer, arrived, prepare, versions

SCOPE = (1_000, 10_000, 100_000)  # edits in the log of the scope that is pulled
LOG = 1_000_000  # edits in the whole log, at last
PLANS = 60
YEARS = 20
HEAD = (*TIMES[:-1], "times the bare")


def measure(runs: int) -> None:
    """Pulls from histories of four lengths, beside the bare endpoint; a full tablet's first pull."""
    rows = []
    with one_plan() as (data, plan), serve(data) as port, bare_server(data) as bare:
        device, plain, writer = Device(port, PUPIL, PASSWORD), Client(bare), Writer(plan)
        have = prepare(device, writer)
        for length in SCOPE:
            grow(device, writer, have, length)
            rows += compared(f"{length:,} edits in the log", device, plain, have, writer, runs)
        fill_log(data, plan, LOG)
        long = f"{LOG:,} edits in the log, {SCOPE[-1]:,} of the scope"
        rows += compared(long, device, plain, have, writer, runs)
    show(f"Pulling {BATCH} new edits, and hearing that there are none", HEAD, rows)
    show(f"First pull of {PLANS} plans, a school year each", ("", "p50", "p95", "fields/s"), [first_pull()])


@contextmanager
def one_plan() -> Iterator[tuple[Path, str]]:
    """A data folder with one plan."""
    with TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        plan = make_many(create_app(data), plans=1).plans[0]
        age(data, plan)
        yield data, plan


def age(data: Path, plan: str) -> None:
    """Let the plan be so old that it takes the longest of these histories: each school year it takes some."""
    database = open_database(data)
    with database.connect().execution_options(writes=True) as connection, connection.begin():
        began = {"first_year": tables.plan.c.first_year - YEARS}
        connection.execute(update(tables.plan).where(tables.plan.c.id == plan).values(began))
    database.dispose()


def grow(device: Device, writer: Writer, have: dict[str, int], length: int) -> None:
    """Reword steps until the circle's log is that long."""
    while have[writer.circle] < length:
        edits = writer.rewordings(min(200, max(BATCH, length - have[writer.circle])))
        arrived(device.sync(device.request(have, edits, now_ms())), have, writer)


def compared(
    name: str, device: Device, plain: Client, have: dict[str, int], writer: Writer, runs: int
) -> Iterator[tuple[str, ...]]:
    """The pull, the quiet poll and the bare endpoint's batch of edits in turn."""
    news, none, bare = Times(), Times(), Times()
    behind = have | {writer.circle: have[writer.circle] - BATCH}
    for _ in range(runs):
        ask = compact(device.request(behind, [], now_ms()))
        reply = news.of(lambda ask=ask: device.client.post("/sync", ask))  # type: ignore[misc]
        level = compact(device.request(have, [], now_ms()))
        none.of(lambda level=level: device.client.post("/sync", level))  # type: ignore[misc]
        body = compact(device.request(have, writer.rewordings(), now_ms()))
        bare.of(lambda body=body: plain.post("/bare", body))  # type: ignore[misc]
        if len(orjson.loads(reply)["scopes"][writer.circle]["records"]) != BATCH:  # type: ignore[arg-type]
            raise RuntimeError("another number of records was pulled")
    for what, times in ((f"{BATCH} new", news), ("nothing new", none), ("bare endpoint, one batch", bare)):
        *row, _ = times.row(f"{what}: {name}")
        yield *row, f"{times.at(0.5) / bare.at(0.5):.2f}"


def fill_log(data: Path, plan: str, length: int) -> None:
    """Copy the plan's long scope under other plans' names, until the whole log is that long."""
    database = open_database(data)
    with database.connect().execution_options(writes=True) as connection, connection.begin():
        rows = connection.execute(select(tables.edit).where(tables.edit.c.scope == f"{plan}/circle"))
        edits = [dict(row) for row in rows.mappings()]
        for copy in range(max(0, length // len(edits) - 1)):
            copy_scope(connection, edits, f"{copy:08x}{plan[8:]}", str(copy))
    database.dispose()


def copy_scope(connection: Connection, edits: list[dict[str, Any]], plan: str, mark: str) -> None:
    new = {"scope": f"{plan}/circle"}
    copies = [
        edit | new | {"id": f"{mark}{edit['id']}", "record": mark.zfill(8) + edit["record"][8:]}
        for edit in edits
    ]
    statements.write_many(connection, insert(tables.edit), copies)
    last = edits[-1]
    place = {"id": new["scope"], "plan": plan, "audience": "circle", "version": last["version"]}
    counted = {"records": 0, "total": 0, "received": last["received"], "restored": 0}
    connection.execute(insert(tables.scope), place | counted)


def first_pull(runs: int = 5) -> tuple[str, ...]:
    """A tutor's new tablet fetches everything; what a device would store is counted in fields."""
    times, fields = Times(), 0
    with TemporaryDirectory() as folder:
        make_many(create_app(Path(folder) / "data"), PLANS)
        with serve(Path(folder) / "data") as port:
            device = Device(port, TUTOR, PASSWORD)
            for _ in range(runs):
                replies = times.of(lambda: pulled(device))
                fields = sum(map(fields_in, replies))  # type: ignore[call-overload]
    return f"{fields:,} fields", *times.row("")[1:3], f"{fields * 1000 / times.at(0.5):,.0f}"


def pulled(device: Device) -> list[bytes]:
    """All replies of a first pull, as they travelled."""
    have: dict[str, int] = {}
    replies = []
    more = True
    while more:
        replies.append(device.client.post("/sync", compact(device.request(have, [], now_ms()))))
        reply = orjson.loads(replies[-1])
        have |= versions(reply)
        more = reply["more"]
    return replies


def fields_in(reply: bytes) -> int:
    scopes = orjson.loads(reply)["scopes"].values()
    return sum(len(record[3] or ()) for scope in scopes for record in scope["records"])
