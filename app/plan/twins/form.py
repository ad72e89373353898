"""A form becomes one edit. Its twin is service_worker/twins/form.js: the same fields give the same changes.

Only what the person changed travels: what differs from the value that the page showed them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from app.kinds.schema import SCHEMA, SHOWN
from app.plan.twins.form_data import FormError, Items, Plan, Sent, answered
from app.plan.twins.rights import scope_of
from app.plan.twins.values import Typed, typed
from app.plan.twins.words import Words, problem
from sync.schema import Kind
from sync.years import held_years, school_year


@dataclass(eq=False)
class Entry:
    """One record on a form, with what was typed into its inputs. scope may yet follow its day."""

    kind: str
    id: str
    scope: str
    base: int
    new: int
    typed: dict[str, Typed] = field(default_factory=dict)
    bases: dict[str, int] = field(default_factory=dict)

    @property
    def rules(self) -> Kind:
        return SCHEMA.kinds[self.kind]

    @property
    def content(self) -> bool:
        """Whether something was said: that it belongs to another record says nothing, nor may its day."""
        return any(self.typed[name].text for name in self.sayings)

    @property
    def sayings(self) -> list[str]:
        """The fields on the form that say something, where they are filled."""
        dated = self.rules.dated if SHOWN[self.kind].needs_one else ""
        return [name for name in self.typed if self.rules.fields[name].type != "ref" and name != dated]

    def owner(self) -> tuple[str, str] | None:
        """(kind, id) of the record it belongs to or is about, where it cannot be without."""
        for name in self.rules.required:
            if self.rules.fields[name].type == "ref" and name in self.typed and name in SCHEMA.kinds:
                return name, self.typed[name].value
        return None

    def fail(self, name: str, error: str) -> None:
        self.typed[name] = self.typed[name]._replace(error=error)


def edit(items: Items, plan: Plan, words: Words) -> dict[str, Any]:
    """What a form of fields changes or, where something is wrong, what and where.

    Answers {"fault", "save", "show", "again", "for", "changes", "typed", "errors"}. fault: None, or why
    nothing of it is used: bad-form, not-yours, other-person, too-large. changes: as they travel, none while
    there are errors. typed: what was typed into the fields that were changed, to be laid on the page again.
    """
    return answered(items, plan, lambda sent: read(sent, plan, words))


def read(sent: Sent, plan: Plan, words: Words) -> dict[str, Any]:
    all_ = [entry_of(sent, words.today, *line) for line in sent.records]
    entries = kept(all_)
    if not any(one.changed for entry in entries for one in entry.typed.values()):
        entries += begun(all_, entries)
    for entry in entries:
        require(entry)
        have_been(entry, words.today)
    place(entries, plan, words)
    errors = sum(1 for entry in entries for one in entry.typed.values() if one.error)
    changes = [] if errors else [change for entry in entries for change in changes_of(entry)]
    return {"changes": changes, "typed": again(entries), "errors": errors}


def entry_of(sent: Sent, today: str, kind: str, record: str, scope: str, base: int, new: int) -> Entry:
    """A record with everything on the form that is about it."""
    entry = Entry(kind, record, scope, base, new)
    for name, rules in entry.rules.fields.items():
        key = f"{kind}.{record}.{name}"
        if key in sent.fields or f"was.{key}" in sent.fields:
            minutes = name == SHOWN[kind].minutes
            was = sent.one(f"was.{key}")
            entry.typed[name] = typed(rules, sent.fields.get(key), was, today, minutes=minutes)
            entry.bases[name] = sent.number(f"base.{key}", base)
    if new:
        belong(entry, sent)
    return entry


def belong(entry: Entry, sent: Sent) -> None:
    """A new record that does not say whose it is belongs to the one record of that kind on the form."""
    for name in entry.rules.required:
        if entry.rules.fields[name].type == "ref" and name not in entry.typed:
            owner = sent.only(name)
            entry.typed[name] = Typed(True, owner, owner, owner, "", None)


def kept(entries: list[Entry]) -> list[Entry]:
    """The records that are to be saved, those that others belong to first: new ones left empty are not."""
    filled = {entry for entry in entries if not entry.new or entry.content}
    owners = {entry.owner() for entry in filled}
    found = [entry for entry in entries if entry in filled or (entry.kind, entry.id) in owners]
    return sorted(found, key=lambda entry: entry.owner() is not None)


def begun(entries: list[Entry], found: list[Entry]) -> list[Entry]:
    """A form for something new, sent with nothing in it, says what is missing."""
    there = set(found)
    roots = [entry for entry in entries if entry.new and not entry.owner() and entry not in there]
    for root in roots:
        words = (name for name in root.sayings if root.rules.fields[name].type == "text")
        first = next(words, next(iter(root.sayings), None))
        needed = any(name in root.sayings for name in root.rules.required)
        if first and not needed:
            root.fail(first, problem("empty"))
    return roots


def require(entry: Entry) -> None:
    """What a record cannot be without, it has."""
    for name in entry.rules.required:
        one = entry.typed.get(name)
        if one is None and entry.new:
            raise FormError("bad-form")
        if one and not one.error and not one.text and (entry.new or one.changed):
            entry.fail(name, problem("required"))


def have_been(entry: Entry, today: str) -> None:
    """What was, was not on a day that is still to come."""
    for name in SHOWN[entry.kind].past:
        one = entry.typed.get(name)
        if one and one.value and (entry.new or one.changed) and one.value > today:
            entry.fail(name, problem("day-ahead"))


def place(entries: list[Entry], plan: Plan, words: Words) -> None:
    """A new record goes where its day belongs, and what belongs to it goes with it."""
    years = held_years(words.today)
    for entry in entries:
        day = entry.typed.get(entry.rules.dated) if entry.new else None
        if day and not day.error and day.value:
            year = school_year(day.value)
            if years[0] <= year <= years[-1] + 1:
                move(entry, scope_of(plan["id"], entry.kind, plan["person"], year))
            else:
                entry.fail(entry.rules.dated, problem("day-far"))
    scopes = {(entry.kind, entry.id): entry.scope for entry in entries}
    for entry in entries:
        if entry.new and entry.rules.parent:
            move(entry, scopes.get(entry.owner() or ("", ""), entry.scope))


def move(entry: Entry, scope: str) -> None:
    """Of another scope the page showed nothing, so what it showed of this one counts for nothing."""
    if scope != entry.scope:
        entry.scope, entry.base = scope, 0


def changes_of(entry: Entry) -> Iterator[list[Any]]:
    """The record's changes as they travel: one for each version of the plan that was on the screen."""
    changed = {name: one.value for name, one in entry.typed.items() if one.changed}
    if entry.new:
        filled = {name: value for name, value in changed.items() if value is not None}
        yield [entry.scope, entry.kind, entry.id, entry.base, filled, 1]
        return
    for base in sorted({entry.bases[name] for name in changed}):
        part = {name: value for name, value in changed.items() if entry.bases[name] == base}
        yield [entry.scope, entry.kind, entry.id, base, part, 0]


def again(entries: list[Entry]) -> dict[str, Any]:
    """What a page lays on top of its document, so that nobody has to type anything twice."""
    fields = {
        f"{entry.kind}.{entry.id}.{name}": {
            "value": one.shown,
            "text": one.text,
            "was": one.was,
            "base": None if entry.new else entry.bases[name],
            "error": one.error,
        }
        for entry in entries
        for name, one in entry.typed.items()
        if one.changed or one.error
    }
    new = [entry for entry in entries if entry.new]
    return {"fields": fields, "new": [[one.kind, one.id, one.scope, owner_id(one)] for one in new]}


def owner_id(entry: Entry) -> str | None:
    owner = entry.owner()
    return owner[1] if owner else None
