"""Where programs find what they may ask."""

from flask import Blueprint, Response

from app.api.spec import spec
from app.http.mark import document

blueprint = Blueprint("api", __name__)


@blueprint.get("/openapi.json")
def openapi() -> Response:
    """OpenAPI 3.1, made from the schemas by which requests are judged."""
    return document(spec())
