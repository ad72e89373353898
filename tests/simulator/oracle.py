"""No silent loss, judged by what was drawn.

The oracle keeps every edit that anybody saved and the page it was saved from. It never looks at the base an
edit carries, nor at how the engine works: only at what pages showed, what the log says was taken, and what is
there in the end. An edit is safe when its words are there (shown, or offered beside), when they were replaced
by someone who had them drawn before them, when they gave way and their author was told, or when they lie in a
drawer.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.plan.kinds import SCHEMA

from . import ledger
from .ledger import Row
from .page import Drawn, Key, Page, text

if TYPE_CHECKING:
    from .replica import Replica
    from .storage import Storage
    from .world import World

Field = tuple[str, str, str, str]  # scope, kind, record, field


@dataclass(eq=False)
class Saved:
    """One field of one change of one save, and what its author had before them."""

    edit: str
    person: str
    place: object  # where it was written: later words from there know the earlier ones
    order: int
    field: Field
    value: Any
    drawn: Drawn
    page: Page
    row: Row | None = None  # what the log says of it


class Oracle:
    def __init__(self, world: "World") -> None:
        self.world = world
        self.saves: list[Saved] = []
        self.told: set[tuple[str, Field, str]] = set()  # whom, of which field, which value or edit
        self.verdicts: dict[str, list[Any]] = {}
        self.lost_by_the_test: set[str] = set()
        self.met: Counter[str] = Counter()

    # What happens

    def saved(self, edit: list[Any], page: Page, place: object) -> None:
        for scope, kind, record, _base, values, _new in edit[3]:
            for name, value in values.items():
                drawn = page.field((scope, kind, record), name)
                place_in_time = len(self.saves)
                self.saves.append(
                    Saved(
                        edit[0],
                        page.person,
                        place,
                        place_in_time,
                        (scope, kind, record, name),
                        value,
                        drawn,
                        page,
                    )
                )

    def replied(self, reply: dict[str, Any]) -> None:
        """The same edit gets the same verdict, whoever asks how often."""
        for verdict in reply["results"]:
            known = self.verdicts.setdefault(verdict[0], verdict)
            assert known == verdict, f"two verdicts on one edit: {known} and {verdict}"

    def heard(self, replica: "Replica", before: dict[str, int]) -> None:
        """After an answer nobody is shown an earlier state than before it."""
        for scope, version in replica.versions().items():
            assert version >= before.get(scope, 0), f"back in time: {scope}"
        for *field, value, edit in replica.told():
            self.tell(replica.person, tuple(field), value, edit)

    def tell(self, person: str, field: Field, value: Any, edit: str | None) -> None:
        """Somebody reads that words of theirs gave way: those of an edit, or earlier ones from elsewhere."""
        self.told.add(("", field, edit) if edit else (person, field, text(value)))

    def was_told(self, saved: Saved) -> bool:
        return not self.told.isdisjoint(
            {("", saved.field, saved.edit), (saved.person, saved.field, text(saved.row.value))}
        )

    def wiped(self, before: "Storage", after: "Storage") -> None:
        """The test itself destroyed a profile: what only lived there is not the engine's to keep."""
        self.lost_by_the_test |= edits_in(before) - edits_in(after)

    def erased(self, plan: str) -> None:
        """All that was taken on this plan goes, as it should. What waits on devices must be told."""
        gone = {edit for edit, scope, *_ in ledger.rows(self.world.database) if scope.startswith(plan)}
        self.lost_by_the_test |= gone

    # What is asked in the end

    def check(self) -> None:
        """Raises AssertionError with the first thing that was lost."""
        rows = ledger.rows(self.world.database)
        strange = {edit for edit, *_ in rows} - {saved.edit for saved in self.saves}
        assert not strange, f"nobody saved {strange}"
        ledger.check_versions(self.world.database)
        self.check_each_once(rows)
        for saved in self.saves:
            saved.row = rows.get((saved.edit, *saved.field), [None])[0]
        state = ledger.state(self.world.database)
        judge = Judge(self, state)
        for saved in self.saves:
            self.check_saved(saved, judge)

    def check_each_once(self, rows: dict[tuple[str, ...], list[Row]]) -> None:
        for (edit, *field), found in rows.items():
            assert len(found) == 1, f"{edit} was taken {len(found)} times: {field}"

    def check_saved(self, saved: Saved, judge: "Judge") -> None:
        if saved.row is None:
            assert saved.edit in self.resting(), f"{self.name(saved)} vanished before it was taken: {saved}"
            return
        assert judge.is_safe(saved), (
            f"{self.name(saved)} was lost without a word: {saved.field} {saved.value!r}"
        )

    def resting(self) -> set[str]:
        """Edits in drawers, forms that came back, and those that went with a profile the test destroyed."""
        drawers = {
            edit
            for device in self.world.devices
            for name, stores in device.storage.databases.items()
            for edit in in_drawers(name, stores)
        }
        returned = {edit for window in self.world.windows for edit in window.refused}
        return drawers | returned | self.lost_by_the_test

    def name(self, saved: Saved) -> str:
        return f"{self.world.names[saved.person]}'s {saved.edit}"


class Judge:
    """Decides for each saved field whether it is there or went with somebody's knowledge."""

    def __init__(self, oracle: Oracle, state: dict[Key, dict[str, list[Any]] | None]) -> None:
        self.oracle, self.state = oracle, state
        self.by_field: dict[Field, list[Saved]] = {}
        self.deletions: dict[Key, list[Saved]] = {}
        for saved in oracle.saves:
            if saved.row is None:
                continue
            self.by_field.setdefault(saved.field, []).append(saved)
            if saved.field[3] == "_deleted" and saved.value is True:
                self.deletions.setdefault(saved.field[:3], []).append(saved)
        self.parents = dict(self.find_parents())

    def find_parents(self) -> Iterable[tuple[Key, Key]]:
        for saved in self.oracle.saves:
            scope, kind, record, name = saved.field
            if SCHEMA.kinds[kind].parent == name and name:
                yield (scope, kind, record), (scope, name, saved.value)

    def is_safe(self, saved: Saved) -> bool:
        """A `_deleted` has nothing to lose: either it holds, or the record is there for all to see."""
        if saved.field[3] == "_deleted" or self.oracle.was_told(saved):
            return True
        return all(self.part_is_safe(saved, part) for part in parts(saved))

    def part_is_safe(self, saved: Saved, part: str) -> bool:
        covered = self.cover(saved.field[:3])
        if covered is not None:
            return any(self.went_with(saved, part, deletion, set()) for deletion in covered)
        return self.is_there(saved, part) or any(self.replacements(saved, part))

    def cover(self, key: Key) -> list[Saved] | None:
        """The deletions under which a record lies, its parent's too; None while it is there."""
        if key not in self.state:
            return []
        parent = self.parents.get(key)
        above = self.cover(parent) if parent else None
        if self.state[key] is not None and above is None:
            return None
        return self.deletions.get(key, []) + (above or [])

    def is_there(self, saved: Saved, part: str) -> bool:
        wire = (self.state[saved.field[:3]] or {}).get(saved.field[3])
        return wire is not None and part_in(saved, part, Drawn.of(wire))

    def went_with(self, saved: Saved, part: str, deletion: Saved, passed: set[int]) -> bool:
        """Who put the record away had these words drawn, or had written them, or what took their place."""
        if saved.person == deletion.person and earlier(saved, deletion):
            return True
        if part_in(saved, part, deletion.page.field(saved.field[:3], saved.field[3])):
            return True
        passed.add(saved.order)
        return any(
            self.went_with(later, parts(later)[0] if parts(later) else "", deletion, passed)
            for later in self.replacements(saved, part)
            if later.order not in passed
        )

    def replacements(self, saved: Saved, part: str) -> Iterable[Saved]:
        """Those that took its place with the knowledge of their author."""
        for later in self.by_field[saved.field]:
            if later is saved or not took_away(later, saved, part):
                continue
            if knew(later, saved, part) or self.telling_was_wiped(later, saved):
                yield later

    def telling_was_wiped(self, later: Saved, saved: Saved) -> bool:
        """The server's answer on `later` told of it, to a profile that the test has destroyed meanwhile."""
        return later.person == saved.person and later.edit in self.oracle.lost_by_the_test


def parts(saved: Saved) -> list[str]:
    """What must not vanish: each new word, each element that was added, else the value as a whole.

    Taking words away, or putting another's suggestion away, leaves nothing that must be found again.
    """
    if policy(saved) == "set":
        return list(saved.value.get("$add", []))
    if isinstance(saved.value, dict) and "$dismiss" in saved.value:
        return []
    if policy(saved) == "text":
        return sorted(typed(saved))
    return [text(saved.row.value)] if saved.row else []


def part_in(saved: Saved, part: str, drawn: Drawn) -> bool:
    """A reader of this field has it before them."""
    if saved.edit in drawn.unsent:
        return True
    if policy(saved) == "set":
        return part in (drawn.value or []) and drawn.changed >= saved.row.version
    if policy(saved) == "text":
        return part in words(drawn.texts)
    if (saved.row.by, saved.row.at, part) in drawn.heads:
        return True
    alike = any(text(value) == part for value in drawn.texts)  # two who write the same are shown once
    return alike and drawn.changed >= saved.row.version


def took_away(later: Saved, saved: Saved, part: str) -> bool:
    if policy(saved) == "set":
        return part in later.value.get("$remove", [])
    if isinstance(later.value, dict) and "$dismiss" in later.value:
        return later.value["$dismiss"] == saved.row.version
    if policy(saved) == "text":
        return part not in words([later.row.value])
    return True


def knew(later: Saved, saved: Saved, part: str) -> bool:
    """It was drawn, or its author had written it on that device before, or writes the same.

    An element that somebody takes out of a set is out, also where they had put it in elsewhere.
    """
    if part_in(saved, part, later.drawn):
        return True
    if policy(saved) == "set":
        return later.person == saved.person
    written_here = later.place is saved.place and later.order > saved.order
    return written_here or (policy(saved) != "text" and text(later.row.value) == part)


def earlier(saved: Saved, other: Saved) -> bool:
    """By the order of saving, or by the clock: a device's clock may have been set between the two."""
    return saved.order < other.order or saved.row.at < other.row.at


def policy(saved: Saved) -> str:
    field = SCHEMA.kinds[saved.field[1]].fields.get(saved.field[3])
    return field.policy if field else "latest"


def typed(saved: Saved) -> set[str]:
    """Words that were not on the page before."""
    if isinstance(saved.value, dict):
        return set()
    return words([saved.value]) - words(saved.drawn.texts)


def words(texts: Iterable[Any]) -> set[str]:
    return {word for one in texts if isinstance(one, str) for word in one.split()}


def edits_in(storage: "Storage") -> set[str]:
    """Everything of which this profile is the keeper."""
    found: set[str] = set()
    for name, stores in storage.databases.items():
        found |= {entry["edit"][0] for entry in stores.get("outbox", {}).values()}
        found |= in_drawers(name, stores)
        for box in stores.get("sealed", {}).values():
            found |= {entry["edit"][0] for entry in box["kept"]["outbox"].values()}
    return found


def in_drawers(name: str, stores: dict[str, dict[Any, Any]]) -> set[str]:
    boxes = stores.get("sealed", {}).values() if name == "mpp" else []
    return set(stores.get("drawer", {})) | {edit for box in boxes for edit in box["kept"]["drawer"]}
