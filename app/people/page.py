"""What every page that Flask alone renders is given, so that it can stand on the shared `base.html`."""

from typing import Any

from flask import render_template, request
from flask_login import current_user

from app.clock import day_of, now
from app.http.done import done_word
from app.people import screen_lock
from app.people.me import profile

# What was done by the form that led here.
DONE = {
    "saved": "Saved",
    "removed": "It is offered no more.",
    "noted": "Noted: you have seen them.",
    "erased": "They are erased.",
    "joined": "They are on the plan now.",
    "taken-off": "They are off the plan, and signed out.",
    "signed-out": "Signed out there.",
    "left": "They have left the school.",
}

# These pages hold nothing unsent: what a device has waiting is the worker's to say.
STANDING = {"state": "saved", "text": "", "chip": "", "unsent": 0, "needs": 0, "hindered": ""}


def page(template: str, **given: Any) -> str:
    """`templates/server/<template>.html` with `given`. What a hidden device is told, too, names nobody."""
    me = profile() if current_user.is_authenticated and not screen_lock.is_hidden() else None
    said = DONE.get(done_word(request.args), "")
    done = {"flash": {"text": said, "undo": None}} if said else {}
    return draw(f"server/{template}.html", template, me, **(done | given))


def draw(file: str, name: str, me: dict[str, Any] | None, /, **given: Any) -> str:
    """The template `file` as the page `name`, for the reader `me`."""
    moment = now()
    common: dict[str, Any] = {
        "page": name,
        "me": me,
        "plan": None,
        "record": None,
        "plans": [],
        "kinds": {},
        "standing": STANDING,
        "waiting": None,
        "flash": None,
        "wrong": None,
        "save": "",
        "now": moment,
        "today": day_of(moment),
        "here": request.path,
        "full": True,
        "worker": False,
        "q": "",
    }
    return render_template(file, **(common | given))
