"""Sign-in names: made from a person's name, plain letters, easy to type on any keyboard."""

import re
import unicodedata
from collections.abc import Container, MutableMapping

from sync import letters
from sync.letters import composed

PLAIN = str.maketrans(letters.PLAIN)
LONGEST_TYPED = 200  # letters of a name that are looked at: nobody's is half as long
NOT_PLAIN = re.compile(r"[^a-z0-9]+")


def plain(text: str) -> str:
    """`text` in the letters a to z and digits, words joined by dots: `Zoë O'Neill` is `zoe.oneill`."""
    apart = unicodedata.normalize("NFKD", composed(text).casefold().translate(PLAIN))
    letters = "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(PLAIN)
    return NOT_PLAIN.sub(".", letters).strip(".")


def searched(text: str) -> list[str]:
    """The words that somebody looks for, in plain letters; accents and capitals do not matter."""
    return plain(text[:LONGEST_TYPED]).split(".")


def sign_in_name(
    name: str, role: str, taken: Container[str], numbers: MutableMapping[str, int] | None = None
) -> str:
    """A sign-in name for `name` that is not among `taken`: first and last name, then numbered.

    A name in a script that has no such letters becomes the role and a number. numbers: those given so far, by
    name; of many namesakes each begins where the last one ended.
    """
    numbers = {} if numbers is None else numbers
    words = plain(name).split(".")
    stem = ".".join([words[0], words[-1]] if len(words) > 1 else words)[:40] or role
    if stem not in taken and stem != role:
        return stem
    number = numbers.get(stem, 2)
    while f"{stem}{number}" in taken:
        number += 1
    numbers[stem] = number
    return f"{stem}{number}"


def typed_sign_in(text: str) -> str:
    """What somebody typed as their sign-in name, forgiving capitals, accents and spaces."""
    return plain(text[:LONGEST_TYPED])
