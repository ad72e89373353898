"""Whatever somebody makes up, judged without a database: an edit or a reason, a value or none; never else."""

import json
import unicodedata
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marshmallow import ValidationError

from app.kinds.schema import SCHEMA
from sync import protocol
from sync.protocol import RefusedError, compact
from sync.schema import LARGEST, Facts, Line
from tests.room import CIRCLE, name_id
from tests.test_wire_hostile import SHOWN_AS_TEXT

LETTERS = st.characters(exclude_categories=())  # halves of letters, too
NASTY = st.sampled_from(
    [
        *SHOWN_AS_TEXT,
        "__proto__",
        "\ud800",
        "\0",
        "a" * 3000,
        2**53,
        -(2**53),
        10**400,
        -1,
        1.5,
        3.0,
        float("nan"),
        1e308,
    ]
)
KEYS = st.sampled_from(["$settle", "$dismiss", "$add", "$remove", "__proto__", "words"]) | st.text(LETTERS)
PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text(LETTERS) | NASTY
JSON = st.recursive(PLAIN, lambda one: st.lists(one, max_size=4) | st.dictionaries(KEYS, one), max_leaves=12)
GOOD = [CIRCLE, "goal", name_id("band"), 0, {"words": "join the band"}, 1]
FIELDS = {
    f"{kind.name}.{name}": field
    for kind in SCHEMA.kinds.values()
    for name, field in kind.fields.items()
    if not isinstance(field, Facts)  # which nobody but the server writes
}


@st.composite
def almost_good(draw: st.DrawFn) -> Any:
    """An edit in which one thing, or none, is not as it should be."""
    change, edit = list(GOOD), ["a:1", 1, None, []]
    edit[3] = [change]
    where, spoilt = draw(st.sampled_from(["edit", "change", "value"])), draw(NASTY | JSON)
    if where == "value":
        change[4] = {"words": spoilt}
    else:
        parts = edit if where == "edit" else change
        parts[draw(st.integers(0, len(parts) - 1))] = spoilt
    return edit


@pytest.mark.scenario(32)
@settings(max_examples=500, deadline=None)
@given(JSON | almost_good())
def test_whatever_came_is_an_edit_or_is_refused_with_a_word(raw: Any) -> None:
    judged = verdict(raw)
    if isinstance(judged, protocol.Edit):
        assert all(isinstance(change.set, dict) and change.base >= 0 for change in judged.changes)
    else:
        assert judged in (protocol.BAD_VALUE, protocol.TOO_LARGE)


def verdict(raw: Any) -> Any:
    """The edit, or why it is none."""
    try:
        return protocol.edit(raw)
    except RefusedError as refused:
        return refused.reason


@pytest.mark.scenario(32)
@settings(max_examples=800, deadline=None)
@given(st.sampled_from(sorted(FIELDS)), NASTY | JSON)
def test_whatever_was_typed_is_kept_as_text_and_numbers_or_not_at_all(name: str, value: Any) -> None:
    field, kept = FIELDS[name], None
    with suppress(ValidationError):
        kept = field.check(value)
    assert kept is None or type(kept) in (str, int, bool)
    assert json.loads(compact(kept)) == kept, "it travels and comes back"
    if isinstance(kept, str):
        assert unicodedata.is_normalized("NFC", kept)
        assert "\0" not in kept
        assert len(kept) <= (field.limit or LARGEST)
    elif kept is not None:
        assert abs(kept) <= LARGEST


@pytest.mark.scenario(32)
@pytest.mark.parametrize("text", SHOWN_AS_TEXT)
def test_markup_is_letters_like_any_others(text: str) -> None:
    lines = [field for field in FIELDS.values() if isinstance(field, Line)]
    assert {field.check(text) for field in lines} == {text}


@pytest.mark.scenario(32)
def test_a_value_a_thousand_deep_is_refused_and_breaks_nothing() -> None:
    for shell in (lambda inner: [inner], lambda inner: {"$settle": inner}):
        deep: Any = "x"
        for _ in range(1000):
            deep = shell(deep)
        assert verdict(["a:1", 1, None, [[*GOOD[:4], {"words": deep}, 1]]]) == protocol.BAD_VALUE
