"""What an act leads to says what was done: its address carries a word for it, for a minute.

So nothing is kept between the two, Reload does not say it again (`static/page/done.js`), and an old link is
silent.
"""

from collections.abc import Mapping

from flask import redirect
from werkzeug import Response

from app.clock import now

LATELY = 60_000


def done_now(word: str) -> str:
    """What `done` in an address is: "<word>.<ms>"."""
    return f"{word}.{now()}"


def done_word(query: Mapping[str, str]) -> str:
    """The word in `done` of an address, as `done_now` made it; "" after a minute."""
    word, _, at = query.get("done", "").partition(".")
    known = at.isascii() and at.isdecimal() and len(at) < 16
    return word if known and abs(now() - int(at)) <= LATELY else ""


def led(address: str, word: str) -> Response:
    """To the page at this address, which says what was done. The address has no query of its own."""
    path, mark, anchor = address.partition("#")
    return redirect(f"{path}?done={done_now(word)}{mark}{anchor}", 303)
