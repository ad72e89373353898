"""Where programs find what they may ask."""

from flask import Blueprint, Response, jsonify

from app.api.spec import spec

blueprint = Blueprint("api", __name__)


@blueprint.get("/openapi.json")
def openapi() -> Response:
    """OpenAPI 3.1, made from the schemas by which requests are judged."""
    return jsonify(spec())
