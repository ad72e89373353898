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
from tests.simulator.draws import DRAWS, table
from tests.simulator.family import Family
from tests.simulator.life import Life
from tests.simulator.page import AnotherPastError
from tests.simulator.window import Window
from tests.simulator.worker.device import made_on
from tests.simulator.worker.faults import FAULTS
from tests.simulator.worker.filtered import FilteredDevice
from tests.simulator.worker.phones import Phones

TAUGHT = {  # more is told by the tests below, with people in them
    27: "a form drawn before a restore was saved as if it had seen what came after it",
    34: "a verdict that was heard twice stopped the conversation",
    40: "the same as 27, on a cheer",
    439: "a form that came back was given the name of the next edit",
    442: "words gave way only when they were offered again after a restore, and nobody was told",
    52: "whose plans had begun to come when the tablet died was listed nowhere, and they stayed for the next",
}
FILTERED = range(101, 109)
SEEDS = [*range(1, 51), 52, 56, 439, 442]  # in the last, a question of another past is answered


@pytest.fixture(scope="module")
def phones(browser: Browser) -> Iterator[Phones]:
    made = Phones(browser)
    yield made
    made.close()


@cache
def lived(seed: int, phones: Phones) -> tuple[Counter[str], list[dict[str, Any]]]:
    """What happened, and what was said to the server."""
    life = Life(seed, made_on(phones))
    try:
        life.run_and_end()
    finally:
        phones.clear()
    return life.met, life.conversations()


@pytest.mark.scenario(35)
@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_happens_phones_with_the_real_worker_agree_and_no_words_vanish(phones, seed):
    lived(seed, phones)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_model_says_word_by_word_what_the_worker_says(phones, seed):
    """So what the model has lived in thousands of lives, the worker would have lived too."""
    model = Life(seed)
    model.run_and_end()
    _, said = lived(seed, phones)
    for number, requests in enumerate(zip(said, model.conversations(), strict=True)):
        assert requests[0] == requests[1], f"request {number}"


def test_everything_that_may_happen_did_happen_to_the_real_worker(phones):
    met = sum((lived(seed, phones)[0] for seed in SEEDS), Counter())
    print(table(met))
    assert [draw for draw in DRAWS if not met[draw]] == []
    assert met.keys() <= set(DRAWS)
    assert set(SEEDS) >= TAUGHT.keys()


@pytest.mark.scenario(38)
@pytest.mark.parametrize("seed", FILTERED)
def test_where_a_filter_answers_instead_of_the_server_no_words_vanish_either(phones, seed):
    Life(seed, made_on(phones, FilteredDevice)).run_and_end()
    phones.clear()


NOTICED = {  # with which mistake of the worker's which life ends badly, and how
    "base_taken_at_save": (7, "was lost without a word"),
    "late_replies_applied": (22, "back in time"),
    "cursor_moved_before_the_rows": (19, "shows something else"),
    "repeats_under_a_new_name": (4, "nobody saved"),
    "words_left_unsealed": (4, "vanished before it was taken"),
    "told_only_the_first_time": (442, "was lost without a word"),
}


@pytest.mark.parametrize("fault", NOTICED)
def test_lives_notice_a_fault_of_the_worker_by_themselves(browser, fault):
    seed, told = NOTICED[fault]
    faulty = Phones(browser, (FAULTS[fault],))
    with pytest.raises(AssertionError, match=told):
        Life(seed, made_on(faulty)).run_and_end()
    faulty.close()


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
        family.minas.save(page, page.settle(family.goal, "words", version))
    family.write(family.minas, family.goal, agreed="Ten minutes after tea")
    family.everybody_sees(family.goal, "agreed", "Ten minutes after tea")
    family.nothing_is_lost()


def page_with_a_suggestion(family):
    library = Window(family.world, family.tess, "library")
    family.write(library, family.goal, words="Play at the fair")
    family.minas.sync()
    page = family.minas.open(family.plan)
    ((_, version, *_),) = page.field(family.goal, "words").others
    return page, version


def test_a_late_reply_to_who_had_summed_up_is_no_answer_any_more(family):
    phone = family.tess_phone
    late = phone.ask("rest")
    assert late.request["have"] == {}
    reply = phone.tell(late.request)
    family.write(phone, family.goal, agreed="Ten minutes after tea")
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
        family.write(library, family.goal, by_when=words)  # which no device holds
    family.write(library, family.goal, words="Play at the fair")
    family.all_sync()
    family.world.restore(backup, properly=True)
    family.world.oracle.after_restore()
    with monkeypatch.context() as poor:
        poor.setattr(pull, "ENOUGH", -1)
        asked = family.minas.ask()
        family.minas.answer(asked, family.minas.tell(asked.request))
    page = family.minas.open(family.plan)
    assert page.field(family.goal, "by_when").value == "One day", "never an empty screen meanwhile"
    for field in ("agreed", "why", "know", "by_when"):  # which take the numbers that the page has seen
        family.write(library, family.goal, **{field: "Every other day"})
    family.minas.crash()
    family.write(family.minas, family.goal, page, agreed="Ten minutes after tea")
    ((_, version, *_),) = page.field(family.goal, "words").others
    with pytest.raises(AnotherPastError):
        family.minas.save(page, page.settle(family.goal, "words", version))
    family.everybody_sees(family.goal, "agreed", "Ten minutes after tea", {"Every other day"})
    family.nothing_is_lost()


@pytest.mark.scenario(14)
@pytest.mark.scenario(25)
@pytest.mark.parametrize("meanwhile", adrift.MEANWHILE)
def test_words_written_over_a_lost_reply_are_not_doubled(family, meanwhile):
    adrift.write_over_a_lost_reply(family, meanwhile)
