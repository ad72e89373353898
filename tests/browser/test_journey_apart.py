"""What several people write on one plan while the server is gone, and how it meets."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.phone import Colleague, Phone
from tests.people import this_year
from tests.server import Server

NewPhone = Callable[[str], Phone]
GOAL = "33333333-3333-7333-8333-333333333333"
LESSON = "44444444-4444-7444-8444-444444444444"


@pytest.mark.both
def test_a_lesson_and_its_practice_written_with_no_server_arrive_once(
    lasting_phone: Phone, phone_of: NewPhone, live_server: Server
) -> None:
    Colleague(live_server, "ffion").writes("goal", GOAL, new=True, words="Play for Nain", agreed="A little")
    lee, ffion = lasting_phone, phone_of("ffion")
    lee.nudge()
    lee.until(lambda: lee.holds("goal"))
    live_server.kill()
    lee.close().open()
    change(lee.go(f"goal/{GOAL}"), "Change what we agreed", "agreed", "Bars 1 to 8, twice a day")
    page = lee.go("new/lesson")
    page.fill("textarea[name$='.did']", "Zażółć gęślą jaźń — bars 1 to 8, slowly. 🎻")
    for words, n in (("Bow changes like butter", 0), ("Ŵyn bach, by heart", 1)):
        page.locator("input[name^='task.'][name$='.words']").nth(n).fill(words)
    page.click("text=Save the lesson")
    page.wait_for_url(f"**/plan/{lee.plan}")
    page = ffion.go("practice")
    page.click("label:has-text('Brilliant')")
    page.fill("input[name$='.what']", "Ysgol Gân, all of it")
    page.click("button:has-text('Save')")
    expect(page.locator("main")).to_contain_text("Ysgol Gân, all of it")
    lee.close().open()
    lee.go()
    live_server.start()
    for phone in (lee, ffion):
        phone.nudge()
        phone.until(lambda phone=phone: phone.unsent() == 0)
    jones = Colleague(live_server, "jones")
    (goal,), (lesson,), (practice,) = (jones.records(kind) for kind in ("goal", "lesson", "practice"))
    assert goal[3]["agreed"][0] == "Bars 1 to 8, twice a day"
    assert lesson[3]["did"][0] == "Zażółć gęślą jaźń — bars 1 to 8, slowly. 🎻"
    tasks = [task[3] for task in jones.records("task")]
    assert {task["words"][0] for task in tasks} == {"Bow changes like butter", "Ŵyn bach, by heart"}
    assert {task["lesson"][0] for task in tasks} == {lesson[1]}
    assert practice[3]["what"][0] == "Ysgol Gân, all of it"


@pytest.mark.slow
def test_what_was_agreed_and_changed_by_two_apart_is_settled_by_one_and_the_same_for_both(
    phone_of: NewPhone, live_server: Server
) -> None:
    Colleague(live_server, "jones").writes("goal", GOAL, new=True, agreed="Ten minutes a day")
    lee, ffion = phone_of("lee"), phone_of("ffion")
    live_server.kill()
    change(lee.go(f"goal/{GOAL}"), "Change what we agreed", "agreed", "Five minutes a day")
    change(ffion.go(f"goal/{GOAL}"), "Change what we agreed", "agreed", "On Saturdays")
    live_server.start()
    meet(lee, ffion, lee)
    for phone in (lee, ffion):
        question = phone.go(f"goal/{GOAL}").locator(".question")
        expect(question).to_contain_text("Five minutes a day")
        expect(question).to_contain_text("On Saturdays")
        expect(question).to_contain_text("both changed this. You had not seen each other's words yet.")
    ffion.page.click("text=Use Ms Lee's")
    expect(ffion.page.locator(".question")).to_have_count(0)
    meet(ffion, lee)
    for phone in (lee, ffion):
        page = phone.go(f"goal/{GOAL}")
        expect(page.locator(".question")).to_have_count(0)
        expect(page.locator("article")).to_contain_text("Five minutes a day")
        expect(page.locator("article")).not_to_contain_text("On Saturdays")


@pytest.mark.slow
@pytest.mark.scenario(22)
def test_words_that_gave_way_are_told_once_and_one_ok_is_enough(
    phone_of: NewPhone, live_server: Server
) -> None:
    jones = Colleague(live_server, "jones")
    jones.writes("goal", GOAL, new=True, words="Play for Nain", by_when="One day")
    lee = phone_of("lee")
    lee.until(lambda: lee.holds("goal"))
    live_server.kill()
    page = lee.go(f"goal/{GOAL}")
    page.locator("details.fold", has_text="Change what we agreed").locator("summary").first.click()
    page.fill("input[name$='.by_when']", "Christmas")
    page.locator("input[name$='.by_when'] >> xpath=ancestor::form").locator("button:has-text('Save')").click()
    expect(page.locator("article").first).to_contain_text("Christmas")
    live_server.start()
    jones.writes("goal", GOAL, base=1, by_when="Easter")
    meet(lee)
    told = lee.go(f"goal/{GOAL}").locator(".told")
    expect(told).to_have_count(1)
    expect(told).to_contain_text("Christmas")
    expect(lee.go("").locator("body")).not_to_contain_text("2 need you")
    open_matters = lee.visit(f"{live_server.url}/waiting").locator("a[href*='#said-']")
    expect(open_matters).to_have_count(1)
    lee.go(f"goal/{GOAL}").locator(".told button:has-text('OK')").click()
    expect(lee.page.locator(".told")).to_have_count(0)
    meet(lee)
    expect(lee.go(f"goal/{GOAL}").locator(".told")).to_have_count(0)
    assert lee.rows("told") == []


@pytest.mark.slow
@pytest.mark.scenario(7)
@pytest.mark.parametrize(
    ("answer", "shown"), [("Use it", "Play for Nain at Easter"), ("No thanks", "Play for Nain")]
)
def test_a_tutors_change_of_the_childs_own_words_is_a_suggestion_the_child_answers(
    phone_of: NewPhone, live_server: Server, answer: str, shown: str
) -> None:
    Colleague(live_server, "ffion").writes("goal", GOAL, new=True, words="Play for Nain")
    lee, ffion = phone_of("lee"), phone_of("ffion")
    change(lee.go(f"goal/{GOAL}"), "Change the words", "words", "Play for Nain at Easter")
    meet(lee, ffion)
    page = ffion.go(f"goal/{GOAL}")
    expect(page.locator("h1")).to_have_text("Play for Nain")
    expect(page.locator(".suggestion")).to_contain_text("Ms Lee suggests: Play for Nain at Easter")
    live_server.kill()
    page.click(f"text={answer}")
    expect(page.locator(".suggestion")).to_have_count(0)
    live_server.start()
    meet(ffion, lee)
    page = lee.go(f"goal/{GOAL}")
    expect(page.locator("h1")).to_have_text(shown)
    expect(page.locator(".suggestion")).to_have_count(0)


@pytest.mark.slow
@pytest.mark.scenario(9)
def test_two_tutors_and_a_second_device_write_in_one_lesson_note_and_it_is_merged(
    phone_of: NewPhone, live_server: Server
) -> None:
    lee, tablet, jones = with_lesson(phone_of, live_server, "Warm up. Bars 1 to 8. Sight reading.")
    live_server.kill()
    for phone, words in (
        (lee, "Warm up with Ŵyn bach. Bars 1 to 8. Sight reading."),
        (tablet, "Warm up. Bars 1 to 8. Sight reading. Then the duet."),
        (jones, "Warm up. Bars 1 to 12. Sight reading."),
    ):
        rewrite(phone, words)
    live_server.start()
    meet(lee, jones, tablet, lee, jones)
    for phone in (lee, tablet, jones):
        expect(phone.go(f"lesson/{LESSON}").locator("article")).to_contain_text(
            "Warm up with Ŵyn bach. Bars 1 to 12. Sight reading. Then the duet."
        )


@pytest.mark.slow
@pytest.mark.scenario(9)
def test_two_tutors_change_the_same_words_and_both_are_kept(phone_of: NewPhone, live_server: Server) -> None:
    lee, _, jones = with_lesson(phone_of, live_server, "Bars 1 to 8 slowly")
    live_server.kill()
    rewrite(lee, "Bars 1 to 8 quickly")
    rewrite(jones, "Bars 1 to 8 backwards")
    live_server.start()
    meet(lee, jones, lee)
    for phone in (lee, jones):
        question = phone.go(f"lesson/{LESSON}").locator(".question")
        expect(question).to_contain_text("Bars 1 to 8 quickly")
        expect(question).to_contain_text("Bars 1 to 8 backwards")


@pytest.mark.slow
@pytest.mark.scenario(11)
@pytest.mark.parametrize("first", ["lee", "ffion"])
def test_a_goal_put_away_while_another_writes_in_it_is_back_and_marked(
    phone_of: NewPhone, live_server: Server, first: str
) -> None:
    Colleague(live_server, "ffion").writes("goal", GOAL, new=True, words="Play for Nain", agreed="A little")
    phones = {"lee": phone_of("lee"), "ffion": phone_of("ffion")}
    lee, ffion = phones["lee"], phones["ffion"]
    live_server.kill()
    lee.go(f"goal/{GOAL}").click("text=Put this goal away")
    expect(lee.page.locator("body")).to_contain_text("Undo")
    change(ffion.go(f"goal/{GOAL}"), "Change what we agreed", "agreed", "A lot")
    add_step(ffion.page, "Ask Nain which tune")
    live_server.start()
    meet(phones.pop(first), *phones.values(), lee, ffion)
    for phone in (lee, ffion):
        article = phone.go(f"goal/{GOAL}").locator("article")
        expect(article).to_contain_text("A lot")
        expect(article).to_contain_text("Ask Nain which tune")
        expect(article).to_contain_text("put this away")


def with_lesson(phone_of: NewPhone, server: Server, did: str) -> tuple[Phone, Phone, Phone]:
    """Ms Lee's phone, her tablet and Mr Jones's phone, all holding one lesson."""
    Colleague(server, "lee").writes(
        "lesson", LESSON, new=True, scope=f"home/{this_year()}", day=f"{this_year()}-11-18", did=did
    )
    return phone_of("lee"), phone_of("lee"), phone_of("jones")


def rewrite(phone: Phone, words: str) -> None:
    change(phone.go(f"lesson/{LESSON}"), "Change", "did", words)


def change(page: Page, fold: str, field: str, words: str) -> None:
    """Open a folded form, write in one field, save, and see it there."""
    details = page.locator("details.fold", has_text=fold).first
    if details.get_attribute("open") is None:
        details.locator("summary").first.click()
    box = page.locator(f"textarea[name$='.{field}']").first
    box.fill(words)
    box.locator("xpath=ancestor::form").locator("button:has-text('Save')").click()
    expect(page.locator("article").first).to_contain_text(words)


def add_step(page: Page, words: str) -> None:
    box = page.locator("input[name^='step.'][name$='.words']").last
    if not box.is_visible():
        page.locator("details.fold:has(input[name^='step.'])").last.locator("summary").click()
    box.fill(words)
    box.press("Enter")
    expect(page.locator("article")).to_contain_text(words)


def meet(*phones: Phone) -> Any:
    """One after another, each sends what it has and hears what there is."""
    for phone in phones:
        heard = phone.heard()
        phone.nudge()
        phone.until(lambda phone=phone, heard=heard: phone.unsent() == 0 and phone.heard() > heard)
