"""The journal: what a backup must not undo is known outside of it, without anybody's words."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from app import create_app
from app.cli import main
from app.database import file_in
from app.engine import engine
from app.journal import Journal, JournalError, MissedError, beside
from app.school import register
from app.school.registrar import Registrar
from tests.people import SmallSchool


@pytest.mark.both
def test_it_holds_no_name_and_no_word(school: SmallSchool) -> None:
    staff = school.client(school.staff)
    staff.post(f"/school/people/{school.ffion.id}/departures", data={"adult": school.jones.id})
    staff.post(f"/school/people/{school.lee.id}/slip")
    staff.post("/sign-out")
    lines = [json.loads(line) for line in beside(school.data).read_text().splitlines()]
    assert [line.get("what") for line in lines] == [None, "left", "password", "signed-out"]
    assert beside(school.data).stat().st_mode & 0o77 == 0
    text = beside(school.data).read_text()
    for person in (school.ffion, school.jones, school.lee, school.staff):
        assert not any(word in text for word in (*person.name.split(), person.sign_in))


@pytest.mark.both
def test_what_a_crash_came_between_is_done_at_the_next_start(school: SmallSchool) -> None:
    with school.app.app_context():
        with pytest.raises(PowerCutError):
            take_off_until_the_power_goes(school.plan, school.jones.id)
        assert engine().role(school.plan, school.jones.id) == "tutor"
    with create_app(school.data).app_context():
        assert engine().role(school.plan, school.jones.id) is None


class PowerCutError(Exception):
    pass


def take_off_until_the_power_goes(plan: str, person: str) -> None:
    with engine().together() as connection:
        desk = Registrar(connection)
        desk.leave(plan, person, "tutor")
        desk.finish()
        raise PowerCutError


def test_a_folder_whose_journal_is_missed_is_not_served_unless_told(school: SmallSchool) -> None:
    with school.app.app_context():
        register.take_off_plan(school.plan, school.jones)
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
            register.take_off_plan(school.plan, school.jones)
        assert engine().role(school.plan, school.jones.id) == "tutor"


def test_servers_that_share_a_database_share_its_journal(
    school: SmallSchool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with school.app.app_context():
        register.take_off_plan(school.plan, school.jones)
    with pytest.raises(MissedError):
        create_app(tmp_path / "another machine", database=file_in(school.data))
    monkeypatch.setenv("MPP_JOURNAL", str(beside(school.data)))
    other = create_app(tmp_path / "another machine", database=file_in(school.data))
    with other.app_context():
        register.take_off_plan(school.plan, school.lee)
    assert [line["what"] for line in Journal(beside(school.data)).after(0)] == ["left", "left"]


def test_half_a_line_was_never_promised(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal")
    name = journal.begin()
    assert journal.append(name, [{"what": "left"}, {"what": "left"}]) == 2
    with journal.path.open("ab") as file:
        file.write(b'{"n":3,"what":"er')
    assert [line["n"] for line in journal.after(1)] == [2]
    assert (journal.last, journal.append(name, [{"what": "signed-out"}])) == (2, 3)
    assert [line["what"] for line in journal.after(0)] == ["left", "left", "signed-out"]


def test_a_line_that_cannot_be_read_or_is_not_known_is_said(tmp_path: Path, school: SmallSchool) -> None:
    journal = Journal(tmp_path / "journal")
    journal.append(journal.begin(), [{"what": "left"}] * 2)
    journal.path.write_bytes(journal.path.read_bytes().replace(b'{"n":1,', b'{"n":'))
    with pytest.raises(JournalError, match="cannot be read"):
        journal.after(0)
    own = Journal(beside(school.data))
    own.append(own.name, [{"what": "of another time"}])
    with pytest.raises(JournalError, match="newer version: of another time"):
        create_app(school.data)
