"""A record says whether its pupil keeps it to themselves: it then travels without its words."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

name = sa.String(64).with_variant(sa.String(64, collation="C"), "postgresql")
record = sa.table(
    "record", *map(sa.column, ("scope", "kind", "id", "fields")), sa.column("private", sa.String(64))
)
edit = sa.table("edit", *map(sa.column, ("scope", "kind", "record", "version", "by", "whom", "role")))
KINDS = ("practice", "cheer", "celebration")  # those that had `hidden` by then


def upgrade() -> None:
    with op.batch_alter_table("record") as table:
        table.add_column(sa.Column("private", name, nullable=True))
    here = op.get_bind()
    kept = sa.select(record.c.scope, record.c.kind, record.c.id, record.c.fields).where(
        record.c.kind.in_(KINDS), record.c.fields.like('%"hidden":[true,%')
    )
    for row in here.execute(kept).all():
        hidden = json.loads(row.fields)["hidden"]
        if hidden[0] is True:
            here.execute(
                sa.update(record)
                .where(record.c.scope == row.scope, record.c.kind == row.kind, record.c.id == row.id)
                .values(private=maker(here, row, hidden[2]))
            )


def maker(here: sa.Connection, row: sa.Row, pupil: str) -> str:
    """The adult who made the record, or "" where its pupil did."""
    made = here.execute(
        sa.select(edit.c.by, edit.c.whom)
        .where(edit.c.scope == row.scope, edit.c.kind == row.kind, edit.c.record == row.id)
        .order_by(edit.c.version)
        .limit(1)
    ).one()
    return "" if made.by == pupil and made.whom is None else made.by
