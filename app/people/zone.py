"""A zone's offsets from UTC, as numbers that a page without a time zone database can use."""

from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from sync.years import school_year

DAY = 24 * 3600


def offsets(zone: str, today: str) -> list[list[int]]:
    """[[from when (ms), minutes east of UTC], …] for last, this and the next school year, oldest first."""
    return changes(zone, school_year(today) - 1, school_year(today) + 2)


@cache
def changes(zone: str, first: int, end: int) -> list[list[int]]:
    place = ZoneInfo(zone)
    moment, last = (int(datetime(year, 9, 1, tzinfo=UTC).timestamp()) for year in (first, end))
    found = [[moment * 1000, minutes(place, moment)]]
    while moment < last:
        if minutes(place, moment + DAY) != found[-1][1]:
            change = turn(place, moment, moment + DAY)
            found.append([change * 1000, minutes(place, change)])
        moment += DAY
    return found


def turn(place: ZoneInfo, before: int, after: int) -> int:
    """The second within (before, after] from which the later offset holds."""
    old = minutes(place, before)
    while after - before > 1:
        middle = (before + after) // 2
        before, after = (middle, after) if minutes(place, middle) == old else (before, middle)
    return after


def minutes(place: ZoneInfo, second: int) -> int:
    offset = datetime.fromtimestamp(second, place).utcoffset() or timedelta()
    return int(offset.total_seconds()) // 60
