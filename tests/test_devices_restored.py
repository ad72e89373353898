"""Yesterday's database is brought back: what was said since then is said again, and understood."""

from typing import Any

import pytest

from tests.simulator.family import Family
from tests.simulator.page import AnotherPastError
from tests.simulator.window import Window

DAY = 86_400_000


@pytest.mark.scenario(14)
@pytest.mark.scenario(26)
@pytest.mark.parametrize("order", [0, 1])
def test_a_clone_that_wrote_before_yesterday_came_back_is_told_from_its_original(order):
    family = Family()
    family.write(family.minas, family.sheet, ask_line="She smiles")
    family.all_sync()
    twin, backup = family.clone(family.minas), family.world.backup()
    family.write(twin, family.sheet, ask="On the stairs", owner="A concert")
    twin.sync()
    family.world.restore(backup, properly=True)
    family.write(family.minas, family.sheet, ask="In the kitchen")
    devices = [family.minas, twin]
    for device in devices[order:] + devices[:order]:
        device.sync()
    family.everybody_sees(family.sheet, "ask", "In the kitchen")
    family.everybody_sees(family.sheet, "owner", "A concert")
    family.nothing_is_lost()
    assert family.was_told("On the stairs")


@pytest.mark.both
@pytest.mark.scenario(26)
@pytest.mark.parametrize("properly", [True, False], ids=["by the command", "the file copied back"])
def test_yesterdays_database_is_brought_back_and_todays_words_come_back_from_the_phones(properly):
    family = Family()
    backup = family.world.backup()
    lesson, goal = family.key(family.home, "home_entry"), family.key(family.circle, "circle_sheet")
    family.write(family.tess_phone, lesson, new=True, day="2026-11-22", text="Scales")
    family.write(family.minas, goal, new=True, owner="A concert")
    family.write(family.minas, family.sheet, ask="Ten minutes after tea")
    family.all_sync()
    family.world.wait(DAY)
    family.world.restore(backup, properly=properly)
    family.write(family.tess_phone, family.sheet, ask_line="She smiles")
    family.everybody_sees(lesson, "text", "Scales")
    family.everybody_sees(goal, "owner", "A concert")
    family.everybody_sees(family.sheet, "ask", "Ten minutes after tea")
    family.everybody_sees(family.sheet, "ask_line", "She smiles")
    family.nothing_is_lost()


@pytest.mark.scenario(26)
def test_what_is_said_again_after_a_restore_is_said_in_its_order_whatever_the_clock_said_then():
    family = Family()
    backup = family.world.backup()
    family.write(family.minas, family.sheet, latest="By summer")
    family.minas.sync()
    family.minas.ahead = -DAY
    family.write(family.minas, family.sheet, latest="By Easter")
    family.all_sync()
    family.world.restore(backup, properly=True)
    family.everybody_sees(family.sheet, "latest", "By Easter")
    family.nothing_is_lost()


def give_way_unheard(family: Family) -> Any:
    """Tess's words on her phone give way to later ones of hers; what her phone asked is answered, unheard."""
    library = Window(family.world, family.tess, "library")
    family.write(family.tess_phone, family.sheet, ask="On the stairs")
    lost = family.tess_phone.ask()
    family.write(library, family.sheet, ask="In the kitchen")
    family.world.post(family.tess, lost.request)
    return lost


@pytest.mark.scenario(14)
@pytest.mark.scenario(26)
def test_a_phone_is_wiped_before_it_hears_that_its_words_gave_way_and_then_yesterday_comes_back():
    family = Family()
    phone = family.tess_phone
    give_way_unheard(family)
    backup = family.world.backup()
    phone.evict()
    phone.wake()
    family.world.restore(backup, properly=True)
    family.world.oracle.after_restore()
    family.everybody_sees(family.sheet, "ask", "In the kitchen")
    family.nothing_is_lost()


@pytest.mark.scenario(21)
@pytest.mark.scenario(26)
def test_words_that_gave_way_get_the_same_answer_from_yesterdays_database():
    family = Family()
    phone, lost = family.tess_phone, give_way_unheard(family)
    family.world.restore(family.world.backup(), properly=True)
    phone.give_up(lost)
    family.everybody_sees(family.sheet, "ask", "In the kitchen")
    family.nothing_is_lost()
    assert family.was_told("On the stairs")


@pytest.mark.scenario(26)
def test_an_answer_on_a_page_of_before_a_restore_is_not_taken_for_one_to_newer_words():
    family = Family()
    backup = family.world.backup()
    library = Window(family.world, family.tess, "library")
    family.write(library, family.sheet, owner="Play at the fair")
    family.minas.sync()
    page = family.minas.open(family.plan)
    ((_, version, *_),) = page.field(family.sheet, "owner").others
    family.world.restore(backup, properly=True)
    family.world.oracle.after_restore()
    family.all_sync()
    for words in ("Play for everyone", "Play at school"):
        family.write(library, family.sheet, owner=words)
    family.all_sync()
    with pytest.raises(AnotherPastError):
        family.minas.save(page, page.settle(family.sheet, "owner", version))
    family.nothing_is_lost()


@pytest.mark.scenario(26)
@pytest.mark.parametrize("place", ["phone", "without a worker"])
def test_a_page_that_was_open_while_yesterday_came_back_counts_as_having_seen_nothing(place):
    family = Family()
    backup = family.world.backup()
    library = Window(family.world, family.tess, "library")
    for words in ("By summer", "By Easter", "One day"):
        family.write(library, family.sheet, latest=words)  # which no device holds
    family.all_sync()
    writer = family.tess_phone if place == "phone" else library
    page = writer.open(family.plan)
    family.world.restore(backup, properly=True)
    family.world.oracle.after_restore()
    family.all_sync()
    for field in ("ask", "owner_line", "ask_line", "latest"):  # which take the numbers that the page has seen
        family.write(family.minas, family.sheet, **{field: "Ten minutes after tea"})
    family.all_sync()
    family.write(writer, family.sheet, page, ask="Every other day")
    family.everybody_sees(family.sheet, "ask", "Every other day", {"Ten minutes after tea"})
    family.nothing_is_lost()


@pytest.mark.scenario(26)
def test_words_that_had_given_way_unseen_are_not_replaced_by_what_is_said_again_after_a_restore():
    family = Family()
    family.write(family.saras, family.sheet, latest="By summer")
    family.saras.sync()
    backup = family.world.backup()
    for words in ("By Easter", "One day"):  # by Mina, who has not heard of Sara's
        family.write(family.minas, family.sheet, latest=words)
        family.minas.sync()
    family.world.restore(backup, properly=True)
    for minutes in ("Five", "Ten", "Twenty"):  # which take the numbers that Mina has seen
        family.write(family.tess_phone, family.sheet, ask=minutes)
        family.tess_phone.sync()
    family.all_sync()
    assert {head[0] for head in family.see(family.saras, family.sheet, "latest").others} == {"By summer"}
    family.nothing_is_lost()


@pytest.mark.scenario(14)
@pytest.mark.scenario(26)
def test_a_copy_named_after_a_restore_has_seen_no_more_than_what_was_brought_back():
    family = Family()
    twin, backup = family.clone(family.minas), family.world.backup()
    for minutes in ("Five", "Ten", "Twenty"):
        family.write(family.tess_phone, family.sheet, ask=minutes)
        family.tess_phone.sync()
    twin.sync()
    family.write(twin, family.sheet, latest="By Easter")
    twin.sync()
    family.world.restore(backup, properly=True)
    family.write(family.minas, family.sheet, owner_line="For the party")
    family.minas.sync()
    for words in ("One day", "By summer"):  # which take the numbers that the twin has seen
        family.write(family.saras, family.sheet, latest=words)
        family.saras.sync()
    family.nothing_is_lost()
    assert family.see(family.saras, family.sheet, "latest").value == "By summer"
