"""A device behind a filter: what would have been lost on the way is answered by somebody else."""

from tests.simulator.exchange import Asked

from .device import FOREIGN, Call, RealDevice


class FilteredDevice(RealDevice):
    def another(self, name: str) -> "FilteredDevice":
        return FilteredDevice(self.world, name, self.phones)

    def give_up(self, asked: Call) -> None:
        """The worker asks without edits whether the server is there, and goes on if it is."""
        self.under_way = None
        probe = self.asked(self.step(call=asked.number, answer=FOREIGN))
        if probe is None:
            return
        assert not probe.edits, f"{self.name} says it again at once"
        if self.cookie != probe.request["person"]:
            super().give_up(probe)
        elif self.heard(probe):
            self.sync()

    def heard(self, probe: Asked) -> bool:
        """The server's own answer. True where more is to be said."""
        self.under_way = probe
        return self.answer(probe, self.world.post(self.cookie, probe.request)) not in ("", "dropped")
