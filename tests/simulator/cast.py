"""Two plans, six people, a head teacher, and what they hold in their hands."""

from collections.abc import Callable

from .device import Device
from .focus import Focus
from .window import Window
from .world import World

OWNERS = {  # Leo and his father share a tablet; Mina and Tess have two devices each
    "phone-m": "mina",
    "tablet-m": "mina",
    "phone-s": "sara",
    "phone-t": "tess",
    "laptop-t": "tess",
    "tablet-l": "leo",
    "phone-j": "june",
}
Place = Device | Window


class Cast:
    """`make`: what makes a device of a world and a name."""

    def __init__(self, world: World, make: Callable[[World, str], Device], focus: Focus | None) -> None:
        names = ("mina", "sara", "tess", "leo", "omar", "june")
        who = self.people = {name: world.person(name) for name in names}
        self.mina = world.plan("minas", pupil=who["mina"], carer=who["sara"], tutor=who["tess"])
        self.leo = world.plan("leos", pupil=who["leo"], carer=who["omar"], tutor=who["tess"])
        self.plans = [self.mina] if focus else [self.mina, self.leo]
        owners = OWNERS
        self.windows = [Window(world, world.head_teacher("bell"), "office")]
        self.windows += [Window(world, who["tess"], "library")]
        if focus:
            owners = {name: owner for name, owner in OWNERS.items() if name in focus.places}
            self.windows = [window for window in self.windows if window.name in focus.places]
        self.devices = {make(world, name): who[owner] for name, owner in owners.items()}
