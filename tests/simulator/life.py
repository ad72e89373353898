"""A random life of one school: a seed decides who does what, and what goes wrong."""

from collections.abc import Callable
from typing import Any

from .agreement import check_replica
from .air import Air
from .cast import Cast
from .desk import Desk
from .device import Device, NobodyHereError
from .fate import Fate
from .focus import Focus
from .page import AnotherPastError
from .storage import CrashError
from .world import OtherPersonError, World

STEPS = 100
MINUTE = 60_000
PAUSES = (1, 1000, MINUTE, MINUTE, 30 * MINUTE)


class Life:
    """A hundred things that happen, one after another."""

    def __init__(
        self,
        seed: int,
        make: Callable[[World, str], Device] = Device,
        *,
        secrets: bool = False,
        sayings: bool = False,
        focus: Focus | None = None,
    ) -> None:
        """secrets: whether pupils keep some things to themselves; sayings: whether people say what is never
        changed and may be taken back; focus: what it is about, if not all.
        """
        self.focus = focus
        today = "2026-10-14" if seed % 3 == 0 else "2026-11-22"
        self.world = World(seed, today, secrets=secrets, sayings=sayings)
        self.chance, self.met = self.world.chance, self.world.met
        self.cast = Cast(self.world, make, focus)
        self.desk, self.air, self.fate = Desk(self), Air(self), Fate(self)
        for device, owner in self.cast.devices.items():
            device.sign_in(owner)
            device.sync()
            self.begin(device, owner)

    def begin(self, device: Device, owner: str) -> None:
        """Something stands on each plan before the connection fails, and something waits on each device."""
        for plan in self.cast.plans:
            if self.world.role(plan, owner):
                self.desk.write_something(device, device.open(plan), create=True)
        if device.name in ("phone-m", "phone-t", "tablet-l"):
            device.sync()

    def run_and_end(self) -> None:
        self.run()
        self.end_well()

    def run(self, steps: int = STEPS) -> None:
        deeds = {
            self.desk.change: 32,
            self.desk.change_again: 4,
            self.desk.create: 6,
            self.desk.turn_page: 10,
            self.desk.answer_question: 6,
            self.desk.put_away: 4,
            self.air.sync: 14,
            self.air.take_off: 10,
            self.air.fly_on: 14,
            self.fate.change_members: 3,
            self.fate.set_clock: 3,
            self.fate.arm_crash: 3,
            self.fate.change_profile: 2,
            self.fate.change_person: 3,
            self.fate.change_database: 1,
        }
        if self.focus:
            deeds = {deed: self.focus.often.get(deed.__name__, often) for deed, often in deeds.items()}
        for _ in range(steps):
            self.world.wait(self.chance.choice(PAUSES))
            (deed,) = self.chance.choices([*deeds], [*deeds.values()])
            self.at_risk(deed)

    def at_risk(self, deed: Callable[..., object], *given: Any) -> None:
        """A crash may come into anything; then the device starts again."""
        try:
            deed(*given)
        except CrashError:
            self.met["crash"] += 1
            for device in self.world.devices:
                if device.is_down():
                    self.restart(device)
        except OtherPersonError:
            self.met["401"] += 1
        except NobodyHereError:
            self.met["nobody here"] += 1
        except AnotherPastError:
            self.met["answer to another past"] += 1

    def restart(self, device: Device) -> None:
        device.crash()
        self.air.ground(device)
        self.desk.put_away_pages(lambda place: place is device)

    def conversations(self) -> list[dict[str, Any]]:
        """What the devices said to the server. Pasts of the database have numbers: their names are random."""
        pasts = list(dict.fromkeys(request["epoch"] for request in self.world.asked))
        return [request | {"epoch": pasts.index(request["epoch"])} for request in self.world.asked]

    # The end

    def end_well(self) -> None:
        """The connection is back, stale replies come in, everybody is here once more, and all agree."""
        for device in self.world.devices:
            device.disarm()
        for flight in list(self.air.flights):
            if flight.replies:
                self.at_risk(self.air.deliver, flight)
        for device, owner in self.cast.devices.items():
            self.come_back(device, owner)
        for device in self.world.devices:
            device.sync()
        self.check()

    def come_back(self, device: Device, owner: str) -> None:
        for person in [*sorted(device.guests() - {owner}), owner]:
            device.sign_in(person)
            device.sync()

    def check(self) -> None:
        for device, owner in self.cast.devices.items():
            check_replica(self.world, device, owner)
        self.world.oracle.check()
