"""Keys for what is unsent are made of a secret that no device has ever held."""

from secrets import token_bytes

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

person = sa.table("person", sa.column("id"), sa.column("sealing"))


def upgrade() -> None:
    with op.batch_alter_table("person") as table:
        table.add_column(sa.Column("sealing", sa.LargeBinary(), nullable=True))
    here = op.get_bind()
    secrets = [{"this": one, "made": token_bytes(32)} for (one,) in here.execute(sa.select(person.c.id))]
    if secrets:
        change = sa.update(person).where(person.c.id == sa.bindparam("this"))
        here.execute(change.values(sealing=sa.bindparam("made", type_=sa.LargeBinary())), secrets)
    with op.batch_alter_table("person") as table:
        table.alter_column("sealing", existing_type=sa.LargeBinary(), nullable=False)
