"""The code that ships lives the lives of the simulated devices: what keeps, sends and hears is the worker's
own JavaScript, in a real browser and on its IndexedDB. People, line, school and oracle are the same.

`python -m tests.soak --client real` lives more.
"""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import Browser

from sync import pull
from tests import test_devices_adrift as adrift
from tests.simulator.draws import COVERING, DRAWS, table
from tests.simulator.family import Family
from tests.simulator.focus import NEWS
from tests.simulator.life import Life
from tests.simulator.noticed import first_to_notice
from tests.simulator.page import AnotherPastError
from tests.simulator.window import Window
from tests.simulator.worker.device import made_on
from tests.simulator.worker.faults import FAULTS
from tests.simulator.worker.filtered import FilteredDevice
from tests.simulator.worker.phones import Phones

FILTERED = range(101, 109)
MORE = range(1, 13)


@pytest.fixture(scope="module")
def phones(browser: Browser) -> Iterator[Phones]:
    made = Phones(browser)
    yield made
    made.close()


@cache
def lived(seed: int, phones: Phones, *, sayings: bool = False) -> tuple[Counter[str], list[dict[str, Any]]]:
    """What happened, and what was said to the server. sayings: as `Life` is told."""
    life = Life(seed, made_on(phones), sayings=sayings)
    try:
        life.run_and_end()
    finally:
        phones.clear()
    return life.met, life.conversations()


@pytest.mark.scenario(35)
@pytest.mark.parametrize("seed", COVERING)
def test_whatever_happens_phones_with_the_real_worker_agree_and_no_words_vanish(phones, seed):
    lived(seed, phones)


@pytest.mark.parametrize("seed", COVERING)
def test_the_model_says_word_by_word_what_the_worker_says(phones, seed):
    """So what the model has lived in thousands of lives, the worker would have lived too."""
    compare(seed, phones)


@pytest.mark.slow
@pytest.mark.scenario(35)
@pytest.mark.parametrize("seed", MORE)
def test_in_more_lives_the_worker_loses_no_words_and_the_model_says_what_it_says(phones, seed):
    """In every other one there is talk, too, which is said once and taken back."""
    compare(seed, phones, sayings=seed % 2 == 0)


def compare(seed: int, phones: Phones, *, sayings: bool = False) -> None:
    model = Life(seed, sayings=sayings)
    model.run_and_end()
    _, said = lived(seed, phones, sayings=sayings)
    for number, requests in enumerate(zip(said, model.conversations(), strict=True)):
        assert requests[0] == requests[1], f"request {number}"


def test_everything_that_may_happen_did_happen_to_the_real_worker(phones):
    met = sum((lived(seed, phones)[0] for seed in COVERING), Counter())
    print(table(met))
    assert [draw for draw in DRAWS if not met[draw]] == []
    assert met.keys() <= set(DRAWS)


@pytest.mark.matrix
@pytest.mark.scenario(38)
@pytest.mark.parametrize("seed", FILTERED)
def test_where_a_filter_answers_instead_of_the_server_no_words_vanish_either(phones, seed):
    Life(seed, made_on(phones, FilteredDevice)).run_and_end()
    phones.clear()


NOTICED = {  # with which mistake of the worker's lives about what end badly, and how
    "base_taken_at_save": (NEWS, "was lost without a word"),
    "stale_replies_applied": (None, "back in time"),
    "cursor_moved_before_the_rows": (None, "shows something else"),
    "repeats_under_a_new_name": (None, "vanished before it was taken"),
    "words_left_unsealed": (None, "vanished before it was taken"),
}


@pytest.mark.matrix
@pytest.mark.parametrize("fault", NOTICED)
def test_lives_notice_a_fault_of_the_worker_by_themselves(browser, phones, fault):
    focus, told = NOTICED[fault]
    faulty = Phones(browser, (FAULTS[fault],))
    seed = first_to_notice(focus, made_on(faulty), told, faulty.clear)
    faulty.close()
    Life(seed, made_on(phones), focus=focus).run_and_end()  # which without it ends well
    phones.clear()


@pytest.fixture(params=["model", "worker"])
def family(request: pytest.FixtureRequest) -> Iterator[Family]:
    """With phones of both kinds, for what the lives of the one had taught and the other had not."""
    if request.param == "model":
        yield Family()
        return
    phones = request.getfixturevalue("phones")
    yield Family(make=made_on(phones))
    phones.clear()


@pytest.mark.scenario(26)
def test_an_answer_that_came_back_takes_nothing_from_the_words_that_follow(family):
    page, version = page_with_a_suggestion(family)
    backup = family.world.backup()
    family.world.restore(backup, properly=True)
    family.all_sync()
    with pytest.raises(AnotherPastError):
        family.minas.save(page, page.settle(family.sheet, "owner", version))
    family.write(family.minas, family.sheet, ask="Ten minutes after tea")
    family.everybody_sees(family.sheet, "ask", "Ten minutes after tea")
    family.nothing_is_lost()


def page_with_a_suggestion(family):
    library = Window(family.world, family.tess, "library")
    family.write(library, family.sheet, owner="Play at the fair")
    family.minas.sync()
    page = family.minas.open(family.plan)
    ((_, version, *_),) = page.field(family.sheet, "owner").others
    return page, version


def test_a_late_reply_to_who_had_summed_up_is_no_answer_any_more(family):
    phone = family.tess_phone
    late = phone.ask("rest")
    assert late.request["have"] == {}
    reply = phone.tell(late.request)
    family.write(phone, family.sheet, ask="Ten minutes after tea")
    phone.sync()
    before = phone.ask().request
    assert phone.answer(late, reply) == "dropped"
    after = phone.ask().request
    assert [after[key] for key in ("said", "device", "have")] == [
        before[key] for key in ("said", "device", "have")
    ]
    family.nothing_is_lost()


@pytest.mark.scenario(26)
def test_what_has_yet_to_come_whole_after_a_restore_counts_as_not_seen(family, monkeypatch):
    """A poor line: of what the restored server has, nothing has come yet when the page is drawn."""
    backup = family.world.backup()
    library = Window(family.world, family.tess, "library")
    for words in ("By summer", "By Easter", "One day"):
        family.write(library, family.sheet, latest=words)  # which no device holds
    family.write(library, family.sheet, owner="Play at the fair")
    family.all_sync()
    family.world.restore(backup, properly=True)
    family.world.oracle.after_restore()
    with monkeypatch.context() as poor:
        poor.setattr(pull, "ENOUGH", -1)
        asked = family.minas.ask()
        family.minas.answer(asked, family.minas.tell(asked.request))
    page = family.minas.open(family.plan)
    assert page.field(family.sheet, "latest").value == "One day", "never an empty screen meanwhile"
    for field in ("ask", "owner_line", "ask_line", "latest"):  # which take the numbers that the page has seen
        family.write(library, family.sheet, **{field: "Every other day"})
    family.minas.crash()
    family.write(family.minas, family.sheet, page, ask="Ten minutes after tea")
    ((_, version, *_),) = page.field(family.sheet, "owner").others
    with pytest.raises(AnotherPastError):
        family.minas.save(page, page.settle(family.sheet, "owner", version))
    family.everybody_sees(family.sheet, "ask", "Ten minutes after tea", {"Every other day"})
    family.nothing_is_lost()


@pytest.mark.scenario(26)
def test_words_that_give_way_when_others_are_said_again_after_a_restore_are_told(family):
    give_way_after_a_restore(family)


def give_way_after_a_restore(family):
    """Of two backups the later has words that were not there when the phone spoke for the first time."""
    library, earlier = Window(family.world, family.tess, "library"), family.world.backup()
    family.write(library, family.sheet, latest="One day")
    later = family.world.backup()
    family.world.restore(earlier, properly=True)
    family.write(family.tess_phone, family.sheet, latest="By summer")
    family.tess_phone.sync()
    family.world.restore(later, properly=True)
    family.everybody_sees(family.sheet, "latest", "By summer")
    family.nothing_is_lost()
    assert family.was_told("One day")


def test_that_nobody_is_told_the_second_time_is_noticed(browser):
    faulty = Phones(browser, (FAULTS["told_only_the_first_time"],))
    with pytest.raises(AssertionError, match="was lost without a word"):
        give_way_after_a_restore(Family(make=made_on(faulty)))
    faulty.close()


@pytest.mark.scenario(14)
@pytest.mark.scenario(25)
@pytest.mark.parametrize("meanwhile", adrift.MEANWHILE)
def test_words_written_over_a_lost_reply_are_not_doubled(family, meanwhile):
    adrift.write_over_a_lost_reply(family, meanwhile)
