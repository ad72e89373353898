"""The mark by which a device recognises an answer as the server's own.

A school's filter, a captive portal or a proxy may answer any request in the server's place, with any status,
and may remove headers from the server's answers. So the mark is in the body: the key `mpp` of every JSON
object, and the attribute `data-mpp` of an HTML root element. A request may carry a `nonce`, which its answer
repeats, so that the answer to an earlier request is not taken for the answer to this one.
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
    """The mark added to a JSON object that is text already, and is not empty."""
    return Response(orjson.dumps(mark())[:-1] + b"," + body[1:], mimetype="application/json")


def document(value: Any) -> Response:
    """JSON in a standard format, which has no place for a mark."""
    return Response(current_app.json.dumps(value) + "\n", mimetype="application/json")
