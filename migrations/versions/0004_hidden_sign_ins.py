"""A sign-in can be hidden until the password is typed."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("session", sa.Column("hidden", sa.Boolean(), nullable=True))
    op.execute(sa.text("UPDATE session SET hidden = false"))
    with op.batch_alter_table("session") as session:
        session.alter_column("hidden", existing_type=sa.Boolean(), nullable=False)
