"""The shapes of what programs are answered, beside a sync's reply (`sync.wire_schema`)."""

from typing import Any

from marshmallow import RAISE, Schema, fields, validate

from app.http.mark import VERSION
from app.kinds.roles import ROLES
from sync.schema import AUDIENCES, POLICIES
from sync.wire_schema import Reply, identifier, number, scope, several, text, word


class Shape(Schema):
    """What is not named is not there."""

    class Meta:
        unknown = RAISE


def yes_or_no(told: str) -> fields.Boolean:
    return fields.Boolean(required=True, metadata={"description": told})


def roles(told: str) -> fields.List[Any]:
    return several(text("A role."), told, required=True)


MARK = fields.Integer(
    required=True,
    validate=validate.Equal(VERSION),
    metadata={"description": "The mark: an answer without it is not from this server, and is no answer."},
)
NONCE = text("The `nonce` of the request, if it had one.")


class Answer(Shape):
    """What an answer of this server bears, whatever else it says."""

    mpp, nonce = MARK, NONCE


class Synced(Reply):
    """The answer to POST /sync."""

    mpp, nonce = MARK, NONCE


class Problem(Answer):
    """What went wrong, in one word for programs."""

    error = text("The word.", required=True)


class SignInWanted(Answer):
    """Nothing was read or written."""

    error = word(
        "`sign-in`: nobody is signed in here; what is unsent waits. `revoked`: this sign-in was ended on "
        "purpose; the device seals what is unsent, and drops the rest. `password`: an adult has yet to "
        "choose their own. `other-person`: somebody else is signed in than the one who asks.",
        *("sign-in", "revoked", "password", "other-person"),
        required=True,
    )
    left = several(
        identifier("A plan."),
        "With `revoked`: plans the person has left, whose copies are to go from the device.",
    )


class NotLetIn(Answer):
    """Why nobody was signed in, for programs and for people."""

    error = word(
        "`sign-in`: name and password do not fit. `slip`: the slip was not used in time. `wait`: too many "
        "tries. `busy`: not looked at.",
        *("sign-in", "slip", "wait", "busy"),
        required=True,
    )
    page = text("Where a form asked: the page that it is answered.")
    text = text("For the person to read.", required=True)


class Credentials(Shape):
    """What is written on the slip. Capitals, accents and spaces of the name do not matter."""

    name = text("The sign-in name.", required=True)
    password = text("The password.", required=True)


class SignedIn(Answer):
    """Who is signed in now."""

    person = identifier("The person.", required=True)
    name = text("What they are called.", required=True)
    role = word("What they are.", *ROLES, required=True)


class SignedOut(Answer):
    """The sign-in of this device has ended."""

    signed_out = yes_or_no("True.")


class Term(Shape):
    """A term of the school's."""

    name = text("Its name.", required=True)
    first = text("Its first day.", required=True)
    last = text("Its last day.", required=True)


class Plan(Shape):
    """A plan that is the person's to see."""

    id = identifier("The plan.", required=True)
    name = text("What its pupil is called.", required=True)
    role = word("What the person is on it.", *ROLES, required=True)
    scopes = fields.Dict(
        keys=scope(),
        values=fields.Boolean(),
        required=True,
        metadata={"description": "Its scopes; true for those that the person's device is to hold."},
    )


class Me(SignedIn):
    """Who is signed in, and what their device may hold."""

    epoch = text("The database's epoch.", required=True)
    membership = number("Rises whenever what the person may see changes.", required=True)
    seal = text("The key that was asked for, in base64, under which a device seals unsent edits at sign-out.")
    seal_id = text("Its id, kept beside what is sealed; empty for that of devices that know of no ids.")
    zone = text("The school's time zone.", required=True)
    offsets = several(
        several(number("A number.", None), "`[from when in ms, minutes east of UTC]`."),
        "Of the zone.",
        required=True,
    )
    terms = fields.List(fields.Nested(Term), required=True)
    school = text("The school's name.", required=True)
    worried = text("Whom a worried child can turn to.", required=True)
    safeguarding = yes_or_no("One of the school's named safeguarding staff.")
    lock_minutes = number("After how many minutes without a touch pages are to be hidden.", required=True)
    hidden = yes_or_no("Whether this device's pages are hidden: then no plan is named.")
    demo = yes_or_no("Every page is to say that this is the demo.")
    plans = fields.List(fields.Nested(Plan), required=True)


class FieldRules(Shape):
    """What is true of a field."""

    type = text("line, text, day, int, bool, choice, set, ref or facts.", required=True)
    policy = word("What becomes of values written apart.", *POLICIES, required=True)
    writers = roles("Whose edits are taken at all.")
    owners = roles("Whose words lead.")
    choosers = roles("Who may settle what is open.")
    required = yes_or_no("A record is made with it, and it never goes empty.")
    own = yes_or_no("Nobody decides it in another's name: it is never written down for a pupil.")
    limit = number("The longest text in code points, or the largest number.", required=True, allow_none=True)
    choices = several(text("A code."), "What may be chosen.", required=True, allow_none=True)


class KindRules(Shape):
    """What is true of a kind of record."""

    audience = word("Who may see it.", *AUDIENCES, required=True)
    dated = text(
        "The field whose school year chooses the scope, or `made`; empty if not dated.", required=True
    )
    creators = roles("Who may make one.")
    deleters = roles("Who may put it away and bring it back.")
    scribes = roles("Who may write it down for a pupil.")
    retractors = roles(
        "Who may take back what anybody has said in it; where there are any, it never changes."
    )
    parent = text("The kind it belongs to; the field of that name holds the parent's id.", required=True)
    single = yes_or_no("One a plan.")
    personal = yes_or_no("One a person on each record of its parent; nobody else writes in it.")
    each = fields.Dict(  # `fields` is marshmallow's own
        keys=text("A field."), values=fields.Nested(FieldRules), required=True, data_key="fields"
    )


class Rules(Shape):
    """What kinds of record there are, and who may do what with them."""

    version = number("Rises with every change of the rules.", required=True)
    kinds = fields.Dict(keys=text("A kind."), values=fields.Nested(KindRules), required=True)
