"""Schools add ideas of their own to the prompt bank, and hide some of ours."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    with op.batch_alter_table("school") as table:
        table.add_column(sa.Column("ideas", sa.JSON(), server_default="{}", nullable=False))
