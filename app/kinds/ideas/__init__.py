"""The prompt bank: ideas for a child who is stuck, ways to begin, easy wins, goals. Our own words, by age.

A file for each band of ages holds {what: {id: [picture of the sprite, one line of words]}}; what: a reason
for being stuck, "begin" or "easy". Schools hide ideas by their ids, so an id stays with its idea.
"""

import json
from pathlib import Path

from app.kinds.ages import BANDS

BEGIN, EASY = "begin", "easy"
LONGEST = 160  # letters of an idea

Bank = dict[str, dict[str, dict[str, list[str]]]]


def read(folder: Path) -> Bank:
    return {band: json.loads((folder / f"{band}.json").read_text("utf-8")) for band in BANDS}


IDEAS: Bank = read(Path(__file__).parent)
GOAL_IDEAS: Bank = read(
    Path(__file__).parent / "goals"
)  # a goal as the child would say it, by what it is about
ALL: Bank = {band: IDEAS[band] | GOAL_IDEAS[band] for band in BANDS}
