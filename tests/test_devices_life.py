"""Random lives of a school. A seed that once failed is named below, with what it taught."""

from functools import cache

import pytest

from tests.simulator.life import Life

TAUGHT = {
    366: "an element put in on one's phone and taken out on one's tablet is out, and that is no loss",
    668: "a phone was wiped before it heard that its words had made older ones of the same author give way",
}
SEEDS = (*range(1, 41), *TAUGHT)
MET_BY_ALL = (
    "policy latest", "policy owner", "policy ask", "policy text", "policy set", "policy log",
    "in circle", "in home", "in own", "created", "written for a pupil", "settle", "dismiss",
    "put away", "put back", "reply lost", "request lost", "request repeated", "late reply dropped",
    "crash", "clone", "backup brought back", "wiped", "left a plan", "joined a plan",
    "another person signed in", "signed out", "wrong clock", "server clock set back",
)  # fmt: skip


@cache
def lived(seed):
    life = Life(seed)
    life.run_and_end()
    return life


@pytest.mark.scenario(35)
@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_happens_all_devices_agree_and_no_words_vanish(seed):
    lived(seed)


def test_everything_that_may_happen_did_happen():
    met = sum((lived(seed).met for seed in SEEDS), start=lived(SEEDS[0]).met - lived(SEEDS[0]).met)
    print(*(f"{count:6} {what}" for what, count in sorted(met.items())), sep="\n")
    assert [what for what in MET_BY_ALL if not met[what]] == []
