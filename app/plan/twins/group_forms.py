"""One form for several plans becomes an edit for each. Its twin is service_worker/twins/group_forms.js.

What is written once is laid out as the form of one plan, for each plan, and read like any other.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from app.plan.twins import form
from app.plan.twins.form_data import FormError, Items, Sent, answered
from app.plan.twins.rights import scope_of
from app.plan.twins.values import clean
from app.plan.twins.words import Words, problem
from sync.schema import IDENTIFIER
from sync.years import school_year

SHARED = ("day", "took", "did", "well")
TASK = ("words", "amount", "how", "until")
TASKS = 4
ABSENT = "pupil"  # why there was no lesson for one who was not there
TOOK_PLACE = "yes"
HELD = ("", TOOK_PLACE)
SAYS = re.compile(r"did$|well$|took$|line\.|task\.[0-9]+\.words$")

Whose = Mapping[str, str]  # {"person", "epoch"}
Made = dict[str, Any]


def lesson(items: Items, whose: Whose, words: Words) -> Made:
    """A lesson for each plan on the form, as `app.plan.twins.form.edit` answers it.

    Beside that: name (of the group), plans ([{"plan", "name", "made"}]), again (what was typed).
    """
    return several(items, whose, lambda sent: lessons_of(sent, whose, words))


def several(items: Items, whose: Whose, work: Any) -> Made:
    return {"name": "", "plans": []} | answered(items, {"id": "", **whose}, work)


def lessons_of(sent: Sent, whose: Whose, words: Words) -> Made:
    absent, plans = set(sent.fields.get("absent", [])), []
    wrong: dict[str, str] = {}
    nothing = not absent and not any(clean(sent.one(name)) for name in sent.fields if SAYS.match(name))
    for row in rows_of(sent, "pupil", 2 + TASKS):
        plan, record, *tasks = row
        its = {**whose, "id": plan}
        said = fields_of(sent, its, record, tasks, words, absent=plan in absent, nothing=nothing)
        made = form.edit([*shared(sent, whose), *said], its, words)
        if made["fault"]:
            raise FormError(made["fault"])
        wrong |= lesson_errors(sent, made, plan, tasks)
        plans.append({"plan": plan, "name": sent.one(f"name.{plan}"), "made": made})
    return answer(sent, plans, wrong or nobody(plans))


def shared(sent: Sent, whose: Whose) -> list[list[str]]:
    """What stands on every form."""
    return [["person", whose["person"]], ["epoch", sent.one("epoch")], ["save", sent.one("save")]]


def fields_of(
    sent: Sent, whose: Whose, record: str, tasks: Sequence[str], words: Words, *, absent: bool, nothing: bool
) -> list[list[str]]:
    """The form of one plan's lesson. Where something is said of others alone, the lesson took place.

    nothing: whether nothing is said on the form.
    """
    scope = scope_of(whose["id"], "lesson", whose["person"], school_year(words.today))
    said = {name: sent.one(name) for name in SHARED}
    said["did"] = "\n\n".join(text for text in (said["did"], sent.one(f"line.{whose['id']}")) if clean(text))
    if absent and said["took"] in HELD:
        said["took"] = ABSENT
    if not said["took"] and not said["did"] and not nothing:
        said["took"] = TOOK_PLACE
    found = [["record", f"lesson {record} {scope} 0 1"]]
    found += [[f"lesson.{record}.{name}", text] for name, text in said.items()]
    for number, task in enumerate(tasks):
        found += [["record", f"task {task} {scope} 0 1"], [f"task.{task}.lesson", record]]
        found += [[f"task.{task}.{name}", sent.one(f"task.{number}.{name}")] for name in TASK]
    return found


def lesson_errors(sent: Sent, made: Made, plan: str, tasks: Sequence[str]) -> dict[str, str]:
    """What is wrong, by the names that the inputs have on the form for all."""
    found = {}
    for key, one in made["typed"]["fields"].items():
        kind, record, name = key.split(".")
        if one["error"] and kind == "task":
            found[f"task.{tasks.index(record)}.{name}"] = one["error"]
        elif one["error"]:
            of_one = name == "did" and clean(sent.one(f"line.{plan}"))
            found[f"line.{plan}" if of_one else name] = one["error"]
    return found


def members(items: Items, whose: Whose, lines: Sequence[Mapping[str, Any]], me: str, words: Words) -> Made:
    """Who is in a group, written on the music of each: no second record where there is one to write on.

    lines: the plans of the reader, as they are now; me: the reader's name.
    """
    return several(
        items, whose, lambda sent: members_of(sent, whose, {one["plan"]: one for one in lines}, me, words)
    )


def members_of(sent: Sent, whose: Whose, lines: Mapping[str, Any], me: str, words: Words) -> Made:
    in_it, plans = set(sent.fields.get("in", [])), []
    wrong: dict[str, str] = {}
    before = sent.one("before")
    for plan, record in rows_of(sent, "pupil", 2):
        its = {**whose, "id": plan}
        music = lines[plan]["learns"] if plan in lines else []
        found = (
            music_fields(sent, its, record, music, me)
            if plan in in_it
            else left_fields(sent, its, music, before)
        )
        made = form.edit([*shared(sent, whose), *found], its, words)
        if made["fault"]:
            raise FormError(made["fault"])
        fields = made["typed"]["fields"].items()
        wrong |= {key.split(".")[2]: one["error"] for key, one in fields if one["error"]}
        if made["changes"] or made["errors"]:
            plans.append({"plan": plan, "name": sent.one(f"name.{plan}"), "made": made})
    for name in ("group", "what"):
        if not clean(sent.one(name)):
            wrong[name] = problem("required")
    return answer(sent, plans, wrong or ({} if in_it or before else {"in": problem("nobody")}))


def music_fields(sent: Sent, whose: Whose, new: str, music: Sequence[Any], me: str) -> list[list[str]]:
    """The group's name on the music that is taught in it; on a new one, where the child has none."""
    said = {"group": sent.one("group"), "setting": sent.one("setting")}
    one = taught(music, sent.one("before"), sent.one("what"))
    if one:
        return change_of(sent, whose, one, said)
    said |= {"what": sent.one("what"), "tutor": me}
    record = [["record", f"music {new} {scope_of(whose['id'], 'music', whose['person'], 0)} 0 1"]]
    return record + [[f"music.{new}.{name}", text] for name, text in said.items()]


def taught(music: Sequence[Any], before: str, what: str) -> Any:
    """The music that is meant: that of the group, else what the reader teaches under this name."""
    sought = clean(what).strip().lower()
    return next((one for one in music if before and one["group"] == before), None) or next(
        (one for one in music if one["mine"] and one["what"].strip().lower() == sought), None
    )


def left_fields(sent: Sent, whose: Whose, music: Sequence[Any], before: str) -> list[list[str]]:
    """Who is ticked no more is in the group no more; the music goes on."""
    left = [one for one in music if before and one["group"] == before]
    return [item for one in left for item in change_of(sent, whose, one, {"group": ""})]


def change_of(sent: Sent, whose: Whose, one: Any, said: Mapping[str, str]) -> list[list[str]]:
    base = sent.number(f"base.{whose['id']}.{one['id']}", 0)
    scope = scope_of(whose["id"], "music", whose["person"], 0)
    found = [["record", f"music {one['id']} {scope} {base} 0"]]
    for name, text in said.items():
        key = f"music.{one['id']}.{name}"
        found += [[key, text], [f"was.{key}", one[name]]]
    return found


def rows_of(sent: Sent, name: str, parts: int) -> list[list[str]]:
    """The pupils on the form, a line each: the plan, and ids for what may be made in it. Each plan once."""
    rows = {text.split(" ")[0]: text.split(" ") for text in sent.fields.get(name, [])}
    if not all(len(row) == parts and all(map(IDENTIFIER.fullmatch, row)) for row in rows.values()):
        raise FormError("bad-form")
    return list(rows.values())


def nobody(plans: Sequence[Any]) -> dict[str, str]:
    return {} if plans else {"in": problem("nobody")}


def answer(sent: Sent, plans: list[Any], wrong: Mapping[str, str]) -> Made:
    """What becomes of the form. typed: the texts on it by name, those of the same name as a list."""
    name = clean(sent.one("group")).replace("\n", " ")
    typed = {"fields": dict(sent.fields), "wrong": dict(wrong)}
    return {"name": name, "plans": [] if wrong else plans, "errors": len(wrong), "typed": typed}
