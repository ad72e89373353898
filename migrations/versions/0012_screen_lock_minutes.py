"""A school says after how many minutes its screens are locked."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("school") as table:
        table.add_column(sa.Column("lock_minutes", NUMBER, server_default="5", nullable=False))
