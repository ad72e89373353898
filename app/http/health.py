"""Is the server well? For whatever watches over it: no sign-in, and nothing but yes or no."""

from flask import Blueprint, Response
from sqlalchemy.exc import SQLAlchemyError

from app.engine import engine

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
def healthz() -> Response:
    """200 when the database answers, 503 when it does not."""
    try:
        _ = engine().epoch
    except SQLAlchemyError:
        return Response("no\n", 503, mimetype="text/plain")
    return Response("yes\n", mimetype="text/plain")
