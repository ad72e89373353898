"""Who is answered next: devices one after the other, pages by several threads at once."""

import logging
from typing import Any

from waitress.task import ThreadedTaskDispatcher

EXCHANGE = "/sync"


class Lines:
    """What waitress hands its requests to, where the database is one file.

    An exchange is a few milliseconds of Python and of the file's only writer, so two at once take longer than
    one after the other: they wake each other up at every statement. And in a line of their own they leave a
    thread free for who waits at a screen, however many devices have something to say.
    """

    def __init__(self, others: int) -> None:
        """others: threads for all that is no exchange."""
        self._exchanges, self._others = ThreadedTaskDispatcher(), ThreadedTaskDispatcher()
        self._exchanges.queue_logger = logging.Logger("exchanges", logging.ERROR)  # one waits there
        self._exchanges.set_thread_count(1)
        self._others.set_thread_count(others)

    def add_task(self, channel: Any) -> None:
        path = getattr(channel.requests[0], "path", "")  # there is none where a request could not be read
        line = self._exchanges if path == EXCHANGE else self._others
        line.add_task(channel)

    def shutdown(self) -> None:
        """Whoever is being answered still is."""
        self._exchanges.shutdown()
        self._others.shutdown()
