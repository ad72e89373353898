"""Wrong clocks, cloned phones, lost and stale replies, crashes: everything is said once, and heard."""

import itertools

import pytest

from tests.simulator import ledger
from tests.simulator.family import Family
from tests.simulator.survival import crashes

DAY, YEAR = 86_400_000, 365 * 86_400_000


@pytest.mark.scenario(13)
@pytest.mark.parametrize("ahead", [75 * YEAR, -17 * YEAR, 0])
@pytest.mark.parametrize("wrong_clock_is_later", [True, False])
def test_a_phone_that_is_years_off_neither_wins_nor_loses_by_it(ahead, wrong_clock_is_later):
    family = Family()
    family.minas.ahead = ahead
    writers = [(family.minas, "By summer"), (family.tess_phone, "By Easter")]
    for device, words in writers if not wrong_clock_is_later else writers[::-1]:
        family.write(device, family.sheet, latest=words)
    family.world.wait()
    family.minas.sync()
    family.all_sync()
    assert family.see(family.saras, family.sheet, "latest").value == (
        "By summer" if wrong_clock_is_later else "By Easter"
    )
    family.minas.ahead = 0
    family.write(family.tess_phone, family.sheet, latest="One day")
    family.all_sync()
    assert {family.see(device, family.sheet, "latest").value for device in family.owners} == {"One day"}
    family.nothing_is_lost()


@pytest.mark.scenario(13)
def test_a_clock_set_back_between_two_saves_does_not_turn_them_round():
    family = Family()
    first = family.write(family.minas, family.sheet, latest="By summer")
    family.minas.ask()  # it has left, so it is not coalesced into the third; nothing more is heard of it
    family.minas.ahead = -DAY
    second = family.write(family.minas, family.sheet, owner_line="For the party")
    third = family.write(family.minas, family.sheet, latest="By Easter")
    family.everybody_sees(family.sheet, "latest", "By Easter")
    at = {key[0]: found[0].at for key, found in ledger.rows(family.world.database).items()}
    assert at[first] <= at[second] <= at[third]
    family.nothing_is_lost()


@pytest.mark.scenario(13)
def test_a_server_clock_set_back_blocks_nobody():
    family = Family()
    family.write(family.minas, family.sheet, latest="By summer")
    family.all_sync()
    family.world.server_ahead = -DAY
    family.write(family.tess_phone, family.sheet, latest="By Easter")
    family.everybody_sees(family.sheet, "latest", "By Easter")
    family.write(family.minas, family.sheet, latest="One day")
    family.everybody_sees(family.sheet, "latest", "One day")
    family.nothing_is_lost()  # which looks at every `at` and `received` of the log


@pytest.mark.scenario(14)
def test_a_cloned_profile_and_its_original_write_and_nothing_is_lost_or_doubled():
    family = Family()
    twin = family.clone(family.tess_phone)
    lesson, second = family.key(family.home, "home_entry"), family.key(family.home, "home_entry")
    family.write(family.tess_phone, lesson, new=True, day="2026-11-20", text="Scales")
    family.write(twin, second, new=True, day="2026-11-21", text="Songs")
    family.write(family.tess_phone, family.sheet, ask="On the stairs")
    family.write(twin, family.sheet, ask_line="She smiles")
    family.all_sync()
    assert family.see(twin, lesson, "text").value == "Scales"
    assert family.see(family.tess_phone, second, "text").value == "Songs"
    assert family.see(family.saras, family.sheet, "ask").value == "On the stairs"
    assert family.see(family.saras, family.sheet, "ask_line").value == "She smiles"
    family.nothing_is_lost()


@pytest.mark.scenario(14)
@pytest.mark.parametrize("order", [0, 1])
def test_a_clone_and_its_original_write_on_the_same_field(order):
    family = Family()
    twin = family.clone(family.tess_phone)
    lesson = family.key(family.home, "home_entry")
    family.write(family.tess_phone, lesson, new=True, day="2026-11-20", text="Scales")
    family.all_sync()
    family.write(family.tess_phone, lesson, text="Scales with both hands")
    family.write(family.tess_phone, family.sheet, ask="On the stairs")
    family.write(twin, lesson, text="Scales slowly")
    family.write(twin, family.sheet, ask="In the kitchen")
    devices = [family.tess_phone, twin]
    for device in devices[order:] + devices[:order]:
        device.sync()
    family.all_sync()
    words = set(family.see(family.saras, lesson, "text").value.split())
    assert words == {"Scales", "slowly", "with", "both", "hands"}
    family.everybody_sees(family.sheet, "ask", "In the kitchen")
    family.nothing_is_lost()
    assert family.was_told("On the stairs")


@pytest.mark.scenario(14)
@pytest.mark.parametrize("waiting", [0, 1])
def test_copies_of_one_profile_that_were_made_one_after_another_are_told_from_each_other(waiting):
    """waiting: how much of what a copy was made with is sent by its original, too."""
    family = Family()
    first, phone = family.clone(family.minas), family.minas
    if waiting:
        family.write(phone, family.sheet, ask_line="She smiles")
    family.write(phone, family.sheet, owner_line="For the party")
    second = family.clone(phone)
    if not waiting:
        family.write(phone, family.sheet, owner_line="For grandma")  # so what the copy has is never sent here
    family.write(second, family.sheet, ask="On the stairs")
    family.write(phone, family.sheet, ask="In the kitchen")
    family.write(first, family.sheet, log_line="Ten minutes")
    for device in (first, phone):
        device.sync()
    lost = second.ask()
    family.world.post(family.mina, lost.request)
    second.give_up(lost)
    family.everybody_sees(family.sheet, "ask", "In the kitchen")
    assert len({device.replica().meta("device") for device in (first, phone, second)}) == 3
    family.nothing_is_lost()
    assert family.was_told("On the stairs")


@pytest.mark.scenario(14)
def test_last_weeks_storage_is_brought_back_and_then_its_owner_writes():
    family = Family()
    backup = family.tess_phone.storage.copy()
    family.write(family.tess_phone, family.sheet, ask="On the stairs")
    family.all_sync()
    family.write(family.minas, family.sheet, ask="In the kitchen")
    family.all_sync()
    family.world.wait(7 * DAY)
    family.tess_phone.bring_back(backup)
    family.write(family.tess_phone, family.sheet, ask_line="She smiles", ask="By the window")
    family.everybody_sees(family.sheet, "ask", "By the window", {"In the kitchen"})
    family.everybody_sees(family.sheet, "ask_line", "She smiles")
    family.nothing_is_lost()


@pytest.mark.scenario(14)
def test_unsent_words_in_a_backup_that_were_sent_meanwhile_are_not_sent_twice():
    family = Family()
    practice = family.key(family.home, "home_entry")
    family.write(family.minas, practice, new=True, day="2026-11-22", log="Grandma's waltz")
    backup = family.minas.storage.copy()
    family.all_sync()
    family.minas.bring_back(backup)
    family.all_sync()
    assert len(family.minas.open(family.plan).records("home_entry")) == 1
    family.nothing_is_lost()


@pytest.mark.scenario(21)
def test_a_reply_is_lost_after_the_server_took_the_words():
    family = Family()
    practice = family.key(family.home, "home_entry")
    edit = family.write(family.minas, practice, new=True, day="2026-11-22", log="Grandma's waltz")
    asked = family.minas.ask()
    for _ in range(3):
        family.world.post(family.mina, asked.request)
    assert [entry["edit"][0] for entry in family.minas.replica().outbox()] == [edit]
    family.all_sync()
    assert len(family.saras.open(family.plan).records("home_entry")) == 1
    family.nothing_is_lost()


MEANWHILE = ("nothing", "signed out and in again")


@pytest.mark.scenario(14)
@pytest.mark.scenario(25)
@pytest.mark.parametrize("meanwhile", MEANWHILE)
def test_what_was_written_over_words_whose_reply_was_lost_does_not_double_them(meanwhile):
    write_over_a_lost_reply(Family(), meanwhile)


def write_over_a_lost_reply(family, meanwhile):
    """The line breaks after the server has taken two saves, so that the next request carries one of them."""
    phone, lesson = family.tess_phone, family.key(family.home, "home_entry")
    family.write(phone, lesson, new=True, day="2026-11-22")
    phone.sync()
    family.write(phone, lesson, text="Scales")
    phone.give_up(phone.ask("rest"))
    family.write(phone, lesson, text="Scales twice")
    lost = phone.ask("rest")
    family.world.post(family.tess, lost.request)
    phone.give_up(lost)
    family.write(phone, lesson, text="Scales twice slowly")
    if meanwhile != "nothing":
        phone.sign_out()
        phone.sign_in(family.tess)
    phone.sync()
    family.everybody_sees(lesson, "text", "Scales twice slowly")
    family.nothing_is_lost()


@pytest.mark.scenario(21)
def test_a_request_lost_before_the_server_heard_it_is_said_again():
    family = Family()
    edit = family.write(family.minas, family.sheet, latest="By summer")
    family.minas.ask()  # and nothing more is heard of it
    assert [entry["edit"][0] for entry in family.minas.replica().outbox()] == [edit]
    family.everybody_sees(family.sheet, "latest", "By summer")
    family.nothing_is_lost()


def test_a_late_reply_does_not_take_the_phone_back_in_time():
    family = Family()
    late = family.tess_phone.ask()
    reply = family.world.post(family.tess, late.request)
    family.write(family.minas, family.sheet, latest="By summer")
    family.all_sync()
    family.write(family.minas, family.sheet, latest="By Easter")
    family.minas.sync()
    stale = family.tess_phone.ask()
    old_reply = family.world.post(family.tess, stale.request)
    family.write(family.minas, family.sheet, latest="One day")
    family.all_sync()
    for asked, answer in ((late, reply), (stale, old_reply)):
        family.tess_phone.answer(asked, answer)
    assert family.see(family.tess_phone, family.sheet, "latest").value == "One day"
    family.nothing_is_lost()


@pytest.mark.scenario(22)
def test_a_crash_at_any_moment_of_a_save_and_a_sync_loses_and_doubles_nothing():
    for point in itertools.count():
        family = Family()
        family.write(family.minas, family.sheet, ask="Ten minutes after tea")
        family.minas.sync()
        family.write(family.tess_phone, family.sheet, ask="Every other day")
        family.tess_phone.storage.points_left = point
        crashed = crashes(family.tess_phone, lambda family=family: write_and_sync(family))
        family.nothing_is_lost()
        assert len(family.see(family.saras, family.sheet, "ask").others) == 1
        if not crashed:
            break
    assert point >= 6  # a save and the two halves of a sync, before and after each


def write_and_sync(family):
    family.write(family.tess_phone, family.key(family.circle, "circle_sheet"), new=True, owner="A concert")
    family.tess_phone.sync()


@pytest.mark.scenario(22)
def test_a_crash_at_any_moment_of_being_removed_loses_no_words():
    for point in itertools.count():
        family = Family()
        family.world.leave(family.plan, family.tess)
        asked = family.tess_phone.ask()
        reply = family.world.post(family.tess, asked.request)
        edit = family.write(family.tess_phone, family.sheet, ask="On the stairs")
        family.tess_phone.storage.points_left = point
        crashed = crashes(family.tess_phone, lambda f=family, a=asked, r=reply: f.tess_phone.answer(a, r))
        family.nothing_is_lost()
        assert list(family.drawer(family.tess_phone)) == [edit]
        if not crashed:
            break


@pytest.mark.scenario(23)
def test_words_saved_while_a_sync_is_under_way_stay_and_are_sent_next():
    family = Family()
    first = family.write(family.minas, family.sheet, latest="By summer")
    asked = family.minas.ask()
    second = family.write(family.minas, family.sheet, owner_line="For the party")
    family.minas.answer(asked, family.world.post(family.mina, asked.request))
    assert [entry["edit"][0] for entry in family.minas.replica().outbox()] == [second]
    assert first in family.minas.replica().taken()
    family.everybody_sees(family.sheet, "owner_line", "For the party")
    family.nothing_is_lost()


def test_a_tutor_with_many_plans_sums_them_up_and_still_hears_what_is_new():
    family = Family()
    asked = family.tess_phone.ask("rest")
    quiet = family.world.post(family.tess, asked.request)
    assert asked.request["have"] == {}
    assert quiet["scopes"] == {}
    assert family.tess_phone.answer(asked, quiet) == ""
    family.write(family.minas, family.sheet, latest="By summer")
    family.minas.sync()
    asked = family.tess_phone.ask("rest")
    reply = family.world.post(family.tess, asked.request)
    assert family.tess_phone.answer(asked, reply) == "name"
    family.tess_phone.sync()
    assert family.see(family.tess_phone, family.sheet, "latest").value == "By summer"


def test_rows_that_went_missing_on_a_phone_are_fetched_again_at_the_next_news():
    family = Family()
    with family.tess_phone.replica().transaction() as writing:
        del writing.records[family.sheet]
    goal = family.key(family.circle, "circle_sheet")
    family.write(family.minas, goal, new=True, owner="A concert")
    family.everybody_sees(goal, "owner", "A concert")
    family.nothing_is_lost()
