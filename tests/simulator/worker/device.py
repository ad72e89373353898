"""A device on which the code that ships does the work: it keeps, coalesces, seals, says and hears."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.simulator import page
from tests.simulator.delta import named
from tests.simulator.device import Device, NobodyHereError
from tests.simulator.exchange import Asked
from tests.simulator.page import Change, Page
from tests.simulator.storage import CrashError

from .phones import Phones

if TYPE_CHECKING:
    from tests.simulator.world import World

FOREIGN = "foreign"  # an answer that is not the server's
MANY, NONE = 99, -1  # scopes that are few enough to be named: more than anybody has, or none at all


@dataclass
class Call(Asked):
    """A request that a phone waits for the answer of."""

    number: int = 0


class Profile:
    """What the browser keeps for the site: its databases, by the name of the profile."""

    def __init__(self, phones: Phones, name: str | None = None) -> None:
        self.phones, self.name = phones, name or phones.name()
        self.points_left: int | None = None

    def copy(self) -> "Profile":
        return Profile(self.phones, self.phones.copy_profile(self.name))


class Replica:
    """What the device held of one person when it was last asked to do something."""

    def __init__(self, device: "RealDevice", person: str, standing: dict[str, Any]) -> None:
        self.device, self.person, self.standing = device, person, standing

    def versions(self) -> dict[str, int]:
        return dict(self.standing["versions"])

    def records(self) -> dict[tuple[str, str, str], list[Any]]:
        rows = self.device.inventory()["kept"][self.person]["here"]["records"]
        return {(row["scope"], row["kind"], row["id"]): as_it_travels(row) for row in rows}

    def told(self) -> list[list[Any]]:
        return [
            [*(note[name] for name in ("scope", "kind", "record", "field")), as_logged(note["value"]), None]
            for note in self.standing["told"]
        ]


class RealDevice(Device):
    def __init__(self, world: "World", name: str, phones: Phones) -> None:
        self.phones, self.phone = phones, phones.name()
        super().__init__(world, name)

    def new_storage(self) -> Any:
        return Profile(self.phones)

    def another(self, name: str) -> "Device":
        return RealDevice(self.world, name, self.phones)

    def start(self) -> None:
        super().start()
        self.following: Asked | None = None  # the conversation has gone on to this by itself
        self.phones.begin(self.phone, self.storage.name, self.origin_bytes)
        self.standing: dict[str, Any] = {}
        self.do("standing", None)

    # Steps

    def do(self, work: str, *given: Any, **more: Any) -> dict[str, Any]:
        return self.step(work=work, given=given, **more)

    def step(self, *, few: int = MANY, **more: Any) -> dict[str, Any]:
        """Raises CrashError where it died over it."""
        given = {"phone": self.phone, "now": self.now(), "points": self.storage.points_left, "few": few}
        answer = self.phones.step(**given, **more)
        self.storage.points_left = answer["points"]
        if answer.get("crashed"):
            raise CrashError
        assert not answer["complaints"], f"{self.name}: {answer['complaints']}"
        self.standing = answer["standing"]
        return answer

    # Who is here

    def present(self) -> str | None:
        return self.standing["person"]

    def replica(self) -> Any:
        person = self.present()
        if person is None:
            raise NobodyHereError
        return Replica(self, person, self.standing)

    def begin_switch(self) -> None:
        self.do("beginSwitch")

    def find_out(self) -> None:
        name, me = self.world.new_name(self.name), self.world.me(self.cookie, self.sign_in_id)
        asked = self.do("recognise")["asked"]
        assert (asked["path"], asked["seal"]) == ("/me", "now")
        after = self.step(call=asked["call"], answer=[200, me], named=name)
        if asked := after.get("asked"):  # for the key to what was sealed here
            me = self.world.me(self.cookie, asked["seal"])
            self.step(call=asked["call"], answer=[200, me], named=name)

    def finish_sign_out(self, person: str) -> None:
        self.do("signOut", person, True)

    def guests(self) -> set[str]:
        found = self.inventory()
        return {*found["people"], *(person for person, kept in found["kept"].items() if kept["sealed"])}

    # Pages

    def open(self, plan: str, only: set[str] | None = None) -> Page:
        person = self.replica().person
        found = self.do("look", plan)["value"]
        for news in found["held"].values():
            news["records"] = [row if row[4:] == [True] else row[:4] for row in news["records"]]
        return page.draw(person, plan, found["held"], found["unsent"], only, found["epoch"])

    def save(self, shown: Page, changes: list[Change], on_behalf_of: str | None = None) -> str:
        if self.replica().person != shown.person:
            raise NobodyHereError
        name = f"{self.origin}:{self.made + 1}"
        form = {"changes": changes, "onBehalfOf": on_behalf_of, "save": name}
        form |= {"epoch": shown.epoch, "plan": shown.plan}
        try:
            saved = self.do("save", form)["value"]
        except CrashError:
            if self.was_saved(name, shown.person):
                self.world.oracle.saved([name, self.now(), on_behalf_of, changes], shown, self)
            raise
        if saved is None:
            raise page.AnotherPastError
        assert saved["id"] == name, f"{name} is called {saved['id']}"
        self.made += 1
        self.world.oracle.saved([name, self.now(), on_behalf_of, changes], shown, self)
        self.world.met["coalesce"] += saved["coalesced"]
        return name

    def was_saved(self, name: str, person: str) -> bool:
        """After a crash: whether it came just before or just after."""
        self.phones.begin(self.phone, self.storage.name, b"")
        return bool(self.do("waits", person, name)["value"])

    # Sync

    def ask(self, following: str = "name") -> Asked:
        asked, self.following = self.following, None
        if asked is None:
            few = NONE if following in ("", "rest") else MANY
            asked = self.asked(self.do("talk", self.replica().person, few=few))
        assert asked is not None, f"{self.name} has nothing to ask"
        self.under_way = asked
        self.world.oracle.leaving(asked.edits)
        return asked

    def asked(self, answer: dict[str, Any]) -> Call | None:
        """What it asks the server now, if anything."""
        if "asked" not in answer:
            return None
        call = answer["asked"]
        assert call["path"] == "/sync"
        request = call["request"]
        edits = named(request["edits"], request.get("scopes", []))
        return Call(
            request, edits, request["have"], request["epoch"], "rest" not in request, number=call["call"]
        )

    def give_up(self, asked: Call) -> None:
        self.under_way = None
        self.step(call=asked.number, answer=None)

    def answer(self, asked: Call, reply: dict[str, Any], following: str = "") -> str:  # noqa: ARG002
        if asked is self.under_way:
            self.under_way = None
        person = asked.request["person"]
        before = {} if reply.get("again") or person != self.present() else self.standing["versions"]
        try:
            heard = self.step(call=asked.number, answer=[200, reply], about=person)
        except CrashError:
            self.phones.begin(self.phone, self.storage.name, b"")
            self.was_heard(person, self.do("held", person)["value"], before)
            raise
        self.was_heard(person, heard["other"], before)
        self.following = self.asked(heard)
        if not heard["written"]:
            return "dropped"
        return "more" if self.following else ""

    def was_heard(self, person: str, standing: dict[str, Any], before: dict[str, int]) -> None:
        self.world.oracle.heard(Replica(self, person, standing), before)

    # What is on it, whoever is here

    def inventory(self) -> dict[str, Any]:
        """{people, kept: {person: {here, sealed}}}; None where there is nothing of them."""
        keys = {person: self.world.keys.get(person, {}) for person in self.world.people()}
        found: dict[str, Any] = self.do("inventory", keys)["value"]
        return found

    def boxes(self) -> list[dict[str, Any]]:
        kept = self.inventory()["kept"].values()
        return [box for each in kept for box in (each["here"], each["sealed"]) if box]

    def people(self) -> list[str]:
        return [person for person, kept in self.inventory()["kept"].items() if kept["here"]]

    def drawers(self) -> set[str]:
        return {edit for box in self.boxes() for edit in box["drawer"]}

    def waiting(self, *, sent: bool = True) -> set[str]:
        return {edit for box in self.boxes() for edit, left in box["waiting"] if sent or not left}

    def takings(self) -> set[str]:
        return {edit for box in self.boxes() for edit in box.get("taken", [])}


def as_logged(value: Any) -> Any:
    """A change of a set has both of its halves in the log."""
    ticks = isinstance(value, dict) and value.keys() <= {"$add", "$remove"}
    return {"$add": [], "$remove": []} | value if ticks else value


def as_it_travels(row: dict[str, Any]) -> list[Any]:
    return [row["kind"], row["id"], row["version"], row["fields"], *([True] if row.get("private") else [])]


def made_on(phones: Phones, kind: type[RealDevice] = RealDevice) -> Callable[["World", str], Device]:
    """What a life makes its devices with."""
    return lambda world, name: kind(world, name, phones)
