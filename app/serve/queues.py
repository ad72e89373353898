"""Who is answered next: devices one after the other, passwords two at a time, pages by several threads."""

import logging
from typing import Any

from waitress.task import ThreadedTaskDispatcher

from app.people.passwords import AT_ONCE

EXCHANGE = "/sync"
PASSWORDS = ("/sign-in", "/show", "/password")
MOST_WAITING = 40  # two classes that sign in at the same moment: about a second


class Queues:
    """The dispatcher to which waitress hands its requests.

    An exchange is a few milliseconds of Python and, where the database is one file, of its only writer, so
    two at once take longer than one after the other: they wake each other up at every statement. And in a
    queue of their own they leave a thread free for who waits at a screen, however many devices have something
    to say.

    Passwords take a core and 19 MiB each. Those who sign in at the same moment wait in their own queue, where
    they keep no thread from anybody; beyond that they are answered at once that there are too many.
    """

    def __init__(self, others: int, exchanges: int) -> None:
        """others: threads for all that has no queue; exchanges: 1, or 0 where they are as any other."""
        self._others, self._passwords = queue(others), queue(AT_ONCE)
        self._exchanges = queue(exchanges) if exchanges else self._others

    def add_task(self, channel: Any) -> None:
        self._queue_of(channel.requests[0]).add_task(channel)

    def _queue_of(self, request: Any) -> ThreadedTaskDispatcher:
        path = getattr(request, "path", "")  # there is none where a request could not be read
        if path == EXCHANGE:
            return self._exchanges
        signs_in = path in PASSWORDS and request.command == "POST"
        return self._passwords if signs_in and len(self._passwords.queue) < MOST_WAITING else self._others

    def shutdown(self) -> None:
        """Whoever is being answered still is."""
        for one in {self._exchanges, self._passwords, self._others}:
            one.shutdown()


def queue(threads: int) -> ThreadedTaskDispatcher:
    made = ThreadedTaskDispatcher()
    made.queue_logger = logging.Logger("queues", logging.ERROR)  # waiting is what a queue is for
    made.set_thread_count(threads)
    return made
