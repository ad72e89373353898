"""Three-way merge of words.

Words are what stands between white space; the space before a word travels with it. So two people who each add
a sentence keep both, and nobody's letters are ever mixed inside a word, whatever the script.
"""

import re
from itertools import pairwise
from typing import NamedTuple

WORK = 250_000  # table cells a comparison may take; beyond it a text counts as changed from end to end
_WORD = re.compile(r"\S+")


class Words(NamedTuple):
    """A text as words, each with the space before it, and the space at the end."""

    words: list[str]
    gaps: list[str]
    tail: str


class Change(NamedTuple):
    """The ancestor's words from `start` to `end` became the words from `new_start` to `new_end`."""

    start: int
    end: int
    new_start: int
    new_end: int


def merge(ancestor: str | None, older: str | None, newer: str | None) -> str | None:
    """Both people's changes to the ancestor, or None where they changed the same words differently.

    Insertions at one place are both kept, the older first, and once where they are equal.
    """
    base, mine, theirs = split(ancestor), split(older), split(newer)
    older_changes, newer_changes = changes(base.words, mine.words), changes(base.words, theirs.words)
    pieces = weave(older_changes, newer_changes, mine.words, theirs.words)
    if pieces is None:
        return None
    return _join(base, mine, theirs, pieces, (older_changes, newer_changes))


def split(text: str | None) -> Words:
    """A text taken apart into words."""
    whole = text or ""
    words, gaps, end = [], [], 0
    for found in _WORD.finditer(whole):
        words.append(found[0])
        gaps.append(whole[end : found.start()])
        end = found.end()
    return Words(words, gaps, whole[end:])


def changes(old: list[str], new: list[str]) -> list[Change]:
    """What was replaced, left out or put in, in order. Equal lists give no change."""
    start = _same(old, new)
    end = _same(old[start:][::-1], new[start:][::-1])
    inner_old, inner_new = old[start : len(old) - end], new[start : len(new) - end]
    if not inner_old and not inner_new:
        return []
    found, i, j = [], 0, 0
    for match_old, match_new in [*_pairs(inner_old, inner_new), (len(inner_old), len(inner_new))]:
        if match_old > i or match_new > j:
            found.append(Change(start + i, start + match_old, start + j, start + match_new))
        i, j = match_old + 1, match_new + 1
    return found


def _same(one: list[str], other: list[str]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _pairs(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    """The longest common run of words, not necessarily neighbours, as pairs of places."""
    rows, columns = len(old), len(new)
    if rows * columns > WORK:
        return []
    common = Common(old, new)
    pairs, i, j = [], 0, 0
    while i < rows and j < columns:
        if old[i] == new[j]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif common.length(i + 1, j) >= common.length(i, j + 1):
            i += 1
        else:
            j += 1
    return pairs


class Common:
    """How many words two lists have in common from given places on, in the same order.

    A row of the table is one whole number, a bit for each word of the shorter list, and follows from the row
    below in a few operations (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004): some forty times
    as fast as going through its cells.
    """

    def __init__(self, old: list[str], new: list[str]) -> None:
        self._turned = len(new) > len(old)
        many, few = (new, old) if self._turned else (old, new)
        self._many, self._few = len(many), len(few)
        places: dict[str, int] = {}
        for place, word in enumerate(reversed(few)):
            places[word] = places.get(word, 0) | 1 << place
        every = (1 << len(few)) - 1
        row = every  # a bit is 0 where one more word is in common than up to the bit before
        self._rows = [row]
        for word in reversed(many):
            met = row & places.get(word, 0)
            row = (row + met | row - met) & every
            self._rows.append(row)

    def length(self, i: int, j: int) -> int:
        """Of the words of `old` from i on and those of `new` from j on."""
        if self._turned:
            i, j = j, i
        left = self._few - j
        return left - (self._rows[self._many - i] & (1 << left) - 1).bit_count()


Piece = tuple[int, int, list[tuple[bool, int, int]]]  # ancestor's start and end; (newer's?, from, to) …


def weave(
    older: list[Change], newer: list[Change], older_words: list[str], newer_words: list[str]
) -> list[Piece] | None:
    """Both lists of changes as one, or None where they overlap."""
    pieces: list[Piece] = []
    a, b = list(older), list(newer)
    while a or b:
        if not b or (a and _before(a[0], b[0])):
            one = a.pop(0)
            pieces.append((one.start, one.end, [(False, one.new_start, one.new_end)]))
        elif not a or _before(b[0], a[0]):
            one = b.pop(0)
            pieces.append((one.start, one.end, [(True, one.new_start, one.new_end)]))
        else:
            both = _together(a.pop(0), b.pop(0), older_words, newer_words)
            if both is None:
                return None
            pieces.append(both)
    return _joined_deletions(pieces)


def _before(one: Change, other: Change) -> bool:
    """Whether `one` ends before `other` begins. Of two insertions at the same position neither is
    before the other.
    """
    if one.start == one.end and other.start == other.end:
        return one.start < other.start
    return one.end <= other.start


def _together(one: Change, other: Change, older: list[str], newer: list[str]) -> Piece | None:
    mine, theirs = older[one.new_start : one.new_end], newer[other.new_start : other.new_end]
    if (one.start, one.end) == (other.start, other.end) and mine == theirs:
        return (one.start, one.end, [(False, one.new_start, one.new_end)])
    if one.start == one.end and other.start == other.end:
        return (
            one.start,
            one.end,
            [(False, one.new_start, one.new_end), (True, other.new_start, other.new_end)],
        )
    if not mine and not theirs:
        return (min(one.start, other.start), max(one.end, other.end), [])
    return None


def _joined_deletions(pieces: list[Piece]) -> list[Piece] | None:
    """Two deletions that overlap may run into a third change: then it stays a question."""
    for before, after in pairwise(pieces):
        if before[1] > after[0]:
            if before[2] or after[2]:
                return None
            merged: Piece = (before[0], max(before[1], after[1]), [])
            rest = [piece for piece in pieces if piece not in (before, after)]
            return _joined_deletions(sorted([*rest, merged], key=lambda piece: piece[:2]))
    return pieces


def _join(
    base: Words, mine: Words, theirs: Words, pieces: list[Piece], made: tuple[list[Change], list[Change]]
) -> str:
    """The words of all three, each with the space its writer put before it. made: the changes of each."""
    kept_mine, kept_theirs = (_kept(changes, len(base.words)) for changes in made)
    out: list[str] = []
    at = 0
    for start, end, inserted in [*pieces, (len(base.words), len(base.words), [])]:
        for place in range(at, start):
            gap = _gap(base.gaps[place], mine.gaps[kept_mine[place]], theirs.gaps[kept_theirs[place]])
            _put(out, gap, base.words[place])
        for from_newer, first, last in inserted:
            source = theirs if from_newer else mine
            for place in range(first, last):
                _put(out, source.gaps[place], source.words[place])
        at = max(at, end)
    return "".join(out) + _gap(base.tail, mine.tail, theirs.tail)


def _kept(made: list[Change], words: int) -> dict[int, int]:
    """Where each word of the ancestor's that stayed stands in the new text."""
    places, shift, at = {}, 0, 0
    for change in [*made, Change(words, words, words, words)]:
        for place in range(at, change.start):
            places[place] = place + shift
        at, shift = change.end, change.new_end - change.end
    return places


def _gap(base: str, mine: str, theirs: str) -> str:
    return theirs if mine == base else mine


def _put(out: list[str], gap: str, word: str) -> None:
    if not out:
        out.append(gap.lstrip(" ") + word if gap.strip(" ") == "" else gap + word)
    else:
        out.append((gap or " ") + word)
