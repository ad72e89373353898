"""Finding a pupil in one's list. Its twin is service_worker/twins/search.js."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from app.plan.twins.values import clean
from sync.letters import PLAIN

LONGEST = 200  # letters that are looked at
FIELDS = ("name", "full", "year", "group")
OF_MUSIC = ("what", "group")
# Arabic letters that are written in more than one way, and the line that makes a word longer.
ARABIC = {"\u0649": "\u064a", "\u06cc": "\u064a", "\u06a9": "\u0643", "\u0629": "\u0647", "\u0671": "\u0627"}
FOLDS = PLAIN | ARABIC | {"\u0640": ""}
LETTERS = str.maketrans(FOLDS)
SPACE = re.compile("[ \t\n]+")


def folded(text: str) -> str:
    """The text as it is compared: capitals, accents and what marks the vowels make no difference."""
    apart = unicodedata.normalize("NFKD", clean(text)).lower()
    return "".join(one for one in apart if unicodedata.category(one) != "Mn").translate(LETTERS)


def matching(lines: Iterable[Mapping[str, Any]], text: str) -> list[Any]:
    """The plans' lines that hold every word that was typed: in a name, the year, the class or the music."""
    sought = [word for word in SPACE.split(folded(text[:LONGEST])) if word]
    return [line for line in lines if all(word in said(line) for word in sought)] if sought else list(lines)


def said(line: Mapping[str, Any]) -> str:
    music = [one[name] for one in line["learns"] for name in OF_MUSIC]
    return folded(" ".join([*(line[name] or "" for name in FIELDS), *music]))
