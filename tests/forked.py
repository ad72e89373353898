"""Processes that begin with everything imported: each is forked from one that has done it once for all."""

import multiprocessing
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from app.cli import main
from tests import mistakes
from tests.server import Process, Server

context = multiprocessing.get_context("forkserver")
context.set_forkserver_preload(["tests.warm", "tests.processes"])


def forked(work: Callable[..., object], *given: Any) -> BaseProcess:
    """A process that does this work, with the mistake that is made here."""
    process = context.Process(target=begin, args=(mistakes.present(), work, *given), daemon=True)
    process.start()
    return process


def begin(mistake: str, work: Callable[..., object], *given: Any) -> None:
    mistakes.make(mistake)
    work(*given)


class ForkedServer(Server):
    """One that is there at once, as often as a journey kills it. It is `mpp serve` in all else."""

    def begin(self, words: list[str], log: Path) -> Process:
        return Command(words, log)


class Command:
    """`mpp` with these words, in a process of its own that is handled as a `subprocess.Popen` is."""

    def __init__(self, words: list[str], log: Path) -> None:
        self.process = forked(run, words, log, dict(os.environ))

    def poll(self) -> int | None:
        """The exit code, negative for a signal; None while it runs."""
        return self.process.exitcode

    def send_signal(self, how: int) -> None:
        """Nothing happens where it has ended. It is not our child: it may be gone before we hear so."""
        if self.poll() is None and self.process.pid:
            with suppress(ProcessLookupError):
                os.kill(self.process.pid, how)

    def wait(self, timeout: float | None = None) -> int:
        self.process.join(timeout)
        code = self.poll()
        if code is None:
            raise subprocess.TimeoutExpired("mpp", timeout or 0)
        return code


def run(words: list[str], log: Path, environment: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(environment)
    with log.open("ab") as said:
        os.dup2(said.fileno(), sys.stdout.fileno())
        os.dup2(said.fileno(), sys.stderr.fileno())
    sys.stdout.reconfigure(line_buffering=True)
    main(words, "mpp")
