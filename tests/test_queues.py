"""Devices are answered one after the other, and nobody at a screen waits for them."""

import json
import sqlite3
from contextlib import closing
from http.client import HTTPConnection
from select import select

from tests.server import PATIENCE, Server
from tests.talking_phone import Phone, now, to_server

CLASS = 12  # more than there are threads


def test_a_page_is_shown_while_a_whole_class_waits_to_be_heard(live_server: Server) -> None:
    phone = Phone(to_server(live_server), "lee")
    phone.sync()
    (circle,) = (scope for scope in phone.replica.versions() if scope.endswith("/circle"))
    lines = [HTTPConnection("localhost", live_server.port, timeout=PATIENCE) for _ in range(CLASS)]
    with closing(sqlite3.connect(live_server.data / "mpp.db")) as other:
        other.execute("BEGIN IMMEDIATE")  # another process writes, and takes its time
        for number, line in enumerate(lines):
            say(line, phone, circle, number)
        assert live_server.answers()
        assert not select([line.sock for line in lines], [], [], 0)[0], "nobody can have been heard yet"
        other.rollback()
        replies = [json.loads(line.getresponse().read()) for line in lines]
    assert [reply["results"][0][1] for reply in replies] == ["taken"] * CLASS


def say(line: HTTPConnection, phone: Phone, circle: str, number: int) -> None:
    goal = [circle, "goal", f"0192f0c1-0000-7000-8000-{number:012}", 0, {"words": "Sing"}, 1]
    told = {"protocol": 1, "person": phone.replica.person, "device": "d", "epoch": None, "now": now()}
    body = json.dumps(told | {"edits": [[f"waiting:{number}", now(), None, [goal]]]})
    line.request("POST", "/sync", body, {"Content-Type": "application/json", "Cookie": phone.cookie})
