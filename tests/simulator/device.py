"""A browser with a worker: one profile, one cookie, one clock, one sync at a time."""

import base64
from typing import Any

from . import exchange, page
from .page import Change, Page
from .replica import Entry, Replica, database
from .storage import CrashError, Storage
from .world import OtherPersonError, World

TRIES = 12  # a sync that asks more often than this is going round in circles


class NobodyHereError(Exception):
    """No plan page is answered until it is known who is here, and a form is taken from that person alone."""


class Device:
    """What somebody holds in their hands. Memory is lost when it crashes, storage is not."""

    def __init__(self, world: World, name: str) -> None:
        self.world, self.name = world, name
        self.storage = Storage()
        self.cookie: str | None = None
        self.ahead = 0  # this device's clock less the true time
        world.devices.append(self)
        self.start()

    def start(self) -> None:
        """The worker starts: a new origin, and nothing is under way."""
        self.origin = base64.urlsafe_b64encode(self.world.chance.randbytes(12)).decode()
        self.made = 0
        self.under_way: exchange.Asked | None = None

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
        self.set_present(None)
        self.under_way = None
        self.cookie = person
        self.find_out()

    def find_out(self) -> None:
        """Asks the server whose cookie this is, and makes room for that person alone."""
        me = self.world.me(self.cookie)
        for other in sorted(self.storage.read("mpp", "people")):
            if other != me["person"]:
                self.seal(other)
        with self.storage.transaction("mpp") as stores:
            stores.setdefault("people", {})[me["person"]] = True
        self.unseal(me["person"], me["seal"])
        self.set_present(me["person"])

    def sign_out(self) -> None:
        person = self.present()
        self.set_present(None)
        self.under_way = None
        self.cookie = None
        if person is not None:
            self.seal(person)

    def set_present(self, person: str | None) -> None:
        with self.storage.transaction("mpp") as stores:
            stores["current"] = {"person": person} if person else {}

    def seal(self, person: str) -> None:
        """First the box, then the replica goes: a crash between the two loses nothing."""
        kept = {store: dict(self.storage.read(database(person), store)) for store in ("outbox", "drawer")}
        key = self.storage.read(database(person), "meta").get("seal")
        with self.storage.transaction("mpp") as stores:
            boxes = stores["sealed"] = dict(stores.get("sealed", {}))
            if any(kept.values()):
                boxes[person] = {"key": key, "kept": merged(boxes.get(person), kept)}
        self.storage.delete(database(person))
        with self.storage.transaction("mpp") as stores:
            stores.get("people", {}).pop(person, None)

    def unseal(self, person: str, key: str) -> None:
        """Words are put back once, however often the box is opened."""
        box = self.storage.read("mpp", "sealed").get(person)
        with Replica(self.storage, person).transaction() as writing:
            writing.meta["seal"] = key
            if box is not None:
                assert box["key"] == key, "a box opened with another person's key"
                put_back(writing.outbox, writing.put_out, box["kept"]["outbox"])
                writing.drawer.update(
                    {
                        edit: entry
                        for edit, entry in box["kept"]["drawer"].items()
                        if edit not in writing.drawer
                    }
                )
        if box is not None:
            with self.storage.transaction("mpp") as stores:
                del stores["sealed"][person]

    # Pages

    def open(self, plan: str, only: set[str] | None = None) -> Page:
        replica = self.replica()
        return page.draw(replica.person, plan, held(replica, plan), unsent(replica, plan), only)

    def save(self, shown: Page, changes: list[Change], written_for: str | None = None) -> str:
        """One form, one edit: it is in the outbox, or an error was seen."""
        replica = self.replica()
        if replica.person != shown.person:
            raise NobodyHereError
        self.made += 1
        edit = [f"{self.origin}:{self.made}", self.now(), written_for, changes]
        try:
            with replica.transaction() as writing:
                writing.put_out({"edit": edit, "sent": False})
        finally:
            if any(entry["edit"] == edit for entry in replica.outbox()):
                self.world.oracle.saved(edit, shown, self)
        return edit[0]

    # Sync

    def sync(self) -> None:
        """Asks until there is nothing left to ask."""
        following = "name"
        for _ in range(TRIES):
            asked = self.ask(following)
            following = self.answer(asked, self.world.post(self.cookie, asked.request), following)
            if not following:
                return
        raise AssertionError(f"{self.name} asks for ever: {following}")

    def ask(self, following: str = "name") -> exchange.Asked:
        """One at a time: who asks again has given up on the last answer."""
        whole = following.removeprefix("whole ") if following.startswith("whole ") else None
        rest = following in ("", "rest")
        self.under_way = exchange.begin(self.replica(), self.name, self.now(), rest=rest, whole=whole)
        return self.under_way

    def answer(self, asked: exchange.Asked, reply: dict[str, Any], following: str = "") -> str:
        """Also a late answer comes here; it finds that it is late by itself."""
        if asked is self.under_way:
            self.under_way = None
        person = asked.request["person"]
        if database(person) not in self.storage.databases:
            return "dropped"  # signing out has removed the replica; a late reply must not bring it back
        replica = Replica(self.storage, person)
        before = {} if reply.get("again") else replica.versions()  # a restored server may go back
        try:
            return exchange.finish(
                replica, asked, reply, self.now(), last_pull=following.startswith("whole ")
            )
        finally:
            self.world.oracle.heard(replica, before)

    # Misfortunes

    def crash(self) -> None:
        self.storage.points_left = None
        self.start()

    def evict(self) -> None:
        """The browser wipes what the site stored; the cookie stays."""
        self.bring_back(Storage())

    def bring_back(self, storage: Storage) -> None:
        """A backup of the profile takes the place of what is there."""
        self.world.oracle.wiped(self.storage, storage)
        self.storage = storage
        self.start()

    def clone(self, name: str) -> "Device":
        """The same profile on a second machine: it still believes to be the first."""
        other = Device(self.world, name)
        other.storage, other.cookie, other.ahead = self.storage.copy(), self.cookie, self.ahead
        other.name = self.name
        other.start()
        return other

    def wake(self) -> None:
        """The app is opened: it finds out who is here if it does not know."""
        if self.cookie is not None and self.present() is None:
            self.find_out()


def held(replica: Replica, plan: str) -> page.Held:
    scopes: page.Held = {
        scope: {"version": version, "records": []}
        for scope, version in replica.versions().items()
        if scope.startswith(plan)
    }
    for (scope, *_), record in replica.records().items():
        if scope in scopes:
            scopes[scope]["records"].append(record)
    return scopes


def unsent(replica: Replica, plan: str) -> list[list[Any]]:
    edits = [entry["edit"] for entry in replica.outbox()]
    return [edit for edit in edits if any(change[0].startswith(plan) for change in edit[3])]


def merged(box: dict[str, Any] | None, kept: dict[str, Any]) -> dict[str, Any]:
    """A crash may have left a box and the replica it was made of."""
    if box is None:
        return kept
    waiting: dict[int, Entry] = dict(box["kept"]["outbox"])
    put_back(waiting, lambda entry: waiting.update({max(waiting, default=0) + 1: entry}), kept["outbox"])
    return {"outbox": waiting, "drawer": {**box["kept"]["drawer"], **kept["drawer"]}}


def put_back(waiting: dict[int, Entry], put: Any, entries: dict[int, Entry]) -> None:
    known = {entry["edit"][0] for entry in waiting.values()}
    for number in sorted(entries):
        if entries[number]["edit"][0] not in known:
            put(entries[number])


__all__ = ["CrashError", "Device", "NobodyHereError", "OtherPersonError"]
