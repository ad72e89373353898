"""What a kind of record is, declared once.

A kind is a marshmallow schema whose fields check values, and a few facts that say who may make, change and
see a record. The engine reads nothing else, so a new kind needs no new code in this folder.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar, NamedTuple

from marshmallow import Schema as Marshmallow
from marshmallow import ValidationError, fields

from sync.letters import SHRINKS, composed, encodable, lines
from sync.years import is_day

AUDIENCES = ("circle", "home", "staff", "own")
POLICIES = ("latest", "owner", "ask", "text", "set", "log")
SERVER = "server"
HIDDEN = "hidden"  # the field by which a pupil keeps a record to themselves
LARGEST = 2**53 - 1  # the largest whole number that every browser keeps
IDENTIFIER = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


class TooLargeError(ValidationError):
    """A value of the right type that is longer than the field takes."""


class Field(fields.Field[Any]):
    """One field of a kind. `check` answers the value as it is stored, or raises ValidationError.

    writers: roles whose edits are taken at all; owners: roles whose words lead (policy `owner`);
    choosers: roles that may settle what is open. What is not listed is refused.
    own: a decision that nobody takes in another's name; it is never written down for a pupil.
    label, hint, purpose and keep (retention) are for people: forms, the privacy inventory and docs read them.
    """

    type: ClassVar[str] = ""

    def __init__(
        self,
        label: str,
        writers: str,
        *,
        policy: str = "latest",
        owners: str = "",
        choosers: str = "",
        limit: int | None = None,
        required: bool = False,
        own: bool = False,
        hint: str = "",
        purpose: str = "",
        keep: Any = None,
    ) -> None:
        if policy not in POLICIES:
            raise ValueError(f"no such policy: {policy}")
        super().__init__(required=required, allow_none=not required)
        self.label, self.hint, self.purpose, self.keep = label, hint, purpose, keep
        self.policy, self.limit, self.own = policy, limit, own
        self.writers, self.owners = roles(writers), roles(owners)
        self.choosers = roles(choosers) or self.owners

    def check(self, value: Any) -> Any:
        """The value as it is stored. None clears a field that is not required."""
        if value is None:
            if self.required:
                raise ValidationError("required")
            return None
        return self.clean(value)

    def clean(self, value: Any) -> Any:
        raise NotImplementedError

    def describe(self) -> dict[str, Any]:
        """This field as /schema.json tells it."""
        return {
            "type": self.type,
            "policy": self.policy,
            "writers": sorted(self.writers),
            "owners": sorted(self.owners),
            "choosers": sorted(self.choosers),
            "required": self.required,
            "own": self.own,
            "limit": self.limit,
            "choices": None,
        }

    def content(self) -> dict[str, Any]:
        """What a page says about this field."""
        return {"label": self.label, "hint": self.hint, "choices": {}, "icons": {}}


class Line(Field):
    """Text of one line, at most `limit` letters (code points)."""

    type = "line"

    def __init__(self, label: str, writers: str, *, limit: int = 120, **rest: Any) -> None:
        super().__init__(label, writers, limit=limit, **rest)

    def clean(self, value: Any) -> str | None:
        text = plain_text(value, self.limit)
        if "\n" in text:
            raise ValidationError("one line")
        return self.filled(text)

    def filled(self, text: str) -> str | None:
        if self.required and not text.strip():
            raise ValidationError("required")
        return text or None


class Text(Line):
    """Text of many lines, at most `limit` letters (code points)."""

    type = "text"

    def __init__(self, label: str, writers: str, *, limit: int = 2000, **rest: Any) -> None:
        super().__init__(label, writers, limit=limit, **rest)

    def clean(self, value: Any) -> str | None:
        return self.filled(plain_text(value, self.limit))


class Day(Field):
    """A calendar day, 2026-11-22, as the person says it: no zone."""

    type = "day"

    def clean(self, value: Any) -> str:
        if not is_day(value):
            raise ValidationError("not a day")
        return value


class Number(Field):
    """A whole number from `lowest` to `limit`."""

    type = "int"

    def __init__(
        self, label: str, writers: str, *, lowest: int = 0, limit: int = LARGEST, **rest: Any
    ) -> None:
        super().__init__(label, writers, limit=limit, **rest)
        self.lowest = lowest

    def clean(self, value: Any) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise ValidationError("not a number")
        if not self.lowest <= value <= (self.limit or LARGEST):
            raise ValidationError("out of range")
        return value


class Flag(Field):
    """Yes or no."""

    type = "bool"

    def clean(self, value: Any) -> bool:
        if not isinstance(value, bool):
            raise ValidationError("not yes or no")
        return value


class Choice(Field):
    """One of `choices`: {code: label}. Schools may change labels; codes stay. icons: {code: picture}."""

    type = "choice"

    def __init__(
        self,
        label: str,
        writers: str,
        choices: Mapping[str, str],
        *,
        icons: Mapping[str, str] | None = None,
        **rest: Any,
    ) -> None:
        super().__init__(label, writers, **rest)
        self.choices, self.icons = dict(choices), dict(icons or {})

    def clean(self, value: Any) -> str:
        if not isinstance(value, str) or value not in self.choices:
            raise ValidationError("not a choice")
        return value

    def describe(self) -> dict[str, Any]:
        return super().describe() | {"choices": list(self.choices)}

    def content(self) -> dict[str, Any]:
        return super().content() | {"choices": self.choices, "icons": self.icons}


class Elements(Field):
    """A set: of `choices` where they are given, else of short texts. At most `limit` letters an element.

    `check` takes one element: what is present is settled element by element. `names`: the elements are ids of
    records of this kind, and say nothing to a reader by themselves.
    """

    type = "set"

    def __init__(
        self,
        label: str,
        writers: str,
        choices: Mapping[str, str] | None = None,
        *,
        limit: int = 80,
        names: str = "",
        icons: Mapping[str, str] | None = None,
        **rest: Any,
    ) -> None:
        super().__init__(label, writers, policy="set", limit=limit, **rest)
        self.choices, self.names, self.icons = dict(choices) if choices else None, names, dict(icons or {})

    def clean(self, value: Any) -> str:
        text = plain_text(value, self.limit).strip()
        if not text or "\n" in text or (self.choices is not None and text not in self.choices):
            raise ValidationError("not a choice")
        return text

    def describe(self) -> dict[str, Any]:
        return super().describe() | {"choices": list(self.choices) if self.choices else None}

    def content(self) -> dict[str, Any]:
        return super().content() | {"choices": self.choices or {}, "names": self.names, "icons": self.icons}


class Reference(Field):
    """The id of another record or of a person. `names`: the kind, where the field is not called so."""

    type = "ref"

    def __init__(self, label: str, writers: str, *, names: str = "", **rest: Any) -> None:
        super().__init__(label, writers, **rest)
        self.names = names

    def content(self) -> dict[str, Any]:
        return super().content() | {"names": self.names}

    def clean(self, value: Any) -> str:
        if not isinstance(value, str) or not IDENTIFIER.fullmatch(value):
            raise ValidationError("not an id")
        return value


class Facts(Field):
    """A list or map that only the server writes (term dates)."""

    type = "facts"

    def clean(self, value: Any) -> Any:
        return value


class Kind:
    """A kind made ready to be asked: what `kind` declares, beside the fields of its marshmallow schema."""

    def __init__(
        self,
        name: str,
        fields: Mapping[str, Field],
        *,
        title: str,
        titles: str = "",
        audience: str = "circle",
        dated: str = "",
        creators: str = "",
        deleters: str = "",
        scribes: str = "",
        retractors: str = "",
        parent: str = "",
        single: bool = False,
        personal: bool = False,
        purpose: str = "",
        keep: Any = None,
        shown: Any = None,
    ) -> None:
        if audience not in AUDIENCES:
            raise ValueError(f"{name}: no such audience: {audience}")
        if parent and parent not in fields:
            raise ValueError(f"{name}: needs the field {parent}, which holds its parent's id")
        if personal and not parent:
            raise ValueError(f"{name}: each person has one on what? It needs a parent")
        self.name, self.title, self.titles = name, title, titles or title
        self.audience, self.dated, self.parent = audience, dated, parent
        self.single, self.personal = single, personal
        self.scope_type = (audience, bool(dated))  # dated: one scope for each school year
        self.creators, self.deleters, self.scribes = roles(creators), roles(deleters), roles(scribes)
        self.retractors = roles(retractors)
        self.purpose, self.keep, self.shown = purpose, keep, shown
        self.fields = dict(fields)
        self.required = tuple(name for name, field in fields.items() if field.required)
        self.maker = _maker(name, self.fields) if HIDDEN in fields else ""

    def describe(self) -> dict[str, Any]:
        """This kind as /schema.json tells it."""
        return {
            "audience": self.audience,
            "dated": self.dated,
            "creators": sorted(self.creators),
            "deleters": sorted(self.deleters),
            "scribes": sorted(self.scribes),
            "retractors": sorted(self.retractors),
            "parent": self.parent,
            "single": self.single,
            "personal": self.personal,
            "fields": {name: field.describe() for name, field in self.fields.items()},
        }

    def content(self) -> dict[str, Any]:
        """What a page says about this kind."""
        return {
            "title": self.title,
            "titles": self.titles,
            "fields": {name: field.content() for name, field in self.fields.items()},
        }


def _maker(name: str, fields: Mapping[str, Field]) -> str:
    """The field whose author made the record: it is required, so it was written then, and stays theirs."""
    for one, field in fields.items():
        if field.required and field.policy == "log":
            return one
    raise ValueError(f"{name}: what may be kept private needs a required log, which tells whose it is")


def kind(name: str, **facts: Any) -> Callable[[type[Marshmallow]], Kind]:
    """Make a Kind of the marshmallow schema below it.

    name: as it travels; title, titles: as a page says it; audience: one of AUDIENCES.
    dated: the field whose school year chooses the scope, or "made" for the day of writing; "" if not dated.
    creators, deleters: roles. scribes: roles that may write down for a pupil.
    retractors: roles that may take back what anybody has said in it. Where there are any, what a record says
    is never changed: its author may take it back, for good, and then who said it, who took it back and when
    go on travelling, and its words are read by these roles alone.
    parent: the kind whose record this one belongs to; the field of that name holds its id.
    single: one record a plan.
    personal: each person has one on a record of its parent, with an id made of both; nobody else writes in
    it, but for a scribe in the pupil's name.
    purpose, keep: why it is kept and how long, for the privacy inventory.
    shown: how pages show it; the engine does not look at it.
    """

    def declare(schema: type[Marshmallow]) -> Kind:
        declared = {key: field for key, field in schema().fields.items() if isinstance(field, Field)}
        return Kind(name, declared, **facts)

    return declare


class Quota(NamedTuple):
    """How much a plan takes for each of its school years, in all of its scopes together: records, and bytes
    of all that is ever written into them.
    """

    records: int = 5000
    bytes: int = 5_000_000


class Schema:
    """All kinds of a version. `kinds[name]` is a Kind, `children[name]` the kinds whose parent it is."""

    def __init__(
        self,
        version: int,
        kinds: Iterable[Any],  # decorated classes, to mypy still classes
        quota: Quota = Quota(),  # noqa: B008  # never changed
        *,
        steps_since: int = 0,
    ) -> None:
        """steps_since: the first version by whose rules the heads of a text are folded one after another."""
        self.version, self.quota, self.steps_since = version, quota, steps_since
        self.folds_in_steps = version >= steps_since
        self.kinds: dict[str, Kind] = {kind.name: kind for kind in kinds}
        self.children: dict[str, list[Kind]] = {name: [] for name in self.kinds}
        for child in self.kinds.values():
            if child.parent:
                if self.kinds[child.parent].maker:
                    raise ValueError(f"{child.name}: its parent may be kept private, and it would not be")
                self.children[child.parent].append(child)

    def numbered(self, version: int) -> "Schema":
        """The same rules under the number of an earlier version, which words taken by it bear for ever."""
        return self if version == self.version else self.changed(version, self.quota)

    def changed(self, version: int, quota: Quota) -> "Schema":
        """The same kinds under another number, or with another quota."""
        return Schema(version, self.kinds.values(), quota, steps_since=self.steps_since)

    def describe(self) -> dict[str, Any]:
        """The body of /schema.json."""
        return {
            "version": self.version,
            "kinds": {name: kind.describe() for name, kind in self.kinds.items()},
        }

    def content(self) -> dict[str, Any]:
        """Labels, hints and the words of choices, for the pages of both servers."""
        return {name: kind.content() for name, kind in self.kinds.items()}


def roles(text: str) -> frozenset[str]:
    """A set of roles from their names: `pupil tutor`."""
    return frozenset(text.split())


def plain_text(value: Any, limit: int | None) -> str:
    """Text as it is stored: NFC, lines ended by \\n, no lone surrogates, no NUL.

    Raises ValidationError, or TooLargeError where it is longer than `limit`: before anything else is done
    with it where no composing could make it short enough.
    """
    if not isinstance(value, str):
        raise ValidationError("not text")
    if limit is not None and len(value) > SHRINKS * limit:
        raise TooLargeError(f"longer than {limit}")
    if not value.isascii() and not encodable(value):
        raise ValidationError("not text")
    text = lines(composed(value))
    if "\0" in text:
        raise ValidationError("not text")
    if limit is not None and len(text) > limit:
        raise TooLargeError(f"longer than {limit}")
    return text
