"""What programs may ask, and every answer there is to it: an entry for each route.

A shape is a marshmallow schema, or the type of a body that is no JSON; None where there is no body.
"""

from typing import Any, NamedTuple

from marshmallow import Schema

from app.api.answers import (
    Credentials,
    Me,
    NotLetIn,
    Problem,
    Rules,
    SignedIn,
    SignedOut,
    SignInWanted,
    Synced,
)
from sync.wire_schema import Asked

OTHER_SITE = "It came from another site's page: nothing was done."
NOT_SIGNED_IN = "Nobody is signed in, or an adult has yet to choose a password of their own."
TOO_LARGE = "The body is too large."
NO_TEXT = "There is a zero byte in it."
TEXT = "text/plain"


class Answer(NamedTuple):
    """One status, and when it is given."""

    told: str
    shape: type[Schema] | str | None = None
    headers: dict[str, Any] = {}  # noqa: RUF012  # read, and never written to


class Operation(NamedTuple):
    """One route. `own`: for whom is signed in. `repeats`: its answer repeats a nonce of the request.

    `asks`: what else its query may have, as OpenAPI's parameters.
    """

    method: str
    path: str
    told: str
    answers: dict[int, Answer]
    body: type[Schema] | None = None
    own: bool = False
    repeats: bool = False
    asks: tuple[dict[str, Any], ...] = ()


RETRY_AFTER = {
    "Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer", "minimum": 1}}
}
SEAL = {
    "name": "seal",
    "in": "query",
    "description": "Which key is asked for: `now` for that of this session, the id of an earlier one, "
    "`first` for what was sealed without an id, or `none`.",
    "schema": {"type": "string", "pattern": "^(now|first|none|[A-Za-z0-9_-]{20})$"},
}
COOKIE = {"Set-Cookie": {"description": "The session's cookie.", "schema": {"type": "string"}}}

OPERATIONS = (
    Operation(
        "post",
        "/sync",
        "Say what was saved on this device, and hear what is new. docs/protocol.md tells all of it.",
        {
            200: Answer("A verdict for each edit, and what the device lacks.", Synced),
            400: Answer("Not JSON, not gzip as it says, or not of the shape: halve the batch.", Problem),
            401: Answer("Sign in first; the edits stay on the device.", SignInWanted),
            403: Answer(OTHER_SITE, Problem),
            409: Answer("Another protocol: the app is too old. The edits stay on the device.", Problem),
            413: Answer("More than 200 edits, or than 256 KiB once inflated: halve the batch.", Problem),
            429: Answer("This device asks too often: wait.", Problem, RETRY_AFTER),
        },
        body=Asked,
        own=True,
        repeats=True,
    ),
    Operation(
        "get",
        "/me",
        "Who is signed in, on which plans, and what their device may hold.",
        {
            200: Answer("The person.", Me),
            401: Answer(NOT_SIGNED_IN, SignInWanted),
            422: Answer("That is no key's id.", Problem),
        },
        own=True,
        asks=(SEAL,),
    ),
    Operation(
        "get",
        "/schema.json",
        "What kinds of record there are, and who may do what with them.",
        {200: Answer("The rules.", Rules)},
    ),
    Operation(
        "post",
        "/sign-in",
        "Start a session on this device. Whoever was signed in here is signed out.",
        {
            200: Answer("Signed in.", SignedIn, COOKIE),
            400: Answer(NO_TEXT, Problem),
            401: Answer("Name and password do not go together; nobody is told which.", NotLetIn),
            403: Answer(OTHER_SITE, Problem),
            413: Answer(TOO_LARGE, Problem),
            429: Answer("Too many tries: wait.", NotLetIn, RETRY_AFTER),
            503: Answer("Too many are signing in: the password was not looked at.", NotLetIn, RETRY_AFTER),
        },
        body=Credentials,
        repeats=True,
    ),
    Operation(
        "post",
        "/sign-out",
        "End the session of this device, if there is one. A form, which does not ask for JSON, is led on.",
        {
            200: Answer("Signed out.", SignedOut),
            400: Answer(NO_TEXT, Problem),
            303: Answer("Signed out.", headers={"Location": {"schema": {"type": "string"}}}),
            403: Answer(OTHER_SITE, Problem),
            413: Answer(TOO_LARGE, Problem),
        },
        repeats=True,
    ),
    Operation(
        "get",
        "/healthz",
        "Whether the server is well. For whatever watches over it.",
        {200: Answer("It is.", TEXT), 503: Answer("Its database does not answer.", TEXT)},
    ),
    Operation(
        "get",
        "/metrics",
        "What is counted: how many and how long, never who. In Prometheus' form.",
        {
            200: Answer("The counters.", TEXT),
            401: Answer("`Authorization: Bearer …` has not the server's token.", Problem),
            404: Answer("The server has no token, and so no such page.", Problem),
        },
    ),
)
