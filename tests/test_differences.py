"""Of two versions of a text the words that differ are marked, alike on a phone and at school."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.plan.twins.differences import marked
from tests.javascript import JavaScript
from tests.plan_twin import vectors
from tests.steps import growth

CASES = vectors("differences")
TWIN = "service_worker/twins/differences.js"
TEXTS = st.lists(st.sampled_from(["la", "do", "re", "mi,", "\n", "é"]), max_size=12).map(" ".join)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_child_sees_which_words_are_different(case):
    assert [list(piece) for piece in marked(case["text"], case["others"])] == case["expect"], case["why"]


def test_the_phone_marks_the_same_words(javascript: JavaScript):
    texts = ["la do re " * 40 + str(number) for number in range(3)]
    texts += [" ".join(str(number * step) for number in range(150)) for step in (1, 2, 3)]
    asked = [[case["text"], case["others"]] for case in CASES] + [[one, texts] for one in texts]
    for text, others in asked:
        expected = [list(piece) for piece in marked(text, others)]
        assert javascript.call(TWIN, "marked", text, others) == expected, text


@given(TEXTS, st.lists(TEXTS, max_size=2))
@settings(max_examples=60, deadline=None)
def test_no_letter_is_lost_and_what_is_not_marked_stands_in_every_version(text, others):
    pieces = marked(text, others)
    assert "".join(words for words, _ in pieces) == text
    kept = " ".join(words for words, differs in pieces if not differs).split()
    for other in others:
        left = iter(other.split())
        assert all(word in left for word in kept)


def test_a_text_of_ten_thousand_letters_is_compared_in_a_moment():
    """However much of it differs, and however often a word comes again."""
    for one, other in (("a", "b"), ("a b a", "b a b"), ("{0}", "{0}x"), ("a {0}", "{0} a")):
        given = [
            tuple(" ".join(words.format(n) for n in range(count)) for words in (one, other))
            for count in (300, 4800)
        ]
        assert growth(lambda pair: marked(pair[0], [pair[1]]), *given) < 64, (one, other)
