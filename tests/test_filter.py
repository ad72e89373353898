"""The filter of the tests itself: it must not be what a test finds."""

import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest

from tests.filter import FORBIDDEN, Filter
from tests.server import Server


@pytest.fixture
def between(live_server: Server) -> Iterator[Filter]:
    between = Filter(live_server)
    yield between
    between.close()


def asked(url: str, body: bytes | None = None) -> tuple[int, str, str | None]:
    try:
        with urllib.request.urlopen(urllib.request.Request(url, body), timeout=5) as answer:
            return answer.status, answer.read().decode(), answer.headers["Cache-Control"]
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode(), error.headers["Cache-Control"]


def test_it_passes_on_until_it_has_a_rule_and_again_when_that_is_lifted(between: Filter) -> None:
    page = f"{between.url}/sign-in"
    server = asked(page)
    assert server[0] == 200
    rule = between.answer("GET", "/sign-in", 403, FORBIDDEN)
    assert asked(page) == (403, FORBIDDEN, None)
    between.lift(rule)
    between.strip_answers("Cache-Control")
    assert asked(page)[1:] == (server[1], None)
    assert [one.by for one in between.seen("GET", "/sign-in")] == ["server", "filter", "server"]


def test_it_may_refuse_large_bodies_alone(between: Filter) -> None:
    between.answer("POST", "/sync", 403, FORBIDDEN, over=8192)
    small, large = (asked(f"{between.url}/sync", b"x" * size)[0] for size in (8192, 8193))
    assert (small, large) == (401, 403)
    assert [one.size for one in between.seen("POST", "/sync")] == [8192, 8193]


def test_with_the_server_gone_nothing_answers(between: Filter, live_server: Server) -> None:
    live_server.kill()
    with pytest.raises(OSError, match=r"closed|reset"):
        asked(f"{between.url}/sign-in")
