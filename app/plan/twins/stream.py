"""What people have said to each other, a month at a time. Its twin is service_worker/twins/stream.js."""

from collections.abc import Mapping
from typing import Any

from app.kinds.schema import SHOWN
from app.kinds.shown import STREAM
from app.plan.twins.places import LISTED, listed
from app.plan.twins.words import Words

KINDS = tuple(kind for kind in LISTED if SHOWN[kind].stream)


def stream(plan: Mapping[str, Any], only: str, month: str, words: Words) -> dict[str, Any]:
    """The newest first, by when they were first written: one month of all that this reader may read.

    only: a name of STREAM, anything else shows all; month: "2026-10", the newest where it is none of theirs;
    a month without words is passed over. asked: whether this is another page than the first.
    """
    chosen = only if only in STREAM else ""
    found = [one for kind in KINDS if chosen in ("", SHOWN[kind].stream) for one in listed(plan, kind)]
    by_month: dict[str, list[Any]] = {}
    for one in sorted(found, key=newest, reverse=True):
        by_month.setdefault(words.day_of(newest(one)[0])[:7], []).append(one)
    months = list(by_month)
    here = months.index(month) if month in by_month else 0
    return {
        "only": chosen,
        "asked": bool(chosen or here),
        "filters": filters(chosen),
        "month": months[here] if months else "",
        "name": words.month(months[here]) if months else "",
        "records": by_month[months[here]] if months else [],
        "newer": months[here - 1] if here else "",
        "earlier": months[here + 1] if here + 1 < len(months) else "",
    }


def newest(record: Mapping[str, Any]) -> tuple[int, str]:
    made = record["made"]
    return (made["at"] or 0) if made else 0, record["id"]


def filters(chosen: str) -> list[dict[str, Any]]:
    """What the stream may be asked for: all, and whatever any kind stands under."""
    names = {SHOWN[kind].stream for kind in KINDS}
    return [
        {"name": name, "words": words, "on": name == chosen}
        for name, words in STREAM.items()
        if not name or name in names
    ]
