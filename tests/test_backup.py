"""Backups: taken while people work; brought back without undoing what the school has decided since."""

import os
import shutil
import signal
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from shutil import copytree, rmtree

import pytest
from click.testing import CliRunner
from flask import Flask
from sqlalchemy import URL, create_engine
from sqlalchemy.pool import NullPool

from app import create_app
from app.cli import main
from app.engine import engine
from app.people.models import Person
from app.school.enrolment import people as enrolment_people
from app.storage import staging
from app.storage.database import address, db
from app.storage.journal import Journal, beside
from app.upkeep import backup as taking
from app.upkeep import restore as bringing
from app.upkeep.catching_up import begin_to_serve
from sync.ids import uuid7
from tests.forked import context
from tests.kept import contents_of
from tests.people import SmallSchool
from tests.server import Server
from tests.talking_phone import Phone, SignedOutError, now, to_app, to_server

WAYS = ["by the command", "a backup put back by hand", "a copy made by hand put back"]


def mpp(*words: object, fails: bool = False) -> str:
    """What the command says."""
    said = CliRunner().invoke(main, [str(word) for word in words])
    assert (said.exit_code != 0) == fails, said.output
    return said.output


def new_id() -> str:
    return uuid7(now(), os.urandom(10))


class Keeper:
    """Whoever looks after the school's machine, in one of WAYS."""

    def __init__(self, school: SmallSchool, backup: Path, way: str) -> None:
        self.data, self.backup, self.way = school.data, backup, way
        self.app = school.app
        begin_to_serve(self.app)

    def stop(self) -> None:
        with self.app.app_context():
            db.session.remove()
            db.engine.dispose()

    def start(self, *phones: Phone) -> None:
        self.app = create_app(self.data)
        begin_to_serve(self.app)
        for phone in phones:
            phone.line = to_app(self.app)

    def back_up(self, *phones: Phone) -> None:
        if self.way != WAYS[2]:
            mpp("backup", self.backup, "--data", self.data)
            return
        self.stop()
        copytree(self.data, self.backup)
        self.start(*phones)

    def bring_back(self, *phones: Phone) -> str:
        self.stop()
        said = ""
        if self.way == WAYS[0]:
            said = mpp("restore", self.backup, "--data", self.data)
        else:
            rmtree(self.data)
            copytree(self.backup, self.data)
        self.start(*phones)
        return said


@pytest.fixture(params=WAYS)
def keeper(request: pytest.FixtureRequest, school: SmallSchool, tmp_path: Path) -> Keeper:
    if address(school.data).get_backend_name() == "postgresql" and request.param != WAYS[0]:
        pytest.skip("a PostgreSQL is no file to put back by hand")
    return Keeper(school, tmp_path / "backup", request.param)


def phones_of(app: Flask, *names: str) -> list[Phone]:
    return [Phone(to_app(app), name) for name in names]


@pytest.mark.both
@pytest.mark.scenario(26)
def test_yesterdays_data_come_back_and_todays_words_from_the_phones(
    keeper: Keeper, school: SmallSchool
) -> None:
    circle, goal, late = f"{school.plan}/circle", new_id(), new_id()
    everybody = lee, ffion, jones = phones_of(keeper.app, "lee", "ffion", "jones")
    lee.save(circle, "goal", goal, words="Play for grandma")
    for phone in everybody[:2]:
        phone.sync()
    keeper.back_up(*everybody)
    ffion.save(circle, "goal", goal, words="Play for grandma by heart")
    ffion.sync()
    lee.save(circle, "goal", late, words="A concert")
    lee.sync()
    keeper.bring_back(*everybody)
    jones.sync()
    assert jones.sees(circle, "goal", late) is None
    for phone in (lee, ffion, lee, jones):
        phone.sync()
    for phone in everybody:
        assert phone.sees(circle, "goal", goal) == {"words": "Play for grandma by heart"}
        assert phone.sees(circle, "goal", late) == {"words": "A concert"}
        assert phone.replica.outbox() == []
    assert "All is as the log says" in mpp("check", "--data", keeper.data)


@pytest.mark.both
def test_what_was_decided_since_the_backup_stays_decided(keeper: Keeper, school: SmallSchool) -> None:
    everybody = lee, jones, carer, staff = phones_of(keeper.app, "lee", "jones", "carer", "staff")
    jones.sync()
    assert school.plan in str(jones.replica.versions())
    keeper.back_up(*everybody)
    with keeper.app.app_context():
        enrolment_people.take_off_plan(school.plan, school.jones)
        enrolment_people.set_safeguarding(db.session.get_one(Person, school.staff.id), named=False)
        enrolment_people.new_slips([school.carer])
    lee.post("/sign-out", {})
    said = keeper.bring_back(*everybody)
    if said:
        assert "1 taken off a plan" in said
        assert "1 with another password since" in said
    with pytest.raises(SignedOutError) as out:
        jones.sync()
    assert out.value.left == [school.plan]
    jones.sign_in("jones")
    jones.sync()
    assert jones.replica.versions() == {}
    for phone in (lee, carer):
        with pytest.raises(SignedOutError):
            phone.sync()
    with pytest.raises(SignedOutError):
        carer.sign_in("carer")
    staff.sync()
    with keeper.app.app_context():
        assert not db.session.get_one(Person, school.staff.id).safeguarding


@pytest.mark.scenario(26)
def test_a_running_school_is_backed_up_and_its_stopped_one_brought_back(
    live_server: Server, tmp_path: Path
) -> None:
    backup, data = tmp_path / "backup", live_server.data
    phone, done = Phone(to_server(live_server), "lee"), threading.Event()
    phone.sync()
    (circle,) = (scope for scope in phone.replica.versions() if scope.endswith("/circle"))

    def write() -> None:
        phone.save(circle, "goal", new_id(), words="Another one")
        phone.sync()

    def write_on() -> None:
        while not done.is_set():
            write()

    write()
    writing = threading.Thread(target=write_on)
    writing.start()
    taken = set(phone.replica.taken())
    mpp("backup", backup, "--data", data)
    done.set()
    writing.join()
    assert [file.name for file in sorted(backup.iterdir())] == ["mpp.db", "secret.key"]
    assert {file.stat().st_mode & 0o77 for file in (backup, *backup.iterdir())} == {0}
    assert taken <= edits_in(backup)
    assert set(phone.replica.taken()) - edits_in(backup), "nobody wrote meanwhile"
    assert "Stop the server first" in mpp("restore", backup, "--data", data, fails=True)
    live_server.stop()
    mpp("restore", backup, "--data", data)
    live_server.start()
    phone.sync()
    assert set(phone.replica.taken()) == edits_in(data, phone)
    assert "All is as the log says" in mpp("check", "--data", data)


def edits_in(data: Path, phone: Phone | None = None) -> set[str]:
    with closing(sqlite3.connect(data / "mpp.db")) as copied:
        found = {edit for (edit,) in copied.execute("select id from edit")}
    return {edit for edit in found if phone is None or edit.startswith(f"{phone.origin}:")}


def test_a_backup_is_never_written_over_and_a_broken_one_is_none(school: SmallSchool, tmp_path: Path) -> None:
    (tmp_path / "backup").mkdir()
    assert "is there already" in mpp("backup", tmp_path / "backup", "--data", school.data, fails=True)
    assert "There is no" in mpp("backup", tmp_path / "new", "--data", tmp_path, fails=True)
    file = school.data / "mpp.db"
    file.write_bytes(file.read_bytes()[:8192] + b"x" * 65536)
    said = mpp("backup", tmp_path / "new", "--data", school.data, fails=True)
    assert "damaged" in said or "cannot be read" in said
    assert [path.name for path in tmp_path.iterdir() if "new" in path.name] == []


def test_a_restore_begins_another_epoch_and_brings_the_key_where_there_is_none(
    school: SmallSchool, tmp_path: Path
) -> None:
    mpp("backup", tmp_path / "backup", "--data", school.data)
    with school.app.app_context():
        before = engine().epoch
    key = (school.data / "secret.key").read_text()
    rmtree(school.data)
    mpp("restore", tmp_path / "backup", "--data", school.data)
    assert sorted(path.name for path in school.data.iterdir()) == ["in-use", "mpp.db", "secret.key"]
    assert (school.data / "secret.key").read_text() == key
    with create_app(school.data).app_context():
        assert engine().epoch != before


@pytest.mark.both
def test_without_the_journal_nothing_is_brought_back_unless_told(school: SmallSchool, tmp_path: Path) -> None:
    words = ("restore", tmp_path / "backup", "--data", school.data)
    close(school)
    mpp("backup", tmp_path / "backup", "--data", school.data)
    as_it_was = contents_of(school.data)
    beside(school.data).unlink()
    assert "--without-journal" in mpp(*words, fails=True)
    Journal(beside(school.data)).begin()
    assert "--without-journal" in mpp(*words, fails=True)
    assert contents_of(school.data) == as_it_was
    assert "look through" in mpp(*words, "--without-journal")
    assert school.client(school.lee).get(f"/plan/{school.plan}").status_code == 200


def close(school: SmallSchool) -> None:
    with school.app.app_context():
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def hub(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[URL]:
    """An empty PostgreSQL, which commands find once it is named."""
    with request.getfixturevalue("postgres_server").one_test() as lent:
        yield lent.empty(tmp_path)
        monkeypatch.delenv("DATABASE_URL", raising=False)


def test_a_school_that_has_outgrown_its_file_moves_to_postgresql_with_its_backup(
    school: SmallSchool, tmp_path: Path, hub: URL, monkeypatch: pytest.MonkeyPatch
) -> None:
    lee = Phone(to_app(school.app), "lee")
    lee.save(f"{school.plan}/circle", "goal", new_id(), words="A concert")
    lee.sync()
    mpp("backup", tmp_path / "backup", "--data", school.data)
    monkeypatch.setenv("DATABASE_URL", hub.render_as_string(hide_password=False))
    mpp("restore", tmp_path / "backup", "--data", school.data)
    app = create_app(school.data)
    lee.line = to_app(app)
    lee.sync()
    assert len(lee.replica.taken()) == 1
    with app.app_context():
        assert db.engine.dialect.name == "postgresql"
        assert list(engine().check()) == []
        assert "A concert" in str(engine().records(school.lee.id, school.plan))
        db.engine.dispose()
    mpp("backup", tmp_path / "dumped", "--data", school.data)
    monkeypatch.delenv("DATABASE_URL")
    assert "say with DATABASE_URL" in mpp("restore", tmp_path / "dumped", "--data", school.data, fails=True)


def test_a_postgresql_that_somebody_is_connected_to_is_left_alone(
    school: SmallSchool, tmp_path: Path, hub: URL, monkeypatch: pytest.MonkeyPatch
) -> None:
    mpp("backup", tmp_path / "backup", "--data", school.data)
    monkeypatch.setenv("DATABASE_URL", hub.render_as_string(hide_password=False))
    words = ("restore", tmp_path / "backup", "--data", school.data)
    with create_engine(hub, poolclass=NullPool).connect():
        assert "Somebody is connected" in mpp(*words, fails=True)
    mpp(*words)
    mpp("backup", tmp_path / "dumped", "--data", school.data)
    with create_engine(hub, poolclass=NullPool).connect():
        words = ("restore", tmp_path / "dumped", "--data", school.data)
        assert "Somebody is connected" in mpp(*words, fails=True)


def test_without_postgresqls_programs_it_is_said_what_to_install(
    school: SmallSchool, tmp_path: Path, hub: URL, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", hub.render_as_string(hide_password=False))
    monkeypatch.setattr("shutil.which", lambda _: None)
    said = mpp("backup", tmp_path / "backup", "--data", school.data, fails=True)
    assert "apt install postgresql-client" in said


def test_what_is_no_backup_is_not_brought_back(school: SmallSchool, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    assert "There is no" in mpp("restore", tmp_path / "other", "--data", school.data, fails=True)
    with closing(sqlite3.connect(tmp_path / "other" / "mpp.db")) as other:
        other.execute("create table something_else (id)")
    assert "no backup" in mpp("restore", tmp_path / "other", "--data", school.data, fails=True)
    assert school.client(school.lee).get(f"/plan/{school.plan}").status_code == 200


def die_before_it_is_put_in_place(backup: Path, data: Path) -> None:
    """A restore in a process of its own, killed when its copy is whole."""
    database = "copy_into_postgresql" if address(data).get_backend_name() == "postgresql" else "replace"
    setattr(bringing, database, lambda *_: os.kill(os.getpid(), signal.SIGKILL))
    bringing.restore(create_app, backup, data, without=False)


@pytest.mark.scenario(34)
@pytest.mark.parametrize("then", ["mpp erase", "another restore", "a start", "erased by a running server"])
def test_a_killed_restore_leaves_no_copy_with_an_erased_child(
    school: SmallSchool, tmp_path: Path, then: str
) -> None:
    Phone(to_app(school.app), "ffion").sync()
    mpp("backup", tmp_path / "backup", "--data", school.data)
    dying = context.Process(
        target=die_before_it_is_put_in_place, args=(tmp_path / "backup", school.data), daemon=True
    )
    dying.start()
    dying.join()
    assert dying.exitcode == -signal.SIGKILL
    earlier = school.data / "tmpq1w2e3r4" / "data"  # as an earlier version called it
    earlier.mkdir(parents=True)
    shutil.copy(tmp_path / "backup" / "mpp.db", earlier)
    assert len(copies_with("Ffion", school.data)) == 3
    match then:
        case "mpp erase":
            mpp("erase", "ffion", "--yes", "--data", school.data)
        case "another restore":
            close(school)
            mpp("restore", tmp_path / "backup", "--data", school.data)
        case "a start":
            create_app(school.data)
        case _:  # the server was there all the time
            with school.app.app_context():
                enrolment_people.erase(school.ffion)
    erased = then in ("mpp erase", "erased by a running server")
    assert copies_with("Ffion", school.data) == ([] if erased else [school.data / "mpp.db"])
    assert [path for path in school.data.iterdir() if path.is_dir()] == []


def die_before_it_has_its_name(data: Path, target: Path) -> None:
    """A backup in a process of its own, killed when all is copied."""
    taking.permissions.close_folder = lambda _: os.kill(os.getpid(), signal.SIGKILL)
    taking.back_up(data, target)


@pytest.mark.scenario(34)
@pytest.mark.parametrize("then", ["mpp erase", "another backup", "a start", "erased by a running server"])
def test_a_killed_backup_leaves_no_copy_with_an_erased_child(
    school: SmallSchool, tmp_path: Path, then: str
) -> None:
    disk = tmp_path / "disk"
    dying = context.Process(target=die_before_it_has_its_name, args=(school.data, disk / "1"), daemon=True)
    dying.start()
    dying.join()
    assert dying.exitcode == -signal.SIGKILL
    assert len(copies_with("Ffion", disk)) == 1
    match then:
        case "mpp erase":
            mpp("erase", "ffion", "--yes", "--data", school.data)
        case "another backup":
            earlier = disk / ".2.0badcafe"  # as an earlier version called it
            earlier.mkdir()
            shutil.copy(school.data / "mpp.db", earlier)
            mpp("backup", disk / "2", "--data", school.data)
        case "a start":
            create_app(school.data)
        case _:
            with school.app.app_context():
                enrolment_people.erase(school.ffion)
    assert [path.name for path in disk.iterdir()] == (["2"] if then == "another backup" else [])
    assert list(school.data.glob("unfinished-*")) == []


def test_a_killed_backup_on_a_disk_that_is_away_is_removed_when_it_is_back(tmp_path: Path) -> None:
    data, disk, away = (tmp_path / name for name in ("data", "disk", "away"))
    data.mkdir()
    with suppress(AssertionError), staging.staging_folder_beside(disk / "1", data):
        shutil.move(disk, away)
        raise AssertionError
    (note,) = data.iterdir()
    staging.remove_abandoned(data)
    assert note.exists()
    shutil.move(away, disk)
    staging.remove_abandoned(data)
    assert list(disk.iterdir()) == list(data.iterdir()) == []


def test_a_copy_that_somebody_is_making_is_left_alone(tmp_path: Path) -> None:
    data, disk = tmp_path / "data", tmp_path / "disk"
    data.mkdir()
    with staging.staging_folder(data) as room, staging.staging_folder_beside(disk / "1", data) as other:
        staging.remove_abandoned(data)
        assert room.exists()
        assert other.exists()
    assert list(data.iterdir()) == list(disk.iterdir()) == []


def copies_with(name: str, data: Path) -> list[Path]:
    """The databases in which a name stands, in whatever folder."""
    files = sorted(path for path in data.rglob("mpp.db*") if path.is_file())
    return [path for path in files if name.encode() in path.read_bytes()]
