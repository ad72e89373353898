"""Dates, counts, names and messages in the reader's words. Its twin is service_worker/twins/words.js.

Both give the same text for the same arguments, so nothing here asks the machine for its zone or language.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from app.plan.twins import days
from sync.years import is_day

MINUTE = 60_000
APART = re.compile(r" (?:to|of|for) ")
IRREGULAR = {"child": "children", "person": "people"}

REFUSALS = {
    "not-yours": "You are no longer on this plan, or it has moved.",
    "not-allowed": "This is for someone else on the plan to write.",
    "unknown-kind": "The school's service does not know this kind of entry.",
    "unknown-field": "The school's service does not know this part of the page.",
    "bad-value": "Something in it could not be read.",
    "no-record": "What it belongs to was never there, or has been erased.",
    "too-large": "It is too long to be kept.",
    "closed": "This plan has been closed.",
    "full": "This plan is full for this school year. Nothing is lost: please ask your school.",
}

HINDERED = {
    "portal": "This Wi-Fi wants something first",
    "refusing": "Something on the way refuses",
    "signed-out": "Sign in to send",
}
SIGN_IN = "Sign in again"

# What is open about a field, by the name of its list in a plan's document: a picture, the words for it, and
# the word that goes before where it is.
OPEN = {
    "questions": ("message-circle-question-mark", "Two versions", "of"),
    "suggestions": ("lightbulb", "A suggestion", "for"),
    "told": ("history", "Something newer than yours", "in"),
}

PROBLEMS = {
    "required": "Please fill this in.",
    "empty": "Please write something first.",
    "nobody": "Please tick who is in it.",
    "one-line": "Please keep this to one line.",
    "not-a-day": "Please choose a day.",
    "day-far": "Please choose a day in this school year.",
    "day-ahead": "That day is still to come. Please choose today or a day before.",
    "not-minutes": "Please write how long it was, like 20 or “half an hour”.",
    "not-a-number": "Please write a whole number.",
    "not-a-choice": "Please choose one of these.",
    "too-many": "There are too many here; please keep the ones that matter most.",
}


class Words:
    """The same moment reads the same on both servers: `offsets` are the school's, as /me hands them out.

    offsets: [[from_ms, minutes east]…], oldest first; now: ms; me: the reader's person id.
    """

    def __init__(self, offsets: Sequence[Sequence[int]], now: int, me: str | None = None) -> None:
        self.offsets, self.now, self.me = offsets, now, me
        self.today = self.day_of(now)
        self.left = MINUTE * (1440 - self._local_minutes(now) % 1440) - now % MINUTE  # ms of today

    def day_of(self, ms: int) -> str:
        """The calendar day at a moment, in the school's zone: "2026-11-22"."""
        return days.text(self._local_minutes(ms) // 1440)

    def when(self, ms: int | None) -> str:
        """A moment as people say it: "today, 14:05", "yesterday, 09:30", "Tue 3 November"."""
        if ms is None:
            return ""
        minutes = self._local_minutes(ms)
        day = self.day(days.text(minutes // 1440))
        if day in ("today", "yesterday"):
            return f"{day}, {minutes // 60 % 24:02}:{minutes % 60:02}"
        return day

    def day(self, text: str | None) -> str:
        """A day as people say it: "today", "yesterday", "tomorrow", "Tue 3 November"; the year if another."""
        if not is_day(text):
            return text or ""
        number, today = days.number(text), days.number(self.today)
        near = {0: "today", -1: "yesterday", 1: "tomorrow"}.get(number - today)
        return near or days.spoken(text, with_year=text[:4] != self.today[:4])

    def date(self, text: str | None) -> str:
        """A day as it is written on paper, which is read on another day: "22 November 2026"."""
        return days.spoken(text, with_year=True) if is_day(text) else text or ""

    def month(self, text: str) -> str:
        """A month of "2026-11" as people say it: "November", "November 2025" where it is another year."""
        return days.month(text, with_year=text[:4] != self.today[:4])

    def names(self, people: Sequence[str]) -> str:
        """Several names as one: "Ffion, Ms Lee and you"."""
        *most, last = people or [""]
        return f"{', '.join(most)} and {last}" if most else last

    def count(self, number: int, noun: str) -> str:
        """A number with its noun: "1 goal", "3 things to try", "no practices"."""
        return f"{number or 'no'} {noun if number == 1 else plural(noun)}"

    def who(self, person: str | None, names: Mapping[str, str]) -> str:
        """The reader is "you"; everyone else has a name, even where the plan has forgotten it."""
        if person is None:
            return ""
        if person == "server":
            return "the school"
        return "you" if person == self.me else names.get(person, "someone")

    def _local_minutes(self, ms: int) -> int:
        minutes = 0
        for start, offset in self.offsets:
            if start <= ms or start == self.offsets[0][0]:
                minutes = offset
        return ms // MINUTE + minutes


def first_name(name: str) -> str:
    """How to greet somebody whose full name alone is known: all of it where it begins with an initial."""
    first = name.split(" ")[0]
    return name if len(first) < 2 or first.endswith(".") else first


def plural(noun: str) -> str:
    """The noun for more than one: goals, stories, children, things to try."""
    head = APART.split(noun)[0]
    if head != noun:
        return plural(head) + noun[len(head) :]
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    if re.search(r"[^aeiou]y\Z", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search(r"(s|x|ch|sh)\Z", noun) else "s")


def standing(unsent: int, needs: int, *, offline: bool = False, hindered: str = "") -> dict[str, Any]:
    """How things stand, in words: what is unsent is always counted, what needs the reader is never hidden.

    chip: the same in few words; what needs the reader stands beside it as a number. hindered: why what waits
    does not go, though there is a network.
    """
    hindered = "" if offline else hindered
    state = "offline" if offline else "hindered" if hindered else "waiting" if unsent else "saved"
    text, chip = _sending(unsent, offline, hindered)
    if needs:
        asks = f"{needs} need{'s' if needs == 1 else ''} you"
        text = asks if state == "saved" else f"{text} · {asks}"
        state, chip = ("needs", text) if state == "saved" else (state, chip)
    so = {"state": state, "text": text, "chip": chip}
    return so | {"unsent": unsent, "needs": needs, "hindered": hindered}


def _sending(unsent: int, offline: bool, hindered: str) -> tuple[str, str]:
    """What becomes of what is unsent, and the same in few words."""
    if offline and unsent:
        kept = f"{unsent} " if unsent > 1 else ""
        return f"Offline, {kept}saved on this phone", f"Offline, {unsent} saved"
    if hindered and unsent:
        return f"{HINDERED[hindered]} · {unsent} saved on this phone", f"{HINDERED[hindered]} ·\u00a0{unsent}"
    if hindered:
        text = SIGN_IN if hindered == "signed-out" else HINDERED[hindered]
    else:
        text = "Offline, all saved" if offline else f"{unsent} waiting to send" if unsent else "All saved"
    return text, text


def refusal(reason: str) -> str:
    """Why an edit was not taken, in plain words."""
    return REFUSALS.get(reason, "The school's service could not take it.")


def problem(code: str, limit: int | None = None, lowest: int | None = None, length: int = 0) -> str:
    """What to do about a field, in the reader's words."""
    if code == "too-long":
        return f"This is longer than {limit} letters: it has {length}. Please make it shorter."
    if code == "out-of-range":
        return f"Please write a number from {lowest or 0} to {limit}."
    return PROBLEMS.get(code, "This could not be read.")


NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def to_put_right(number: int) -> str:
    """The first line of a form that came back: how many things are wrong with it."""
    said = NUMBERS[number] if number < len(NUMBERS) else number
    return f"Not saved yet: {said} {'thing' if number == 1 else 'things'} to put right"


def done(what: str, readers: Sequence[str], *, worker: bool) -> str:
    """What has just been done, in the past tense; "" for what nobody says.

    what: saved, lesson, asked, back, taken, same; readers: the names of those who see a question; worker: it
    is only on this device so far.
    """
    if what == "asked" and readers:
        *most, last = readers
        names = f"{', '.join(most)} and {last}" if most else last
        return f"Asked: {names} {'see' if most else 'sees'} it"
    if what in ("saved", "lesson", "asked"):
        return "Saved on this phone" if worker else "Saved"
    return {"back": "It is back.", "taken": "It is taken back.", "same": "Nothing was changed."}.get(what, "")


def away(title: str) -> str:
    """What is said when something has been put away."""
    return f"“{title}” is put away." if title else "It is put away."
