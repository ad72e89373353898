"""A random life of one school: a seed decides who does what, and what goes wrong."""

from typing import Any

from app.plan.kinds import SCHEMA

from .agreement import check_replica
from .author import Author
from .device import Device, NobodyHereError
from .exchange import Asked
from .page import Change, Key, Page
from .storage import CrashError, Storage
from .window import Window
from .world import OtherPersonError, World

STEPS = 100
MINUTE, DAY, YEAR = 60_000, 86_400_000, 365 * 86_400_000
Place = Device | Window


class Life:
    """Two plans, six people, their devices, and a hundred things that happen."""

    def __init__(self, seed: int) -> None:
        self.world = World(seed, today="2026-10-14" if seed % 3 == 0 else "2026-11-22")
        self.chance, self.author, self.met = self.world.chance, Author(self.world), self.world.oracle.met
        self.pages: list[tuple[Place, Page]] = []
        self.flights: list[Flight] = []
        self.backups: list[tuple[Device, Storage]] = []
        self.armed: set[Device] = set()  # will crash before long
        self.settle_in()

    def settle_in(self) -> None:
        world = self.world
        names = ("mina", "sara", "tess", "leo", "omar", "june")
        self.people = {name: world.person(name) for name in names}
        who = self.people
        self.mina = world.plan("minas", pupil=who["mina"], carer=who["sara"], tutor=who["tess"])
        self.leo = world.plan("leos", pupil=who["leo"], carer=who["omar"], tutor=who["tess"])
        self.plans = [self.mina, self.leo]
        self.bell = world.head_teacher("bell")
        self.windows = [Window(world, self.bell, "office"), Window(world, who["tess"], "library")]
        # Leo and his father share a tablet; Mina and Tess have two devices each.
        self.owners = {"phone-m": "mina", "tablet-m": "mina", "phone-s": "sara", "phone-t": "tess"}
        self.owners |= {"laptop-t": "tess", "tablet-l": "leo", "phone-j": "june"}
        self.devices = {Device(world, name): who[owner] for name, owner in self.owners.items()}
        for device, owner in self.devices.items():
            device.sign_in(owner)
            device.sync()
            self.begin(device, owner)

    def begin(self, device: Device, owner: str) -> None:
        """Something stands on each plan before the connection fails, and something waits on each device."""
        for plan in self.plans:
            if self.world.role(plan, owner):
                self.write_something(device, device.open(plan), create=True)
        if device.name in ("phone-m", "phone-t", "tablet-l"):
            device.sync()

    # One thing after another

    def run_and_end(self) -> None:
        self.run()
        self.end_well()

    def run(self, steps: int = STEPS) -> None:
        deeds = (
            (34, self.change),
            (6, self.create),
            (12, self.turn_page),
            (6, self.answer_question),
            (4, self.put_away),
            (14, self.sync),
            (10, self.take_off),
            (14, self.fly_on),
            (3, self.change_members),
            (3, self.set_clock),
            (3, self.arm_crash),
            (2, self.change_profile),
            (3, self.change_person),
        )
        for _ in range(steps):
            self.world.wait(self.chance.choice((1, 1000, MINUTE, MINUTE, 30 * MINUTE)))
            (deed,) = self.chance.choices([deed for _, deed in deeds], [weight for weight, _ in deeds])
            self.at_risk(deed)

    def at_risk(self, deed: Any, *given: Any) -> None:
        """A crash may come into anything; then the device starts again."""
        try:
            deed(*given)
        except CrashError:
            self.met["crash"] += 1
            for device in self.world.devices:
                if device.storage.points_left is None and device in self.armed:
                    self.armed.discard(device)
                    self.restart(device)
        except OtherPersonError:
            self.met["401"] += 1
        except NobodyHereError:
            self.met["nobody here"] += 1

    # Pages and forms

    def turn_page(self) -> None:
        place = self.chance.choice([*self.world.devices, *self.windows])
        plans = [plan for plan in self.plans if self.reader(place) and self.can_open(place, plan)]
        if plans:
            self.pages.append((place, place.open(self.chance.choice(plans))))
            self.pages = self.pages[-14:]

    def reader(self, place: Place) -> str | None:
        return place.person if isinstance(place, Window) else place.present()

    def can_open(self, place: Place, plan: str) -> bool:
        if isinstance(place, Window):
            return self.world.role(plan, place.person) is not None
        return f"{plan}/circle" in place.replica().versions()

    def a_page(self) -> tuple[Place, Page]:
        """An old one, perhaps, or one opened just now."""
        if not self.pages or self.chance.random() < 0.5:
            self.turn_page()
        if not self.pages:
            raise NobodyHereError
        return self.pages[-1] if self.chance.random() < 0.5 else self.chance.choice(self.pages)

    def change(self) -> None:
        place, page = self.a_page()
        self.write_something(place, page, create=False)

    def create(self) -> None:
        place, page = self.a_page()
        self.write_something(place, page, create=True)

    def write_something(self, place: Place, page: Page, *, create: bool) -> None:
        role = self.world.role(page.plan, page.person) or "carer"
        made = (self.author.creation if create else self.author.alteration)(page, role)
        if made:
            self.save(place, page, *made)

    def save(self, place: Place, page: Page, changes: list[Change], written_for: str | None = None) -> None:
        for scope, kind, _record, _base, values, new in changes:
            self.count(scope, kind, values, new)
        if written_for:
            self.met["written for a pupil"] += 1
        place.save(page, changes, written_for)

    def count(self, scope: str, kind: str, values: dict[str, Any], new: int) -> None:
        self.met["in " + scope.split("/", 1)[1].split(":")[0].split("/")[0]] += 1
        self.met["created"] += new
        for name in values:
            field = SCHEMA.kinds[kind].fields.get(name)
            self.met["policy " + field.policy if field else "put away or back"] += 1

    def answer_question(self) -> None:
        """Somebody settles what stands open, or puts away what stands beside."""
        self.turn_page()
        standing = [(place, page, beside) for place, page in self.pages if (beside := stands_beside(page))]
        if standing:
            place, page, beside = self.chance.choice(standing)
            key, name, version = self.chance.choice(beside)
            settling = self.chance.random() < 0.6
            self.met["settle" if settling else "dismiss"] += 1
            self.save(place, page, (page.settle if settling else page.dismiss)(key, name, version))

    def put_away(self) -> None:
        """Or bring back."""
        place, page = self.a_page()
        emptied = [(place, page) for place, page in self.pages if page.deleted]
        if emptied and self.chance.random() < 0.5:
            place, page = self.chance.choice(emptied)
        role = self.world.role(page.plan, page.person)
        keys = sorted(key for key in page.deleted or page.fields if role in SCHEMA.kinds[key[1]].deleters)
        if keys:
            key = self.chance.choice(keys)
            self.met["put back" if key in page.deleted else "put away"] += 1
            self.save(place, page, page.change(key, {"_deleted": key not in page.deleted}))

    # The network

    def sync(self) -> None:
        device = self.chance.choice(self.world.devices)
        device.wake()
        device.sync()

    def take_off(self) -> None:
        """A request leaves; what becomes of it is seen later."""
        device = self.chance.choice(self.world.devices)
        if device.cookie and device.present() and (device.under_way is None or self.chance.random() < 0.2):
            self.flights.append(Flight(device, device.ask(self.chance.choice(("name", "rest")))))

    def fly_on(self) -> None:
        if not self.flights:
            return
        flight = self.chance.choice(self.flights)
        fate = self.chance.choice(("arrive", "arrive", "answer", "answer", "answer", "lost", "repeat"))
        if fate == "lost":
            self.met["reply lost" if flight.replies else "request lost"] += 1
            flight.device.under_way = None
            self.flights.remove(flight)
        elif not flight.replies or fate == "repeat":
            self.met["request repeated"] += bool(flight.replies)
            flight.replies.append(self.world.post(flight.device.cookie, flight.asked.request))
        elif fate == "answer":
            self.deliver(flight)

    def deliver(self, flight: "Flight") -> None:
        """Perhaps late, perhaps to a worker that is no longer the one that asked."""
        self.flights.remove(flight)
        outcome = flight.device.answer(flight.asked, self.chance.choice(flight.replies))
        self.met["late reply dropped"] += outcome == "dropped"
        if outcome == "dropped":
            return
        if outcome:
            flight.device.sync()

    # Misfortunes

    def change_members(self) -> None:
        """June comes to help with Mina and goes; Sara leaves Mina's plan, or is back."""
        name, role = self.chance.choice(
            (("june", "tutor"), ("june", "tutor"), ("sara", "carer"), ("tess", "tutor"))
        )
        person = self.people[name]
        if (self.mina, person) in self.world.roles:
            self.world.leave(self.mina, person)
            self.met["left a plan"] += 1
        else:
            self.world.join(self.mina, person, role)
            self.met["joined a plan"] += 1

    def set_clock(self) -> None:
        device = self.chance.choice(self.world.devices)
        device.ahead = self.chance.choice((0, -DAY, 3 * MINUTE, 75 * YEAR, -17 * YEAR))
        self.met["wrong clock"] += device.ahead != 0
        if self.chance.random() < 0.2:
            self.world.server_ahead = self.chance.choice((0, -5 * MINUTE))
            self.met["server clock set back"] += self.world.server_ahead != 0

    def arm_crash(self) -> None:
        device = self.chance.choice(self.world.devices)
        device.storage.points_left = self.chance.randrange(8)
        self.armed.add(device)

    def restart(self, device: Device) -> None:
        device.crash()
        self.flights = [flight for flight in self.flights if flight.device is not device]
        self.pages = [(place, page) for place, page in self.pages if place is not device]

    def change_profile(self) -> None:
        """A profile is cloned, put aside, brought back, or wiped."""
        device = self.chance.choice(self.world.devices)
        fate = self.chance.choice(("clone", "put aside", "bring back", "wipe"))
        if fate == "clone" and len(self.world.devices) < 9:
            self.met["clone"] += 1
            self.devices[device.clone(device.name)] = self.devices[device]
        elif fate == "bring back" and self.backups:
            self.met["backup brought back"] += 1
            device, storage = self.backups.pop()
            device.bring_back(storage)
            self.restart(device)
        elif fate == "wipe":
            self.met["wiped"] += 1
            device.evict()
            self.restart(device)
            device.wake()
        else:
            self.backups.append((device, device.storage.copy()))

    def change_person(self) -> None:
        """Leo's father takes the tablet, or Leo has it back; or somebody signs out."""
        device = self.chance.choice(self.world.devices)
        leo, omar = self.people["leo"], self.people["omar"]
        if device.name == "tablet-l":
            device.sign_in(omar if device.cookie == leo else leo)
            self.met["another person signed in"] += 1
        elif self.chance.random() < 0.3:
            device.sign_out()
            self.met["signed out"] += 1
        else:
            device.sign_in(self.devices[device])

    # The end

    def end_well(self) -> None:
        """The connection is back, late answers come in, everybody is here once more, and all agree."""
        for device in self.world.devices:
            device.storage.points_left = None
        for flight in list(self.flights):
            if flight.replies:
                self.at_risk(self.deliver, flight)
        for device, owner in self.devices.items():
            self.come_back(device, owner)
        for device in self.world.devices:
            device.sync()
        self.check()

    def come_back(self, device: Device, owner: str) -> None:
        others = {*device.storage.read("mpp", "sealed"), *device.storage.read("mpp", "people")} - {owner}
        for person in [*sorted(others), owner]:
            device.sign_in(person)
            device.sync()

    def check(self) -> None:
        for device, owner in self.devices.items():
            check_replica(self.world, device, owner)
        self.world.oracle.check()


def stands_beside(page: Page) -> list[tuple[Key, str, int]]:
    """(record, field, version) of every value offered beside the one shown."""
    return [
        (key, name, head[1])
        for key, fields in page.fields.items()
        for name, drawn in fields.items()
        for head in drawn.others
        if name != "_deleted" and key not in page.deleted
    ]


class Flight:
    """A request under way."""

    def __init__(self, device: Device, asked: Asked) -> None:
        self.device, self.asked = device, asked
        self.replies: list[dict[str, Any]] = []
