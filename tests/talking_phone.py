"""A phone that talks to the app: the simulator's replica, and real requests between the two."""

import http.client
import json
import time
from collections.abc import Callable
from itertools import count
from typing import Any

from flask import Flask

from tests.people import PASSWORD
from tests.server import Server
from tests.simulator import exchange
from tests.simulator.replica import Replica
from tests.simulator.storage import Storage

Answer = tuple[int, str, str]  # status, body, cookie
Line = Callable[[str, str, dict[str, str]], Answer]
PHONES = count(1)


def to_server(server: Server) -> Line:
    """Over the network, to a process of its own."""

    def post(path: str, body: str, headers: dict[str, str]) -> Answer:
        connection = http.client.HTTPConnection("localhost", server.port, timeout=30)
        connection.request("POST", path, body, headers)
        answer = connection.getresponse()
        return answer.status, answer.read().decode(), answer.headers.get("Set-Cookie", "")

    return post


def to_app(app: Flask) -> Line:
    """To the app in this process."""

    def post(path: str, body: str, headers: dict[str, str]) -> Answer:
        answer = app.test_client(use_cookies=False).post(path, data=body, headers=headers)
        return answer.status_code, answer.text, answer.headers.get("Set-Cookie", "")

    return post


class SignedOutError(Exception):
    """The server does not know this phone's sign-in. left: the plans that the phone is told to forget."""

    def __init__(self, left: list[str]) -> None:
        super().__init__("signed out")
        self.left = left


class Phone:
    """Somebody's phone, signed in. `line` is the way to the server of now."""

    def __init__(self, line: Line, name: str, password: str = PASSWORD) -> None:
        self.line, self.cookie = line, ""
        self.origin, self.made = f"phone{next(PHONES)}", 0
        self.replica = Replica(Storage(), self.sign_in(name, password))

    def sign_in(self, name: str, password: str = PASSWORD) -> str:
        return str(self.post("/sign-in", {"name": name, "password": password})["person"])

    def save(self, scope: str, kind: str, record: str, **values: Any) -> str:
        """A form is saved, which showed all that is here. Answers the edit's id."""
        self.made += 1
        base = self.replica.versions().get(scope, 0)
        edit = [f"{self.origin}:{self.made}", now(), None, [[scope, kind, record, base, values, 1]]]
        with self.replica.transaction() as writing:
            writing.put_out({"edit": edit, "sent": False})
        return str(edit[0])

    def sync(self) -> None:
        """Say and hear everything."""
        following = "name"
        for _ in range(12):
            whole = following.removeprefix("whole ") if following.startswith("whole ") else None
            asked = exchange.begin(self.replica, self.origin, now(), whole=whole)
            reply = self.post("/sync", asked.request)
            following = exchange.finish(self.replica, asked, reply, now(), last_pull=whole is not None)
            if not following:
                return
        raise AssertionError(f"asks for ever: {following}")

    def sees(self, scope: str, kind: str, record: str) -> dict[str, Any] | None:
        """The values of a record that is here."""
        found = self.replica.records().get((scope, kind, record))
        return found and {name: field[0] for name, field in found[3].items()}

    def drawer(self) -> dict[str, str]:
        """{edit: reason} of what was refused."""
        return {edit: entry["reason"] for edit, entry in self.replica.drawer().items()}

    def post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        headers = {"Content-Type": "application/json", "Cookie": self.cookie}
        status, text, cookie = self.line(path, json.dumps(body), headers)
        self.cookie = cookie.partition(";")[0] or self.cookie
        said: dict[str, Any] = json.loads(text)
        if status == 401:
            raise SignedOutError(said.get("left", []))
        assert status == 200, (status, said)
        return said


def now() -> int:
    return time.time_ns() // 1_000_000
