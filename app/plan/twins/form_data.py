"""What a form sent, taken apart; and the forms that hold no words.

Its twin is service_worker/twins/form_data.js.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.kinds.schema import SCHEMA
from app.plan.twins.rights import scope_of
from sync.schema import IDENTIFIER

RECORD = re.compile(r"([a-z_]+) (\S+) (\S+) ([0-9]{1,15}) ([01])", re.ASCII)
YEAR = re.compile(r"[1-9][0-9]{3}", re.ASCII)
NUMBER = re.compile(r"[0-9]{1,15}", re.ASCII)
MOST_FIELDS = 3000
MOST_LETTERS = 200_000

Items = Sequence[Sequence[str]]  # [[name, value]…] in the order of the form
Plan = Mapping[str, str]  # {"id", "person", "epoch"}: where the form was sent, by whom, which past is here
Line = tuple[str, str, str, int, int]  # kind, id, scope, base, new


class FormError(Exception):
    """Not a form of ours: nothing of it is used. fault: bad-form, not-yours, other-person or too-large."""

    def __init__(self, fault: str) -> None:
        super().__init__(fault)
        self.fault = fault


class Sent:
    """The fields of a form by name, with the records that it says it carries. Other fields are ignored."""

    def __init__(self, items: Items, plan: Plan) -> None:
        if len(items) > MOST_FIELDS or sum(len(value) for _, value in items) > MOST_LETTERS:
            raise FormError("too-large")
        self.fields: dict[str, list[str]] = {}
        for name, value in items:
            self.fields.setdefault(name, []).append(value)
        if self.one("person") not in ("", plan["person"]):
            raise FormError("other-person")  # drawn for somebody who has signed out since, in another tab
        # Drawn before the data of an earlier day was brought back: its versions are others' now.
        self.past = self.one("epoch") not in ("", plan["epoch"])
        lines = [line_of(text, plan) for text in self.fields.get("record", [])]
        lines = [(*line[:3], 0, line[4]) for line in lines] if self.past else lines
        self.records = list({line[:2]: line for line in reversed(lines)}.values())[::-1]
        self.of_kind: dict[str, list[str]] = {}
        for kind, record, *_ in self.records:
            self.of_kind.setdefault(kind, []).append(record)
        self.on_behalf_of = self.one("for") or None
        if self.on_behalf_of and not IDENTIFIER.fullmatch(self.on_behalf_of):
            raise FormError("bad-form")

    def one(self, name: str) -> str:
        """The last of that name: a button pressed goes before what stood there."""
        return self.fields[name][-1] if name in self.fields else ""

    def only(self, kind: str) -> str:
        """The id of the one record of that kind on the form."""
        found = self.of_kind.get(kind, [])
        if len(found) != 1:
            raise FormError("bad-form")
        return found[0]

    def number(self, name: str, otherwise: int) -> int:
        """A base that the form carries; of another past, nothing counts as seen."""
        if self.past:
            return 0
        return int(self.one(name)) if NUMBER.fullmatch(self.one(name)) else otherwise


def answered(items: Items, plan: Plan, work: Callable[[Sent], dict[str, Any]]) -> dict[str, Any]:
    """What a door makes of its form, or that nothing can be made of it."""
    try:
        sent = Sent(items, plan)
        return {"fault": None, "for": sent.on_behalf_of} | where(sent.one) | NOTHING | work(sent)
    except FormError as error:
        last = {item[0]: item[1] for item in items[:MOST_FIELDS]}
        return {"fault": error.fault, "for": None} | where(lambda name: last.get(name, "")[:500]) | NOTHING


def where(read: Callable[[str], str]) -> dict[str, Any]:
    """Which save this is, what to show after it, and what to show again when something is wrong."""
    return {name: read(name) for name in ("save", "show", "again")}


NOTHING: dict[str, Any] = {"changes": [], "typed": {"fields": {}, "new": []}, "errors": 0}


def line_of(text: str, plan: Plan) -> Line:
    """A record as the form names it: of a known kind, in a scope of this plan that the kind lives in."""
    found = RECORD.fullmatch(text)
    if not found or found[1] not in SCHEMA.kinds or not IDENTIFIER.fullmatch(found[2]):
        raise FormError("bad-form")
    if not SCHEMA.kinds[found[1]].creators:  # what nobody makes nobody types, either
        raise FormError("bad-form")
    kind, record, scope = found[1], found[2], found[3]
    end = scope.rpartition("/")[2]
    year = int(end) if YEAR.fullmatch(end) else 0
    if scope != scope_of(plan["id"], kind, plan["person"], year):
        raise FormError("not-yours")
    return kind, record, scope, int(found[4]), int(found[5])


def settlement(items: Items, plan: Plan) -> dict[str, Any]:
    """Taking one of several versions: its value becomes the field's, and keeps its author's name."""
    return heads(items, plan, "$settle")


def dismissal(items: Items, plan: Plan) -> dict[str, Any]:
    """Putting versions aside, one or several."""
    return heads(items, plan, "$dismiss")


def removal(items: Items, plan: Plan) -> dict[str, Any]:
    """Putting records away. The page that follows offers the way back: `?away=<kind>.<id>` says of what.

    There is none for what is taken back for good, nor where a button is pressed once more (`toggle`).
    """
    made = deleted(items, plan, value=True)
    if not made["changes"]:
        return made
    _, kind, record, *_ = made["changes"][0]
    if SCHEMA.kinds[kind].retractors or any(name == "toggle" for name, _ in items):
        return made
    return made | {"show": f"{re.split('[?#]', made['show'])[0]}?away={kind}.{record}"}


def restoration(items: Items, plan: Plan) -> dict[str, Any]:
    """Bringing records back."""
    return deleted(items, plan, value=False)


def heads(items: Items, plan: Plan, what: str) -> dict[str, Any]:
    """Changes of one field's heads, named by their versions."""
    return answered(items, plan, lambda sent: {"changes": heads_of(sent, what)})


def heads_of(sent: Sent, what: str) -> list[Any]:
    name, versions = sent.one("field"), sent.fields.get("version", [])
    if len(sent.records) != 1 or not versions or not all(map(NUMBER.fullmatch, versions)) or sent.past:
        raise FormError("bad-form")
    kind, record, scope, base, _ = sent.records[0]
    if name not in SCHEMA.kinds[kind].fields:
        raise FormError("bad-form")
    shown = sent.number(f"base.{kind}.{record}.{name}", base)
    return [[scope, kind, record, shown, {name: {what: int(version)}}, 0] for version in versions]


def deleted(items: Items, plan: Plan, *, value: bool) -> dict[str, Any]:
    """The same change of every record on the form."""
    return answered(items, plan, lambda sent: {"changes": deleted_of(sent, value=value)})


def deleted_of(sent: Sent, *, value: bool) -> list[Any]:
    if not sent.records:
        raise FormError("bad-form")
    values = {"_deleted": value}
    return [[scope, kind, record, base, values, 0] for kind, record, scope, base, _ in sent.records]
