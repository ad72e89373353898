"""A tutor's groups by Flask: one form, an edit for each plan. One that is refused holds up no other."""

from collections.abc import Mapping
from typing import Any

from flask import abort, redirect
from flask.typing import ResponseReturnValue

from app.http.done import done_now
from app.http.request import request
from app.plan import show, submit
from app.plan.links import path
from app.plan.reader import reader, words
from app.plan.twins import group_forms


def take_lesson() -> ResponseReturnValue:
    """A lesson for all of a group."""
    return taken("group_lesson", group_forms.lesson(submit.items(), submit.whose(), words()))


def take_pupils() -> ResponseReturnValue:
    """Who is in a group."""
    me = reader() or abort(401)
    made = group_forms.members(submit.items(), submit.whose(), show.lines(me), me["name"], words())
    return taken("group_pupils", made, before=request.form.get("before", ""))


def taken(page: str, made: dict[str, Any], before: str = "") -> ResponseReturnValue:
    """Each plan's edit is judged by itself. Where one was refused the words are shown again, with why."""
    if made["fault"]:
        abort(submit.FAULTS[made["fault"]])
    name = before if page == "group_pupils" else made["name"]
    if made["errors"]:
        return again(page, name, made)
    refused = submit.judged(made["plans"])
    if refused:
        return again(page, name, made, submit.not_saved(refused, len(made["plans"])))
    word = "lesson" if page == "group_lesson" else "saved"
    return redirect(path("group", name=made["name"], done=done_now(word)), 303)


def again(page: str, name: str, made: Mapping[str, Any], refused: str = "") -> ResponseReturnValue:
    full = not request.fragment
    found = show.show(
        submit.BY_NAME[page],
        {},
        {"name": name},
        request.path,
        full=full,
        typed=made["typed"],
        refused=refused,
    )
    return found, 422
