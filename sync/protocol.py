"""What travels: the request's shape, an edit's shape, and the reasons why one is refused."""

import re
from typing import Any, NamedTuple

import orjson
from marshmallow import EXCLUDE, Schema, ValidationError, fields, validate

from sync.letters import encodable
from sync.schema import IDENTIFIER, LARGEST

PROTOCOL = 1
EDITS = 200  # in one request
BYTES = 256 * 1024  # of one request, inflated
CHANGES = 100  # in one edit
DEPTH = 8  # of a value: lists and maps inside one another

NOT_YOURS, NOT_ALLOWED = "not-yours", "not-allowed"
UNKNOWN_KIND, UNKNOWN_FIELD = "unknown-kind", "unknown-field"
BAD_VALUE, NO_RECORD, TOO_LARGE, CLOSED = "bad-value", "no-record", "too-large", "closed"
FULL = "full"

_SCOPE = 160  # letters of a scope's name
_EDIT_ID = re.compile(r"[A-Za-z0-9_-]{1,64}:\d{1,15}", re.ASCII)
_NAME = validate.Regexp(re.compile(r"[A-Za-z0-9_.:-]{1,64}\Z", re.ASCII))


class RefusedError(Exception):
    """An edit that is not taken. `reason` is one of the words above."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Change(NamedTuple):
    """A change of one record. `set` holds what was written, by field."""

    scope: str
    kind: str
    record: str
    base: int
    set: dict[str, Any]
    new: bool


class Edit(NamedTuple):
    """One save by one person. `on_behalf_of`: in whose name it was written down."""

    id: str
    made: int
    on_behalf_of: str | None
    changes: list[Change]


class Whole(fields.Integer):
    """A whole number that every browser keeps; no text, no 1.0, no true."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **rest: Any) -> int:
        if not whole(value):
            raise self.make_error("invalid")
        return int(super()._deserialize(value, attr, data, **rest) or 0)


class Letters(fields.String):
    """Text that can be stored and sent back: half a letter can be neither."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **rest: Any) -> str:
        text = super()._deserialize(value, attr, data, **rest)
        if text is None or not encodable(text):
            raise self.make_error("invalid")
        return text


class Versions(fields.Dict):
    """A version for each scope, all looked at in one go: a tutor's phone has some hundreds."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **rest: Any) -> dict[str, int]:  # noqa: ARG002
        if not isinstance(value, dict) or not all(map(_scope_version, value.items())):
            raise self.make_error("invalid")
        return value


class Unread(fields.List[Any]):
    """A list whose items are not looked at here."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **rest: Any) -> list[Any]:  # noqa: ARG002
        if not isinstance(value, list):
            raise self.make_error("invalid")
        return value


class Request(Schema):
    """The body of POST /sync. Each edit is judged by itself, so its shape is not looked at here."""

    class Meta:
        unknown = EXCLUDE

    protocol = Whole(required=True)
    person = fields.String(required=True, validate=_NAME)
    epoch = fields.String(load_default=None, allow_none=True, validate=_NAME)
    device = fields.String(required=True, validate=_NAME)
    said = Whole(load_default=None, allow_none=True, validate=validate.Range(min=0))
    now = Whole(required=True)
    app = Letters(load_default="", validate=validate.Length(max=64))
    have = Versions(
        keys=Letters(validate=validate.Length(max=_SCOPE)),
        values=Whole(validate=validate.Range(min=0)),
        load_default=dict,
        validate=validate.Length(max=5000),
    )
    rest = fields.List(
        Whole(validate=validate.Range(min=0)),
        load_default=None,
        allow_none=True,
        validate=validate.Length(equal=3),
    )
    scopes = fields.List(
        Letters(validate=validate.Length(max=_SCOPE)),
        load_default=list,
        validate=validate.Length(max=EDITS * CHANGES),
    )
    brief = fields.Boolean(load_default=False, truthy={True}, falsy={False})
    compact = fields.Boolean(load_default=False, truthy={True}, falsy={False})
    edits: fields.List[Any] = Unread(fields.Raw(allow_none=True), load_default=list)


_REQUEST = Request()


def load(body: dict[str, Any]) -> dict[str, Any]:
    """The request, made sure of, its edits with their scopes' names. Raises marshmallow's ValidationError."""
    loaded = _REQUEST.load(body)
    if not isinstance(loaded, dict):
        raise ValidationError("not a request")
    for raw in loaded["edits"]:
        _name_scopes(raw, loaded["scopes"])
    return loaded


def _scope_version(pair: tuple[Any, Any]) -> bool:
    name, version = pair
    if not (isinstance(name, str) and whole(version)):
        return False
    return len(name) <= _SCOPE and version >= 0 and encodable(name)


def _name_scopes(raw: Any, names: list[str]) -> None:
    """Replace the numbers of scopes in an edit by their names. An edit of another shape is refused later."""
    if not (names and isinstance(raw, list) and len(raw) == 4 and isinstance(raw[3], list)):
        return
    for change in raw[3]:
        if isinstance(change, list) and change and whole(change[0]) and 0 <= change[0] < len(names):
            change[0] = names[change[0]]


def edit_id(raw: Any) -> str | None:
    """The id of an edit as it came, or None where it has none."""
    if isinstance(raw, list) and raw and isinstance(raw[0], str) and _EDIT_ID.fullmatch(raw[0]):
        return raw[0]
    return None


def edit(raw: Any) -> Edit:
    """An edit from its wire form. Raises RefusedError: what follows never meets a shape it does not know."""
    if not isinstance(raw, list) or len(raw) != 4:
        raise RefusedError(BAD_VALUE)
    name, made, on_behalf_of, changes = raw
    if not (
        isinstance(name, str) and whole(made) and (on_behalf_of is None or isinstance(on_behalf_of, str))
    ):
        raise RefusedError(BAD_VALUE)
    if not isinstance(changes, list) or not changes or not encodable(on_behalf_of or ""):
        raise RefusedError(BAD_VALUE)
    if len(changes) > CHANGES:
        raise RefusedError(TOO_LARGE)
    return Edit(name, made, on_behalf_of, [_change(change) for change in changes])


def _change(raw: Any) -> Change:
    if not isinstance(raw, list) or not 5 <= len(raw) <= 6:
        raise RefusedError(BAD_VALUE)
    scope, kind, record, base, values, *new = raw
    if not (isinstance(scope, str) and isinstance(kind, str) and isinstance(record, str)):
        raise RefusedError(BAD_VALUE)
    if not (whole(base) and base >= 0 and isinstance(values, dict)):
        raise RefusedError(BAD_VALUE)
    if not (encodable(scope) and encodable(kind)):
        raise RefusedError(BAD_VALUE)
    if not IDENTIFIER.fullmatch(record) or _deep(values, DEPTH):
        raise RefusedError(BAD_VALUE)
    return Change(scope, kind, record, base, values, bool(new and new[0]))


def _deep(value: dict[str, Any] | list[Any], left: int) -> bool:
    """Whether a value is nested too deeply for any field. It is refused early,
    since it costs much to handle.
    """
    for each in value.values() if isinstance(value, dict) else value:
        if isinstance(each, dict | list) and (left == 1 or _deep(each, left - 1)):
            return True
    return False


def whole(value: Any) -> bool:
    """A whole number that every browser keeps."""
    return isinstance(value, int) and not isinstance(value, bool) and -LARGEST <= value <= LARGEST


def compact(value: Any) -> str:
    """JSON without spaces, as it is stored. Raises TypeError for what was never text or number of ours."""
    return orjson.dumps(value, default=list).decode()
