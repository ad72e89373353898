"""Where each kind stands, read from what it says of itself. Its twin is service_worker/twins/places.js."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from app.kinds.schema import SCHEMA, SHOWN
from app.kinds.shown import BAR, Tab
from sync.schema import Kind


def address(plan: str, kind: str, record: str, parent: str | None) -> str:
    """The page on which a record is drawn: its own, its parent's, or that on which its kind is listed."""
    how = SHOWN.get(kind)
    if how is None:
        return page_of(plan, "today")
    if how.page:
        return f"/plan/{plan}/{kind}" if SCHEMA.kinds[kind].single else f"/plan/{plan}/{kind}/{record}"
    if how.on and parent:
        return address(plan, how.on, parent, None)
    return page_of(plan, how.lists or how.place)


def page_of(plan: str, name: str) -> str:
    """A page of the plan that is about no record."""
    return f"/plan/{plan}" if name == "today" else f"/plan/{plan}/{name}"


LISTED = tuple(kind for kind, how in SHOWN.items() if how.listed and not how.on)
BELOW = {above: tuple(kind for kind, how in SHOWN.items() if how.on == above) for above in SHOWN}


def above(kind: str) -> str:
    """The kind whose record one of this kind belongs to, or on whose page it stands."""
    return SCHEMA.kinds[kind].parent or SHOWN[kind].on


def nothing_below(kind: str) -> dict[str, Any]:
    """What a record that has just begun holds of those that stand on its page."""
    return {SHOWN[one].listed: None if SHOWN[one].one else [] for one in BELOW[kind]}


def listed(plan: Mapping[str, Any], kind: str) -> list[Any]:
    """Every record of a kind that has a list in this document."""
    found = plan[SHOWN[kind].listed]
    if SCHEMA.kinds[kind].single:
        return [found] if found else []
    return list(found)


def everything(plan: Mapping[str, Any]) -> Iterator[Any]:
    """Every record that a document shows, but for facts that nobody types; last what was put away."""
    for kind in LISTED:
        if SCHEMA.kinds[kind].creators:
            for record in listed(plan, kind):
                yield record
                yield from below(record)
    yield from plan["put_away"]


def below(record: Mapping[str, Any]) -> Iterator[Any]:
    """The records that stand on the page of this one."""
    for kind in BELOW[record["kind"]]:
        found = record[SHOWN[kind].listed]
        yield from (found or ()) if not SHOWN[kind].one else (found,) * bool(found)


@cache
def read_by(audience: str, role: str, *, begins: bool = False) -> list[str]:
    """What these readers are told that they can read, in words: the lists, then what there is one of.

    role: of who is told; others than the pupil find {name} where the child's is to stand. begins: the first
    of them begins a sentence.
    """
    kinds = [SCHEMA.kinds[kind] for kind in LISTED if SCHEMA.kinds[kind].audience == audience]
    lists = [
        called(kind, "titles", role).lower()
        for kind in kinds
        if SHOWN[kind.name].lists or SHOWN[kind.name].stream
    ]
    lists = [*(one.capitalize() for one in lists[:begins]), *lists[begins:]]
    return lists + [called(kind, "title", role) for kind in kinds if kind.single and SHOWN[kind.name].page]


def called(kind: Kind, how: str, role: str) -> str:
    own: str = getattr(kind, how)
    return own if role == "pupil" else SHOWN[kind.name].heard.get(how, own)


@cache
def bar(role: str) -> list[dict[str, Any]]:
    """The places of a plan for a reader of this role, each with the names of the pages that belong to it."""
    return [
        {"page": tab.page, "words": tab.words, "icon": tab.icon or icon(tab.page), "pages": pages(tab)}
        for tab in BAR[role]
    ]


def icon(page: str) -> str:
    """That of the kind which is drawn or listed on this page."""
    return next(how.icon for how in SHOWN.values() if page in (how.lists, how.page))


def pages(tab: Tab) -> list[str]:
    """A child's first page is the one at "/" as well."""
    found = ["today", "home"] if tab.page == "today" else [tab.page, *tab.more]
    for kind, how in SHOWN.items():
        if how.place in (tab.page, *tab.also):
            new = f"new_{kind}" if how.new and tab.writes else ""
            found += [name for name in (how.lists, how.page, new) if name and name != tab.page]
    return found
