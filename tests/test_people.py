"""Who signs in, and how."""

import hmac
import re
from base64 import b64decode, b64encode

import pytest
from sqlalchemy import select

from app.people import erasure, passwords
from app.people.models import Person, SignIn
from app.people.names import sign_in_name, typed_sign_in
from app.school.enrolment import people as enrolment_people
from app.storage.database import db
from tests.people import PASSWORD, copy_school
from tests.shortcuts import HASHER

MINUTE = 60_000


@pytest.fixture
def clock(made_school, tmp_path):
    """A school whose clock the test moves: `clock.now`, `clock.school`."""

    class Clock:
        now = 1_795_332_600_000  # Sunday 22 November 2026

    Clock.school = copy_school(made_school, tmp_path / "data", clock=lambda: Clock.now)
    return Clock


def try_in(client, name, password, **more):
    return client.post("/sign-in", data={"name": name, "password": password}, **more)


@pytest.mark.both
def test_ffion_signs_in_with_what_is_on_her_slip_however_she_types_her_name(school):
    with school.app.app_context():
        (slip,) = enrolment_people.new_slips([db.session.get_one(Person, school.ffion.id)])
    assert re.fullmatch(r"([a-z]{3,8}-){4}\d\d", slip.password)
    client = school.client()
    assert try_in(client, " FFION ", slip.password).status_code == 303
    assert client.get("/me").json["name"] == "Ffion"


def test_a_wrong_password_and_an_unknown_name_look_the_same_and_cost_the_same(school, monkeypatch):
    hashed = []
    matches = passwords.matches

    def counted(hasher, kept, typed):
        hashed.append(hasher)
        return matches(hasher, kept, typed)

    monkeypatch.setattr(passwords, "matches", counted)
    with school.app.app_context():
        enrolment_people.new_slips([db.session.get_one(Person, school.ffion.id)])
    pages = {}
    for name in ("lee", "ffion", "nobody.here"):  # her own password, one from a slip, none at all
        page = try_in(school.client(), name, "wrong")
        pages[name] = (page.status_code, page.text.replace(f'value="{name}"', ""))
    assert pages["lee"] == pages["ffion"] == pages["nobody.here"]
    assert hashed == [passwords.LIGHT, passwords.FULL] * 3


def test_what_a_person_chooses_is_hashed_as_strongly_as_is_advised_for_servers():
    """OWASP's least for argon2id: 19 MiB, twice."""
    assert (HASHER.memory_cost, HASHER.time_cost, HASHER.parallelism) == (19 * 1024, 2, 1)


def test_a_printed_password_is_hashed_at_full_strength_once_it_has_been_used(school):
    with school.app.app_context():
        (slip,) = enrolment_people.new_slips([db.session.get_one(Person, school.ffion.id)])
        before = db.session.get_one(Person, school.ffion.id).password
    assert passwords.LIGHT_MARK in before
    try_in(school.client(), "ffion", slip.password)
    with school.app.app_context():
        assert passwords.LIGHT_MARK not in db.session.get_one(Person, school.ffion.id).password
    assert try_in(school.client(), "ffion", slip.password).status_code == 303


def test_an_adult_must_replace_the_printed_password_before_anything_opens(school):
    with school.app.app_context():
        (slip,) = enrolment_people.new_slips([db.session.get_one(Person, school.lee.id)])
    client = school.client()
    try_in(client, "lee", slip.password)
    assert client.get("/me").json["error"] == "password"
    asked = client.post("/sync", json={"protocol": 1, "person": school.lee.id, "device": "phone", "now": 1})
    assert (asked.status_code, asked.json["error"]) == (401, "password")
    assert client.get(f"/plan/{school.plan}").headers["Location"] == "/password"
    assert client.post(f"/plan/{school.plan}/edits").status_code in (303, 401)
    refused = client.post("/password", data={"old": slip.password, "new": "lee"})
    assert refused.status_code == 422
    assert (
        client.post("/password", data={"old": slip.password, "new": "quiet cello corner"}).status_code == 303
    )
    assert client.get("/me").status_code == 200
    assert try_in(school.client(), "lee", slip.password).status_code == 401


def test_a_pupil_keeps_the_printed_password_for_as_long_as_she_likes(school):
    with school.app.app_context():
        (slip,) = enrolment_people.new_slips([db.session.get_one(Person, school.ffion.id)])
    client = school.client()
    try_in(client, "ffion", slip.password)
    assert client.get("/me").status_code == 200


@pytest.mark.both
def test_changing_the_password_ends_the_other_devices(school):
    phone, laptop = school.client(school.lee), school.client(school.lee)
    laptop.post("/password", data={"old": PASSWORD, "new": "quiet cello corner"})
    assert laptop.get("/me").status_code == 200
    assert phone.get("/me").status_code == 401


def test_signing_out_ends_the_sign_in_on_the_server_so_that_a_copied_cookie_is_worth_nothing(school):
    client = school.client(school.lee)
    copied = client.get_cookie("mpp").value
    client.post("/sign-out")
    thief = school.client()
    thief.set_cookie("mpp", copied)
    assert thief.get("/me").status_code == 401


def test_a_sign_in_survives_weeks_away_and_a_year_of_use(clock):
    client = clock.school.client(clock.school.lee)
    for _ in range(20):
        clock.now += 42 * 24 * 60 * MINUTE
        answer = client.get("/me")
        assert answer.status_code == 200
        assert "Set-Cookie" in answer.headers, "the cookie lives on with the row"
    clock.now += 401 * 24 * 60 * MINUTE
    assert client.get("/me").status_code == 401


def test_the_cookie_tells_nothing_and_travels_by_https_alone_where_there_is_https(school):
    plain = try_in(school.client(), "lee", PASSWORD).headers.getlist("Set-Cookie")
    assert all("HttpOnly" in cookie for cookie in plain if cookie.startswith("mpp="))
    assert all("SameSite=Lax" in cookie for cookie in plain)
    assert not any("Secure" in cookie for cookie in plain)
    secure = try_in(school.client(), "lee", PASSWORD, base_url="https://localhost")
    assert all("Secure" in cookie for cookie in secure.headers.getlist("Set-Cookie"))
    with school.app.app_context():
        kept = {row.id for row in db.session.scalars(select(SignIn))}
    client = school.client(school.lee)
    with client.session_transaction() as cookie:
        assert cookie["_user_id"] not in kept
        assert school.lee.id not in str(dict(cookie))


def test_after_signing_in_ms_lee_is_where_she_wanted_to_go_and_never_on_another_site(school):
    wanted = f"/plan/{school.plan}/goals?x=1"
    asked = school.client().get(wanted)
    assert asked.headers["Location"] == f"/sign-in?next=/plan/{school.plan}/goals?x%3D1"
    data = {"name": "lee", "password": PASSWORD, "next": wanted}
    assert school.client().post("/sign-in", data=data).headers["Location"] == wanted


def test_a_program_signs_in_with_json_and_hears_401_instead_of_a_redirect(school):
    client = school.client()
    assert client.get("/me").json["error"] == "sign-in"
    wrong = client.post("/sign-in", json={"name": "lee", "password": "no"})
    assert (wrong.status_code, wrong.json["error"]) == (401, "sign-in")
    right = client.post("/sign-in", json={"name": "lee", "password": PASSWORD})
    assert (right.status_code, right.json["role"]) == (200, "tutor")
    assert client.post("/sign-in", json=["not", "a", "map"]).status_code == 401


def test_me_says_what_a_device_may_hold_and_nothing_for_the_school(school):
    me = school.client(school.lee).get("/me").json
    (plan,) = me["plans"]
    assert (plan["id"], plan["name"], plan["role"]) == (school.plan, "Ffion", "tutor")
    assert plan["scopes"][f"{school.plan}/circle"] is True
    assert me["zone"] == "Europe/London"
    assert [minutes for _, minutes in me["offsets"]] == [60, 0] * 3 + [60]
    staff = school.client(school.staff).get("/me").json
    assert [plan["role"] for plan in staff["plans"]] == ["school"]
    assert not any(held for plan in staff["plans"] for held in plan["scopes"].values())
    assert school.client(school.hub).get("/me").json["plans"] == []


def test_each_sign_in_seals_with_a_key_of_its_own_that_its_person_can_ask_for_again(school):
    def asked(client, number):
        said = client.get(f"/me?seal={number}").json
        return said["seal"], said["seal_id"]

    first, second = (school.client(school.lee) for _ in range(2))
    (key, number), later = asked(first, "now"), asked(second, "now")
    assert asked(first, "now") == (key, number), "one key for as long as the sign-in lasts"
    assert key != later[0]
    assert number != later[1]
    first.post("/sign-out")
    assert asked(second, number) == (key, number)
    assert asked(school.client(school.jones), number)[0] != key
    assert second.get("/me?seal=nonsense").status_code == 422
    with school.app.app_context(), db.engine.begin() as connection:
        erasure.erase(connection, school.lee.id)
    assert asked(second, number)[0] != key, "of who was erased nothing opens"


def test_only_a_device_that_never_asked_for_another_key_is_given_the_one_for_all(school):
    device, other = school.client(school.lee), school.client(school.lee)
    first, again = device.get("/me").json, other.get("/me").json
    assert first["seal"] == again["seal"] != school.client(school.jones).get("/me").json["seal"]
    assert first["seal_id"] == again["seal_id"] == ""
    assert device.get("/me?seal=now").json["seal"] != first["seal"]
    for person in (school.lee, school.jones):
        assert "seal" not in device.get("/me").json, "neither to her nor to whoever comes after her"
        device.post("/sign-out")
        device.post("/sign-in", data={"name": person.sign_in, "password": PASSWORD})
    assert other.get("/me").json["seal"] == first["seal"], (
        "another device may still have what was sealed with it"
    )
    device.post("/sign-in", data={"name": "lee", "password": PASSWORD})
    asked = device.get("/me?seal=first").json
    assert (asked["seal"], asked["seal_id"]) == (first["seal"], ""), "as may this one: then it asks for it"


def test_whoever_has_the_key_for_all_can_make_no_other(school):
    lee = school.client(school.lee)
    for_all = b64decode(lee.get("/me").json["seal"])

    def made(number):
        return b64encode(hmac.digest(for_all, number.encode(), "sha256")).decode()

    now = lee.get("/me?seal=now").json
    assert now["seal"] != made(now["seal_id"])


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ffion Angharad Llewellyn-Pritchard", "ffion.pritchard"),
        ("Oluwaseun Adébáyọ̀", "oluwaseun.adebayo"),
        ("Zoë O'Neill", "zoe.oneill"),
        ("Łukasz Żółć", "lukasz.zolc"),
        ("Straße", "strasse"),
        ("محمد عبد الرحمن", "pupil2"),
        ("Sam", "sam"),
    ],
)
def test_sign_in_names_can_be_typed_on_any_keyboard(name, expected):
    assert sign_in_name(name, "pupil", set()) == expected
    assert typed_sign_in(expected.upper()) == expected


@pytest.mark.both
def test_namesakes_get_numbers():
    taken = {"sam.jones", "sam.jones2"}
    assert sign_in_name("Sam Jones", "pupil", taken) == "sam.jones3"
