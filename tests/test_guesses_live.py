"""A class that signs in, and thirty who guess, at a real server: pages are shown meanwhile."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.client import HTTPConnection
from select import select
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPRedirectHandler, build_opener, urlopen

import pytest

from tests.people import PASSWORD
from tests.server import PATIENCE, Server

GUESSERS = 30  # more than there are threads, and no more than may wait


class Stay(HTTPRedirectHandler):
    """An answer is looked at, wherever it leads."""

    def redirect_request(self, *_: object) -> None:
        return None


def status(server: Server, name: str, password: str) -> int:
    data = urlencode({"name": name, "password": password}).encode()
    try:
        with build_opener(Stay).open(f"{server.url}/sign-in", data, timeout=PATIENCE) as answer:
            return int(answer.status)
    except HTTPError as answer:
        return answer.code


def guess(server: Server, number: int) -> HTTPConnection:
    """The connection on which somebody waits to hear whether that was the password."""
    line = HTTPConnection("localhost", server.port, timeout=PATIENCE)
    form = urlencode({"name": f"nobody.{number}", "password": "wrong"})
    line.request("POST", "/sign-in", form, {"Content-Type": "application/x-www-form-urlencoded"})
    return line


@pytest.mark.both
def test_sign_ins_of_a_whole_class_at_once_all_succeed(live_server: Server) -> None:
    with ThreadPoolExecutor(24) as class_room:
        assert set(class_room.map(lambda _: status(live_server, "ffion", PASSWORD), range(24))) == {303}


def test_while_thirty_guess_pages_are_shown_and_then_a_password_is_taken(live_server: Server) -> None:
    """Nobody at another page waits for a password to be looked at: not one has been by then."""
    with closing(sqlite3.connect(live_server.data / "mpp.db")) as other:
        other.execute("BEGIN IMMEDIATE")  # each guess is counted first, so none is looked at before this ends
        lines = [guess(live_server, number) for number in range(GUESSERS)]
        for page in ("healthz", "sign-in"):
            with urlopen(f"{live_server.url}/{page}", timeout=PATIENCE) as answer:
                assert answer.status == 200
        assert not select([line.sock for line in lines], [], [], 0)[0], "a guess has been answered"
        other.rollback()
    assert {line.getresponse().status for line in lines} == {401}
    assert status(live_server, "lee", PASSWORD) == 303
