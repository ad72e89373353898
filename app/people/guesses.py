"""Guessing passwords is rate limited, and nobody who knows theirs is kept out by it.

Each try is taken from allowances before the password is checked, so that many tries at once all count.
Somebody who is signed in, or is on a device on which they have signed in before, has allowances of their own,
which nobody else can use up. Strangers share theirs: by name and address, by name, and one for the whole
server. Once those are used up there is a small reserve for each name and network: within it the password is
still checked; a right one is let in, and a wrong one is answered as if it had not been checked.
docs/security.md has the figures.
"""

from collections.abc import Iterable
from ipaddress import IPv4Address, ip_address, ip_network
from math import ceil
from typing import NamedTuple

from sqlalchemy import delete, select

from app.clock import now
from app.people.models import Allowance
from app.storage.database import begin_writing, db
from app.storage.secret_key import keyed_digest
from sync.statements import upsert

SECOND = 1000
HOUR = 3600 * SECOND
# Strangers' allowances share so many numbers, so that no stream of made-up names fills the disk. Those of
# known devices and of sign-ins have numbers above, which no stranger can use up.
STRANGERS = 1 << 20


class Rate(NamedTuple):
    """A token bucket: `burst` at once, and one more after each `every` milliseconds."""

    burst: int
    every: int


SHORT, LONG = Rate(5, 30 * SECOND), Rate(60, HOUR // 4)  # one name in one place: both hold
NAME = Rate(50, HOUR // 6)
EVERYWHERE = Rate(3000, SECOND)
RESERVE = Rate(3, 4 * HOUR)

Tier = dict[int, Rate]  # {number of an allowance: its rate}; a try takes from all of them, or from none


class Way(NamedTuple):
    """What a try may take from: the ordinary allowances or, where they are used up, the reserve."""

    ordinary: Tier
    reserve: Tier


class Guess(NamedTuple):
    """A try that was let in. own: what is its place's alone; seconds: what a wrong one is told to wait."""

    taken: Tier
    own: Tier
    seconds: int


class TooManyError(Exception):
    """No password is looked at now. seconds: until one will be."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"wait {seconds} s")
        self.seconds = seconds


def of_stranger(name: str, address: str) -> Way:
    """For a device on which nobody of this name has signed in before."""
    place = network(address, 64)
    ordinary = {
        shared("short", name, place): SHORT,
        shared("long", name, place): LONG,
        shared("name", name): NAME,
        STRANGERS: EVERYWHERE,
    }
    return Way(ordinary, {shared("reserve", name, network(address, 48)): RESERVE})


def of_own(name: str, place: str) -> Way:
    """For a place that is this person's: a device they are known on, or a sign-in."""
    ordinary = {own("short", name, place): SHORT, own("long", name, place): LONG}
    return Way(ordinary, {own("reserve", name, place): RESERVE})


def begin(*ways: Way) -> Guess:
    """Count a try before its password is looked at. ways: the person's own first.

    Raises TooManyError; that try is not counted, so no wait grows by being asked about.
    """
    moment = now()
    tiers = [*(way.ordinary for way in ways), *(way.reserve for way in ways)]
    full = lock_allowances(number for tier in tiers for number in tier)
    waits = [max(wait(rate, full[number], moment) for number, rate in tier.items()) for tier in tiers]
    first = next((index for index, left in enumerate(waits) if not left), None)
    if first is None:
        db.session.rollback()
        raise TooManyError(ceil(min(waits) / SECOND))
    keep({n: level(rate, full[n], moment) + rate.every for n, rate in tiers[first].items()})
    mine = {n: rate for tier in tiers for n, rate in tier.items() if n > STRANGERS}
    return Guess(tiers[first], mine, 0 if first < len(ways) else ceil(min(waits[: len(ways)]) / SECOND))


def cancel(guess: Guess) -> None:
    """The password was not checked: give back what the try took."""
    full = lock_allowances(guess.taken)
    keep({number: full[number] - rate.every for number, rate in guess.taken.items()})


def succeed(guess: Guess) -> None:
    """The password was right: give back what the try took, and refill the place's own allowances."""
    full = lock_allowances({**guess.taken, **guess.own})
    db.session.execute(delete(Allowance).where(Allowance.number.in_(guess.own)))
    keep({n: full[n] - rate.every for n, rate in guess.taken.items() if n not in guess.own})


def forget_old() -> None:
    """Delete full allowances, within the caller's transaction. Rows locked by others are skipped."""
    whole = select(Allowance.number).where(Allowance.full_at < now()).with_for_update(skip_locked=True)
    db.session.execute(delete(Allowance).where(Allowance.number.in_(whole)))


def lock_allowances(numbers: Iterable[int]) -> dict[int, int]:
    """Lock these allowances until the transaction ends: {number: when it is full again}."""
    wanted = sorted(numbers)  # always in this order, so that no two wait for each other
    begin_writing()
    connection = db.session.connection()
    hold = upsert(connection, Allowance.__table__, ("number",), adding=("full_at",))
    connection.execute(hold, [{"number": number, "full_at": 0} for number in wanted])
    rows = select(Allowance.number, Allowance.full_at).where(Allowance.number.in_(wanted))
    return {row.number: row.full_at for row in connection.execute(rows)}


def keep(full: dict[int, int]) -> None:
    connection = db.session.connection()
    if full:
        change = upsert(connection, Allowance.__table__, ("number",), changing=("full_at",))
        connection.execute(change, [{"number": n, "full_at": at} for n, at in sorted(full.items())])
    db.session.commit()


def wait(rate: Rate, full_at: int, moment: int) -> int:
    """Milliseconds until one can be taken."""
    return max(0, level(rate, full_at, moment) - moment - (rate.burst - 1) * rate.every)


def level(rate: Rate, full_at: int, moment: int) -> int:
    """When it is full again: at most one whole burst from now, even if a wrong clock wrote `full_at`."""
    return min(max(full_at, moment), moment + rate.burst * rate.every)


def network(address: str, bits: int) -> str:
    """What one customer of a provider has: an IPv4 address, or a network of so many bits of IPv6."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    found = getattr(found, "ipv4_mapped", None) or found
    if isinstance(found, IPv4Address):
        return str(found)
    return str(ip_network((found, bits), strict=False))


def shared(*about: str) -> int:
    return int(keyed_digest("guesses", *about), 16) % STRANGERS


def own(*about: str) -> int:
    return STRANGERS + 1 + int(keyed_digest("own guesses", *about)[:14], 16)
