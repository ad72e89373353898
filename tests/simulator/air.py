"""Between a device and the server: requests and replies that are lost, repeated, late or overtaken."""

from typing import TYPE_CHECKING, Any

from .device import Device
from .exchange import Asked

if TYPE_CHECKING:
    from .life import Life


class Flight:
    """A request under way."""

    def __init__(self, device: Device, asked: Asked) -> None:
        self.device, self.asked = device, asked
        self.replies: list[dict[str, Any]] = []


class Air:
    def __init__(self, life: "Life") -> None:
        self.world, self.chance, self.met = life.world, life.world.chance, life.world.met
        self.flights: list[Flight] = []

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
            flight.device.give_up(flight.asked)
            self.flights.remove(flight)
        elif not flight.replies or fate == "repeat":
            self.met["request repeated"] += bool(flight.replies)
            flight.replies.append(self.world.post(flight.device.cookie, flight.asked.request))
        elif fate == "answer":
            self.deliver(flight)

    def deliver(self, flight: Flight) -> None:
        """Perhaps late, perhaps to a worker that is no longer the one that asked."""
        before = self.flights[: self.flights.index(flight)]
        self.met["reply overtaking another"] += any(one.device is flight.device for one in before)
        self.flights.remove(flight)
        outcome = flight.device.answer(flight.asked, self.chance.choice(flight.replies))
        self.met["late reply dropped"] += outcome == "dropped"
        if outcome not in ("", "dropped"):
            flight.device.sync()

    def ground(self, device: Device) -> None:
        """Nobody waits for an answer there any more."""
        self.flights = [flight for flight in self.flights if flight.device is not device]
