"""Publishing a review, and taking it back: by tutor or school, on the server alone.

What is published has an id made of the form that asked for it: a second press makes no second copy.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from flask import Response, abort, current_app, redirect, render_template
from flask.typing import ResponseReturnValue

from app.http.done import led
from app.http.request import request
from app.plan import pdf, sheet
from app.plan.frozen import KIND, content, digest, freeze, take_back, where
from app.plan.pages import Page
from app.plan.reader import reader, role_on, words
from app.plan.show import LABELS, common, drawn
from app.plan.submit import introduce
from app.plan.twins.document import find
from app.plan.twins.words import refusal
from sync.protocol import RefusedError

PAGE = Page("publish", "/plan/<plan>/review/<record>/publish", "server/publish.html")
PUBLISHERS = ("tutor", "school")
CHANGED = "Somebody has written since you looked. Please look once more."
TOO_LONG = "This is too much for one review: please choose less."


def show(plan: str, record: str) -> str:
    """What can go in, and the very sheet that comes of what is chosen; at first everything."""
    chosen = request.args.getlist("in") if "chosen" in request.args else None
    return page(plan, record, chosen)


def publish(plan: str, record: str) -> ResponseReturnValue:
    """Freeze what was looked at; where somebody has written since, it is looked at again."""
    made = str(uuid5(UUID(plan), f"{KIND} {request.form.get('save', '')}"))
    role = of_publisher(plan)
    chosen = request.form.getlist("in")
    shown = drawn(plan, record=record)
    frozen = content(shown, review_of(shown, record), chosen, words().day_of)
    if find(shown, KIND, made) is None:  # a second press of the button finds what the first has made
        if digest(frozen) != request.form.get("digest"):
            return page(plan, record, chosen, CHANGED), 422
        if not frozen["blocks"] or len(json.dumps(frozen)) > sheet.LARGEST:
            return page(plan, record, chosen, TOO_LONG), 422
        introduce(plan, role)
        try:
            freeze(plan, made, review_of(shown, record), frozen, reader() or abort(401), words().today)
        except RefusedError as error:
            return page(plan, record, chosen, refusal(error.reason)), 422
    return redirect(f"/plan/{plan}/{KIND}/{made}", 303)


def withdraw(plan: str, record: str) -> ResponseReturnValue:
    """Say that it is taken back, when and by whom. It stays, and so does all that it says."""
    role, me = of_publisher(plan), reader() or abort(401)
    scope = where(me["person"], plan, record) or abort(404)
    found = find(drawn(plan, record=record), KIND, record)
    if found is None or not found["f"]["withdrawn"]["value"]:
        introduce(plan, role)
        take_back(plan, scope, record, me, words().today)
    return led(f"/plan/{plan}/{KIND}/{record}", "taken")


def file(plan: str, record: str) -> Response:
    """What was published as a PDF: the same sheet in the same print style. 404 where none can be made."""
    if not pdf.files():
        abort(404)
    shown = drawn(plan, record=record)
    found = find(shown, KIND, record) or abort(404)
    how = sheet.print_of(request.args)
    html = render_template("server/pdf.html", plan=shown, record=found, kinds=LABELS, print=how)
    name = "-".join(["review", str(found["f"]["number"]["value"]), *[how][: bool(how)]])
    headers = {"Content-Disposition": f'inline; filename="{name}.pdf"'}
    return Response(pdf.made(html, Path(current_app.static_folder or "")), 200, headers, "application/pdf")


def of_publisher(plan: str) -> str:
    """The reader's role; to everyone who may not publish there is no such page."""
    role = role_on(plan)
    return role if role in PUBLISHERS else abort(404)


def review_of(shown: Mapping[str, Any], record: str) -> dict[str, Any]:
    found = find(shown, "review", record)
    if found is None or found["new"] or (found["put_away"] and not found["marked"]):
        abort(404)
    return found


def page(plan: str, record: str, chosen: list[str] | None, refused: str = "") -> str:
    of_publisher(plan)
    shown = drawn(plan, record=record)
    review = review_of(shown, record)
    frozen = content(shown, review, chosen, words().day_of)
    given = {
        "plan": shown,
        "record": review,
        "blocks": sheet.blocks(shown, review, words().day_of),
        "chosen": [one["key"] for one in frozen["blocks"]],
        "content": frozen,
        "digest": digest(frozen),
        "sides": {how: sheet.pages(frozen, how) for how in ("", *sheet.PRINTS)},
        "print": sheet.print_of(request.args),
        "refused": refused,
    }
    return render_template(PAGE.template, **common(PAGE, request.path, reader(), full=True) | given)
