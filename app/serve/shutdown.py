"""Serving until it is time to stop, and then bringing to its end what is under way.

Waitress by itself drops what waits for a free thread, and what it has not sent yet.
"""

import signal
import time
from typing import Any

from waitress import wasyncore
from waitress.channel import HTTPChannel
from waitress.server import BaseWSGIServer

PATIENCE = 30  # seconds for what is under way
STEP = 0.05


class Loop:
    """The server's loop. server: as `waitress.create_server` makes it; sockets: the map it was made with."""

    def __init__(self, server: Any, sockets: dict[int, Any]) -> None:
        self._server, self._sockets, self._stopping = server, sockets, False

    def run(self) -> None:
        """Serve until SIGTERM or Ctrl-C."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._stop)
        while not self._stopping:
            self._turn(1)
        for door in self._all(BaseWSGIServer):
            self._let_in(door)
            door.del_channel(self._sockets)
            door.socket.close()
        self._turn(0)  # hears what they have said by now
        until = time.monotonic() + PATIENCE
        while self._under_way() and time.monotonic() < until:
            self._turn(STEP)
        self._server.task_dispatcher.shutdown()

    def _let_in(self, door: Any) -> None:
        """Whoever has connected by now is let in: when the door closes the others are cut off."""
        count = -1
        while count < len(self._sockets) < self._server.adj.connection_limit:
            count = len(self._sockets)
            door.handle_accept()

    def _stop(self, *_: Any) -> None:
        self._stopping = True
        for door in self._all(BaseWSGIServer):
            door.pull_trigger()  # it may be waiting for somebody to say something

    def _turn(self, seconds: float) -> None:
        self._make_room()
        wasyncore.loop(seconds, self._server.adj.asyncore_use_poll, self._sockets, 1)

    def _make_room(self) -> None:
        """Where nearly all connections are taken, those go that have been silent for longest: whoever opens
        them and says nothing keeps nobody out.
        """
        limit = self._server.adj.connection_limit
        if len(self._sockets) < limit * 0.9:
            return
        silent = [one for one in self._all(HTTPChannel) if not one.requests and not one.total_outbufs_len]
        for channel in sorted(silent, key=lambda one: one.last_activity)[: limit // 5]:
            channel.will_close = True

    def _under_way(self) -> bool:
        """Has somebody yet to be answered? Nobody is listened to beyond what they have begun to say."""
        busy = False
        for channel in self._all(HTTPChannel):
            if channel.requests or channel.total_outbufs_len:
                channel.readable = lambda: False
                busy = True
            elif channel.request:
                busy = True
            else:
                channel.will_close = True
        return busy

    def _all(self, sort: type) -> list[Any]:
        return [one for one in list(self._sockets.values()) if isinstance(one, sort)]
