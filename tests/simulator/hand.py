"""What people type. Every word is told apart by audience, plan, writer and number, so that none can hide."""

import random
from itertools import count
from typing import Any

from sync.schema import Field

from .page import Drawn, difference
from .schema import SCHEMA

DAYS = ("2026-09-03", "2026-10-14", "2026-11-20", "2026-11-22")
MOST_WORDS = 9


class Hand:
    def __init__(self, chance: random.Random) -> None:
        self.chance, self.numbers = chance, count(1)

    def word(self, scope: str, plan: str, writer: str) -> str:
        audience = scope.split("/")[1].split(":")[0]
        return f"{audience}~{plan}~{writer}~{next(self.numbers)}"

    def value(self, kind: str, name: str, drawn: Drawn, word: str) -> Any:
        """Something else than what was drawn, or for a set what the ticks say."""
        field = SCHEMA.kinds[kind].fields[name]
        if field.type == "set":
            return difference(drawn.value, self.ticks(field, drawn.value or [], word))
        if field.type in ("line", "text") and field.policy == "text":
            return self.rewritten(drawn.value or "", word)
        return self.plain(field, word, drawn.value)

    def plain(self, field: Field, word: str, before: Any = None) -> Any:
        match field.type:
            case "line" | "text":
                return word
            case "day":
                return self.chance.choice([day for day in DAYS if day != before])
            case "int":
                return self.chance.choice([number for number in range(1, 9) if number != before])
            case "bool":
                return not before
            case "choice":
                return self.chance.choice([code for code in field.describe()["choices"] if code != before])
            case _:
                raise AssertionError(f"nobody types a {field.type}")

    def ticks(self, field: Field, present: list[str], word: str) -> list[str]:
        """One element comes, one goes, or both."""
        wanted = list(present)
        if wanted and self.chance.random() < 0.5:
            wanted.remove(self.chance.choice(wanted))
        choices = field.describe()["choices"]
        more = [code for code in choices if code not in wanted] if choices else [word]
        if more and self.chance.random() < 0.7:
            wanted.append(self.chance.choice(more))
        return wanted

    def rewritten(self, before: str, word: str) -> str:
        """A word comes, one goes, or one is replaced."""
        words = before.split()
        at = self.chance.randint(0, len(words))
        gone = 1 if len(words) >= MOST_WORDS or self.chance.random() < 0.3 else 0
        return " ".join([*words[:at], word, *words[at + gone :]])
