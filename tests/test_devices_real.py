"""The code that ships lives the lives of the simulated devices: what keeps, sends and hears is the worker's
own JavaScript, in a real browser and on its IndexedDB. People, line, school and oracle are the same.

`python -m tests.soak --client real` lives more.
"""

from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest
from playwright.sync_api import Browser

from tests.simulator.draws import DRAWS, table
from tests.simulator.life import Life
from tests.simulator.worker.device import made_on
from tests.simulator.worker.phones import Phones

TAUGHT = {
    27: "a form drawn before a restore was saved as if it had seen what came after it",
    34: "a verdict that was heard twice stopped the conversation",
    40: "the same as 27, on a cheer",
    52: "whose plans had begun to come when the tablet died was listed nowhere, and they stayed for the next",
}
SEEDS = [*range(1, 51), 52, 56]  # in the last, a question of another past is answered


@pytest.fixture(scope="module")
def phones(browser: Browser) -> Iterator[Phones]:
    made = Phones(browser)
    yield made
    made.close()


@cache
def lived(seed: int, phones: Phones) -> Counter[str]:
    life = Life(seed, made_on(phones))
    try:
        life.run_and_end()
    finally:
        phones.clear()
    return life.met


@pytest.mark.scenario(35)
@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_happens_phones_with_the_real_worker_agree_and_no_words_vanish(phones, seed):
    lived(seed, phones)


def test_everything_that_may_happen_did_happen_to_the_real_worker(phones):
    met = sum((lived(seed, phones) for seed in SEEDS), Counter())
    print(table(met))
    assert [draw for draw in DRAWS if not met[draw]] == []
    assert met.keys() <= set(DRAWS)
    assert set(SEEDS) >= TAUGHT.keys()
