"""After an act the focus is still where the eye is, the act is heard, and another tab knows of it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.phone import Colleague, Phone
from tests.people import this_year
from tests.server import Server

NewPhone = Callable[[str], Phone]
GOAL, STEP, LESSON, TASK, DIARY = (f"{n}" * 8 + "-6666-7333-8333-333333333333" for n in range(1, 6))
STEP_FIELD = "main input[name^=step][name$=words]:not([type=hidden])"
HOME = f"home/{this_year()}"
# What has the focus: "" where nothing has, or only what is folded away.
HELD = """() => {
  const one = document.activeElement;
  return !one || one === document.body || !one.checkVisibility({ contentVisibilityAuto: true }) ? ""
    : one.id || one.textContent.trim() || one.name;
}"""
# Each act: the page, what is unfolded first, what is typed where, the button, what is said.
ACTS = {
    "ffion": (
        (f"goal/{GOAL}", "", "", f"#tick-{STEP}", "Saved on this phone"),
        (f"goal/{GOAL}", "", "", f"#face-{GOAL}-4", "Saved on this phone"),
        (f"goal/{GOAL}", "Add a line about it", "words", "text=Save", "Saved on this phone"),
        (f"goal/{GOAL}", "", "step words", "#add-step", "Saved on this phone"),
        (f"goal/{GOAL}", "Tidy the steps", "", f"#away-{STEP}", "is put away"),
        ("", "", "", "#done >> text=Undo", "It is back."),
        ("", "", "", "#done [data-dismiss]", ""),
        ("practice", "", "what", "#practice-save", "It is in the diary. Saved on this phone"),
        ("together", "", "words", "#message-save", "Everybody on the plan can read it. Saved"),
        ("", "My question for next time", "question", "text=Save my question", "Asked: Mr Jones and Ms Lee"),
    ),
    "carer": (
        ("cheers", "", "", "#sticker--star", "Your cheer is on its way. Saved on this phone"),
        ("practice", "Write for Ffion", "what", "#practice-save", "It is in the diary. Saved on this phone"),
    ),
}


@pytest.mark.matrix
@pytest.mark.parametrize("name", ACTS)
def test_an_act_is_heard_and_the_focus_stays_where_the_eye_is(
    phone_of: NewPhone, live_server: Server, name: str
) -> None:
    begin(live_server)
    phone = phone_of(name)
    before = None
    for path, fold, field, button, says in ACTS[name]:
        if not button.startswith("#done") and path != before:
            phone.go(path)
        before = path if not button.startswith("#done") else before
        press(phone.page, fold, field, button)
        expect(phone.page.locator("#done")).to_contain_text(says)
        phone.until(lambda: phone.page.evaluate(HELD))
    page = phone.page
    for close in (lambda: page.keyboard.press("Escape"), lambda: page.locator("h1").first.click()):
        page.click(".menu > summary")
        close()
        expect(page.locator(".menu")).not_to_have_attribute("open", "")


def begin(server: Server) -> None:
    ffion, lee = Colleague(server, "ffion"), Colleague(server, "lee")
    ffion.writes("goal", GOAL, new=True, words="Play for Nain")
    ffion.writes("step", STEP, new=True, goal=GOAL, words="The left hand")
    lee.writes("lesson", LESSON, new=True, scope=HOME, day=f"{this_year()}-11-02", did="Scales")
    lee.writes("task", TASK, new=True, scope=HOME, lesson=LESSON, words="Bow changes")


def press(page: Page, fold: str, field: str, button: str) -> None:
    """With the keyboard alone, as somebody without a mouse does."""
    if fold:
        page.locator(f"summary:has-text('{fold}')").press("Enter")
    form = page.locator("form:visible").filter(has=page.locator(button)) if field else page
    if field:
        form.locator(f":is(input, textarea)[name$='.{field.split()[-1]}']:visible").first.fill("Said")
    form.locator(f"{button} >> visible=true").first.press("Enter")


def test_what_is_saved_in_one_tab_without_a_server_is_news_in_the_other_and_covers_nothing_typed(
    phone_of: NewPhone, live_server: Server
) -> None:
    begin(live_server)
    phone = phone_of("ffion")
    page, other = phone.go(f"goal/{GOAL}"), phone.context.new_page()
    other.goto(f"{live_server.url}/plan/{phone.plan}")
    typing = phone.context.new_page()
    typing.goto(page.url)
    typing.fill(STEP_FIELD, "The right")
    live_server.kill()
    page.click(f"#tick-{STEP}")
    expect(page.locator("#done")).to_contain_text("Saved on this phone")
    expect(other.locator("main .step.done")).to_contain_text("The left hand")
    expect(typing.locator(".news-line")).to_contain_text("There is news here")
    assert typing.input_value(STEP_FIELD) == "The right"
