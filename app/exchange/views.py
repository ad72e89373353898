"""The engine's exchange over HTTP: what a device sends and asks, and the rules it may know."""

import json
import re
import zlib
from contextlib import suppress
from typing import Any

import orjson
from flask import Blueprint, Response, current_app, jsonify, request
from flask.typing import ResponseReturnValue
from flask_login import current_user
from marshmallow import ValidationError

from app.clock import now
from app.engine import engine
from app.http.mark import document, marked
from app.kinds.schema import SCHEMA
from app.people import sign_ins
from app.storage.database import db
from sync import protocol
from sync.protocol import BYTES, EDITS, PROTOCOL
from sync.push import SignedOutError

blueprint = Blueprint("exchange", __name__)

_GZIP = 31  # zlib's word for: a gzip header, and nothing else
# An unterminated text is one token, too: else the search would begin again at each quotation mark in it.
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[\]{}]', re.DOTALL)
_DEEPEST = 64  # no request of ours is half as deep


class RefusedBodyError(Exception):
    """A body that is not looked into. `status` is the answer's."""

    def __init__(self, status: int, error: str) -> None:
        super().__init__(error)
        self.status, self.error = status, error


@blueprint.get("/schema.json")
def schema() -> Response:
    """Which kinds there are, and who may do what with them."""
    return document(SCHEMA.describe())


@blueprint.post("/sync")
def exchange() -> ResponseReturnValue:
    """Answer a device. Nothing is read or written for anybody but the person who is signed in."""
    if not current_user.is_authenticated:
        return jsonify(error=sign_ins.reason(), left=_left()), 401
    if seconds := current_app.extensions["rate_limit"].wait(current_user.sign_in_id, now()):
        return jsonify(error="wait"), 429, {"Retry-After": str(seconds)}
    try:
        asked = _asked(current_user.id)
    except RefusedBodyError as refused:
        return jsonify(error=refused.error), refused.status
    here = engine()
    db.session.close()  # looking up who is signed in began to read, which would block the writer
    try:
        reply = here.sync(current_user.id, asked, current_user.valid)
    except SignedOutError:
        return jsonify(error=sign_ins.reason(), left=_left()), 401
    return marked(reply)


def _left() -> list[str]:
    """The plans that a device may no longer hold whose sign-in was ended from elsewhere; for others none."""
    person = sign_ins.revoked_person()
    return engine().left(person) if person else []


def _asked(person: str) -> dict[str, Any]:
    """The request, validated."""
    body = _parsed(_inflated())
    if not isinstance(body, dict):
        raise RefusedBodyError(400, "bad-request")
    if body.get("protocol") != PROTOCOL:
        raise RefusedBodyError(409, "protocol")
    if body.get("person") != person:
        raise RefusedBodyError(401, "other-person")
    if isinstance(body.get("edits"), list) and len(body["edits"]) > EDITS:
        raise RefusedBodyError(413, "too-large")
    try:
        return protocol.load(body)
    except ValidationError as bad:
        raise RefusedBodyError(400, "bad-request") from bad


def _inflated() -> bytes:
    """The body, at most BYTES of it: a small packet can hold a very large text."""
    if (request.content_length or 0) > BYTES:
        raise RefusedBodyError(413, "too-large")
    packed = request.stream.read(BYTES + 1)
    if request.headers.get("Content-Encoding", "").strip().lower() == "gzip":
        packed = _gunzipped(packed)
    if len(packed) > BYTES:
        raise RefusedBodyError(413, "too-large")
    return packed


def _gunzipped(packed: bytes) -> bytes:
    unpacking = zlib.decompressobj(_GZIP)
    try:
        body = unpacking.decompress(packed, BYTES + 1)
    except zlib.error as broken:
        raise RefusedBodyError(400, "bad-request") from broken
    if len(body) <= BYTES and not unpacking.eof:
        raise RefusedBodyError(400, "bad-request")
    return body


def _parsed(body: bytes) -> Any:
    """JSON, in which what no device could have meant becomes NaN, so that only its own edit is refused."""
    with suppress(orjson.JSONDecodeError):
        return orjson.loads(body)
    try:
        text = body.decode()
        try:
            return json.loads(text, parse_int=_whole)
        except RecursionError:
            return json.loads(_cut(text), parse_int=_whole)
    except ValueError as broken:
        raise RefusedBodyError(400, "bad-request") from broken


def _whole(digits: str) -> int | float:
    """A number as long as a book takes long to read; none of ours has twenty digits."""
    return int(digits) if len(digits) < 20 else float("nan")


def _cut(text: str) -> str:
    """The text with NaN, which no field accepts, in place of everything that is nested too deep."""
    kept, depth, start = [], 0, 0
    for token in _TOKEN.finditer(text):
        if token[0] in "[{":
            depth += 1
            if depth == _DEEPEST:
                kept.append(text[start : token.start()])
        elif token[0] in "]}":
            if depth == _DEEPEST:
                kept.append("NaN")
                start = token.end()
            depth -= 1
    return "".join(kept) + text[start:] if depth == 0 else "broken"
