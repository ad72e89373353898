"""A field travels as a list; both servers know its parts by the same names, and write it as it came."""

import pytest

from sync.wire_field import Other, WireField, read, written
from tests.javascript import JavaScript

OTHER = ["Slowly", 7, "a tutor", 1_795_323_360_000, "kept"]
FIELDS = [
    ["Faster", 9, "a pupil", 1_795_323_360_001],
    [None, 0, None, None],
    [["wind", "brass"], 9, "a pupil", 1_795_323_360_001],
    ["Faster", 9, "a pupil", 1_795_323_360_001, [OTHER]],
    ["Faster", 9, "a tutor", 1_795_323_360_001, [], "a pupil"],
    ["Faster", 9, "a tutor", 1_795_323_360_001, [OTHER, [*OTHER, "a pupil"]], "a pupil"],
]


def test_each_part_of_a_field_has_its_name() -> None:
    other = Other("Slowly", 7, "a tutor", 1_795_323_360_000, "kept")
    named = WireField("Faster", 9, "a tutor", 1_795_323_360_001, [other], "a pupil")
    assert read(["Faster", 9, "a tutor", 1_795_323_360_001, [OTHER], "a pupil"]) == named


@pytest.mark.parametrize("wire", FIELDS)
def test_a_field_is_written_as_it_came(wire: list[object]) -> None:
    assert written(read(wire)) == wire


def test_the_phone_knows_the_same_parts_by_the_same_names(javascript: JavaScript) -> None:
    named = [javascript.call("service_worker/twins/wire_field.js", "readField", wire) for wire in FIELDS]
    assert named == [in_javascript(read(wire)) for wire in FIELDS]
    again = [javascript.call("service_worker/twins/wire_field.js", "writtenField", field) for field in named]
    assert again == FIELDS


def in_javascript(field: WireField) -> dict[str, object]:
    """The parts with their names, as JavaScript spells them."""
    others = [spelt(other._asdict()) for other in field.others]
    return spelt(field._asdict()) | {"others": others}


def spelt(parts: dict[str, object]) -> dict[str, object]:
    return {("onBehalfOf" if name == "on_behalf_of" else name): value for name, value in parts.items()}
