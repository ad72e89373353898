"""What travels in short is on the device what it is at school."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync.delta import Compact
from tests.javascript import JavaScript
from tests.room import CIRCLE, Room

NOW = 1_795_323_360_000
PEOPLE = ["ffion", "lee", "mum", "server"]
TIMES = st.integers(NOW - 10_000, NOW + 5)
VALUES = st.one_of(
    st.none(), st.text(max_size=4), st.integers(-2, 9), st.lists(st.text(max_size=2), max_size=2)
)


@st.composite
def fields(draw: st.DrawFn, version: int) -> dict[str, Any]:
    """As they are stored: many were written together, some have others beside them or are somebody else's."""
    made: dict[str, Any] = {}
    writing: list[Any] = []
    for name in draw(st.lists(st.sampled_from(["words", "why", "day", "agreed"]), unique=True)):
        if not writing or draw(st.booleans()):
            writing = [draw(st.integers(1, version)), draw(st.sampled_from(PEOPLE)), draw(TIMES)]
            behalf = [draw(st.sampled_from(PEOPLE))] if draw(st.integers(0, 3)) == 0 else []
        other = [
            draw(VALUES),
            draw(st.integers(1, version)),
            draw(st.sampled_from(PEOPLE)),
            draw(TIMES),
            "lost",
        ]
        others = [other] if draw(st.integers(0, 3)) == 0 else []
        made[name] = [draw(VALUES), *writing, *([others] if others or behalf else []), *behalf]
    return made


@st.composite
def records(draw: st.DrawFn) -> list[Any]:
    versions = draw(st.lists(st.integers(1, 99), max_size=4))
    return [["goal", f"id{place}", version, draw(fields(version))] for place, version in enumerate(versions)]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(records(), min_size=1, max_size=20))
def test_whatever_a_scope_holds_comes_whole_in_the_compact_form(
    javascript: JavaScript, scopes: list[list[Any]]
) -> None:
    for whole in scopes:
        form = Compact(NOW)
        short = [[kind, id_, version, form.record(version, held)] for kind, id_, version, held in whole]
        part = {"records": short, "people": form.people}
        assert javascript.call("service_worker/delta.js", "expanded", part, NOW) == whole


def test_what_a_new_device_is_sent_is_the_same_in_both_forms(javascript: JavaScript) -> None:
    """What was put away or is kept private comes without its fields in both."""
    room = Room()
    room.save("mum", "goal", "band", {"words": "I want to sing", "why": "fun"}, on_behalf_of="ffion")
    room.save("lee", "goal", "band", {"words": "sing in the choir", "agreed": "weekly"})
    room.save("lee", "goal", "choir", {"words": "sing"})
    room.save("lee", "goal", "choir", {"_deleted": True}, base=3)
    long, short = (room.sync("ffion", compact=compact)["scopes"][CIRCLE] for compact in (False, True))
    expanded = javascript.call("service_worker/delta.js", "expanded", short, room.now)
    assert expanded == long["records"]
    assert len(json.dumps(short)) < len(json.dumps(long)) * 0.8
    assert {name: short[name] for name in ("version", "whole", "check")} == {
        name: long[name] for name in ("version", "whole", "check")
    }
