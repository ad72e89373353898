"""A text of several heads as one: what each of their authors changed, by three-way merges of words.

Whoever has seen most comes first. Each next head is merged with what the others make, over the text that all
of them had seen. A device may have sent words, and written on top of them before it heard that they were
taken: they are in that head, and in what others wrote who had seen them. Both have them from one writer, so
they count as seen by all.
"""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from sync.heads import Head, order
from sync.text import changes, merge, split


class Past(NamedTuple):
    """What the log says of a text. shown: what was shown at a version of its scope.

    own: what a head's device had written above its base, up to a version; None for edits taken by rules that
    did not ask.
    """

    shown: Callable[[int], str | None]
    own: Callable[[Head, int], list[str]] | None = None


class _Part(NamedTuple):
    """Some heads' text. seen: the highest of their bases; oldest: of them, as `order` has it."""

    text: str
    seen: int
    oldest: tuple[object, ...]


def fold(live: list[Head], past: Past) -> str | None:
    """All heads' changes to what their authors had seen; None where words overlap."""
    heads = sorted(live, key=order)
    values = [head.value or "" for head in heads]
    if len(set(values)) == 1:
        return values[0]
    if past.own is None:
        return _at_once(heads, past.shown)
    past = past._replace(shown=cache(past.shown))  # it is read from the log
    first, *others = sorted(heads, key=lambda head: -head.base)  # of one base the older first
    part: _Part | None = _part(first)
    for head in others:
        part = part and _with(part, head, past)
    return part and part.text


def _at_once(heads: list[Head], shown: Callable[[int], str | None]) -> str | None:
    """All over the text at their lowest base, as texts were folded before."""
    common = shown(min(head.base for head in heads))
    folded: str | None = heads[0].value or ""
    for head in heads[1:]:
        folded = merge(common, folded, head.value)
        if folded is None:
            return None
    return folded


def _part(head: Head) -> _Part:
    return _Part(head.value or "", head.base, order(head))


def _with(part: _Part, head: Head, past: Past) -> _Part | None:
    """The part with one more head, which has seen no more than any head of it."""
    one = _part(head)
    ancestor = past.shown(head.base)
    own = past.own(head, part.seen) if past.own and part.seen > head.base else []
    if own:
        ancestor = _common(ancestor, own, one.text, part.text)
    older, newer = sorted((part, one), key=lambda each: each.oldest)
    merged = merge(ancestor, older.text, newer.text)
    return None if merged is None else _Part(merged, part.seen, older.oldest)


def _common(ancestor: str | None, own: list[str], text: str, other: str) -> str:
    """The ancestor with those words of one's own, written above it, that both texts still have. Where one of
    them lacks such a word it counts as new in the other, and stays.
    """
    before, after = split(ancestor), split(text)
    earlier: set[int] = set().union(*(_on_top_of(split(one).words, before.words, after.words) for one in own))
    shared = earlier & _found(after.words, split(other).words)
    words, at = [], 0
    for change in [*changes(before.words, after.words), None]:
        end = change.end if change else len(before.words)
        words += [before.gaps[place] + before.words[place] for place in range(at, end)]
        if change:
            places = shared.intersection(range(change.new_start, change.new_end))
            words += [(after.gaps[place] or " ") + after.words[place] for place in sorted(places)]
            at = end
    return "".join(words).lstrip(" ") + before.tail


def _on_top_of(own: list[str], before: list[str], after: list[str]) -> set[int]:
    """Where the new words of one's own stand in the later text: nowhere if it lacks most of them, for then it
    was written on a page without them.
    """
    new = set(range(len(own))) - _found(own, before)
    if 2 * len(new & _found(own, after)) < len(new):
        return set()
    return _found(after, [own[place] for place in sorted(new)])


def _found(words: list[str], text: list[str]) -> set[int]:
    """Where words stand that a text has too, in the same order."""
    gone = {at for change in changes(words, text) for at in range(change.start, change.end)}
    return set(range(len(words))) - gone
