"""What a hub runs on: the same work by SQLite and by PostgreSQL, by one process and by two, and its room."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from sqlalchemy import func, select, text

from app import create_app
from app.clock import now_ms
from app.storage.database import FILE, open_database
from sync import tables
from tests import databases, postgres
from tests.bench.crowd import TICK, pid
from tests.bench.many import PASSWORD, TUTOR, make_many, pupil_of_many
from tests.bench.serving import Device
from tests.bench.table import Times, kilobytes, show
from tests.bench.writer import BATCH, Writer, arrived, prepare
from tests.databases import Sqlite, Store
from tests.postgres import Postgres
from tests.server import Server

CLIENTS = 8
PLANS = 20  # of which the room is measured
SIZES = {
    "sqlite": "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
    "postgresql": "SELECT sum(pg_total_relation_size(oid))::bigint FROM pg_class WHERE relkind = 'r' "
    "AND relnamespace = 'public'::regnamespace",
}
DURABLE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on", "shared_buffers": "128MB"}


# How a tier is reckoned, in its busiest hour: of the plans a tenth is open on one device or two, each asks
# every minute, and half of a day's saves fall into three hours.
TIERS = {"one school": 1_000, "a hub": 50_000, "a nation": 1_000_000}
OPEN, POLLS, SAVES = 0.1 * 1.5, 1 / 60, 4 * 0.5 / (3 * 3600)


class Spent(NamedTuple):
    """ms of the processor for one visit: of the server, and of its PostgreSQL."""

    mpp: float
    database: float


def measure(runs: int) -> None:
    """Nothing where there is no PostgreSQL."""
    if postgres.programs() is None:
        print("\nNo PostgreSQL here: sudo apt install postgresql")
        return
    with postgres.running(**DURABLE) as server, server.one_test():
        by_file, _ = visits("SQLite", Sqlite(), None, runs)
        by_server, spent = visits("PostgreSQL", server, server, runs)
        head = ("", "p50", "p95", "processor: mpp", "PostgreSQL")
        show("A device's visit, by what it brings", head, by_file + by_server)
        show(
            f"{CLIENTS} devices at once, each on a plan of its own, {BATCH} edits a visit",
            ("", "edits/s"),
            [
                ("SQLite, one process", at_once(Sqlite(), 1, runs)),
                ("PostgreSQL, one process", at_once(server, 1, runs)),
                ("PostgreSQL, two processes", at_once(server, 2, runs)),
            ],
        )
        rooms = {"SQLite": room(Sqlite()), "PostgreSQL": room(server)}
        rows = [(name, kilobytes(size), f"{edits:,.0f}") for name, (size, edits) in rooms.items()]
        show(
            f"Room on the disk, of {PLANS} plans with a school year each",
            ("", "a plan", "edits of a plan"),
            rows,
        )
        size, _ = rooms["PostgreSQL"]
        show("What that makes, on PostgreSQL", TIER, [tier(*one, spent, size) for one in TIERS.items()])


TIER = ("", "plans", "visits/s", "saves/s", "cores: mpp", "PostgreSQL", "disk, a year")


def tier(name: str, plans: int, spent: list[Spent], size: float) -> tuple[str, ...]:
    """What its busiest hour takes."""
    polls, saves = plans * OPEN * POLLS, plans * SAVES
    _, one, none = spent
    cores = [(polls * quiet + saves * save) / 1000 for quiet, save in zip(none, one, strict=True)]
    return (
        name,
        f"{plans:,}",
        f"{polls:,.1f}",
        f"{saves:,.2f}",
        *(f"{share:.2f}" for share in cores),
        f"{plans * size / 1e9:,.1f} GB",
    )


@contextmanager
def school(store: Store, plans: int) -> Iterator[tuple[Path, list[str]]]:
    """A data folder with that many plans, on a database of that store."""
    with TemporaryDirectory() as folder, databases.on(store):
        data = Path(folder) / "data"
        databases.name(store.empty(data / FILE))
        yield data, make_many(create_app(data), plans).plans


@contextmanager
def serving(data: Path, workers: int) -> Iterator[Server]:
    server = Server(data, workers=workers).start()
    try:
        yield server
    finally:
        server.stop()


def visits(
    name: str, store: Store, database: Postgres | None, runs: int
) -> tuple[list[tuple[str, ...]], list[Spent]]:
    """Visits of one device with many edits, with one and with none."""
    with school(store, 1) as (data, plans), serving(data, 1) as server:
        device, writer = Device(server.port, TUTOR, PASSWORD), Writer(plans[0])
        have = prepare(device, writer)

        def push(count: int) -> None:
            arrived(device.sync(device.request(have, writer.rewordings(count), now_ms())), have, writer)

        def poll() -> None:
            rest = [device.membership, len(have), sum(have.values())]
            device.sync(device.request({}, [], now_ms()) | {"rest": rest})

        rows, spent = [], []
        actions = {f"{BATCH} edits": partial(push, BATCH), "one edit": partial(push, 1), "nothing new": poll}
        for what, action in actions.items():
            times, one = timed(action, runs, pid(server), database.process.pid if database else None)
            spent.append(one)
            shares = [f"{one.mpp:.2f} ms", f"{one.database:.2f} ms" if database else "–"]
            rows.append((f"{name}, {what}", f"{times.at(0.5):.1f} ms", f"{times.at(0.95):.1f} ms", *shares))
    return rows, spent


def timed(action: Callable[[], None], runs: int, server: int, database: int | None) -> tuple[Times, Spent]:
    """How long it took, and how much of the processor."""

    def used() -> Spent:
        return Spent(processor(server), processor(database) if database else 0)

    begun, times = used(), Times()
    for _ in range(runs):
        times.of(action)
    mpp, rest = (1000 * (now - before) / runs for now, before in zip(used(), begun, strict=True))
    return times, Spent(mpp, rest)


def processor(main: int) -> float:
    """Seconds of the processor that a process and its children have used, those that have ended too."""
    fields = Path(f"/proc/{main}/stat").read_text().rpartition(")")[2].split()
    children = Path(f"/proc/{main}/task/{main}/children").read_text().split()
    return sum(map(int, fields[11:15])) / TICK + sum(processor(int(one)) for one in children)


def at_once(store: Store, workers: int, runs: int) -> str:
    """How many edits a second are taken from all devices together."""
    with school(store, CLIENTS) as (data, plans), serving(data, workers) as server:
        devices = [Device(server.port, pupil_of_many(number), PASSWORD) for number in range(CLIENTS)]
        writers = [Writer(plan) for plan in plans]
        haves = [prepare(device, writer) for device, writer in zip(devices, writers, strict=True)]

        def push(number: int) -> None:
            for _ in range(runs):
                request = devices[number].request(haves[number], writers[number].rewordings(), now_ms())
                arrived(devices[number].sync(request), haves[number], writers[number])

        begun = perf_counter()
        with ThreadPoolExecutor(CLIENTS) as pool:
            list(pool.map(push, range(CLIENTS)))
        return f"{CLIENTS * runs * BATCH / (perf_counter() - begun):,.0f}"


def room(store: Store) -> tuple[float, float]:
    """Bytes of a plan on the disk, indexes and all; and how many edits it has."""
    with school(store, PLANS) as (data, _):
        database = open_database(data)
        with database.connect() as connection:
            edits = connection.scalar(select(func.count()).select_from(tables.edit)) or 0
            size = connection.scalar(text(SIZES[database.dialect.name])) or 0
        database.dispose()
    return size / PLANS, edits / PLANS
