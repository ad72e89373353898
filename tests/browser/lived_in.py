"""A plan that has been lived in: something of every kind, long names, open matters, and much of it."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from app.plan.pages import PAGES
from sync.ids import own_id, single_id
from tests.browser.phone import Colleague
from tests.pages import Page as Drawn
from tests.people import this_year
from tests.server import Server

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


def forty_goals(server: Server) -> None:
    """As many as a school year brings, some reached, some let go."""
    ffion, states = Colleague(server, "ffion"), ("agreed", "working", "reached", "resting", "let-go")
    for number in range(40):
        said = {"words": f"{number}. {LONG}", "agreed": LONG, "state": states[number % len(states)]}
        verdict = ffion.writes("goal", f"{number:08}-6666-7333-8333-333333333333", new=True, **said)
        assert verdict[1] == "taken"
