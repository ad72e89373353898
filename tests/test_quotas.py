"""Nobody fills a plan without end, and who meets the end is told kindly and keeps their words."""

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from sqlalchemy import event

from app.cli import main
from app.kinds.schema import SCHEMA
from sync.protocol import compact
from sync.schema import Quota, Schema
from tests.pages import Page
from tests.people import copy_data, copy_school
from tests.room import PLAN, Room, name_id

YEARS = 2  # that the plan has run for
KIND = "This plan is full for this school year. Nothing is lost: please ask your school."


def room_of(quota: Quota) -> Room:
    return Room(schema=Schema(SCHEMA.version, SCHEMA.kinds.values(), quota))


def goal(room: Room, name: str, words: str = "Sing") -> list[Any]:
    return room.save("ffion", "goal", name, {"words": words})[1:]


def lesson(room: Room, name: str, who: str = "lee") -> list[Any]:
    return room.save(who, "lesson", name, {"day": "2026-11-22"})[1:]


FULL = ["refused", "full"]


@pytest.mark.both
def test_a_plan_is_full_whichever_of_its_parts_it_was_filled_in_and_opens_in_september() -> None:
    room = room_of(Quota(records=2))
    assert goal(room, "first")[0] == lesson(room, "first")[0] == "taken"
    note = {"lesson": name_id("first"), "words": "Tall for the stool"}
    assert room.save("lee", "note", "first", note)[1] == "taken"
    assert goal(room, "last")[0] == "taken", "up to the quota"
    assert goal(room, "another") == lesson(room, "another") == FULL
    assert room.save("lee", "note", "another", note)[1:] == FULL
    assert goal(room, "first", "Sing for Nain")[0] == "taken", "what is there can be changed"
    room.today = "2027-09-02"
    assert goal(room, "another")[0] == lesson(room, "another")[0] == "taken"
    assert goal(room, "third") == FULL
    assert list(room.engine.check()) == []


@pytest.mark.both
def test_words_of_every_script_count_by_their_bytes() -> None:
    words = "Łąka 牧場 🎻"
    room = room_of(Quota(bytes=2 * len(compact({"words": words}).encode())))
    for number in range(2 * YEARS):
        assert goal(room, str(number), words)[0] == "taken"
    assert goal(room, "0", "x") == lesson(room, "first") == FULL
    assert room.field("goal", "3", "words")[0] == words
    assert list(room.engine.check()) == []


def test_of_what_comes_together_as_much_is_taken_as_there_is_room_for() -> None:
    room = room_of(Quota(records=2))
    changes = [room.change("ffion", "goal", str(number), {"words": "Sing"}) for number in range(8)]
    parts = [changes[:3], changes[3:5], changes[5:6], changes[6:7]]
    edits = [[f"e:{at}", room.now, None, part] for at, part in enumerate(parts)]
    verdicts = room.engine.apply(name_id("ffion"), "phone", edits)
    assert [verdict[1] for verdict in verdicts] == ["taken", "refused", "taken", "refused"]
    assert room.field("goal", "5", "words")[0] == "Sing"
    assert room.record("ffion", "goal", "0") is not None


def test_a_push_asks_as_much_of_a_plan_with_many_parts_as_of_one_with_few() -> None:
    room = Room()
    asked: list[str] = []
    event.listen(room.engine.database, "before_cursor_execute", lambda *given: asked.append(given[2]))

    def asks(name: str) -> int:
        asked.clear()
        assert goal(room, name)[0] == "taken"
        return len(asked)

    goal(room, "first")
    few = asks("second")
    for number in range(20):
        tutor = f"tutor-{number}"
        room.engine.join(PLAN, name_id(tutor), "tutor")
        assert lesson(room, tutor, tutor)[0] == "taken"
        room.save(tutor, "note", tutor, {"lesson": name_id(tutor), "words": "Tall"})
    assert asks("third") == few


@pytest.mark.scenario(3)
def test_who_meets_a_full_plan_reads_it_beside_their_words(
    made_school: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUOTA_RECORDS", "1")
    school = copy_school(made_school, tmp_path / "data")
    ffion = school.client(school.ffion)
    for number in range(20):
        form = Page(ffion.get(f"/plan/{school.plan}/new/goal").text).form("form-")
        form.fill("words", f"Sing {number} for Nain")
        answer = ffion.post(form.action, data=form.sent())
        if answer.status_code != 303:
            break
    page = Page(answer.text)
    assert KIND in page.text
    assert page.form("form-").sent()[form.name("words")] == f"Sing {number} for Nain"


def test_a_quota_that_cannot_be_meant_stops_the_start(
    made_school: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_data(made_school, tmp_path / "data")
    for name in ("QUOTA_RECORDS", "QUOTA_BYTES", "SIGN_INS"):
        monkeypatch.setenv(name, "5 MB")
        said = CliRunner().invoke(main, ["check", "--data", str(tmp_path / "data")])
        assert f"{name} has to be a whole number above 0" in said.output
        monkeypatch.delenv(name)
