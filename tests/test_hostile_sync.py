"""Whatever JSON somebody sends to /sync, there is an answer, and the good edits beside it are taken."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.kinds.schema import SCHEMA
from sync.ids import single_id
from sync.schema import LARGEST, Choice, Elements, Field, Number
from tests.people import SmallSchool, this_year
from tests.room import name_id
from tests.test_hostile import JSON, LETTERS, NASTY
from tests.test_wire_hostile import Phone

RECORDS = st.sampled_from([name_id("band"), name_id("choir")])  # written again and again
EXAMPLES = settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
KINDS = st.sampled_from(["goal", "goal", *SCHEMA.kinds])
WHOLE = st.sampled_from([0, 1, 2, LARGEST, LARGEST + 1, -1, True, None, 1.0, "1", 10**400])
ANYTHING = WHOLE | NASTY | JSON
WORDS = st.sampled_from(["musical", "x", name_id("band"), "2026-11-22", "2026-02-31", "yes", "\ud800"])
ELEMENTS = st.just([]) | st.lists(WORDS, max_size=2) | st.lists(ANYTHING, max_size=2) | ANYTHING
MOVES = st.fixed_dictionaries({}, optional={"$add": ELEMENTS, "$remove": ELEMENTS})
CHOICES = st.fixed_dictionaries({}, optional={"$settle": WHOLE | JSON, "$dismiss": WHOLE | JSON})


def right(field: Field) -> Any:
    """A value that the field takes."""
    match field:
        case Elements():
            return {"$add": [next(iter(field.choices)) if field.choices else name_id("band")]}
        case Choice():
            return next(iter(field.choices))
        case Number():
            return field.lowest
    return {"day": "2026-11-22", "bool": True, "ref": name_id("band")}.get(field.type, "x")


@st.composite
def changes(draw: st.DrawFn, plan: str, people: list[str]) -> Any:
    """A change of the product's own shape, and some values or one part of it that may be of any."""
    rules = SCHEMA.kinds[draw(KINDS)]
    values = {name: right(rules.fields[name]) for name in rules.required}
    for name in draw(st.lists(st.sampled_from(sorted(rules.fields)), max_size=3)):
        good = st.just(right(rules.fields[name]))
        values[name] = draw(MOVES if rules.fields[name].type == "set" else good | WORDS | CHOICES | ANYTHING)
    record = single_id(plan, rules.name) if rules.single else draw(st.uuids().map(str) | RECORDS)
    change = [draw(scopes(plan, people, rules.name)), rules.name, record, 0, values, 1]
    if draw(st.integers(0, 4)) == 0:
        change[draw(st.integers(0, 5))] = draw(ANYTHING)
    if draw(st.integers(0, 9)) == 0:
        values[draw(st.text(LETTERS, max_size=3))] = draw(ANYTHING)
    return change


@st.composite
def scopes(draw: st.DrawFn, plan: str, people: list[str], kind: str | None = None) -> Any:
    """The scope of a kind, or else one of any sort, some of which cannot be."""
    if kind is not None and draw(st.integers(0, 9)):
        audience, dated = SCHEMA.kinds[kind].scope_type
        owner = f":{people[0]}" if audience == "own" else ""
        return f"{plan}/{audience}{owner}" + (f"/{this_year()}" if dated else "")
    ends = ["circle", "home", "staff", f"own:{people[0]}", f"own:{people[1]}", "own:\ud800", "", "\ud800"]
    years = ["", f"/{this_year()}", "/0000", "/9999", "/\u0662\u0660\u0662\u0666"]
    return f"{plan}/{draw(st.sampled_from(ends))}{draw(st.sampled_from(years))}"


@st.composite
def edits(draw: st.DrawFn, plan: str, people: list[str]) -> Any:
    """An edit in which anything may be wrong."""
    number = draw(st.integers(1, 10**15))
    on_behalf_of = draw(st.sampled_from([None, None, None, *people]))
    edit = [f"b:{number}", 1, on_behalf_of, draw(st.lists(changes(plan, people), min_size=1, max_size=2))]
    if draw(st.integers(0, 4)) == 0:
        edit[draw(st.integers(0, 3))] = draw(ANYTHING)
    return edit


@st.composite
def parts(draw: st.DrawFn, plan: str, people: list[str]) -> dict[str, Any]:
    """Some parts of a request, in place of those that a device would send."""
    names = st.one_of(scopes(plan, people), st.text(LETTERS, max_size=5), st.just("\ud800"))
    sound = {
        "have": st.dictionaries(names, st.integers(0, 9), min_size=1, max_size=3),
        "rest": st.lists(st.integers(0, 9), min_size=3, max_size=3),
        "scopes": st.lists(names, max_size=3),
        "edits": st.lists(edits(plan, people), max_size=2),
        "brief": st.booleans(),
        "compact": st.booleans(),
        "said": st.integers(0, LARGEST),
        "device": st.sampled_from(["phone", "tablet"]),
        "epoch": st.sampled_from(["another", None]),
        "app": st.text(LETTERS, max_size=3),
        "now": st.integers(-LARGEST, LARGEST),
    }
    wrong = ["person", "protocol"]
    told = draw(st.sets(st.sampled_from([*sound, *wrong]), min_size=1, max_size=3)) | {"have"}
    some = {name: draw(sound[name]) for name in sorted(told & sound.keys())}
    if draw(st.integers(0, 2)) == 0:
        some[draw(st.sampled_from(sorted(told)))] = draw(ANYTHING)
    return some


@pytest.fixture
def phone(school: SmallSchool, client_of: Callable[..., FlaskClient]) -> Phone:
    return Phone(client_of(school.lee), school.lee.id, school.plan)


@pytest.mark.scenario(43)
def test_good_edits_beside_whatever_came_are_taken(phone: Phone, school: SmallSchool) -> None:
    people = [school.lee.id, school.ffion.id, school.carer.id]

    @EXAMPLES
    @given(st.lists(edits(school.plan, people), min_size=1, max_size=4))
    def check(bad: list[Any]) -> None:
        good = [phone.edit('{"why": "fun"}'), phone.edit('{"sort": {"$add": ["musical"]}}')]
        first, *others, last = phone.verdicts(good[0], *map(json.dumps, bad), good[1])
        assert first == last == "taken", bad
        assert len(others) == len(bad)

    check()


@pytest.mark.both
@pytest.mark.scenario(43)
def test_whatever_was_asked_there_is_an_answer(phone: Phone, school: SmallSchool) -> None:
    people = [school.lee.id, school.ffion.id, school.carer.id]

    @EXAMPLES
    @given(parts(school.plan, people))
    def check(asked: dict[str, Any]) -> None:
        answer = phone.post(json.dumps(json.loads(phone.body()) | asked).encode())
        assert answer.status_code in (200, 400, 401, 409, 413), asked

    check()


@pytest.mark.scenario(43)
def test_a_set_of_which_nothing_is_said_is_left_as_it_was(phone: Phone) -> None:
    """Never written, or written before; and half a letter in a scope's name is no name."""
    nothing = ['{"sort": {}}', '{"sort": {"$add": []}}', '{"sort": {"$remove": []}}']
    for values in [*nothing, '{"sort": {"$add": ["musical"]}}', *nothing]:
        assert phone.verdicts(phone.edit('{"why": "fun"}'), phone.edit(values)) == ["taken", "taken"]
    scope = phone.post(phone.body()).json["scopes"][f"{phone.plan}/circle"]
    goal = next(fields for kind, _, _, fields in scope["records"] if kind == "goal")
    assert goal["sort"][0] == ["musical"]
    for more in ({"have": {"\ud800": 1}}, {"scopes": ["\ud800"]}, {"app": "\ud800"}):
        assert phone.post(phone.body(**more)).status_code == 400, more
