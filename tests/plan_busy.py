"""A plan on which everything has happened, and one on which little has: so that pages show all they can."""

from typing import Any

from tests.plan_plans import NOW, PLAN, by, id_of, members

TODAY = "2026-11-22"
FULL, CARRIED = f"{PLAN}/circle", f"{PLAN}/home/2026"
NOTE = f"{PLAN}/own:lee/2026"
READERS = [("ffion", "pupil"), ("lee", "tutor"), ("mam", "carer"), ("ashworth", "school")]


def busy_plans() -> list[dict[str, Any]]:
    """As each of its people sees it; Ms Lee also with a form of hers that was rejected."""
    seen = [busy(person, role) for person, role in READERS]
    refused = busy("lee", "tutor") | {"typed": rejected()}
    return [*seen, refused, *(quiet(person, role) for person, role in READERS)]


def busy(person: str, role: str) -> dict[str, Any]:
    scopes = {FULL: circle(), CARRIED: home(), NOTE: notes() if person == "lee" else []}
    held = {name: {"version": 40, "records": rows} for name, rows in scopes.items() if rows}
    if role == "school":
        held = {FULL: held[FULL]}
    return {
        "plan": {"id": PLAN, "role": role},
        "me": {"person": person, "offsets": [[0, 0]]},
        "held": held,
        "unsent": unsent(role),
        "seen": {FULL: 12, CARRIED: 12},
        "now": NOW,
        "typed": None,
        "told": [[FULL, "goal", id_of(10), "by_when", "By May", 7, 50]],
    }


def circle() -> list[Any]:
    terms = [{"name": "Autumn", "first": "2026-09-03", "last": "2026-12-18"}]
    called = by("ffion", called="Fi", say="FEE", good_at="Listening", matters="Nain", loves=["Adwaith"])
    open_ = [["Every day", 20, "jones", 90, "kept"], ["Now and then", 21, "mam", 95, "kept"]]
    goal = by("lee", why="For Nain", know="She hums", need_home="Time")
    goal |= by("lee", sort=["musical", "wider"], direction=["deeper"])
    goal |= {
        "words": ["I want to sing", 5, "mam", 80, [["I want to hum", 22, "lee", 99, "suggested"]], "ffion"],
        "agreed": ["Once a week", 9, "lee", 100, open_],
        "by_when": ["By June", 9, "jones", 100, [["By Easter", 8, "lee", 90, "lost"]]],
        "state": ["working", 19, "ffion", 100],
        "cost": ["A new bow", 9, "lee", 100, [["A loan", 8, "mam", 90, "suggested"]]],
    }
    newer = ["of a newer version", 20, "ffion", 100, [["resting", 19, "lee", 90, "kept"]]]
    resting = by("ffion", words="I want to rest") | {"state": newer}
    cello = by("lee", what="Cello", sort="instrument", setting="individual", tutor="Lee", start="2024-09-01")
    pugh = by("server", person="pugh", name="Mrs Pugh", role="tutor", until="2026-10-01")
    reached = by("lee", agreed="We did it", state="reached") | {"_deleted": [True, 3, "jones", 60]}
    return [
        *(row for _, row in members()),
        ["member", "m-pugh", 2, pugh],
        ["card", "c", 1, by("server", year="Year 7", group="7 K", worried="Ask us.", terms=terms)],
        ["about", id_of(1), 9, called | by("lee", celebrate="aloud", feedback="of a newer version")],
        ["music", id_of(2), 9, cello],
        ["music", id_of(3), 9, by("lee", what="Voice", end="2025-09-01", reason="other-music")],
        ["goal", id_of(10), 9, goal],
        ["goal", id_of(11), 9, resting],
        ["goal", id_of(12), 9, reached],
        ["goal", id_of(13), 9, {}],
        ["goal", id_of(14), 9, None, by("ffion", words="Put away") | {"_deleted": [True, 30, "lee", 60]}],
        ["goal", id_of(15), 9, None],
        ["step", id_of(20), 9, by("ffion", goal=id_of(10), words="Find a choir", done=True, done_on=TODAY)],
        ["step", id_of(21), 9, by("ffion", goal=id_of(10), words="Go there", done=False)],
        ["message", id_of(100), 9, by("ffion", words="Bore da", goal=id_of(10))],
        ["message", id_of(101), 20, by("mam", words="Look: https://example.com", lesson=id_of(30))],
        ["message", id_of(102), 20, {"words": [None, 9, "lee", 90], "_deleted": [True, 20, "ashworth", 99]}],
        ["acknowledgement", id_of(22), 9, by("ashworth", day=TODAY, comment="Lovely", talk=True)],
        ["acknowledgement", id_of(23), 20, {"day": ["2026-11-01", 20, "lee", 100]}],
    ]  # fmt: skip


def home() -> list[Any]:
    tasks = [
        by("lee", words="Long notes", how="until", until="easy", goal=id_of(10)),
        by("lee", words="Bars 5 to 8", how="minutes", amount=5),
        by("lee", words="Scales", how="times", amount=3),
        by("lee", words="Anything"),
    ]
    lesson, missed = id_of(30), id_of(31)
    diary = [
        by("ffion", day=TODAY, tasks=[id_of(40)], felt="5", minutes=10, noticed="It rang", hidden=True),
        by("ffion", day="2026-11-20", tasks=[id_of(41)], times=4, what="Sang"),
        by("jones", day="2026-11-19", what="Of another's"),
    ]
    words = {"day": "2026-11-18", "noticed": "Loud"}
    helped = {name: [said, 20, "mam", 100, [], "ffion"] for name, said in words.items()}
    said = by("lee", day="2026-11-20", did="Long notes", well="Tuned by ear", took="yes")
    return [
        ["lesson", lesson, 9, said | {"question": ["Why?", 19, "ffion", 100]}],
        ["lesson", missed, 9, by("lee", day="2026-11-13", took="room")],
        ["lesson", id_of(32), 9, by("lee", day="2026-11-06", took="of a newer version", did="Played") | {
            "_deleted": [True, 3, "jones", 60]}],
        *(["task", id_of(40 + n), 9, by("lee", lesson=lesson) | task] for n, task in enumerate(tasks)),
        *(["practice", id_of(50 + n), 9, entry] for n, entry in enumerate(diary)),
        ["practice", id_of(53), 20, helped],
        ["cheer", id_of(60), 9, by("mam", sticker="star", words="Well done", practice=id_of(51))],
        ["cheer", id_of(61), 20, {"sticker": ["of a newer version", 20, "lee", 100]}],
    ]  # fmt: skip


def notes() -> list[Any]:
    return [["note", id_of(70), 9, by("lee", lesson=id_of(30), words="Shy today")]]


def unsent(role: str) -> list[Any]:
    """What each of them might have saved on a train."""
    at = NOW - 1000
    changes = {
        "pupil": [
            [FULL, "goal", id_of(11), 9, {"why": "I am tired"}, 0],
            [FULL, "step", id_of(21), 9, {"done": True}, 0],
            [CARRIED, "task", id_of(49), 0, {"lesson": id_of(30), "words": "My own song"}, 1],
            [CARRIED, "practice", id_of(59), 0, {"day": "2026-11-21", "felt": "3"}, 1],
            [FULL, "message", id_of(100), 9, {"_deleted": True}, 0],
        ],
        "tutor": [
            [FULL, "goal", id_of(10), 3, {"state": "resting", "know": "He hums"}, 0],
            [FULL, "goal", id_of(11), 9, {"words": "I want to rest a while"}, 0],
            [FULL, "goal", id_of(16), 0, {"_deleted": False}, 1],
            [CARRIED, "lesson", id_of(30), 9, {"well": "All of it"}, 0],
            [CARRIED, "cheer", id_of(69), 0, {"sticker": "sun"}, 1],
        ],
        "carer": [
            [FULL, "goal", id_of(10), 9, {"need_home": "A quiet room"}, 0],
            [CARRIED, "cheer", id_of(69), 0, {"sticker": "heart"}, 1],
        ],
        "school": [[FULL, "acknowledgement", id_of(29), 0, {"day": TODAY}, 1]],
    }[role]  # fmt: skip
    return [[f"o:{number}", at + number, None, [change]] for number, change in enumerate(changes)]


def rejected() -> dict[str, Any]:
    """A lesson, its tasks and its note, each with something wrong; and what was typed into other forms."""
    wrong = {"value": "la la", "text": "la la", "was": "", "base": 4, "error": "This is too long."}
    lesson, task, note = id_of(80), id_of(81), id_of(82)
    keys = [
        f"lesson.{lesson}.did", f"lesson.{lesson}.day", f"task.{task}.words", f"task.{task}.amount",
        f"note.{note}.words", f"goal.{id_of(10)}.sort", f"goal.{id_of(10)}.words", f"task.{id_of(40)}.amount",
        f"note.{id_of(70)}.words", f"music.{id_of(2)}.what", f"about.{id_of(1)}.feedback",
        f"step.{id_of(83)}.words", f"practice.{id_of(84)}.what", f"cheer.{id_of(85)}.sticker",
        f"music.{id_of(86)}.what", f"goal.{id_of(87)}.words", f"about.{id_of(1)}.celebrate",
    ]  # fmt: skip
    new = [
        ["lesson", lesson, CARRIED, None], ["task", task, CARRIED, lesson],
        ["step", id_of(83), FULL, id_of(10)], ["practice", id_of(84), CARRIED, None],
        ["cheer", id_of(85), CARRIED, None], ["music", id_of(86), FULL, None],
        ["goal", id_of(87), FULL, None],
    ]  # fmt: skip
    return {"fields": dict.fromkeys(keys, wrong), "new": new}


def quiet(person: str, role: str) -> dict[str, Any]:
    """A lesson in which nothing was set, nobody's term, nothing unsent."""
    held = {
        FULL: {"version": 3, "records": [row for _, row in members()]},
        CARRIED: {"version": 3, "records": [["lesson", id_of(30), 3, by("lee", day="2026-11-20")]]},
    }
    if role == "school":
        del held[CARRIED]
    empty: dict[str, Any] = {"unsent": [], "seen": None, "typed": None, "told": []}
    return busy(person, role) | empty | {"held": held}
