"""That a child has been stuck for long: all that the school hears of it, and made by the server alone."""

from collections.abc import Collection

from app.plan.reader import moment, words
from app.storage.database import db
from sync import reports

TWO_WEEKS = 14 * 24 * 60 * 60 * 1000
AT_ONCE = 500


def lasting(school: str, plans: Collection[str]) -> set[str]:
    """Those of a school's plans on which something has been in the way for over two weeks. Not what it is."""
    before, today = moment() - TWO_WEEKS, words().today
    names, found = list(plans), set[str]()
    for start in range(0, len(names), AT_ONCE):
        connection, some = db.session.connection(), names[start : start + AT_ONCE]
        since = reports.standing_since(connection, school, some, "stuck", "better", today)
        found |= {plan for plan, begun in since.items() if begun < before}
    return found
