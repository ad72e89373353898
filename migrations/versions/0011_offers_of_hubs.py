"""A music hub offers things to take part in to its schools, whose staff see which of them are new."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "offer",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("by", TEXT, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("taken_back", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("person") as table:
        table.add_column(sa.Column("offers_seen", NUMBER, server_default="0", nullable=False))
