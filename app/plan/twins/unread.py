"""What of each place in the bar somebody has not read yet. Its twin is service_worker/twins/unread.js."""

from collections.abc import Iterable, Mapping
from functools import cache

from app.kinds.schema import SCHEMA, SHOWN
from app.plan.twins.field import View, is_new_since
from app.plan.twins.overlay import Raw

FIRST = "today"  # a plan's first page tells what is new by itself


@cache
def place_of(kind: str) -> str:
    """The place of the bar under which records of a kind stand, or of the kind on whose page they do."""
    how = SHOWN[kind]
    return place_of(how.on) if how.on else how.place


def places_in(scope: str) -> list[str]:
    """The places whose records may be in this scope; none where nobody else writes."""
    _, audience, *year = scope.split("/")
    return places_of(audience, dated=bool(year))


@cache
def places_of(audience: str, *, dated: bool) -> list[str]:
    here = [name for name, kind in SCHEMA.kinds.items() if kind.scope_type == (audience, dated)]
    return sorted({place_of(name) for name in here} - {FIRST})


def unread(
    raws: Iterable[Raw], view: View, read: Mapping[str, int], versions: Mapping[str, int]
) -> dict[str, int]:
    """How many of these records are newer than what was read of their places: {place: number}.

    read: {"<place> <scope>": version}; of what is not in it all has been read. versions: {scope: version}.
    """
    found: dict[str, int] = {}
    for raw in raws:
        place, now = place_of(raw.kind), versions.get(raw.scope, 0)
        since = read.get(f"{place} {raw.scope}", now)
        if since < now and raw.away is None and is_new_since(raw, since, view):
            found[place] = found.get(place, 0) + 1
    return found
