"""What went wrong, in plain words; JSON for programs."""

from contextlib import suppress

from flask import Flask, current_app, jsonify, render_template
from flask.typing import ResponseReturnValue
from flask_login import current_user
from werkzeug.exceptions import HTTPException

from app.http.request import request
from app.people import screen_lock
from app.people.me import profile
from app.people.page import draw, page

# One wording for "not there" and "not yours": nobody can find out that another child's page exists.
PLAIN = {
    400: ("That did not arrive in one piece", "Please go back and try again."),
    403: ("That was not let in", "It seems to have come from another site, so nothing was done."),
    404: ("There is nothing here for you", "The link may be old, or the page is not yours to see."),
    405: ("That cannot be done here", "Please go back and try again."),  # a method that no browser uses
    409: ("Somebody else has signed in here", "Nothing was saved. Go back: your words are still there."),
    413: ("That is too large", "Please send less at a time."),
    414: ("That address is too long", "Please go back and try again with fewer words."),
    429: ("One moment", "Please wait a little, then try again."),
}
OURS = ("Something went wrong on our side", "What you wrote is still on your screen: go back and try again.")


def init_app(app: Flask) -> None:
    """Answer every error with a page of our own, or with JSON."""
    app.register_error_handler(HTTPException, refused)
    app.register_error_handler(500, broken)


def refused(error: HTTPException) -> ResponseReturnValue:
    status = error.code or 500
    if status < 400:  # a redirect is no error
        return error.get_response()
    return problem(status, error.name.lower().replace(" ", "-"))


def broken(_error: Exception) -> ResponseReturnValue:
    """The log has it (`app.http.request_log`); the page says nothing of the cause, and looks nothing up."""
    return problem(500, "internal-server-error")


def problem(status: int, name: str) -> ResponseReturnValue:
    title, text = PLAIN.get(status, OURS)
    if request.wants_json or request.path == "/sync":
        return jsonify(error=name), status
    given = {"title": title, "text": text, "full": not request.fragment}
    if status == 405 and request.method in ("GET", "HEAD"):
        return posted(), status
    if status >= 500:
        return render_template("server/problem.html", page="problem", **given), status
    return page("problem", **given), status


def posted() -> str:
    """The page for an address to which pages only send something. It leads to the nearest page above."""
    me = profile() if current_user.is_authenticated and not screen_lock.is_hidden() else None
    return draw("posted.html", "posted", me, back=above(request.path), full=not request.fragment)


def above(path: str) -> str:
    """The nearest address above that can be opened: /school/ideas of /school/ideas/removals."""
    addresses = current_app.create_url_adapter(request)
    while addresses and (path := path.rpartition("/")[0]):
        with suppress(HTTPException):
            addresses.match(path, method="GET")
            return path
    return "/"
