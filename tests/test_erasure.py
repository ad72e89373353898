"""A child who was erased stays erased, whatever comes back; and whoever still writes there is told."""

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy
from click.testing import CliRunner
from sqlalchemy import Engine, select

from app import create_app
from app.cli import main
from app.people.models import Event, Person
from app.plan.visit import Visit
from app.school.enrolment import people as enrolment_people
from app.storage.database import address, db, open_database
from app.storage.settings import setting
from app.storage.vacuum import DUE
from sync import tables
from sync.members import ErasedError
from tests.forked import context
from tests.people import PASSWORD, SmallSchool
from tests.room import CIRCLE, PLAN, Room, name_id
from tests.server import MPP, Server
from tests.simulator.family import Family
from tests.talking_phone import Phone, SignedOutError, to_server

DAY = 86_400_000


@pytest.mark.both
@pytest.mark.scenario(34)
@pytest.mark.parametrize("restored", ["", "by the command", "the file copied back"])
def test_an_old_phone_comes_back_and_brings_nothing_back(restored: str) -> None:
    family = Family()
    backup = family.world.backup()
    lesson = family.key(family.home, "home_entry")
    family.write(family.tess_phone, lesson, new=True, day="2026-11-22", text="Scales")
    family.write(family.minas, family.sheet, ask="Ten minutes after tea")
    family.all_sync()
    late = family.write(family.tess_phone, family.sheet, ask_line="She smiles")
    hers = family.write(family.minas, family.sheet, owner_line="For the party")
    family.world.erase(family.plan, family.mina)
    if restored:
        family.world.wait(DAY)
        family.world.restore(backup, properly=restored == "by the command")
        family.world.erase(family.plan, family.mina)  # as the journal tells
    family.all_sync()
    for device in family.owners:
        assert device.replica().versions() == {}
        assert device.replica().records() == {}
        assert device.replica().outbox() == []
        assert all(entry["reason"] == "not-yours" for entry in device.replica().drawer().values())
    assert late in family.drawer(family.tess_phone)
    assert hers in family.drawer(family.minas)
    words = " ".join(texts(family.world.database))
    for said in ("grandma", "Scales", "after tea", "She smiles", "party"):
        assert said not in words
    assert list(family.world.engine.check()) == []
    family.world.oracle.check()


def texts(database: Engine) -> Iterator[str]:
    """Everything that stands in any table."""
    with database.connect() as connection:
        for name in sqlalchemy.inspect(connection).get_table_names():
            for row in connection.execute(sqlalchemy.text(f"select * from {name}")):  # noqa: S608
                yield " ".join(map(str, row))


@pytest.mark.both
@pytest.mark.scenario(34)
def test_a_running_school_erases_a_child_and_yesterdays_backup_does_not_bring_her_back(
    live_server: Server, tmp_path: Path
) -> None:
    lee, jones, ffion = everybody = [Phone(to_server(live_server), n) for n in ("lee", "jones", "ffion")]
    data, backup = live_server.data, tmp_path / "backup"
    lee.sync()
    (circle,) = (scope for scope in lee.replica.versions() if scope.endswith("/circle"))
    plan, goal = circle.split("/")[0], name_id("her goal")
    ffion.save(circle, "goal", goal, words="Chwarae'r delyn")
    for phone in everybody:
        phone.sync()
    run("backup", backup, "--data", data)
    lee.save(circle, "goal", goal, agreed="Every Monday")
    lee.sync()
    late = lee.save(circle, "goal", goal, agreed="Every Tuesday")
    ffion.save(circle, "goal", goal, words="Canu'r delyn")
    assert left_on_disk(data) == ["Ffion", "Kestrel", "delyn", "Every Monday"]
    subprocess.run([MPP, "erase", "ffion", "--yes", "--data", data], check=True, capture_output=True)
    assert left_on_disk(data) == []
    lee.sync()
    assert (lee.drawer(), lee.replica.versions()) == ({late: "not-yours"}, {})
    live_server.stop()
    assert "1 erased" in run("restore", backup, "--data", data)
    assert left_on_disk(data) == []
    live_server.start()
    later = jones.save(circle, "goal", goal, agreed="On Fridays")
    for phone in (lee, jones):
        phone.sync()
        assert phone.replica.versions() == {}
    assert jones.drawer() == {later: "not-yours"}
    with pytest.raises(SignedOutError) as out:
        ffion.sync()
    assert out.value.left == [plan]
    with pytest.raises(SignedOutError):
        ffion.sign_in("ffion")
    assert left_on_disk(data) == []
    run("check", "--data", data)


def left_on_disk(data: Path) -> list[str]:
    """What stands in any file of the data folder that was hers, or in any table of a PostgreSQL."""
    there = b"".join(path.read_bytes() for path in data.rglob("*") if path.is_file())
    if address(data).get_backend_name() == "postgresql":
        there += " ".join(texts(open_database(data))).encode()
    words = ("Ffion", "Kestrel", "delyn", "Every Monday", "Every Tuesday", "On Fridays")
    return [word for word in words if word.encode() in there]


def die_before_the_disk_is_cleared(data: Path) -> None:
    """An erasure in a process of its own, killed when it is committed."""
    enrolment_people.vacuum = lambda _: os.kill(os.getpid(), signal.SIGKILL)
    with create_app(data).app_context():
        enrolment_people.erase(db.session.scalars(select(Person).where(Person.sign_in == "ffion")).one())


@pytest.mark.scenario(34)
def test_what_a_killed_erasure_left_on_the_disk_goes_with_the_next_start(school: SmallSchool) -> None:
    dying = context.Process(target=die_before_the_disk_is_cleared, args=(school.data,), daemon=True)
    dying.start()
    dying.join()
    assert dying.exitcode == -signal.SIGKILL
    assert "Ffion" in left_on_disk(school.data), "the room that she had is free, and not written over yet"
    with create_app(school.data).app_context():
        assert db.session.get_one(Person, school.ffion.id).name == ""
        assert setting(DUE) == ""
    assert left_on_disk(school.data) == []


@pytest.mark.both
def test_of_an_erased_child_there_is_nothing_but_ids(school: SmallSchool) -> None:
    staff, lee = school.client(school.staff), school.client(school.lee)
    lee.get(f"/plan/{school.plan}")
    staff.post(f"/school/people/{school.ffion.id}/slip")
    school.client().post("/sign-in", data={"name": "ffion", "password": "a guess"})
    with school.app.app_context():
        enrolment_people.erase(db.session.get_one(Person, school.ffion.id))
        words = " ".join(texts(db.engine))
        assert "Ffion" not in words
        assert "ffion" not in words
        assert "Kestrel" not in words
        done = [one.what for one in db.session.scalars(select(Event).where(Event.whom == school.ffion.id))]
        assert done == ["added", "joined", "new slip", "erased"], "nobody wipes away what they did"
        assert db.session.scalars(select(Visit)).all() == []
        assert db.session.get_one(Person, school.ffion.id).plan is None
    assert lee.get(f"/plan/{school.plan}").status_code == 404
    assert staff.get(f"/school/people/{school.ffion.id}").status_code == 404
    assert "Llewellyn, Ffion" not in staff.get("/school").text
    assert school.client(school.carer).get("/").status_code == 200


def test_a_slip_that_was_not_printed_yet_goes_too(school: SmallSchool, tmp_path: Path) -> None:
    roster = tmp_path / "roster.csv"
    roster.write_text("name,class,tutor\nIfan Rhys,7A,Ms Lee\nNia Rhys,7B,Ms Lee\n")
    run("import-roster", roster, "--data", school.data)
    (slips,) = school.data.glob("slips-*.html")
    assert "Ifan Rhys" in slips.read_text()
    run("erase", "ifan.rhys", "--yes", "--data", school.data)
    assert "Ifan" not in slips.read_text()
    assert "nia.rhys" in slips.read_text()
    assert slips.stat().st_mode & 0o77 == 0


def test_only_a_pupil_is_erased_and_only_after_a_yes(school: SmallSchool) -> None:
    assert "No pupil signs in as lee" in run("erase", "lee", "--yes", "--data", school.data, fails=True)
    asked = CliRunner().invoke(main, ["erase", "ffion", "--data", str(school.data)], input="n\n")
    assert "Ffion Llewellyn" in asked.output
    assert school.client(school.ffion).get(f"/plan/{school.plan}").status_code == 200


def run(*words: object, fails: bool = False) -> str:
    said = CliRunner().invoke(main, [str(word) for word in words])
    assert (said.exit_code != 0) == fails, said.output
    return said.output


def test_safeguarding_staff_erase_by_typing_the_childs_name(school: SmallSchool) -> None:
    staff, path = school.client(school.staff), f"/school/people/{school.ffion.id}/erasure"
    assert path in staff.get(f"/school/people/{school.ffion.id}").text
    assert "cannot be undone" in staff.get(path).text
    assert staff.post(path, data={"name": "Ffion"}).status_code == 422
    assert school.client(school.ffion).get(f"/plan/{school.plan}").status_code == 200
    assert staff.post(path, data={"name": "ffion  llewellyn"}).status_code == 303
    assert staff.get(path).status_code == 404
    refused = school.client().post("/sign-in", data={"name": "ffion", "password": PASSWORD})
    assert refused.status_code == 401


def test_nobody_else_erases_anybody(school: SmallSchool) -> None:
    with school.app.app_context():
        enrolment_people.set_safeguarding(db.session.get_one(Person, school.staff.id), named=False)
    path = f"/school/people/{school.ffion.id}/erasure"
    for person in (school.staff, school.lee, school.carer, school.ffion, school.hub):
        client = school.client(person)
        assert client.get(path).status_code == 404
        assert client.post(path, data={"name": "Ffion Llewellyn"}).status_code == 404
    assert "erasure" not in school.client(school.staff).get(f"/school/people/{school.ffion.id}").text


@pytest.mark.both
def test_an_erased_plan_is_nobodys_and_takes_nothing() -> None:
    room = Room()
    taken = room.save("lee", "goal", "band", {"words": "play in the band"})
    room.engine.join(PLAN, name_id("left"), "tutor")
    room.engine.leave(PLAN, name_id("left"))
    room.say("left", [room.change("lee", "goal", "late", {"words": "too late"})])
    assert len(room.engine.quarantined(name_id("the school"))) == 1
    room.engine.erase(PLAN, name_id("ffion"))
    room.engine.erase(PLAN, name_id("ffion"))
    for who in ("ffion", "lee", "mum", "head", "left"):
        assert room.engine.role(PLAN, name_id(who)) is None
        assert room.save(who, "goal", "band", {"words": "again"})[1:] == ["refused", "not-yours"]
        assert room.engine.history(name_id(who), CIRCLE, "goal", name_id("band"), "words") == []
    assert room.engine.quarantined(name_id("the school")) == []
    again = [taken[0], room.now, None, [room.change("lee", "goal", "band", {"words": "play in the band"})]]
    assert room.engine.apply(name_id("lee"), "lee-phone", [again]) == [[taken[0], "taken", [1], []]]
    with pytest.raises(ErasedError):
        room.engine.join(PLAN, name_id("lee"), "tutor")
    assert list(room.engine.check()) == []
    assert "band" not in " ".join(texts(room.engine.database))


@pytest.mark.both
def test_what_is_left_of_an_erased_plan_is_told() -> None:
    room = Room()
    room.save("lee", "goal", "band", {"words": "play in the band"})
    room.save("lee", "goal", "band", {"words": "play in a band"})
    room.engine.erase(PLAN, name_id("ffion"))
    with room.engine.database.begin() as connection:
        connection.execute(
            tables.edit.update().where(tables.edit.c.version == 2).values(whom=name_id("ffion"))
        )
    assert [(fault.version, fault.what) for fault in room.engine.check()] == [
        (2, "was erased, and something is left of it")
    ]
