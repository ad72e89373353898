"""Nothing that comes in is so large, or comes so often, that others have to wait for it."""

import re
from http.client import HTTPConnection
from io import BytesIO
from urllib.parse import unquote

import pytest

from app.exchange.rate_limit import MOST, RateLimit
from app.http import limits
from tests.people import SmallSchool
from tests.talking_phone import now

MINUTE = 60_000


def filled(rule: str, school: SmallSchool, nasty: str = "") -> str:
    """A route's address, with names of what is there, the last of them `nasty`."""
    names = {"plan": school.plan, "person": school.ffion.id, "year": "2025", "version": "none"}
    places = re.findall(r"<(?:\w+:)?(\w+)>", rule)
    if nasty and places:
        names[places[-1]] = nasty
    return re.sub(r"<(?:\w+:)?(\w+)>", lambda found: names.get(found[1], "goal"), rule)


def test_every_route_that_is_sent_something_says_when_it_is_too_large(school: SmallSchool) -> None:
    client = school.client(school.staff)
    tried = set()
    for rule in school.app.url_map.iter_rules():
        if "POST" in (rule.methods or ()):
            largest = limits.LARGER.get(rule.endpoint, limits.BODY)
            path = filled(rule.rule, school)
            for more in ({"data": {"words": "x" * largest}}, {"json": "x" * largest}):
                assert client.post(path, **more).status_code == 413, path
            tried.add(rule.endpoint)
    assert {"plan.edits", "exchange.exchange", "sign_in.enter", "roster.take", "people.add"} <= tried


def test_every_address_that_is_too_long_says_so(school: SmallSchool) -> None:
    client = school.client(school.staff)
    for rule in school.app.url_map.iter_rules():
        if "GET" in (rule.methods or ()):
            path = filled(rule.rule, school)
            assert client.get(f"{path}?q={'x' * limits.ADDRESS}").status_code == 414, path
    assert client.get(f"/plan/{'x' * limits.ADDRESS}").status_code == 414


NASTY = ("x" * 3000, "%00", "%ED%A0%80", "..%2f..", "🎻", "9" * 3000, "-1", "[]", "'\"<")
LAST = ("sign_out", "erase", "remove", "leave")  # after which there is nobody to ask


@pytest.mark.slow
@pytest.mark.parametrize(
    ("store", "who"), [("sqlite", "staff"), ("sqlite", "lee"), ("postgresql", "staff")], indirect=["store"]
)
def test_whatever_stands_in_an_address_or_a_form_no_route_breaks(school: SmallSchool, who: str) -> None:
    client = school.client(getattr(school, who))
    school.app.testing = False  # a failure is an answer, as it is to a browser
    for rule in school.app.url_map.iter_rules():
        if rule.endpoint.endswith(LAST):
            continue
        for nasty in NASTY:
            asked = "&".join(f"{name}={nasty}" for name in ("q", "role", "year", "joining", "away", "next"))
            for path in {
                f"{filled(rule.rule, school)}?{asked}"[: limits.ADDRESS],
                filled(rule.rule, school, nasty),
            }:
                answer = client.get(path)
                assert answer.status_code < 500, path
                if "POST" in (rule.methods or ()):
                    answer = client.post(path, data=dict.fromkeys(FIELDS, unquote(nasty, errors="replace")))
                    assert answer.status_code < 500, path


FIELDS = (
    *(
        "name",
        "called",
        "year",
        "group",
        "role",
        "adult",
        "sign_in",
        "password",
        "old",
        "new",
        "data",
        "digest",
    ),
    *("words", "record", "kind", "save", "to", "for", "base", "was.words", "whose", "field", "version"),
)


def test_what_is_too_deep_is_not_in_one_piece(school: SmallSchool) -> None:
    for path in ("/sign-in", "/sync"):
        client = school.client(school.lee)
        answer = client.post(path, data="[" * 100_000, content_type="application/json")
        assert answer.status_code in (400, 401), path


@pytest.mark.slow
def test_a_large_roster_is_taken_as_it_was_previewed(school: SmallSchool) -> None:
    names = "".join(f"Pupil {n} Of A Very Long Name Indeed {'x' * 60},7A\n" for n in range(6000))
    assert 500_000 < len(names) < limits.FILE
    staff = school.client(school.staff)
    file = (BytesIO(b"name,class\n" + names.encode()), "roster.csv")
    preview = staff.post("/school/roster", data={"file": file})
    assert preview.status_code == 200
    fields = dict(re.findall(r'name="(data|digest)" value="([^"]*)"', preview.text))
    again = staff.post("/school/roster/taken", data=fields | {"digest": "another"})
    assert again.status_code == 200
    assert "6000" in again.text.replace(",", "").replace(" ", "")


def test_a_device_that_asks_too_often_waits_and_its_neighbour_does_not(school: SmallSchool) -> None:
    school.app.extensions["rate_limit"] = RateLimit(3)
    lee, jones = school.client(school.lee), school.client(school.jones)

    def ask(client, person):
        told = {"protocol": 1, "person": person.id, "device": "d", "now": now(), "epoch": None}
        return client.post("/sync", json=told)

    assert [ask(lee, school.lee).status_code for _ in range(4)] == [200, 200, 200, 429]
    slowed = ask(lee, school.lee)
    assert slowed.json == {"mpp": 1, "error": "wait"}
    assert 0 < int(slowed.headers["Retry-After"]) <= 100
    assert ask(jones, school.jones).status_code == 200
    other = school.client(school.lee)
    assert ask(other, school.lee).status_code == 200, "her other device"
    assert lee.get(f"/plan/{school.plan}").status_code == 200


def test_who_waits_as_long_as_told_may_ask_again() -> None:
    pace, at = RateLimit(60), 0
    assert [pace.wait("phone", at) for _ in range(61)] == [0] * 60 + [5]
    assert pace.wait("phone", at + 4_000) == 1
    assert pace.wait("phone", at + 5_000) == 0
    assert pace.wait("phone", at + 5_000) == 5
    assert [pace.wait("phone", at + 10 * MINUTE) for _ in range(61)][-2:] == [0, 5]
    assert pace.wait("phone", at) == 5, "a clock set back blocks nobody for longer"
    assert pace.wait("tablet", at) == 0
    assert [RateLimit(0).wait("phone", at) for _ in range(1000)] == [0] * 1000


def test_of_devices_long_silent_nothing_is_remembered() -> None:
    pace = RateLimit(1)
    for number in range(MOST + 2):
        assert pace.wait(str(number), 0) == 0
    assert pace.wait("0", 0) == 0
    assert pace.wait(str(MOST + 1), 0) > 0


@pytest.mark.matrix
@pytest.mark.parametrize("letters", [40_000, 300_000])
def test_headers_that_are_too_long_are_refused_before_the_app(live_server, letters) -> None:
    connection = HTTPConnection("localhost", live_server.port, timeout=20)
    connection.putrequest("GET", "/sign-in")
    connection.putheader("X-Long", "x" * letters)
    connection.endheaders()
    assert connection.getresponse().status in (400, 431)
