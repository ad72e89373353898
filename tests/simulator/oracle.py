"""No silent loss, judged by what was drawn.

The oracle keeps every edit that anybody saved and the page it was saved from. It never looks at the base an
edit carries, nor at how the engine works: only at what pages showed, what the log says was taken, and what is
there in the end. An edit is safe when its words are there (shown, or offered beside), when they were replaced
by someone who had them drawn before them, when they gave way and their author was told, or when they lie in a
drawer. What its author has written over on the same device before it ever left need not be said to anybody.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from . import ledger
from .ledger import Row
from .page import Drawn, Key, Page, text

if TYPE_CHECKING:
    from .replica import Replica
    from .world import World

Field = tuple[str, str, str, str]  # scope, kind, record, field
NUMBERED = re.compile(r"\w+~\w+~\w+~\d+")  # a word as hand.py makes it


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
    policy: str
    on_behalf_of: str | None
    row: Row | None = None  # what the log says of it, or of the later words it was coalesced into
    rows: dict[str | None, list[Row]] = field(default_factory=dict)  # the same, in each past of the database
    under: list["Saved"] = field(default_factory=list)  # one's own unsent words on which these were written
    coalesced: bool = False


class Oracle:
    def __init__(self, world: "World") -> None:
        self.world = world
        self.saves: list[Saved] = []
        self.by_name: dict[tuple[str, Field], Saved] = {}
        self.heritage: dict[object, tuple[object, int]] = {}
        self.last: dict[tuple[object, ...], Saved] = {}  # on each field, by each voice, from each place
        self.over: dict[Saved, Saved] = {}  # what the same voice wrote next on the same field
        self.told: set[tuple[str, Field, str]] = set()  # whom, of which field, which value or edit
        self.verdicts: dict[str, list[Any]] = {}
        self.lost_by_the_test: set[str] = set()
        self.told_in_leaving: set[str] = set()  # edits heard of in an answer that took a plan away
        self.left: dict[str, str] = {}  # what each edit said when it first left its device
        self.stays: set[str] = set()  # it has left, so where that is known nothing takes its place
        self.pasts: list[tuple[str, dict[tuple[str, ...], list[Row]]]] = []  # epoch, and the log then
        self.at_rest: set[str] = set()
        self.over_another_past: set[Field] = set()  # texts written on a page of before a restore

    # What happens

    def saved(self, edit: list[Any], page: Page, place: object) -> None:
        for scope, kind, record, _base, values, _new in edit[3]:
            for name, value in values.items():
                drawn = page.field((scope, kind, record), name)
                made = Saved(
                    edit[0],
                    page.person,
                    place,
                    len(self.saves),
                    (scope, kind, record, name),
                    value,
                    drawn,
                    page,
                    self.policy(kind, name),
                    edit[2],
                )
                made.under = [self.by_name[edit, made.field] for edit in drawn.unsent]
                before = self.last.get((place, *made.field, page.person, edit[2]))
                for earlier in [*made.under, *([before] if before else [])]:
                    self.over.setdefault(earlier, made)
                self.last[place, *made.field, page.person, edit[2]] = made
                self.saves.append(made)
                self.by_name[edit[0], made.field] = made
                if page.epoch != self.world.engine.epoch:
                    self.over_another_past.add(made.field)

    def policy(self, kind: str, name: str) -> str:
        fields = self.world.engine.schema.kinds[kind].fields
        return fields[name].policy if name in fields else "latest"

    def leaving(self, edits: list[list[Any]]) -> None:
        """What has left a device never changes: who asks again asks the same."""
        for edit in edits:
            said = json.dumps(edit)
            assert self.left.setdefault(edit[0], said) == said, f"{edit[0]} changed after it had left"
            self.stays.add(edit[0])

    def replied(self, reply: dict[str, Any]) -> None:
        """The same edit gets the same verdict, whoever asks how often."""
        for verdict in reply["results"]:
            known = self.verdicts.setdefault(verdict[0], verdict)
            assert known == verdict, f"two verdicts on one edit: {known} and {verdict}"
            if reply.get("forget"):
                self.told_in_leaving.add(verdict[0])

    def heard(self, replica: "Replica", before: dict[str, int]) -> None:
        """After an answer nobody is shown an earlier state than before it."""
        for scope, version in replica.versions().items():
            assert version >= before.get(scope, 0), f"back in time: {scope}"
        for scope, kind, record, name, value, edit in replica.told():
            self.tell(replica.person, (scope, kind, record, name), value, edit)

    def tell(self, person: str, field: Field, value: Any, edit: str | None) -> None:
        """Somebody reads that words of theirs gave way: those of an edit, or earlier ones from elsewhere."""
        self.told.add(("", field, edit) if edit else (person, field, text(value)))

    def was_told(self, saved: Saved) -> bool:
        """Of these words, or of those into which they were coalesced."""
        if saved.coalesced:
            return self.was_told(self.over[saved])
        return not self.told.isdisjoint(
            {("", saved.field, saved.edit), (saved.person, saved.field, text(saved.row.value))}
        )

    def wiped(self, before: set[str], after: set[str]) -> None:
        """The test itself destroyed a profile: what only lived there is not the engine's to keep.

        What only it knew to have left waits elsewhere, if at all, as if it never had. `after`: all that waits
        in the profile that is there now.
        """
        self.lost_by_the_test = (self.lost_by_the_test | before) - self.kept()
        known = set().union(*(device.waiting() - device.waiting(sent=False) for device in self.world.devices))
        self.stays -= (before | after) - known

    def cloned(self, original: object, copy: object) -> None:
        """What was written on the one so far was written on the other too."""
        self.heritage[copy] = (original, len(self.saves))

    def before_restore(self) -> None:
        self.pasts.append((self.world.engine.epoch, ledger.rows(self.world.database)))

    def restored(self) -> None:
        """A verdict that the restored database still knows stands; any other may be given anew."""
        known = ledger.judged(self.world.database)
        self.verdicts = {edit: verdict for edit, verdict in self.verdicts.items() if edit in known}

    def after_restore(self) -> None:
        """What stands in no log now and waits on no device was in the hands of the test alone."""
        there = {edit for edit, *_ in ledger.rows(self.world.database)}
        said = {edit for _, rows in self.pasts for edit, *_ in rows}
        self.lost_by_the_test |= said - there - self.kept()

    def kept(self) -> set[str]:
        """Everything that is on some device, for its author or for the server."""
        return set().union(*(device.keeps() for device in self.world.devices))

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
        self.pasts.append((self.world.engine.epoch, rows))
        state = ledger.state(self.world.database)
        check_each_word_once(state, self.over_another_past)
        for saved in reversed(self.saves):
            self.find_rows(saved)
        self.at_rest = self.resting()
        judge = Judge(self, state)
        for saved in self.saves:
            self.check_saved(saved, judge)

    def check_each_once(self, rows: dict[tuple[str, ...], list[Row]]) -> None:
        for (edit, *place), found in rows.items():
            assert len(found) == 1, f"{edit} was taken {len(found)} times: {place}"

    def find_rows(self, saved: Saved) -> None:
        """From the last to the first: coalesced words stand in the log under the later ones' name."""
        for epoch, rows in self.pasts:
            saved.rows.setdefault(epoch, []).extend(rows.get((saved.edit, *saved.field), []))
        saved.row = next(iter(self.pasts[-1][1].get((saved.edit, *saved.field), [])), None)
        gone = any(saved.rows.values()) or saved.edit in self.stays or saved.edit in self.lost_by_the_test
        if not gone:
            later = self.written_over(saved)
            if later:
                saved.row, saved.rows, saved.coalesced = later.row, later.rows, True

    def written_over(self, saved: Saved) -> Saved | None:
        """The next words of the same author and voice on the same field and device."""
        later = self.over.get(saved)
        alike = (
            later is not None and later.on_behalf_of == saved.on_behalf_of and plain(later) and plain(saved)
        )
        return later if alike else None

    def check_saved(self, saved: Saved, judge: "Judge") -> None:
        if saved.row is None:
            rests = self.rests(saved)
            assert rests, f"{self.name(saved)} vanished before it was taken: {saved.field} {saved.value!r}"
            return
        assert chose_what_was_drawn(saved), f"{self.name(saved)} chose what was not on the page: {saved.row}"
        assert judge.is_safe(saved), (
            f"{self.name(saved)} was lost without a word: {saved.field} {saved.value!r}"
        )

    def rests(self, saved: Saved) -> bool:
        """In a drawer, or with a profile that the test destroyed; or those words do that took its place."""
        if saved.edit in self.at_rest:
            return True
        later = self.written_over(saved) if saved.coalesced else None
        return later is not None and self.rests(later)

    def resting(self) -> set[str]:
        """Edits in drawers, forms that came back, and those that went with a profile the test destroyed."""
        drawers = {edit for device in self.world.devices for edit in device.drawers()}
        returned = {edit for window in self.world.windows for edit in window.refused}
        return drawers | returned | self.lost_by_the_test

    def name(self, saved: Saved) -> str:
        return f"{self.world.names[saved.person]}'s {saved.edit}"


def check_each_word_once(state: dict[Key, dict[str, list[Any]] | None], but: set[Field]) -> None:
    """Nobody here writes a word twice (see hand.py), so a text that has one twice was merged with itself.

    `but`: written on a page of before a restore, which has seen nothing: it is laid beside what it repeats.
    """
    for key, fields in state.items():
        for name, wire in (fields or {}).items():
            known = (*key, name) in but or not isinstance(wire[0], str)
            words = [] if known else NUMBERED.findall(wire[0])
            assert len(words) == len(set(words)), f"doubled: {name} of {key} says {wire[0]!r}"


class Judge:
    """Decides for each saved field whether it is there or went with somebody's knowledge."""

    def __init__(self, oracle: Oracle, state: dict[Key, dict[str, list[Any]] | None]) -> None:
        self.oracle, self.state = oracle, state
        self.by_field: dict[Field, list[Saved]] = {}
        self.deletions: dict[Key, list[Saved]] = {}
        self.vanished: dict[Field, list[Saved]] = {}  # they stood in an earlier past of the database
        for saved in oracle.saves:
            if saved.row is None:
                if any(saved.rows.values()):
                    self.vanished.setdefault(saved.field, []).append(saved)
                continue
            self.by_field.setdefault(saved.field, []).append(saved)
            if saved.field[3] == "_deleted" and saved.value is True:
                self.deletions.setdefault(saved.field[:3], []).append(saved)
        self.parents = dict(self.find_parents())

    def find_parents(self) -> Iterable[tuple[Key, Key]]:
        for saved in self.oracle.saves:
            scope, kind, record, name = saved.field
            if name and self.oracle.world.engine.schema.kinds[kind].parent == name:
                yield (scope, kind, record), (scope, name, saved.value)

    def is_safe(self, saved: Saved) -> bool:
        """A `_deleted` has nothing to lose: either it holds, or the record is there for all to see."""
        if saved.field[3] == "_deleted" or self.oracle.was_told(saved):
            return True
        if self.nobody_heard(saved.edit) and gave_way(self.oracle.verdicts.get(saved.edit), saved):
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
        if self.state[key] is not None and above is None and not self.is_taken_back(key):
            return None
        return self.deletions.get(key, []) + (above or [])

    def is_taken_back(self, key: Key) -> bool:
        """Of what was said and taken back the record stays, without what it said."""
        kept = (self.state[key] or {}).get("_deleted")
        return bool(self.oracle.world.engine.schema.kinds[key[1]].retractors and kept and kept[0])

    def is_there(self, saved: Saved, part: str) -> bool:
        wire = (self.state[saved.field[:3]] or {}).get(saved.field[3])
        epoch, _ = self.oracle.pasts[-1]
        return wire is not None and part_in(saved, part, Drawn.of(wire), epoch)

    def went_with(self, saved: Saved, part: str, deletion: Saved, passed: set[int]) -> bool:
        """Who put the record away had these words drawn, or had written them, or what took their place."""
        if saved.person == deletion.person and earlier(saved, deletion):
            return True
        drawn, epoch = deletion.page.field(saved.field[:3], saved.field[3]), deletion.page.epoch
        if part_in(saved, part, drawn, epoch):
            return True
        if any(knew_of(drawn, epoch, gone) for gone in self.between(saved, part)):
            return True
        passed.add(saved.order)
        taken = [*self.replacements(saved, part)]
        if any(not parts(later) for later in taken):
            return True  # it was taken away before, with knowledge, and nothing came in its place
        return any(
            self.went_with(later, parts(later)[0] if parts(later) else "", deletion, passed)
            for later in [*taken, *self.winners(saved)]
            if later.order not in passed
        )

    def winners(self, saved: Saved) -> Iterable[Saved]:
        """Later words under `latest`: what gave way to them is drawn for its author alone, beside them."""
        if saved.policy in ("latest", "log"):
            yield from (later for later in self.by_field[saved.field] if later.row.at > saved.row.at)

    def replacements(self, saved: Saved, part: str) -> Iterable[Saved]:
        """Those that took its place with the knowledge of their author."""
        for later in self.by_field[saved.field]:
            if later is saved or not took_away(later, saved, part):
                continue
            if (
                knew(later, saved, part)
                or self.wrote_it_there(later, saved)
                or self.telling_was_wiped(later, saved)
                or any(knew_of(later.drawn, later.page.epoch, gone) for gone in self.between(saved, part))
            ):
                yield later

    def between(self, saved: Saved, part: str) -> Iterable[Saved]:
        """Words that once took its place with knowledge, and went when the test restored a backup."""
        for gone in self.vanished.get(saved.field, []):
            known = knew(gone, saved, part) or self.wrote_it_there(gone, saved)
            if known and took_away(gone, saved, part):
                yield gone

    def wrote_it_there(self, later: Saved, saved: Saved) -> bool:
        """On the same device before, or on the one of which it is a copy."""
        if saved.policy == "set":
            return False
        place, order = later.place, later.order
        while place is not saved.place and place in self.oracle.heritage:
            place, order = self.oracle.heritage[place]
        return place is saved.place and saved.order < order

    def telling_was_wiped(self, later: Saved, saved: Saved) -> bool:
        """The server's answer on `later` told of it, to a profile that has lost it meanwhile."""
        return later.person == saved.person and self.nobody_heard(later.edit)

    def nobody_heard(self, edit: str) -> bool:
        """The test has destroyed the profile that was told, or its owner was no longer on the plan."""
        return edit in self.oracle.lost_by_the_test or edit in self.oracle.told_in_leaving


def parts(saved: Saved) -> list[str]:
    """What must not vanish: each new word, each element that was added, else the value as a whole.

    Taking words away, or putting another's suggestion away, leaves nothing that must be found again.
    """
    if saved.policy == "set":
        return list(saved.value.get("$add", []))
    if isinstance(saved.value, dict) and "$dismiss" in saved.value:
        return []
    if saved.policy == "text":
        return sorted(typed(saved))
    if saved.coalesced:
        return [text(saved.value)]
    return [text(row.value) for rows in saved.rows.values() for row in rows][-1:]


def part_in(saved: Saved, part: str, drawn: Drawn, epoch: str | None) -> bool:
    """A reader of this field has it before them, on a page drawn when the database had this epoch."""
    if saved.edit in drawn.unsent:
        return True
    rows = saved.rows.get(epoch, [])
    if saved.policy == "set":
        return part in (drawn.value or []) and any(drawn.changed >= row.version for row in rows)
    if saved.policy == "text":
        return part in words(drawn.texts)
    if any((row.by, row.at, part) in drawn.heads for row in rows):
        return True
    alike = any(text(value) == part for value in drawn.texts)  # two who write the same are shown once
    return alike and any(drawn.changed >= row.version for row in rows)


def took_away(later: Saved, saved: Saved, part: str) -> bool:
    if saved.policy == "set":
        return part in (later.row or later).value.get("$remove", [])
    if isinstance(later.value, dict) and "$dismiss" in later.value:
        rows = saved.rows.get(later.page.epoch, [])
        return later.value["$dismiss"] in [row.version for row in rows]
    if saved.policy == "text":
        return later.row is not None and part not in words([later.row.value])
    return True


def knew(later: Saved, saved: Saved, part: str) -> bool:
    """It was drawn, or its author writes the same.

    An element that somebody takes out of a set is out, also where they had put it in elsewhere.
    """
    if part_in(saved, part, later.drawn, later.page.epoch):
        return True
    if any(knew(before, saved, part) for before in later.under if before is not saved):
        return True
    if saved.policy == "set":
        return later.person == saved.person
    return later.row is not None and saved.policy != "text" and text(later.row.value) == part


def chose_what_was_drawn(saved: Saved) -> bool:
    """Who settles a question by one of its answers gets the answer that was on their screen."""
    if not isinstance(saved.value, dict) or "$settle" not in saved.value or saved.drawn.unsent:
        return True
    return saved.row.value in saved.drawn.texts


def gave_way(verdict: list[Any] | None, saved: Saved) -> bool:
    """The server has answered so, whether or not that was heard."""
    notes = verdict[3] if verdict and verdict[1] == "taken" else []
    return any(note[1:] == [saved.field[3], "superseded"] for note in notes)


def knew_of(drawn: Drawn, epoch: str | None, gone: Saved) -> bool:
    """Some of it was drawn, or all that it had left was that something was gone."""
    return all(part_in(gone, part, drawn, epoch) for part in parts(gone))


def earlier(saved: Saved, other: Saved) -> bool:
    """By the order of saving, or by the clock: a device's clock may have been set between the two.

    Of two in one millisecond the name decides, as it does for the engine.
    """
    return saved.order < other.order or moment(saved) < moment(other)


def moment(saved: Saved) -> tuple[int, str, int]:
    origin, _, number = saved.edit.rpartition(":")
    return saved.row.at, origin, int(number)


def plain(saved: Saved) -> bool:
    """Words or ticks: no answer to somebody else's, and nothing put away."""
    answer = isinstance(saved.value, dict) and not {"$settle", "$dismiss"}.isdisjoint(saved.value)
    return saved.field[3] != "_deleted" and not answer


def typed(saved: Saved) -> set[str]:
    """Words that were not on the page before."""
    if isinstance(saved.value, dict):
        return set()
    return words([saved.value]) - words(saved.drawn.texts)


def words(texts: Iterable[Any]) -> set[str]:
    return {word for one in texts if isinstance(one, str) for word in one.split()}
