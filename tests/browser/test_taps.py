"""How many taps a job takes on the smallest screen while the server is gone; a tap into a field is typing."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.phone import Colleague, Phone
from tests.browser.test_term import live_server
from tests.server import Server

__all__ = ["live_server"]
NewPhone = Callable[[str], Phone]
SMALLEST = {"width": 320, "height": 568}
# What lies over the upper or lower edge of an element.
COVERED = """(one) => {
  const { left, top, bottom } = one.getBoundingClientRect();
  const over = [top + 2, bottom - 2].map((y) => document.elementFromPoint(left + 8, y));
  return over.filter((found) => !one.contains(found) && !found?.contains(one))
    .map((found) => found?.outerHTML.slice(0, 120));
}"""
ROUND_FOCUS = 5  # pixels that the ring of what has the focus takes
AT_MOST = {"lesson": 6, "practice": 3, "stuck": 2, "moment": 3, "message": 3, "review": 3}


class Thumb:
    """One job after another on one phone, each begun on the first page: the list, where there is one."""

    def __init__(self, phone: Phone, first: str = "") -> None:
        self.phone, self.first, self.taps = phone, first, 0
        self.page = phone.page
        self.page.set_viewport_size(SMALLEST)

    def begin(self) -> "Thumb":
        self.phone.go(self.first)
        self.taps = 0
        return self

    def tap(self, what: str) -> "Thumb":
        self.page.locator(f"{what} >> visible=true").first.click()
        self.taps += 1
        return self

    def type(self, field: str, words: str) -> "Thumb":
        self.page.locator(f"main :is(input, textarea)[name$='.{field}']:visible").first.fill(words)
        return self

    def done(self, job: str, words: str) -> None:
        """It is there to be seen, and it took no more taps than it may."""
        expect(self.page.locator("main")).to_contain_text(words)
        assert self.taps <= AT_MOST[job], f"{job}: {self.taps} taps"


@pytest.mark.slow
@pytest.mark.parametrize("who", ["ffion", "lee", "carer"])
def test_the_main_jobs_take_few_taps_without_a_server(
    phone_of: NewPhone, live_server: Server, who: str
) -> None:
    phone = phone_of(who)
    live_server.kill()
    JOBS[who](phone)
    live_server.start()
    phone.nudge()
    phone.until(lambda: phone.unsent() == 0)


@pytest.mark.slow
def test_the_school_says_its_part_in_few_taps(browser: Browser, live_server: Server) -> None:
    """Its pages come from the server: nothing of a plan is kept on the school's computers."""
    phone = Phone(browser, live_server)
    phone.sign_in_again("staff")
    phone.plan = Colleague(live_server, "lee").plan
    thumb = Thumb(phone)
    thumb.begin().tap("main a:has-text('I noticed')")
    thumb.type("words", "He held the door").tap("button:has-text('Save')").done("moment", "He held the door")
    says(thumb)
    review(thumb)
    thumb.type("elsewhere", "She reads aloud now").tap("section:has(> #mine) button:has-text('Save')")
    expect(thumb.page.locator("main")).to_contain_text("She reads aloud now")
    phone.close()


def pupil(phone: Phone) -> None:
    thumb = Thumb(phone)
    thumb.begin().tap("nav.tabs >> text=Practise").tap("label:has-text('Brilliant')")
    thumb.tap("main button:has-text('Save')").done("practice", "Brilliant")
    thumb.begin().tap('main a:has-text("I\'m stuck")').tap("button:has-text('Nowhere to play')")
    thumb.done("stuck", "You could try")
    assert gap(thumb.page, "#done", "main") >= 0, "what was done stands above the page"
    first = thumb.page.locator(".idea").first
    first.evaluate("(one) => scrollTo(0, one.offsetTop - 160)")
    before = first.evaluate("(one) => one.getBoundingClientRect().top")
    thumb.page.locator(".idea button").first.click()
    expect(thumb.page.locator("#done:not(.arrived)")).to_contain_text("Saved on this phone")
    line = thumb.page.locator("#done").evaluate("(one) => one.getBoundingClientRect().height")
    assert first.evaluate("(one) => one.getBoundingClientRect().top") >= before + line - 1, "it moves down"
    thumb.begin().tap('main a:has-text("I\'m proud of")')
    thumb.type("words", "I did not stop").tap("button:has-text('Save')").done("moment", "I did not stop")
    says(thumb)
    review(thumb)
    thumb.tap("section:has(> #mine) label:has-text('Mostly')")
    thumb.tap("section:has(> #mine) button:has-text('Save')")
    expect(thumb.page.locator("section:has(> #mine) article")).to_contain_text("Mostly")


def tutor(phone: Phone) -> None:
    thumb = Thumb(phone, "/")
    thumb.begin().tap("main a:has-text('Ffion')").tap("main a:has-text('Write a lesson')")
    clear_of_bars(thumb.page.locator("textarea[name$='.did']"))
    thumb.type("did", "Bars 1 to 8").type("well", "The slow bit")
    thumb.page.locator("input[name^='task.'][name$='.words']:visible").first.fill("Left hand alone")
    thumb.tap("button:has-text('Save the lesson')").done("lesson", "Left hand alone")
    thumb.begin().tap("main a:has-text('Ffion')").tap("nav.tabs >> text=Together")
    thumb.type("words", "Bring the folder").tap("main button:has-text('Send')")
    thumb.done("message", "Bring the folder")
    thumb.begin().tap("main a:has-text('Ffion')")
    review(thumb, begun=True)
    thumb.type("musical", "Freer").tap("section:has(> #mine) button:has-text('Save')")
    expect(thumb.page.locator("section:has(> #mine) article")).to_contain_text("Freer")
    thumb.begin().tap("main a:has-text('Ffion')").tap("main a:has-text('I noticed')")
    thumb.type("words", "You waited").tap("button:has-text('Save')").done("moment", "You waited")


def carer(phone: Phone) -> None:
    thumb = Thumb(phone)
    thumb.begin().tap("main a:has-text('Write for')")
    thumb.type("what", "A song in the car").tap("main button:has-text('Save')")
    thumb.done("practice", "A song in the car")
    thumb.begin().tap("main a:has-text('I noticed')")
    thumb.type("words", "She sang").tap("button:has-text('Save')").done("moment", "She sang")
    says(thumb)
    review(thumb)
    thumb.type("home", "She hums").tap("section:has(> #mine) button:has-text('Save')")
    expect(thumb.page.locator("section:has(> #mine) article")).to_contain_text("She hums")


def says(thumb: Thumb) -> None:
    thumb.begin().tap("nav.tabs >> text=Together").type("words", "See you on Friday")
    thumb.tap("main button:has-text('Send')").done("message", "See you on Friday")


def review(thumb: Thumb, *, begun: bool = False) -> None:
    """To one's own part of the look back, its first field in sight."""
    if not begun:
        thumb.begin()
    thumb.tap("main a[href$='#mine']")
    clear_of_bars(thumb.page.locator("#mine"))
    assert gap(thumb.page, ".top", "#mine") >= ROUND_FOCUS
    thumb.done("review", "part")


def clear_of_bars(one: Locator) -> None:
    """All of it is in sight, and nothing lies over it."""
    expect(one).to_be_in_viewport(ratio=1)
    assert one.evaluate(COVERED) == []


def gap(page: Page, above: str, below: str) -> float:
    """The pixels between two elements."""
    boxes = [page.locator(name).first.bounding_box() for name in (above, below)]
    one, other = [box for box in boxes if box]
    return other["y"] - one["y"] - one["height"]


JOBS = {"ffion": pupil, "lee": tutor, "carer": carer}
