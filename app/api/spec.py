"""The OpenAPI document, made from the marshmallow schemas and the table of operations."""

from functools import cache
from typing import Any

from apispec import APISpec
from marshmallow import Schema

from app.api import kinds
from app.api.converter import Plugin
from app.api.operations import OPERATIONS, Answer, Operation
from app.http import mark
from app.storage import distribution

TOLD = """\
What a program may ask of *My Music Progression Plan*, and what it is answered. The pages for people are not
described here. docs/protocol.md tells how a client works: what its edits mean, what becomes of them, when to
ask again.

Every JSON answer has the key `mpp`; one without it is not this server's, and is no answer.
An answer that something went wrong is JSON with one word under `error`, also where its status (404, 405, 500)
is not listed. Times are whole milliseconds since 1970, days are text (2026-11-22), numbers are whole."""
JSON = "application/json"
SESSION = "session"
NONCE = {
    "name": mark.NONCE,
    "in": "query",
    "description": "Made anew for each request. Its answer repeats it, and so is not an earlier one's.",
    "schema": {"type": "string", "pattern": "^[A-Za-z0-9_-]{1,64}$"},
}


@cache
def spec() -> dict[str, Any]:
    """The document; the same for everybody, and made when somebody asks for it first."""
    made = APISpec(
        "My Music Progression Plan",
        distribution.version(),
        "3.1.0",
        plugins=[Plugin(schema_name_resolver=name)],
        info={"description": TOLD, "license": {"name": "MIT", "identifier": "MIT"}},
    )
    cookie = {
        "type": "apiKey",
        "in": "cookie",
        "name": "mpp",
        "description": "Set by POST /sign-in; over TLS it is __Host-mpp.",
    }
    made.components.security_scheme(SESSION, cookie)
    for operation in OPERATIONS:
        made.path(operation.path, operations={operation.method: described(operation)})
    kinds.describe(made)
    return made.to_dict()


def name(schema: Any) -> str:
    """What a schema is called in the document."""
    return str(schema.__name__ if isinstance(schema, type) else type(schema).__name__)


def described(operation: Operation) -> dict[str, Any]:
    first, _, more = operation.told.partition(". ")
    told: dict[str, Any] = {
        "operationId": f"{operation.method}{operation.path.title().translate(str.maketrans('', '', '/-.'))}",
        "summary": first.rstrip("."),
        "responses": {str(status): answered(answer) for status, answer in operation.answers.items()},
    }
    if more:
        told["description"] = more
    if operation.body:
        told["requestBody"] = {"required": True, "content": content(operation.body)}
    parameters = [*([NONCE] if operation.repeats else []), *operation.asks]
    if parameters:
        told["parameters"] = parameters
    if operation.own:
        told["security"] = [{SESSION: []}]
    return told


def answered(answer: Answer) -> dict[str, Any]:
    told: dict[str, Any] = {"description": answer.told}
    if answer.shape:
        told["content"] = content(answer.shape)
    if answer.headers:
        told["headers"] = answer.headers
    return told


def content(shape: type[Schema] | str) -> dict[str, Any]:
    return {shape: {"schema": {"type": "string"}}} if isinstance(shape, str) else {JSON: {"schema": shape}}
