"""The privacy inventory: what a plan keeps, why, who may see it, and for how long. Made from the kinds alone.

`python -m app.kinds.inventory > docs/inventory.md` writes the page anew.
"""

import sys
from collections.abc import Iterable, Iterator

from app.kinds.schema import SCHEMA
from sync.schema import Field, Kind, Schema

AUDIENCES = {
    "circle": "the pupil, parents and carers, tutors, the school",
    "home": "the pupil, parents and carers, tutors; the school's named safeguarding staff may open it, "
    "and each opening is kept",
    "staff": "tutors, the school",
    "own": "the writer alone",
}
ROLES = {
    "pupil": "pupil",
    "carer": "carer",
    "tutor": "tutor",
    "school": "school",
    "server": "the school office",
}
HEAD = """# What is kept, why, who sees it, how long

Made from `app/kinds/schema.py`, where every kind of record and every field says it itself; a test fails when
one does not, or when this page is behind. Every value ever saved stays in its field's history for as long as
its record is kept, with who wrote it, in which role, for whom, and when. "Kept" is the time that the school
keeps to: nothing is erased by itself, and all of a child at once when the school erases them.
"""


def inventory(schema: Schema = SCHEMA) -> str:
    """Every kind and every field with purpose, audience and retention, as a page of Markdown."""
    return "\n".join([HEAD, *(line for kind in schema.kinds.values() for line in section(kind))])


def section(kind: Kind) -> Iterator[str]:
    yield f"## {kind.title} (`{kind.name}`)"
    yield kind.purpose
    yield ""
    yield f"- Seen by: {AUDIENCES[kind.audience]}."
    yield f"- Kept: {kind.keep.said()}."
    if kind.deleters:
        yield f"- Put away and brought back by: {people(kind.deleters)}."
    yield ""
    yield "| field | words on the page | written by | why |"
    yield "|---|---|---|---|"
    for name, field in kind.fields.items():
        yield f"| `{name}` | {field.label} | {people(field.writers)} | {why(field)} |"
    yield ""


def people(roles: Iterable[str]) -> str:
    """Roles in the order in which the school knows them."""
    return ", ".join(words for role, words in ROLES.items() if role in roles)


def why(field: Field) -> str:
    return f"{field.purpose} Kept {field.keep.said()}." if field.keep else field.purpose


if __name__ == "__main__":
    sys.stdout.write(inventory())
