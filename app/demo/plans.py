"""A year of every plan in the demo: what the circle reads, and month by month what the family reads."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby
from random import Random

from app.demo.calendar import lesson_days, moment
from app.demo.cast import Child
from app.demo.goals import Goals
from app.demo.groups import CLUB, is_in, lessons
from app.demo.moments import moments
from app.demo.music import InMusic
from app.demo.offers import passed_on
from app.demo.pen import Change, Moving, Pen, Save, named
from app.demo.publishing import Publisher
from app.demo.reviews import TOLD as TOLD_REVIEWS
from app.demo.reviews import Reviews, banked
from app.demo.story import Story
from app.demo.talk import TOLD as TOLD_TALK
from app.demo.talk import talk
from app.demo.visits import LastVisit
from app.demo.voices import ADULTS, Voices, band, read
from app.demo.year import Who, Year, between, stretches
from sync.engine import Engine
from sync.ids import member_id

TOLD = "pupil"  # the sign-in name of the child whose goals are told in ffion.json
WEDNESDAY = 2  # when that child has lessons
TOLD_DAYS = timedelta(3)  # ago, at least, is the lesson that the story tells
LOOKED = timedelta(2)  # ago is when the people of that plan looked at it
STRETCH = 49  # days that a family's phones gather before they reach the server
STAFF = ("Mrs Ashworth-Oyelaran", "Mr Dominic Thistlewood")

Apart = list[Save]  # saves whose writers had not seen one another's; most often one


def write_plan(engine: Engine, clock: Moving, child: Child, first: date, today: date) -> None:
    """One child's plan from `first` to yesterday."""
    random = Random(child.facts["name"])  # noqa: S311 - the same demo every time, no secret
    pen, who = Pen(engine, clock, child.plan, random), people_of(child)
    voices = Voices(child.facts["music"][0][3], band_of(child), random)
    if "weeks" in child.facts:
        first = today - timedelta(weeks=child.facts["weeks"])
    now, last = moment(today, 0), told_lesson(today) - timedelta(1) if is_told(child) else today
    reviews = Reviews(pen_beside(pen, child, "reviews"), writers(child), who.weekday, helped=who.helped)
    told = [
        *circle_of(pen, who, voices, child, first, today),
        *beside(pen, who, child, reviews, first, today),
        *([save] for save in passed_on(pen, named(STAFF[0]), child.facts["year"], today)),
    ]
    circle = sorted(told, key=lambda apart: apart[0].at)
    year = Year(pen, who, voices, random, now)
    visit = LastVisit(today - LOOKED, child.plan, list(by_name(child).values()) if is_told(child) else [])
    with engine.together():
        introduce(engine, child.plan, {save.by for apart in circle for save in apart})
        days = {visit.day, *(one.day for one in reviews.publishings)}
        for begin, end in stretches(first, today - timedelta(1), STRETCH, days):
            for one in reviews.publishings:
                if one.day == begin:
                    one.run(engine, clock, child.plan)
            if visit.day == begin:
                visit.note(engine)
            until = min(now, moment(end + timedelta(1), 0))
            write_circle(pen, [apart for apart in circle if moment(begin, 0) <= apart[0].at < until])
            year.write(begin, min(end, last))
    visit.keep()


def beside(pen: Pen, who: Who, child: Child, reviews: Reviews, first: date, today: date) -> Iterator[Apart]:
    """What has chances of its own, so that the rest of the plan stays as it is."""
    called, facts = child.facts["called"], child.facts
    if is_in(facts):
        club = lessons(
            pen_beside(pen, child, "a group"), by_name(child)[CLUB["by"]], called, first, told_lesson(today)
        )
        yield from ([save] for save in club)
    if "new" in facts:
        return
    bank = banked(band_of(child), facts["tutors"][0], reviews.pen.random)
    yield from ([save] for save in reviews.write(TOLD_REVIEWS.get(called, bank), first, today))
    if not is_told(child):
        mine = pen_beside(pen, child, "moments")
        seen = moments(mine, who, band_of(child), named(STAFF[0]), first, today)
        yield from ([save] for save in seen)


def pen_beside(pen: Pen, child: Child, what: str) -> Pen:
    random = Random(f"{child.facts['name']} in {what}")  # noqa: S311 - the same demo every time, no secret
    return Pen(pen.engine, pen.clock, pen.plan, random)


def introduce(engine: Engine, plan: str, writers: set[str]) -> None:
    """School staff belong to no plan: one on which they write has to learn their names."""
    for name in STAFF:
        if named(name) in writers:
            facts = {"person": named(name), "name": name, "role": "school"}
            engine.write(plan, [[f"{plan}/circle", "member", member_id(plan, named(name), "school"), facts]])


def write_circle(pen: Pen, circle: list[Apart]) -> None:
    """What one person saved with nobody in between goes at once: nothing came in that they had to see."""
    for writer, group in groupby(circle, key=alone):
        if writer is not None:
            pen.save_all([save for apart in group for save in apart], "tablet")
            continue
        for apart in group:
            seen = dict(pen.versions)
            for save in apart:
                pen.save_all([save], "tablet", seen)


def alone(apart: Apart) -> tuple[str, str | None] | None:
    """The writer, and for whom, where there is but one."""
    return (apart[0].by, apart[0].on_behalf_of) if len(apart) == 1 else None


def is_told(child: Child) -> bool:
    return child.facts.get("sign_in") == TOLD


def told_lesson(today: date) -> date:
    """The lesson that the story tells: the latest one, and never one at a weekend or in the holidays."""
    since = today - timedelta(120)  # there is none in the summer
    return lesson_days(WEDNESDAY, since, today - TOLD_DAYS)[-1]


def band_of(child: Child) -> str:
    """The age band of a child's words."""
    named_band: str = child.facts.get("band", band(child.facts["year"]))
    return named_band


def people_of(child: Child) -> Who:
    facts = child.facts
    carer = child.carers[0] if child.carers else None
    return Who(child.person, child.tutors[0], carer, facts["weekday"], facts["practises"], "helped" in facts)


def circle_of(pen: Pen, who: Who, voices: Voices, child: Child, first: date, today: date) -> Iterator[Apart]:
    """What the whole circle reads, in no order."""
    if is_told(child):
        story = Story(pen, by_name(child), today, told_lesson(today))
        yield from story.apart([*read("ffion"), *TOLD_TALK])
        return
    yield from Story(pen, by_name(child), today).apart(child.facts.get("stuck", []))
    goals = Goals(pen, who, voices, pen.random)
    yield [goals.music(child.facts, child.tutor_names[0], first)]
    yield from ([save] for save in goals.about(child.facts, first + timedelta(2)))
    said = talk(pen, who, child.facts["called"], named(STAFF[0]), first, today, pen.random)
    yield from ([save] for save in said)
    if "new" in child.facts:
        return
    in_music = InMusic(pen, goals, child.facts["name"])
    family, age_band = child.facts["music"][0][3], band_of(child)
    yield from ([save] for save in in_music.write(family, age_band, first, today))
    yield from three_goals(goals, first, today)
    yield from seen_by_school(pen, first, today)


def by_name(child: Child) -> dict[str, str]:
    """Who is meant by a name in a story; tutors by the key under which they stand in people.json."""
    return {name: one.person for name, one in writers(child).items()}


def writers(child: Child) -> dict[str, Publisher]:
    """The people of a plan by the names that they have in what is told."""
    facts = child.facts
    found = {"pupil": Publisher(child.person, facts["called"], "pupil")}
    tutors = zip(facts["tutors"], child.tutors, child.tutor_names, strict=True)
    found |= {key: Publisher(person, name, "tutor") for key, person, name in tutors}
    for number, (person, carer) in enumerate(zip(child.carers, facts["carers"], strict=True)):
        found[f"carer{number + 1}" if number else "carer"] = Publisher(person, carer["name"], "carer")
    return found | {"school": Publisher(named(STAFF[0]), STAFF[0], "school")}


def three_goals(goals: Goals, first: date, today: date) -> Iterator[Apart]:
    """One goal that came to its end, and two or three that are alive; some with words still open."""
    random = goals.random
    over = random.choice(("reached", "reached", "resting", "let-go"))
    ended = goals.goal(first + timedelta(9), between(first, today, 0.6), over=over)
    yield from ([save] for save in ended)
    for number in range(random.choice((2, 2, 3))):
        begun = between(first, today, 0.55 + 0.1 * number)
        saves = list(goals.goal(begun, today - timedelta(6 + number)))
        yield from ([save] for save in saves)
        if random.random() < 0.1:
            yield goals.two_versions(saves[0].changes[0].record, today - timedelta(4))


def seen_by_school(pen: Pen, first: date, today: date) -> Iterator[Apart]:
    """The school looks at most plans once a term or so, and has looked at some of them this week."""
    for day in (between(first, today, 0.2), between(first, today, 0.6), today - timedelta(2)):
        if pen.random.random() < 0.6:
            fields = {"day": str(day), "talk": pen.random.random() < 0.15}
            comment = pen.random.choice(ADULTS["seen"])
            fields |= {"comment": comment} if comment else {}
            at = moment(day, 13, pen.random.randrange(60))
            change = Change(pen.circle, "acknowledgement", pen.fresh(at), fields, True)
            yield [Save(at, named(pen.random.choice(STAFF)), [change])]
