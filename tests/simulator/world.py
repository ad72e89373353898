"""One school, its server and everybody's devices, with a clock and a network in the test's hands."""

import itertools
import json
import random
import re
import uuid
from base64 import b64encode
from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import sqlalchemy

from sync import protocol
from sync.engine import Engine
from sync.ids import single_id
from sync.schema import Schema
from tests import databases

from .oracle import Oracle
from .schema import SCHEMA

if TYPE_CHECKING:
    from .device import Device
    from .window import Window

MORNING = 1795338000000  # 2026-11-22, nine in the morning
WORD = re.compile(r"(circle|home|staff|own)~(\w+)~(\w+)~\d+")
AUDIENCES = {
    "pupil": {"circle", "home"},
    "carer": {"circle", "home"},
    "tutor": {"circle", "home", "staff"},
    "school": {"circle", "staff"},
    None: set(),
}


class TooLargeError(Exception):
    """413: more than the server inflates."""


class OtherPersonError(Exception):
    """401: the cookie is not that of the person who asks."""


def empty(database: sqlalchemy.Engine) -> None:
    """Every test begins with the same empty tables."""
    Engine(database, SCHEMA, clock=lambda: MORNING, today=lambda: "2026-11-22").create()


class World:
    """The truth about who belongs where is kept here too, apart from the engine's, to judge what it sends."""

    def __init__(
        self, seed: int = 0, today: str = "2026-11-22", *, secrets: bool = False, sayings: bool = False
    ) -> None:
        self.chance, self.secrets, self.sayings = random.Random(seed), secrets, sayings
        self.time, self.server_ahead, self.today = MORNING, 0, today
        self.database = databases.current.like("devices", empty)
        self.engine = Engine(self.database, SCHEMA, clock=self.server_now, today=lambda: self.today)
        self.school = self.identity()
        self.plans: list[str] = []
        self.new_names = itertools.count(1)
        self.sign_ins = itertools.count(1)
        self.keys: dict[str, dict[str, str]] = {}  # handed out, by person and sign-in
        self.names: dict[str, str] = {}  # person or plan -> what it is called in this test
        self.roles: dict[tuple[str, str], str] = {}
        self.staff: set[str] = set()
        self.devices: list[Device] = []
        self.windows: list[Window] = []
        self.met: Counter[str] = Counter()  # how often each thing happened
        self.asked: list[dict[str, Any]] = []  # every request of a device
        self.oracle = Oracle(self)

    def backup(self) -> Any:
        return databases.current.backup(self.database)

    def restore(self, backup: Any, *, properly: bool) -> None:
        """The data of an earlier day is back. `properly`: the engine is told, as the command does."""
        self.oracle.before_restore()
        databases.current.restore(self.database, backup)
        self.oracle.restored()
        if properly:
            self.engine.restored()
        for plan, person in itertools.product(self.plans, self.names):
            self.put_right(plan, person)

    def update(self, schema: Schema) -> None:
        """The server is served in a newer version; devices keep theirs."""
        self.engine = Engine(self.database, schema, clock=self.server_now, today=lambda: self.today)

    def put_right(self, plan: str, person: str) -> None:
        """Who came or left since the backup is on the list again, or off it, before anything is served."""
        role, known = self.roles.get((plan, person)), self.engine.role(plan, person)
        if role and role != known:
            self.engine.join(plan, person, role)
        elif not role and known not in (None, "school"):
            self.engine.leave(plan, person)

    def identity(self) -> str:
        return str(uuid.UUID(int=self.chance.getrandbits(128), version=4))

    def server_now(self) -> int:
        return self.time + self.server_ahead

    def wait(self, milliseconds: int = 60_000) -> None:
        self.time += milliseconds

    # Who belongs

    def plan(self, name: str, **people: str) -> str:
        """A plan and its people: plan("mina", pupil=mina, tutor=tess)."""
        plan = self.identity()
        self.names[plan] = name
        self.plans.append(plan)
        self.engine.open_plan(plan, self.school, 2025)
        card = single_id(plan, "circle_card")
        self.engine.write(plan, [[f"{plan}/circle", "circle_card", card, {"server": name}]])
        for role, person in people.items():
            self.join(plan, person, role)
        return plan

    def person(self, name: str) -> str:
        person = self.identity()
        self.names[person] = name
        return person

    def people(self) -> list[str]:
        return [identity for identity in self.names if identity not in self.plans]

    def head_teacher(self, name: str) -> str:
        person = self.person(name)
        self.staff.add(person)
        self.engine.add_staff(self.school, person)
        return person

    def join(self, plan: str, person: str, role: str) -> None:
        self.engine.join(plan, person, role)
        self.roles[plan, person] = role

    def leave(self, plan: str, person: str) -> None:
        self.engine.leave(plan, person)
        self.roles.pop((plan, person), None)

    def erase(self, plan: str, pupil: str) -> None:
        """What was taken on it is lost by the school's own word; what is said from now on is refused."""
        self.oracle.erased(plan)
        self.engine.erase(plan, pupil)
        for role in [key for key in self.roles if key[0] == plan]:
            del self.roles[role]

    def role(self, plan: str, person: str) -> str | None:
        return self.roles.get((plan, person)) or ("school" if person in self.staff else None)

    def may_read(self, person: str, scope: str) -> bool:
        plan, audience = scope.split("/")[:2]
        kind, _, owner = audience.partition(":")
        role = self.role(plan, person)
        return owner == person and role is not None if kind == "own" else kind in AUDIENCES[role]

    # The network

    def me(self, person: str | None, sign_in: str) -> dict[str, Any]:
        """sign_in: the one whose key is asked for."""
        if person is None:
            raise OtherPersonError
        return {
            "person": person,
            "epoch": self.engine.epoch,
            "seal": self.seal(person, sign_in),
            "seal_id": sign_in,
            "membership": self.engine.membership(person),
            "plans": [],
        }

    def seal(self, person: str, sign_in: str) -> str:
        """The key to what this person has sealed in that sign-in."""
        key = b64encode(sha256(f"{person} {sign_in}".encode()).digest()).decode()
        self.keys.setdefault(person, {})[sign_in] = key
        return key

    def new_sign_in(self) -> str:
        """The id of the key of one sign-in."""
        return f"sign-in-{next(self.sign_ins)}"

    def new_name(self, device: str) -> str:
        """What a device may call itself: no other does, though both were called alike by the test."""
        return f"{device}-{next(self.new_names)}"

    def post(self, cookie: str | None, request: dict[str, Any]) -> dict[str, Any]:
        """POST /sync, as bytes would have it."""
        self.asked.append(request)
        body = json.dumps(request)
        if cookie is None or cookie != request["person"]:
            raise OtherPersonError
        if len(body) > protocol.BYTES:
            raise TooLargeError
        request = json.loads(body)
        reply = json.loads(self.engine.sync(cookie, protocol.load(request)))
        self.check_leaks(cookie, reply)
        self.oracle.replied(reply)
        return reply

    def check_leaks(self, person: str, answer: dict[str, Any]) -> None:
        """Nothing of a scope that its reader may not see, by name, by record or by a single word."""
        for scope, news in answer["scopes"].items():
            assert self.may_read(person, scope), f"{self.names[person]} was sent {scope}"
            for kind, *_ in news["records"]:
                assert self.engine.schema.kinds[kind].audience == scope.split("/")[1].split(":")[0], (
                    scope,
                    kind,
                )
        for audience, plan, writer in WORD.findall(json.dumps(answer)):
            if writer != self.names[person]:  # a verdict may quote one's own words, on a plan left since
                self.check_word(person, audience, plan, writer)

    def check_word(self, person: str, audience: str, plan: str, writer: str) -> None:
        scope = next(identity for identity, name in self.names.items() if name == plan) + f"/{audience}"
        if audience == "own":
            scope += ":" + next(identity for identity, name in self.names.items() if name == writer)
        assert self.may_read(person, scope), f"{self.names[person]} read a word of {scope}"
