"""Everything that may happen in a life, so that a test can say what never did."""

from collections import Counter

from sync.schema import AUDIENCES, POLICIES, Kind

from .schema import SCHEMA


def written(kind: Kind, name: str) -> str:
    """A field of this policy, in a record of such a kind."""
    part = " of a part" if kind.parent else ""
    return f"{kind.fields[name].policy} in {kind.audience}{part}"


DRAWS = (
    *(f"policy {policy}" for policy in POLICIES),
    *dict.fromkeys(written(kind, name) for kind in SCHEMA.kinds.values() for name in kind.fields),
    *(f"in {audience}" for audience in AUDIENCES),
    "created", "written for a pupil", "settle", "dismiss", "put away", "put back",
    "page of several scopes", "page of one record", "several scopes in one save",
    "words gone over", "coalesce",
    "reply lost", "request lost", "request repeated", "late reply dropped", "reply overtaking another",
    "crash", "clone", "backup brought back", "wiped", "database brought back", "answer to another past",
    "left a plan", "joined a plan", "another person signed in", "signed out", "401", "nobody here",
    "wrong clock", "server clock set back",
)  # fmt: skip
COVERING = (28, 151, 201, 278)  # seeds of lives in which, together, all of it happens


def table(met: Counter[str]) -> str:
    """How often each of them happened."""
    return "\n".join(f"{met[draw]:9,}  {draw}" for draw in sorted(met.keys() | set(DRAWS)))
