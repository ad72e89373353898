"""The shapes of an edit and of a reply, place by place: for the API's description, and for tests.

The engine itself reads edits with `protocol.edit`, which refuses one without the others, and answers records
as they are stored; so nothing on the way of a request is loaded or dumped by what stands here.
"""

from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, validate

from sync import policies
from sync.protocol import (
    BAD_VALUE,
    CHANGES,
    CLOSED,
    EDITS,
    FULL,
    NO_RECORD,
    NOT_ALLOWED,
    NOT_YOURS,
    PROTOCOL,
    TOO_LARGE,
    UNKNOWN_FIELD,
    UNKNOWN_KIND,
    Request,
    Whole,
)
from sync.schema import IDENTIFIER, SERVER

REASONS = (
    NOT_YOURS,
    NOT_ALLOWED,
    UNKNOWN_KIND,
    UNKNOWN_FIELD,
    BAD_VALUE,
    NO_RECORD,
    TOO_LARGE,
    CLOSED,
    FULL,
)
OUTCOMES = (policies.MERGED, policies.KEPT, policies.SUGGESTED, policies.SUPERSEDED)
OTHERS = (policies.KEPT, policies.SUGGESTED, policies.LOST)


class Row(fields.Field[list[Any]]):
    """A list in which every place has its own meaning. The last `optional` places may be missing.

    name: what it is called in the description; "" for one that is described where it stands.
    """

    def __init__(self, *places: fields.Field[Any], optional: int = 0, name: str = "", **rest: Any) -> None:
        super().__init__(**rest)
        self.places, self.least, self.title = places, len(places) - optional, name

    def _deserialize(self, value: Any, attr: str | None, data: Any, **rest: Any) -> list[Any]:  # noqa: ARG002
        if not isinstance(value, list) or not self.least <= len(value) <= len(self.places):
            raise ValidationError(f"not {self.least} to {len(self.places)} places")
        return [place.deserialize(part) for place, part in zip(self.places, value, strict=False)]


class Either(fields.Field[Any]):
    """One of several shapes."""

    def __init__(self, *shapes: fields.Field[Any], name: str = "", **rest: Any) -> None:
        super().__init__(**rest)
        self.shapes, self.title = shapes, name

    def _deserialize(self, value: Any, attr: str | None, data: Any, **rest: Any) -> Any:  # noqa: ARG002
        for shape in self.shapes:
            try:
                return shape.deserialize(value)
            except ValidationError:
                continue
        raise ValidationError("none of its shapes")


def text(told: str, pattern: str = "", **rest: Any) -> fields.String:
    """Text, of a pattern if one is given."""
    checks = [validate.Regexp(rf"(?:{pattern})\Z")] if pattern else []
    return fields.String(validate=checks, metadata={"description": told}, **rest)


def number(told: str, least: int | None = 0, **rest: Any) -> Whole:
    """A whole number from `least` on; None for any."""
    checks = [validate.Range(min=least)] if least is not None else []
    return Whole(validate=checks, metadata={"description": told}, **rest)


def word(told: str, *words: Any, **rest: Any) -> fields.String:
    """One of these words."""
    return fields.String(validate=validate.OneOf(words), metadata={"description": told}, **rest)


def identifier(told: str, **rest: Any) -> fields.String:
    return text(told, IDENTIFIER.pattern, **rest)


def several(inner: fields.Field[Any], told: str, **rest: Any) -> fields.List[Any]:
    return fields.List(inner, metadata={"description": told}, **rest)


def anything(told: str) -> fields.Raw:
    return fields.Raw(allow_none=True, metadata={"description": told})


EDIT_ID = r"[A-Za-z0-9_-]{1,64}:[0-9]{1,15}"
SCOPE = rf"{IDENTIFIER.pattern}/(circle|home|staff|own:{IDENTIFIER.pattern})(/[0-9]{{4}})?"
WRITER = rf"{IDENTIFIER.pattern}|{SERVER}"


def scope() -> fields.String:
    return text("The scope's name.", SCOPE)


def kind() -> fields.String:
    return text("The record's kind.")


def person(told: str, pattern: str = IDENTIFIER.pattern) -> Either:
    """A person by name, or in the short form by their place in `people`."""
    return Either(text(told, pattern), number("Their place in `people`."), metadata={"description": told})


def by() -> Either:
    return person("Who wrote it: a person, or `server`.", WRITER)


def at() -> Whole:
    return number("When it counts as written, in ms; in the short form from the reply's `now`.", None)


CHANGE = Row(
    Either(scope(), number("The scope's place in `scopes`."), metadata={"description": "The scope."}),
    kind(),
    identifier("The record."),
    number("`base`: the scope's version that was on the author's screen; 0 for none."),
    fields.Dict(
        keys=fields.String(),
        values=anything(
            'What is written: a value, `{"$add": […], "$remove": […]}` for a set, `{"$settle": version}` or '
            '`{"$dismiss": version}`.'
        ),
        metadata={
            "description": "`set`: the fields that were changed. `_deleted` puts away (true) or brings back."
        },
    ),
    fields.Raw(
        validate=validate.OneOf([0, 1]),
        metadata={"description": "`new`: 1 on the change that makes the record.", "type": "integer"},
    ),
    optional=1,
    name="Change",
    metadata={"description": "A change of one record: `[scope, kind, record, base, set, new]`."},
)
EDIT = Row(
    text("The edit's id: `<origin>:<n>`.", EDIT_ID),
    number("When it was saved, by the device's clock, in ms.", None),
    identifier("In whose name it was written down; null for one's own.", allow_none=True),
    several(CHANGE, "Standing or falling together.", validate=validate.Length(1, CHANGES)),
    name="Edit",
    metadata={"description": "One save by one person: `[id, made, for, changes]`."},
)
NOTE = Row(
    number("Which change of the edit."),
    text("The field."),
    word("What became of it.", *OUTCOMES),
    anything("With `superseded`: the earlier value of the author's that gave way to this one."),
    optional=1,
    metadata={"description": "A field that was not simply applied."},
)
VERDICT = Either(
    Row(
        text("The edit's id.", EDIT_ID),
        word("Taken.", "taken"),
        several(number("A version.", 1), "The version of each change."),
        several(NOTE, "What was not simply applied."),
    ),
    Row(
        text("The edit's id; null where it has none.", EDIT_ID, allow_none=True),
        word("Refused.", "refused"),
        word("Why.", *REASONS),
    ),
    name="Verdict",
    metadata={"description": '`[id, "taken", versions, notes]` or `[id, "refused", reason]`.'},
)
OTHER = Row(
    anything("The value."),
    number("The version at which it was taken.", 1),
    by(),
    at(),
    word("What it is beside the one that is shown.", *OTHERS),
)
FIELD = Row(
    anything("The value that is shown."),
    number("`changed`: the version at which the field last changed in any way.", 1),
    by(),
    at(),
    several(OTHER, "Other values that no later one has replaced."),
    person("The person it was written down for."),
    optional=2,
    name="Field",
    metadata={"description": "A field as it travels: `[value, changed, by, at, others, for]`."},
)
COMPACT = Row(
    anything("The value that is shown."),
    number("`changed`, counted from the record's version.", None),
    by(),
    number("When it counts as written, counted from the time before.", None),
    several(OTHER, "Other values that no later one has replaced."),
    person("The person it was written down for."),
    optional=5,
    name="CompactField",
    metadata={"description": "A field in the compact form; `[value]` if it was written with the one before."},
)
RECORD = Row(
    kind(),
    identifier("The record's id."),
    number("The version at which it last changed.", 1),
    fields.Dict(
        keys=fields.String(),
        values=Either(FIELD, COMPACT),
        allow_none=True,
        metadata={"description": "Its fields; null while it is put away, or kept from this reader."},
    ),
    fields.Boolean(
        validate=validate.Equal(True),
        metadata={"description": "Its pupil keeps it from this reader: the device lets go of its words."},
    ),
    optional=1,
    name="Record",
    metadata={"description": "A record as it travels: `[kind, id, version, fields]`."},
)


class Asked(Request):
    """The body of POST /sync. An edit that is not of its shape is refused by itself, without the others."""

    protocol = Whole(required=True, validate=validate.Equal(PROTOCOL))
    edits = several(EDIT, "What the person has saved, oldest first.", validate=validate.Length(max=EDITS))


class Part(Schema):
    """What a device lacks of a scope: all of it, or all that is newer."""

    class Meta:
        unknown = RAISE

    version = number("The scope's version now.", 1, required=True)
    whole = fields.Boolean(
        required=True, metadata={"description": "Everything is here; what else the device has is old."}
    )
    check = Row(
        number("How many records the scope has."),
        number("The sum of their versions."),
        required=True,
        metadata={"description": "To be compared with what is there once this has been applied."},
    )
    records = several(RECORD, "Oldest change first.", required=True)
    people = several(
        text("A person, or `server`.", WRITER),
        "In the short and in the compact form: whom the numbers stand for.",
    )


class Reply(Schema):
    """The answer to POST /sync."""

    class Meta:
        unknown = RAISE

    protocol = Whole(required=True, validate=validate.Equal(PROTOCOL))
    person = identifier("Who is signed in.", required=True)
    epoch = text("The database's epoch; another one after a restore.", required=True)
    now = number("The server's clock, in ms.", required=True)
    membership = number("Rises whenever what the person may see changes: then ask /me.", required=True)
    device = text("The name under which the device goes on; another one if it is a copy.", required=True)
    said = number("How many edits have been taken under that name.", required=True)
    results = several(VERDICT, "A verdict for each edit, in the order they came.", required=True)
    scopes = fields.Dict(
        keys=scope(),
        values=fields.Nested(Part),
        required=True,
        metadata={"description": "What the device lacks, by scope."},
    )
    forget = several(
        text("A name as it stood in `have`."), "Scopes the person may no longer see.", required=True
    )
    more = fields.Boolean(required=True, metadata={"description": "There is more: ask again at once."})
    want = word("`rest` does not fit: ask once more with every scope in `have`.", "have")
    again = fields.Boolean(
        validate=validate.Equal(True),
        metadata={
            "description": "The device knows another past: no edit was judged; offer those of 90 days again."
        },
    )
