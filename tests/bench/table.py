"""Measured numbers, and how they are printed."""

import os
import platform
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter


@dataclass
class Times:
    """Durations in milliseconds."""

    all: list[float] = field(default_factory=list)

    def of(self, action: Callable[[], object]) -> object:
        """Do it, and keep how long it took."""
        begun = perf_counter()
        answer = action()
        self.all.append((perf_counter() - begun) * 1000)
        return answer

    def at(self, share: float) -> float:
        """The duration that this share of all runs stayed within."""
        ordered = sorted(self.all)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

    @property
    def rate(self) -> float:
        """Runs a second, over all of them."""
        return 1000 * len(self.all) / sum(self.all)

    def row(self, name: str, budget: str = "") -> tuple[str, ...]:
        return name, f"{self.at(0.5):.1f} ms", f"{self.at(0.95):.1f} ms", str(len(self.all)), budget


INTRODUCTION = """# What it costs

Measured by `make bench` on {machine}; {runs} runs of each unless a table says otherwise. *Bare* is the
least that a durable endpoint can do: Flask and waitress parse the same JSON and insert it in one transaction
of SQLite, without merging, rights or an answer. It is measured in turn with what it is compared with, so
that both see the same machine. Figures of another machine, or of a busy one, differ; their relations should
not."""

TIMES = ("", "p50", "p95", "runs", "budget (p95)")


def kilobytes(size: float) -> str:
    """A size for reading."""
    return f"{size / 1000:.1f} KB"


SHOWN: list[tuple[str, list[list[str]]]] = []  # every table of this run


def show(title: str, head: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    """Print a table, the first column to the left and the others to the right."""
    lines = [list(head), *map(list, rows)]
    SHOWN.append((title, lines))
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    print(f"\n{title}\n")
    for number, line in enumerate(lines):
        first, *rest = [
            cell.rjust(width) if column else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ]
        print("  ".join([first, *rest]).rstrip())
        if number == 0:
            print("  ".join("-" * width for width in widths))


def as_document(runs: int) -> str:
    """All tables of this run as docs/performance.md has them."""
    parts = [INTRODUCTION.format(machine=machine(), runs=runs)]
    for title, lines in SHOWN:
        head, *rows = [f"| {' | '.join(line)} |" for line in lines]
        rule = "|".join(["", "---", *["---:"] * (len(lines[0]) - 1), ""])
        parts.append("\n".join([f"## {title}", head, rule, *rows]))
    return "\n\n".join(parts) + "\n"


def machine() -> str:
    """What it was measured on: numbers without it say nothing."""
    cpu = next(
        (line.split(":")[1].strip() for line in read("/proc/cpuinfo") if line.startswith("model name")),
        platform.processor() or platform.machine(),
    )
    memory = next((int(line.split()[1]) / 2**20 for line in read("/proc/meminfo")), 0)
    system = f"{platform.system()} {platform.release().split('-')[0]}"
    load = f"load {os.getloadavg()[0]:.1f}"  # numbers from a machine that was busy before say little
    cores = f"{os.cpu_count()} cores, {memory:.0f} GiB"
    return f"{cpu}, {cores}, {system}, Python {platform.python_version()}, {load}"


def read(path: str) -> list[str]:
    file = Path(path)
    return file.read_text().splitlines() if file.exists() else []
