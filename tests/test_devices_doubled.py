"""Words that somebody went over before they heard that they were taken are there once."""

import pytest

from sync.schema import Schema
from tests.simulator.family import Family
from tests.simulator.schema import SCHEMA


@pytest.fixture
def family():
    """Tess has a phone and a laptop, and a lesson with nothing in it yet."""
    family = Family()
    family.laptop = family.device("tess-laptop", family.tess)
    family.lesson = family.key(family.home, "home_entry")
    family.write(family.tess_phone, family.lesson, new=True, day="2026-11-22")
    family.all_sync()
    return family


def lose_an_answer(family, device, words):
    """The server takes the words, and the device does not hear it."""
    family.write(device, family.lesson, text=words)
    lost = device.ask("rest")
    family.world.post(family.tess, lost.request)
    device.give_up(lost)


@pytest.mark.scenario(21)
@pytest.mark.parametrize("first", ["laptop", "tess_phone"])
def test_words_whose_answer_was_lost_are_gone_over_on_two_devices(family, first):
    phone, laptop = family.tess_phone, family.laptop
    lose_an_answer(family, phone, "Scales")
    laptop.sync()
    family.write(laptop, family.lesson, text="Scales twice")
    family.write(phone, family.lesson, text="Scales slowly")
    getattr(family, first).sync()
    family.everybody_sees(family.lesson, "text", "Scales twice slowly")
    family.nothing_is_lost()
    assert list(family.world.engine.check()) == []


@pytest.mark.scenario(21)
def test_a_page_with_words_that_were_yet_to_be_sent_is_saved_after_they_were_gone_over(family):
    phone = family.tess_phone
    family.write(phone, family.lesson, text="Scales")
    old = phone.open(family.plan)
    phone.sync()
    family.write(phone, family.lesson, text="Scales twice")
    phone.sync()
    family.write(phone, family.lesson, old, text="Scales slowly")
    family.everybody_sees(family.lesson, "text", "Scales twice slowly")
    family.nothing_is_lost()


def test_what_was_taken_by_earlier_rules_is_as_they_had_it(family):
    """The check of the tables goes by them, and the next words by those of today."""
    world, kinds = family.world, SCHEMA.kinds.values()
    world.update(Schema(1, kinds, steps_since=2))
    lose_an_answer(family, family.tess_phone, "Scales")
    family.laptop.sync()
    family.write(family.laptop, family.lesson, text="Scales twice")
    family.write(family.tess_phone, family.lesson, text="Scales slowly")
    family.everybody_sees(family.lesson, "text", "Scales twice Scales slowly")
    world.update(Schema(2, kinds, steps_since=2))
    assert list(world.engine.check()) == []
    family.write(family.laptop, family.lesson, text="Scales twice, slowly")
    family.everybody_sees(family.lesson, "text", "Scales twice, slowly")
    assert list(world.engine.check()) == []
