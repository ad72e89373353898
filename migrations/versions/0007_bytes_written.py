"""What was written into a scope is counted in bytes."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

plan = sa.table("plan", sa.column("id"), sa.column("erased"))
scope = sa.table("scope", sa.column("id"), sa.column("plan"), sa.column("written"))
edit = sa.table("edit", sa.column("scope"), sa.column("set", sa.Text))


def upgrade() -> None:
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    size = sa.func.length(sa.cast(edit.c.set, sa.BLOB)) if on_sqlite else sa.func.octet_length(edit.c.set)
    written = sa.select(sa.func.coalesce(sa.func.sum(size), 0)).where(edit.c.scope == scope.c.id)
    erased = sa.select(plan.c.id).where(plan.c.erased.is_not(None))
    op.execute(sa.update(scope).where(scope.c.plan.not_in(erased)).values(written=written.scalar_subquery()))
