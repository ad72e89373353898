"""Our cookies over TLS: no neighbour and nobody on the way puts one of theirs in their place."""

from pathlib import Path

from flask.testing import FlaskClient

from app.http.cookies import RENAMED, YEAR
from app.people.known_devices import COOKIE as DEVICE
from app.people.screen_lock import COOKIE as OPEN
from app.storage.settings import put_setting
from tests.people import PASSWORD, SmallSchool, copy_school

TLS = "https://localhost"
NAMES = ("mpp", OPEN, DEVICE)


def entered(client: FlaskClient, base: str = TLS) -> list[str]:
    slip = {"name": "lee", "password": PASSWORD}
    answer = client.post("/sign-in", data=slip, base_url=base)
    assert answer.status_code == 303
    return answer.headers.getlist("Set-Cookie")


def test_over_tls_every_cookie_is_of_this_host_alone(school: SmallSchool) -> None:
    given = entered(school.client())
    assert {cookie.partition("=")[0] for cookie in given} == {f"__Host-{name}" for name in NAMES}
    for cookie in given:
        assert "; Secure" in cookie
        assert "; Path=/" in cookie
        assert "Domain" not in cookie
    client = school.client()
    entered(client)
    assert client.get("/me", base_url=TLS).status_code == 200
    assert client.get(f"/plan/{school.plan}/goals", base_url=TLS).status_code == 200
    for path in ("/hide", "/sign-out"):
        gone = client.post(path, base_url=TLS).headers.getlist("Set-Cookie")
        assert gone, path
        assert all(one.startswith("__Host-") and "; Secure" in one for one in gone), gone


def test_without_tls_they_have_the_plain_names(school: SmallSchool) -> None:
    given = entered(school.client(), "http://localhost")
    assert {cookie.partition("=")[0] for cookie in given} == set(NAMES)


class Clock:
    now = 1_795_332_600_000  # Sunday 22 November 2026

    def __call__(self) -> int:
        return self.now


def test_who_was_signed_in_when_cookies_were_renamed_stays_so_and_gets_the_new_name(
    made_school: Path, tmp_path: Path
) -> None:
    clock = Clock()
    school = copy_school(made_school, tmp_path / "data", clock=clock)
    before = school.client(school.lee)  # the plain name, as every version had it
    old = before.get_cookie("mpp")
    assert old
    clock.now += 1000
    with school.app.app_context():
        put_setting(RENAMED, str(clock.now))
    answer = before.get("/me", base_url=TLS)
    assert answer.status_code == 200
    given = answer.headers.getlist("Set-Cookie")
    assert any(one.startswith("__Host-mpp=") for one in given)
    assert any(one.startswith("mpp=;") for one in given), "and the old one goes"
    assert before.get("/me", base_url=TLS).status_code == 200
    planted = school.client(school.jones).get_cookie("mpp")  # a sign-in from afterwards
    assert planted
    for value, moment in ((planted.value, clock.now), (old.value, clock.now + YEAR * 1000)):
        clock.now = moment
        victim = school.app.test_client()
        victim.set_cookie("mpp", value)
        assert victim.get("/static/base.css", base_url=TLS).status_code == 200
        assert victim.get("/me", base_url=TLS).status_code == 401
        assert victim.get("/me", base_url=TLS).status_code == 401, "and it was given no new name"


def test_a_new_database_believes_no_plain_cookie_over_tls(school: SmallSchool) -> None:
    planted = school.client(school.jones).get_cookie("mpp")
    assert planted
    victim = school.app.test_client()
    for value in (planted.value, "x", ""):
        victim.set_cookie("mpp", value)
        assert victim.get("/me", base_url=TLS).status_code == 401


def test_a_sign_in_makes_no_browser_fetch_again_what_is_the_same_for_everybody(school: SmallSchool) -> None:
    client = school.client()
    entered(client)
    worker = school.app.extensions["worker"].version
    for path in ("/static/base.css?v=1", "/static/page.js?v=1", "/sw.js", f"/sw/{worker}/worker.js"):
        answer = client.get(path, base_url=TLS)
        assert answer.status_code == 200
        assert "Cookie" not in answer.headers.get("Vary", ""), path
    assert "Cookie" in client.get("/", base_url=TLS).headers["Vary"]
