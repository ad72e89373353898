"""The `mpp` command, as somebody who looks after a school's server uses it."""

import os
import re
import stat

import pytest
from click.testing import CliRunner
from sqlalchemy import select, text

from app import create_app
from app.cli import main
from app.demo.pen import named
from app.engine import engine
from app.people.models import Person, School
from app.school.enrolment import people as enrolment_people
from app.school.enrolment.transaction import Newcomer, enrolment_transaction
from app.storage import distribution
from app.storage.database import FILE, db, open_database
from app.storage.settings import setting
from sync import tables
from tests import databases
from tests.people import PASSWORD
from tests.server import Server


@pytest.fixture
def mpp(tmp_path):
    """`mpp("add-school", "Chalk Lane")`: what the command says; `mpp.data` is its folder."""

    def run(*words, fails=False):
        result = CliRunner().invoke(main, [*words, "--data", str(run.data)])
        assert (result.exit_code != 0) == fails, result.output
        return result.output

    run.data = tmp_path / "data"
    databases.name(databases.current.empty(run.data / FILE))
    return run


@pytest.mark.both
def test_a_real_school_begins_with_two_commands_and_a_slip(mpp):
    mpp("add-school", "Chalk Lane", "--worried", "Tell Mr Dove.", "--term", "Autumn 2026-09-03 2026-12-18")
    said = mpp("add-person", "Mrs Ashworth", "--safeguarding")
    name, password = re.search(r"sign-in name (\S+), first password (\S+)", said).groups()
    client = create_app(mpp.data).test_client()
    assert client.post("/sign-in", data={"name": name, "password": password}).status_code == 303
    assert client.get("/school").headers["Location"] == "/password"
    with create_app(mpp.data).app_context():
        school = db.session.query(School).one()
        assert school.terms == [{"name": "Autumn", "first": "2026-09-03", "last": "2026-12-18"}]


def test_a_forgotten_password_is_made_anew(mpp):
    mpp("add-school", "Chalk Lane")
    mpp("add-person", "Mrs Ashworth")
    said = mpp("password", "Mrs.Ashworth")
    assert re.search(r"first password (\w+-){4}\d\d", said)
    assert "Nobody signs in as" in mpp("password", "nobody", fails=True)


def test_what_cannot_be_done_is_said_in_words(mpp):
    assert "mpp add-school" in mpp("add-person", "Mrs Ashworth", fails=True)
    assert not mpp.data.exists(), "a folder that was mistyped is not made"
    mpp("add-school", "Chalk Lane")
    assert "already" in mpp("add-school", "chalk  lane", fails=True)
    assert "name" in mpp("add-school", " ", fails=True)
    assert "Nowhere/Land" in mpp("add-school", "X", "--zone", "Nowhere/Land", fails=True)
    assert "is no name" in mpp("add-person", "?", fails=True)
    assert "65535" in mpp("serve", "--port", "99999", fails=True)
    mpp("add-school", "Harebell Down")
    assert "Chalk Lane, Harebell Down" in mpp("add-person", "Mrs Ashworth", fails=True)
    assert "ends before it begins" in mpp("add-school", "X", "--term", "T 2026-12-18 2026-09-03", fails=True)
    assert "safeguarding" in mpp("add-person", "Ms Lee", "--role", "tutor", "--safeguarding", fails=True)


def test_a_folder_that_cannot_be_used_is_named(mpp, tmp_path):
    mpp.data = tmp_path / "file" / "data"
    (tmp_path / "file").write_text("not a folder")
    assert str(mpp.data) in mpp("add-school", "Chalk Lane", fails=True)
    assert str(mpp.data) in mpp("serve", "--port", "0", fails=True)


@pytest.mark.slow
def test_what_is_kept_is_the_owners_alone_whatever_was_there_before(mpp, tmp_path):
    before = os.umask(0)
    try:
        mpp.data.mkdir(mode=0o777)
        mpp("add-school", "Chalk Lane")
        mpp("backup", str(tmp_path / "first"))
        assert open_to_others(tmp_path) == []
        for path in tmp_path.rglob("*"):
            path.chmod(0o777 if path.is_dir() else 0o666)
        mpp("add-school", "Harebell Down")
        assert open_to_others(mpp.data, mpp.data.with_name("data.journal")) == []
        mpp("backup", str(tmp_path / "second"))
        assert open_to_others(tmp_path / "second") == []
        mpp("restore", str(tmp_path / "first"))
        assert open_to_others(mpp.data, mpp.data.with_name("data.journal")) == []
        server = Server(mpp.data).start()
        assert open_to_others(mpp.data) == []
        server.stop()
    finally:
        os.umask(before)


def open_to_others(*places):
    """What others may read or write: places, and all that is in them."""
    found = [path for place in places for path in (place, *place.rglob("*")) if path.exists()]
    return [path.name for path in found if path.stat().st_mode & 0o077 and path not in (places[0].parent,)]


@pytest.mark.both
def test_a_roster_is_told_line_by_line_and_its_slips_are_for_the_owner_alone(mpp, tmp_path):
    mpp("add-school", "Chalk Lane")
    roster = tmp_path / "pupils.csv"
    roster.write_text("Name;Class;Tutor\nZoë Łukasz;7A;Ms Lee\nSam Jones;7B;Ms Lee\n", encoding="utf-8")
    dry = mpp("import-roster", str(roster), "--dry-run")
    assert "Line 2: Zoë Łukasz (7A). A new pupil" in dry
    assert "nothing was changed" in dry
    assert list(mpp.data.glob("slips*")) == []
    at = ("--address", "https://music.example")
    assert "2 new, 0 changed, 0 the same" in mpp("import-roster", str(roster), *at)
    (slips,) = mpp.data.glob("slips*.html")
    assert stat.S_IMODE(slips.stat().st_mode) == 0o600
    assert slips.read_text().count('class="slip"') == 3
    assert slips.read_text().count("<dd>https://music.example</dd>") == 3
    assert "0 new, 0 changed, 2 the same" in mpp("import-roster", str(roster))
    assert len(list(mpp.data.glob("slips*"))) == 1


@pytest.mark.parametrize(("said", "slips"), [((), 4), (("--one-person", "Jo Price"), 3)])
def test_two_parents_of_one_name_are_one_person_only_if_that_is_said(mpp, tmp_path, said, slips):
    mpp("add-school", "Chalk Lane")
    roster = tmp_path / "pupils.csv"
    roster.write_text("Name;Class;Carers\nCai Price;7A;Jo Price\nDee Price;7B;Jo Price\n")
    told = mpp("import-roster", str(roster), *said)
    assert ("Line 3: please look:" in told) is not bool(said)
    (written,) = mpp.data.glob("slips*.html")
    assert written.read_text().count('class="slip"') == slips


def test_a_roster_with_one_bad_line_changes_nothing(mpp, tmp_path):
    mpp("add-school", "Chalk Lane")
    roster = tmp_path / "pupils.csv"
    roster.write_text("Name;Class\nZoë Łukasz;7A\n;7B\n", encoding="cp1252", errors="replace")
    told = mpp("import-roster", str(roster), fails=True)
    assert "Line 3: The name is missing." in told
    assert "Nothing was changed: all of the file is taken, or nothing." in told
    with create_app(mpp.data).app_context():
        assert db.session.query(Person).count() == 0


def test_the_workers_switch_stays_where_it_was_put(mpp):
    mpp("add-school", "Chalk Lane")
    mpp("worker-off")
    with create_app(mpp.data).app_context():
        assert setting("worker") == "off"
    mpp("worker-on")
    with create_app(mpp.data).app_context():
        assert setting("worker") == "on"


def test_the_version_is_that_of_the_package():
    assert CliRunner().invoke(main, ["--version"]).output == f"mpp {distribution.version()}\n"


@pytest.fixture
def short_demo(monkeypatch):
    """A demo of one person, for the folder's sake."""

    def fill(app):
        with app.app_context():
            school = enrolment_people.add_school("Harebell Down School")
            lee = Newcomer(school.id, "tutor", "Ms Lee", sign_in="tutor", password="demo", id=named("lee"))
            with enrolment_transaction() as transaction:
                transaction.enrol([lee])

    monkeypatch.setattr("app.demo.school.fill", fill)


@pytest.mark.both
@pytest.mark.usefixtures("short_demo")
def test_the_demo_is_made_anew_and_signs_in_with_one_tap(mpp):
    mpp("demo-reset")
    app = create_app(mpp.data)
    page = app.test_client().get("/sign-in").text
    assert page.count('value="demo"') == 7
    assert app.test_client().post("/sign-in", data={"name": "tutor", "password": "demo"}).status_code == 303
    with app.app_context():
        epoch = engine().epoch
        before = db.session.scalar(select(Person.id).where(Person.name == "Ms Lee"))
    mpp("demo-reset")
    with app.app_context():
        (lee,) = db.session.query(Person)
        assert lee.name == "Ms Lee", "a running server sees it too"
        assert lee.id != before, (
            "and no phone takes her for the one it knew, and offers again what that one did"
        )
        with db.engine.connect() as connection:
            assert engine().epoch == connection.scalar(select(tables.epoch.c.id)) != epoch


@pytest.mark.usefixtures("short_demo")
def test_no_real_person_comes_into_the_demo_and_nobody_there_is_given_another_name(mpp, tmp_path):
    mpp("demo-reset")
    roster = tmp_path / "roster.csv"
    roster.write_text("name,class\nNia Rhys,7B\n")
    assert "real people cannot be put" in mpp("add-person", "Mrs Ashworth", fails=True)
    assert "real people cannot be put" in mpp("import-roster", str(roster), fails=True)
    app = create_app(mpp.data)
    with app.app_context():
        school = db.session.scalars(select(School.id)).one()
        with enrolment_transaction() as transaction:
            transaction.enrol([Newcomer(school, "school", "Mr Dove", sign_in="school", password="demo")])
        lee = db.session.scalars(select(Person).where(Person.name == "Ms Lee")).one()
    staff = app.test_client()
    staff.post("/sign-in", data={"name": "school", "password": "demo"})
    shown = staff.post("/school/roster", data={"file": (roster.open("rb"), "roster.csv")}).text
    form = dict(re.findall(r'name="(data|digest)" value="([^"]*)"', shown))
    for answer in (
        staff.post("/school/people", data={"role": "pupil", "name": "Nia Rhys"}),
        staff.post(f"/school/people/{lee.id}/description", data={"name": "Nia Rhys"}),
        staff.post("/school/roster/taken", data=form),
    ):
        assert answer.status_code == 422
        assert "real people cannot be put into it" in answer.text
    with app.app_context():
        assert {person.name for person in db.session.scalars(select(Person))} == {"Ms Lee", "Mr Dove"}


@pytest.mark.usefixtures("short_demo")
@pytest.mark.parametrize("others", [("--host", "0.0.0.0"), ("--proxy", "127.0.0.1")])  # noqa: S104
def test_the_demo_is_for_this_machine_alone_unless_somebody_says_otherwise(mpp, others):
    assert "--open-demo" in mpp("serve", "--demo", *others, fails=True)
    assert not mpp.data.exists()
    mpp("demo-reset")
    assert "--open-demo" in mpp("serve", *others, fails=True), "the folder knows that it holds the demo"


@pytest.mark.usefixtures("short_demo")
def test_every_page_of_a_demo_that_others_see_says_so(mpp):
    mpp("demo-reset")
    app = create_app(mpp.data)
    lee = app.test_client()
    for shown in (False, True):
        app.config["OPEN_DEMO"] = shown
        pages = [app.test_client().get("/sign-in").text]
        lee.post("/sign-in", data={"name": "tutor", "password": "demo"})
        pages += [lee.get(path).text for path in ("/", "/password", "/sign-out", "/no-such-page")]
        assert ["write nothing real here" in page for page in pages] == [shown] * 5
        assert lee.get("/me").json["demo"] is shown


@pytest.mark.both
@pytest.mark.usefixtures("short_demo")
def test_a_demo_of_another_version_is_made_anew_and_a_school_of_one_is_left_alone(mpp):
    mpp("demo-reset")
    ask(mpp.data, "drop table alembic_version")
    assert "mpp demo-reset" in mpp("serve", "--demo", "--port", "0", fails=True)
    mpp("demo-reset")
    with create_app(mpp.data).app_context():
        assert [person.name for person in db.session.query(Person)] == ["Ms Lee"]
    ask(mpp.data, "drop table alembic_version")
    ask(mpp.data, "delete from setting where name = 'demo'")
    assert "cannot be brought" in mpp("demo-reset", fails=True)


def ask(data, statement):
    database = open_database(data)
    with database.begin() as connection:
        connection.execute(text(statement))
    database.dispose()


@pytest.mark.usefixtures("short_demo")
def test_a_real_schools_folder_is_never_made_the_demo(mpp):
    mpp("add-school", "Chalk Lane")
    assert "real school" in mpp("demo-reset", fails=True)
    assert "real school" in mpp("serve", "--demo", "--port", "0", fails=True)


@pytest.mark.usefixtures("short_demo")
def test_a_real_school_is_never_put_into_the_demos_folder(mpp):
    mpp("demo-reset")
    assert "demo" in mpp("add-school", "Chalk Lane", fails=True)
    with create_app(mpp.data).app_context():
        assert [school.name for school in db.session.query(School)] == ["Harebell Down School"]


@pytest.mark.both
def test_a_server_that_is_killed_or_stopped_comes_back_with_everyone_signed_in(live_server):
    import urllib.request

    def me(cookie):
        request = urllib.request.Request(f"{live_server.url}/me", headers={"Cookie": cookie})
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status

    cookie = sign_in(live_server)
    live_server.kill()
    live_server.start()
    assert me(cookie) == 200
    assert live_server.stop() == 0
    live_server.start()
    assert me(cookie) == 200


def sign_in(server: Server) -> str:
    import http.client

    connection = http.client.HTTPConnection("localhost", server.port, timeout=10)
    body = f'{{"name": "lee", "password": "{PASSWORD}"}}'
    connection.request("POST", "/sign-in", body, {"Content-Type": "application/json"})
    answer = connection.getresponse()
    assert answer.status == 200
    return str(answer.headers["Set-Cookie"].partition(";")[0])
