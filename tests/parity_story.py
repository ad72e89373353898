"""Ffion's autumn, written by everyone on her plan, together and apart: each way that words can stand."""

import itertools
from typing import Any
from uuid import NAMESPACE_DNS, uuid5

from app.demo.pen import Moving
from app.engine import engine
from app.kinds.ideas import IDEAS
from app.kinds.schema import SCHEMA
from app.people.models import Person
from app.plan.twins.reviews import term_review_id
from app.plan.twins.rights import scope_of
from app.school.enrolment import people as enrolment_people
from app.school.enrolment.transaction import Newcomer
from sync.ids import member_id, own_id, single_id
from tests.people import PASSWORD, SmallSchool

MONDAY = 1_794_823_200_000  # 16 November 2026, 10:00
HOUR = 3_600_000
LONG = "long " * 500
LINES: list[Any] = [
    {
        "head": "Goals",
        "role": "",
        "told": "",
        "lines": [{"label": "", "words": ["One <b>", "Two"], "face": ""}],
    },
    {
        "head": "Ffion",
        "role": "Pupil",
        "told": "Siân",
        "lines": [{"label": "The best bit", "words": ["Nain cried"], "face": ""}],
    },
    {
        "head": "Ffion",
        "role": "Pupil",
        "told": "Siân",
        "lines": [{"label": "Enjoying it", "words": ["Mostly"], "face": "4"}],
    },
]  # of a published review


def id_of(name: str) -> str:
    """The id of something by its name in this story."""
    return str(uuid5(NAMESPACE_DNS, name))


class Story:
    """`says` writes. Its author has seen everything, or after `mark` only what stood there then."""

    def __init__(self, school: SmallSchool, clock: Moving) -> None:
        self.school, self.clock, self.plan = school, clock, school.plan
        self.count = itertools.count(1)
        self.screen: dict[str, int] | None = None

    def scope(self, kind: str, who: Person) -> str:
        return scope_of(self.plan, kind, who.id, 2026)

    def versions(self, who: Person) -> dict[str, int]:
        return {scope: part["version"] for scope, part in engine().records(who.id, self.plan).items()}

    def mark(self) -> None:
        """What stands now is what everybody has on screen from here on, until `together`."""
        self.screen = self.versions(self.school.lee) | self.versions(self.school.ffion)

    def together(self) -> None:
        self.screen = None

    def says(
        self, who: Person, kind: str, name: str, *, new: bool = False, on_behalf_of: str | None = None,
        device: str = "phone", ago: int = 0, record: str = "", **fields: Any,
    ) -> str:  # fmt: skip
        """One save of one record, made so many ms ago; its id.

        record: where it is not made of its name.
        """
        self.clock.to(self.clock() + 60_000)
        made = single_id(self.plan, kind) if SCHEMA.kinds[kind].single else id_of(name)
        record = record or made
        scope = self.scope(kind, who)
        seen = self.versions(who) if self.screen is None else self.screen
        change = [scope, kind, record, seen.get(scope, 0), fields, int(new)]
        edit = [f"story:{next(self.count)}", self.clock() - ago, on_behalf_of, [change]]
        verdict = engine().apply(who.id, f"{who.sign_in}-{device}", [edit])[0]
        assert verdict[1] == "taken", (verdict, change)
        return record

    def begin(self) -> None:
        """What everybody has seen before this week: goals, steps, lessons, practice, cheers."""
        self.people()
        self.goals()
        self.home()
        self.in_the_way()
        self.circle()
        self.reviews()
        self.talk()

    def people(self) -> None:
        school = self.school
        with enrolment_people.enrolment_transaction() as transaction:
            ideas = {"own": [["hard", "", "Ask Mr Dove"]], "hidden": ["12-14.hard.spot"]}
            card = {"group": "7 Kestrel", "ideas": ideas}
            transaction.write(self.plan, "card", single_id(self.plan, "card"), card)
        rhys = Newcomer(school.school.id, "pupil", "Rhys Llewellyn", sign_in="rhys", password=PASSWORD)
        self.rhys = enrolment_people.add_person(rhys)[0]
        for adult in (school.lee, school.carer):
            enrolment_people.put_on_plan(str(self.rhys.plan), adult)
        gone = Newcomer(school.school.id, "tutor", "Mr Price", sign_in="price", password=PASSWORD)
        self.price = enrolment_people.add_person(gone)[0]
        enrolment_people.put_on_plan(self.plan, self.price)
        enrolment_people.take_off_plan(self.plan, self.price)
        dove = Newcomer(school.school.id, "school", "Mr Dove", sign_in="dove", password=PASSWORD)
        self.dove = enrolment_people.add_person(dove)[0]
        cai = Newcomer(school.school.id, "pupil", "Cai Llewellyn", sign_in="cai", password=PASSWORD)
        self.cai = enrolment_people.add_person(cai)[0]
        enrolment_people.take_off_plan(str(self.cai.plan), self.cai)
        facts = {"person": school.staff.id, "name": school.staff.name, "role": "school"}
        engine().write(
            self.plan,
            [[f"{self.plan}/circle", "member", member_id(self.plan, school.staff.id, "school"), facts]],
        )

    def goals(self) -> None:
        ffion, lee, jones, carer = self.school.ffion, self.school.lee, self.school.jones, self.school.carer
        self.says(
            ffion,
            "about",
            "",
            new=True,
            good_at="Listening,\nand “<remembering>”",
            say="FEE-on",
            called="Ffion",
        )
        self.says(
            ffion, "about", "", matters="Nain & Taid", loves={"$add": ["Adwaith", "موسيقى"]}, feedback=None
        )
        self.says(
            ffion,
            "goal",
            "sing",
            new=True,
            words="\nI want to sing <Ar Lan y Môr> to Nain 🎵",
            why="She sings",
        )
        self.says(lee, "goal", "sing", agreed="Ten minutes a day", know="When Nain joins in", state="working")
        self.says(lee, "goal", "sing", sort={"$add": ["musical", "wider"]}, direction={"$add": ["deeper"]})
        self.says(lee, "goal", "sing", by_when="Easter")
        self.says(carer, "goal", "sing", need_home="A quiet corner")
        self.says(lee, "goal", "sing", need_tutor="The words by post")
        self.says(lee, "goal", "sing", cost="A book, £4")
        for name, state in (("band", "reached"), ("write", "resting"), ("scales", "let-go"), ("idea", None)):
            self.says(ffion, "goal", name, new=True, words=f"I want to {name}")
            if state:
                self.says(lee, "goal", name, state=state)
        self.says(lee, "goal", "agreed", new=True, agreed="Play for the little ones")
        self.says(
            lee, "goal", "told", new=True, on_behalf_of=ffion.id, words="I want a drum", why="It is loud"
        )
        self.says(carer, "goal", "told", on_behalf_of=ffion.id, why="It is VERY loud")
        goal = id_of("sing")
        self.says(ffion, "step", "first", new=True, goal=goal, words="Learn verse 1")
        self.says(lee, "step", "first", done=True)
        self.says(lee, "step", "second", new=True, goal=goal, words="Learn verse 2")
        self.says(lee, "step", "third", new=True, goal=goal, words="Sing both")
        self.says(jones, "step", "no use", new=True, goal=goal, words="Buy a hat")
        self.says(lee, "step", "before", new=True, goal=goal, words="Find a tune", done=True)
        self.checkins(goal)

    def checkins(self, goal: str) -> None:
        """More of a goal than fits without folding, by everyone, this term and before it."""
        ffion, lee, carer = self.school.ffion, self.school.lee, self.school.carer
        for number, code in enumerate("51423"):
            self.says(
                ffion,
                "checkin",
                f"face {number}",
                new=True,
                goal=goal,
                day=f"2026-10-{number + 10}",
                face=code,
            )
        self.says(
            ffion, "checkin", "before term", new=True, goal=goal, day="2026-09-01", face="5", words="Ready!"
        )
        told = {"goal": goal, "day": "2026-11-03", "face": "3", "words": "It is <all right>"}
        self.says(lee, "checkin", "told", new=True, on_behalf_of=ffion.id, **told)
        self.says(
            lee, "checkin", "seen", new=True, goal=goal, day="2026-11-04", from_tutor="The breath is there"
        )
        self.says(carer, "checkin", "heard", new=True, goal=goal, day="2026-11-05", from_home="All the time!")
        self.says(
            self.school.staff,
            "checkin",
            "noticed",
            new=True,
            goal=goal,
            day="2026-11-06",
            from_school="In assembly",
        )
        self.says(lee, "goal", "band", direction={"$add": ["deeper", "else"]})
        self.says(ffion, "checkin", "today", new=True, goal=id_of("agreed"), day="2026-11-16", face="4")

    def home(self) -> None:
        ffion, lee, carer = self.school.ffion, self.school.lee, self.school.carer
        for name, day, took in (
            ("older", "2026-11-02", None),
            ("missed", "2026-11-06", "pupil"),
            ("latest", "2026-11-09", "yes"),
        ):
            self.says(
                lee, "lesson", name, new=True, day=day, took=took, did="Verse 1, slowly", well="Breathing"
            )
        self.says(ffion, "lesson", "latest", question="Why is it called a “scale”?")
        self.says(lee, "note", "latest note", new=True, lesson=id_of("latest"), words="Shy today")
        for name, fields in {
            "times": {"how": "times", "amount": 3, "goal": id_of("sing")},
            "minutes": {"how": "minutes", "amount": 1},
            "until": {"how": "until", "until": "easy"},
            "plain": {},
        }.items():
            old = {"device": "old", "ago": 30 * HOUR} if name == "plain" else {}
            self.says(
                lee, "task", name, new=True, lesson=id_of("latest"), words=f"Bars 5–8, {name}", **fields | old
            )
        self.says(lee, "task", "of old", new=True, lesson=id_of("older"), words="Hum it")
        for day in range(2, 15):
            self.says(
                ffion, "practice", f"day {day}", new=True, day=f"2026-11-{day:02}", felt=str(day % 5 + 1)
            )
        self.says(ffion, "practice", "day 14", what="Making something up", noticed="It is fun", minutes=5)
        self.says(ffion, "practice", "day 14", times=2, tasks={"$add": [id_of("times"), id_of("of old")]})
        self.says(ffion, "practice", "today", new=True, day="2026-11-16", tasks={"$add": [id_of("minutes")]})
        both = {"tasks": {"$add": [id_of("until"), id_of("times")]}}
        self.says(ffion, "practice", "both", new=True, day="2026-11-16", **both)
        self.says(ffion, "practice", "secret", new=True, day="2026-11-13", what="A song for Mam", hidden=True)
        self.says(
            carer, "practice", "by mam", new=True, on_behalf_of=ffion.id, day="2026-11-15", noticed="Tired"
        )
        self.says(carer, "cheer", "words", new=True, sticker="star", words="Brava!")
        self.says(carer, "cheer", "last month", new=True, sticker="note", device="old", ago=30 * 24 * HOUR)
        self.says(lee, "cheer", "for it", new=True, sticker="heart", practice=id_of("day 14"))
        self.says(lee, "cheer", "secret", new=True, sticker="sun", words="Just us")
        self.says(ffion, "cheer", "secret", hidden=True)

    def in_the_way(self) -> None:
        """Stuck, helped, answered, better: by the child, and written down for her."""
        ffion, lee, carer = self.school.ffion, self.school.lee, self.school.carer
        for sort in ("start", "who", None):
            self.says(ffion, "spark", f"spark {sort}", new=True, words=f"My own {sort}", sort=sort)
        self.says(ffion, "stuck", "bored", new=True, reason="boring", words="It is so slow")
        self.says(ffion, "stuck", "bored", helped={"$add": ["My own start", "Hum it"]}, better=True)
        self.says(carer, "stuck", "no time", new=True, on_behalf_of=ffion.id, reason="time")
        self.says(carer, "stuck", "no time", better=True)
        self.says(ffion, "stuck", "string", new=True, reason="instrument", help=True, goal=id_of("sing"))
        self.says(ffion, "stuck", "string", task=id_of("times"), words="The D string")
        self.says(lee, "answer", "lee's", new=True, stuck=id_of("string"), words="I have one for you")
        self.says(carer, "answer", "mam's", new=True, stuck=id_of("string"), words="We'll look tonight")
        self.says(ffion, "stuck", "old task", new=True, reason="hard", task=id_of("of old"), help=True)
        self.says(carer, "stuck", "told", new=True, on_behalf_of=ffion.id, reason="place")
        self.says(
            carer,
            "stuck",
            "told",
            on_behalf_of=ffion.id,
            helped={"$add": [IDEAS["12-14"]["place"]["write"][1]]},
        )
        self.says(ffion, "stuck", "gone", new=True, reason="unsaid", better=True)

    def circle(self) -> None:
        lee, staff = self.school.lee, self.school.staff
        self.says(
            lee,
            "music",
            "cello",
            new=True,
            what="Cello",
            sort=None,
            setting="group",
            tutor="Ms Lee",
            start="2025-09-08",
        )
        self.says(lee, "music", "drums", new=True, what="Drums", start="2024-09-01", end="2025-07-01")
        self.says(lee, "music", "recorder", new=True, what="Recorder", end="2024-07-01", reason="moved")
        self.moments()
        self.says(staff, "acknowledgement", "read", new=True, day="2026-10-01")
        self.says(
            staff, "acknowledgement", "talk", new=True, day="2026-11-10", comment="Lovely to read", talk=True
        )

    def reviews(self) -> None:
        """A chat in which most have written, and this term's look back, which the carer has begun."""
        ffion, lee, carer, staff = self.school.ffion, self.school.lee, self.school.carer, self.school.staff
        self.says(lee, "review", "before", new=True, look="any", day="2026-09-20", steps="Sing every day")
        self.says(lee, "review", "before", term="Summer 2025/26")
        self.says(lee, "review", "chat", new=True, look="any", day="2026-11-13", steps="Sing to Nain")
        self.says(lee, "review", "away", new=True, look="any", day="2026-10-10")
        self.part(lee, "chat", musical="Sings in tune <mostly>", moved_on="yes")
        self.part(ffion, "before", sure="2", others="3")
        self.part(ffion, "chat", best="Nain cried", sure="4", joy="5", moved_on="bit")
        self.part(carer, "chat", home="She hums, and “hums”")
        self.part(staff, "chat", elsewhere="She leads the clapping", strategies="A seat by the door")
        term = term_review_id(self.plan, "back", "Autumn 2026/27")
        facts = {"look": "back", "term": "Autumn 2026/27", "day": "2026-11-15"}
        self.says(carer, "review", "", new=True, record=term, **facts)
        self.part(carer, term, home="Louder than in summer")
        self.part(carer, term, on_behalf_of=ffion.id, best="The <concert>", front="2")
        self.publish("printed", "chat", 1, LINES)
        self.publish("bare", "before", 2, [])
        self.publish("withdrawn", "before", 3, LINES, withdrawn="2026-11-14", withdrawn_by="Mrs Ashworth")
        self.says(ffion, "celebration", "first", new=True, day="2026-11-01", words="I sang to a cow")
        self.says(ffion, "celebration", "mine", new=True, day="2026-11-02", words="Mine", hidden=True)

    def publish(self, name: str, review: str, number: int, blocks: list[Any], **more: str) -> None:
        """What the server writes when a review is published."""
        content = {"title": "A chat", "name": "Ffion", "about": "Year 7", "period": "So long"}
        facts = {"title": "A chat", "review": id_of(review), "number": number, "day": "2026-11-14"}
        facts |= {"who": "Ms Lee", "content": content | {"blocks": blocks}, "wording": 1, "seen": 1}
        scope = scope_of(self.plan, "published", "", 2026)
        engine().write(self.plan, [[scope, "published", id_of(name), facts | more]])

    def part(self, who: Person, review: str, on_behalf_of: str | None = None, **fields: Any) -> None:
        """What somebody says in a review, by its name in this story or by its id."""
        above = review if "-" in review else id_of(review)
        record = own_id("review_part", above, on_behalf_of or who.id)
        self.says(
            who, "review_part", "", new=True, record=record, on_behalf_of=on_behalf_of, review=above, **fields
        )

    def moments(self) -> None:
        """By everybody, of every sort of maker; two are kept private, and one is to be put away."""
        ffion, lee, carer, day = self.school.ffion, self.school.lee, self.school.carer, "2026-11-10"
        whole = {"day": day, "words": "I sang it all\nand then again", "sort": "first", "goal": id_of("sing")}
        self.says(ffion, "celebration", "proud", new=True, piece=id_of("suo gan"), **whole)
        self.says(lee, "celebration", "noticed", new=True, day=day, words="You waited for Rhys", sort="kind")
        brave = {"day": day, "words": "I did not stop", "goal": id_of("scales")}
        self.says(carer, "celebration", "written", new=True, on_behalf_of=ffion.id, **brave)
        self.says(ffion, "celebration", "kept", new=True, day=day, words="Nobody knows", hidden=True)
        self.says(lee, "celebration", "taken back", new=True, day=day, words="The wrong child")
        for name in ("noticed", "written"):
            self.says(ffion, "celebration", name, hidden=True)

    def talk(self) -> None:
        """What people have said to each other, about the plan or about something on it."""
        ffion, lee, carer, staff = self.school.ffion, self.school.lee, self.school.carer, self.school.staff
        self.says(
            ffion, "message", "hello", new=True, words="Bore da! https://example.com/tune", goal=id_of("sing")
        )
        self.says(carer, "message", "for her", new=True, on_behalf_of=ffion.id, words="I am tired")
        self.says(lee, "message", "about it", new=True, words="Bravo", lesson=id_of("latest"))
        self.says(
            lee, "message", "lost", new=True, words="About what is no more", celebration=id_of("no moment")
        )
        self.says(lee, "message", "oops", new=True, words="Not for here")
        self.says(lee, "message", "oops", _deleted=True)
        self.says(ffion, "message", "too much", new=True, words="My number is 01225 …")
        self.says(staff, "message", "too much", _deleted=True)

    def put_away(self) -> None:
        """What phones have held before is put away, and one goal while somebody writes in it."""
        ffion, lee, jones = self.school.ffion, self.school.lee, self.school.jones
        self.says(ffion, "goal", "scales", _deleted=True)
        self.says(jones, "step", "no use", _deleted=True)
        self.says(ffion, "practice", "day 2", _deleted=True)
        self.says(lee, "lesson", "missed", _deleted=True)
        self.says(ffion, "stuck", "gone", _deleted=True)
        self.says(lee, "music", "drums", _deleted=True)
        self.says(lee, "review", "away", _deleted=True)
        self.says(lee, "celebration", "taken back", _deleted=True)
        self.mark()
        self.says(lee, "goal", "idea", _deleted=True)
        self.says(ffion, "goal", "idea", why="Because")
        self.together()

    def apart(self) -> None:
        """Everyone writes unheard by the others: questions, suggestions, words that gave way, news."""
        ffion, lee, jones, carer = self.school.ffion, self.school.lee, self.school.jones, self.school.carer
        self.says(lee, "goal", "band", words="I want to play in the town's band")
        self.says(lee, "about", "", good_at=None)
        self.mark()
        self.says(ffion, "goal", "sing", agreed="Five minutes a day")
        self.says(jones, "goal", "sing", agreed="Every other day")
        self.says(jones, "goal", "agreed", know="When they dance")
        self.says(lee, "goal", "agreed", know=None)
        self.says(ffion, "step", "first", done=False)
        self.says(jones, "step", "first", done=None)
        self.says(jones, "task", "times", amount=5)
        self.says(lee, "task", "times", amount=6)
        self.says(jones, "goal", "write", state="working")
        self.says(lee, "goal", "write", state="reached")
        self.says(ffion, "goal", "write", state="let-go")
        for name, who in {"lee's": lee, "carer's": carer, "jones's": jones}.items():
            self.says(who, "celebration", name, new=True, day="2026-11-16", words="You played to the end")
        self.says(ffion, "goal", "band", why="Loud!", device="tablet")
        self.says(ffion, "goal", "band", why="Louder!", device="desk")
        self.says(jones, "step", "second", words="Learn verse two")
        self.says(lee, "step", "second", words="Learn the second verse")
        self.says(jones, "task", "plain", words="Bars 5–9")
        self.says(lee, "task", "plain", words="Bars 1–8")
        self.says(jones, "review", "chat", steps="Sing to Taid")
        self.says(ffion, "review", "chat", steps="Sing to the cow")
        self.part(ffion, "chat", best="Taid cried", joy="3")
        self.part(lee, "chat", on_behalf_of=ffion.id, best="The cow", joy="4")
        self.says(jones, "music", "cello", tutor="Mr Jones")
        self.says(lee, "music", "cello", tutor="Ms Lee and Mr Jones")
        self.together()
        self.says(jones, "lesson", "older", well="Breathing, and the smile")
        self.says(carer, "cheer", "new one", new=True, sticker="star")
        self.says(ffion, "stuck", "news", new=True, reason="hard")
        self.says(carer, "message", "new one", new=True, words="Diolch!", goal=id_of("sing"))
        self.says(ffion, "practice", "news", new=True, day="2026-11-16", what="News")
        self.says(ffion, "goal", "new one", new=True, words="A newer goal")
        self.says(jones, "lesson", "newest", new=True, day="2026-11-15")
        self.says(ffion, "lesson", "newest", question="May I bring my drum?")
        self.says(self.school.staff, "acknowledgement", "again", new=True, day="2026-11-16")
