"""Guesses keep nobody out: who knows the password gets in, and nobody outside can keep a school out."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select

from app.people import guesses, known_devices, passwords
from app.people.models import Allowance
from app.people.proof import Doubt, checked
from app.storage.database import db
from tests.clock import Clock
from tests.people import PASSWORD, SmallSchool, copy_school

WRONG = "wrong"
DAY = 24 * guesses.HOUR


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def school(made_school: Path, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> SmallSchool:
    """A school with this clock, where a wrong password is known to be wrong at once."""
    light = monkeypatch.setattr
    light(passwords, "check", lambda kept, typed: (kept is not None and typed == PASSWORD, None))
    return copy_school(made_school, tmp_path / "data", clock=clock)


def status(client: FlaskClient, name: str, password: str = WRONG, address: str = "10.0.0.7") -> int:
    at = {"REMOTE_ADDR": address}
    return client.post("/sign-in", data={"name": name, "password": password}, environ_base=at).status_code


def elsewhere() -> Iterator[str]:
    """Addresses of a botnet."""
    return (f"203.{number >> 8 & 255}.{number & 255}.9" for number in count())


def exhaust(school: SmallSchool, name: str, addresses: Iterator[str]) -> None:
    """Guess at a name until every address is told to wait."""
    stranger = school.client()
    refused = 0
    while refused < 3:
        refused = refused + 1 if status(stranger, name, address=next(addresses)) == 429 else 0


@pytest.mark.scenario(42)
def test_guesses_from_all_over_the_world_keep_ffion_out_of_no_device(school: SmallSchool) -> None:
    """Neither of her own, nor of one that she has never used, at home or at school."""
    hers = school.client(school.ffion)
    hers.post("/sign-out")
    exhaust(school, "ffion", elsewhere())
    assert status(hers, "ffion", PASSWORD, address="192.0.2.1") == 303
    assert status(school.client(), "ffion", PASSWORD, address="192.0.2.2") == 303


@pytest.mark.scenario(42)
def test_a_classmate_at_the_next_tablet_keeps_her_out_of_neither(school: SmallSchool) -> None:
    """They share the school's address. He stops when he is told to wait."""
    hers = school.client(school.ffion)
    hers.post("/sign-out")
    classmate = school.client()
    while status(classmate, "ffion") != 429:
        pass
    assert status(hers, "ffion", PASSWORD) == 303
    assert status(school.client(), "ffion", PASSWORD) == 303, "the reserve"


@pytest.mark.both
@pytest.mark.scenario(42)
def test_however_many_names_are_tried_a_school_goes_on_signing_in(
    school: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guesses, "EVERYWHERE", guesses.Rate(30, guesses.SECOND))
    known = school.client(school.lee)
    known.post("/sign-out")
    for address in ("10.0.0.7", "203.0.113.5"):  # the school's own, and one outside
        guessed = [status(school.client(), f"nobody{number}", address=address) for number in range(60)]
        assert guessed[-1] == 429
    assert status(known, "lee", PASSWORD) == 303
    for name in ("ffion", "jones", "carer", "staff"):
        assert status(school.client(), name, PASSWORD) == 303, f"{name} on a device that is new"


@pytest.mark.scenario(42)
def test_a_stranger_keeps_no_member_of_staff_from_her_hidden_page_or_a_new_password(
    school: SmallSchool,
) -> None:
    staff = school.client(school.staff)
    for address in ("127.0.0.1", *(f"203.0.113.{number}" for number in range(12))):
        stranger = school.client()
        for _ in range(10):
            status(stranger, "staff", address=address)
    assert staff.post("/show", data={"password": PASSWORD}).status_code == 303
    new = {"old": PASSWORD, "new": "quiet cello corner"}
    assert staff.post("/password", data=new).status_code == 303


@pytest.mark.both
def test_ten_guesses_at_once_are_ten_guesses(school: SmallSchool) -> None:
    """Each is counted before its password is looked at."""
    looked_at: list[str] = []
    passwords.check = lambda _, typed: (bool(looked_at.append(typed)), None)  # type: ignore[assignment]
    with ThreadPoolExecutor(10) as burst:
        answers = list(burst.map(lambda _: status(school.app.test_client(), "ffion"), range(40)))
    assert answers.count(401) == guesses.SHORT.burst
    assert answers.count(429) == 40 - guesses.SHORT.burst
    assert len(looked_at) == guesses.SHORT.burst + guesses.RESERVE.burst


def test_a_wait_is_as_long_as_was_said_and_asking_again_makes_it_no_longer(
    school: SmallSchool, clock: Clock
) -> None:
    client = school.client()
    told = use_up(client, "ffion")
    for _ in range(told):
        clock.now += guesses.SECOND
        waiting = client.post("/sign-in", data={"name": "ffion", "password": "wrong"})
        if waiting.status_code == 429:
            assert "Please wait" in waiting.text
    assert waiting.status_code == 401, "looked at again, though it was asked every second"
    clock.now += told * guesses.SECOND
    assert client.post("/sign-in", data={"name": "ffion", "password": PASSWORD}).status_code == 303


def use_up(client: FlaskClient, name: str) -> int:
    """All that may be guessed in one place, the reserve too. Answers the seconds to wait."""
    for _ in range(guesses.SHORT.burst + guesses.RESERVE.burst):
        client.post("/sign-in", data={"name": name, "password": "wrong"})
    refused = client.post("/sign-in", data={"name": name, "password": PASSWORD})
    assert refused.status_code == 429, "nothing is looked at any more"
    return int(refused.headers["Retry-After"])


def test_the_right_password_makes_a_device_whole_again_and_gives_a_stranger_nothing(
    school: SmallSchool,
) -> None:
    hers = school.client(school.ffion)
    for _ in range(3):
        hers.post("/sign-out")
        for _ in range(4):
            assert hers.post("/sign-in", data={"name": "ffion", "password": "x"}).status_code == 401
        assert hers.post("/sign-in", data={"name": "ffion", "password": PASSWORD}).status_code == 303
    shared = school.client()
    with school.app.app_context():
        strangers = select(func.count()).where(Allowance.number < guesses.STRANGERS)
        spent = strangers.where(Allowance.full_at > school.app.extensions["clock"]())
        assert db.session.scalar(spent) == 0, "her own mistakes took nothing from strangers"
    assert shared.post("/sign-in", data={"name": "ffion", "password": "x"}).status_code == 401


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:192.0.2.1", "192.0.2.1", True),
        ("fe80::1%eth0", "fe80::2", True),
        ("192.0.2.1", "192.0.2.2", False),
        ("", "", True),
    ],
)
def test_whoever_has_a_network_of_addresses_has_the_guesses_of_one(one: str, other: str, same: bool) -> None:
    assert (guesses.network(one, 64) == guesses.network(other, 64)) is same


@pytest.mark.parametrize(
    ("addresses", "first_day", "later"),
    [(["203.0.113.5"], 165, 102), ([f"203.0.113.{n}" for n in range(4)], 230, 168)],
    ids=["one address", "four"],
)
def test_so_many_guesses_at_one_person_are_looked_at_in_a_day(
    school: SmallSchool, clock: Clock, addresses: list[str], first_day: int, later: int
) -> None:
    """As docs/security.md says. Each address guesses as often as it may, every quarter of an hour."""
    looked_at = count()
    passwords.check = lambda *_: (bool(next(looked_at) < 0), None)  # type: ignore[assignment]
    days = []
    with school.app.test_request_context():
        for _ in range(2):
            before = next(looked_at)
            for _ in range(DAY // guesses.LONG.every):
                clock.now += guesses.LONG.every
                for address in addresses:
                    while tried(address):
                        pass
            days.append(next(looked_at) - before - 1)
    assert days[0] <= first_day
    assert days[1] <= later
    assert days[1] >= 90, "and somebody who only mistypes is not kept waiting for a day"


def tried(address: str) -> bool:
    way = guesses.of_stranger("ffion", address)
    doubt = checked(lambda: passwords.check(None, "")[0], Doubt(401, ""), way)
    return doubt is not None and doubt.status == 401


@pytest.mark.both
def test_no_stream_of_made_up_names_fills_the_disk(school: SmallSchool) -> None:
    with school.app.test_request_context():
        taken = {number for name in range(2000) for tier in way(str(name)) for number in tier}
    assert max(taken) <= guesses.STRANGERS


def way(name: str) -> guesses.Way:
    return guesses.of_stranger(name, "203.0.113.5")


@pytest.mark.both
def test_what_is_kept_of_guesses_names_nobody_and_goes(school: SmallSchool, clock: Clock) -> None:
    status(school.client(), "my-password-in-the-wrong-box")
    with school.app.app_context():
        assert list(Allowance.__table__.columns.keys()) == ["number", "full_at"]
        assert db.session.scalar(select(func.count()).select_from(Allowance)) == 5
    clock.now += DAY
    school.client(school.lee)
    with school.app.app_context():
        assert db.session.scalar(select(func.min(Allowance.full_at))) >= clock.now


def test_a_clock_that_was_a_year_ahead_keeps_nobody_waiting_for_a_year(
    school: SmallSchool, clock: Clock
) -> None:
    clock.now += 365 * DAY
    use_up(school.client(), "ffion")
    clock.now -= 365 * DAY
    refused = school.client().post("/sign-in", data={"name": "ffion", "password": "wrong"})
    assert int(refused.headers["Retry-After"]) <= guesses.LONG.every // guesses.SECOND


def test_a_cookie_that_somebody_made_up_makes_nobody_known(school: SmallSchool) -> None:
    hers = school.client(school.ffion)
    cookie = hers.get_cookie(known_devices.COOKIE)
    assert cookie
    assert cookie.http_only
    assert "ffion" not in cookie.decoded_value
    for value in ("", "x", cookie.value[:-1], cookie.value[1:], "[" * 4000):
        stranger = school.client()
        stranger.set_cookie(known_devices.COOKIE, value)
        use_up(stranger, "ffion")
    taken = school.client()
    taken.set_cookie(known_devices.COOKIE, cookie.value)
    assert status(taken, "lee") == 401, "it names Ffion alone"


@pytest.mark.both
def test_a_tablet_knows_everybody_who_has_signed_in_on_it(school: SmallSchool) -> None:
    tablet = school.client()
    for name in ("ffion", "lee", "jones"):
        assert status(tablet, name, PASSWORD) == 303
        tablet.post("/sign-out")
    for name in ("ffion", "lee"):
        exhaust(school, name, iter(["10.0.0.7"] * 40))
        assert status(tablet, name, PASSWORD) == 303


def test_where_too_many_passwords_are_looked_at_one_is_told_so_at_once_and_it_counts_for_nothing(
    school: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thread that waited would be missing to everybody else."""
    monkeypatch.undo()
    staff, stranger = school.client(school.staff), school.client()
    told = {"headers": {"Accept": "application/json"}}
    with ExitStack() as all_of_them:
        for _ in range(passwords.AT_ONCE):
            all_of_them.enter_context(passwords.one_of_few())
        entering = {"name": "lee", "password": PASSWORD}
        answers = [stranger.post("/sign-in", json=entering) for _ in range(20)]
        answers.append(staff.post("/show", data={"password": PASSWORD}, **told))
        page = stranger.post("/sign-in", data={"name": "lee", "password": PASSWORD})
        changed = staff.post("/password", data={"old": PASSWORD, "new": "quiet cello corner"})
    for answer in answers:
        assert (answer.status_code, answer.json["error"]) == (503, "busy")
        assert int(answer.headers["Retry-After"]) > 0
    for answer in (page, changed):
        assert answer.status_code == 503
        assert "Nothing is wrong with your password" in answer.text
    assert stranger.post("/sign-in", data={"name": "lee", "password": PASSWORD}).status_code == 303
