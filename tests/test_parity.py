"""A page does not know which server drew it: what Flask answers and what the worker answers is the same."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser
from sqlalchemy import delete, update

from app.demo.pen import Moving
from app.engine import engine
from app.kinds.schema import SCHEMA
from app.people.models import Person
from app.plan import reader, show
from app.plan.pages import PAGES
from app.plan.twins.reviews import term_review_id
from app.plan.twins.words import done
from app.plan.visit import Visit
from app.school.enrolment import people as enrolment_people
from app.school.enrolment.transaction import Newcomer
from app.storage.database import db
from sync import tables
from sync.ids import single_id
from tests import parity_groups, parity_music, parity_opportunities
from tests.filter import FORBIDDEN, PORTAL
from tests.parity import UNCHANCY, Both, Servers
from tests.parity_story import HOUR, LONG, MONDAY, Story, id_of
from tests.people import PASSWORD, copy_school, make_school

HINDERED = {
    (200, PORTAL): "portal",
    (403, FORBIDDEN): "refusing",
    (401, '{"mpp": 1, "nonce": "NONCE", "error": "sign-in"}'): "signed-out",
}
OF_A_PERSON = ["/", "/waiting", "/chip", "/sign-out", "/home-screen"]
RECORDS = {
    "goal": ("sing", "band", "write", "scales", "idea", "agreed", "told", "new one"),
    "music": ("cello", "drums"),
    "lesson": ("latest", "older", "missed", "newest"),
    "stuck": ("bored", "string", "old task", "told", "gone", "news"),
    "spark": ("spark who",),
    "review": ("chat", "before", "away"),
    **parity_music.RECORDS,
    **parity_opportunities.RECORDS,
    "published": ("printed", "bare", "withdrawn"),
    "practice": ("day 14", "day 3", "day 2", "today", "by mam", "secret"),
    "celebration": ("proud", "noticed", "written", "kept", "taken back", "lee's"),
}

# Cheers stand at the address of music where no kind has a look of its own.
PLAIN = ["practice/for a song", "practice/for what is put away"]
PLAIN += ["music/words", "music/for it", "music/for old times"]
PRIVATE = ("kept",)  # of the circle: no device of the school's staff asks the server for it
PUT_AWAY = ("scales", "drums", "missed", "day 2", "gone", "away", "lost", "put away", "taken back")
PUT_AWAY += ("nowhere",)


def pages_of(plan: str, *, home: bool = True, records: bool = True, away: bool = True) -> list[str]:
    """Every page of the table about this plan, and for some records of every kind that has pages."""
    found = []
    for page in (page for page in PAGES if page.plan):
        if page.name == "put_away" and not away:
            continue
        if "<record>" not in page.path:
            found.append(page.path.replace("<plan>", plan))
        elif records and (home or SCHEMA.kinds[page.kind].audience != "home"):
            but = (() if away else PUT_AWAY) + (() if home else PRIVATE)
            names = [name for name in RECORDS.get(page.kind, ()) if name not in but]
            found += [page.path.replace("<plan>", plan).replace("<record>", id_of(name)) for name in names]
    return found + ([f"/plan/{plan}/review/{id_}" for id_ in term_reviews(plan)] if records else [])


def term_reviews(plan: str) -> list[str]:
    """A term's look back, which somebody has begun, and its look ahead, which nobody has."""
    return [term_review_id(plan, look, "Autumn 2026/27") for look in ("back", "ahead")]


class World:
    """The small school at the end of Ffion's story; each reader's phone has lived through it."""

    def __init__(self, servers: Servers) -> None:
        self.servers, self.school, self.clock = servers, servers.school, servers.clock
        self.app, self.plan, self.done = self.school.app, self.school.plan, set[str]()
        self.story = Story(self.school, self.clock)
        school = self.school
        with school.app.app_context():
            self.story.begin()
            parity_music.in_music(self.story)
            parity_opportunities.offered(self.story)
        self.phones = {
            person.sign_in: Both(servers, person)
            for person in (school.ffion, school.lee, school.carer, school.jones)
        }
        for phone in self.phones.values():
            phone.compare(*(self.path(page) for page in ("", "goals", "new/lesson", "lessons")))
        self.clock.to(self.clock() + 2 * HOUR)
        with school.app.app_context():
            self.story.put_away()
            self.story.apart()
            parity_music.put_away(self.story)
            parity_opportunities.put_away(self.story)
            parity_music.apart(self.story)
            parity_opportunities.apart(self.story)
        for phone in self.phones.values():
            phone.ask("pull")

    def of(self, person: Person) -> Both:
        """The phone of this person."""
        if person.sign_in not in self.phones:
            self.phones[person.sign_in] = Both(self.servers, person)
        return self.phones[person.sign_in]

    def path(self, page: str) -> str:
        """`goal/sing`: the page of the goal that the story calls so."""
        kind, _, name = page.partition("/")
        known = name and kind != "new"
        return f"/plan/{self.plan}/{f'{kind}/{id_of(name)}' if known else page}".rstrip("/")

    def once(self, part: "Part") -> None:
        if part.__name__ not in self.done:
            self.done.add(part.__name__)
            part(self)


Part = Callable[[World], None]


@pytest.fixture(scope="module")
def world(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    clock, folder = Moving(MONDAY), tmp_path_factory.mktemp("parity")
    make_school(folder / "made", clock=clock)
    school = copy_school(folder / "made", folder / "data", clock=clock)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(show, "secrets", UNCHANCY)
        patch.setattr(reader, "secrets", UNCHANCY)
        made = World(Servers(school, clock, browser))
        yield made
    for phone in made.phones.values():
        phone.close()


# What Together may be asked for, and what nobody asks.
STREAM = (
    "?only=moments",
    "?month=2026-10",
    "?only=moments&month=2026-10",
    "?only=constructor&month=9",
    "?month=é",
)


def every_page_of_the_adults(world: World) -> None:
    school = world.school
    prints = [
        world.path("published/printed") + f"?print={how}" for how in ("large", "symbols", "constructor")
    ]
    world.of(school.ffion).compare(*prints, fragments=False)
    world.of(school.lee).compare(*(world.path("together") + query for query in STREAM), fragments=False)
    for person in (school.lee, school.carer, school.jones, school.staff):
        every_page_of(world, person)
    world.of(school.lee).compare(*map(world.path, parity_music.FILTERS), fragments=False)
    world.of(school.carer).compare(f"{world.path('practice')}?q=write")


def every_page_of_the_pupil(world: World) -> None:
    every_page_of(world, world.school.ffion)
    world.of(world.school.ffion).compare(*map(world.path, parity_music.FILTERS), fragments=False)


def every_page_of(world: World, person: Person) -> None:
    everywhere = [] if person.role == "school" else OF_A_PERSON
    pages = pages_of(world.plan, home=person.role != "school")
    world.of(person).compare(*everywhere[:1], fragments=False)  # before Together has been read
    world.of(person).compare(*pages, *everywhere, fragments=person is not world.school.jones)
    world.of(person).compare(f"/plan/{world.plan}/ways/{parity_music.liking(world.story, person)}")


def a_plan_on_which_nobody_has_written(world: World) -> None:
    school, plan = world.school, str(world.story.rhys.plan)
    for person in (world.story.rhys, school.lee, school.carer):
        world.of(person).compare(*pages_of(plan, records=False), "/", "/?q=rhys", "/?q=nobody")
    world.of(school.staff).compare(*(f"/plan/{plan}{page}" for page in ("", "/about", "/plan", "/together")))
    world.of(world.story.dove).compare(f"/plan/{plan}")
    for person in (world.story.price, world.story.cai):
        world.of(person).compare("/", "/waiting")
    one_thing_is_suggested(world, plan)
    a_class_learns_together(world, plan)
    a_chat_is_left_and_gone_on_with(world, plan)


def a_chat_is_left_and_gone_on_with(world: World, plan: str) -> None:
    """What is missing first leads back into it; when the goal is over there is none just now."""
    phone, goal = world.of(world.story.rhys), [f"{plan}/circle", "goal", id_of("drum"), 0]
    said: list[tuple[Person, dict[str, str]]] = [
        (world.story.rhys, {"words": "Drum aloud", "why": "It is loud"}),
        (world.school.carer, {"need_home": "Earplugs"}),
        (world.school.lee, {"know": "Somebody dances"}),
        (world.school.lee, {"state": "reached"}),
    ]
    for number, (who, fields) in enumerate(said):
        with world.app.app_context():
            edit = [f"left{number}:1", world.clock(), None, [[*goal, fields, int(not number)]]]
            assert engine().apply(who.id, f"{who.sign_in}-desk", [edit])[0][1] == "taken"
        phone.ask("pull")
        phone.compare(*(f"/plan/{plan}/{page}" for page in ("goals", "chat", "chat/end")), fragments=False)


def one_thing_is_suggested(world: World, plan: str) -> None:
    """And no more: it stands on the first page as it is."""
    about = [f"{plan}/circle", "about", single_id(plan, "about"), 0]
    with world.app.app_context():
        for who, words, new in ((world.story.rhys, "Drums", 1), (world.school.lee, "Rhythm", 0)):
            edit = [f"one{new}:1", world.clock(), None, [[*about, {"good_at": words}, new]]]
            assert engine().apply(who.id, f"{who.sign_in}-pad", [edit])[0][1] == "taken"
    phone = world.of(world.story.rhys)
    phone.ask("pull")
    phone.compare("/", f"/plan/{plan}", "/waiting")


def a_class_learns_together(world: World, plan: str) -> None:
    """Where it can go from there is shown until something is taken up; on its day it is first in the list."""
    said = {"what": "Ukulele", "setting": "class", "weekday": "mon", "time": "09:30"}
    music = [f"{plan}/circle", "music", id_of("with the class"), 0, said]
    with world.app.app_context():
        edit = ["class:1", world.clock(), None, [[*music, 1]]]
        assert engine().apply(world.school.lee.id, "lee-pad", [edit])[0][1] == "taken"
    for person in (world.story.rhys, world.school.lee):
        world.of(person).ask("pull")
        world.of(person).compare(f"/plan/{plan}/opportunities", f"/plan/{plan}/plan", "/", "/?q=ukul")


def after_a_lesson(world: World, plan: str) -> None:
    """It is said whose it was, and who comes next; before the next one, what was done last time."""
    phone = world.of(world.school.lee)
    lesson = [f"{plan}/home/2026", "lesson", id_of("on drums"), 0, {"day": "2026-11-09", "did": "Slow rolls"}]
    with world.app.app_context():
        edit = ["drums:1", world.clock(), None, [[*lesson, 1]]]
        assert engine().apply(world.school.lee.id, "lee-pad", [edit])[0][1] == "taken"
    phone.ask("pull")
    with pytest.MonkeyPatch.context() as patch:  # a phone alone can have to say that it is on the phone
        patch.setattr(show, "done", lambda what, names, **_: done(what, names, worker=True))
        phone.compare(f"{world.path('')}?done=lesson.{world.clock()}", fragments=False)
    phone.compare(f"/plan/{plan}/new/lesson", fragments=False)


def two_learn_together(world: World) -> None:
    """Their tutor's phone keeps nothing of it at the end."""
    parity_groups.learn_together(world.of(world.school.lee), str(world.story.rhys.plan))
    after_a_lesson(world, str(world.story.rhys.plan))


def said_last_term(world: World) -> dict[str, Any]:
    """A goal with a check-in of an earlier term."""

    def by_ffion(**fields: Any) -> dict[str, Any]:
        return {name: [value, 1, world.school.ffion.id, 1] for name, value in fields.items()}

    names = (("Early", "2026-09-03", "2026-10-20"), ("Late", "2026-11-02", "2026-12-18"))
    terms = [{"name": name, "first": first, "last": last} for name, first, last in names]
    rows = [
        ["card", id_of("card"), 1, {"terms": [terms, 1, "server", 1]}],
        ["goal", id_of("g"), 1, by_ffion(words="Sing")],
    ]
    said = ["checkin", id_of("k"), 1, by_ffion(goal=id_of("g"), day="2026-09-10", face="4")]
    circle = f"{world.plan}/circle"
    return {
        circle: {"version": 1, "records": rows},
        f"{circle}/2026": {"version": 1, "records": [said]},
    }


def records_of_which_nothing_is_known_here(world: World) -> None:
    """A newer version's, say, whose fields this one cannot read."""
    circle, home = f"{world.plan}/circle", f"{world.plan}/home/2026"
    kinds = [["cheer", "c"], ["lesson", "l"], ["practice", "p"]]
    people = {"person": [world.school.ffion.id, 1, "server", 1], "role": ["pupil", 1, "server", 1]}
    known = {"know": [None, 1, world.school.lee.id, 1, [["Two", 2, world.school.jones.id, 2, "suggested"]]]}
    rows = [
        ["acknowledgement", id_of("a"), 1, {}],
        ["member", id_of("m"), 1, people],
        ["goal", id_of("g"), 1, known],
        ["goal", id_of("gone"), 1, None],
        ["review", id_of("r"), 1, {}],
        ["published", id_of("pu"), 1, {}],
    ]
    scopes = {
        circle: {"version": 3, "records": rows},
        home: {"version": 3, "records": [[kind, id_of(name), 1, {}] for kind, name in kinds]},
    }
    drawn = (
        "",
        "goals",
        "reviews",
        "review/r",
        "published/pu",
        "cheers",
        "lessons",
        "practice",
        "goal/g",
        "goal/gone",
        "lesson/l",
        "practice/p",
    )
    pages = [world.path(page) for page in drawn]
    lesson = {"version": 1, "records": scopes[home]["records"][1:2]}
    asked = ["lesson", id_of("l"), 1, {"question": ["Why?", 1, id_of("another child"), 1]}]
    said = {"version": 1, "records": [["message", id_of("odd"), 1, {}]]}
    days = [["practice", id_of(f"p{n}"), 1, {}] for n in range(90)]
    stuck = ["stuck", id_of("s"), 1, {"help": [True, 1, world.school.ffion.id, 1]}]
    alone = [world.path(page) for page in ("", "stuck", "stuck/s")]
    nobody: dict[str, Any] = {"version": 1, "records": []}
    odd(world, world.school.ffion, {circle: nobody, home: {"version": 1, "records": [stuck]}}, alone)
    nothing = ["stuck", id_of("n"), 1, {}]
    odd(world, world.school.lee, {circle: nobody, home: {"version": 1, "records": [nothing]}}, alone[:2])
    odd(world, world.school.carer, scopes, pages)
    few = {"version": 1, "records": [[kind, id_of("few"), 1, {}] for kind in parity_music.RECORDS]}
    odd(world, world.school.lee, {circle: few, home: lesson}, [world.path(""), world.path("new/lesson")])
    odd(world, world.school.lee, {f"{circle}/2026": said, circle: nobody}, [world.path("together")])
    odd(world, world.school.lee, said_last_term(world), [world.path("goal/g")])
    anothers = {circle: nobody, home: {"version": 1, "records": [asked]}}
    odd(world, world.school.ffion, anothers, [world.path("")])
    by = [1, world.school.ffion.id, 1]
    all_done = [
        ["lesson", id_of("l"), 1, {"day": ["2026-11-16", *by]}],
        ["task", id_of("t"), 1, {"lesson": [id_of("l"), *by], "words": ["Hum it", *by]}],
        ["practice", id_of("p"), 1, {"day": ["2026-11-16", *by], "tasks": [[id_of("t")], *by]}],
    ]
    done = {circle: nobody, home: {"version": 1, "records": all_done}}
    odd(world, world.school.ffion, done, [world.path("")])
    diary = [world.path("practice") + query for query in ("", "?q=40", "?q=80", "?q=-9", *BEYOND)]
    odd(world, world.school.carer, {circle: nobody, home: {"version": 1, "records": days}}, diary)
    odd(world, world.school.ffion, {circle: nobody, home: nobody}, pages_of(world.plan, records=False))
    for person in (world.school.ffion, world.school.lee):
        odd(world, person, {circle: ends_soon(world)}, [world.path(page) for page in ("", "reviews")])


def ends_soon(world: World) -> dict[str, Any]:
    """A term in its last weeks: it is the time for its look back, of which nothing is written."""
    terms = [{"name": "Autumn", "first": "2026-09-03", "last": "2026-11-20"}]
    row = ["card", single_id(world.plan, "card"), 1, {"terms": [terms, 1, "server", 1]}]
    return {"version": 1, "records": [row]}


# What nobody counts to, as an address may say it.
BEYOND = [f"?q={q}" for q in ("9" * 20, "-" + "9" * 20, str(2**53 - 39), "9" * 1000, "1e22")]


def odd(world: World, person: Person, scopes: dict[str, Any], pages: list[str]) -> None:
    phone = Both(world.servers, person)
    phone.compare_odd(scopes, *pages)
    phone.close()


def pages_of_flask_alone(world: World) -> None:
    """They stand in the same frame."""
    assert world.of(world.school.ffion).client.get("/password").status_code == 200
    assert world.of(world.school.staff).client.get("/school").status_code == 200


def what_has_just_been_put_away(world: World) -> None:
    goals = f"/plan/{world.plan}/goals"
    for name in ("scales", "idea", "sing"):
        world.of(world.school.ffion).compare(f"{goals}?away=goal.{id_of(name)}")
    world.of(world.school.carer).compare(f"{goals}?away=goal.{id_of('scales')}")
    undo = f"?done=back.{world.clock()}&made=checkin.{id_of('today')}"
    for person in (world.school.ffion, world.school.lee):
        world.of(person).compare(f"{world.path('goal/agreed')}{undo}")


def what_there_is_to_be_proud_of(world: World) -> None:
    """It is offered where it was reached, and a moment begins with it; nothing is of what is not there."""
    goals, new = world.path("goal/sing"), world.path("new/celebration")
    for name in ("sing", "scales", "never"):
        what = f"goal.{id_of(name)}"
        for person in (world.school.ffion, world.school.lee):
            world.of(person).compare(f"{goals}?done=same.{world.clock()}&proud={what}", f"{new}?about={what}")
    reached = f"{goals}?done=same.{world.clock()}&proud=goal.{id_of('sing')}&before==working"
    world.of(world.school.ffion).compare(reached, f"{new}?about=repertoire.{id_of('suo gan')}")
    made = f"?done=same.{world.clock()}&made=celebration"
    for name in ("lee's", "jones's"):
        world.of(world.school.lee).compare(f"{world.path('together')}{made}.{id_of(name)}")
    world.of(world.school.lee).compare(f"{new}?about=constructor.1", f"{new}?about=lesson.{id_of('latest')}")


MISTAKES: list[tuple[str, str, dict[str, str]]] = [
    ("ffion", "new/goal", {"words": LONG, "sort": "musical"}),
    ("lee", "new/lesson", {"day": "", "did": "Verse 2", "until": LONG}),
    ("lee", "lesson/latest", {"took": "", "amount": "many", "until": LONG}),
    ("lee", "goal/sing", {"by_when": LONG, "agreed": LONG}),
    ("ffion", "goal/sing", {"why": LONG}),
    ("lee", "goal/sing", {"need_tutor": LONG}),
    ("lee", "lesson/latest", {"note.words": LONG}),
    ("ffion", "lesson/latest", {"question": LONG}),
    ("ffion", "practice", {"day": "1999-01-01", "times": "0", "minutes": "x"}),
    ("carer", "practice", {"day": "", "noticed": "Still tired"}),
    ("ffion", "practice/day 14", {"times": "-1"}),
    ("ffion", "about", {"say": LONG}),
    ("ffion", "new/celebration", {"words": LONG, "sort": "brave", "hidden": "1"}),
    ("lee", "celebration/lee's", {"words": ""}),
    ("lee", "music/cello", {"what": "", "start": "soon"}),
    ("carer", "cheers", {"words": LONG}),
    ("ffion", "new/stuck", {}),
    ("lee", "review/chat", {"steps": LONG}),
    ("jones", "review/before", {"social": LONG}),
    ("ffion", "review/before", {"hard": LONG}),
    ("ffion", "repertoire", {"called": "", "since": "soon"}),
    ("lee", "repertoire/scales in g", {"called": LONG}),
    ("ffion", "new/dream", {"words": LONG}),
]


def forms_with_mistakes_in_them(world: World) -> None:
    for name, page, fields in MISTAKES:
        world.phones[name].compare_mistake(world.path(page), fields)


def years_gone_by(world: World) -> None:
    """What was written before this school year is a link to both, and on neither's pages of this year."""
    with world.app.app_context():
        newcomer = Newcomer(world.school.school.id, "pupil", "Nia Pugh", sign_in="nia", password=PASSWORD)
        nia, _ = enrolment_people.add_person(newcomer)
        plan = str(nia.plan)
        with engine().together() as connection:
            this = tables.plan.c.id == plan
            connection.execute(update(tables.plan).where(this).values(first_year=2025))
        written = {"day": "2025-11-20", "what": "Written last year"}
        edit = [
            "nia:1",
            world.clock(),
            None,
            [[f"{plan}/home/2025", "practice", id_of("last"), 0, written, 1]],
        ]
        assert engine().apply(nia.id, "desk", [edit])[0][1] == "taken"
    phone = world.of(nia)
    phone.compare(*(f"/plan/{plan}/{page}" for page in ("lessons", "practice", "cheers")))
    page = phone.client.get(f"/plan/{plan}/practice").text
    assert "2025/26" in page
    assert "Written last year" not in page


def what_only_the_phone_knows(world: World) -> None:
    """After the others, for it leaves words on the phones that Flask has not heard."""
    world.phones["jones"].compare_instead("/password")
    for write in (ffion_writes, lee_writes, carer_writes):
        phone = write(world)
        with phone.flask_told():
            pages = [*pages_of(world.plan), *OF_A_PERSON]
            phone.compare(*pages, fragments=write is not carer_writes)
        for (status, body), why in HINDERED.items():
            with phone.answered(status, body):
                assert phone.ask("meet") == why
            with phone.flask_told():
                phone.compare("/chip", "/waiting")
        phone.ask("disconnect")
        with phone.flask_told():
            phone.compare("/chip", "/waiting")
            phone.compare_instead("/password?again=1")


def ffion_writes(world: World) -> Both:
    phone, story = world.phones["ffion"], world.story
    phone.save(world.path("goal/band"), why="So loud")
    phone.save(world.path("practice/day 14"), noticed="It is hard")
    tick = f"{id_of('second')}-tick"
    phone.save(world.path("goal/sing"), tick, {f"step.{id_of('second')}.done": "1"})
    with world.app.app_context():
        story.mark()
        story.says(world.school.ffion, "goal", "band", why="Not so loud", device="desk")
        story.says(world.school.ffion, "practice", "day 14", noticed="It is easy", device="desk")
        story.says(world.school.ffion, "step", "second", done=False, device="desk")
        story.together()
    assert phone.ask("send") == "ok"
    phone.save(world.path("goal/sing"), words="I want to sing it to Taid")
    phone.save(world.path("goal/sing"), f"{id_of('third')}-tick", {f"step.{id_of('third')}.done": "1"})
    phone.save(world.path("goal/told"), "-away")
    cheer = id_of("words")
    phone.save(world.path("cheers"), f"{cheer}-hide", {f"cheer.{cheer}.hidden": "1"})
    phone.save(world.path("new/goal"), words="I want to busk")
    phone.save(f"/plan/{world.plan}/chat/love", words="Play for one person I trust.")
    phone.save(world.path("goal/agreed"), "-face", {f"checkin.{id_of('today')}.face": "2"})
    phone.save(world.path("goal/band"), "-sort-wider", {f"goal.{id_of('band')}.sort": "wider"})
    phone.save(world.path("reviews"), "-any")
    phone.save(world.path("review/before"), hard="The cow ran away")
    phone.save(world.path("new/celebration"), words="I led", sort="brave")
    phone.save(world.path("celebration/proud"), "-hide", {f"celebration.{id_of('proud')}.hidden": "1"})
    phone.save(world.path("lesson/newest"), question="When do we begin?")
    phone.save(world.path("practice"), felt="4", what="Scales")
    phone.save(world.path("stuck/news"), "-help", {f"stuck.{id_of('news')}.help": "1"})
    phone.save(world.path("stuck/bored"), "-better", {f"stuck.{id_of('bored')}.better": ""})
    phone.save(world.path("about"), say="FEE-yon", feedback="show")
    phone.save(world.path("repertoire"), called="Unsent", say="wish")
    phone.save(world.path("new/strategy"), words="Unsent")
    phone.save(f"/plan/{world.plan}/ways/{parity_music.liking(story, world.school.ffion)}", size="largest")
    phone.save(world.path("together"), words="Diolch i bawb")
    phone.save(world.path(""), words="My own tune")
    with world.app.app_context():
        story.says(world.school.ffion, "goal", "sing", words="I want to sing it to everyone", device="desk")
        story.says(world.school.ffion, "about", "", say="FEE-onn", device="desk")
    phone.ask("pull")
    return phone


def lee_writes(world: World) -> Both:
    phone, story = world.phones["lee"], world.story
    phone.save(world.path("cheers"), sticker="sun")
    phone.ask("refuseOldest", "not-yours")
    phone.save(world.path("lesson/latest"), did="Verses 1 and 2")
    phone.save(world.path("new/lesson"), did="Verse 3", words="Hum verse 3")
    phone.save(world.path("goal/agreed"), agreed="Play for the big ones")
    phone.save(world.path("goal/sing"), id_of("sing"), words="I want to sing it to Mam")
    past = {"label": "What we agreed", "text": "Play for the little ones", "at": world.clock() - 10_000}
    phone.compare_instead(f"/plan/{world.plan}/history/goal/{id_of('agreed')}/agreed", past)
    phone.save(world.path("music/cello"), tutor="Ms Lee, mostly")
    phone.save(world.path("cheers"), sticker="clap", words="Da iawn")
    with world.app.app_context():
        story.says(world.school.jones, "goal", "agreed", agreed="Play for everybody")
    phone.ask("pull")
    return phone


def carer_writes(world: World) -> Both:
    phone = world.phones["carer"]
    phone.save(world.path("goal/sing"), need_home="A quiet corner, and tea")
    with phone.flask_told():
        phone.compare("/sign-out", "/home-screen", "/chip")
    phone.compare_instead("/school")
    phone.save(world.path("practice"), noticed="She hums in the car")
    phone.save(world.path("practice/by mam"), noticed="Tired, and happy")
    with world.app.app_context():
        world.story.says(world.school.ffion, "practice", "by mam", noticed="Not tired")
    phone.save(world.path("cheers"), sticker="sun")
    phone.ask("pull")
    return phone


def a_page_reads_its_plan_once(world: World) -> None:
    """And a save is made safe once: neither phone nor person has the time for more. It stays on the phone."""
    phone = world.phones["ffion"]
    asked = [["GET", world.path(page), "", False] for page in ("", "goals")]
    saves = []  # a phone that was never written on keeps one more thing with its first
    for words in ("For fun", "For fun, and for Nain"):
        action, body = phone.filled(world.path("goal/agreed"), {"why": words})
        saves.append(["POST", action, [list(pair) for pair in body], True])
    _, page, other, save = phone.ask("work", [saves[0], *asked, saves[1]])
    assert page == other == {"read": 1, "secured": 0}
    assert save == {"read": 1, "secured": 1}


def kinds_without_looks_of_their_own(world: World) -> None:
    """What is declared of a kind and nothing more is drawn alike: news, unsent words, mistakes and all. It is
    the last part: phones that arrive anew know nothing of Flask's earlier visits.
    """
    school, story, first = world.school, world.story, world.path("")
    with world.app.app_context():
        db.session.execute(delete(Visit))
        db.session.commit()
    with world.servers.plainly() as plain:
        phones = [Both(plain, person) for person in (school.ffion, school.lee, school.carer)]
        for phone in phones:
            phone.compare(first)
        world.clock.to(world.clock() + 2 * HOUR)
        with world.app.app_context():
            story.says(school.lee, "goal", "plain", new=True, on_behalf_of=school.ffion.id, words="Plainly")
            story.says(school.lee, "goal", "agreed", _deleted=True)
            for name, goal in (("for a song", "sing"), ("for what is put away", "scales")):
                goals = {"$add": [id_of(goal)]}
                story.says(school.ffion, "practice", name, new=True, day="2026-11-16", goals=goals)
            of_old = id_of("day 2")
            moment = {"day": "2026-11-16", "words": "You sang to everyone"}
            story.says(school.lee, "celebration", "aloud", new=True, **moment)
            story.says(school.lee, "cheer", "for old times", new=True, sticker="sun", practice=of_old)
        for phone in phones:
            phone.ask("pull")
            phone.compare(*(path for path in pages_of(world.plan, away=False) if "/music/" not in path))
            phone.compare(*map(world.path, PLAIN))
            phone.compare(*pages_of(str(story.rhys.plan), records=False), fragments=False)
        at_school = Both(plain, school.staff)
        at_school.compare(*(world.path(page) for page in ("", "goals", "goal/sing", "new/goal", "about")))
        ffion = phones[0]
        ffion.compare_mistake(world.path("goal/plain"), {"by_when": LONG})
        ffion.compare_mistake(world.path("new/goal"), {"words": LONG})
        ffion.save(world.path("goal/plain"), why="So plain")
        with ffion.flask_told():
            ffion.compare(first, world.path("goals"), world.path("goal/plain"))
        unknown = {"version": 1, "records": [["goal", id_of("g"), 1, {}]]}
        phones[1].compare_odd({f"{world.plan}/circle": unknown}, world.path("goals"), world.path("goal/g"))
        for phone in (*phones, at_school):
            phone.close()


def the_demo_that_others_see(world: World) -> None:
    world.app.config["OPEN_DEMO"] = True
    phone = Both(world.servers, world.school.lee)
    try:
        phone.compare("/sign-out")
    finally:
        phone.close()
        world.app.config["OPEN_DEMO"] = False


QUICK: list[Part] = [
    every_page_of_the_pupil,
    pages_of_flask_alone,
    forms_with_mistakes_in_them,
]
# The phones live through all of it in this order, whichever part is asked for.
PARTS: list[Part] = [
    *QUICK,
    every_page_of_the_adults,
    the_demo_that_others_see,
    what_there_is_to_be_proud_of,
    a_plan_on_which_nobody_has_written,
    what_has_just_been_put_away,
    two_learn_together,
    what_only_the_phone_knows,
    records_of_which_nothing_is_known_here,
    years_gone_by,
    a_page_reads_its_plan_once,
    kinds_without_looks_of_their_own,
]


@pytest.mark.parametrize(
    "part",
    [
        pytest.param(part, id=part.__name__, marks=[] if part in QUICK else [pytest.mark.slow])
        for part in PARTS
    ],
)
def test_both_servers_draw_the_same(world: World, part: Part) -> None:
    for one in PARTS[: PARTS.index(part) + 1]:
        world.once(one)


@pytest.mark.slow
def test_no_branch_of_a_template_is_left_undrawn(world: World) -> None:
    for part in PARTS:
        world.once(part)
    missing = world.servers.coverage.missing()
    assert not missing, "\n".join(missing)
