"""Who read a plan, and what safeguarding staff are told of."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

ID = sa.String(64).with_variant(sa.String(64, collation="C"), "postgresql")
TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "reading",
        sa.Column("plan", ID, nullable=False),
        sa.Column("day", ID, nullable=False),
        sa.Column("person", ID, nullable=False),
        sa.Column("way", ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("plan", "day", "person", "way"),
    )
    op.create_index("reading_day", "reading", ["day"])

    with op.batch_alter_table("access") as access:
        access.add_column(sa.Column("school", ID, server_default="", nullable=False))
        access.add_column(sa.Column("what", ID, server_default="home", nullable=False))
        access.create_index("access_school", ["school", "at"])

    with op.batch_alter_table("event") as event:
        event.add_column(sa.Column("school", TEXT, server_default="", nullable=False))
        event.add_column(sa.Column("notice", sa.Boolean(), server_default=sa.false(), nullable=False))
        event.create_index("event_school", ["school", "at"])
        event.create_index(op.f("ix_event_plan"), ["plan"])

    with op.batch_alter_table("person") as person:
        person.add_column(sa.Column("notices_seen", NUMBER, server_default="0", nullable=False))

    # Whose what is there already was; nobody is told of years gone by.
    op.execute(
        "UPDATE access SET school = COALESCE((SELECT school FROM plan WHERE plan.id = access.plan), '')"
    )
    op.execute(
        "UPDATE event SET school ="
        " COALESCE((SELECT school_id FROM person WHERE person.id = event.whom),"
        " (SELECT school FROM plan WHERE plan.id = event.plan), '')"
    )
    op.execute("UPDATE person SET notices_seen = COALESCE((SELECT MAX(id) FROM event), 0)")
