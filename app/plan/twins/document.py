"""Records become what a page shows. Its twin is service_worker/twins/document.js: same input, same document.

Nothing here reads a database, a clock or a request, and nothing here decides what an edit becomes.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.kinds.roles import HOLDERS
from app.kinds.schema import SCHEMA, SHOWN
from app.plan.twins import reviews
from app.plan.twins.days import earlier
from app.plan.twins.field import PRIVATE, View
from app.plan.twins.overlay import Raw, Writer, lay, said
from app.plan.twins.places import BELOW, LISTED, bar, everything, listed, read_by
from app.plan.twins.record import Fresh, blank, blanks, copy, new, own
from app.plan.twins.rights import may
from app.plan.twins.unread import unread
from app.plan.twins.words import Words, first_name
from app.plan.twins.working_set import WorkingSet
from sync.ids import single_id
from sync.wire_field import Other, read_all
from sync.years import school_year

__all__ = ["blank", "document", "find", "may"]

NOTHING: Mapping[str, Any] = {}
SHORT = 3  # of what is new, on a plan's first page


def document(
    plan: Mapping[str, Any],
    held: Mapping[str, Any],
    me: Mapping[str, Any],
    unsent: Iterable[Sequence[Any]] = (),
    seen: Mapping[str, int] | None = None,
    now: int = 0,
    typed: Mapping[str, Any] | None = None,
    fresh: Fresh = str,
    told: Iterable[Sequence[Any]] = (),
) -> dict[str, Any]:
    """The same records give the same document on both servers.

    plan: {"id", "role" (the reader's), "years" (earlier ones, to be offered), "read" ({"<place> <scope>":
    version}; both may be left out)}; held: what the engine's records() answers; unsent: the reader's edits
    not yet taken, as they travel; seen: {scope: version} of the last visit, None on a first; typed: what a
    rejected form carried; fresh: makes ids for add forms; told: [[scope, kind, record, field, value, version,
    at]…], words of the reader's that gave way.
    """
    words = Words(me["offsets"], now, me["person"])
    mine = [edit for edit in unsent if edit[3][0][0].startswith(plan["id"] + "/")]
    names, roles = people(held)
    writer = Writer(me["person"], plan["role"], roles)
    rejected = (typed or NOTHING).get("fields", NOTHING)
    wrong = frozenset(key.rpartition(".")[0] for key, field in rejected.items() if field["error"])
    view = View(writer, names, words, seen, rejected, may(plan["role"]), wrong)
    raws = lay(held, mine, writer)
    tell(raws, told, writer)
    versions = {scope: part["version"] for scope, part in held.items()}
    shown = {
        "id": plan["id"],
        "role": plan["role"],
        "person": me["person"],
        "today": words.today,
        "scopes": versions,
        "may": view.may,
        "home": plan["role"] != "school",
        "earlier": [school_year_of(year) for year in sorted(plan.get("years", ()), reverse=True)],
        "unsent": len(mine),
        "at_school": read_by("circle", plan["role"]),
        "at_home": read_by("home", plan["role"], begins=True),
        "members": members(raws, words),
        "blank": blanks(plan["id"], view, versions, fresh),
        "rejected": [
            new(Raw(kind, record, scope), parent, view, versions)
            for kind, record, scope, parent in (typed or NOTHING).get("new", ())
        ],
    }
    shown["pupils"] = [one for one in shown["members"] if one["role"] == "pupil" and not one["left"]]
    working_set = WorkingSet(raws, view, versions)
    fill(shown, working_set)
    shown["readers"] = readers(shown)
    drawn = (raws[key] for key in working_set.made)
    counts = unread(drawn, view, plan.get("read", NOTHING), versions)
    shown["bar"] = [tab | {"unread": counts.get(tab["page"], 0)} for tab in bar(plan["role"])]
    return shown


def school_year_of(year: int) -> dict[str, Any]:
    """A school year with its name: 2025/26."""
    return {"year": year, "name": f"{year}/{(year + 1) % 100:02}"}


def people(held: Mapping[str, Any]) -> tuple[dict[str, str], dict[str, str]]:
    """Names and roles of everyone who is or was on the plan: {person: name}, {person: role}.

    A pupil is called as they like to be called.
    """
    names, roles, called = {}, {}, None
    for part in held.values():
        for kind, _, _, fields, *_ in part["records"]:
            if kind == "about":
                called = values(fields).get("called", called)
            elif kind == "member" and "person" in (said := values(fields)):
                names[said["person"]], roles[said["person"]] = said.get("name", ""), said.get("role", "")
    if called:
        names |= {person: called for person, role in roles.items() if role == "pupil"}
    return names, roles


def values(fields: Mapping[str, Any] | None) -> dict[str, Any]:
    return {name: field.value for name, field in read_all(fields or {}).items()}


def tell(raws: Mapping[tuple[str, str], Raw], told: Iterable[Sequence[Any]], writer: Writer) -> None:
    """Put the reader's own words that gave way beside what is shown, unless they stand there already."""
    for _, kind, record, name, value, version, at in told:
        raw = raws.get((kind, record))
        if raw is not None and name in raw.fields:
            wire = raw.fields[name]
            if any(other.how == "lost" and other.version == version for other in wire.others):
                continue  # the server's own word of it, which travels to all devices
            gone = Other(value, version, writer.person, at, "superseded")
            raw.fields[name] = wire._replace(others=[*wire.others, gone])


def members(raws: Mapping[tuple[str, str], Raw], words: Words) -> list[dict[str, Any]]:
    """Everyone who is or was on the plan, in the order of their names."""
    found = []
    for (kind, _), raw in raws.items():
        if kind == "member" and raw.away is None:
            said = {name: wire.value for name, wire in raw.fields.items()}
            until = said.get("until")
            found.append(
                {
                    "person": said.get("person"),
                    "name": said.get("name") or "",
                    "role": said.get("role") or "",
                    "left": until is not None and until <= words.today,
                }
            )
    return sorted(found, key=lambda one: (one["name"], one["person"] or ""))


def readers(shown: Mapping[str, Any]) -> list[str]:
    """Who on the plan reads what is said there, by name: the child, the family, the tutors."""
    return [
        shown["name"] if role == "pupil" else one["name"]
        for role in HOLDERS
        for one in shown["members"]
        if one["role"] == role and not one["left"]
    ]


def fill(shown: dict[str, Any], working_set: WorkingSet) -> None:
    """Set out the records under the names that pages know them by."""
    for kind in LISTED:
        shown[SHOWN[kind].listed] = (
            single(shown, working_set, kind)
            if SCHEMA.kinds[kind].single
            else records(shown, working_set, kind)
        )
    card = shown["card"] or NOTHING
    shown["name"] = shown["about"]["title"] or card.get("title") or ""
    shown["first"] = shown["about"]["title"] or first_name(shown["name"])
    shown["liked"] = liked(shown["about"]["liking"]["f"])
    name_tasks(shown, working_set)
    for review in shown["reviews"]:
        review["changed"] = changed(working_set, review)
    shown["latest_lesson"] = next(iter(shown["lessons"]), None)
    shown["lesson_today"] = next((one for one in shown["lessons"] if of_today(one, shown)), None)
    shown["tasks_now"] = next((one["tasks"] for one in shown["lessons"] if one["tasks"]), [])
    shown["put_away"] = working_set.put_away()
    shown["term"], days = term(shown["card"], shown["today"])
    shown["played"] = sorted(set(working_set.practice_days()))
    shown["music_days"] = [day for day in shown["played"] if days[0] <= day <= days[1]]
    week = earlier(shown["today"], 7)
    shown["music_week"] = [day for day in shown["music_days"] if week < day <= shown["today"]]
    asks(shown, working_set)


def of_today(lesson: Mapping[str, Any], shown: Mapping[str, Any]) -> bool:
    """Whether it is a lesson of today's, written by the reader."""
    mine = (lesson["made"] or NOTHING).get("by") == shown["person"]
    return mine and bool(lesson["f"]["day"]["value"] == shown["today"])


def liked(fields: Mapping[str, Any]) -> dict[str, Any]:
    """How the reader likes the pages: "" for what they have not said."""
    return {name: fields[name]["value"] or "" for name in ("answers", "size", "calm")}


def single(shown: Mapping[str, Any], working_set: WorkingSet, kind: str) -> dict[str, Any] | None:
    """The one record of its kind. Where people write it and nobody has, it is not begun yet: two devices that
    begin it make the same record.
    """
    found = next(iter(working_set.all(kind)), None)
    if found is None and not SCHEMA.kinds[kind].creators:
        return None
    found = found or copy(shown, kind, single_id(shown["id"], kind), None)
    for below in BELOW[kind]:  # of each the reader has one of their own
        ones = owned(working_set, below, kind)
        found[SHOWN[below].listed] = ones.get(found["id"]) or own(shown, below, found)
    return found


def records(shown: Mapping[str, Any], working_set: WorkingSet, kind: str) -> list[dict[str, Any]]:
    """The records of a kind in their order, each with those that stand on its page."""
    ones = {below: owned(working_set, below, kind) for below in BELOW[kind] if SHOWN[below].one}
    found = working_set.listed(kind)
    for record in found:
        for below in BELOW[kind]:
            if SHOWN[below].one:
                record[SHOWN[below].listed] = ones[below].get(record["id"]) or own(shown, below, record)
            else:
                record[SHOWN[below].listed] = working_set.children(below, record)
    return found


def owned(working_set: WorkingSet, kind: str, above: str) -> dict[str, dict[str, Any]]:
    """The reader's own records of a kind, by the record that each is on: the first where there are two."""
    return {one["f"][above]["value"]: one for one in reversed(working_set.all(kind))}


def name_tasks(shown: Mapping[str, Any], working_set: WorkingSet) -> None:
    """Practices say which things were tried, and for which goals; things to try say when they were."""
    goals = {goal["id"]: goal["title"] for goal in shown["goals"]}
    tasks = {task["id"]: task for lesson in shown["lessons"] for task in lesson["tasks"]}
    for task in tasks.values():
        task["tried"] = []
    for practice in shown["practices"]:
        raw = working_set.raws["practice", practice["id"]]
        tried = [tasks[id_] for id_ in said(raw, "tasks") or () if id_ in tasks]
        practice["task_words"] = [task["title"] for task in tried]
        practice["goal_words"] = [goals[id_] for id_ in said(raw, "goals") or () if id_ in goals]
        for task in tried:
            task["tried"].append({"id": raw.id, "day": said(raw, "day")})


def changed(working_set: WorkingSet, review: Mapping[str, Any]) -> int:
    """The version at which somebody last wrote in a review, or in a part of it."""
    raws = (working_set.raws[one["kind"], one["id"]] for one in (review, *review["parts"]))
    return max((wire.changed for raw in raws for wire in raw.fields.values()), default=0)


def term(card: Mapping[str, Any] | None, today: str) -> tuple[dict[str, Any] | None, tuple[str, str]]:
    """This term, and its first and last day; between terms the school year's."""
    terms = (card["f"]["terms"]["value"] if card else None) or []
    for one in terms:
        if one["first"] <= today <= one["last"]:
            return {"name": one["name"]}, (one["first"], one["last"])
    year = school_year(today)
    return None, (f"{year}-09-01", f"{year + 1}-08-31")


def asks(shown: dict[str, Any], working_set: WorkingSet) -> None:
    """Gather what is open, what is news, how much waits for this reader: of all that is not put away."""
    shown["questions"], shown["suggestions"], shown["told"], news = [], [], [], []
    for key, record in working_set.made.items():
        if working_set.raws[key].away:
            continue
        fields = working_set.raws[key].fields
        if record["news"]:
            news.append((max(wire.at or 0 for wire in fields.values()), *key, record))
        if not any(wire.others for wire in fields.values()):
            continue
        for name in SCHEMA.kinds[key[0]].fields:
            if name in fields and fields[name].others:
                gather(shown, record, record["f"][name])
    settles = [one for one in shown["questions"] + shown["suggestions"] if one["field"]["choose"]]
    shown["needs"] = len(settles) + len(shown["told"])
    shown["news"] = len(news)
    shown["latest_news"] = [record for *_, record in sorted(news, key=newest, reverse=True)[:SHORT]]


def newest(one: tuple[int, str, str, Any]) -> tuple[int, str, str]:
    """When it was written last, and what it is."""
    return one[:3]


def gather(shown: Mapping[str, Any], record: Mapping[str, Any], field: Mapping[str, Any]) -> None:
    """List the field under everything that stands beside it."""
    hows = {head["how"] for head in field["others"]}
    if "kept" in hows:
        shown["questions"].append({"record": record, "field": field})
    if "suggested" in hows:
        shown["suggestions"].append({"record": record, "field": field})
    for head in field["others"]:
        if head["how"] in PRIVATE:
            shown["told"].append({"record": record, "field": field, "other": head})


def find(plan: Mapping[str, Any], kind: str, record: str) -> dict[str, Any] | None:
    """The record that a page is about, put away or not; None where the reader has no such record."""
    single = SCHEMA.kinds[kind].single
    all_ = everything(plan) if SCHEMA.kinds[kind].creators else listed(plan, kind)
    found = next((one for one in all_ if one["kind"] == kind and (single or one["id"] == record)), None)
    return reviews.unbegun(plan, record) if found is None and kind == "review" else found
