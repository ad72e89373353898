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
LETTERS = str.maketrans(PLAIN)
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
