"""How a kind is shown, which each kind says beside its declaration; and the bar of a plan's pages.

Both servers read this table. From it are made the lists of a plan's document and what stands under a record,
titles, addresses, the pages that both servers answer, history, earlier years, the home record, the sections
of Plan, the stream of Together and the bar.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Shown(NamedTuple):
    """How records of one kind are shown.

    title: the field that a record is called by. listed: the name of its list in a plan's document or, of a
    kind that stands on another's page, in that record. order: "" as they were made; "made" by when they were
    first written, else a field with a day: the newest first. over: a field and its values; what has one of
    them, or any where none is named, comes last. on: the kind on whose page it stands where it has no page of
    its own; one: of those each reader has one of their own on each record. needs_one: a new one with none of
    its texts or choices says nothing, and is not taken; undo: after a new one there is a way back at once.
    past: fields whose day is never after today. minutes: the field into which one may write "half an hour".
    saved: what is said of a new one that is saved, before whether it is on this phone or at the school.
    proud: a field and its values; whoever chooses one of them is asked whether it is a moment to be proud of.
    page, lists: the names of the page of one record and of the page of all; new: a page to begin one. place:
    the page under which these stand in the bar, and on which it is drawn where it has none itself; "plan"
    makes it a section of the page Plan. stream: it stands in Together, under that name of STREAM. icon: in
    the sprite. told: the day under which it is told in reviews and in the timeline: a field's, or "made" for
    when it was first written; "" for what is told in neither. begin, empty: what a button says that begins
    one, and an empty list: to the pupil, to others.
    heard: the title, titles and labels that are in the child's words, as others read them; {name} is the
    child's.
    meanings: of a field's choices, a picture of the sprite and in a sentence what each means. proper: in a
    sentence its title stands as it is, and not as "the goal" does.
    """

    title: str = ""
    listed: str = ""
    order: str = ""
    over: tuple[str, tuple[str, ...]] = ("", ())
    on: str = ""
    one: bool = False
    needs_one: bool = False
    undo: bool = False
    past: tuple[str, ...] = ()
    minutes: str = ""
    saved: str = ""
    proud: tuple[str, tuple[str, ...]] = ("", ())
    page: str = ""
    lists: str = ""
    new: bool = False
    place: str = "today"
    stream: str = ""
    icon: str = ""
    told: str = ""
    begin: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()
    heard: Mapping[str, str] = MappingProxyType({})
    meanings: Mapping[str, Mapping[str, tuple[str, str]]] = MappingProxyType({})
    proper: bool = False


class Tab(NamedTuple):
    """A place of the bar. icon: where it is not that of the kind; writes: its reader writes there, too; also:
    places that have no tab in this reader's bar, and belong to this one; more: pages of no kind that do.
    """

    page: str
    words: str
    icon: str = ""
    writes: bool = True
    also: tuple[str, ...] = ()
    more: tuple[str, ...] = ()


# The questions of the chat at the start of a term after the first (`templates/_chat_steps.html`).
CHAT = ("love", "goals", "needs", "know", "end")
TALKING = ("chat", *(f"chat_{name}" for name in CHAT))

BAR: dict[str, tuple[Tab, ...]] = {
    "pupil": (
        Tab("today", "Today", "sun", also=("lessons", "stuck")),
        Tab("practice", "Practise"),
        Tab("goals", "Goals", more=TALKING),
        Tab("plan", "My plan", "book-open", more=("timeline",)),
        Tab("together", "Together", "message-circle"),
    ),
    "carer": (
        Tab("today", "Today", "sun", also=("practice", "stuck")),
        Tab("lessons", "Lessons", writes=False),
        Tab("goals", "Goals", more=TALKING),
        Tab("plan", "Plan", "book-open", more=("timeline",)),
        Tab("together", "Together", "message-circle"),
    ),
    "tutor": (
        Tab("today", "Overview", "sun", also=("practice", "stuck")),
        Tab("lessons", "Lessons", "notebook-pen"),
        Tab("goals", "Goals", more=TALKING),
        Tab("plan", "Plan", "book-open", more=("timeline",)),
        Tab("together", "Together", "message-circle"),
    ),
    "school": (
        Tab("today", "Overview", "sun"),
        Tab("goals", "Goals", more=TALKING),
        Tab("plan", "Plan", "book-open", more=("timeline",)),
        Tab("together", "Together", "message-circle"),
    ),
}

# What the page Together may be asked to show: the value of `stream`, and the words for it. The first is all.
STREAM = {"": "Everything", "messages": "Messages", "moments": "Moments and cheers"}

# Said before anything is written, by the kind's audience.
READ_BY = {
    "circle": "Pupil, family, tutors and the school can read this.",
    "home": "Pupil, family and tutors can read this; the school's safeguarding staff may open it.",
    "staff": "Tutors and the school can read this.",
    "own": "Nobody else can read this.",
}
