"""The one way in for every edit that a form makes: a form becomes an edit, the engine judges it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from flask import abort, current_app, make_response, redirect
from flask.typing import ResponseReturnValue
from flask_login import current_user
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

from app.engine import engine
from app.http.done import done_now
from app.http.request import request
from app.kinds.schema import SHOWN
from app.plan.digest import digest
from app.plan.pages import PAGES, Page
from app.plan.reader import moment, reader, words
from app.plan.show import show
from app.plan.twins import form as forms
from app.plan.twins import form_data
from app.plan.twins.words import refusal
from sync.ids import member_id
from sync.push import SignedOutError

FAULTS = {"bad-form": 400, "not-yours": 404, "other-person": 409, "too-large": 413}
GAVE_WAY = "Something newer of yours, from another device, is shown. These words are kept in the history."
NAMED = 12  # pupils in a line that says whose was not saved
BY_NAME = {page.name: page for page in PAGES}


def take(door: str, plan: str) -> ResponseReturnValue:
    """A form posted to a door of this plan: saved and shown; or its words shown again, with what is wrong."""
    role = engine().role(plan, current_user.id)
    made = read(door, plan)
    if role is None:
        leave_behind(made)
    if made["errors"]:
        return shown(made["again"] or made["show"], plan, status=422, typed=made["typed"])
    notes: list[Any] = []
    if made["changes"]:
        introduce(plan, role)
        _, verdict, *rest = apply(made)
        if verdict == "refused":
            typed, why = made["typed"], f"Not saved yet. {refusal(rest[0])}"
            return shown(made["again"] or made["show"], plan, status=422, typed=typed, refused=why)
        notes = rest[1]
    gave_way = any(len(note) == 3 and note[2] == "superseded" for note in notes)
    done = what_was_done(door, made["changes"])
    said = GAVE_WAY if gave_way else ""
    lately = {"done": done, "made": just_made(made["changes"]), **proud_of(made)}
    return shown(made["show"], plan, lately=lately, said=said)


def read(door: str, plan: str) -> dict[str, Any]:
    """What the form says; an answer of its own where it is none of ours."""
    sent, who = items(), whose() | {"id": plan}
    made = READERS[door](sent, who) if door in READERS else forms.edit(sent, who, words())
    if made["fault"]:
        abort(FAULTS[made["fault"]])
    return made


def items() -> list[list[str]]:
    """What was sent, as [name, value] in its order."""
    return [[name, value] for name, value in request.form.items(multi=True)]


def whose() -> dict[str, str]:
    """Who sends it, and to which past of the data."""
    return {"person": current_user.id, "epoch": engine().epoch}


READERS = {
    "settlements": form_data.settlement,
    "dismissals": form_data.dismissal,
    "removals": form_data.removal,
    "restorations": form_data.restoration,
}


def apply(made: dict[str, Any]) -> list[Any]:
    """The engine's verdict."""
    return apply_all([made])[0]


def apply_all(saves: list[dict[str, Any]]) -> list[list[Any]]:
    """A verdict for each save. An id is made of what was sent, so a second click on Save is the same edit."""
    edits = [
        [f"{digest(one['save'], one['changes'])}:0", moment(), one["for"], one["changes"]] for one in saves
    ]
    device = f"web:{current_user.sign_in_id[:32]}"
    try:
        return engine().apply(current_user.id, device, edits, 0, current_user.valid)
    except SignedOutError:
        abort(make_response(current_app.login_manager.unauthorized()))  # type: ignore[attr-defined]


def judged(plans: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    """(pupil, why) of each plan whose edit was not taken; the others are saved. plans: [{"name", "made"}]."""
    verdicts = apply_all([one["made"] for one in plans]) if plans else []
    pairs = zip(plans, verdicts, strict=True)
    return [(one["name"], rest[0]) for one, (_, verdict, *rest) in pairs if verdict == "refused"]


def not_saved(refused: Sequence[tuple[str, str]], all_: int) -> str:
    """Whose was not saved, and why, in the reader's words."""
    reasons: dict[str, list[str]] = {}
    for name, why in refused:
        reasons.setdefault(why, []).append(name or "one pupil")
    said = [f"Not saved yet for {some(names)}. {refusal(why)}" for why, names in reasons.items()]
    return " ".join(["Saved for the others."] * (len(refused) < all_) + said)


def some(names: Sequence[str]) -> str:
    """Names in a line: all of a group, of a whole school the first few."""
    return ", ".join(names[:NAMED]) + (f" and {len(names) - NAMED} more" if len(names) > NAMED else "")


def leave_behind(made: dict[str, Any]) -> None:
    """Somebody who has left writes no more here; what they had begun is kept for the school to look at."""
    if made["changes"]:
        apply(made)
    abort(404)


def introduce(plan: str, role: str | None) -> None:
    """School staff belong to no plan: the first time they write on one it learns their name."""
    if role == "school":
        introduce_staff([plan])


def introduce_staff(plans: Iterable[str]) -> None:
    """The same on many plans at once."""
    me = reader() or abort(401)
    facts = {"person": me["person"], "name": me["name"], "role": "school"}
    engine().write_many(
        {
            plan: [[f"{plan}/circle", "member", member_id(plan, me["person"], "school"), facts]]
            for plan in plans
        }
    )


def what_was_done(door: str, changes: list[Any]) -> str:
    """A word for it, which `show.done_lately` puts into a line: of what is new its kind, if that has any."""
    if not changes:
        return "same"
    if door in ("restorations", "removals"):
        return {"restorations": "back", "removals": "taken"}[door]
    if any(change[1] == "lesson" and change[4].get("question") for change in changes):
        return "asked"
    if any("lesson" in (change[1], SHOWN[change[1]].on) for change in changes):
        return "lesson"
    return next((change[1] for change in changes if change[5] and SHOWN[change[1]].saved), "saved")


def just_made(changes: list[Any]) -> str:
    """What was written with one tap and can be taken back with another: "<kind>.<id>", or nothing."""
    new = [change for change in changes if change[5] and SHOWN[change[1]].undo]
    return ".".join(new[0][1:3]) if len(changes) == len(new) == 1 else ""


def proud_of(made: Mapping[str, Any]) -> dict[str, str]:
    """What has come to be something to be proud of: `proud`, "<kind>.<id>", or nothing.

    Where nothing else was said, one tap takes it back: `before` is "=" and what it was.
    """
    for _, kind, record, _, values, new in made["changes"]:
        field, among = SHOWN[kind].proud
        if field and values.get(field) in among:
            proud = {"proud": f"{kind}.{record}"}
            if new or len(made["changes"]) > 1 or len(values) > 1:
                return proud
            return proud | {"before": f"={made['typed']['fields'][f'{kind}.{record}.{field}']['was']}"}
    return {}


def shown(
    to: str,
    plan: str,
    *,
    status: int = 200,
    typed: Any = None,
    lately: Mapping[str, str] | None = None,
    said: str = "",
    refused: str = "",
) -> ResponseReturnValue:
    """Where the form leads: htmx is given the fragment, a plain form is sent to the page.

    With errors both are answered at once, with the words that were typed. lately: `done`, a word for what was
    done; `made`, the record that it made, where there is a way back; `proud`, what there is to be proud of,
    and `before`, what it was.
    said: what there is to say of it beyond that.
    """
    page, args, here = page_at(to, plan)
    query = dict(item.split("=", 1) for item in to.partition("?")[2].split("&") if "=" in item)
    if "away" not in query and lately:
        query |= {name: value for name, value in lately.items() if value} | {"done": done_now(lately["done"])}
    if status == 200 and not said and not request.fragment:
        names = ("away",) if "away" in query else ("done", "made", "proud", "before")
        told = "&".join(f"{name}={query[name]}" for name in names if name in query)
        return redirect(f"{here}?{told}" if told else here, 303)
    full = not request.fragment
    return show(page, args, query, here, full=full, typed=typed, said=said, refused=refused), status


def page_at(to: str, plan: str) -> tuple[Page, dict[str, str], str]:
    """The page of this plan at that address, else the plan's first page: the address came out of a form."""
    path = to.partition("?")[0].partition("#")[0]
    try:
        endpoint, args = current_app.create_url_adapter(request).match(path, method="GET")  # type: ignore[union-attr]
    except (HTTPException, RequestRedirect):
        endpoint, args = "", {}
    page = BY_NAME.get(endpoint.removeprefix("plan."))
    if page is None or args.get("plan") != plan:
        return BY_NAME["today"], {"plan": plan}, f"/plan/{plan}"
    return page, dict(args), path
