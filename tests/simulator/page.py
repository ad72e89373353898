"""A page as it was drawn, and the edit that its form makes.

A page never changes once drawn: it keeps the base of the moment and everything a person could read on it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .coalesce import is_answer

PAST = "past"  # stands for the epoch of a page that shows something of before a restore
Key = tuple[str, str, str]  # scope, kind, record
Head = tuple[str, int, str]  # who, when, what: as a reader can tell one value from another
Change = list[Any]


@dataclass
class Drawn:
    """What one field said on the page."""

    value: Any = None
    changed: int = 0
    heads: set[Head] = field(default_factory=set)  # every value a reader could see, the server's
    texts: list[Any] = field(default_factory=list)  # the same as bare values, one's own unsent ones too
    others: list[list[Any]] = field(default_factory=list)  # as they travel
    unsent: list[str] = field(default_factory=list)  # one's own edits laid on top
    base: int | None = None  # the first of these edits' base

    @classmethod
    def of(cls, wire: list[Any], reader: str | None = None) -> "Drawn":
        """A field as it travels. What lost is drawn for its author alone; without a reader everything is."""
        value, changed, by, at = wire[:4]
        others = wire[4] if len(wire) > 4 else []
        seen = [head for head in others if head[4] != "lost" or reader in (None, head[2])]
        heads = {(by, at, text(value))} | {(head[2], head[3], text(head[0])) for head in seen}
        return cls(value, changed, heads, [value, *(head[0] for head in seen)], seen)


@dataclass
class Page:
    """A plan, or some records of it, on a screen."""

    person: str
    plan: str
    bases: dict[str, int]
    fields: dict[Key, dict[str, Drawn]]
    deleted: set[Key]
    gone: set[Key]  # of these not even the fields are here
    epoch: str | None = None  # which past of the database it shows
    part: set[Key] | None = None  # of these records alone

    def field(self, key: Key, name: str) -> Drawn:
        return self.fields.get(key, {}).get(name) or Drawn()

    def only(self, keys: set[Key]) -> "Page":
        """A page of these records alone."""
        fields = {key: drawn for key, drawn in self.fields.items() if key in keys}
        return replace(self, fields=fields, deleted=self.deleted & keys, gone=self.gone & keys, part=keys)

    def change(self, key: Key, values: Mapping[str, Any], *, new: bool = False) -> list[Change]:
        """Changes for what was typed into a form. A field laid over an unsent edit keeps its base."""
        by_base: dict[int, dict[str, Any]] = {}
        for name, value in values.items():
            by_base.setdefault(self.base(key, name), {})[name] = value
        return [
            [*key, base, values, int(new and position == 0)]
            for position, (base, values) in enumerate(by_base.items())
        ]

    def base(self, key: Key, name: str) -> int:
        """Of what the page does not show, nothing has been seen."""
        if self.part is not None and key not in self.part:
            return 0
        unsent = self.field(key, name).base
        return self.bases.get(key[0], 0) if unsent is None else unsent

    def settle(self, key: Key, name: str, version: int) -> list[Change]:
        return self.change(key, {name: {"$settle": version}})

    def dismiss(self, key: Key, name: str, version: int) -> list[Change]:
        return self.change(key, {name: {"$dismiss": version}})

    def records(self, kind: str) -> list[Key]:
        return [key for key in self.fields if key[1] == kind and key not in self.deleted]


Held = dict[str, dict[str, Any]]


def draw(
    person: str,
    plan: str,
    held: Held,
    unsent: Iterable[list[Any]] = (),
    only: set[str] | None = None,
    epoch: str | None = None,
) -> Page:
    """A page of what is held, {scope: {version, records}}, one's own unsent edits laid on top.

    `only`: the ids of the records on this page (default: the whole plan).
    """
    bases = {scope: news["version"] for scope, news in held.items()}
    page = Page(person, plan, bases, {}, set(), set(), epoch)
    for scope, news in held.items():
        for kind, record, _version, fields, *private in news["records"]:
            if private:
                page.gone.add((scope, kind, record))  # there is nothing to be seen of it
            elif only is None or record in only:
                draw_record(page, (scope, kind, record), fields)
    for edit in unsent:
        lay_on_top(page, edit, only)
    return page


def draw_record(page: Page, key: Key, fields: dict[str, list[Any]] | None) -> None:
    if fields is None:
        page.deleted.add(key)
        page.gone.add(key)
        return
    page.fields[key] = {name: Drawn.of(wire, page.person) for name, wire in fields.items()}


def lay_on_top(page: Page, edit: list[Any], only: set[str] | None) -> None:
    identity, _made, _on_behalf_of, changes = edit
    for scope, kind, record, base, values, _new in changes:
        if only is not None and record not in only:
            continue
        key = (scope, kind, record)
        if key in page.gone:
            continue  # it comes back with its words, from the server
        fields = page.fields.setdefault(key, {})
        for name, value in values.items():
            fields[name] = covered(fields.get(name) or Drawn(), identity, base, value)
        if values.get("_deleted") is True:
            page.deleted.add(key)
        elif key in page.deleted and "_deleted" in values:
            page.deleted.discard(key)


def covered(drawn: Drawn, identity: str, base: int, value: Any) -> Drawn:
    """One's own unsent value is shown, and the server's beside it where there is one."""
    base = base if drawn.base is None else min(base, drawn.base)
    seen = replace(drawn, unsent=[*drawn.unsent, identity], base=base)
    if is_answer(value):
        version = value.get("$settle", value.get("$dismiss"))
        left = [head for head in drawn.others if head[1] != version]
        chosen = next((head[0] for head in drawn.others if head[1] == version), drawn.value)
        seen.others = left
        seen.value = chosen if "$settle" in value else drawn.value
    elif isinstance(value, dict):
        present = [element for element in drawn.value or [] if element not in value.get("$remove", [])]
        seen.value = present + [element for element in value.get("$add", []) if element not in present]
    else:
        seen.value = value
    seen.texts = [*drawn.texts, seen.value]
    return seen


class AnotherPastError(Exception):
    """It answers a version that is another's by now: the form comes back, and nothing is saved."""


def as_of(epoch: str | None, shown: Page, changes: list[Change]) -> list[Change]:
    """Of what a page showed of another past of the database, nothing counts as seen."""
    if shown.epoch == epoch:
        return changes
    if any(is_answer(value) for change in changes for value in change[4].values()):
        raise AnotherPastError
    return [[*change[:3], 0, *change[4:]] for change in changes]


def difference(before: list[str] | None, after: list[str]) -> dict[str, list[str]]:
    """What a form of ticks says: what came, and what went."""
    known = before or []
    wanted = {
        "$add": [element for element in after if element not in known],
        "$remove": [element for element in known if element not in after],
    }
    return {command: elements for command, elements in wanted.items() if elements}


def text(value: Any) -> str:
    """A value as something that can be told from another."""
    return str(sorted(value, key=str)) if isinstance(value, list) else repr(value)
