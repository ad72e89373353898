"""A value for every kind of field, so that a test needs to know no kind by name."""

from typing import Any

from sync.schema import Choice, Elements, Field, Number
from tests.people import this_year
from tests.room import name_id


def sample(field: Field, words: str) -> Any:
    """What may stand in this field; in words of one's own where it holds words."""
    match field:
        case Elements():
            return {"$add": [next(iter(field.choices)) if field.choices else words]}
        case Choice():
            return next(iter(field.choices))
        case Number():
            return field.lowest or 0
    fixed = {"day": f"{this_year()}-11-22", "bool": False, "ref": name_id("something"), "facts": {}}
    return fixed.get(field.type, words)
