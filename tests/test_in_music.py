"""Who a child is in music: dreams, what helps, pieces of their own and others', and what names them."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from werkzeug.test import TestResponse

from app.engine import engine
from app.people.models import Person
from tests.pages import Form, Page
from tests.people import SmallSchool
from tests.test_views import Browser, at, clock

__all__ = ["at", "clock"]

At = Callable[[Person], Browser]


def write(browser: Browser, page: str, part: str = "form-", **fields: str) -> Page:
    """Fill in the form of that page which has these fields, and look at what follows."""
    return browser.save(filled(browser.open(page), part, **fields))


def filled(page: Page, part: str = "form-", **fields: str) -> Form:
    form = next(one for one in page.forms if part in one.id and has(one, fields))
    for name, value in fields.items():
        form.fill(name, value)
    return form


def has(form: Form, fields: dict[str, str]) -> bool:
    return set(fields) <= {name.rpartition(".")[2] for name in form.names()}


def record(here: SmallSchool, kind: str, **said: Any) -> str:
    """The id of the one record of that kind that says this."""
    with here.app.app_context():
        rows = engine().records(here.lee.id, here.plan)
    found = [
        row[1]
        for part in rows.values()
        for row in part["records"]
        if row[0] == kind
        and row[3]
        and all(row[3].get(name, [None])[0] == value for name, value in said.items())
    ]
    assert len(found) == 1, found
    return str(found[0])


def press(browser: Browser, page: str, part: str, **button: str) -> TestResponse:
    """Press the button of a form that carries a value."""
    form = browser.open(page).form(part)
    sent = form.sent()
    for field, value in button.items():
        was = next(name for name in form.names() if name.endswith(f".{field}"))
        sent.add(was.removeprefix("was."), value)
    return browser.client.post(form.action, data=sent, follow_redirects=True)


def set_to_try(browser: Browser, words: str, piece: str) -> None:
    """A lesson with one thing to try, about this piece."""
    form = browser.open("/new/lesson").form("form-")
    task = next(name for name in form.names() if name.startswith("task.")).split(".")[1]
    for one in form.inputs:
        if one.name == f"task.{task}.words":
            one.value = words
        if one.name == f"task.{task}.piece":
            one.on = one.value == piece
    browser.save(form)


def test_a_new_dream_leaves_the_old_ones_where_they_were(here: SmallSchool, at: At) -> None:
    ffion = at(here.ffion)
    write(ffion, "/new/dream", words="To have my own drum")
    write(at(here.lee), "/new/dream", words="To sing outdoors, with a band")
    plan = ffion.open("/plan").text
    assert "To sing outdoors, with a band" in plan
    assert "written down by Ms Lee" in plan
    assert "To have my own drum" not in plan
    every = ffion.open("/dreams").text
    assert every.index("To sing outdoors") < every.index("To have my own drum")


@pytest.mark.scenario(50)
def test_what_helps_is_changed_by_a_tutor_only_where_child_or_family_say_so(
    here: SmallSchool, at: At
) -> None:
    ffion, lee, carer = at(here.ffion), at(here.lee), at(here.carer)
    write(ffion, "/new/strategy", words="Show me first")
    page = f"/strategy/{record(here, 'strategy', words='Show me first')}"
    write(lee, page, words="Show me twice")
    assert "Show me first" in lee.open("/plan").text
    assert "Show me twice" not in lee.open("/plan").text
    assert "Ms Lee suggests: Show me twice" in ffion.open(page).text
    assert "Use it" not in lee.open(page).html
    assert "-away" not in "".join(form.id for form in lee.open(page).forms)
    assert "Show me twice" in carer.save(carer.open(page).form("settlements")).text
    assert "Show me twice" in ffion.open("/plan").text


@pytest.mark.scenario(50)
def test_an_idea_of_the_schools_is_put_away_by_the_family_with_one_tap(here: SmallSchool, at: At) -> None:
    write(at(here.staff), "/new/strategy", words="A seat near the door")
    assert "An idea from Mrs Ashworth" in at(here.ffion).open("/plan").text
    carer = at(here.carer)
    carer.save(carer.open("/plan").form(f"{record(here, 'strategy')}-away"))
    assert "A seat near the door" not in at(here.ffion).open("/plan").text


def test_what_helps_stands_at_the_head_of_the_tutors_lesson_and_of_nobody_elses(
    here: SmallSchool, at: At
) -> None:
    """While a lesson is being written its first field alone comes before."""
    lee = at(here.lee)
    for number in range(6):
        write(at(here.carer), "/new/strategy", words=f"Thing {number} that helps")
    write(lee, "/new/lesson", did="Verse 1")
    lesson = f"/lesson/{record(here, 'lesson')}"
    for page, after in (("/new/lesson", "What went well"), (lesson, "What we did")):
        text = lee.open(page).text
        assert text.index("What helps Ffion") < text.index(after)
        assert "Thing 3 that helps" in text
        assert "Thing 4 that helps" not in text
        assert "and 2 more" in text
    assert "Thing 0 that helps" not in at(here.ffion).open(lesson).text


def test_pieces_are_listed_by_what_the_child_says_and_kept_to_a_sort_without_a_script(
    here: SmallSchool, at: At
) -> None:
    ffion = at(here.ffion)
    with here.app.app_context():
        said = ["learning", "can", "favourite", "wish"]
        facts = [{"called": f"Piece {n:02}", "say": said[n % 4], "sort": "piece"} for n in range(56)]
        facts += [{"called": f"Scale {n}", "sort": "scales", "mine": n == 0} for n in range(4)]
        scope = f"{here.plan}/circle"
        engine().write(
            here.plan,
            [[scope, "repertoire", f"00000000-0000-7000-8000-{n:012}", one] for n, one in enumerate(facts)],
        )
    every = ffion.open("/repertoire").text
    heads = ["I'm learning it Piece", "A favourite Piece", "I can play it Piece", "I'd love to play it Piece"]
    places = [every.index(head) for head in [*heads, "What do you say about these? Scale"]]
    assert places == sorted(places)
    scales = ffion.open("/repertoire?q=scales").text
    assert "Scale 3" in scales
    assert "Piece 0" not in scales
    mine = ffion.open("/repertoire?q=mine").text
    assert "Scale 0" in mine
    assert "Scale 1" not in mine


def test_a_piece_is_added_in_a_moment_and_the_child_says_how_it_stands(here: SmallSchool, at: At) -> None:
    write(at(here.lee), "/repertoire", called="Suo Gân")
    piece = f"/repertoire/{record(here, 'repertoire', called='Suo Gân')}"
    ffion = at(here.ffion)
    assert "What do you say about these? Suo Gân" in ffion.open("/repertoire").text
    press(ffion, piece, "-say", say="can")
    assert "I can play it Suo Gân" in ffion.open("/repertoire").text
    press(at(here.carer), piece, "-say", say="favourite")
    page = ffion.open(piece).text
    assert "written down by Siân Llewellyn" in page


def test_a_piece_tells_which_goals_things_to_try_days_and_moments_name_it(here: SmallSchool, at: At) -> None:
    ffion, lee = at(here.ffion), at(here.lee)
    write(ffion, "/repertoire", called="Suo Gân", say="learning")
    id_ = record(here, "repertoire")
    write(ffion, "/new/goal", words="Sing it to Nain", piece=id_)
    set_to_try(lee, "Hum verse 1", id_)
    write(ffion, "/practice", noticed="It went up", pieces=id_)
    write(ffion, "/new/celebration", words="Nain cried", piece=id_)
    story = ffion.open(f"/repertoire/{id_}").text
    for words in ("Sing it to Nain", "Hum verse 1", "It went up", "Nain cried"):
        assert words in story
    for page in ("", "/goals", "/practice", f"/lesson/{record(here, 'lesson')}"):
        assert "Suo Gân" in ffion.open(page).text, page
    at_school = at(here.staff).open(f"/repertoire/{id_}").text
    assert "Nain cried" in at_school
    assert "It went up" not in at_school


def test_what_names_a_piece_goes_on_naming_it_once_it_is_put_away(here: SmallSchool, at: At) -> None:
    ffion = at(here.ffion)
    write(ffion, "/repertoire", called="Suo Gân", say="learning")
    id_ = record(here, "repertoire")
    write(ffion, "/practice", noticed="It went up", pieces=id_)
    ffion.save(ffion.open(f"/repertoire/{id_}").form("-away"))
    practice = f"/practice/{record(here, 'practice')}"
    write(ffion, practice, noticed="It went up and down")
    assert record(here, "practice", noticed="It went up and down", pieces=[id_])


def test_each_person_has_their_pages_as_they_like_them_and_nobody_elses(here: SmallSchool, at: At) -> None:
    ffion = at(here.ffion)
    page = own_page(ffion)
    after = write(ffion, page, answers="symbols", size="largest", calm="1")
    liked = '<html lang="en-GB" data-mpp data-person="{}" data-size="{}" data-answers="{}" data-calm="{}">'
    hers = liked.format(here.ffion.id, "largest", "symbols", "1")
    assert hers in after.html
    for path in ("/", f"/plan/{here.plan}/practice", "/waiting"):
        assert hers in ffion.client.get(path).text, path
    for other in (here.lee, here.carer, here.staff):
        assert liked.format(other.id, "", "", "") in at(other).open().html
    assert at(here.lee).client.get(f"/plan/{here.plan}{page}").status_code == 404
    write(at(here.lee), own_page(at(here.lee)), size="large")
    assert hers in ffion.open().html
    assert liked.format(here.lee.id, "large", "", "") in at(here.lee).client.get("/").text


def own_page(browser: Browser) -> str:
    """The page on which this person says how they like theirs, reached from the page Plan."""
    found = re.search(r'href="/plan/[^/"]+(/ways/[^"]+)"', browser.open("/plan").html)
    assert found
    return found[1]


def test_a_picture_never_stands_without_its_word(here: SmallSchool, at: At) -> None:
    form = at(here.ffion).open("/about").html
    for words in ("Out loud, with everyone", "Start with what went well"):
        assert re.search(rf'<svg class="icon" aria-hidden="true">[^\n]*</svg><span>{words}</span>', form)
