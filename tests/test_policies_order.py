"""Who syncs first changes nothing: the same edits, made apart, in every order in which they may arrive."""

from dataclasses import dataclass
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync import policies, rights
from sync.claims import Claims
from sync.fold import Past
from sync.heads import SETTLED, Head, State, mine
from sync.protocol import compact
from sync.states import States
from sync.wire_field import written

VOICES = [
    ("ffion", None, "pupil", 2, True),
    ("lee", None, "tutor", 0, False),
    ("lee", "ffion", "tutor", 1, False),
    ("jones", None, "tutor", 0, False),
    ("mum", None, "carer", 0, True),
]
MAKING = {"version": 0, "set": "{}"}  # of the record: before all that is written into the field
WORDS = ["scales", "slow scales", "slow scales today", "scales today", "reading", "", "slow reading today"]


@dataclass(frozen=True)
class Saved:
    """One edit as its author made it: before anybody knew when it would arrive."""

    number: int
    voice: int
    device: int
    base: int
    at: int
    value: str
    settles: int = 0
    dismisses: int = 0
    removes: bool = False


class Field:
    """A field to which edits arrive."""

    def __init__(self, policy: str) -> None:
        self.policy, self.state, self.version = policy, State(), 0
        self.shown: list[str | None] = [None]
        self.rows: list[dict[str, Any]] = [MAKING]
        self.refused: set[int] = set()
        self.arrived: list[Head] = []

    def arrive(self, saved: Saved) -> None:
        self.version += 1
        by, on_behalf_of, role, rank, chooser = VOICES[saved.voice]
        device = f"{by}-{saved.device}"
        how, edit_id = SETTLED if saved.settles else "", f"{device}:{saved.number}"
        head = Head(
            saved.value, self.version, by, on_behalf_of, role, device, saved.at, saved.base, edit_id,
            0, rank, chooser, 1, how,
        )  # fmt: skip
        if self.policy == "log" and not self.may_write(head):
            self.refused.add(saved.number)
        elif saved.dismisses:
            self.state = policies.dismiss(self.policy, self.state, saved.dismisses, self.version, self.past)
        elif self.policy == "set":
            add, remove = ([], [saved.value]) if saved.removes else ([saved.value], [])
            self.state = policies.take_elements(self.state, head, add, remove).state
        else:
            self.state = policies.take(self.policy, self.state, head, self.past, saved.settles).state
        if not saved.dismisses:
            self.arrived.append(head)
        self.shown.append(
            None
            if self.policy == "set" or not self.state.heads
            else policies.show(self.policy, self.state).value
        )

    def may_write(self, head: Head) -> bool:
        """Whether it is taken, and then the log has it."""
        claims = Claims(self.rows, "it")
        if not rights.may_correct(
            claims.seen(head.base), rights.Writer(head.by, head.role, head.on_behalf_of)
        ):
            return False
        self.state = self.state._replace(first=claims.joined(head)) if self.state.heads else self.state
        self.rows.append(
            {
                "version": head.version, "base": head.base, "by": head.by, "whom": head.on_behalf_of,
                "at": head.at, "id": head.edit, "position": 0, "set": '{"it": "x"}',
            }
        )  # fmt: skip
        return True

    @property
    def past(self) -> Past:
        return Past(lambda version: self.shown[version], self.own)

    def own(self, head: Head, version: int) -> list[str]:
        """As the log would tell it (working_set.py)."""
        found = (one for one in self.arrived if head.base < one.version <= version)
        return [one.value for one in found if mine(one, head) and one.device == head.device]

    def drawn(self) -> object:
        """What everybody sees, without the numbers that only say who came first."""
        if self.policy == "set":
            return policies.elements(self.state)
        if not self.state.heads:
            return self.refused
        shown = policies.show(self.policy, self.state)
        others = sorted((head.value, head.by, head.on_behalf_of or "", how) for head, how in shown.others)
        return shown.value, shown.head.by, others, self.refused


@st.composite
def histories(draw: st.DrawFn, policy: str) -> tuple[list[Saved], list[Saved], list[int]]:
    """Edits that everybody has, edits made apart on top of some of them, and an order of arrival."""
    before: list[Saved] = []
    for number in range(1, draw(st.integers(0, 4)) + 1):
        before.append(draw(saved(policy, before, number, before, number - 1)))
    apart: list[Saved] = []
    for number in range(len(before) + 1, len(before) + draw(st.integers(2, 5)) + 1):
        apart.append(draw(saved(policy, before, number, [*before, *apart], len(before))))
    order = draw(st.permutations(range(len(apart))))
    return before, apart, order


@st.composite
def saved(
    draw: st.DrawFn, policy: str, seen: list[Saved], number: int, device_past: list[Saved], known: int
) -> Saved:
    voice, device = draw(st.integers(0, len(VOICES) - 1)), draw(st.integers(0, 1))
    base = draw(st.integers(0, known))
    person = VOICES[voice][0]
    same = [one for one in device_past if VOICES[one.voice][0] == person and one.device == device]
    floor = max([one.at for one in same] + [one.at + 1 for one in seen[:base]], default=0)
    at = max(floor, draw(st.integers(1, 9)))
    settles = dismisses = 0
    choices = [one.number for one in seen[:base] if not one.dismisses]
    if policy in ("ask", "owner", "text") and VOICES[voice][4] and choices and draw(st.booleans()):
        chosen = draw(st.sampled_from(choices))
        if draw(st.booleans()):
            settles = chosen
        else:
            dismisses = chosen
    value = next((one.value for one in seen if one.number == settles), draw(st.sampled_from(WORDS)))
    return Saved(number, voice, device, base, at, value, settles, dismisses, draw(st.booleans()))


def arrivals(apart: list[Saved], order: list[int]) -> list[Saved]:
    """The order drawn, but a device's own edits stay in the order of their making."""
    lanes: dict[tuple[str, int], list[Saved]] = {}
    for one in apart:
        lanes.setdefault((VOICES[one.voice][0], one.device), []).append(one)
    picked = [apart[index] for index in order]
    return [lanes[VOICES[one.voice][0], one.device].pop(0) for one in picked]


def outcome(policy: str, edits: list[Saved]) -> object:
    field = Field(policy)
    for one in edits:
        field.arrive(one)
    return field.drawn()


every_policy = pytest.mark.parametrize("policy", ["latest", "owner", "ask", "text", "set", "log", "deleted"])


@pytest.mark.scenario(1)
@every_policy
def test_the_outcome_does_not_depend_on_who_syncs_first(policy: str) -> None:
    @settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
    @given(histories(policy))
    def check(history: tuple[list[Saved], list[Saved], list[int]]) -> None:
        before, apart, order = history
        assert outcome(policy, [*before, *apart]) == outcome(policy, [*before, *arrivals(apart, order)])

    check()


@every_policy
def test_what_is_kept_of_a_field_is_read_back_as_it_was(policy: str) -> None:
    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(histories(policy))
    def check(history: tuple[list[Saved], list[Saved], list[int]]) -> None:
        field, kept = Field(policy), States({})
        for one in [*history[0], *history[1]]:
            field.arrive(one)
            fields = {"it": written(policies.field_of(policy, field.state))}
            kept = kept.copy(fields)
            kept["it"] = field.state
            kept = States(fields, orjson.loads(compact(kept.stored())))
            untouched = States(fields, orjson.loads(compact(kept.stored())))
            assert kept["it"] == untouched["it"] == field.state
            assert sorted(untouched.times()) == sorted((head.by, head.at) for head in field.state.heads)

    check()
