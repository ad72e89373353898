"""Slips that nobody uses end, and cookies have a prefix over TLS."""

from time import time

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
UNUSED = "UPDATE person SET slip_at = :now WHERE must_change OR password LIKE '%m=1024,%'"
RENAMED = "INSERT INTO setting (name, value) VALUES ('cookies-renamed', :now)"


def upgrade() -> None:
    with op.batch_alter_table("person") as table:
        table.add_column(sa.Column("slip_at", NUMBER, nullable=True))
    now = int(time() * 1000)
    op.get_bind().execute(sa.text(UNUSED), {"now": now})  # slips of before have their time from now on
    op.get_bind().execute(sa.text(RENAMED), {"now": str(now)})  # who is signed in by then stays so
