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

MPP = Path(sys.executable).with_name("mpp")
PATIENCE = 20


class Server:
    """`mpp serve` on `data`. The port stays the same over restarts, as a browser expects."""

    def __init__(self, data: Path, *, demo: bool = False, workers: int = 1, proxy: str | None = None) -> None:
        self.data, self.demo, self.workers, self.proxy = data, demo, workers, proxy
        self.port = free_port()
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Without a slash at its end. `localhost` is a secure context, as the worker needs."""
        return f"http://localhost:{self.port}"

    def start(self) -> "Server":
        """Start, and wait until it answers."""
        command = [str(MPP), "serve", "--port", str(self.port), "--data", str(self.data)]
        command += ["--workers", str(self.workers)]
        command += ["--proxy", self.proxy] if self.proxy else []
        log = (self.data.parent / f"{self.data.name}.log").open("ab")
        self.process = subprocess.Popen(
            command + ["--demo"] * self.demo,
            stdout=log,
            stderr=log,
            env=os.environ | {"PYTHONUNBUFFERED": "1"},
        )
        began = time.monotonic()
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() - began > PATIENCE:
                raise RuntimeError(f"mpp serve did not start; see {log.name}")
            time.sleep(0.05)
        return self

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
