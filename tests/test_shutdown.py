"""A server that is stopped brings to its end what it has begun, and begins nothing more."""

import json
import signal
import socket
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from threading import Event, Semaphore
from uuid import uuid4

import pytest
from sqlalchemy import create_engine

from sync import transactions
from tests.forked import Command
from tests.people import PASSWORD
from tests.server import PATIENCE, Server
from tests.shortcuts import ON_DISK
from tests.talking_phone import Phone, now, to_server

CLASS = 20  # who sign in at once; two at a time are let in, as each takes a core


@pytest.fixture
def stopping(live_server: Server) -> Iterator[Server]:
    """A server whose process is to end by itself."""
    yield live_server
    assert live_server.process is not None
    assert live_server.process.wait(PATIENCE) == 0
    live_server.process = None


def stop(server: Server) -> None:
    assert server.process is not None
    server.process.send_signal(signal.SIGTERM)


def test_a_whole_class_that_waits_to_be_let_in_still_is(stopping: Server) -> None:
    first = Event()

    def sign_in(_: int) -> int:
        connection = HTTPConnection("localhost", stopping.port, timeout=PATIENCE)
        connection.request("POST", "/sign-in", f'{{"name": "lee", "password": "{PASSWORD}"}}', JSON)
        status = connection.getresponse().status
        first.set()
        return status

    with ThreadPoolExecutor(CLASS) as everybody:
        asked = [everybody.submit(sign_in, number) for number in range(CLASS)]
        first.wait(PATIENCE)
        stop(stopping)
        assert [one.result() for one in asked] == [200] * CLASS


JSON = {"Content-Type": "application/json"}


def test_who_is_in_the_middle_of_a_sentence_may_end_it_and_nobody_new_is_heard(stopping: Server) -> None:
    body = f'{{"name": "lee", "password": "{PASSWORD}"}}'.encode()
    about = ("Host: localhost", "Content-Type: application/json", f"Content-Length: {len(body)}", "", "")
    head = "\r\n".join(("POST /sign-in HTTP/1.1", *about))
    with socket.create_connection(("localhost", stopping.port), timeout=PATIENCE) as line:
        line.sendall(head.encode() + body[:9])
        silent = socket.create_connection(("localhost", stopping.port), timeout=PATIENCE)
        assert stopping.answers()
        stop(stopping)
        assert silent.recv(1) == b"", "who says nothing is let go"
        assert not stopping.answers()
        line.sendall(body[9:])
        assert line.recv(15) == b"HTTP/1.1 200 OK"


@pytest.mark.scenario(33)
def test_what_was_taken_was_answered_and_what_was_answered_was_taken(stopping: Server) -> None:
    phone = Phone(to_server(stopping), "lee")
    phone.sync()
    (circle,) = (scope for scope in phone.replica.versions() if scope.endswith("/circle"))
    connection = HTTPConnection("localhost", stopping.port, timeout=PATIENCE)
    told = {"protocol": 1, "person": phone.replica.person, "device": "d", "epoch": None}
    heard = set()
    for number in range(10_000):
        goal = [circle, "goal", f"0192f0c1-0000-7000-8000-{number:012}", 0, {"words": "Sing"}, 1]
        edits = [[f"busy:{number}", now(), None, [goal]]]
        try:
            connection.request(
                "POST",
                "/sync",
                json.dumps(told | {"now": now(), "edits": edits}),
                JSON | {"Cookie": phone.cookie},
            )
            reply = json.loads(connection.getresponse().read())
        except (OSError, HTTPException):
            break
        heard |= {verdict[0] for verdict in reply["results"] if verdict[1] == "taken"}
        if number == 20:
            stop(stopping)
    with closing(sqlite3.connect(stopping.data / "mpp.db")) as database:
        taken = {edit for (edit,) in database.execute("select id from edit where id like 'busy:%'")}
    assert len(heard) > 20
    assert taken == heard


def test_what_is_committed_is_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing else outlives a power cut. SQLite's number for FULL is 2."""
    monkeypatch.setattr(transactions, "ON_DISK", ON_DISK)
    database = create_engine(f"sqlite:///{tmp_path / 'one.sqlite'}")
    transactions.configure(database)
    with transactions.writing(database) as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    database.dispose()


@pytest.mark.scenario(33)
def test_after_a_power_cut_under_load_what_was_taken_is_there_and_the_rest_is_taken_once(
    live_server: Server,
) -> None:
    phones = [Phone(to_server(live_server), name) for name in ("lee", "jones", "ffion", "lee")]
    taken, saved = Semaphore(0), list[str]()
    with ThreadPoolExecutor() as hands:
        saying = [hands.submit(save_all_the_time, phone, saved, taken) for phone in phones]
        assert all(taken.acquire(timeout=PATIENCE) for _ in range(40))
        live_server.kill()
        for one in saying:
            one.result(PATIENCE)
    told = {edit for phone in phones for edit in phone.replica.taken()}
    assert 40 <= len(told) < len(saved), "some were under way"
    assert told <= set(log(live_server))
    live_server.start()
    for phone in phones:
        phone.sync()
        assert phone.replica.outbox() == []
    assert sorted(log(live_server)) == sorted(saved), "each once"


def save_all_the_time(phone: Phone, saved: list[str], taken: Semaphore) -> None:
    """New goals, each sent at once, for as long as the server answers."""
    phone.sync()
    (circle,) = (scope for scope in phone.replica.versions() if scope.endswith("/circle"))
    with suppress(OSError, HTTPException):
        while True:
            saved.append(phone.save(circle, "goal", str(uuid4()), words="Sing"))
            phone.sync()
            taken.release()


def log(server: Server) -> list[str]:
    """Every edit of a goal that the server ever took."""
    with closing(sqlite3.connect(server.data / "mpp.db")) as database:
        return [edit for (edit,) in database.execute("select id from edit where kind = 'goal'")]


def test_a_signal_to_a_process_that_has_gone_unheard_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = Command(["--version"], tmp_path / "log")
    assert command.wait(PATIENCE) == 0
    monkeypatch.setattr(command, "poll", lambda: None)
    command.send_signal(signal.SIGCONT)
