"""A real `mpp serve` on a port of its own, that a test can kill and start again."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Protocol

MPP = Path(sys.executable).with_name("mpp")
PATIENCE = 60  # seconds; on a busy machine a server takes long to begin


class Place(Protocol):
    """Where a browser finds a server, or what stands before one."""

    @property
    def url(self) -> str: ...


class Process(Protocol):
    """As much of `subprocess.Popen` as a server needs."""

    def poll(self) -> int | None: ...

    def send_signal(self, how: int, /) -> None: ...

    def wait(self, timeout: float | None = None) -> int: ...


class Server:
    """`mpp serve` on `data`. The port stays the same over restarts, as a browser expects."""

    def __init__(self, data: Path, *, demo: bool = False, workers: int = 1, proxy: str | None = None) -> None:
        self.data, self.demo, self.workers, self.proxy = data, demo, workers, proxy
        self.port = free_port()
        self.process: Process | None = None

    @property
    def url(self) -> str:
        """Without a slash at its end. `localhost` is a secure context, as the worker needs."""
        return f"http://localhost:{self.port}"

    @property
    def log(self) -> Path:
        """What it has said since its first start."""
        return self.data.parent / f"{self.data.name}.log"

    def start(self) -> "Server":
        """Start, and wait until it answers."""
        words = ["serve", "--port", str(self.port), "--data", str(self.data), "--workers", str(self.workers)]
        words += ["--proxy", self.proxy] if self.proxy else []
        self.process = self.begin(words + ["--demo"] * self.demo, self.log)
        began = time.monotonic()
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() - began > PATIENCE:
                raise RuntimeError(f"mpp serve did not start; see {self.log}")
            time.sleep(0.02)
        return self

    def begin(self, words: list[str], log: Path) -> Process:
        """`mpp` with these words."""
        with log.open("ab") as said:
            loud = os.environ | {"PYTHONUNBUFFERED": "1"}
            return subprocess.Popen([str(MPP), *words], stdout=said, stderr=said, env=loud)

    def answers(self) -> bool:
        """Is it there?"""
        try:
            with urllib.request.urlopen(f"{self.url}/sign-in", timeout=2):
                return True
        except urllib.error.HTTPError:
            return True
        except OSError:
            return False

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """End it as an administrator would; answers its exit code."""
        if self.process is None:
            return 0
        self.send(how)
        self.release()  # who is held hears nothing
        code = self.process.wait(PATIENCE)
        self.process = None
        return code

    def send(self, how: signal.Signals) -> None:
        assert self.process is not None
        self.process.send_signal(how)

    def kill(self) -> None:
        """End it as a power cut would."""
        self.stop(signal.SIGKILL)

    def hold(self) -> None:
        """Let it answer nobody, as on a line where nothing comes through any more."""
        self.send(signal.SIGSTOP)

    def release(self) -> None:
        """Let it answer what has come meanwhile."""
        self.send(signal.SIGCONT)

    def restart(self) -> "Server":
        """Stop and start on the same port."""
        self.stop()
        return self.start()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
