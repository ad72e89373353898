"""Is the server well? For whatever watches over it: no sign-in, and nothing but yes or no."""

from flask import Blueprint, Response
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from app.storage.database import db
from sync import tables, transactions

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
def healthz() -> Response:
    """200 when the database answers, 503 when it does not."""
    try:
        with transactions.reading(db.engine) as connection:
            connection.execute(select(tables.epoch.c.made)).one()
    except SQLAlchemyError:
        return Response("no\n", 503, mimetype="text/plain")
    return Response("yes\n", mimetype="text/plain")
