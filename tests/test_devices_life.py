"""Random lives of a school; `make soak SEEDS=5000` lives more.

What is in a seed changes with the kinds of tests/simulator/schema.py and with the deeds of a life, and with
nothing of the app's; so what a failure taught is told, with people in it, by a test of its own too.
"""

from collections import Counter
from functools import cache

import pytest

from tests.simulator.draws import COVERING, DRAWS, table
from tests.simulator.life import Life

FEW = (*COVERING, *range(1, 9))  # in which everything happens that may
MORE = tuple(seed for seed in range(9, 301) if seed not in COVERING)


@cache
def lived(seed: int, **also: bool) -> Counter[str]:
    """What happened in a life. also: `secrets` or `sayings`, as `Life` is told."""
    life = Life(seed, **also)
    life.run_and_end()
    return life.met


@pytest.mark.scenario(35)
@pytest.mark.parametrize("seed", FEW)
def test_whatever_happens_all_devices_agree_and_no_words_vanish(seed):
    lived(seed)


@pytest.mark.slow
@pytest.mark.scenario(35)
@pytest.mark.parametrize("seed", MORE)
def test_whatever_happens_in_many_more_lives_all_devices_agree_and_no_words_vanish(seed):
    lived(seed)


@pytest.mark.scenario(46)
def test_where_pupils_keep_things_to_themselves_no_device_holds_them():
    met = sum((lived(seed, secrets=True) for seed in range(1, 4)), Counter())
    assert met["kept private"], "of these lives"


@pytest.mark.slow
@pytest.mark.scenario(46)
@pytest.mark.parametrize("seed", range(4, 60))
def test_in_many_more_lives_no_device_holds_what_is_kept_private(seed):
    lived(seed, secrets=True)


@pytest.mark.scenario(35)
def test_where_people_take_back_what_they_said_devices_agree_and_no_words_vanish():
    met = sum((lived(seed, sayings=True) for seed in range(1, 4)), Counter())
    assert met["taken back"], "of these lives"


@pytest.mark.slow
@pytest.mark.scenario(35)
@pytest.mark.parametrize("seed", range(4, 40))
def test_in_many_more_lives_what_was_said_is_there_or_was_taken_back(seed):
    lived(seed, sayings=True)


@pytest.mark.slow
@pytest.mark.scenario(35)
@pytest.mark.parametrize("store", ["postgresql"], indirect=True)
@pytest.mark.parametrize("seed", COVERING)
def test_lives_end_alike_on_postgresql(seed):
    Life(seed).run_and_end()


def test_everything_that_may_happen_did_happen():
    met = sum((lived(seed) for seed in FEW), Counter())
    print(table(met))
    assert [draw for draw in DRAWS if not met[draw]] == []
    assert met.keys() <= set(DRAWS), "a draw that nobody asks for"
