"""Which words of a text differ from another version of it. Its twin is service_worker/twins/differences.js.

What stays is a longest common subsequence of words, found by Myers' algorithm. Its time grows with how much
differs, so versions that differ in more than MOST words between their common beginning and end are marked as
wholly different there: a text of 10,000 letters is compared in a moment, whatever the other one is.
"""

import re
from collections.abc import Sequence

WORD = re.compile(r"[^ \t\r\n\u00a0]+")
MOST = 100  # words taken away and put in
Runs = tuple[int, int, "Runs | None"]  # words of equal runs: from, to, the runs before


def marked(text: str, others: Sequence[str]) -> list[tuple[str, bool]]:
    """`text` in pieces (words, whether they differ from one of `others`); joined they are the text."""
    found = list(WORD.finditer(text))
    words = [word.group() for word in found]
    same = [alike(words, WORD.findall(other)) for other in others]
    pieces: list[tuple[str, bool]] = []
    end, before = 0, False
    for number, word in enumerate(found):
        differs = any(number not in each for each in same)
        add(pieces, text[end : word.start()], differs=before and differs)
        add(pieces, word.group(), differs=differs)
        end, before = word.end(), differs
    add(pieces, text[end:], differs=False)
    return pieces


def add(pieces: list[tuple[str, bool]], text: str, *, differs: bool) -> None:
    if pieces and pieces[-1][1] == differs:
        pieces[-1] = (pieces[-1][0] + text, differs)
    elif text:
        pieces.append((text, differs))


def alike(words: Sequence[str], others: Sequence[str]) -> set[int]:
    """The places of those words that stand in `others` as well, in the same order."""
    shortest = min(len(words), len(others))
    begin = 0
    while begin < shortest and words[begin] == others[begin]:
        begin += 1
    end = 0
    while end < shortest - begin and words[-1 - end] == others[-1 - end]:
        end += 1
    last = len(words) - end
    runs = common_runs(words[begin:last], others[begin : len(others) - end])
    places = {*range(begin), *range(last, len(words))}
    while runs:
        first, behind, runs = runs
        places.update(range(begin + first, begin + behind))
    return places


def common_runs(words: Sequence[str], others: Sequence[str]) -> Runs | None:
    """The equal runs on a shortest way from one to the other, the last first; None where there are none, or
    the way is longer than MOST.
    """
    reached: dict[int, tuple[int, Runs | None]] = {1: (0, None)}  # by diagonal: how far in `words`
    for steps in range(MOST + 1):
        for diagonal in range(-steps, steps + 1, 2):
            left, right = reached.get(diagonal - 1), reached.get(diagonal + 1)
            across = left is not None and not (right is not None and left[0] < right[0])
            at, runs = (left[0] + 1, left[1]) if left and across else right or (0, None)
            first = at
            while at < len(words) and at - diagonal < len(others) and words[at] == others[at - diagonal]:
                at += 1
            if at > first:
                runs = (first, at, runs)
            if at >= len(words) and at - diagonal >= len(others):
                return runs
            reached[diagonal] = (at, runs)
    return None
