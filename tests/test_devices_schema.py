"""The kinds that simulated people write have all that the engine tells apart, and all that the app's have."""

from collections.abc import Iterator
from itertools import product
from typing import Any

from app.kinds import schema as app
from sync.schema import AUDIENCES, POLICIES, Field, Kind, Schema
from tests.simulator.schema import SCHEMA


def places(schema: Schema) -> set[tuple[Any, ...]]:
    """(policy, audience, has a parent, is dated) of each field."""
    return {
        (field.policy, kind.audience, bool(kind.parent), bool(kind.dated)) for kind, field in fields(schema)
    }


def features(schema: Schema) -> set[tuple[Any, ...]]:
    """What else a declaration may say that the engine obeys."""
    found: set[tuple[Any, ...]] = set()
    for kind, field in fields(schema):
        found |= {
            ("type", field.type, field.policy),
            ("choices", field.policy, bool(field.describe()["choices"])),
            ("own", field.own, kind.audience) if field.own else ("own", False),
            ("single", kind.single, kind.audience, field.policy) if kind.single else ("single", False),
            ("taken back", bool(kind.retractors), kind.audience),
            ("kept private", kind.maker != "", kind.audience),
            ("dated", "day" if kind.dated not in ("", "made") else kind.dated),
            ("written for a pupil", kind.audience, bool(kind.scribes)),
            ("suggested by others", field.policy, bool(field.writers - field.owners)),
            ("settled by writers", field.policy, field.choosers >= field.writers),
        }
        found |= {(field.policy, kind.audience, "role", role) for role in field.writers}
    return found


def fields(schema: Schema) -> Iterator[tuple[Kind, Field]]:
    return ((kind, field) for kind in schema.kinds.values() for field in kind.fields.values())


def test_there_is_a_kind_for_each_policy_audience_and_parent_that_the_engine_knows() -> None:
    assert places(SCHEMA) == set(product(POLICIES, AUDIENCES, (False, True), (False, True)))


def test_the_app_has_nothing_that_no_simulated_life_has() -> None:
    assert places(app.SCHEMA) - places(SCHEMA) == set()
    assert features(app.SCHEMA) - features(SCHEMA) == set()
