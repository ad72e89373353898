"""What to try when a child is stuck: their own sparks first. Its twin is service_worker/twins/ideas.js."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from app.kinds.ages import BANDS, UNKNOWN

Bank = Mapping[str, Mapping[str, Mapping[str, Sequence[str]]]]

NUMBER = re.compile("[0-9]{1,2}")
BEFORE_YEARS = re.compile(r"\b(?:r|rec|reception|nursery|foundation|eyfs)\b", re.ASCII | re.IGNORECASE)
AT_ONCE, OWN = 3, 2  # ideas that are seen first, and how many of them are sparks at most
# The sort of spark that fits best; others are offered after it.
FITS = {
    "hard": "easy",
    "boring": "start",
    "time": "start",
    "place": "who",
    "instrument": "who",
    "unsaid": "who",
}


def ideas(bank: Bank, plan: Mapping[str, Any], what: str, turn: int = 0) -> list[dict[str, Any]]:
    """Ideas for a reason, ways to begin or easy wins, in the order in which they are offered.

    bank: ours, {age: {what: {id: [picture, words]}}}; turn: how often the same was asked before: each time
    others come first, until all have. Answers [{"id", "words", "picture", "of"}]; of: mine (a spark of the
    child's), school or ours. None for what is no reason.
    """
    own = sparks(plan, FITS[what]) if what in FITS else []
    rest = [*of_school(plan, what), *ours(bank, plan, what)]
    first = turn * AT_ONCE % len(rest) if rest else 0
    return [*own, *rest[first:], *rest[:first]]


def sparks(plan: Mapping[str, Any], fits: str) -> list[dict[str, Any]]:
    """The child's own, those of the sort that fits first, then the newest."""
    found = list(reversed(plan["sparks"]))
    found.sort(key=lambda one: one["f"]["sort"]["value"] != fits)
    return [idea(one["id"], one["f"]["words"]["value"] or "", "sparkles", "mine") for one in found[:OWN]]


def of_school(plan: Mapping[str, Any], what: str) -> list[dict[str, Any]]:
    """What the school has added, for all ages or for this child's."""
    mine = band(plan)
    own = said(plan, "ideas").get("own", ())
    fit = [words for of, age, words in own if of == what and age in ("", mine)]
    return [idea(f"school-{number}", words, "school", "school") for number, words in enumerate(fit)]


def ours(bank: Bank, plan: Mapping[str, Any], what: str) -> list[dict[str, Any]]:
    """The prompt bank's, but for those that the school has hidden."""
    mine, hidden = band(plan), said(plan, "ideas").get("hidden", ())
    found = bank[mine].get(what, {})
    return [
        idea(id_, words, picture, "ours")
        for id_, (picture, words) in found.items()
        if name(mine, what, id_) not in hidden
    ]


def name(age: str, what: str, id_: str) -> str:
    """By what a school knows one of ours: `8-11.hard.slow`."""
    return f"{age}.{what}.{id_}"


def idea(id_: str, words: str, picture: str, of: str) -> dict[str, Any]:
    return {"id": id_, "words": words, "picture": picture, "of": of}


def band(plan: Mapping[str, Any]) -> str:
    """The band of ages of the child whose plan this is, by the school year on the card."""
    year = plan["card"]["f"]["year"]["value"] if plan["card"] else None
    return band_of(year or "")


def band_of(year: str) -> str:
    """`Year 7` is 12-14, Reception 5-7; what says nothing is UNKNOWN."""
    found = NUMBER.search(year)
    if found:
        return next((age for age, last in BANDS.items() if int(found[0]) <= last), UNKNOWN)
    return next(iter(BANDS)) if BEFORE_YEARS.search(year) else UNKNOWN


def said(plan: Mapping[str, Any], fact: str) -> Mapping[str, Sequence[Any]]:
    """What the school says on the card; nothing where it stands there in another shape."""
    found = plan["card"]["f"][fact]["value"] if plan["card"] else None
    return found if isinstance(found, Mapping) else {}
