"""What somebody writes over before it has left their device is said once; nothing else is left out."""

import pytest

from tests.simulator import ledger
from tests.simulator.family import Family

WRITTEN = ("Every other day", "Every other day, on the stairs", "On the stairs")


def sayings(family: Family, key: tuple[str, str, str], field: str) -> list[object]:
    """What the log says was written in a field, in order."""
    rows = ledger.rows(family.world.database)
    found = [row for (_, *place), taken in rows.items() if place == [*key, field] for row in taken]
    return [row.value for row in sorted(found, key=lambda row: row.version)]


@pytest.mark.scenario(35)
def test_words_gone_over_before_they_left_are_said_once():
    family = Family()
    for words in WRITTEN:
        family.write(family.tess_phone, family.sheet, ask=words)
    assert len(family.tess_phone.replica().outbox()) == 1
    family.everybody_sees(family.sheet, "ask", WRITTEN[-1])
    assert sayings(family, family.sheet, "ask") == [WRITTEN[-1]]
    family.nothing_is_lost()


@pytest.mark.scenario(6)
def test_coalescing_has_seen_no_more_than_its_first_words_had():
    family = Family()
    family.write(family.minas, family.sheet, set={"$add": ["one"]})
    family.all_sync()
    first = family.tess_phone.open(family.plan)
    family.write(family.minas, family.sheet, set={"$remove": ["one"]})
    family.minas.sync()
    family.write(family.minas, family.sheet, set={"$add": ["one"]})
    family.minas.sync()
    family.tess_phone.sync()
    second = family.tess_phone.open(family.plan)  # two tabs: the one is behind the other
    family.write(family.tess_phone, family.sheet, first, set={"$remove": ["one"]})
    family.write(family.tess_phone, family.sheet, second, set={"$add": ["three"]})
    assert len(family.tess_phone.replica().outbox()) == 1
    family.everybody_sees(family.sheet, "set", ["one", "three"])
    family.nothing_is_lost()


@pytest.mark.scenario(21)
def test_what_has_left_is_not_said_once_more_with_what_follows():
    family = Family()
    family.write(family.tess_phone, family.sheet, set={"$add": ["one"]})
    asked = family.tess_phone.ask()
    family.world.post(family.tess, asked.request)  # and the reply is lost
    family.minas.sync()
    family.write(family.minas, family.sheet, set={"$remove": ["one"]})
    family.minas.sync()
    family.write(family.tess_phone, family.sheet, set={"$add": ["three"]})
    family.everybody_sees(family.sheet, "set", ["three"])
    family.nothing_is_lost()


def test_a_goal_begun_and_reworded_without_a_connection_is_there():
    family = Family()
    goal = family.key(family.circle, "circle_sheet")
    family.write(family.minas, goal, new=True, owner="A concert")
    for words in ("A concert with Leo", "A concert with everybody"):
        family.write(family.minas, goal, owner=words)
    family.everybody_sees(goal, "owner", "A concert with everybody")
    assert family.drawer(family.minas) == {}
    family.nothing_is_lost()


def test_what_was_ticked_in_turn_is_all_ticked():
    family = Family()
    for choice in ("one", "two", "three"):
        family.write(family.tess_phone, family.sheet, set={"$add": [choice]})
    family.write(family.tess_phone, family.sheet, set={"$remove": ["two"]})
    family.everybody_sees(family.sheet, "set", ["one", "three"])
    assert len(sayings(family, family.sheet, "set")) == 1
    family.nothing_is_lost()


@pytest.mark.scenario(7)
def test_words_written_for_mina_are_not_coalesced_into_tess_own():
    family = Family()
    family.write_for(family.tess_phone, family.mina, family.sheet, owner_line="Mina says: for the party")
    family.write(family.tess_phone, family.sheet, owner_line="Because she can")
    family.everybody_sees(family.sheet, "owner_line", "Mina says: for the party", {"Because she can"})
    family.nothing_is_lost()


@pytest.mark.scenario(14)
def test_a_clone_writes_over_what_its_original_was_sending_when_it_was_wiped():
    family = Family()
    family.write(family.tess_phone, family.sheet, ask=WRITTEN[0])
    twin = family.clone(family.tess_phone)
    family.tess_phone.ask()  # the request is lost
    family.tess_phone.evict()
    family.tess_phone.wake()
    family.write(twin, family.sheet, ask=WRITTEN[1])
    family.everybody_sees(family.sheet, "ask", WRITTEN[1])
    family.nothing_is_lost()


@pytest.mark.scenario(14)
@pytest.mark.parametrize("order", [0, 1])
def test_a_clone_says_whole_what_its_original_has_written_over(order):
    """Under one id the same is said for ever: an edit goes whole into another, or stays as it is."""
    family = Family()
    family.write(family.tess_phone, family.sheet, ask=WRITTEN[0], latest="By summer")
    twin = family.clone(family.tess_phone)
    family.write(family.tess_phone, family.sheet, ask=WRITTEN[1])
    family.write(twin, family.sheet, log="Time")
    devices = [family.tess_phone, twin]
    for device in devices[order:] + devices[:order]:
        device.sync()
    family.everybody_sees(family.sheet, "latest", "By summer")
    family.everybody_sees(family.sheet, "ask", WRITTEN[1])
    family.nothing_is_lost()
