"""How much was ever written into a scope."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    with op.batch_alter_table("scope") as scope:
        scope.add_column(sa.Column("written", sa.BigInteger(), server_default="0", nullable=False))
    op.execute(
        "UPDATE scope SET written ="
        ' COALESCE((SELECT SUM(LENGTH("set")) FROM edit WHERE edit.scope = scope.id), 0)'
        " WHERE plan NOT IN (SELECT id FROM plan WHERE erased IS NOT NULL)"
    )
