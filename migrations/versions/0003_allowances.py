"""How much guessing is still allowed is a number for each place, and no list of attempts."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "allowance",
        sa.Column("number", NUMBER, autoincrement=False, nullable=False),
        sa.Column("full_at", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index(op.f("ix_allowance_full_at"), "allowance", ["full_at"])
    op.drop_table("attempt")  # what was counted there was forgotten within a day
