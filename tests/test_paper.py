"""The plan on paper: how many sides a review takes, large print, symbols, and the plan to fill in by hand."""

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Route
from playwright.sync_api import Page as Screen

from app.demo.pen import Moving
from app.kinds.paper import SECTIONS
from app.kinds.schema import SCHEMA, SHOWN
from app.people.models import Person
from app.plan import pdf, sheet
from app.plan import publish as publishing
from app.plan.twins.reviews import PART
from tests.pages import Page
from tests.people import SmallSchool
from tests.test_reviews import LAST_WEEKS, back, publish, write

SPRITE = Path(__file__).parent.parent / "static" / "icons.svg"
PAGES = re.compile(rb"/Type\s*/Page\b")


@pytest.fixture
def clock() -> Moving:
    return Moving(LAST_WEEKS)


@pytest.fixture
def opened(here: SmallSchool, browser: Browser) -> Callable[[Person, str], Screen]:
    """An address in a browser."""

    def shown(person: Person, address: str) -> Screen:
        client, page = here.client(person), browser.new_page()

        def answered(route: Route) -> None:
            asked = urlsplit(route.request.url)
            got = client.get(asked.path + (f"?{asked.query}" if asked.query else ""))
            route.fulfill(status=got.status_code, body=got.data, content_type=got.content_type)

        page.route("**", answered)
        page.goto(f"http://here.example{address}")
        return page

    return shown


@pytest.fixture
def sides(opened: Callable[[Person, str], Screen]) -> Callable[[Person, str], int]:
    """How many pages a browser prints of an address."""

    def printed(person: Person, address: str) -> int:
        page = opened(person, address)
        found = len(PAGES.findall(page.pdf(prefer_css_page_size=True)))
        page.close()
        return found

    return printed


FLOWS = """() => [...document.querySelectorAll(".paper > *, .timeline > *, .leads")].flatMap((part) => {
  const above = [];
  for (let one = part.parentElement; one; one = one.parentElement) above.push(one);
  const laid = above.filter((one) => getComputedStyle(one).display !== "block");
  return laid.map((one) => one.outerHTML.slice(0, 80));
})"""


def test_nothing_that_goes_over_several_pages_is_a_grid_whose_parts_are_printed_over_each_other(
    here: SmallSchool, opened: Callable[[Person, str], Screen]
) -> None:
    everybody_writes(here, "Lovely")
    plan = f"/plan/{here.plan}"
    for address in (publish(here, here.lee), f"{plan}/by-hand", f"{plan}/timeline", f"{plan}/plan"):
        page = opened(here.lee, address)
        page.emulate_media(media="print")
        assert page.evaluate(FLOWS) == [], address
        page.close()


def everybody_writes(here: SmallSchool, words: str) -> None:
    write(here, here.ffion, best=words, hard=words, changed=words, next=words, sure="4", joy="5")
    write(here, here.lee, musical=words, personal=words, social=words, onward=words)
    write(here, here.lee, steps=words)
    write(here, here.carer, home=words, home_next=words)
    write(here, here.staff, elsewhere=words, strategies=words)


@pytest.mark.slow
def test_what_everybody_says_in_some_lines_is_one_sheet_on_both_sides_and_never_more_than_was_said(
    here: SmallSchool, sides: Callable[[Person, str], int]
) -> None:
    everybody_writes(
        here, "She played the slow tune twice, and the second time she listened to the others. " * 2
    )
    preview = Page(here.client(here.lee).get(f"{back(here)}/publish").text).text
    assert "It fits on one sheet of A4" in preview
    address = publish(here, here.lee)
    assert sides(here.lee, address) <= 2
    said = re.search(r"Large print about (\d+) sides?\s+With symbols about (\d+) side", preview)
    assert said
    for how, about in zip(sheet.PRINTS, map(int, said.groups()), strict=True):
        printed = sides(here.ffion, f"{address}?print={how}")
        assert printed <= about <= printed + 2, how


def test_with_symbols_every_head_and_question_has_its_picture(here: SmallSchool) -> None:
    everybody_writes(here, "Lovely")
    address = publish(here, here.lee)
    for person in (here.ffion, here.carer, here.lee, here.staff):
        html = (
            here.client(person)
            .get(f"{address}?print=symbols")
            .text.partition('<div class="paper symbols">')[2]
        )
        heads = re.findall(r"<h[23]>(.*?)</h[23]>", html)
        assert len(heads) > 15
        assert all("<svg" in head for head in heads)
    pictures = {
        *sheet.SYMBOLS.values(),
        *sheet.ROLES.values(),
        *(how.icon for how in SHOWN.values() if how.icon),
    }
    sprite = SPRITE.read_text()
    assert not [name for name in pictures if f'id="{name}"' not in sprite]
    asked = {name for name, rules in SCHEMA.kinds[PART].fields.items() if rules.type != "ref"}
    assert asked == set(sheet.SYMBOLS), "a new question gets a symbol"


@pytest.mark.slow
def test_the_plan_to_fill_in_by_hand_asks_all_that_the_screen_asks_and_is_handed_out_by_tutor_and_school(
    here: SmallSchool, sides: Callable[[Person, str], int]
) -> None:
    mine = f"/plan/{here.plan}/by-hand"
    for person in (here.ffion, here.carer, here.hub):
        assert here.client(person).get(mine).status_code == 404
        assert here.client(person).get("/by-hand").status_code == 404
    for person in (here.lee, here.staff):
        assert here.client(person).get("/by-hand").status_code == 200
        text = Page(here.client(person).get(mine).text).text
        assert "Ffion" in text
        for label in (
            "What I'm good at",
            "My dream in music",
            "How we'll know",
            "The best bit",
            "In front of people",
        ):
            assert label in text
    on_plan = {kind for kind, how in SHOWN.items() if how.place == "plan" and SCHEMA.kinds[kind].creators}
    personal = {
        kind for kind in on_plan if SCHEMA.kinds[kind].audience == "own" or SCHEMA.kinds[kind].personal
    }
    assert on_plan - personal <= {section.kind for section in SECTIONS}, "a new section comes on paper"
    assert sides(here.lee, mine) <= 10
    assert sides(here.lee, f"{mine}?for=early&print=symbols") <= 4


def test_large_print_and_symbols_are_looked_at_before_publishing_with_what_was_chosen(
    here: SmallSchool,
) -> None:
    everybody_writes(here, "Lovely")
    client, address = here.client(here.lee), f"{back(here)}/publish?chosen=1&in=part.{here.carer.id}"
    for how in sheet.PRINTS:
        html = client.get(f"{address}&print={how}").text
        preview = html.partition(f'<div class="paper {how}">')[2]
        assert preview.count('class="paper-block"') == 1, "only what was chosen"
        assert f'value="{how}" aria-current="true"' in html
    assert '<div class="paper">' in client.get(f"{address}&print=").text


def test_a_review_is_a_pdf_in_arabic_and_in_welsh_and_nothing_is_fetched_from_outside(
    here: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("socket.create_connection", lambda *to, **_: asked.append(str(to)))
    everybody_writes(here, "عزفت اللحن مرتين <img src=http://elsewhere.example/x.png> · Tŷ Gŵyr, Suo Gân")
    address = publish(here, here.lee)
    for how, person in (("", here.ffion), ("symbols", here.carer)):
        got = here.client(person).get(f"{address}/pdf?print={how}")
        assert (got.status_code, got.content_type) == (200, "application/pdf")
        assert got.data.startswith(b"%PDF")
    assert not asked
    assert here.client(here.hub).get(f"{address}/pdf").status_code == 404
    fetch = pdf.fetcher(Path(here.app.static_folder or "").resolve()).fetch
    assert fetch("http://here.invalid/static/print.css").read()
    for url in (
        "http://elsewhere.example/static/x.css",
        "file:///etc/passwd",
        "http://here.invalid/static/%2e%2e/x",
    ):
        with pytest.raises(ValueError, match="not ours"):
            fetch(url)
    monkeypatch.setattr(publishing.pdf, "files", list)
    assert here.client(here.ffion).get(f"{address}/pdf").status_code == 404, "where it is not installed"


A5 = b"/MediaBox [0 0 420 "  # points of the shorter side


def test_what_to_ask_at_home_is_half_a_sheet_with_name_school_and_day(
    here: SmallSchool, opened: Callable[[Person, str], Screen]
) -> None:
    lesson = here.client(here.lee)
    form = Page(lesson.get(f"/plan/{here.plan}/new/lesson").text).form("form-")
    form.fill("did", "Scales")
    task = next(one for one in form.inputs if one.name.startswith("task.") and one.name.endswith(".words"))
    task.value = "The slow scale, twice"
    assert lesson.post(form.action, data=form.sent()).status_code == 303
    page = opened(here.carer, f"/plan/{here.plan}")
    page.emulate_media(media="print")
    text = page.inner_text("body")
    for words in ("Ffion", "Harebell Down School", "2026", "The slow scale, twice", "can you show me"):
        assert words in text, words
    assert "Goals" not in text
    printed = page.pdf(prefer_css_page_size=True)
    assert A5 in printed
    assert len(PAGES.findall(printed)) == 1
    page.close()
    page = opened(here.carer, f"/plan/{here.plan}/plan")
    page.emulate_media(media="print")
    assert A5 not in page.pdf(prefer_css_page_size=True)
    alone = "[...document.querySelectorAll('h1, h2, h3, .label')]"
    kept = "(one) => getComputedStyle(one).breakAfter === 'avoid'"
    assert page.evaluate(f"{alone}.every({kept})"), "no heading stands alone at the foot of a page"
    page.close()
