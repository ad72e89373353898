"""Whoever opens connections and says nothing, or half a sentence, keeps nobody from being served."""

import resource
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from http.client import HTTPConnection
from pathlib import Path
from socket import create_connection, socket

import pytest

from tests.people import copy_data
from tests.server import MPP, Server

FEW_FILES = 300  # of which the server leaves two hundred for what else it has open


class Small(Server):
    """A server that may have few files open."""

    def begin(self, words: list[str], log: Path) -> subprocess.Popen[bytes]:
        def few() -> None:
            resource.setrlimit(resource.RLIMIT_NOFILE, (FEW_FILES, FEW_FILES))

        with log.open("ab") as said:
            return subprocess.Popen([str(MPP), *words], stdout=said, stderr=said, preexec_fn=few)


@pytest.fixture
def small_server(made_school: Path, tmp_path: Path) -> Iterator[Server]:
    copy_data(made_school, tmp_path / "small")
    server = Small(tmp_path / "small").start()
    yield server
    server.stop()


def served(server: Server) -> int:
    connection = HTTPConnection("127.0.0.1", server.port, timeout=5)
    connection.request("GET", "/sign-in")
    status = connection.getresponse().status
    connection.close()
    return status


def silent(server: Server, number: int) -> socket:
    opened = create_connection(("127.0.0.1", server.port), timeout=5)
    if number % 2:
        opened.sendall(b"GET /sign-in HTTP/1.1\r\nHost: loc")
    return opened


@pytest.mark.both
def test_a_hundred_and_twenty_who_say_nothing_keep_nobody_out(live_server: Server) -> None:
    with ExitStack() as all_of_them:
        for number in range(120):
            all_of_them.enter_context(silent(live_server, number))
        assert served(live_server) == 200


def test_where_all_connections_are_taken_the_longest_silent_go(small_server: Server) -> None:
    with ExitStack() as all_of_them:
        for number in range(250):
            all_of_them.enter_context(silent(small_server, number))
        assert [served(small_server) for _ in range(3)] == [200] * 3
