"""Five places, the same for everyone: where a page stands, and what Together holds."""

import pytest

from app.demo.pen import Moving
from app.engine import engine
from app.kinds.schema import SCHEMA, SHOWN
from app.plan.pages import PAGES
from app.plan.twins.document import document
from app.plan.twins.places import bar
from app.plan.twins.stream import stream
from app.plan.twins.words import Words
from tests.pages import Page
from tests.parity_story import HOUR, MONDAY, Story
from tests.people import SmallSchool

PLACES = {
    "pupil": ["Today", "Practise", "Goals", "My plan", "Together"],
    "carer": ["Today", "Lessons", "Goals", "Plan", "Together"],
    "tutor": ["Overview", "Lessons", "Goals", "Plan", "Together"],
    "school": ["Overview", "Goals", "Plan", "Together"],
}
ALONE = {"put_away"}  # in the menu: it is of no place, for it is of all


@pytest.fixture
def clock() -> Moving:
    return Moving(MONDAY)


@pytest.mark.parametrize("role", PLACES)
def test_every_page_that_somebody_may_open_stands_in_one_place_of_their_bar(role: str) -> None:
    tabs = bar(role)
    assert [tab["words"] for tab in tabs] == PLACES[role]
    for page in (page for page in PAGES if page.plan and page.name not in ALONE):
        rules = SCHEMA.kinds.get(page.kind or page.lists or "")
        found = [tab["words"] for tab in tabs if page.name in tab["pages"]]
        if rules and rules.audience == "home" and role == "school":
            continue  # not theirs to read
        if rules and rules.audience == "own" and role not in rules.creators:
            continue  # they have none
        if page.new and rules and role not in rules.creators:
            assert len(found) <= 1, page.name
            continue
        assert len(found) == 1, (page.name, found)


def test_what_was_bookmarked_before_there_were_five_places_is_still_there(here: SmallSchool) -> None:
    for person in (here.ffion, here.carer, here.lee):
        client = here.client(person)
        for old, place in (("cheers", "Together"), ("celebrations", "Together"), ("about", "lan")):
            answer = client.get(f"/plan/{here.plan}/{old}")
            assert answer.status_code == 200
            nav = answer.text.partition('<nav class="tabs"')[2].partition("</nav>")[0]
            current = nav.partition('aria-current="page"')[2].partition("</span>")[0]
            assert current.endswith(place), (old, current)
        assert client.get(f"/plan/{here.plan}/practice").status_code == 200


@pytest.mark.parametrize("kind", [kind for kind, rules in SCHEMA.kinds.items() if rules.creators])
def test_news_of_every_kind_has_a_picture(kind: str) -> None:
    how = SHOWN[kind]
    assert how.icon or SHOWN[how.on].icon


def test_plan_has_a_section_of_every_kind_that_says_so_and_a_way_to_it(here: SmallSchool) -> None:
    sections = [kind for kind, how in SHOWN.items() if how.place == "plan"]
    assert sections[0] == "about"
    for person in (here.ffion, here.carer, here.lee, here.staff):
        html = here.client(person).get(f"/plan/{here.plan}/plan").text
        read = [
            kind for kind in sections if person.role != "school" or SCHEMA.kinds[kind].audience == "circle"
        ]
        places = [html.index(f'<h2 id="{kind}">') for kind in read]
        assert places == sorted(places)
        assert [kind for kind in sections if f'<a href="#{kind}">' in html] == read


@pytest.mark.both
def test_together_shows_the_newest_month_and_leads_to_the_one_before(
    here: SmallSchool, clock: Moving
) -> None:
    story = Story(here, clock)
    with here.app.app_context():
        story.says(
            here.carer, "cheer", "old", new=True, sticker="sun", words="In October", ago=30 * 24 * HOUR
        )
        story.says(here.lee, "cheer", "new", new=True, sticker="star", words="In November")
        moment = {"day": "2026-10-02", "words": "Played for Nain"}
        story.says(here.ffion, "celebration", "nain", new=True, **moment)
    ffion = here.client(here.ffion)
    first = Page(ffion.get(f"/plan/{here.plan}/together").text)
    assert "In November" in first.text
    assert "In October" not in first.text
    assert first.text.index("Played for Nain") < first.text.index("In November"), (
        "written last, so it is first"
    )
    earlier = f"/plan/{here.plan}/together?only=&amp;month=2026-10"
    assert earlier in first.html
    second = Page(ffion.get(earlier.replace("&amp;", "&")).text)
    assert "In October" in second.text
    assert "In November" not in second.text
    assert "data-live" not in second.html.partition("<main")[2].partition(">")[0], (
        "nobody is taken back to today"
    )
    assert "In November" not in ffion.get(f"/plan/{here.plan}/together?only=messages").text
    assert "In November" in ffion.get(f"/plan/{here.plan}/together?only=moments").text
    assert "In November" in ffion.get(f"/plan/{here.plan}/together?only=nobody&month=soon").text
    school = Page(here.client(here.staff).get(f"/plan/{here.plan}/together").text)
    assert "Played for Nain" in school.text
    assert "In November" not in school.text, "cheers are of home"


def test_no_month_of_the_stream_is_passed_over_and_none_is_there_twice(
    here: SmallSchool, clock: Moving
) -> None:
    story = Story(here, clock)
    with here.app.app_context():
        for number in range(60):
            story.says(
                here.lee, "cheer", f"cheer {number}", new=True, sticker="sun", device=f"pad {number}",
                ago=number * 40 * HOUR,
            )  # fmt: skip
        held = engine().records(here.lee.id, here.plan)
    about, me = {"id": here.plan, "role": "tutor"}, {"offsets": [[0, 0]], "person": here.lee.id}
    plan, words = document(about, held, me, now=clock()), Words([[0, 0]], clock())
    found, month, before = [], "", ""
    while True:
        page = stream(plan, "", month, words)
        found += [one["id"] for one in page["records"]]
        assert page["newer"] == before
        if not page["earlier"]:
            break
        before, month = page["month"], page["earlier"]
    assert len(found) == len(set(found)) == 60
    assert found == [
        one["id"] for one in sorted(plan["cheers"], key=lambda one: one["made"]["at"], reverse=True)
    ]


def test_a_first_page_begins_with_what_there_is_to_do(here: SmallSchool) -> None:
    """Of a week without a word it speaks after the rest; who has come to write finds the form, and no
    second button for it."""
    lee, carer, plan = here.client(here.lee), here.client(here.carer), f"/plan/{here.plan}"
    text = Page(lee.get(plan).text).text
    assert text.index("Last time") < text.index("Nothing written this week")
    way = f"{plan}/practice?q=write"
    assert f'href="{way}"' in carer.get(plan).text
    folded, opened = (carer.get(path).text for path in (f"{plan}/practice", way))
    assert folded.count("<details") == opened.count("<details") + 1
    assert "Write for Ffion" not in opened
