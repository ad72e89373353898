"""The past of a field: every value, who wrote it, when, and the way back to it."""

from collections.abc import Mapping
from typing import Any

from flask import abort, render_template, request
from flask_login import current_user

from app.engine import engine
from app.kinds.schema import SCHEMA
from app.plan.pages import Page
from app.plan.reader import reader, words
from app.plan.show import common, drawn, kinds_of
from app.plan.twins.field import text_of
from app.plan.twins.overlay import elements
from app.plan.twins.places import everything
from sync.answers import Past
from sync.schema import Field

PAGE = Page("history", "/plan/<plan>/history/<kind>/<record>/<field>", "server/history.html")

# What became of a value, where it is not simply that it was shown.
OUTCOMES = {
    "merged": "put together with what somebody else wrote",
    "kept": "kept beside what somebody else wrote",
    "suggested": "a suggestion",
    "superseded": "gave way to something newer",
    "settled": "chosen",
    "dismissed": "put aside",
}


def show(plan: str, kind: str, record: str, field: str) -> str:
    """The page. 404 for what is not there, and for what this reader may not read: they look the same."""
    if kind not in SCHEMA.kinds or field not in SCHEMA.kinds[kind].fields:
        abort(404)
    shown = drawn(plan, record=record)
    found = next((one for one in everything(shown) if (one["kind"], one["id"]) == (kind, record)), None)
    if found is None:
        abort(404)
    past = engine().history(current_user.id, found["scope"], kind, record, field)
    if found["put_away"] and not past:  # taken back, and not this reader's to read
        abort(404)
    names = {one["person"]: one["name"] for one in shown["members"]}
    titles = {one["id"]: one["title"] for one in everything(shown)}
    given = {
        "plan": shown,
        "record": found,
        "field": found["f"][field],
        "kinds": kinds_of(shown),
        "label": kinds_of(shown)[kind]["fields"][field]["label"],
        "past": with_sets([value_of(one, kind, field, names, titles) for one in past], past),
        "back": found["at"],
    }
    return render_template(PAGE.template, **common(PAGE, request.path, reader(), full=True) | given)


def value_of(
    one: Past, kind: str, field: str, names: Mapping[str, str], titles: Mapping[str, str]
) -> dict[str, Any]:
    """One value of the past. value: as an input carries it, None where it is no value of its own.

    names: of people; titles: of the records whose ids a set may hold.
    """
    rules, value = SCHEMA.kinds[kind].fields[field], one.value
    choices = spoken(rules, titles)
    change = value if isinstance(value, dict) else None
    text = text_of(rules.type, value) if change is None else None
    return {
        "value": text,
        "said": said(change, choices) if change else worded(rules, choices, text),
        "who": words().who(one.by, names),
        "for_name": words().who(one.on_behalf_of, names) or None,
        "at": one.at,
        "outcome": OUTCOMES.get(one.outcome, ""),
    }


def with_sets(said: list[dict[str, Any]], past: list[Past]) -> list[dict[str, Any]]:
    """A set is told by what was put in and taken out, and brought back as it was after that."""
    present: list[str] = []
    for one, shown in zip(reversed(past), reversed(said), strict=True):
        if isinstance(one.value, dict):
            present = elements(present, one.value)
            shown["value"] = "\n".join(present)
    return said


def spoken(rules: Field, titles: Mapping[str, str]) -> Mapping[Any, Any]:
    """What stands in a field by its codes: {code: words}."""
    named: str = getattr(rules, "names", "")
    if named or rules.type == "ref":
        return titles
    if rules.type == "bool":
        return {"1": "Yes"}
    return getattr(rules, "choices", None) or {}


def worded(rules: Field, choices: Mapping[Any, Any], text: str | None) -> Any:
    """A value as people write it."""
    return words().day(text) if rules.type == "day" and text else choices.get(text, text)


def said(change: Mapping[str, Any], choices: Mapping[str, str]) -> str:
    """What a change did to a set, or to the versions of a field."""
    parts = [f"+ {choices.get(one, one)}" for one in change.get("$add", ())]
    parts += [f"− {choices.get(one, one)}" for one in change.get("$remove", ())]
    return ", ".join(parts)
