"""One sync of one person on one device: what is asked, and how the answer is applied or dropped.

It has two halves, because between them lies the network, and everything may happen there.
"""

from dataclasses import dataclass
from typing import Any

from .delta import numbered
from .replica import Replica, Writing

BATCH = 200


@dataclass
class Asked:
    """A request under way, with what the replica looked like when it left."""

    request: dict[str, Any]
    edits: list[list[Any]]  # of the request, at length
    versions: dict[str, int]  # of what is of this past
    epoch: str | None
    named: bool  # every scope was named


def begin(
    replica: Replica,
    device: str,
    now: int,
    *,
    rest: bool = False,
    whole: str | None = None,
    batch: int = BATCH,
) -> Asked:
    """Marks what is sent before it leaves. `rest`: sum up the scopes instead of naming them.

    `whole`: a scope to be left out of those named, so that it comes whole.
    """
    with replica.transaction() as writing:
        edits = [entry["edit"] for entry in writing.mark_sent(batch)]
        versions, epoch, past = writing.sure(), writing.meta.get("epoch"), dict(writing.past)
        membership, said = writing.meta.get("membership"), writing.meta.get("said", 0)
        device = writing.meta.setdefault("device", device)
    about = list(dict.fromkeys(change[0] for edit in edits for change in edit[3]))
    named = {scope: version for scope, version in versions.items() if scope != whole}
    request: dict[str, Any] = {
        "protocol": 1,
        "person": replica.person,
        "epoch": epoch,
        "device": device,
        "said": said,
        "now": now,
        "app": "0.1.0",
        "have": named,
        "brief": True,
        "compact": True,
        "edits": numbered(edits, about),
    }
    if about:
        request["scopes"] = about
    rest = rest and membership is not None and whole is None and not past
    if rest:
        request["have"] = {scope: version for scope, version in named.items() if scope in about}
        others = [version for scope, version in named.items() if scope not in about]
        request["rest"] = [membership, len(others), sum(others)]
    return Asked(request, edits, versions, epoch, named=not rest)


def finish(
    replica: Replica, asked: Asked, reply: dict[str, Any], now: int, *, last_pull: bool = False
) -> str:
    """Applies a reply in one transaction, or drops it whole. Answers what is to be asked next:
    "" (nothing), "more", "name" (with every scope named), "again" (taken edits wait once more),
    "dropped", or "whole <scope>" (what is here does not match what the server counted).
    """
    with replica.transaction() as writing:
        if outdated(writing, asked, reply, replica.person):
            return "dropped"
        return apply(writing, asked, reply, now, last_pull=last_pull)


def outdated(writing: Writing, asked: Asked, reply: dict[str, Any], person: str) -> bool:
    """True when the replica is no longer the one that asked, or the reply is no answer to it."""
    return (
        reply["person"] != person
        or writing.meta.get("epoch") != asked.epoch
        or writing.sure() != asked.versions
    )


def apply(writing: Writing, asked: Asked, reply: dict[str, Any], now: int, *, last_pull: bool) -> str:
    for verdict in reply["results"]:
        writing.settle(verdict[0], verdict, reply["now"])
    if reply.get("again"):
        writing.offer_again()
    unsound = [
        scope
        for scope, news in reply["scopes"].items()
        if not put(writing, scope, news, reply["now"], last_pull)
    ]
    for scope in {*reply["forget"], *gone(writing, asked, reply)}:
        writing.drop_copies(scope)
        writing.drop_scope(scope)
    writing.meta.update({key: reply[key] for key in ("epoch", "membership", "device", "said")})
    writing.meta["ahead"] = reply["now"] - now
    writing.forget_old(reply["now"])
    return following(writing, asked, reply, unsound)


def put(writing: Writing, scope: str, news: dict[str, Any], now: int, last_pull: bool) -> bool:
    """False: the old copy stays as it was, and the scope is to be pulled whole. A second mismatch is kept."""
    before = writing.copies()
    writing.put_scope(scope, news, now)
    held = [record[2] for key, record in writing.records.items() if key[0] == scope]
    if last_pull or [len(held), sum(held)] == list(news["check"]):
        return True
    writing.put_back(before)
    return False


def gone(writing: Writing, asked: Asked, reply: dict[str, Any]) -> set[str]:
    """What was asked for whole, and the server does not know any more."""
    if reply["more"] or reply.get("again") or reply.get("want") or not asked.named:
        return set()
    return writing.past.keys() - reply["scopes"].keys()


def following(writing: Writing, asked: Asked, reply: dict[str, Any], unsound: list[str]) -> str:
    """Whatever waits by now is said in the same conversation, as long as each turn brings something."""
    if reply.get("again"):
        return "again"
    if unsound:
        return f"whole {unsound[0]}"
    if reply.get("want") == "have":
        return "name"
    brought = reply["results"] or reply["scopes"] or not asked.edits
    return "more" if reply["more"] or (writing.outbox and brought) else ""
