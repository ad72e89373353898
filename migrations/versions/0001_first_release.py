"""The tables of the first release."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

WORDS = sa.String().with_variant(sa.String(collation="C"), "postgresql")
ID = sa.String(64).with_variant(sa.String(64, collation="C"), "postgresql")
NAME = sa.String(160).with_variant(sa.String(160, collation="C"), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "attempt",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("name", WORDS, nullable=False),
        sa.Column("address", WORDS, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_attempt_address"), "attempt", ["address"])
    op.create_index(op.f("ix_attempt_at"), "attempt", ["at"])
    op.create_index(op.f("ix_attempt_name"), "attempt", ["name"])

    op.create_table(
        "event",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("by", WORDS, nullable=False),
        sa.Column("what", WORDS, nullable=False),
        sa.Column("whom", WORDS, nullable=False),
        sa.Column("plan", WORDS, nullable=True),
        sa.Column("detail", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_event_whom"), "event", ["whom"])

    op.create_table(
        "school",
        sa.Column("id", WORDS, nullable=False),
        sa.Column("name", WORDS, nullable=False),
        sa.Column("worried", WORDS, nullable=False),
        sa.Column("terms", sa.JSON(), nullable=False),
        sa.Column("zone", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "setting",
        sa.Column("name", WORDS, nullable=False),
        sa.Column("value", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "visit",
        sa.Column("person", sa.String(length=64), nullable=False),
        sa.Column("scope", sa.String(length=160), nullable=False),
        sa.Column("plan", sa.String(length=64), nullable=False),
        sa.Column("baseline", NUMBER, nullable=False),
        sa.Column("latest", NUMBER, nullable=False),
        sa.Column("opened", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("person", "scope"),
    )
    op.create_index(op.f("ix_visit_plan"), "visit", ["plan"])

    op.create_table(
        "person",
        sa.Column("id", WORDS, nullable=False),
        sa.Column("school_id", WORDS, nullable=True),
        sa.Column("role", WORDS, nullable=False),
        sa.Column("name", WORDS, nullable=False),
        sa.Column("called", WORDS, nullable=False),
        sa.Column("year", WORDS, nullable=False),
        sa.Column("group", WORDS, nullable=False),
        sa.Column("plan", WORDS, nullable=True),
        sa.Column("sign_in", WORDS, nullable=False),
        sa.Column("password", WORDS, nullable=False),
        sa.Column("must_change", sa.Boolean(), nullable=False),
        sa.Column("safeguarding", sa.Boolean(), nullable=False),
        sa.Column("seal", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("plan"),
        sa.UniqueConstraint("sign_in"),
    )
    op.create_index("person_school_role", "person", ["school_id", "role"])

    op.create_table(
        "session",
        sa.Column("id", WORDS, nullable=False),
        sa.Column("person_id", WORDS, nullable=False),
        sa.Column("begun", NUMBER, nullable=False),
        sa.Column("last_at", NUMBER, nullable=False),
        sa.Column("device", WORDS, nullable=False),
        sa.Column("ended", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_session_person_id"), "session", ["person_id"])

    op.create_table(
        "access",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("plan", ID, nullable=False),
        sa.Column("person", ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_access_plan"), "access", ["plan"])

    op.create_table(
        "device",
        sa.Column("person", ID, nullable=False),
        sa.Column("id", NAME, nullable=False),
        sa.Column("last_at", sa.BigInteger(), nullable=False),
        sa.Column("last_seen", sa.BigInteger(), nullable=False),
        sa.Column("said", sa.BigInteger(), nullable=False),
        sa.Column("strayed", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("person", "id"),
    )
    op.create_table(
        "edit",
        sa.Column("scope", NAME, nullable=False),
        sa.Column("version", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("by", ID, nullable=False),
        sa.Column("id", NAME, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", ID, nullable=False),
        sa.Column("record", ID, nullable=False),
        sa.Column("set", sa.Text(), nullable=False),
        sa.Column("shown", sa.Text(), nullable=True),
        sa.Column("base", sa.BigInteger(), nullable=False),
        sa.Column("whom", ID, nullable=True),
        sa.Column("role", ID, nullable=False),
        sa.Column("device", NAME, nullable=False),
        sa.Column("made", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("received", sa.BigInteger(), nullable=False),
        sa.Column("schema", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("scope", "version"),
        sa.UniqueConstraint("by", "id", "position"),
    )
    op.create_index("edit_record", "edit", ["record", "version"])

    op.create_table(
        "epoch",
        sa.Column("id", ID, nullable=False),
        sa.Column("made", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "member",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("plan", ID, nullable=False),
        sa.Column("person", ID, nullable=False),
        sa.Column("role", ID, nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_member_person"), "member", ["person"])
    op.create_index(op.f("ix_member_plan"), "member", ["plan"])

    op.create_table(
        "membership",
        sa.Column("person", ID, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("person"),
    )
    op.create_table(
        "plan",
        sa.Column("id", ID, nullable=False),
        sa.Column("school", ID, nullable=False),
        sa.Column("first_year", sa.Integer(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("erased", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_plan_school"), "plan", ["school"])

    op.create_table(
        "quarantine",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("school", ID, nullable=False),
        sa.Column("plan", ID, nullable=False),
        sa.Column("person", ID, nullable=False),
        sa.Column("role", ID, nullable=False),
        sa.Column("edit", NAME, nullable=False),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.Column("made", sa.BigInteger(), nullable=False),
        sa.Column("received", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("person", "edit", "plan"),
    )
    op.create_index(op.f("ix_quarantine_school"), "quarantine", ["school"])

    op.create_table(
        "record",
        sa.Column("scope", NAME, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("kind", ID, nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("heads", sa.Text(), nullable=False),
        sa.Column("parent", ID, nullable=True),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("scope", "id", "kind"),
    )
    op.create_index(
        "record_parent", "record", ["scope", "parent"], sqlite_where=sa.text("parent IS NOT NULL")
    )
    op.create_index("record_version", "record", ["scope", "version"])

    op.create_table(
        "refusal",
        sa.Column("by", ID, nullable=False),
        sa.Column("id", NAME, nullable=False),
        sa.Column("reason", ID, nullable=False),
        sa.Column("received", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("by", "id"),
    )
    op.create_table(
        "scope",
        sa.Column("id", NAME, nullable=False),
        sa.Column("plan", ID, nullable=False),
        sa.Column("audience", ID, nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("records", sa.Integer(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("received", sa.BigInteger(), nullable=False),
        sa.Column("restored", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_scope_plan"), "scope", ["plan"])

    op.create_table(
        "staff",
        sa.Column("school", ID, nullable=False),
        sa.Column("person", ID, nullable=False),
        sa.Column("safeguarding", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("school", "person"),
    )
    op.create_index(op.f("ix_staff_person"), "staff", ["person"])
