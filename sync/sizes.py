"""How large plans are, and how large they may become."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, select

from sync import statements, tables
from sync.schema import Quota

_scope = tables.scope.c
_SIZES = (
    select(_scope.plan, func.sum(_scope.records), func.sum(_scope.written))
    .where(_scope.plan.in_(bindparam("plans", expanding=True)))
    .group_by(_scope.plan)
)


class Size(NamedTuple):
    """Of a plan, all of its scopes together: records, and bytes that were ever written."""

    records: int = 0
    written: int = 0

    def plus(self, more: "Size") -> "Size":
        return Size(self.records + more.records, self.written + more.written)

    def is_beyond(self, quota: Quota, years: int) -> bool:
        """Larger than a plan may be that has run for so many school years."""
        return self.records > quota.records * years or self.written > quota.bytes * years


def sizes(connection: Connection, plans: Iterable[str]) -> dict[str, Size]:
    """Of each of these plans, in one query."""
    given = {"plans": sorted(plans)}
    found = {plan: Size() for plan in given["plans"]}
    for plan, records, written in statements.read_listed(connection, _SIZES, given):
        found[plan] = Size(int(records), int(written))
    return found
