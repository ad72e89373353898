"""What of each kind stands on the plan to fill in by hand, and with how many lines to write on."""

from typing import NamedTuple

from app.kinds.faces import SCALES


class Section(NamedTuple):
    """One kind on paper. fields: each with its lines; times: so often; early: the fields of the short one."""

    kind: str
    fields: dict[str, int]
    times: int = 1
    early: tuple[str, ...] = ()


# Of each field the lines to write on; none where something is ticked.
GOAL = {"words": 2, "why": 1, "agreed": 2, "know": 1, "sort": 0, "direction": 0, "by_when": 1}
GOAL |= {"need_tutor": 1, "need_home": 1, "need_school": 1, "state": 0}
OWN_PART = {"best": 2, "hard": 2, "changed": 2, "next": 2} | dict.fromkeys(SCALES, 0) | {"moved_on": 0}
ADULTS = dict.fromkeys(("musical", "personal", "social", "onward"), 1)
ADULTS |= dict.fromkeys(("home", "home_next", "elsewhere", "strategies"), 1)
ABOUT = {"called": 1, "say": 1, "good_at": 2, "matters": 2, "loves": 2, "celebrate": 0, "feedback": 0}
SECTIONS = (
    Section("about", ABOUT, early=("called", "good_at", "loves")),
    Section("dream", {"words": 2}, early=("words",)),
    Section("strategy", {"words": 3}, early=("words",)),
    Section("music", {"what": 1, "setting": 0, "tutor": 1, "start": 1}),
    Section("repertoire", {"called": 1, "say": 0}, 5),
    Section("goal", GOAL, 3, ("words", "why")),
    Section("lesson", {"day": 1, "did": 2, "well": 1, "question": 1}, 3),
    Section("practice", {"day": 1, "what": 1, "felt": 0}, 5, ("felt",)),
    Section("spark", {"words": 2}),
    Section("celebration", {"day": 1, "words": 1}, 4, ("words",)),
    Section("opportunity", {"what": 1, "when": 1, "where": 1, "answer": 0}, 2),
    Section("review", {"term": 1, "day": 1}),
    Section("review_part", OWN_PART | ADULTS, early=("best", "next", *SCALES)),
    Section("review", {"steps": 2}),
)
