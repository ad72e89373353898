"""Two plans, six people, a head teacher, and what they hold in their hands."""

from collections.abc import Callable

from .device import Device
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

    def __init__(self, world: World, make: Callable[[World, str], Device]) -> None:
        names = ("mina", "sara", "tess", "leo", "omar", "june")
        who = self.people = {name: world.person(name) for name in names}
        self.mina = world.plan("minas", pupil=who["mina"], carer=who["sara"], tutor=who["tess"])
        self.leo = world.plan("leos", pupil=who["leo"], carer=who["omar"], tutor=who["tess"])
        self.plans = [self.mina, self.leo]
        bell = world.head_teacher("bell")
        self.windows = [Window(world, bell, "office"), Window(world, who["tess"], "library")]
        self.devices = {make(world, name): who[owner] for name, owner in OWNERS.items()}
