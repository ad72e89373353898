"""Plans for tests of the document: a tutor's whole school year, and histories that no one would write."""

import random
from typing import Any
from uuid import UUID

from app.kinds.schema import SCHEMA

PLAN = "11111111-1111-4111-8111-111111111111"
PEOPLE = [
    ("ffion", "Ffion", "pupil"),
    ("lee", "Ms Lee", "tutor"),
    ("jones", "Mr Jones", "tutor"),
    ("mam", "Siân", "carer"),
]
NOW = 1795323360001
READ = {f"{place} {PLAN}/circle": 9 for place in ("goals", "plan", "together")}
READ |= {
    f"{place} {PLAN}/{audience}/2026": 12
    for place in ("lessons", "together")
    for audience in ("circle", "home")
}
HOWS = ["kept", "suggested", "lost"]
VALUES = {
    "line": ["One", "Two 𝄞", "", None],
    "text": ["A\nB", "Zażółć", "محمد", None],
    "day": ["2026-11-22", "2026-09-01", "not a day", None],
    "int": [0, 3, 500],
    "bool": [True, False, None],
    "ref": ["ffion", "nobody", None],
    "facts": [[{"name": "Autumn", "first": "2026-09-03", "last": "2026-12-18"}], None],
}


def random_plan(draw: random.Random) -> dict[str, Any]:
    """One reader's plan with anything in it that travels: others, removals, unsent edits, rejected forms."""
    person, _, role = draw.choice([*PEOPLE, ("ashworth", "", "school")])
    records = [made(draw, number) for number in range(draw.randrange(4, 40))]
    held: dict[str, Any] = {}
    for scope, row in [*records, *members()]:
        part = held.setdefault(scope, {"version": 30, "records": []})
        part["records"].append(row)
    places = [(scope, row[0], row[1]) for scope, row in records]
    return {
        "plan": {"id": PLAN, "role": role} | draw.choice([{}, {"read": READ}]),
        "me": {"person": person, "offsets": [[0, 0], [1774746000000, 60], [1792890000000, 0]]},
        "held": held,
        "unsent": [unsent(draw, number, places) for number in range(draw.randrange(6))],
        "seen": draw.choice([None, {}, {f"{PLAN}/circle": 12, f"{PLAN}/home/2026": 20}]),
        "now": NOW,
        "typed": draw.choice([None, rejected(draw, places)]),
        "told": [[*place, field_of(draw, place[1]), "Mine", 7, 5] for place in draw.sample(places, 2)],
    }


def members() -> list[tuple[str, list[Any]]]:
    facts = [
        {"person": [who, 1, "server", 1], "name": [name, 1, "server", 1], "role": [role, 1, "server", 1]}
        for who, name, role in PEOPLE
    ]
    return [(f"{PLAN}/circle", ["member", f"m-{one['person'][0]}", 1, one]) for one in facts]


def id_of(number: int) -> str:
    return str(UUID(int=0x0193_0000_0000_7000_8000_0000_0000_0000 + number))


def made(draw: random.Random, number: int) -> tuple[str, list[Any]]:
    kind = draw.choice([name for name in SCHEMA.kinds if name != "member"])
    fields = {name: wire(draw, kind, name) for name in SCHEMA.kinds[kind].fields if draw.random() < 0.8}
    parent = SCHEMA.kinds[kind].parent
    if parent:
        fields[parent] = [id_of(draw.randrange(12)), 1, "lee", 1]
    if draw.random() < 0.2:
        fields["_deleted"] = [draw.random() < 0.7, 9, "jones", 50]
    row: list[Any] = [kind, id_of(number), 9, fields]
    if draw.random() < 0.15:
        row = [kind, id_of(number), 9, None, *draw.choice([[], [fields]])]
    return scope_of(kind), row


def scope_of(kind: str) -> str:
    audience = SCHEMA.kinds[kind].audience
    name = "own:lee" if audience == "own" else audience
    return f"{PLAN}/{name}/2026" if SCHEMA.kinds[kind].dated else f"{PLAN}/{name}"


def field_of(draw: random.Random, kind: str) -> str:
    return draw.choice(list(SCHEMA.kinds[kind].fields))


def value(draw: random.Random, kind: str, name: str) -> Any:
    rules = SCHEMA.kinds[kind].fields[name]
    choices = list(getattr(rules, "choices", None) or [])
    if rules.type == "set":
        return draw.sample([*choices, "a", "b", "c", id_of(1)], 2)
    return draw.choice([*choices, "of a newer version", None] if choices else VALUES[rules.type])


def wire(draw: random.Random, kind: str, name: str) -> list[Any]:
    others = [
        [*head(draw, kind, name), draw.choice(HOWS), *draw.choice([[], ["ffion"]])]
        for _ in range(draw.choice([0, 0, 0, 1, 2]))
    ]
    ends = [[others], [others, "ffion"]] if others else [[], [[], "ffion"]]
    return head(draw, kind, name) + draw.choice(ends)


def head(draw: random.Random, kind: str, name: str) -> list[Any]:
    by = draw.choice(["ffion", "lee", "jones", "mam", "gone", "server"])
    return [value(draw, kind, name), draw.randrange(1, 30), by, draw.randrange(1000)]


def unsent(draw: random.Random, number: int, places: list[tuple[str, str, str]]) -> list[Any]:
    changes = [change(draw, *draw.choice(places)) for _ in range(draw.randrange(1, 4))]
    return [f"o:{number}", 2000 + number, draw.choice([None, None, "ffion"]), changes]


def change(draw: random.Random, scope: str, kind: str, record: str) -> list[Any]:
    name = field_of(draw, kind)
    version = draw.randrange(1, 30)
    done: Any = draw.choice([{"$settle": version}, {"$dismiss": version}, "plain"])
    if SCHEMA.kinds[kind].fields[name].type == "set":
        done = {"$add": ["a", "z"], "$remove": ["b"]}
    elif done == "plain":
        done = value(draw, kind, name)
    if draw.random() < 0.15:
        name, done = "_deleted", draw.random() < 0.5
    new = draw.random() < 0.2
    return [scope, kind, id_of(90) if new else record, draw.randrange(30), {name: done}, int(new)]


def rejected(draw: random.Random, places: list[tuple[str, str, str]]) -> dict[str, Any]:
    written = [place for place in places if SCHEMA.kinds[place[1]].creators]
    scope, kind, record = draw.choice(written or [(f"{PLAN}/circle", "goal", id_of(0))])
    error = draw.choice([None, "Too long."])
    typed = {"value": "typed", "text": "typed", "was": "", "base": 4, "error": error}
    fields = {f"{kind}.{one}.{field_of(draw, kind)}": typed for one in (record, id_of(99))}
    return {"fields": fields, "new": [[kind, id_of(99), scope, draw.choice([None, id_of(1)])]]}


def year_plan() -> dict[str, Any]:
    """Ffion's year as Ms Lee's phone holds it: weekly lessons, three things to try, practice on most days."""
    draw = random.Random(2026)
    circle = [row for _, row in members()]
    for n in range(4):
        fields = {name: wire(draw, "goal", name) for name in ("words", "agreed", "state")}
        circle.append(["goal", id_of(5000 + n), 9, fields])
    home = [row for week in range(38) for row in week_of(week)]
    for n in range(260):
        said = {"tasks": [id_of(100 + n % 114)], "felt": "4", "minutes": 10, "noticed": "I noticed"}
        home.append(["practice", id_of(1000 + n), 9, by("ffion", day=f"2026-11-{1 + n % 28:02}", **said)])
    return {
        "plan": {"id": PLAN, "role": "tutor"},
        "me": {"person": "lee", "offsets": [[0, 0]]},
        "held": {
            f"{PLAN}/circle": {"version": 9, "records": circle},
            f"{PLAN}/home/2026": {"version": 9, "records": home},
        },
        "now": NOW,
    }


def week_of(week: int) -> list[list[Any]]:
    """A lesson and its things to try."""
    lesson, day = id_of(week), f"2026-{9 + week // 12:02}-{1 + week % 12 * 2:02}"
    said = by("lee", day=day, did="We did " * 20, well="It went well", question="Why?")
    tasks = by("lee", lesson=lesson, words="Try this", how="times", amount=3)
    return [
        ["lesson", lesson, 9, said],
        *(["task", id_of(100 + week * 3 + n), 9, tasks] for n in range(3)),
    ]


def by(person: str, /, **values: Any) -> dict[str, list[Any]]:
    return {name: [one, 9, person, 100] for name, one in values.items()}
