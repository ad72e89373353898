"""The journal: what a backup must not undo is known outside of it, without anybody's words."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import delete

from app import create_app
from app.cli import main
from app.engine import engine
from app.people.models import Person
from app.school.enrolment import people as enrolment_people
from app.storage.database import db, file_in, open_database
from app.storage.journal import NAME, Journal, JournalError, Known, MissedError, beside
from app.storage.settings import Setting
from tests.people import SmallSchool


@pytest.mark.both
def test_it_holds_no_name_and_no_word(school: SmallSchool) -> None:
    staff = school.client(school.staff)
    staff.post(f"/school/people/{school.ffion.id}/departures", data={"adult": school.jones.id})
    staff.post(f"/school/people/{school.lee.id}/slip")
    staff.post("/sign-out")
    lines = [json.loads(line) for line in beside(school.data).read_text().splitlines()]
    lines = [line for line in lines if "done" not in line]
    assert [line.get("what") for line in lines] == [None, "left", "password", "signed-out"]
    assert beside(school.data).stat().st_mode & 0o77 == 0
    text = beside(school.data).read_text()
    for person in (school.ffion, school.jones, school.lee, school.staff):
        assert not any(word in text for word in (*person.name.split(), person.sign_in))


class PowerCutError(Exception):
    pass


@pytest.mark.both
@pytest.mark.parametrize("school_goes_on", [False, True])
def test_an_erasure_that_failed_is_not_carried_out_by_a_start_or_a_restore(
    school: SmallSchool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, school_goes_on: bool
) -> None:
    mpp("backup", tmp_path / "backup", "--data", school.data)
    with school.app.app_context():
        with monkeypatch.context() as failing:
            failing.setattr(db.engine.dialect, "do_commit", fail)
            with pytest.raises(PowerCutError):
                enrolment_people.erase(school.ffion)
        db.session.rollback()
        assert engine().role(school.plan, school.ffion.id) == "pupil"
        if school_goes_on:
            enrolment_people.take_off_plan(school.plan, school.jones)
    with create_app(school.data).app_context():
        assert engine().role(school.plan, school.ffion.id) == "pupil"
        stop()
    stop(school)
    said = mpp("restore", tmp_path / "backup", "--data", school.data)
    assert "left alone: 1 erased" in said
    assert ("1 taken off a plan" in said) == school_goes_on
    with create_app(school.data).app_context():
        assert engine().role(school.plan, school.ffion.id) == "pupil"
        assert engine().role(school.plan, school.jones.id) == (None if school_goes_on else "tutor")


def fail(_: object) -> None:
    raise PowerCutError


@pytest.mark.both
@pytest.mark.parametrize("then", ["a start", "another line", "a restore at once"])
def test_an_erasure_stays_done_though_a_crash_came_before_it_was_confirmed(
    school: SmallSchool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, then: str
) -> None:
    mpp("backup", tmp_path / "backup", "--data", school.data)
    with school.app.app_context():
        with monkeypatch.context() as dying:
            dying.setattr("app.storage.journal.confirm", fail)
            with pytest.raises(PowerCutError):
                enrolment_people.erase(school.ffion)
        if then == "another line":
            enrolment_people.new_slips([school.carer])
    stop(school)
    if then == "a start":
        with create_app(school.data).app_context():
            stop()
    if then != "a restore at once":
        lose_database(school.data)
    said = mpp("restore", tmp_path / "backup", "--data", school.data)
    assert "1 erased" in said
    assert "left alone" not in said
    with create_app(school.data).app_context():
        assert engine().role(school.plan, school.ffion.id) is None
        assert db.session.get_one(Person, school.ffion.id).name == ""


def lose_database(data: Path) -> None:
    """No witness is left but the journal."""
    database = open_database(data)
    with database.begin() as connection:
        connection.execute(delete(Setting).where(Setting.name == NAME))
    database.dispose()


@pytest.mark.both
def test_a_journal_that_cannot_be_confirmed_takes_nothing_back(
    school: SmallSchool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with school.app.app_context():
        with monkeypatch.context() as disk:
            disk.setattr(Journal, "confirm", full)
            enrolment_people.take_off_plan(school.plan, school.jones)
        assert "No space left on device" in capsys.readouterr().err
    journal = Journal(beside(school.data))
    assert [line["what"] for line in journal.doubtful(0)] == ["left"]
    create_app(school.data)
    assert [line["what"] for line in journal.after(0)] == ["left"]


def stop(school: SmallSchool | None = None) -> None:
    if school:
        with school.app.app_context():
            return stop()
    db.session.remove()
    db.engine.dispose()
    return None


def mpp(*words: object) -> str:
    said = CliRunner().invoke(main, [str(word) for word in words])
    assert said.exit_code == 0, said.output
    return said.output


def test_a_folder_whose_journal_is_missed_is_not_served_unless_told(school: SmallSchool) -> None:
    with school.app.app_context():
        enrolment_people.take_off_plan(school.plan, school.jones)
    beside(school.data).unlink()
    said = CliRunner().invoke(main, ["serve", "--data", str(school.data)])
    assert (said.exit_code, "--without-journal" in said.output) == (1, True)
    create_app(school.data, without_journal=True)
    create_app(school.data)


@pytest.mark.both
def test_nothing_is_done_that_the_journal_cannot_be_told(school: SmallSchool) -> None:
    beside(school.data).unlink()
    Journal(beside(school.data)).begin()  # somebody else's
    with school.app.app_context():
        with pytest.raises(MissedError):
            enrolment_people.take_off_plan(school.plan, school.jones)
        assert engine().role(school.plan, school.jones.id) == "tutor"


def test_servers_that_share_a_database_share_its_journal(
    school: SmallSchool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with school.app.app_context():
        enrolment_people.take_off_plan(school.plan, school.jones)
    with pytest.raises(MissedError):
        create_app(tmp_path / "another machine", database=file_in(school.data))
    monkeypatch.setenv("MPP_JOURNAL", str(beside(school.data)))
    other = create_app(tmp_path / "another machine", database=file_in(school.data))
    with other.app_context():
        enrolment_people.take_off_plan(school.plan, school.lee)
    assert [line["what"] for line in Journal(beside(school.data)).after(0)] == ["left", "left"]


def test_half_a_line_was_never_promised(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal")
    name = journal.begin()
    assert journal.append(name, [{"what": "left"}, {"what": "left"}], knew=0) == 2
    journal.confirm(Known(name, 2, 1))
    with journal.path.open("ab") as file:
        file.write(b'{"n":3,"what":"er')
    assert [line["n"] for line in journal.after(1)] == [2]
    assert (journal.last, journal.append(name, [{"what": "signed-out"}], knew=1)) == (2, 3)
    journal.ask(Known(name, 3, 3))
    assert [line["what"] for line in journal.after(0)] == ["left", "left", "signed-out"]


def test_a_line_that_cannot_be_read_or_is_not_known_is_said(tmp_path: Path, school: SmallSchool) -> None:
    journal = Journal(tmp_path / "journal")
    journal.append(journal.begin(), [{"what": "left"}] * 2, knew=0)
    journal.path.write_bytes(journal.path.read_bytes().replace(b'{"n":1,', b'{"n":'))
    with pytest.raises(JournalError, match="cannot be read"):
        journal.after(0)
    own = Journal(beside(school.data))
    number = own.append(own.name, [{"what": "of another time"}], knew=0)
    own.confirm(Known(own.name, number, number))
    with pytest.raises(JournalError, match="newer version: of another time"):
        create_app(school.data)
