"""A tutor's list: today's pupils in the order of the day, and whoever is looked for, in both languages."""

from typing import Any

import pytest

from app.plan.twins.search import folded, matching
from app.plan.twins.timetable import following, timetable
from tests.javascript import JavaScript
from tests.plan_twin import ask

WEDNESDAY, THURSDAY, SUNDAY = "2026-11-25", "2026-11-26", "2026-11-29"


def music(what: str = "Cello", weekday: str = "", time: str = "", **more: Any) -> dict[str, Any]:
    return {"what": what, "group": "", "weekday": weekday, "time": time, "mine": True} | more


def line(plan: str, name: str = "", *learns: dict[str, Any], taught: Any = (), **more: Any) -> dict[str, Any]:
    said = {"plan": plan, "name": name or plan, "role": "tutor", "full": None, "year": None, "group": None}
    return said | {"learns": list(learns), "taught": list(taught)} | more


DAY = [
    line("late", "", music(weekday="wed", time="14:05")),
    line("early", "", music(weekday="wed", time="9.30"), taught=[WEDNESDAY]),
    line("no time", "", music(weekday="wed")),
    line("twice", "", music(weekday="thu", time="08:00"), music(weekday="wed", time="10:00")),
    line("another's", "", music(weekday="wed", time="09:00", mine=False), taught=["2026-11-24"]),
    line("as before", "", music(), taught=["2026-11-18", "2026-11-12", "2026-11-04", "2026-10-29"]),
    line("moved", "", music(weekday="thu", time="11:00"), taught=["2026-11-18", "2026-11-11"]),
    line("caught up", "", music(weekday="fri"), taught=["2026-11-29", "2026-11-20"]),
    line("new", "", music()),
    line("no such day", "", music(time="soon"), taught=["2026-02-30", None]),
    line("a child of mine", "", music(weekday="wed", time="09:00"), role="carer"),
]


def test_the_order_of_the_day_is_the_timetables_else_that_of_the_last_lessons(javascript: JavaScript) -> None:
    found = timetable(DAY, WEDNESDAY)
    at = [(one["plan"], one["at"], one["done"]) for one in found["day"]]
    assert at == [
        ("early", "9.30", True),
        ("twice", "10:00", False),
        ("late", "14:05", False),
        ("as before", "", False),
        ("no time", "", False),
    ]
    assert len(found["rest"]) == len(DAY) - len(at), "nobody is lost"
    assert [one["plan"] for one in timetable(DAY, SUNDAY)["day"]] == ["caught up"]
    after = {plan: (following(DAY, WEDNESDAY, plan) or {}).get("plan") for plan in ("early", "late", "new")}
    assert after == {"early": "twice", "late": "as before", "new": "twice"}
    assert following(DAY, WEDNESDAY, "no time")["plan"] == "twice", "whoever was passed over comes again"
    assert following(DAY, SUNDAY, "caught up") is None
    days = [WEDNESDAY, THURSDAY, SUNDAY]
    assert ask(javascript, "ordered", DAY, days) == [said(day) for day in days]


def said(day: str) -> list[Any]:
    parts = [
        [[one[name] for name in ("plan", "at", "done")] for one in part]
        for part in timetable(DAY, day).values()
    ]
    return [*parts, [(following(DAY, day, one["plan"]) or {}).get("plan") for one in DAY]]


PUPILS = [
    line("1", "Ffion", music("Cello", group="Songwriting club"), full="Ffion Llewellyn", group="7 Kestrel"),
    line("2", "Zuzia", music("Śpiew"), full="Zuzanna Gęślicka-Żółtowska", year="Year 1"),
    line("3", "Søren", music("Piano"), full="Søren Åström O’Neill"),
    line("4", "Mo", music("عود"), full="محمَّد أحمد الحُسَيْني", year="Year 5"),
    line("5", "ፊዮን", music("Straßenmusik"), full="İpek Çağlar"),
]
FOUND = {
    "": "12345", " \t": "12345", "ffi": "1", "llewellyn ffion": "1", "KESTREL": "1", "songw": "1",
    "cello 7": "1", "zolto": "2", "gęśl": "2", "spiew": "2", "year": "24", "zuzia piano": "", "soren": "3",
    "SØREN": "3", "astrom oneill": "3", "o'neill": "3", "محمد": "4", "احمد": "4", "الحسينى": "4", "عود": "4",
    "ፊ": "5", "strasse": "5", "ipek": "5", "caglar": "5", "Ç\u0327a": "5", "x" * 500: "", "😀": "",
}  # fmt: skip


@pytest.mark.parametrize("text", FOUND)
def test_a_pupil_is_found_by_any_name_by_class_and_by_what_they_learn(text: str) -> None:
    assert "".join(one["plan"] for one in matching(PUPILS, text)) == FOUND[text]


def test_a_phone_without_a_server_finds_the_same(javascript: JavaScript) -> None:
    texts = list(FOUND)
    there = [[folded(text), [one["plan"] for one in matching(PUPILS, text)]] for text in texts]
    assert ask(javascript, "sought", PUPILS, texts) == there
