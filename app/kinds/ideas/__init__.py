"""The prompt bank: ideas for a child who is stuck, ways to begin, easy wins. Our own words, by age.

A file for each band of ages holds {what: {id: [picture of the sprite, one line of words]}}; what: a reason
for being stuck, "begin" or "easy". Schools hide ideas by their ids, so an id stays with its idea.
"""

import json
from pathlib import Path

BANDS = {"5-7": 2, "8-11": 6, "12-14": 9, "15-18": 13}  # ages, and the last school year of each
UNKNOWN = "8-11"  # the band of a child whose school year nobody has said: plain words suit everyone
BEGIN, EASY = "begin", "easy"
LONGEST = 160  # letters of an idea

Bank = dict[str, dict[str, dict[str, list[str]]]]

IDEAS: Bank = {
    band: json.loads((Path(__file__).parent / f"{band}.json").read_text("utf-8")) for band in BANDS
}
