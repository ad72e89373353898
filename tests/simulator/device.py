"""A browser with a worker: one profile, one cookie, one clock, one sync at a time."""

import base64
from typing import Any

from . import exchange, page
from .line import CutError, Line
from .page import Change, Page
from .replica import Replica, database
from .seal import drop, seal, sealed, unseal
from .storage import CrashError, Storage
from .world import OtherPersonError, TooLargeError, World

TRIES = 12  # a sync that asks more often than this for nothing is going round in circles


class NobodyHereError(Exception):
    """No plan page is answered until it is known who is here, and a form is taken from that person alone."""


class Device:
    """What somebody holds in their hands. Memory is lost when it crashes, storage is not."""

    def __init__(self, world: World, name: str) -> None:
        self.world, self.name = world, name
        self.storage = self.new_storage()
        self.cookie: str | None = None
        self.sign_in_id = ""
        self.ahead = 0  # this device's clock less the true time
        self.line: Line | None = None  # a poor one; None carries everything
        self.armed = False
        world.devices.append(self)
        self.start()

    def new_storage(self) -> Any:
        return Storage()

    def another(self, name: str) -> "Device":
        """One of the same kind, new."""
        return Device(self.world, name)

    def start(self) -> None:
        """The worker starts: a new origin, and nothing is under way."""
        self.origin_bytes = self.world.chance.randbytes(12)
        self.origin = base64.urlsafe_b64encode(self.origin_bytes).decode()
        self.made = 0
        self.under_way: exchange.Asked | None = None
        self.batch = exchange.BATCH

    def now(self) -> int:
        return self.world.time + self.ahead

    # Who is here

    def present(self) -> str | None:
        return self.storage.read("mpp", "current").get("person")

    def replica(self) -> Replica:
        person = self.present()
        if person is None:
            raise NobodyHereError
        return Replica(self.storage, person)

    def sign_in(self, person: str) -> None:
        """Nobody is here while a sign-in passes through; the last person's unsent words are sealed."""
        self.begin_switch()
        self.under_way = None
        self.cookie, self.sign_in_id = person, self.world.new_sign_in()
        self.find_out()

    def find_out(self) -> None:
        """Asks the server whose cookie this is, and makes room for that person alone.

        In as many transactions as the worker needs, so that a crash finds both at the same point.
        """
        name, me = self.world.new_name(self.name), self.world.me(self.cookie, self.sign_in_id)
        box = sealed(self.storage).get(me["person"])
        key = self.world.me(self.cookie, box["id"])["seal"] if box else None
        for other in sorted(self.storage.read("mpp", "people")):
            if other != me["person"]:
                seal(self.storage, other)
        self.set_people({me["person"]: True})
        replica = Replica(self.storage, me["person"])
        with replica.transaction() as writing:
            writing.meta.update({name: me[name] for name in ("seal", "seal_id")})
        unseal(self.storage, me["person"], key)
        for key, value in (("device", name), ("epoch", me["epoch"])):
            if not replica.meta(key):
                with replica.transaction() as writing:
                    writing.meta[key] = value
        drop(self.storage, me["person"])
        self.set_present(me["person"])

    def sign_out(self) -> None:
        person = self.present()
        self.begin_switch()
        self.under_way = None
        self.cookie = None
        if person is not None:
            self.finish_sign_out(person)

    def finish_sign_out(self, person: str) -> None:
        with self.storage.transaction("mpp"):
            pass  # the server has been told
        seal(self.storage, person)
        people = self.storage.read("mpp", "people")
        self.set_people({other: here for other, here in people.items() if other != person})

    def begin_switch(self) -> None:
        self.set_present(None)

    def set_people(self, people: dict[str, bool]) -> None:
        with self.storage.transaction("mpp") as stores:
            stores["people"] = people

    def set_present(self, person: str | None) -> None:
        with self.storage.transaction("mpp") as stores:
            stores["current"] = {"person": person} if person else {}

    def guests(self) -> set[str]:
        """Everybody of whom something is here."""
        return {*sealed(self.storage), *self.storage.read("mpp", "people")}

    # Pages

    def open(self, plan: str, only: set[str] | None = None) -> Page:
        replica = self.replica()
        waiting = unsent(replica, plan)
        shown = held(replica, plan)
        epoch = page.PAST if shown.keys() & replica.past() else replica.meta("epoch")
        return page.draw(replica.person, plan, shown, waiting, only, epoch)

    def save(self, shown: Page, changes: list[Change], on_behalf_of: str | None = None) -> str:
        """One form, one edit: it is in the outbox, or an error was seen."""
        replica = self.replica()
        if replica.person != shown.person:
            raise NobodyHereError
        changes = page.as_of(replica.meta("epoch"), shown, changes)
        self.made += 1
        edit = [f"{self.origin}:{self.made}", self.now(), on_behalf_of, changes]
        gone: list[int] = []
        try:
            with replica.transaction() as writing:
                gone = writing.put_coalesced(edit)
        finally:
            if any(entry["edit"][0] == edit[0] for entry in replica.outbox()):
                self.world.oracle.saved(edit, shown, self)
                self.world.met["coalesce"] += len(gone)
        return edit[0]

    # Sync

    def sync(self) -> None:
        """Asks until there is nothing left to ask. Raises CutError where the line lets nothing through."""
        following, in_vain, heard = "name", 0, False
        while following and in_vain < TRIES:
            asked = self.ask(following)
            try:
                reply = self.tell(asked.request)
            except TooLargeError:
                self.ask_for_less(asked)
                in_vain += 1
                continue
            except CutError:
                if len(asked.request["edits"]) > 1:
                    self.batch = len(asked.request["edits"]) // 2
                if not heard or len(asked.request["edits"]) < 2:
                    raise
                continue
            following = self.answer(asked, reply, following)
            heard, in_vain = True, 0 if reply["results"] else in_vain + 1
        assert not following, f"{self.name} asks for ever: {following}"

    def ask(self, following: str = "name") -> exchange.Asked:
        """One at a time: who asks again has given up on the last answer."""
        whole = following.removeprefix("whole ") if following.startswith("whole ") else None
        rest = following in ("", "rest")
        replica = self.replica()
        self.under_way = exchange.begin(
            replica, self.name, self.now(), rest=rest, whole=whole, batch=self.batch
        )
        self.world.oracle.leaving(self.under_way.edits)
        return self.under_way

    def give_up(self, asked: exchange.Asked) -> None:
        """No answer is waited for any longer. What broke under many edits is asked with half of them."""
        self.under_way = None
        if len(asked.request["edits"]) > 1:
            self.batch = len(asked.request["edits"]) // 2

    def tell(self, request: dict[str, Any]) -> dict[str, Any]:
        """The line may be cut on the way there, and on the way back."""
        if self.line:
            self.line.carry(request)
        reply = self.world.post(self.cookie, request)
        if self.line:
            self.line.carry(reply)
        return reply

    def ask_for_less(self, asked: exchange.Asked) -> None:
        """Half as many at once; a single edit that is too much by itself waits for its author."""
        edits = asked.request["edits"]
        self.batch = (len(edits) + 1) // 2 if len(edits) > 1 else exchange.BATCH
        if len(edits) == 1:
            with self.replica().transaction() as writing:
                writing.settle(edits[0][0], [edits[0][0], "refused", "too-large"], self.now())

    def answer(self, asked: exchange.Asked, reply: dict[str, Any], following: str = "") -> str:
        """Also a stale reply comes here; it finds that it is stale by itself."""
        if asked is self.under_way:
            self.under_way = None
        person = asked.request["person"]
        if database(person) not in self.storage.databases:
            return "dropped"  # signing out has removed the replica; a late reply must not bring it back
        replica = Replica(self.storage, person)
        before = {} if reply.get("again") else replica.versions()  # a restored server may go back
        try:
            outcome = exchange.finish(
                replica, asked, reply, self.now(), last_pull=following.startswith("whole ")
            )
        finally:
            self.world.oracle.heard(replica, before)
        if outcome != "dropped" and asked.request["edits"]:
            self.batch = min(exchange.BATCH, 2 * self.batch)
        return outcome

    # Misfortunes

    def arm(self, points: int) -> None:
        """It will crash when so many more points have been passed at which it may."""
        self.storage.points_left, self.armed = points, True

    def disarm(self) -> None:
        self.storage.points_left, self.armed = None, False

    def is_down(self) -> bool:
        return self.armed and self.storage.points_left is None

    def crash(self) -> None:
        self.disarm()
        self.start()

    def evict(self) -> None:
        """The browser wipes what the site stored; the cookie stays."""
        self.bring_back(self.new_storage())

    def put_aside(self) -> Any:
        """A backup of the profile."""
        return self.storage.copy()

    def bring_back(self, storage: Any) -> None:
        """A backup of the profile takes the place of what is there."""
        before = self.keeps()
        self.storage = storage
        self.start()
        self.world.oracle.wiped(before, self.waiting())

    def clone(self, name: str) -> "Device":
        """The same profile on a second machine: it still believes to be the first."""
        other = self.another(name)
        other.storage, other.cookie, other.ahead = self.storage.copy(), self.cookie, self.ahead
        other.name, other.sign_in_id = self.name, self.sign_in_id
        other.start()
        self.world.oracle.cloned(self, other)
        return other

    def wake(self) -> None:
        """The app is opened: it finds out who is here if it does not know."""
        if self.cookie is not None and self.present() is None:
            self.find_out()

    # What is on it, whoever is here

    def people(self) -> list[str]:
        """Those whose replica is here."""
        return [name.removeprefix("mpp-") for name in self.storage.databases if name != "mpp"]

    def drawers(self) -> set[str]:
        """Every edit that was refused, and waits for its author."""
        found = {edit for person in self.people() for edit in Replica(self.storage, person).drawer()}
        return found.union(*(box["kept"]["drawer"] for box in sealed(self.storage).values()))

    def waiting(self, *, sent: bool = True) -> set[str]:
        """Every edit that is yet to be sent, or heard of. `sent`: those that have left already, too."""
        boxes = [box["kept"]["outbox"].values() for box in sealed(self.storage).values()]
        boxes += [Replica(self.storage, person).outbox() for person in self.people()]
        return {entry["edit"][0] for box in boxes for entry in box if sent or not entry["sent"]}

    def keeps(self) -> set[str]:
        """Every edit of which this profile is the keeper."""
        return self.drawers() | self.waiting()

    def takings(self) -> set[str]:
        """Copies of what the server has taken."""
        return {edit for person in self.people() for edit in Replica(self.storage, person).taken()}


def held(replica: Replica, plan: str) -> page.Held:
    scopes: page.Held = {
        scope: {"version": version, "records": []}
        for scope, version in replica.shown().items()
        if scope.startswith(plan)
    }
    for (scope, *_), record in sorted(replica.records().items()):  # as IndexedDB has them
        if scope in scopes:
            scopes[scope]["records"].append(record)
    return scopes


def unsent(replica: Replica, plan: str) -> list[list[Any]]:
    edits = [entry["edit"] for entry in replica.outbox()]
    return [edit for edit in edits if any(change[0].startswith(plan) for change in edit[3])]


__all__ = ["CrashError", "Device", "NobodyHereError", "OtherPersonError"]
