"""From one version's tables to the next: all steps in one transaction, while no server starts."""

from alembic import context

from app.storage.database import db
from app.storage.revisions import all_metadata
from sync import transactions

with transactions.alone(db.engine) as connection:
    context.configure(
        connection=connection,
        target_metadata=all_metadata(),
        render_as_batch=True,  # SQLite changes a table by making it anew
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()
