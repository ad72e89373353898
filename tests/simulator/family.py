"""Mina, her mother Sara and her tutor Tess, each with a phone, and one plan with a goal, which is a sheet."""

from collections.abc import Callable
from typing import Any

from sync import ids

from .agreement import check_replica
from .device import Device
from .page import Drawn, Key, Page
from .window import Window
from .world import World

Place = Device | Window


class Family:
    """`make`: what makes a device of a world and a name."""

    def __init__(self, today: str = "2026-11-22", make: Callable[[World, str], Device] = Device) -> None:
        world = self.world = World(today=today)
        self.make = make
        self.mina, self.sara, self.tess = (world.person(name) for name in ("mina", "sara", "tess"))
        self.plan = world.plan("minas", pupil=self.mina, carer=self.sara, tutor=self.tess)
        self.circle, self.home = f"{self.plan}/circle", f"{self.plan}/home/2026"
        self.owners: dict[Device, str] = {}
        self.minas, self.saras, self.tess_phone = (
            self.device(name, owner)
            for name, owner in (("minas", self.mina), ("saras", self.sara), ("tess-phone", self.tess))
        )
        self.card: Key = (self.circle, "circle_card", ids.single_id(self.plan, "circle_card"))
        self.sheet = self.new_sheet()
        for device in self.owners:
            device.sync()

    def device(self, name: str, owner: str) -> Device:
        device = self.make(self.world, name)
        self.owners[device] = owner
        device.sign_in(owner)
        device.sync()
        return device

    def clone(self, device: Device) -> Device:
        other = device.clone(device.name)
        self.owners[other] = self.owners[device]
        return other

    def key(self, scope: str, kind: str) -> Key:
        return (scope, kind, ids.uuid7(self.world.time, self.world.chance.randbytes(10)))

    def new_sheet(self) -> Key:
        sheet = self.key(self.circle, "circle_sheet")
        self.write(self.minas, sheet, new=True, owner="Play for grandma", ask_choice="one")
        self.minas.sync()
        return sheet

    # What people do. Each takes a minute.

    def write(
        self, place: Place, key: Key, page: Page | None = None, *, new: bool = False, **values: Any
    ) -> Any:
        """Saves a form; `page` is the one it was drawn on, if that was not just now."""
        self.world.wait()
        page = page or place.open(self.plan)
        return place.save(page, page.change(key, values, new=new))

    def write_for(self, place: Place, person: str, key: Key, **values: Any) -> Any:
        self.world.wait()
        page = place.open(self.plan)
        return place.save(page, page.change(key, values), person)

    def settle(self, place: Place, key: Key, field: str, version: int) -> Any:
        self.world.wait()
        page = place.open(self.plan)
        return place.save(page, page.settle(key, field, version))

    def dismiss(self, place: Place, key: Key, field: str, version: int) -> Any:
        self.world.wait()
        page = place.open(self.plan)
        return place.save(page, page.dismiss(key, field, version))

    def all_sync(self) -> None:
        """Twice: what the last one said reaches the first one too."""
        for _ in range(2):
            for device in self.owners:
                device.sync()

    # What they see

    def see(self, place: Place, key: Key, field: str) -> Drawn:
        return place.open(self.plan).field(key, field)

    def everybody_sees(self, key: Key, field: str, value: Any, others: set[Any] | None = None) -> None:
        """All sync; each sees this value, and beside it exactly these."""
        self.all_sync()
        for device in self.owners:
            drawn = self.see(device, key, field)
            beside = {head[0] for head in drawn.others}
            assert (drawn.value, beside) == (value, others or set()), device.name

    def is_put_away(self, place: Place, key: Key) -> bool:
        return key in place.open(self.plan).deleted

    def is_marked(self, place: Place, key: Key) -> bool:
        """There, though somebody put it away while somebody else wrote."""
        page = place.open(self.plan)
        return key in page.fields and key not in page.deleted and page.field(key, "_deleted").value is True

    def was_told(self, words: str) -> bool:
        """Their author knows that these words gave way. To be asked when nothing is lost."""
        oracle = self.world.oracle
        return any(saved.value == words and oracle.was_told(saved) for saved in oracle.saves)

    def nothing_is_lost(self) -> None:
        """All sync, hold the same, and the oracle is content."""
        self.all_sync()
        for device, owner in self.owners.items():
            check_replica(self.world, device, owner)
        self.world.oracle.check()

    def drawer(self, device: Device) -> dict[str, str]:
        """{edit: reason} of what was refused and waits for its author."""
        return {edit: entry["reason"] for edit, entry in device.replica().drawer().items()}
