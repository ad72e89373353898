"""What people in the demo say, by age and by instrument; the words stand in the JSON files here."""

import json
from pathlib import Path
from random import Random
from typing import Any

HERE = Path(__file__).parent
BANDS = ((3, "little"), (6, "junior"), (9, "middle"), (13, "senior"))


def read(name: str) -> Any:
    """One of the files of words."""
    return json.loads((HERE / f"{name}.json").read_text("utf-8"))


LESSONS, PUPILS, ADULTS = read("lessons"), read("pupils"), read("adults")


def band(year: int) -> str:
    """The age band of a school year, 1 to 13."""
    return next(name for last, name in BANDS if year <= last)


class Bag:
    """Things drawn one by one, none again before all have had their turn."""

    def __init__(self, things: list[Any], random: Random) -> None:
        self.things, self.random, self.left = things, random, list[Any]()

    def draw(self) -> Any:
        if not self.left:
            self.left = self.random.sample(self.things, len(self.things))
        return self.left.pop()


class Voices:
    """The words of one plan: its tutor, its pupil, and the adults round it."""

    def __init__(self, family: str, age_band: str, random: Random) -> None:
        self.random = random
        self.bags = {name: Bag(things, random) for name, things in self.words(family, age_band)}
        self.piece = self.bags["pieces"].draw()

    def words(self, family: str, age_band: str) -> list[tuple[str, list[Any]]]:
        return [*LESSONS[family].items(), *PUPILS[age_band].items(), *ADULTS.items()]

    def say(self, what: str) -> Any:
        """The next of these words, with the piece and the skill of the week in them."""
        return self.fill(self.bags[what].draw())

    def next_piece(self) -> None:
        """Begin another piece, once in a while."""
        if self.random.random() < 0.25:
            self.piece = self.bags["pieces"].draw()

    def did(self) -> str:
        return join(self.say("did"), self.say("did_more"))

    def well(self) -> str:
        return join(self.say("well"), self.say("well_more"))

    def task(self) -> dict[str, Any]:
        """A thing to try: its words, and how much of it."""
        words, how, amount = self.bags["tries"].draw()
        much = {"until": amount} if how == "until" else {"amount": amount}
        return {"words": capital(self.fill(words)), "how": how, **much}

    def fill(self, words: Any) -> Any:
        if not isinstance(words, str) or "{" not in words:
            return words
        return capital(words.format(piece=self.piece, skill=self.bags["skills"].draw()))


def join(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]
