"""Many devices on one server: what it costs that they ask for news, and what memory a long log takes."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from app import create_app
from app.clock import now_ms
from tests.bench.histories import LOG, SCOPE, fill_log, grow, one_plan
from tests.bench.many import PASSWORD, PUPIL, TUTOR, make_many
from tests.bench.serving import Device
from tests.bench.table import show
from tests.bench.writer import BATCH, Writer, arrived, prepare, versions
from tests.server import Server

DEVICES, EVERY = 500, 30  # seconds
SAVES = 10  # of so many polls one brings an edit
PLANS = 60
TICK = os.sysconf("SC_CLK_TCK")


def measure(runs: int) -> None:
    """The processor that a school's devices take, and the memory that a million edits take."""
    rounds = max(1, runs // 100)
    head = ("", "a sync", "of a core")
    show(f"{DEVICES} devices, a sync every {EVERY} s each, every tenth with an edit", head, [polls(rounds)])
    show("Memory of the server", ("", "now", "at most"), memory())


def polls(rounds: int) -> tuple[str, ...]:
    """Tutor's devices with sixty plans each: the dearest there are. Processor time, not the clock's."""
    with TemporaryDirectory() as folder:
        plans = make_many(create_app(Path(folder) / "data"), PLANS).plans
        server = Server(Path(folder) / "data").start()
        first = Device(server.port, TUTOR, PASSWORD)
        writer = Writer(plans[0])
        have = prepare(first, writer)
        begun, count = processor(server), 0
        for number in range(DEVICES * rounds):
            first.device = f"device-{number % DEVICES}"
            edits = writer.rewordings(1) if number % SAVES == 0 else []
            rest = [first.membership, len(have), sum(have.values())]
            reply = first.sync(first.request({}, edits, now_ms()) | {"rest": rest})
            if "want" in reply:
                reply |= first.sync(first.request(have, [], now_ms()))
                count += 1
            arrived(reply, have, writer)
            count += 1
        spent = (processor(server) - begun) / count
        server.stop()
    return "processor time", f"{spent * 1000:.2f} ms", f"{spent * DEVICES / EVERY:.1%}"


def memory() -> list[tuple[str, ...]]:
    """After pushes and pulls on a short log, and on a long one."""
    rows = []
    with one_plan() as (data, plan):
        writer = Writer(plan)
        server = Server(data).start()
        device = Device(server.port, PUPIL, PASSWORD)
        have = prepare(device, writer)
        rows.append(resident("1,000 edits in the log", server))
        grow(device, writer, have, SCOPE[-1])
        fill_log(data, plan, LOG)
        device = Device(server.restart().port, PUPIL, PASSWORD)
        for _ in range(20):
            arrived(device.sync(device.request(have, writer.rewordings(), now_ms())), have, writer)
            have_less = have | {writer.circle: have[writer.circle] - BATCH}
            versions(device.sync(device.request(have_less, [], now_ms())))
            device.sync(device.request({}, [], now_ms()))
        rows.append(resident(f"{LOG:,} edits in the log", server))
        server.stop()
    return rows


def resident(name: str, server: Server) -> tuple[str, ...]:
    """Memory in the machine, now and at its most, as the system counts it."""
    status = dict(line.split(":", 1) for line in Path(f"/proc/{pid(server)}/status").read_text().splitlines())
    return name, *(f"{int(status[name].split()[0]) / 1024:.0f} MiB" for name in ("VmRSS", "VmHWM"))


def processor(server: Server) -> float:
    """Seconds of processor time, the system's included, that the server has used."""
    fields = Path(f"/proc/{pid(server)}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def pid(server: Server) -> int:
    if server.process is None:
        raise RuntimeError("the server is not running")
    return server.process.pid
