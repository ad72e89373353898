"""A proxy that counts what a browser fetches: the worker's own requests do not show in a page's tools."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, NamedTuple

OF_ONE_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length"}


class Fetched(NamedTuple):
    """One answer: its path, and its bytes as they travelled, headers included."""

    path: str
    size: int


class Proxy:
    """Where it listens, whom it asks, and what went through. `fetched` may be cleared."""

    def __init__(self, port: int, upstream: int) -> None:
        self.port, self.upstream = port, upstream
        self.fetched: list[Fetched] = []

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    def total(self, *begins: str) -> int:
        """Bytes of all answers whose path begins so."""
        return sum(one.size for one in self.fetched if one.path.startswith(begins or ("/",)))


@contextmanager
def counting(upstream: int, port: int = 0) -> Iterator[Proxy]:
    """A proxy in front of the server on that port of this machine."""
    proxy = Proxy(port, upstream)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # or the body waits 40 ms for word that the headers have come

        def do_GET(self) -> None:
            self.forward(None)

        def do_POST(self) -> None:
            self.forward(self.rfile.read(int(self.headers.get("Content-Length", 0))))

        def forward(self, body: bytes | None) -> None:
            connection = HTTPConnection("127.0.0.1", upstream)
            connection.request(self.command, self.path, body, dict(self.headers.items()))
            response = connection.getresponse()
            answer = response.read()
            headers = [pair for pair in response.getheaders() if pair[0].lower() not in OF_ONE_HOP]
            size = len(answer) + sum(len(name) + len(value) + 4 for name, value in headers)
            proxy.fetched.append(Fetched(self.path, size))
            self.answer(response.status, headers, answer)
            connection.close()

        def answer(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
            self.send_response_only(status)
            for name, value in headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Say nothing: the tables are the output."""

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    server.daemon_threads = True
    proxy.port = server.server_port
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield proxy
    finally:
        server.shutdown()
        server.server_close()
