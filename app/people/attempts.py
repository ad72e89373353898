"""Failed sign-ins slow the next one down. Nobody is ever locked out: the longest wait is half a minute.

Waits grow after a few failures for one name from one address, so that a classmate's guessing elsewhere does
not slow a child at home; after many failures for one name from anywhere; and after very many from one
address, because a whole school comes from one.
"""

import hmac
from hashlib import sha256

from flask import current_app
from sqlalchemy import delete, func, select

from app.clock import now
from app.database import begin_writing, db
from app.people.models import Attempt

SECOND = 1000
WINDOW = 15 * 60 * SECOND
FORGOTTEN = 24 * 3600 * SECOND
LONGEST = 30
FREE_HERE, FREE_NAME, FREE_ADDRESS = 5, 50, 300


def wait(name: str, address: str) -> int:
    """Seconds until the next try for `name` from `address` is let in; 0 for at once."""
    name, address = digest(name), digest(address)
    return max(
        pause(FREE_HERE, Attempt.name == name, Attempt.address == address),
        pause(FREE_NAME, Attempt.name == name),
        pause(FREE_ADDRESS, Attempt.address == address),
    )


def pause(free: int, *which: object) -> int:
    moment = now()
    made = select(func.count(), func.max(Attempt.at)).where(Attempt.at > moment - WINDOW, *which)  # type: ignore[arg-type]
    count, last = db.session.execute(made).one()
    if count < free:
        return 0
    length = min(2 ** min(count - free + 1, 5), LONGEST)
    left: int = length * SECOND - (moment - last)
    return max(0, -(-left // SECOND))


def failed(name: str, address: str) -> None:
    """Remember a failure for a day."""
    moment = now()
    begin_writing()
    db.session.execute(delete(Attempt).where(Attempt.at < moment - FORGOTTEN))
    db.session.add(Attempt(name=digest(name), address=digest(address), at=moment))
    db.session.commit()


def succeeded(name: str, address: str) -> None:
    """The right password clears the slate of this name at this address."""
    begin_writing()
    db.session.execute(
        delete(Attempt).where(Attempt.name == digest(name), Attempt.address == digest(address))
    )
    db.session.commit()


def digest(text: str) -> str:
    key = str(current_app.secret_key).encode()
    return hmac.new(key, text.encode("utf-8", "replace"), sha256).hexdigest()
