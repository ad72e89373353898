"""What was typed into one input, as a value. Its twin is service_worker/twins/values.js."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from app.plan.twins import days
from app.plan.twins.minutes import minutes_of
from app.plan.twins.words import problem
from sync.letters import composed, lines
from sync.schema import IDENTIFIER, Field
from sync.years import is_day

# What pasted pages leave behind, and no reader sees: all control characters but tab and line end.
UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
NUMBER = re.compile(r"[0-9]{1,15}")
MOST_ELEMENTS = 100


class Typed(NamedTuple):
    """changed: it differs from what was shown; value: what travels; shown: what a page shows again."""

    changed: bool
    value: Any
    shown: Any
    text: str
    was: str
    error: str | None


def typed(rules: Field, sent: list[str] | None, was: str, today: str = "", *, minutes: bool = False) -> Typed:
    """What was done to a field. sent: what its inputs carried, None for no input; was: what the page showed.

    A box that is not ticked sends nothing, and counts; any other input that sends nothing is unchanged.
    minutes: "half an hour" is a number here.
    """
    if rules.type == "set":
        return typed_set(rules, elements(sent or ()), elements([was]), was)
    if rules.type == "bool":
        on = sent is not None and sent[-1:] == ["1"]
        return Typed(on != (was == "1"), on, on, "1" if on else "", was, None)
    if not sent:
        return Typed(False, None, None, was, was, None)
    text = day_meant(sent, today) if rules.type == "day" else clean(sent[-1])
    if rules.type == "line":
        text = text.replace("\n", " ")
    elif rules.type != "text":
        text = text.strip(" \t")
    if minutes and (long := minutes_of(text)) is not None:
        text = str(long)
    value, error = parsed(rules, text) if text else (None, None)
    if minutes and error and not NUMBER.fullmatch(text):
        error = problem("not-minutes")
    return Typed(text != clean(was), value, text if error else value, text, was, error)


def day_meant(sent: Sequence[str], today: str) -> str:
    """The first day that was chosen: a pill for one of these days comes before the field for any other.

    What a page calls today is the day on which it is saved, however long the page has been open.
    """
    text = next((found for one in sent if (found := clean(one).strip(" \t"))), "")
    if not today or text not in ("today", "yesterday"):
        return text
    return today if text == "today" else days.earlier(today, 1)


def typed_set(rules: Field, now: list[str], before: list[str], was: str) -> Typed:
    """A set travels as what was added and what was taken away; what this version does not know is left."""
    choices, here, there = getattr(rules, "choices", None), set(now), set(before)
    change = {
        "$add": [element for element in now if element not in there],
        "$remove": [one for one in before if one not in here and (choices is None or one in choices)],
    }
    value = {what: found for what, found in change.items() if found}
    error = wrong_elements(rules, choices, change["$add"], now)
    return Typed(bool(value), value, now, "\n".join(now), was, error)


def wrong_elements(rules: Field, choices: Any, added: list[str], now: list[str]) -> str | None:
    longest = max(map(len, added), default=0)
    if rules.limit is not None and longest > rules.limit:
        return problem("too-long", rules.limit, length=longest)
    if choices is not None and any(element not in choices for element in added):
        return problem("not-a-choice")
    return problem("too-many") if len(now) > MOST_ELEMENTS else None


def parsed(rules: Field, text: str) -> tuple[Any, str | None]:
    """(value, None), or (None, what is wrong with it)."""
    if rules.type in ("line", "text"):
        if rules.limit is not None and len(text) > rules.limit:
            return None, problem("too-long", rules.limit, length=len(text))
        return text, None
    if rules.type == "int":
        return number(rules, text)
    if rules.type == "day":
        return (text, None) if is_day(text) else (None, problem("not-a-day"))
    if rules.type == "ref":
        right = bool(IDENTIFIER.fullmatch(text))
    else:
        right = text in (getattr(rules, "choices", None) or ())
    return (text, None) if right else (None, problem("not-a-choice"))


def number(rules: Field, text: str) -> tuple[int | None, str | None]:
    if not NUMBER.fullmatch(text):
        return None, problem("not-a-number")
    lowest: int = getattr(rules, "lowest", 0)
    if not lowest <= int(text) <= (rules.limit or 0):
        return None, problem("out-of-range", rules.limit, lowest)
    return int(text), None


def clean(text: str) -> str:
    """Text as it is kept and compared: composed letters, line ends as \\n, nothing at the very end."""
    return composed(UNSEEN.sub("", lines(text))).rstrip(" \t\n")


def elements(texts: Sequence[str]) -> list[str]:
    """An element a line, each once."""
    lines = [line.strip(" \t") for text in texts for line in clean(text).split("\n")]
    return list(dict.fromkeys(line for line in lines if line))
