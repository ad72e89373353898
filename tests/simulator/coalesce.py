"""What its author has written over before it ever left the device need not be said to anybody.

An edit goes whole or stays as it is, and one that was marked as sent stays: under one id the same is said for
ever, from a copy of the device too. The newer edit keeps the lowest base of what it takes over.
"""

from collections.abc import Mapping
from typing import Any

Edit = list[Any]
ANSWERS = {"$settle", "$dismiss"}


def coalesce(waiting: Mapping[int, Mapping[str, Any]], edit: Edit) -> tuple[Edit, list[int]]:
    """The edit with what it has taken over, and which of the waiting ones go.

    `waiting`: {number: entry}, oldest first. A record's first words stay, and so does what stands before
    anything that stays.
    """
    identity, made, on_behalf_of, changes = edit
    if not all(is_plain(change) for change in changes):
        return edit, []
    written = {pair: [change[3], value] for change in changes for pair, value in pairs(change)}
    free = {pair for change in changes if not change[5] for pair, _ in pairs(change)}
    gone = []
    for number in sorted(waiting, reverse=True):
        entry = waiting[number]
        before = {pair: (change[3], value) for change in entry["edit"][3] for pair, value in pairs(change)}
        if may_go(entry, on_behalf_of) and free.issuperset(before):
            gone.append(number)
            for pair, (base, value) in before.items():
                written[pair] = [min(base, written[pair][0]), together(value, written[pair][1])]
        else:
            free -= before.keys()
    return [identity, made, on_behalf_of, by_base(changes, written) if gone else changes], gone


def may_go(entry: Mapping[str, Any], on_behalf_of: str | None) -> bool:
    _, _, earlier, changes = entry["edit"]
    plain = all(is_plain(change) and not change[5] for change in changes)
    return plain and not entry["sent"] and earlier == on_behalf_of


def pairs(change: list[Any]) -> list[tuple[tuple[str, ...], Any]]:
    """What a change says of each field."""
    return [((*change[:3], name), value) for name, value in change[4].items()]


def is_plain(change: list[Any]) -> bool:
    """Words and ticks: no answer to anybody else's, and nothing put away."""
    return "_deleted" not in change[4] and not any(map(is_answer, change[4].values()))


def is_answer(value: Any) -> bool:
    """It speaks of a version by its number."""
    return isinstance(value, dict) and not ANSWERS.isdisjoint(value)


def together(before: Any, after: Any) -> Any:
    """Ticks, and those made on top of them, as one; of words, the later."""
    if not isinstance(after, dict):
        return after
    came, went = after.get("$add", []), after.get("$remove", [])
    both = {
        "$add": [each for each in before.get("$add", []) if each not in (*went, *came)] + came,
        "$remove": [each for each in before.get("$remove", []) if each not in (*came, *went)] + went,
    }
    return {command: elements for command, elements in both.items() if elements}


def by_base(changes: list[Any], written: Mapping[Any, list[Any]]) -> list[Any]:
    """As a form has them: a new record in one change, any other in one for each base."""
    made = []
    for change in changes:
        *key, base, _, new = change
        parts: dict[int, dict[str, Any]] = {}
        for pair, _ in pairs(change):
            lowest, value = written[pair]
            parts.setdefault(base if new else lowest, {})[pair[3]] = value
        made += [[*key, lowest, part, new] for lowest, part in sorted(parts.items())]
    return made
