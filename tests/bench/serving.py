"""A real server process on a data folder, and a client that keeps its connection."""

import gzip
import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from time import sleep
from typing import Any
from urllib.parse import urlencode

from tests.server import Server, free_port
from tests.simulator.delta import numbered


@contextmanager
def process(*command: str) -> Iterator[int]:
    """Run `python -m …` with a free port as its last word; answers the port once somebody listens."""
    port = free_port()
    server = subprocess.Popen([sys.executable, "-m", *command, str(port)])
    try:
        wait_for(port, server)
        yield port
    finally:
        server.terminate()
        server.wait(20)


@contextmanager
def serve(data: Path) -> Iterator[int]:
    """The app itself, as `mpp serve` runs it; answers its port."""
    server = Server(data).start()
    try:
        yield server.port
    finally:
        server.stop()


def wait_for(port: int, server: "subprocess.Popen[bytes]") -> None:
    for _ in range(300):
        if server.poll() is not None:
            raise RuntimeError(f"the server stopped at once: {server.args}")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        sleep(0.05)
    raise RuntimeError("nobody listens")


class Client:
    """One signed-in device."""

    def __init__(self, port: int) -> None:
        self.connection = HTTPConnection("127.0.0.1", port)
        self.headers = {"Sec-Fetch-Site": "same-origin"}

    def sign_in(self, name: str, password: str) -> None:
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        body = urlencode({"name": name, "password": password}).encode()
        status, headers, _ = self.send("POST", "/sign-in", body, form)
        if status != 303:
            raise RuntimeError(f"{name} cannot sign in: {status}")
        self.headers["Cookie"] = "; ".join(
            value.split(";")[0] for name, value in headers if name.lower() == "set-cookie"
        )

    def get(self, path: str) -> bytes:
        """The body of a page, as it travels."""
        status, _, body = self.send("GET", path, None, {"Accept-Encoding": "gzip"})
        if status != 200:
            raise RuntimeError(f"{path}: {status}")
        return body

    def post(self, path: str, body: bytes, encoding: str = "identity") -> bytes:
        """Send JSON that is already text; the answer as it travels in that encoding."""
        headers = {"Content-Type": "application/json", "Accept-Encoding": encoding}
        status, _, answer = self.send("POST", path, body, headers)
        if status != 200:
            raise RuntimeError(f"{path}: {status} {answer[:300]!r}")
        return answer

    def send(
        self, method: str, path: str, body: bytes | None, headers: dict[str, str]
    ) -> tuple[int, list[tuple[str, str]], bytes]:
        self.connection.request(method, path, body, self.headers | headers)
        response = self.connection.getresponse()
        return response.status, response.getheaders(), response.read()


DEVICE = "8f14e45f-ceea-467f-9b3a-0d5c2a1f7b6e"  # as long as a browser makes it


class Device:
    """A signed-in device that speaks the sync protocol, without keeping anything."""

    def __init__(self, server: "int | Client", name: str, password: str, device: str = DEVICE) -> None:
        """server: the port of one, or what speaks to it."""
        self.client, self.device = Client(server) if isinstance(server, int) else server, device
        self.client.sign_in(name, password)
        self.me = json.loads(gzip.decompress(self.client.get("/me")))
        self.membership: int = self.me["membership"]

    def request(self, have: dict[str, int], edits: list[Any], now: int) -> dict[str, Any]:
        """A request that names every scope it has, and asks for the short forms, as a phone does."""
        scopes = sorted({change[0] for edit in edits for change in edit[3]})
        return {
            "protocol": 1,
            "person": self.me["person"],
            "epoch": self.me["epoch"],
            "device": self.device,
            "now": now,
            "app": "0.1.0",
            "have": have,
            "brief": True,
            "compact": True,
            "scopes": scopes,
            "edits": numbered(edits, scopes),
        }

    def sync(self, request: dict[str, Any]) -> dict[str, Any]:
        """Send it, and read the reply."""
        reply: dict[str, Any] = json.loads(self.client.post("/sync", compact(request)))
        return reply


def compact(value: Any) -> bytes:
    """JSON as a browser writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
