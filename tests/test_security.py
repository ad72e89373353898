"""What keeps other sites, other people and curious eyes out."""

import re
from base64 import b64encode
from uuid import uuid4

import brotli
import pytest
from flask import request, url_for
from sqlalchemy import select
from werkzeug.test import Client

from app.engine import engine
from app.http import assets
from app.http.security import HEADERS
from app.kinds.schema import SCHEMA
from app.people.models import Event, Person
from app.school.enrolment import people as enrolment_people
from app.school.enrolment.transaction import Newcomer
from app.serve.gunicorn import ProxyTrust
from app.storage.database import db
from tests import shortcuts
from tests.people import PASSWORD, make_school, this_year

SCHOOL_PAGES = [
    "/school",
    "/school/people",
    "/school/people/new",
    "/school/slips",
    "/school/roster",
    "/school/kept",
    "/school/log",
    "/school/opportunities",
    "/school/opportunities/new",
]


@pytest.mark.parametrize(
    "path", ["/sign-in", "/school", "/no-such-page", "/me", "/static/vendor/idb.js", "/sw.js"]
)
def test_every_answer_carries_the_headers(school, path):
    answer = school.client(school.staff).get(path)
    for name, value in HEADERS.items():
        assert answer.headers[name] == value
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
    assert "http" not in answer.headers["Content-Security-Policy"]


def test_what_pages_load_comes_as_small_as_it_gets_and_whole_to_who_cannot_unpack_it(school, monkeypatch):
    monkeypatch.setattr(assets, "CLOSEST", shortcuts.CLOSEST)
    assets.packed.cache_clear()
    client = school.app.test_client()
    for name in ("page.js", "base.css", "icons.svg"):
        whole = client.get(f"/static/{name}")
        close = client.get(f"/static/{name}", headers={"Accept-Encoding": "gzip, br"})
        assert "Content-Encoding" not in whole.headers
        assert close.headers["Content-Encoding"] == "br"
        assert brotli.decompress(close.data) == whole.data
        assert len(close.data) <= len(brotli.compress(whole.data, quality=9))
        assert close.headers["Vary"] == "Accept-Encoding"
    assert client.get("/static/page/../../pyproject.toml").status_code == 404


def test_private_pages_are_kept_by_no_cache_and_static_files_by_all(school):
    client = school.client(school.staff)
    for path in ("/school", "/me", "/sign-in", "/no-such-page"):
        assert client.get(path).headers["Cache-Control"] == "no-store"
    assert "immutable" in client.get("/static/vendor/idb.js?v=1").headers["Cache-Control"]
    assert client.get("/static/vendor/idb.js").headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-Fetch-Site": "same-origin"}, 303),
        ({"Sec-Fetch-Site": "none"}, 303),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"}, 403),
        ({"Origin": "http://localhost"}, 303),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://localhost.evil.example"}, 403),
        ({"Referer": "http://localhost/sign-in"}, 303),
        ({"Referer": "https://evil.example/"}, 403),
        ({}, 303),
    ],
)
def test_another_site_cannot_make_a_browser_act_here(school, headers, status):
    data = {"name": "lee", "password": PASSWORD}
    assert school.client().post("/sign-in", data=data, headers=headers).status_code == status


@pytest.mark.parametrize("reader", ["ffion", "lee", "carer", "hub"])
def test_the_schools_pages_are_not_there_for_anyone_else(school, reader):
    client = school.client(getattr(school, reader))
    for path in [*SCHOOL_PAGES, f"/school/people/{school.jones.id}", f"/plan/{school.plan}/home-record"]:
        assert client.get(path).status_code == 404
    for path in (
        "/school/people",
        f"/school/people/{school.ffion.id}/departures",
        f"/school/people/{school.ffion.id}/memberships",
        f"/school/people/{school.staff.id}/slip",
        f"/school/people/{school.staff.id}/ended-sign-ins",
        f"/school/people/{school.jones.id}/description",
        f"/school/people/{school.staff.id}/safeguarding",
        "/school/roster",
        "/school/roster/taken",
        "/school/slips",
        "/school/opportunities",
        f"/plan/{school.plan}/home-record",
    ):
        assert client.post(path, data={"adult": school.lee.id, "name": "X"}).status_code == 404


def test_signed_out_the_schools_pages_ask_for_a_sign_in(school):
    for path in SCHOOL_PAGES:
        answer = school.client().get(path)
        assert answer.headers["Location"].startswith("/sign-in")


def test_the_staff_of_another_school_find_nobody_of_this_one(school):
    with school.app.app_context():
        other = enrolment_people.add_school("Chalk Lane School")
        newcomer = Newcomer(other.id, "school", "Mr Thistlewood", password=PASSWORD, safeguarding=True)
        stranger, _ = enrolment_people.add_person(newcomer)
    client = school.client(stranger)
    assert "Ffion" not in client.get("/school").text
    assert "Ffion" not in client.get("/school/people").text
    nothing = client.get("/school/people/6f0e6d52-0000-4000-8000-000000000000")
    for answer in (
        client.get(f"/school/people/{school.ffion.id}"),
        client.post(f"/school/people/{school.ffion.id}/slip"),
        client.get(f"/plan/{school.plan}/home-record"),
        client.post(f"/plan/{school.plan}/home-record"),
    ):
        assert (answer.status_code, answer.text) == (404, nothing.text)
    put_on = client.post(f"/school/people/{school.ffion.id}/memberships", data={"adult": school.lee.id})
    assert put_on.status_code == 404


def test_no_page_of_a_child_exists_for_a_hub(school):
    hub = school.client(school.hub)
    missing = hub.get("/plan/6f0e6d52-0000-4000-8000-000000000000")
    page = hub.get(f"/plan/{school.plan}")
    assert (page.status_code, page.text) == (missing.status_code, missing.text)
    assert page.status_code == 404
    assert "There is nothing here for you" in page.text
    assert "<title>" in page.text, "a whole page"
    assert hub.get("/hub").status_code == 200
    for other in (school.ffion, school.lee, school.carer, school.staff):
        client = school.client(other)
        assert client.get("/hub").status_code == 404
        assert client.post("/hub").status_code == client.post("/hub/removals").status_code == 404
    assert school.client().get("/hub").headers["Location"].startswith("/sign-in")


@pytest.mark.both
def test_the_home_record_opens_for_safeguarding_staff_alone_and_each_opening_is_written_down(school):
    staff = school.client(school.staff)
    path = f"/plan/{school.plan}/home-record"
    assert "Nobody yet" in staff.get(path).text
    opened = staff.post(path)
    assert opened.status_code == 200
    page = staff.get(path).text
    assert re.search(r"<li>.*Mrs Ashworth", page)
    with school.app.app_context():
        newcomer = Newcomer(school.school.id, "school", "Mr Dove", password=PASSWORD)
        colleague, _ = enrolment_people.add_person(newcomer)
    assert school.client(colleague).post(path).status_code == 404


@pytest.mark.parametrize(("who", "path", "times"), [("lee", "/new/lesson", 2), ("staff", "", 1)])
def test_where_adults_write_about_a_child_it_says_that_concerns_go_elsewhere(school, who, path, times):
    """Of the lesson's notes, of one's own note, and of the school's review; no field is called so either."""
    page = school.client(getattr(school, who)).get(f"/plan/{school.plan}{path}").text
    assert page.count("Not for safeguarding concerns: use your school") == times
    fields = [(name, field) for kind in SCHEMA.kinds.values() for name, field in kind.fields.items()]
    assert not any("concern" in f"{name} {field.label}".lower() for name, field in fields)


def test_nothing_that_an_adult_and_a_child_wrote_is_beyond_the_schools_safeguarding_staff(school):
    """What was put away, kept to oneself or changed is hidden from others, and not from these readers."""
    day, home = f"{this_year()}-10-01", f"{school.plan}/home/{this_year()}"

    def write(person, kind, record, values):
        change = [home, kind, record, 99, values, 1]
        with school.app.app_context():
            verdict = engine().apply(
                person.id, "phone", [[f"{person.id[:8]}:{next(number)}", 1, None, [change]]]
            )
        assert verdict[0][1] == "taken", verdict

    number = iter(range(1, 99))
    lesson, task, practice, cheer = (str(uuid4()) for _ in range(4))
    write(school.lee, "lesson", lesson, {"day": day, "did": "Meet me behind the hall"})
    write(school.lee, "lesson", lesson, {"did": "Scales"})
    write(school.lee, "task", task, {"lesson": lesson, "words": "Write to my own number"})
    write(school.lee, "lesson", lesson, {"_deleted": True})
    tried = {"day": day, "noticed": "He frightens me", "tasks": {"$add": [task]}}
    write(school.ffion, "practice", practice, tried | {"hidden": True})
    write(school.jones, "cheer", cheer, {"sticker": "star", "words": "Our secret"})
    write(school.ffion, "cheer", cheer, {"hidden": True})
    write(school.jones, "cheer", cheer, {"_deleted": True})
    staff = school.client(school.staff)
    assert "Our secret" not in staff.get(f"/plan/{school.plan}/home-record").text
    opened = staff.post(f"/plan/{school.plan}/home-record").text
    for words in (
        "Meet me behind the hall",
        "Scales",
        "Write to my own number",
        "He frightens me",
        "Our secret",
    ):
        assert words in opened
    assert "Put away by <bdi>Ms Lee</bdi>" in opened
    assert "Put away by <bdi>Mr Jones</bdi>" in opened
    assert opened.count("Kept to themselves by the pupil") == 2


def test_what_the_school_alone_knows_is_in_no_answer_to_anybody_else(school):
    """Every address that there is, asked by everyone: a new one is asked here as soon as it exists."""
    secrets = facts_of_the_school(school)
    given = {
        "plan": school.plan,
        "person": secrets.pop("a tutor"),
        "record": secrets.pop("a goal"),
        "kind": "goal",
        "field": "words",
        "offer": str(uuid4()),
        "year": this_year() - 1,
        "version": "0" * 16,
    }
    for reader in (None, school.ffion, school.lee, school.carer, school.hub):
        client = school.client(reader)
        for path in every_address(school.app, given):
            said = client.get(path).text
            told = [what for what, secret in secrets.items() if secret in said]
            assert told == [], (reader and reader.sign_in, path)
        body = {"protocol": 1, "person": reader and reader.id, "device": "phone", "now": 1, "have": {}}
        said = client.post("/sync", json=body).text
        assert [what for what, secret in secrets.items() if secret in said] == []
    staff = school.client(school.staff)
    said = "".join(staff.get(path).text for path in every_address(school.app, given))
    known = ["another pupil", "a colleague", "a sign-in name", "words kept apart", "what was done"]
    assert [what for what in known if secrets[what] not in said] == [], "and the school does know it"


def facts_of_the_school(school):
    """{what it is: how it would read}."""
    with school.app.app_context():
        add = enrolment_people.add_person
        aled, _ = add(
            Newcomer(school.school.id, "pupil", "Aled Penhaligon", sign_in="aled", password="x" * 9)
        )
        dove = Newcomer(school.school.id, "school", "Mr Dovecote", password=PASSWORD, safeguarding=True)
        dove, _ = add(dove)
        tutor, _ = add(Newcomer(school.school.id, "tutor", "Mr Sparrow", sign_in="typed.by.sparrow"))
        enrolment_people.put_on_plan(school.plan, tutor)
        goal, circle = str(uuid4()), f"{school.plan}/circle"
        edit = ["ffion:1", 1, None, [[circle, "goal", goal, 0, {"words": "I want to sing"}, 1]]]
        assert engine().apply(school.ffion.id, "phone", [edit])[0][1] == "taken"
        enrolment_people.take_off_plan(school.plan, db.session.get(Person, school.jones.id))
        late = ["jones:1", 1, None, [[circle, "goal", goal, 0, {"agreed": "Written after leaving"}, 0]]]
        assert engine().apply(school.jones.id, "phone", [late])[0][2] == "not-yours"
        engine().open_home(dove.id, school.plan, 1)
        jones = db.session.get(Person, school.jones.id)
        seal, sealing = (b64encode(secret).decode() for secret in (jones.seal, jones.sealing))
        password = jones.password
    return {
        "another pupil": "Aled Penhaligon",
        "another plan": str(aled.plan),
        "a colleague": "Mr Dovecote",
        "a sign-in name": "typed.by.sparrow",
        "words kept apart": "Written after leaving",
        "what was done": "joined (tutor)",
        "a seal": seal,
        "what keys are made of": sealing,
        "a password": password,
        "a goal": goal,
        "a tutor": tutor.id,
    }


def every_address(app, given):
    """Every address that answers GET, but for files."""
    with app.test_request_context():
        for rule in app.url_map.iter_rules():
            if "GET" in rule.methods and rule.endpoint != "static":
                yield url_for(rule.endpoint, **{name: given[name] for name in rule.arguments})


def test_a_colleague_cannot_reach_the_home_record_by_printing_somebody_elses_slip(school):
    with school.app.app_context():
        colleague, _ = enrolment_people.add_person(
            Newcomer(school.school.id, "school", "Mr Dove", password=PASSWORD)
        )
    client = school.client(colleague)
    assert client.post(f"/school/people/{school.staff.id}/slip").status_code == 404
    assert client.post(f"/school/people/{colleague.id}/safeguarding", data={"named": "1"}).status_code == 404
    named = school.client(school.staff).post(
        f"/school/people/{colleague.id}/safeguarding", data={"named": "1"}
    )
    assert named.status_code == 303
    assert client.post(f"/plan/{school.plan}/home-record").status_code == 200


@pytest.mark.both
def test_a_colleague_who_has_left_the_school_opens_nothing(school):
    with school.app.app_context():
        colleague, _ = enrolment_people.add_person(
            Newcomer(school.school.id, "school", "Mr Dove", password=PASSWORD)
        )
    gone = school.client(colleague)
    assert gone.get("/school").status_code == 200
    school.client(school.staff).post(f"/school/people/{colleague.id}/departure")
    assert gone.get("/me").status_code == 401
    back = school.client(colleague)
    assert back.get("/school").status_code == 404
    assert back.get(f"/plan/{school.plan}").status_code == 404
    assert back.get("/me").json["plans"] == []


def test_the_log_holds_nobodys_name_words_or_ids(school, capfd):
    secret = "Mam died and I cannot play"
    client = school.client(school.lee)
    client.get(f"/plan/{school.plan}/goals?q={secret}")
    client.post(f"/plan/{school.plan}/edits", data={"words": secret})
    client.get("/no-such-page/Ffion")
    school.app.config["PROPAGATE_EXCEPTIONS"] = False
    school.app.view_functions["hub.hub"] = lambda: {}[secret]
    broken = client.get("/hub")
    assert broken.status_code == 500
    assert secret not in broken.text
    said = "".join(capfd.readouterr())
    assert "kind=KeyError" in said
    assert "route=/hub" in said
    for word in (secret, "Mam", "Ffion", "lee", school.plan, school.lee.id, PASSWORD):
        assert word not in said


@pytest.mark.both
def test_a_database_error_does_not_repeat_what_was_to_be_written(school):
    with school.app.app_context():
        db.session.add(Person(name="Ffion Secret", sign_in="lee", role="tutor", password="x"))
        with pytest.raises(Exception, match=r"(?i)unique") as error:
            db.session.flush()
        assert "Ffion Secret" not in str(error.value)


def test_what_a_name_holds_is_text_and_never_markup(school):
    staff = school.client(school.staff)
    evil = "<img src=x onerror=alert(1)> {{7*7}}"
    slip = staff.post("/school/people", data={"role": "tutor", "name": evil}).text
    assert "<img src=x" not in slip
    for path in ("/school/people", "/school/slips", f"/school/people?q={evil}"):
        page = staff.get(path).text
        assert "<img src=x" not in page
        assert "49" not in page.replace("{{7*7}}", "") or "{{7*7}}" in page


@pytest.mark.slow
@pytest.mark.both
def test_a_zero_byte_is_refused_at_every_address_and_in_every_form(school):
    given = dict.fromkeys(("name", "password", "adult", "group", "sign_in", "old", "q", "joining"), "a\0b")
    for reader in (None, school.lee, school.staff):
        client = school.client(reader)
        for rule in school.app.url_map.iter_rules():
            path = re.sub(r"<[^>]+>", school.plan, rule.rule)
            for method in rule.methods & {"GET", "POST"}:
                sent = {"data": given} if method == "POST" else {"query_string": given}
                assert client.open(path, method=method, **sent).status_code in (400, 401), (method, path)
                if school.plan in path:
                    assert client.open(path.replace(school.plan, "a%00b"), method=method).status_code == 404


@pytest.mark.both
def test_a_password_that_is_no_text_is_a_wrong_one(school):
    for password in ("\0", "\ud800", 7, None, ["practice-room"]):
        answer = school.client().post("/sign-in", json={"name": "lee\0", "password": password})
        assert answer.status_code == 401, password


def test_what_is_too_large_is_refused(school):
    answer = school.client(school.staff).post("/school/roster", data={"file": "x" * 5_000_000})
    assert answer.status_code == 413


def test_the_secret_key_is_the_owners_alone_and_stays(school):
    path = school.data / "secret.key"
    assert path.stat().st_mode & 0o777 == 0o600
    assert school.app.secret_key == path.read_text()


def test_two_people_on_one_browser_are_never_mixed_up(school):
    client = school.client(school.lee)
    client.post("/sign-in", data={"name": "ffion", "password": PASSWORD})
    assert client.get("/me").json["name"] == "Ffion"
    with school.app.app_context():
        assert db.session.scalar(select(Event).where(Event.whom == school.ffion.id)) is not None


@pytest.mark.both
def test_the_demo_never_mixes_with_a_real_school(tmp_path):
    from app import create_app
    from app.storage.settings import NotTheDemoError

    make_school(tmp_path / "real")
    with pytest.raises(NotTheDemoError):
        create_app(tmp_path / "real", demo=True)
    page = create_app(tmp_path / "real").test_client().get("/sign-in").text
    assert "demo" not in page
    assert (
        "This is a demo school"
        in create_app(tmp_path / "fresh", demo=True).test_client().get("/sign-in").text
    )


def test_only_the_proxy_is_believed_about_who_asks(school):
    school.app.add_url_rule("/asked", view_func=asked, endpoint="asked")
    headers = {
        "X-Forwarded-For": "6.6.6.6",
        "X-Forwarded-Proto": "https",
        "X-Forwarded-Host": "plans.example",
    }
    seen = []
    for proxy, address in (("10.0.0.7", "10.0.0.7"), ("10.0.0.7", "10.0.0.8"), (None, "127.0.0.1")):
        client = Client(ProxyTrust(school.app, proxy))
        environ = {"REMOTE_ADDR": address}
        seen.append(client.get("/asked", headers=headers, environ_overrides=environ).json)
    assert seen == [
        ["6.6.6.6", "https", "plans.example"],
        ["10.0.0.8", "http", "localhost"],
        ["127.0.0.1", "http", "localhost"],
    ]


def asked():
    return [str(request.remote_addr), request.scheme, request.host]
