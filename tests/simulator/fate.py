"""Misfortunes, and people who come, go, sign in and sign out."""

from typing import TYPE_CHECKING, Any

from .device import Device

if TYPE_CHECKING:
    from .life import Life

MINUTE, DAY, YEAR = 60_000, 86_400_000, 365 * 86_400_000
MOST_DEVICES = 9


class Fate:
    def __init__(self, life: "Life") -> None:
        self.life = life
        self.world, self.chance, self.met, self.cast = (
            life.world,
            life.world.chance,
            life.world.met,
            life.cast,
        )
        self.profiles: list[tuple[Device, Any]] = []  # put aside
        self.yesterday: bytes | None = None

    def change_members(self) -> None:
        """June comes to help with Mina and goes; Sara leaves Mina's plan, or is back."""
        comings = (("june", "tutor"), ("june", "tutor"), ("sara", "carer"), ("tess", "tutor"))
        name, role = self.chance.choice(comings)
        plan, person = self.cast.mina, self.cast.people[name]
        if (plan, person) in self.world.roles:
            self.world.leave(plan, person)
            self.met["left a plan"] += 1
        else:
            self.world.join(plan, person, role)
            self.met["joined a plan"] += 1

    def set_clock(self) -> None:
        device = self.chance.choice(self.world.devices)
        device.ahead = self.chance.choice((0, -DAY, 3 * MINUTE, 75 * YEAR, -17 * YEAR))
        self.met["wrong clock"] += device.ahead != 0
        if self.chance.random() < 0.2:
            self.world.server_ahead = self.chance.choice((0, -5 * MINUTE))
            self.met["server clock set back"] += self.world.server_ahead != 0

    def arm_crash(self) -> None:
        self.chance.choice(self.world.devices).arm(self.chance.randrange(8))

    def change_profile(self) -> None:
        """A profile is cloned, put aside, brought back, or wiped."""
        device = self.chance.choice(self.world.devices)
        fate = self.chance.choice(("clone", "put aside", "bring back", "wipe"))
        if fate == "clone" and len(self.world.devices) < MOST_DEVICES:
            self.met["clone"] += 1
            self.cast.devices[device.clone(device.name)] = self.cast.devices[device]
        elif fate == "bring back" and self.profiles:
            self.met["backup brought back"] += 1
            device, storage = self.profiles.pop()
            device.bring_back(storage)
            self.life.restart(device)
        elif fate == "wipe":
            self.met["wiped"] += 1
            device.evict()
            self.life.restart(device)
            device.wake()
        else:
            self.profiles.append((device, device.put_aside()))

    def change_person(self) -> None:
        """Leo's father takes the tablet, or Leo has it back; or somebody signs out."""
        device = self.chance.choice(self.world.devices)
        leo, omar = self.cast.people["leo"], self.cast.people["omar"]
        if device.name == "tablet-l":
            device.sign_in(omar if device.cookie == leo else leo)
            self.met["another person signed in"] += 1
        elif self.chance.random() < 0.3:
            device.sign_out()
            self.met["signed out"] += 1
        else:
            device.sign_in(self.cast.devices[device])

    def change_database(self) -> None:
        """A backup is made; or it is brought back, and the devices say again what it lacks."""
        if self.yesterday is None:
            self.yesterday = self.world.backup()
            return
        self.met["database brought back"] += 1
        self.world.restore(self.yesterday, properly=True)
        self.yesterday = None
        for device in self.chance.sample(self.world.devices, len(self.world.devices)):
            if device.present():
                self.life.at_risk(device.sync)
        self.world.oracle.after_restore()
