"""The mark by which a device knows that an answer is the server's own.

A school's filter, a portal or a proxy may answer any request in the server's place, with any status, and
take headers out of what the server says. So the mark is in the body: the key `mpp` of every JSON object, and
the attribute `data-mpp` of an HTML root element. A request may bring a `nonce`, which its answer repeats: an
answer to an earlier request is none to this one.
"""

import re
from typing import Any

import orjson
from flask import Response, current_app, request
from flask.json.provider import DefaultJSONProvider
from werkzeug.sansio.response import Response as Said

KEY, VERSION = "mpp", 1
NONCE = "nonce"  # in the query, where a body that is refused unread does not matter
_NONCE = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)


class MarkedJSON(DefaultJSONProvider):
    """`jsonify` marks every object that it answers with."""

    def response(self, *args: Any, **kwargs: Any) -> Said:
        said = self._prepare_response_obj(args, kwargs)
        return super().response(mark() | said if isinstance(said, dict) else said)


def mark() -> dict[str, Any]:
    """The mark, with the nonce of this request if it brought one."""
    nonce = request.args.get(NONCE, "")
    return {KEY: VERSION} | ({NONCE: nonce} if _NONCE.fullmatch(nonce) else {})


def marked(body: bytes) -> Response:
    """A JSON object with members that is text already."""
    return Response(orjson.dumps(mark())[:-1] + b"," + body[1:], mimetype="application/json")


def document(value: Any) -> Response:
    """JSON of a form that others have laid down, which has no place for a mark."""
    return Response(current_app.json.dumps(value) + "\n", mimetype="application/json")
