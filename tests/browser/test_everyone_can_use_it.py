"""Every page of the table, for every role, in every state, can be used by anyone: with a screen reader, in
light and dark, on a narrow phone, and with no JavaScript at all."""

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from playwright.sync_api import Browser, Page, expect

from app.kinds.schema import SCHEMA
from app.plan.pages import PAGES
from sync.ids import own_id, single_id
from tests.browser.phone import Colleague, Phone
from tests.browser.usable import clean, clean_in_any_way, clean_in_print
from tests.pages import Page as Drawn
from tests.people import PASSWORD, this_year
from tests.server import Server

NewPhone = Callable[[str], Phone]
GOAL, STEP, AWAY, MUSIC, LESSON, TASK, PRACTICE, CHEER = (
    f"{n}" * 8 + "-3333-7333-8333-333333333333" for n in range(1, 9)
)
STUCK, ANSWER, SPARK, DREAM, HELPS, PIECE, MOMENT, CHANCE, DIARY = (
    f"{n}" * 8 + "-4444-7333-8333-333333333333" for n in range(1, 10)
)
REVIEW, CHECKIN, MESSAGE = (f"{n}" * 8 + "-5555-7333-8333-333333333333" for n in range(1, 4))
HOME, CIRCLE = f"home/{this_year()}", f"circle/{this_year()}"
TODAY = f"{this_year()}-11-19"
LONG = "Oluwaseun Adébáyọ̀-Fitzwilliam, محمد عبد الرحمن and Zażółć Gęślą-Jaźń play Ŵyn bach together."
GROUP = LONG[:60]
# Forms that come back: the page, the input that is emptied, the button.
REFUSED = (
    ("/group/pupils", "#group", "Save the group"),
    (f"/group/lesson?name={quote(GROUP)}", "#day", "Save"),
    (f"review/{REVIEW}/publish", "input[name=digest]", "Publish it"),
)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["ffion", "lee", "carer"])
def test_every_page_is_clean_while_the_plan_is_empty(phone_of: NewPhone, name: str) -> None:
    phone = phone_of(name)
    for path in addresses({}):
        clean(phone.go(path), f"{name} {path}")


@pytest.mark.slow
@pytest.mark.parametrize("name", ["ffion", "lee", "carer"])
def test_every_page_is_clean_with_questions_suggestions_things_put_away_and_words_unsent(
    phone_of: NewPhone, live_server: Server, name: str
) -> None:
    records = story(live_server)
    phone = phone_of(name)
    unsent(phone, live_server)
    for path in addresses(theirs(records, name, phone.page)):
        page = phone.go(path)
        unfold(page)
        clean_in_any_way(page, f"{name} {path}")


@pytest.mark.matrix
@pytest.mark.parametrize("name", ["ffion", "carer", "lee", "staff"])
def test_every_page_on_paper_is_clean_on_the_screen_and_in_print(
    browser: Browser, live_server: Server, name: str
) -> None:
    plan = Colleague(live_server, "ffion").plan
    page = signed_in(browser, live_server, name)
    for records in ({}, story(live_server)) if name == "lee" else (story(live_server),):
        for path in on_paper(records, name):
            answer = page.goto(at(live_server, plan, path))
            assert answer is not None
            assert answer.ok, path
            unfold(page)
            clean_in_any_way(page, f"{name} {path}")
            clean_in_print(page, f"{name} {path}")
    page.context.close()


@pytest.mark.slow
def test_what_cannot_be_saved_for_a_group_or_published_is_clean_and_says_why(
    browser: Browser, live_server: Server
) -> None:
    story(live_server)
    plan = Colleague(live_server, "ffion").plan
    page = signed_in(browser, live_server, "lee")
    for path, spoilt, button in REFUSED:
        page.goto(at(live_server, plan, path))
        page.locator(spoilt).evaluate("(one) => { one.value = ''; }")
        page.click(f"main button:has-text('{button}')")
        expect(page.locator("main .error").first).to_be_visible()
        clean_in_any_way(page, f"{path}, refused")
    page.context.close()


def test_a_form_with_something_wrong_is_clean_and_says_what(phone_of: NewPhone, live_server: Server) -> None:
    story(live_server)
    phone = phone_of("lee")
    page = phone.go("new/goal")
    page.fill("textarea[name$='.words']", LONG * 5)
    page.click("text=Save the goal")
    expect(page.locator("form .error").first).to_contain_text("longer than 300")
    assert page.input_value("textarea[name$='.words']") == LONG * 5
    clean(page, "new goal, too long")


@pytest.mark.slow
def test_every_page_of_the_plan_is_clean_for_the_school(browser: Browser, live_server: Server) -> None:
    records = story(live_server)
    plan = Colleague(live_server, "ffion").plan
    page = signed_in(browser, live_server, "staff")
    for path in addresses(theirs(records, "staff", page)):
        if not path.startswith(("lessons", "new", "practice", "cheers")):
            answer = page.goto(at(live_server, plan, path))
            assert answer is not None
            assert answer.ok, path
            clean(page, f"staff {path}")
    page.context.close()


@pytest.mark.slow
@pytest.mark.parametrize("name", ["ffion", "lee", "carer", "staff"])
def test_every_page_reads_and_writes_with_no_javascript(
    browser: Browser, live_server: Server, name: str
) -> None:
    records = story(live_server)
    plan = Colleague(live_server, "ffion").plan
    page = signed_in(browser, live_server, name, java_script_enabled=False)
    for path in addresses(theirs(records, name, page)):
        answer = page.goto(at(live_server, plan, path))
        assert answer is not None
        assert answer.status in ((200, 404) if name in ("carer", "staff") else (200,)), path
    here, field, words, button = WRITES[name]
    page.goto(at(live_server, plan, here))
    for fold in page.locator("details:not([open])", has=page.locator(field)).all():
        fold.locator("summary").first.click()
    if name == "carer":
        page.click("label:has-text('Star')")
    page.locator(field).first.fill(words)
    page.locator(field).first.locator("xpath=ancestor::form").locator(button).first.click()
    expect(page.locator("main")).to_contain_text(words)
    page.context.close()


SAVE = "button:has-text('Save')"
WRITES = {
    "ffion": ("practice", "input[name$='.what']", "The whole Swan, once", SAVE),
    "lee": (f"lesson/{LESSON}", "textarea[name$='.well']", "Her bow arm, all the way", SAVE),
    "carer": ("cheers", "input[name$='.words']", "Da iawn ti!", "button:has-text('Send')"),
    "staff": ("", "textarea[name$='.comment']", "We have a room for you.", "button:has-text('seen')"),
}


def story(server: Server) -> dict[str, str]:
    """A plan with a question, a suggestion, something put away, and names too long for their line."""
    ffion, lee, jones = (Colleague(server, name) for name in ("ffion", "lee", "jones"))
    about = single_id(ffion.plan, "about")
    together = {"setting": "group", "group": GROUP}
    verdicts = [
        ffion.writes("about", about, new=True, called="Ffion", good_at="Listening"),
        lee.writes("about", about, 0, good_at="Hearing what is out of tune"),
        ffion.writes(
            "goal", GOAL, new=True, words=LONG, why="She sings", agreed="Ten minutes", state="working"
        ),
        lee.writes("goal", GOAL, 0, words="Play for Nain at Easter", agreed="Five minutes"),
        jones.writes("step", STEP, new=True, goal=GOAL, words=LONG),
        ffion.writes("goal", AWAY, new=True, words="Learn the drums"),
        ffion.writes("goal", AWAY, 99, _deleted=True),
        lee.writes("music", MUSIC, new=True, what="Cello", sort="instrument", tutor=LONG, **together),
        lee.writes(
            "lesson",
            LESSON,
            new=True,
            scope=HOME,
            day=f"{this_year()}-11-18",
            took="yes",
            did="Bars 1 to 8 slowly",
        ),
        lee.writes(
            "task", TASK, new=True, scope=HOME, lesson=LESSON, words="Bow changes", how="times", amount=3
        ),
        ffion.writes("lesson", LESSON, 0, scope=HOME, question="Can the piano wait for me?"),
        ffion.writes(
            "practice", PRACTICE, new=True, scope=HOME, day=f"{this_year()}-11-19", felt="4", what=LONG
        ),
        lee.writes("cheer", CHEER, new=True, scope=HOME, sticker="star", words=LONG),
        ffion.writes("spark", SPARK, new=True, scope="home", words=LONG, sort="start"),
        ffion.writes(
            "stuck", STUCK, new=True, scope=HOME, reason="place", words=LONG, help=True, goal=GOAL, task=TASK
        ),
        ffion.writes("stuck", STUCK, 99, scope=HOME, helped={"$add": [LONG]}),
        lee.writes("answer", ANSWER, new=True, scope=HOME, stuck=STUCK, words=LONG),
        *in_music(ffion, lee),
        *looking_back(ffion, lee),
    ]
    assert [verdict for verdict in verdicts if verdict[1] != "taken"] == []
    published = publish(lee)
    records = {"about": about, "goal": GOAL, "music": MUSIC, "lesson": LESSON, "practice": PRACTICE}
    records |= {"stuck": STUCK, "spark": SPARK, "dream": DREAM, "strategy": HELPS, "repertoire": PIECE}
    records |= {"celebration": MOMENT, "opportunity": CHANCE, "reflection": DIARY}
    records |= {"review": REVIEW, "published": published, "ways": about}
    assert set(records) == {page.kind for page in PAGES if page.kind and not page.new}
    return records


def in_music(ffion: Colleague, lee: Colleague) -> Iterator[list[Any]]:
    """What she dreams of, what helps her, what she plays, what she is proud of, and what there is for her."""
    yield ffion.writes("dream", DREAM, new=True, words=LONG)
    yield ffion.writes("strategy", HELPS, new=True, words=LONG)
    yield lee.writes("strategy", HELPS, 0, words="Show her first")
    yield lee.writes("repertoire", PIECE, new=True, called=LONG, mine=True, tutor_says=LONG)
    yield ffion.writes("repertoire", PIECE, 99, say="favourite")
    yield ffion.writes("goal", GOAL, 99, piece=PIECE)
    proud = {"day": TODAY, "words": LONG, "sort": "first", "goal": GOAL, "piece": PIECE}
    yield ffion.writes("celebration", MOMENT, new=True, scope=CIRCLE, **proud)
    offer = {"what": LONG, "sort": "group", "when": LONG[:60], "where": LONG, "cost": LONG[:60], "more": LONG}
    yield lee.writes("opportunity", CHANCE, new=True, scope=CIRCLE, **offer)


def looking_back(ffion: Colleague, lee: Colleague) -> Iterator[list[Any]]:
    """How it goes, what they write to each other, a review, and what her tutor thinks about alone."""
    felt = {"goal": GOAL, "day": TODAY, "face": "4", "words": LONG}
    yield ffion.writes("checkin", CHECKIN, new=True, scope=CIRCLE, **felt)
    yield lee.writes("message", MESSAGE, new=True, scope=CIRCLE, words=LONG, goal=GOAL)
    review = {"look": "any", "day": TODAY, "term": "Autumn", "steps": LONG}
    yield lee.writes("review", REVIEW, new=True, scope=CIRCLE, **review)
    part = own_id("review_part", REVIEW, ffion.me["person"])
    yield ffion.writes("review_part", part, new=True, scope=CIRCLE, review=REVIEW, best=LONG, joy="4")
    alone = {"day": TODAY, "happened": LONG, "well": LONG}
    yield lee.writes("reflection", DIARY, new=True, scope=f"own:{lee.me['person']}/{this_year()}", **alone)


def publish(lee: Colleague) -> str:
    """The id of what comes of publishing the review as it is."""
    looked = lee.opener.open(f"{lee.url}/plan/{lee.plan}/review/{REVIEW}/publish").read().decode()
    form = Drawn(looked).form("publish")
    body = urlencode(list(form.sent().items(multi=True))).encode()
    published: str = lee.opener.open(lee.url + form.action, body).url.rpartition("/")[2]
    return published


def unsent(phone: Phone, server: Server) -> None:
    """One save that the server cannot hear of."""
    phone.nudge()
    phone.until(lambda: phone.holds("cheer"))
    server.kill()
    if phone.go("new/goal").locator("textarea[name$='.words']").count():
        phone.write_goal("Written where there is no signal")


def addresses(records: dict[str, str]) -> Iterator[str]:
    """Every page of the table, below the plan or (with a slash) of the site."""
    for page in PAGES:
        if page.name == "chip":
            continue
        if page.path.startswith("/group"):
            if "group" in records:
                yield f"{page.path}?name={quote(records['group'])}"
            continue
        if "<record>" not in page.path:
            yield page.path.removeprefix("/plan/<plan>").lstrip("/") if page.plan else page.path
        elif page.kind in records:
            yield page.path.removeprefix("/plan/<plan>/").replace("<record>", records[page.kind])
    if "goal" in records:
        yield f"goal/{AWAY}"
    if "group" in records:
        yield "/group/pupils"  # a new one


def theirs(records: dict[str, str], name: str, page: Page) -> dict[str, str]:
    """What of it a reader may read: of their own things only their own, the school nothing of home, and only
    who teaches a group that group."""
    person = page.get_attribute("html", "data-person") or ""
    found = records | {"ways": own_id("ways", records["about"], person)}
    at_home = [kind for kind in found if SCHEMA.kinds[kind].audience == "home"] if name == "staff" else []
    hidden = [*at_home, *([] if name == "lee" else ["reflection"])]
    shown = {kind: record for kind, record in found.items() if kind not in hidden}
    return shown | ({"group": GROUP} if name == "lee" else {})


def on_paper(records: dict[str, str], name: str) -> Iterator[str]:
    """What is made to be printed, and what it is made of; the paper to write on is handed out by adults."""
    yield from ("timeline", "plan")
    for how in ("", "?print=large", "?print=symbols"):
        if "published" in records:
            yield f"published/{records['published']}{how}"
        if name in ("lee", "staff"):
            yield from (f"by-hand{how}", f"/by-hand{how}")
            if "review" in records:
                yield f"review/{records['review']}/publish{how}"
    if name in ("lee", "staff"):
        yield "by-hand?for=early&print=symbols"
    if records:
        yield f"earlier/{this_year() - 1}"


def unfold(page: Page) -> None:
    """Open whatever is folded on a page."""
    for fold in page.locator("main details:not([open]) > summary").all():
        if fold.is_visible():
            fold.click()


def at(server: Server, plan: str, path: str) -> str:
    """The address of a page below the plan, or of the site where it begins with a slash."""
    return server.url + (path if path.startswith("/") else f"/plan/{plan}/{path}".rstrip("/"))


def signed_in(browser: Browser, server: Server, name: str, **options: bool) -> Page:
    page = browser.new_context(**options).new_page()
    page.goto(f"{server.url}/sign-in")
    page.fill("#name", name)
    page.fill("#password", PASSWORD)
    page.locator("#password").locator("xpath=ancestor::form").locator(
        "button[type=submit], button:not([type])"
    ).last.click()
    page.wait_for_url(lambda url: "/sign-in" not in url)
    return page
