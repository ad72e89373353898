"""Forty goals of three sorts that go three ways: easy to choose, easy to see, and none above another."""

from collections.abc import Callable
from itertools import combinations, cycle
from pathlib import Path
from typing import Any

import pytest

from app.people.models import Person
from app.plan.twins.goal_picture import LINE, WIDTH, goal_picture
from tests.pages import Form, Input, Page
from tests.people import SmallSchool, copy_school
from tests.test_views import Browser, Clock

YEARS = [2021, 2022, 2023, 2024, 2025, 2026]
TERMS = [
    {"name": name, "first": f"{year + later}-{first}", "last": f"{year + later}-{last}"}
    for year in YEARS
    for name, later, first, last in (
        ("Autumn", 0, "09-03", "12-18"),
        ("Spring", 1, "01-05", "03-27"),
        ("Summer", 1, "04-14", "07-21"),
    )
]
STATES = ("reached", "let-go", "changed", "resting", "working", "suggested", None)
WAYS: tuple[list[str], ...] = (["deeper"], ["wider"], ["else"], ["deeper", "else"], [])


@pytest.fixture
def here(made_school: Path, tmp_path: Path) -> SmallSchool:
    return copy_school(made_school, tmp_path / "data", clock=Clock())


@pytest.fixture
def at(here: SmallSchool) -> Callable[[Person], Browser]:
    return lambda person: Browser(here.client(person), here.plan)


def tap(page: Page, which: str) -> Form:
    """Press the button of a sort or a way, as `sort-wider`."""
    form = page.form(f"-{which}")
    name = next(one.name for one in form.inputs if one.name.startswith("was.")).removeprefix("was.")
    pressed = f'-{which}" name="{name}"' in page.html
    return Form(
        form.id, form.action, [*form.inputs, *[Input(name, which.partition("-")[2], "submit")] * pressed]
    )


def test_a_sort_and_a_way_are_one_tap_each_and_another_takes_it_away(
    here: SmallSchool, at: Callable[[Person], Browser]
) -> None:
    ffion = at(here.ffion)
    page = ffion.open(ffion.add_goal("I want to busk"))
    assert "Try more kinds of music." in page.text, "what it means is said before it is chosen"
    for which in ("sort-personal", "direction-wider", "sort-wider", "direction-else"):
        page = ffion.save(tap(page, which))
    card = ffion.open("/goals").text
    assert "Personal With others Wider Into something else" in card
    page = ffion.save(tap(page, "sort-personal"))
    assert "With others Wider Into something else" in ffion.open("/goals").text
    assert "Personal" not in ffion.open("/goals").text
    page = ffion.save(tap(ffion.save(tap(page, "direction-else")), "direction-wider"))
    assert "Into something else" not in ffion.open("/goals").text.split("over time")[0]


def test_goals_that_go_on_come_first_and_earlier_ones_are_folded_by_term(
    here: SmallSchool, at: Callable[[Person], Browser]
) -> None:
    ffion = at(here.ffion)
    paths = [ffion.add_goal(words) for words in ("Play at Nain's", "Write a song", "Join a band")]
    for path, state in ((paths[0], "reached"), (paths[2], "let-go")):
        form = ffion.open(path).form("-agreed")
        form.fill("state", state)
        ffion.save(form)
    first, _, earlier = ffion.open("/goals").text.partition("Earlier goals")
    assert "Write a song" in first
    assert "Join a band" not in first
    assert "Autumn 2 goals" in earlier
    assert "Write a song" not in earlier.split("over time")[0]
    assert "Join a band" not in ffion.open("").text, "what is over is on no first page"


def forty(number: int = 40) -> dict[str, Any]:
    """A plan of six years with so many goals, of all states and ways."""
    states, ways = cycle(STATES), cycle(WAYS)
    goals = []
    for one in range(number):
        state, way, made = next(states), next(ways), one * 45
        field = {"state": {"value": state, "at": made + 70}, "direction": {"value": way}}
        goals.append({"kind": "goal", "id": f"{one:03}", "made": {"at": made}, "f": field, "title": str(one)})
    return {"goals": goals, "today": "2026-11-22", "card": {"f": {"terms": {"value": TERMS}}}}


def day_of(days: int) -> str:
    """A day so many days after 1 September 2021, with months of thirty days."""
    month = 8 + days // 30
    return f"{2021 + month // 12}-{month % 12 + 1:02}-{days % 30 + 1:02}".replace("-02-30", "-02-28").replace(
        "-02-29", "-02-28"
    )


@pytest.mark.parametrize("number", [1, 40])
def test_no_goal_hides_another_in_the_picture_and_all_stand_in_their_bands(number: int) -> None:
    picture = goal_picture(forty(number), day_of)
    assert [row["number"] for row in picture["goals"]] == list(range(1, number + 1))
    for band in picture["bands"]:
        for one, other in combinations(band["lines"], 2):
            apart = one["to"] + 20 < other["x"] or other["to"] + 20 < one["x"]
            assert one["y"] != other["y"] or apart, (band["code"], one, other)
        for line in band["lines"]:
            assert band["y"] + LINE // 2 <= line["y"] <= band["y"] + band["height"] - LINE // 2
            assert 0 <= line["x"] - 9 < line["to"] + 9 <= WIDTH
    assert picture["height"] == sum(band["height"] for band in picture["bands"]) + picture["bands"][0]["y"]
    drawn = {line["number"] for band in picture["bands"] for line in band["lines"]}
    assert drawn == set(range(1, number + 1))


def test_long_ago_shares_a_column_and_every_column_can_be_read() -> None:
    columns = goal_picture(forty(), day_of)["columns"]
    assert [one["name"] for one in columns] == [
        "2021/22",
        "2022/23",
        "2023/24",
        "2024/25",
        "2025/26",
        "Autumn",
    ]
    assert all(len(one["short"]) * 6 <= one["width"] for one in columns)
    card = {"f": {"terms": {"value": [one | {"name": "Blodeuwedd half-term"} for one in TERMS]}}}
    found = goal_picture(forty() | {"today": "2027-07-01", "card": card}, day_of)["columns"]
    assert len(found) == 7
    assert found[-1]["short"] == "Blode…"
