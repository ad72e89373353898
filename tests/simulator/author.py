"""What somebody might write on a page they have before them: changes to what is there, and new records."""

from typing import Any

from sync import ids
from sync.schema import Kind

from .focus import Focus
from .hand import Hand
from .page import Change, Key, Page
from .schema import OFTEN, SCHEMA
from .world import World

Made = tuple[list[Change], str | None]  # what a form holds, and for whom it was written down


class Author:
    def __init__(self, world: World, focus: Focus | None) -> None:
        self.world, self.chance, self.hand = world, world.chance, Hand(world.chance)
        self.focus = focus

    def alteration(self, page: Page, role: str) -> Made | None:
        """One or two fields of a record, of any policy and often any kind; a few records draw everybody."""
        on_behalf_of = self.pupil(page) if self.chance.random() < 0.1 else None
        places = self.places(page, "pupil" if on_behalf_of else role, forbidden=self.chance.random() < 0.04)
        policies = sorted(places)
        if not policies:
            return None
        found = places[self.chance.choice(policies)]
        if self.chance.random() < 0.5:
            kind = self.chance.choice(sorted({key[1] for key, _ in found}))
            found = [(key, name) for key, name in found if key[1] == kind]
        key, name = self.chance.choice(found[:2])
        more = self.writable(SCHEMA.kinds[key[1]], role)
        names = {name, *self.chance.sample(more, min(len(more), self.chance.choice((0, 0, 0, 1))))}
        values = {name: self.typed(page, key, name) for name in sorted(names)}
        values = {name: value for name, value in values.items() if value not in ({}, None)}
        return (page.change(key, values), on_behalf_of) if values else None

    def places(self, page: Page, role: str, *, forbidden: bool) -> dict[str, list[tuple[Key, str]]]:
        """{policy: [(record, field), …]}, the oldest records first; where `forbidden`, what is not theirs."""
        found: dict[str, list[tuple[Key, str]]] = {}
        for key in sorted(page.fields, key=lambda key: key[2]):
            kind = SCHEMA.kinds[key[1]]
            names = set() if kind.retractors else set(self.writable(kind, role))
            if forbidden:
                names = {name for name, field in kind.fields.items() if field.type != "ref"} - names
            if key not in page.deleted:
                for name in sorted(names):
                    found.setdefault(kind.fields[name].policy, []).append((key, name))
        if self.focus:
            return {policy: found[policy][:1] for policy in self.focus.policies if policy in found}
        return found

    def pupil(self, page: Page) -> str | None:
        pupils = (
            person
            for (plan, person), role in self.world.roles.items()
            if (plan, role) == (page.plan, "pupil")
        )
        return next(pupils, None)

    def writable(self, kind: Kind, role: str) -> list[str]:
        return sorted(
            name
            for name, field in kind.fields.items()
            if role in field.writers and field.type not in ("ref", "facts") and name not in ("day",)
        )

    def typed(self, page: Page, key: Key, name: str) -> Any:
        if SCHEMA.kinds[key[1]].fields[name].type in ("ref", "facts"):
            return None
        return self.hand.value(key[1], name, page.field(key, name), self.word(page, key[0]))

    def word(self, page: Page, scope: str) -> str:
        return self.hand.word(scope, self.world.names[page.plan], self.world.names[page.person])

    def creation(self, page: Page, role: str) -> Made | None:
        kinds = [kind for kind in SCHEMA.kinds.values() if role in kind.creators | kind.scribes]
        kinds = [kind for kind in kinds if self.world.secrets or not kind.maker]
        kinds = [kind for kind in kinds if self.world.sayings or not kind.retractors]
        parts = [kind for kind in kinds if kind.parent and page.records(kind.parent)]
        wholes = [kind for kind in kinds if not kind.parent]
        if not wholes:
            return None
        said = [kind for kind in wholes if kind.retractors]
        if said and self.chance.random() < OFTEN:
            wholes, parts = said, []
        kind = self.chance.choice(parts if parts and self.chance.random() < 0.6 else wholes)
        on_behalf_of = None
        if role not in kind.creators or (role in kind.scribes and self.chance.random() < 0.3):
            on_behalf_of = self.pupil(page)
        writer = "pupil" if on_behalf_of else role
        parent = self.chance.choice(page.records(kind.parent)) if kind.parent else None
        changes = self.record(page, kind, writer, parent)
        if kind.name == "home_entry" and writer == role == "tutor" and changes:
            changes += self.what_goes_with(page, changes[0])
        return (changes, on_behalf_of) if changes else None

    def what_goes_with(self, page: Page, entry: Change) -> list[Change]:
        """A tutor's entry, a remark below it and private words about it are one save, in two scopes."""
        key = (entry[0], entry[1], entry[2])
        remark = self.record(page, SCHEMA.kinds["home_remark"], "tutor", key)
        private = self.record(page, SCHEMA.kinds["own_entry"], "tutor", None)
        for change in private[:1]:
            change[4]["about"] = entry[2]
        return remark + private

    def record(self, page: Page, kind: Kind, role: str, parent: Key | None) -> list[Change]:
        scope = parent[0] if parent and kind.parent else self.scope(page, kind)
        key = (scope, kind.name, self.new_id(page, kind))
        values = {name: self.required(page, key, name, parent) for name in kind.required}
        others = [name for name in self.writable(kind, role) if name not in values]
        for name in self.chance.sample(others, min(len(others), 2)):
            values[name] = self.typed(page, key, name)
        values = {name: value for name, value in values.items() if value not in ({}, None)}
        return page.change(key, values, new=True) if values else []

    def new_id(self, page: Page, kind: Kind) -> str:
        if kind.single:
            return ids.single_id(page.plan, kind.name)
        return ids.uuid7(self.world.time, self.chance.randbytes(10))

    def required(self, page: Page, key: Key, name: str, parent: Key | None) -> Any:
        field = SCHEMA.kinds[key[1]].fields[name]
        if field.type == "ref":
            return parent[2] if parent else None
        return self.hand.plain(field, self.word(page, key[0]))

    def scope(self, page: Page, kind: Kind) -> str:
        audience = f"own:{page.person}" if kind.audience == "own" else kind.audience
        old = kind.dated == "day" and self.chance.random() < 0.05  # last year's: taken, but held by no device
        year = 2025 if old else 2026
        return f"{page.plan}/{audience}/{year}" if kind.dated else f"{page.plan}/{audience}"
