"""Who was away for long, and profiles that are there twice or of an earlier day: no word goes missing."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserType, expect

from tests.browser.meanwhile import at_school, newer
from tests.browser.phone import Colleague, LastingPhone, Phone
from tests.browser.test_journey_apart import change, meet
from tests.server import Server

GOAL = "33333333-3333-7333-8333-333333333333"


@pytest.mark.slow
@pytest.mark.scenario(30)
def test_after_six_weeks_every_edit_is_taken_or_waits_with_its_reason(
    phone_of: Callable[[str], Phone], live_server: Server, tmp_path: Path
) -> None:
    leos, zoes = at_school(live_server, TWO_MORE)
    phone = phone_of("lee")
    ffions = Colleague(live_server, "ffion").plan
    phone.until(lambda: {row["plan"] for row in phone.rows("scopes")} == {ffions, leos, zoes})
    live_server.stop()
    for plan, words in ((ffions, "Play for Nain"), (leos, "A drum kit"), (zoes, "Sing in the choir")):
        phone.plan = plan
        phone.write_goal(words)
    write_lesson(phone, "Songs from Wales")
    phone.plan = ffions
    write_lesson(phone, "Scales, slowly")
    assert phone.unsent() == 5

    phone.last_heard(days=31)
    at_school(live_server, MEANWHILE, leos, zoes)
    mood = "class Goal(Fields):\n", "class Goal(Fields):\n" + MOOD
    newer(live_server, tmp_path, {"app/kinds/goals.py": mood})
    Colleague(live_server, "ffion").writes("goal", GOAL, new=True, words="Play at the fair", mood="bright")
    expect(phone.go("goals").locator("h1")).to_contain_text("connect once")
    phone.nudge()
    expect(phone.page.locator("body")).to_contain_text("Please sign in again")
    assert phone.unsent() == 5, "without a session nothing is sent, and nothing goes"

    phone.sign_in_again("lee")
    phone.until(lambda: phone.rows("outbox") == [] and phone.heard())
    reasons = {entry["name"]: entry["reason"] for entry in phone.rows("drawer")}
    assert reasons == {"Leo": "closed", "Zoe": "not-allowed"}
    main = phone.go("/waiting").locator("main")
    for words in ("A drum kit", "This plan has been closed", "Songs from Wales", "someone else on the plan"):
        expect(main).to_contain_text(words)
    jones = Colleague(live_server, "jones")
    assert said(jones, "goal", "words") == {"Play for Nain", "Play at the fair"}
    assert said(jones, "lesson", "did") == {"Scales, slowly"}
    phone.until(lambda: "bright" in str(phone.rows("records")))
    expect(phone.go("goals").locator("main")).to_contain_text("Play at the fair")
    expect(phone.go(f"/plan/{zoes}/goals").locator("main")).to_contain_text("Sing in the choir")


TWO_MORE = """
from app.school.enrolment.transaction import Newcomer
lee = named("lee")
for name in ("Leo", "Zoe"):
    pupil, _ = people.add_person(Newcomer(lee.school_id, "pupil", name, called=name, year="Year 7"))
    people.put_on_plan(str(pupil.plan), lee)
    print(pupil.plan)
"""
MEANWHILE = """
lee = named("lee")
engine().close_plan(sys.argv[1])
engine().join(sys.argv[2], lee.id, "carer")
from sqlalchemy import delete; from app.people.models import SignIn
db.session.execute(delete(SignIn)); db.session.commit()
"""
MOOD = '    mood = Line("Mood", "pupil tutor", limit=80, purpose="To tell how it feels.")\n'


@pytest.fixture
def second(
    browser_type: BrowserType, browser_type_launch_args: dict[str, Any], lasting_phone: LastingPhone
) -> Iterator[Callable[[Path], LastingPhone]]:
    """A second browser of Ms Lee's, on a folder that is a copy of her phone's."""
    opened: list[LastingPhone] = []

    def make(folder: Path) -> LastingPhone:
        copy = LastingPhone(browser_type, browser_type_launch_args, folder, lasting_phone.server)
        copy.person, copy.plan = lasting_phone.person, lasting_phone.plan
        opened.append(copy)
        return copy

    yield make
    for phone in opened:
        phone.close()


@pytest.mark.slow
@pytest.mark.scenario(14)
def test_a_copied_profile_and_its_original_both_write_and_every_value_is_kept_once(
    lasting_phone: LastingPhone,
    second: Callable[[Path], LastingPhone],
    live_server: Server,
    tmp_path: Path,
) -> None:
    jones = begin(lasting_phone, live_server)
    live_server.stop()
    lasting_phone.write_goal("Said before the copy was made")
    lasting_phone.close()
    copy = second(copied(lasting_phone.folder, tmp_path / "copy"))
    lasting_phone.open()
    for phone, words in ((lasting_phone, "On the stairs"), (copy, "By the window")):
        change(phone.go(f"goal/{GOAL}"), "Change what we agreed", "agreed", words)
        phone.write_goal(f"Another goal: {words}")
    live_server.start()
    meet(lasting_phone, copy, lasting_phone)
    goals = [goal[3]["words"][0] for goal in jones.records("goal") if goal[1] != GOAL]
    assert sorted(goals) == [
        "Another goal: By the window",
        "Another goal: On the stairs",
        "Said before the copy was made",
    ]
    assert past(lasting_phone, "agreed") == ["By the window", "On the stairs", "Ten minutes a day"]
    for phone in (lasting_phone, copy):
        assert phone.rows("drawer") == []
        assert agreed(phone) == agreed(copy)
    assert lasting_phone.meta("device") != copy.meta("device"), "the copy goes on under a name of its own"


@pytest.mark.slow
@pytest.mark.scenario(14)
def test_last_weeks_profile_is_brought_back_and_then_its_owner_writes(
    lasting_phone: LastingPhone, live_server: Server, tmp_path: Path
) -> None:
    phone = lasting_phone
    jones = begin(phone, live_server)
    live_server.stop()
    phone.write_goal("Waiting when the backup was made")
    phone.close()
    backup = copied(phone.folder, tmp_path / "backup")
    live_server.start()
    phone.open()
    change(phone.go(f"goal/{GOAL}"), "Change what we agreed", "agreed", "On the stairs")
    meet(phone)
    jones.writes("goal", GOAL, know="She smiles")
    phone.close()
    shutil.rmtree(phone.folder)
    copied(backup, phone.folder)
    live_server.stop()
    phone.open()
    change(phone.go(f"goal/{GOAL}"), "Change what we agreed", "agreed", "By the window")
    live_server.start()
    meet(phone)
    assert past(phone, "agreed") == ["By the window", "On the stairs", "Ten minutes a day"]
    waited = [goal for goal in jones.records("goal") if goal[1] != GOAL]
    assert [goal[3]["words"][0] for goal in waited] == ["Waiting when the backup was made"]
    assert phone.rows("drawer") == []
    article = phone.go(f"goal/{GOAL}").locator("article")
    for words in ("By the window", "On the stairs", "She smiles"):
        expect(article).to_contain_text(words)


def begin(phone: Phone, server: Server) -> Colleague:
    """A goal on which Mr Jones wrote what was agreed, and which this phone holds."""
    jones = Colleague(server, "jones")
    jones.writes("goal", GOAL, new=True, words="Play for Nain", agreed="Ten minutes a day")
    phone.nudge()
    phone.until(lambda: phone.holds("goal"))
    return jones


def copied(folder: Path, to: Path) -> Path:
    """A profile, without the marks by which a browser knows that another has it open."""
    return Path(shutil.copytree(folder, to, ignore=shutil.ignore_patterns("Singleton*")))


def past(phone: Phone, field: str) -> list[str]:
    """Every value that a field of the goal ever took, as the page of its history lists them, sorted."""
    phone.go(f"history/goal/{GOAL}/{field}")
    return sorted(phone.page.locator("main .words").all_inner_texts())


def said(where: Colleague, kind: str, field: str) -> set[str]:
    """What stands in a field of all records of a kind."""
    return {record[3][field][0] for record in where.records(kind)}


def agreed(phone: Phone) -> list[Any]:
    """What was agreed on the goal, with all that stands beside it, as the phone holds it."""
    (goal,) = [row for row in phone.rows("records") if row["id"] == GOAL]
    found: list[Any] = goal["fields"]["agreed"]
    return found


def write_lesson(phone: Phone, did: str) -> None:
    page = phone.go("new/lesson")
    page.fill("textarea[name$='.did']", did)
    page.click("text=Save the lesson")
    page.wait_for_url(f"**/plan/{phone.plan}")
