"""Pupils who learn together. A group is a name on their music; its twin is service_worker/twins/groups.js."""

from collections.abc import Iterable, Mapping
from typing import Any

from app.plan.twins.working_set import is_over

Line = Mapping[str, Any]  # a plan's summary
SAID = ("what", "group", "setting", "weekday", "time")


def music_of(plan: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What of the music that goes on a plan's line says: enough to put a child into a group or a day's order.

    mine: nobody else on the plan teaches it. base: the version that stood on the screen.
    """
    going = [one for one in plan["music"] if not is_over("music", one["f"]["end"]["value"])]
    return [line_of(one, plan["members"], plan["person"]) for one in going]


def line_of(music: Mapping[str, Any], members: Iterable[Line], person: str) -> dict[str, Any]:
    said = {name: music["f"][name] for name in (*SAID, "tutor")}
    bases = [said[name]["base"] for name in ("group", "setting") if said[name]["base"] is not None]
    return {
        "id": music["id"],
        **{name: said[name]["value"] or "" for name in SAID},
        "mine": is_mine(said["tutor"]["value"] or "", members, person),
        "base": min([music["base"], *bases]),
    }


def is_mine(tutor: str, members: Iterable[Line], person: str) -> bool:
    """Whether this person teaches it: by the name that stands there, or because no other tutor is there."""
    tutors = [one for one in members if one["role"] == "tutor" and not one["left"]]
    others = [one for one in tutors if one["person"] != person]
    mine = [one["name"] for one in tutors if one["person"] == person]
    return not others or not tutor or tutor in mine


def groups(lines: Iterable[Line]) -> list[dict[str, Any]]:
    """The groups among the plans that their reader teaches, by name, each with its pupils by theirs."""
    found: dict[str, dict[str, Any]] = {}
    for line in by_name(lines):
        for music in line["learns"]:
            if music["group"]:
                group = found.setdefault(music["group"], begun(music["group"]))
                group["what"] = group["what"] or music["what"]
                group["setting"] = group["setting"] or music["setting"]
                if line not in group["members"]:
                    group["members"].append(line)
    return [found[name] for name in sorted(found)]


def by_name(lines: Iterable[Line]) -> list[Line]:
    """Those that the reader teaches."""
    return sorted(
        (one for one in lines if one["role"] == "tutor"), key=lambda one: (one["name"], one["plan"])
    )


def begun(name: str) -> dict[str, Any]:
    """A group that nobody is in yet."""
    return {"name": name, "what": "", "setting": "", "members": []}


def group_named(lines: Iterable[Line], name: str) -> dict[str, Any] | None:
    """None for a group that is not there and for one that is not the reader's."""
    return next((one for one in groups(lines) if one["name"] == name), None)


def with_states(group: Mapping[str, Any], states: Iterable[Line]) -> dict[str, Any]:
    """The group with how it went for each: what waits on this device, what was refused, and why.

    states: {"plan", "name", "group", "reason" (of what was refused, else "")} of each lesson that has no
    place at the server, the oldest first. gone: those whose plan the reader has no more.
    """
    told = list(states)
    latest = {one["plan"]: one for one in told}
    here = {line["plan"] for line in group["members"]}
    gone = {one["plan"]: one for one in told if one["plan"] not in here and one["group"] == group["name"]}
    members = [{"line": line, "state": latest.get(line["plan"])} for line in group["members"]]
    return {**group, "members": members, "gone": list(gone.values())}
