"""What every page that Flask alone renders is given, so that it can stand on the shared `base.html`."""

from typing import Any

from flask import render_template, request
from flask_login import current_user

from app.clock import day_of, now, span_of
from app.people import screen_lock
from app.people.me import profile

# These pages hold nothing unsent: what a device has waiting is the worker's to say.
STANDING = {"state": "saved", "text": "", "chip": "", "unsent": 0, "needs": 0, "hindered": ""}


def page(template: str, **given: Any) -> str:
    """`templates/server/<template>.html` with `given`. What a hidden device is told, too, names nobody."""
    me = profile() if current_user.is_authenticated and not screen_lock.is_hidden() else None
    return draw(f"server/{template}.html", template, me, **given)


def draw(file: str, name: str, me: dict[str, Any] | None, /, **given: Any) -> str:
    """The template `file` as the page `name`, for the reader `me`."""
    moment = now()
    today = day_of(moment)
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
        "today": today,
        "left": span_of(today, today)[1] - moment,
        "here": request.path,
        "full": True,
        "worker": False,
        "q": "",
    }
    return render_template(file, **(common | given))
