"""A class that signs in, and thirty who guess, at a real server: pages are shown meanwhile."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Event
from time import monotonic
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPRedirectHandler, build_opener, urlopen

import pytest

from tests.people import PASSWORD
from tests.server import Server

pytestmark = pytest.mark.both


class Stay(HTTPRedirectHandler):
    """An answer is looked at, wherever it leads."""

    def redirect_request(self, *_: object) -> None:
        return None


def status(server: Server, name: str, password: str) -> int:
    data = urlencode({"name": name, "password": password}).encode()
    try:
        with build_opener(Stay).open(f"{server.url}/sign-in", data, timeout=30) as answer:
            return int(answer.status)
    except HTTPError as answer:
        return answer.code


def test_sign_ins_of_a_whole_class_at_once_all_succeed(live_server: Server) -> None:
    with ThreadPoolExecutor(24) as class_room:
        assert set(class_room.map(lambda _: status(live_server, "ffion", PASSWORD), range(24))) == {303}


@pytest.mark.slow
def test_while_thirty_guess_pages_are_shown_and_a_password_is_taken(live_server: Server) -> None:
    """Nobody at another page waits for a password to be looked at."""
    enough, waits = Event(), []

    def guess(number: int) -> None:
        for attempt in range(200):
            if enough.is_set():
                return
            with suppress(OSError):
                status(live_server, f"nobody.{number}.{attempt}", "wrong")

    with ThreadPoolExecutor(30) as guessers:
        for number in range(30):
            guessers.submit(guess, number)
        for _ in range(20):
            began = monotonic()
            with urlopen(f"{live_server.url}/healthz", timeout=30) as answer:
                assert answer.status == 200
            waits.append(monotonic() - began)
        entered = status(live_server, "lee", PASSWORD)
        enough.set()
    assert entered == 303
    assert max(waits) < 2, "it took 3.7 seconds where threads waited"
