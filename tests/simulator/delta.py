"""The short forms: names of scopes and of people once each, and times from the reply's `now`.

In a whole scope what is as in the part before is not said again.
"""

from typing import Any


def numbered(edits: list[list[Any]], scopes: list[str]) -> list[list[Any]]:
    """The edits with a scope's place in `scopes` where its name stands."""
    return [
        [name, made, on_behalf_of, [[scopes.index(change[0]), *change[1:]] for change in changes]]
        for name, made, on_behalf_of, changes in edits
    ]


def named(edits: list[list[Any]], scopes: list[str]) -> list[list[Any]]:
    """And the other way round."""
    return [
        [name, made, on_behalf_of, [[scopes[change[0]], *change[1:]] for change in changes]]
        for name, made, on_behalf_of, changes in edits
    ]


def at_length(record: list[Any], people: list[str], now: int) -> list[Any]:
    """A record with people's names and the time of day in it."""
    kind, name, version, fields, *rest = record
    return [
        kind,
        name,
        version,
        fields and {key: _field(field, people, now) for key, field in fields.items()},
        *rest,
    ]


def expanded(part: dict[str, Any], now: int) -> list[list[Any]]:
    """The records of a whole scope in the compact form."""
    time, records = 0, []
    for kind, name, version, fields, *rest in part["records"]:
        whole: dict[str, list[Any]] = {}
        long: list[Any] = []
        for key, (value, *more) in (fields or {}).items():
            if more:
                changed, by, step, *beside = more
                time += step
                long = _field([value, version + changed, by, time, *beside], part["people"], now)
                whole[key] = long
            else:
                written, on_behalf_of = long[1:4], long[5:]
                whole[key] = [value, *written, *([[]] if on_behalf_of else []), *on_behalf_of]
        records.append([kind, name, version, fields and whole, *rest])
    return records


def _field(field: list[Any], people: list[str], now: int) -> list[Any]:
    value, changed, by, at, *rest = field
    long = [value, changed, people[by], now + at]
    if rest:
        long.append([[said, version, people[of], now + on, how] for said, version, of, on, how in rest[0]])
    return long + [people[who] for who in rest[1:]]
