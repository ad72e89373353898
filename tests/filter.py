"""What may stand between a real browser and a real server: a school's filter, a guest Wi-Fi, a proxy.

It passes everything on until it has rules, which a test sets and lifts while it runs. It is HTTP only, as
`localhost` is a secure context without TLS.
"""

import re
import socket
import threading
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException, HTTPResponse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.server import Server

PATIENCE = 30
HTML = {"Content-Type": "text/html; charset=utf-8"}
PORTAL = "<!doctype html><title>Wi-Fi</title><h1>Welcome to SchoolGuest Wi-Fi</h1>"
FORBIDDEN = "<html><h1>403 Forbidden</h1></html>"
# For one connection only, so a proxy sets its own.
OWN = {"connection", "keep-alive", "transfer-encoding", "content-length", "server", "date"}


@dataclass(frozen=True)
class Rule:
    """Which requests it is for, and what is answered instead of the server.

    path: a pattern for all of the path, without its query. over: only for bodies of more than so many bytes.
    """

    method: str
    path: str
    status: int
    headers: Mapping[str, str]
    body: str
    over: int = -1

    def fits(self, method: str, path: str, size: int) -> bool:
        named = re.fullmatch(self.path, path.partition("?")[0])
        return bool(named) and self.method in (method, "*") and size > self.over


@dataclass(frozen=True)
class Passed:
    """A request that came by: the size of its body, and the status that the browser was given.

    by: "filter" or "server".
    """

    method: str
    path: str
    size: int
    status: int
    by: str
    headers: Mapping[str, str] = field(default_factory=dict)


class Filter:
    """A browser finds it at `url`; a `Phone` takes it in place of its server."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.rules: list[Rule] = []
        self.stripped: Collection[str] = ()
        self.withheld: Collection[str] = ()
        self.passed: list[Passed] = []
        self.calls: set[socket.socket] = set()
        self.ear = ThreadingHTTPServer(("127.0.0.1", 0), type("Bound", (Handler,), {"filter": self}))
        self.ear.daemon_threads = True
        threading.Thread(target=self.ear.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    @property
    def url(self) -> str:
        """Without a slash at its end."""
        return f"http://localhost:{self.ear.server_port}"

    def answer(
        self,
        method: str,
        path: str,
        status: int = 200,
        body: str = PORTAL,
        headers: Mapping[str, str] = HTML,
        over: int = -1,
    ) -> Rule:
        """Answer these requests itself from now on. `path` is a pattern, `method` may be "*"."""
        rule = Rule(method, path, status, headers, body, over)
        self.rules.append(rule)
        return rule

    def strip_answers(self, *names: str) -> None:
        """Take these headers out of every answer."""
        self.stripped = {name.lower() for name in names}

    def strip_requests(self, *names: str) -> None:
        """Take these headers out of every request."""
        self.withheld = {name.lower() for name in names}

    def lift(self, *rules: Rule) -> None:
        """Without these rules from now on, or without any."""
        if rules:
            self.rules = [rule for rule in self.rules if rule not in rules]
        else:
            self.rules, self.stripped, self.withheld = [], (), ()

    def seen(self, method: str, path: str, by: str | None = None) -> list[Passed]:
        """What came by of these requests, and was answered by the filter or by the server."""
        about = [one for one in self.passed if by in (None, one.by) and one.method == method]
        return [one for one in about if re.fullmatch(path, one.path.partition("?")[0])]

    def close(self) -> None:
        self.ear.shutdown()
        self.ear.server_close()
        for call in list(self.calls):
            with suppress(OSError):  # it has ended by itself
                call.shutdown(socket.SHUT_RDWR)


class Handler(BaseHTTPRequestHandler):
    """One browser's connection, and the one to the server that belongs to it."""

    filter: Filter
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def setup(self) -> None:
        super().setup()
        self.filter.calls.add(self.connection)
        self.onwards = HTTPConnection("127.0.0.1", self.filter.server.port, timeout=PATIENCE)

    def finish(self) -> None:
        self.onwards.close()
        self.filter.calls.discard(self.connection)
        with suppress(OSError):
            super().finish()

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except OSError:  # the browser has gone, or the server
            self.close_connection = True

    def pass_on(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        rules = [rule for rule in self.filter.rules if rule.fits(self.command, self.path, len(body))]
        if rules:
            rule = rules[-1]
            self.note(len(body), rule.status, "filter")
            self.say(rule.status, list(rule.headers.items()), rule.body.encode())
            return
        try:
            answer = self.ask(body)
        except (OSError, HTTPException):  # as it would be without this in between
            self.close_connection = True
            return
        headers = [one for one in answer.getheaders() if one[0].lower() not in self.filter.stripped]
        said = answer.read()
        self.note(len(body), answer.status, "server")
        self.say(answer.status, headers, said)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = pass_on  # noqa: N815

    def ask(self, body: bytes) -> HTTPResponse:
        """The server's answer."""
        self.onwards.close()  # one that lay idle may be gone by now, and a POST must not be said twice
        self.onwards.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
        for name, value in self.headers.items():
            if name.lower() not in {*self.filter.withheld, "connection", "content-length"}:
                self.onwards.putheader(name, value)
        if body or self.command == "POST":
            self.onwards.putheader("Content-Length", str(len(body)))
        self.onwards.endheaders(body)
        return self.onwards.getresponse()

    def say(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in OWN:
                self.send_header(name, value)
        if status not in (204, 304):
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def note(self, size: int, status: int, by: str) -> None:
        about = dict(self.headers.items())
        self.filter.passed.append(Passed(self.command, self.path, size, status, by, about))

    def log_message(self, *_: object) -> None:
        """Nothing: `passed` has it."""
