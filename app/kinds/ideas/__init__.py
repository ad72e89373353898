"""The prompt bank: ideas for a child who is stuck, ways to begin, easy wins. Our own words, by age.

A file for each band of ages holds {what: {id: [picture of the sprite, one line of words]}}; what: a reason
for being stuck, "begin" or "easy". Schools hide ideas by their ids, so an id stays with its idea.
"""

import json
from pathlib import Path

from app.kinds.ages import BANDS

BEGIN, EASY = "begin", "easy"
LONGEST = 160  # letters of an idea

Bank = dict[str, dict[str, dict[str, list[str]]]]

IDEAS: Bank = {
    band: json.loads((Path(__file__).parent / f"{band}.json").read_text("utf-8")) for band in BANDS
}
