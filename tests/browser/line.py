"""The line between a phone and the server, on which a request or a reply can be held up."""

import contextlib
import socket
import threading

from tests.server import Server, free_port

PATIENCE = 20


class Line:
    """A phone dials `url`; what it says goes to the server, and what the server says comes back."""

    def __init__(self, server: Server) -> None:
        self.server, self.port = server, free_port()
        self.there, self.back = Way(), Way()
        self.calls: list[socket.socket] = []
        self.ear = socket.create_server(("127.0.0.1", self.port))
        threading.Thread(target=self.listen, daemon=True).start()

    @property
    def url(self) -> str:
        """Where the phone finds the server."""
        return f"http://localhost:{self.port}"

    def hang_up(self) -> None:
        """End every call, with what was held up on it."""
        calls, self.calls = self.calls, []
        for call in calls:
            with contextlib.suppress(OSError):  # the other end was quicker
                call.shutdown(socket.SHUT_RDWR)
            call.close()

    def close(self) -> None:
        """No more calls."""
        self.ear.close()
        self.hang_up()
        self.there.release()
        self.back.release()

    def listen(self) -> None:
        with contextlib.suppress(OSError):  # closed
            while True:
                self.connect(self.ear.accept()[0])

    def connect(self, phone: socket.socket) -> None:
        try:
            server = socket.create_connection(("127.0.0.1", self.server.port))
        except OSError:
            phone.close()  # as it would be without this line
            return
        self.calls += [phone, server]
        for call in ((phone, server, self.there), (server, phone, self.back)):
            threading.Thread(target=carry, args=call, daemon=True).start()


class Way:
    """One direction of the line."""

    def __init__(self) -> None:
        self.free, self.waits = threading.Event(), threading.Event()
        self.free.set()

    def hold(self) -> None:
        """Whatever comes from now on waits."""
        self.waits.clear()
        self.free.clear()

    def release(self) -> None:
        """What waits goes on."""
        self.free.set()


def carry(source: socket.socket, sink: socket.socket, way: Way) -> None:
    with contextlib.suppress(OSError):  # one of the two has hung up
        while said := source.recv(65536):
            if not way.free.is_set():
                way.waits.set()
            way.free.wait(PATIENCE)
            sink.sendall(said)
    for end in (source, sink):
        with contextlib.suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
