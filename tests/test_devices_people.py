"""Who comes to a plan sees it, who leaves loses it; a tablet that changes hands keeps everybody's words."""

import itertools

import pytest
from sqlalchemy import select

from sync import tables
from tests.simulator import ledger
from tests.simulator.device import NobodyHereError
from tests.simulator.family import Family
from tests.simulator.survival import crashes
from tests.simulator.window import Window
from tests.simulator.world import OtherPersonError


@pytest.mark.scenario(17)
def test_added_to_an_older_plan_then_removed_then_added_again():
    family = Family()
    june = family.world.person("june")
    phone = family.device("junes", june)
    assert phone.replica().versions() == {}
    family.world.join(family.plan, june, "tutor")
    phone.sync()
    assert family.see(phone, family.sheet, "owner").value == "Play for grandma"
    family.world.leave(family.plan, june)
    phone.sync()
    assert phone.replica().versions() == {}
    assert phone.replica().records() == {}
    family.write(family.minas, family.sheet, owner="Play for grandpa")
    family.all_sync()
    family.world.join(family.plan, june, "tutor")
    family.everybody_sees(family.sheet, "owner", "Play for grandpa")
    family.nothing_is_lost()


@pytest.mark.scenario(18)
def test_words_written_offline_on_a_plan_left_meanwhile_wait_in_the_drawer_and_reach_the_school():
    family = Family()
    edit = family.write(family.tess_phone, family.sheet, ask="On the stairs")
    family.world.leave(family.plan, family.tess)
    family.tess_phone.sync()
    assert family.drawer(family.tess_phone) == {edit: "not-yours"}
    assert family.tess_phone.replica().records() == {}
    held_back = family.world.engine.quarantined(family.world.school)
    assert [row.edit for row in held_back] == [edit]
    family.nothing_is_lost()


@pytest.mark.scenario(18)
def test_words_typed_while_the_plan_is_being_forgotten_are_refused_and_kept():
    family = Family()
    family.world.leave(family.plan, family.tess)
    asked = family.tess_phone.ask()
    edit = family.write(family.tess_phone, family.sheet, ask="On the stairs")
    family.tess_phone.answer(asked, family.world.post(family.tess, asked.request))
    assert family.tess_phone.replica().versions() == {}
    assert family.tess_phone.replica().records() == {}
    family.tess_phone.sync()
    assert family.drawer(family.tess_phone) == {edit: "not-yours"}
    assert [row.edit for row in family.world.engine.quarantined(family.world.school)] == [edit]
    family.nothing_is_lost()


@pytest.mark.scenario(31)
def test_mother_takes_the_tablet_while_minas_words_are_unsent():
    family = Family()
    tablet, key = family.minas, family.sheet
    practice = family.key(family.home, "home_entry")
    edit = family.write(tablet, practice, new=True, day="2026-11-22", log="It got easier")
    minas_page, asked = tablet.open(family.plan), tablet.ask()
    tablet.sign_in(family.sara)
    tablet.sync()
    assert key not in tablet.open(family.plan).fields or practice not in tablet.open(family.plan).fields
    assert tablet.replica().outbox() == []
    with pytest.raises(OtherPersonError):
        family.world.post(tablet.cookie, asked.request)
    with pytest.raises(NobodyHereError):
        family.write(tablet, family.sheet, minas_page, owner_line="Typed on Mina's page")
    assert edit not in {key[0] for key in ledger.rows(family.world.database)}
    tablet.sign_in(family.mina)
    family.everybody_sees(practice, "log", "It got easier")
    family.nothing_is_lost()


@pytest.mark.scenario(31)
def test_a_reply_meant_for_mina_brings_nothing_back_once_she_has_signed_out():
    family = Family()
    asked = family.minas.ask()
    reply = family.world.post(family.mina, asked.request)
    family.minas.sign_out()
    assert family.minas.answer(asked, reply) == "dropped"
    assert list(family.minas.storage.databases) == ["mpp"]
    with pytest.raises(NobodyHereError):
        family.minas.open(family.plan)
    family.minas.sign_in(family.mina)
    family.nothing_is_lost()


@pytest.mark.scenario(31)
def test_a_crash_at_any_moment_of_changing_hands_keeps_minas_words_and_hides_them():
    for point in itertools.count():
        family = Family()
        edit = family.write(family.minas, family.sheet, owner_line="For the party")
        family.minas.storage.points_left = point
        crashed = crashes(family.minas, lambda f=family: f.minas.sign_in(f.sara))
        if family.minas.present() is None:
            family.minas.wake()
        family.minas.sync()
        assert (
            edit not in {key[0] for key in ledger.rows(family.world.database)}
            or family.minas.present() == family.mina
        )
        family.minas.sign_in(family.mina)
        family.nothing_is_lost()
        assert family.see(family.saras, family.sheet, "owner_line").value == "For the party"
        if not crashed:
            break


def test_a_browser_without_a_worker_joins_in():
    family = Family()
    bell = family.world.head_teacher("bell")
    office = Window(family.world, bell, "office")
    family.write(office, family.sheet, log="A quiet room")
    seen = family.key(family.circle, "circle_sheet")
    family.write(office, seen, new=True, log="Lovely")
    family.everybody_sees(family.sheet, "log", "A quiet room")
    family.everybody_sees(seen, "log", "Lovely")
    lesson = family.key(family.home, "home_entry")
    family.write(family.tess_phone, lesson, new=True, day="2026-11-20", text="Scales")
    family.all_sync()
    assert lesson not in office.open(family.plan).fields
    family.nothing_is_lost()


def test_the_private_note_of_a_lesson_leaves_the_tutors_devices_for_nobody():
    family = Family()
    lesson = family.key(family.home, "home_entry")
    note = family.key(f"{family.plan}/own:{family.tess}/2026", "own_entry")
    page = family.tess_phone.open(family.plan)
    changes = page.change(lesson, {"day": "2026-11-20", "text": "Scales"}, new=True)
    private = {"day": "2026-11-20", "about": lesson[2], "owner": "own~minas~tess~1"}
    changes += page.change(note, private, new=True)
    family.tess_phone.save(page, changes)
    laptop = family.device("laptop", family.tess)
    family.everybody_sees(lesson, "text", "Scales")
    assert family.see(laptop, note, "owner").value == "own~minas~tess~1"
    for device in (family.minas, family.saras):
        assert note not in device.open(family.plan).fields
    with family.world.database.connect() as connection:
        assert (
            len(connection.execute(select(tables.record).where(tables.record.c.scope == note[0])).all()) == 1
        )
    family.nothing_is_lost()


def test_a_mother_cannot_write_the_tutors_lesson():
    family = Family()
    lesson = family.key(family.home, "home_entry")
    family.write(family.tess_phone, lesson, new=True, day="2026-11-20", text="Scales")
    family.all_sync()
    edit = family.write(family.saras, lesson, text="Nothing at all")
    family.everybody_sees(lesson, "text", "Scales")
    assert family.drawer(family.saras) == {edit: "not-allowed"}
    family.nothing_is_lost()
