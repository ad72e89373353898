"""One person's replica on one device: what the server last said, and what is yet to be said.

Stores of the database `mpp-<person>`: `meta` (epoch, device, membership, told, number), `versions`
{scope: version}, `past` {scope: true} for those that are of before a restore and have yet to come whole,
`records` {(scope, kind, id): record as it travels}, `outbox` {number: entry}, `taken` and `drawer` {edit id:
entry}. An entry is {"edit": as it travels, "sent": was it ever sent, …}.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .coalesce import coalesce
from .delta import at_length, expanded
from .storage import Storage, Stores

Entry = dict[str, Any]
DAY_MS = 24 * 60 * 60 * 1000
KEPT_TAKEN = 90 * DAY_MS


def database(person: str) -> str:
    return f"mpp-{person}"


class Replica:
    """What a page reads and an exchange writes. It never merges: it keeps what the server said as it came."""

    def __init__(self, storage: Storage, person: str) -> None:
        self.storage, self.person, self.name = storage, person, database(person)

    @contextmanager
    def transaction(self) -> Iterator["Writing"]:
        with self.storage.transaction(self.name) as stores:
            yield Writing(stores)

    def meta(self, key: str) -> Any:
        return self.storage.read(self.name, "meta").get(key)

    def versions(self) -> dict[str, int]:
        """Of all that is of this past."""
        return now(self.shown(), self.past())

    def shown(self) -> dict[str, int]:
        """Of all that a page shows."""
        return dict(self.storage.read(self.name, "versions"))

    def past(self) -> dict[str, bool]:
        return self.storage.read(self.name, "past")

    def records(self) -> dict[tuple[str, str, str], list[Any]]:
        return self.storage.read(self.name, "records")

    def outbox(self) -> list[Entry]:
        rows = self.storage.read(self.name, "outbox")
        return [rows[number] for number in sorted(rows)]

    def drawer(self) -> dict[str, Entry]:
        return self.storage.read(self.name, "drawer")

    def taken(self) -> dict[str, Entry]:
        return self.storage.read(self.name, "taken")

    def told(self) -> list[list[Any]]:
        return self.meta("told") or []


class Writing:
    """The same stores inside one transaction."""

    def __init__(self, stores: Stores) -> None:
        for store in ("meta", "versions", "past", "records", "outbox", "taken", "drawer"):
            setattr(self, store, stores.setdefault(store, {}))

    meta: dict[str, Any]
    versions: dict[str, int]
    past: dict[str, bool]
    records: dict[tuple[str, str, str], list[Any]]
    outbox: dict[int, Entry]
    taken: dict[str, Entry]
    drawer: dict[str, Entry]

    def put_out(self, entry: Entry) -> None:
        """Behind everything that ever waited: no number is given twice."""
        number = self.meta["number"] = self.meta.get("number", 0) + 1
        self.outbox[number] = entry

    def put_coalesced(self, edit: list[Any]) -> list[int]:
        """A new edit takes over what it makes needless. Answers which those were."""
        newest, gone = coalesce(self.outbox, edit)
        self.put_out({"edit": newest, "sent": False})
        for number in gone:
            del self.outbox[number]
        return gone

    def mark_sent(self, limit: int) -> list[Entry]:
        """The first `limit` that wait, marked before they leave; from then on they never change."""
        for number in sorted(self.outbox)[:limit]:
            self.outbox[number] = {**self.outbox[number], "sent": True}
        return [self.outbox[number] for number in sorted(self.outbox)[:limit]]

    def settle(self, edit: str, verdict: list[Any], now: int) -> None:
        """An entry goes only with the verdict on it: to the taken ones, or with the reason to the drawer."""
        number = next((n for n, entry in self.outbox.items() if entry["edit"][0] == edit), None)
        if number is None:
            return
        entry = self.outbox.pop(number)
        if verdict[1] == "taken":
            self.taken[edit] = {**entry, "number": number, "kept": now}
            self.tell(entry, verdict)
        else:
            self.drawer[edit] = {**entry, "reason": verdict[2]}

    def tell(self, entry: Entry, verdict: list[Any]) -> None:
        """Words of one's own that gave way are told once: these, or earlier ones from elsewhere to these."""
        changes = entry["edit"][3]
        news = []
        for position, field, outcome, *earlier in verdict[3]:
            if outcome == "superseded":
                scope, kind, record, _base, values, _new = changes[position]
                value, edit = (earlier[0], None) if earlier else (values[field], entry["edit"][0])
                news.append([scope, kind, record, field, value, edit])
        self.tell_of(news)

    def tell_of(self, news: list[list[Any]]) -> None:
        known = self.meta.get("told") or []
        self.meta["told"] = known + [told for told in news if told not in known]

    def put_scope(self, scope: str, news: dict[str, Any], now: int) -> None:
        """Records and version together, so that a cursor never stands before its rows."""
        if news["whole"]:
            self.drop_records(scope)
        for record in expanded(news, now) if news["whole"] else news["records"]:
            key = (scope, record[0], record[1])
            self.records[key] = updated(self.records.get(key), record, news, now)
        self.versions[scope] = news["version"]
        self.past.pop(scope, None)

    def sure(self) -> dict[str, int]:
        """The versions of what is of this past."""
        return now(self.versions, self.past)

    def copies(self) -> list[dict[Any, Any]]:
        return [dict(self.records), dict(self.versions), dict(self.past)]

    def put_back(self, copies: list[dict[Any, Any]]) -> None:
        """As they were before."""
        for kept, before in zip((self.records, self.versions, self.past), copies, strict=True):
            kept.clear()
            kept.update(before)

    def drop_scope(self, scope: str) -> None:
        self.drop_records(scope)
        self.versions.pop(scope, None)
        self.past.pop(scope, None)
        self.meta["told"] = [told for told in self.meta.get("told") or [] if told[0] != scope]

    def drop_records(self, scope: str) -> None:
        for key in [key for key in self.records if key[0] == scope]:
            del self.records[key]

    def drop_copies(self, scope: str) -> None:
        """Of a plan that was left, copies of what was taken go. Words that wait stay, to be refused."""
        for edit, entry in list(self.taken.items()):
            if touches(entry, scope):
                del self.taken[edit]

    def offer_again(self) -> None:
        """What was taken in the last 90 days waits once more, in its old place: no clock decides that.

        All that is here is of before a restore, and is to come whole.
        """
        self.past.update(dict.fromkeys(self.versions, True))
        for entry in self.taken.values():
            self.outbox[entry["number"]] = entry
        self.taken.clear()

    def forget_old(self, now: int) -> None:
        for edit in [edit for edit, entry in self.taken.items() if entry["kept"] < now - KEPT_TAKEN]:
            del self.taken[edit]


def now(versions: dict[str, int], past: dict[str, bool]) -> dict[str, int]:
    return {scope: version for scope, version in versions.items() if scope not in past}


def updated(known: list[Any] | None, record: list[Any], news: dict[str, Any], now: int) -> list[Any]:
    """A record travels with its newer fields, without any when deleted, and whole when it is back."""
    if news["whole"]:
        return record
    kind, identity, version, fields, *kept = at_length(record, news["people"], now)
    if fields is None or known is None or known[3] is None:
        return [kind, identity, version, fields, *kept]
    return [kind, identity, version, {**known[3], **fields}]


def touches(entry: Entry, scope: str) -> bool:
    return any(change[0] == scope for change in entry["edit"][3])
