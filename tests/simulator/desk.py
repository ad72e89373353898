"""Pages and forms: who opens what, and what they do on it."""

from typing import TYPE_CHECKING, Any

from sync.schema import HIDDEN

from .author import Author
from .cast import Place
from .device import NobodyHereError
from .draws import written
from .page import Change, Key, Page
from .schema import OFTEN, SCHEMA
from .window import Window

if TYPE_CHECKING:
    from .life import Life

MOST_PAGES = 14  # that lie open


class Desk:
    def __init__(self, life: "Life") -> None:
        self.world, self.chance, self.met = life.world, life.world.chance, life.world.met
        self.cast, self.author = life.cast, Author(life.world, life.focus)
        self.pages: list[tuple[Place, Page]] = []

    # Opening

    def turn_page(self) -> None:
        """Of a whole plan, or of one thing on it."""
        place = self.chance.choice([*self.world.devices, *self.cast.windows])
        plans = [plan for plan in self.cast.plans if self.reader(place) and self.can_open(place, plan)]
        if plans:
            page = place.open(self.chance.choice(plans))
            if self.chance.random() < 0.2:
                page = self.a_part(page)
            self.met["page of several scopes"] += len({*page.bases.values()}) > 1
            self.pages.append((place, page))
            self.pages = self.pages[-MOST_PAGES:]

    def reader(self, place: Place) -> str | None:
        return place.person if isinstance(place, Window) else place.present()

    def can_open(self, place: Place, plan: str) -> bool:
        if isinstance(place, Window):
            return self.world.role(plan, place.person) is not None
        return f"{plan}/circle" in place.replica().versions()

    def a_part(self, page: Page) -> Page:
        """One record, with what belongs to it."""
        parents = sorted(key for key in page.fields if not SCHEMA.kinds[key[1]].parent)
        if not parents:
            return page
        self.met["page of one record"] += 1
        chosen = self.chance.choice(parents)
        return page.only({chosen} | {key for key in page.fields if parent(page, key) == chosen})

    def a_page(self) -> tuple[Place, Page]:
        """An old one, perhaps, or one opened just now."""
        if not self.pages or self.chance.random() < 0.5:
            self.turn_page()
        if not self.pages:
            raise NobodyHereError
        return self.pages[-1] if self.chance.random() < 0.5 else self.chance.choice(self.pages)

    def put_away_pages(self, gone: Any) -> None:
        """The pages of a place that has gone dark; `gone`: asked about each place."""
        self.pages = [(place, page) for place, page in self.pages if not gone(place)]

    # Writing

    def change(self) -> None:
        place, page = self.a_page()
        self.write_something(place, page, create=False)

    def change_again(self) -> None:
        """Somebody goes over what they have just written, before it has left."""
        unsent = [(place, page, key) for place, page in self.fresh() for key in written_over(page)]
        if unsent:
            place, page, (key, name) = self.chance.choice(unsent)
            value = self.author.typed(page, key, name)
            if value not in ({}, None):
                self.met["words gone over"] += 1
                self.save(place, page, page.change(key, {name: value}))

    def fresh(self) -> list[tuple[Place, Page]]:
        """What everybody would see now who has a device in their hands."""
        device = self.chance.choice(self.world.devices)
        if not device.present():
            raise NobodyHereError
        plans = [plan for plan in self.cast.plans if self.can_open(device, plan)]
        return [(device, device.open(plan)) for plan in plans]

    def create(self) -> None:
        place, page = self.a_page()
        self.write_something(place, page, create=True)

    def write_something(self, place: Place, page: Page, *, create: bool) -> None:
        role = self.world.role(page.plan, page.person) or "carer"
        made = (self.author.creation if create else self.author.alteration)(page, role)
        if made:
            self.save(place, page, *made)

    def save(self, place: Place, page: Page, changes: list[Change], on_behalf_of: str | None = None) -> None:
        for scope, kind, _record, _base, values, new in changes:
            self.count(scope, kind, values, new)
        self.met["written for a pupil"] += on_behalf_of is not None
        self.met["several scopes in one save"] += len({change[0] for change in changes}) > 1
        place.save(page, changes, on_behalf_of)

    def count(self, scope: str, kind: str, values: dict[str, Any], new: int) -> None:
        self.met["in " + scope.split("/", 1)[1].split(":")[0].split("/")[0]] += 1
        self.met["created"] += new
        if values.get(HIDDEN):
            self.met["kept private"] += 1
        for name in values:
            if name in SCHEMA.kinds[kind].fields:
                self.met["policy " + SCHEMA.kinds[kind].fields[name].policy] += 1
                self.met[written(SCHEMA.kinds[kind], name)] += 1

    # Answering, putting away

    def answer_question(self) -> None:
        """Somebody settles what stands open, or puts away what stands beside."""
        self.turn_page()
        standing = [(place, page, beside) for place, page in self.pages if (beside := stands_beside(page))]
        if standing:
            place, page, beside = self.chance.choice(standing)
            key, name, version = self.chance.choice(beside)
            settling = self.chance.random() < 0.6
            self.met["settle" if settling else "dismiss"] += 1
            self.save(place, page, (page.settle if settling else page.dismiss)(key, name, version))

    def put_away(self) -> None:
        """Or bring back."""
        place, page = self.a_page()
        emptied = [(place, page) for place, page in self.pages if page.deleted]
        if emptied and self.chance.random() < 0.5:
            place, page = self.chance.choice(emptied)
        role = self.world.role(page.plan, page.person)
        keys = sorted(key for key in page.deleted or page.fields if role in SCHEMA.kinds[key[1]].deleters)
        said = [key for key in keys if SCHEMA.kinds[key[1]].retractors]
        if said and self.chance.random() < OFTEN:
            keys = said
        if keys:
            key = self.chance.choice(keys)
            self.met["put back" if key in page.deleted else "put away"] += 1
            if SCHEMA.kinds[key[1]].retractors:
                self.met["taken back"] += 1
            self.save(place, page, page.change(key, {"_deleted": key not in page.deleted}))


def parent(page: Page, key: Key) -> Key | None:
    name = SCHEMA.kinds[key[1]].parent
    return (key[0], name, page.field(key, name).value) if name else None


def written_over(page: Page) -> list[tuple[Key, str]]:
    """(record, field) of everything on the page that waits to be sent and can be typed."""
    return sorted(
        (key, name)
        for key, fields in page.fields.items()
        for name, drawn in fields.items()
        if drawn.unsent and name != "_deleted" and key not in page.deleted
        if not SCHEMA.kinds[key[1]].retractors
    )


def stands_beside(page: Page) -> list[tuple[Key, str, int]]:
    """(record, field, version) of every value offered beside the one shown."""
    return [
        (key, name, head[1])
        for key, fields in page.fields.items()
        for name, drawn in fields.items()
        for head in drawn.others
        if name != "_deleted" and key not in page.deleted
    ]
