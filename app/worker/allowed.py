"""What a shared template may use: each of these exists in Jinja2 and in service_worker/jinja/*.js alike.

Not here, and why: `float`, `round`, `filesizeformat`, `/` and numbers with a point, since our data has no
floats; `capitalize`, since JavaScript knows no title-case letters; `attr`, which reaches into Python;
`random`, since two servers would draw differently; `striptags`, which knows two thousand entities;
`pprint`, `urlize`, `wordwrap`, `str.format` and `sameas`, whose rules are long and which no page needs;
`lipsum`, since no page should have it.
"""

from collections.abc import Collection
from dataclasses import dataclass
from types import GeneratorType

from jinja2 import Environment

# Filters, with the names of the arguments after the value, in order. None: any arguments at all.
FILTERS: dict[str, tuple[str, ...] | None] = {
    "abs": (),
    "batch": ("linecount", "fill_with"),
    "center": ("width",),
    "count": (),
    "d": ("default_value", "boolean"),
    "default": ("default_value", "boolean"),
    "dictsort": ("case_sensitive", "by", "reverse"),
    "e": (),
    "escape": (),
    "first": (),
    "forceescape": (),
    "format": None,
    "groupby": ("attribute", "default", "case_sensitive"),
    "indent": ("width", "first", "blank"),
    "int": ("default",),
    "items": (),
    "join": ("d", "attribute"),
    "last": (),
    "length": (),
    "list": (),
    "lower": (),
    "max": ("case_sensitive", "attribute"),
    "min": ("case_sensitive", "attribute"),
    "replace": ("old", "new", "count"),
    "reverse": (),
    "safe": (),
    "slice": ("slices", "fill_with"),
    "sort": ("reverse", "case_sensitive", "attribute"),
    "string": (),
    "sum": ("attribute", "start"),
    "title": (),
    "tojson": (),
    "trim": ("chars",),
    "truncate": ("length", "killwords", "end", "leeway"),
    "unique": ("case_sensitive", "attribute"),
    "upper": (),
    "urlencode": (),
    "wordcount": (),
    "xmlattr": ("autospace",),
}

# How many of them must be given, where that is not none.
REQUIRED = {"batch": 1, "groupby": 1, "replace": 2, "slice": 1}

# These five take a filter or a test by its name, so the compiler writes the call itself.
CHOOSERS = frozenset({"map", "select", "reject", "selectattr", "rejectattr"})

# Tests, with the name of their function in the run time and the names of their arguments.
TESTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "boolean": ("boolean", ()),
    "callable": ("callable", ()),
    "defined": ("defined", ()),
    "divisibleby": ("divisibleby", ("num",)),
    "escaped": ("escaped", ()),
    "even": ("even", ()),
    "false": ("false", ()),
    "float": ("float", ()),
    "in": ("in", ("seq",)),
    "integer": ("integer", ()),
    "iterable": ("iterable", ()),
    "lower": ("lower", ()),
    "mapping": ("mapping", ()),
    "none": ("none", ()),
    "number": ("number", ()),
    "odd": ("odd", ()),
    "sequence": ("sequence", ()),
    "string": ("string", ()),
    "true": ("true", ()),
    "undefined": ("undefined", ()),
    "upper": ("upper", ()),
    **dict.fromkeys(("==", "eq", "equalto"), ("eq", ("other",))),
    **dict.fromkeys(("!=", "ne"), ("ne", ("other",))),
    **dict.fromkeys((">", "gt", "greaterthan"), ("gt", ("other",))),
    **dict.fromkeys((">=", "ge"), ("gteq", ("other",))),
    **dict.fromkeys(("<", "lt", "lessthan"), ("lt", ("other",))),
    **dict.fromkeys(("<=", "le"), ("lteq", ("other",))),
}

# Filters that give a generator, which is gone through once and has no text, and those that do go through it.
STREAMS = frozenset({"batch", "items", "slice", "unique", *CHOOSERS})
ITEMWISE = STREAMS | {
    "count", "first", "groupby", "join", "last", "length", "list", "max", "min", "reverse", "sort", "sum",
}  # fmt: skip

# Methods, with the fewest and the most arguments: by their places, since few of them have names in Python.
METHODS: dict[str, tuple[int, int]] = {
    # of text
    "count": (1, 1),
    "endswith": (1, 1),
    "find": (1, 1),
    "join": (1, 1),
    "lower": (0, 0),
    "lstrip": (0, 1),
    "replace": (2, 3),
    "rstrip": (0, 1),
    "split": (0, 2),
    "splitlines": (0, 0),
    "startswith": (1, 1),
    "strip": (0, 1),
    "upper": (0, 0),
    # of lists
    "append": (1, 1),
    "copy": (0, 0),
    "extend": (1, 1),
    "index": (1, 1),
    "insert": (2, 2),
    # of maps
    "get": (1, 2),
    "items": (0, 0),
    "keys": (0, 0),
    "pop": (1, 2),
    "values": (0, 0),
    # of a cycler
    "next": (0, 0),
    "reset": (0, 0),
}
VIEWS = frozenset({"items", "keys", "values"})  # their text and their comparisons are rules of their own
METHODS_OF_LOOP = frozenset({"changed", "cycle"})

# Functions, with the fewest and the most arguments by place, and whether others may be given by name.
FUNCTIONS: dict[str, tuple[int, int, bool]] = {
    "range": (1, 3, False),
    "dict": (0, 0, True),
    "namespace": (0, 0, True),
    "cycler": (1, 255, False),
    "joiner": (0, 1, False),
    "_": (1, 1, True),
    "gettext": (1, 1, True),
    "ngettext": (3, 3, True),
    "pgettext": (2, 2, True),
    "npgettext": (4, 4, True),
}

# How many texts a function of translation begins with: they hold `%(name)s`, so they are read at start.
MESSAGES = {"_": 1, "gettext": 1, "ngettext": 2, "pgettext": 2, "npgettext": 3}

# Names that Jinja gives a meaning: as a template's own, each means something else in places.
RESERVED = frozenset({"caller", "kwargs", "loop", "self", "super", "varargs"})

# `plan.items` is Python's method before it is the map's own "items": a template must say which it wants.
DICT_METHODS = frozenset(name for name in dir(dict) if not name.startswith("_"))
RANGE_ATTRIBUTES = frozenset({"start", "stop", "step"})
KINDS: tuple[type, ...] = (str, list, tuple, int, range, GeneratorType, type({}.keys()))
METHODS_OF_PYTHON = (
    frozenset(name for kind in KINDS for name in dir(kind) if not name.startswith("_"))
    | METHODS.keys()
    | METHODS_OF_LOOP
) - RANGE_ATTRIBUTES

# What JavaScript's numbers count without a gap.
GREATEST = 2**53 - 1


class TemplateNotSupported(Exception):  # noqa: N818  (a name for people: it says what is the matter)
    """A template that the phone could not render alike never reaches a user: the app does not start."""

    def __init__(self, template: str, line: int, construct: str) -> None:
        super().__init__(f"{template}:{line}: {construct} is not supported in shared templates")
        self.template = template
        self.line = line
        self.construct = construct


@dataclass(frozen=True)
class Allowed:
    """What the templates of one module may name: our own functions beside those built in."""

    environment: Environment
    templates: Collection[str]
    globals: Collection[str] = frozenset()
    filters: Collection[str] = frozenset()
    tests: Collection[str] = frozenset()
    made: Collection[str] = frozenset()  # names that some template sets, imports or defines
    imported: Collection[str] = frozenset()  # the names of imported templates

    def calls(self, name: str) -> bool:
        """Whether a template may call it: a function of both servers, a macro, or what Jinja itself gives."""
        return name in {*FUNCTIONS, *self.globals, *self.made, "loop", "caller", "super"}

    def reads(self, name: str) -> bool:
        """Whether a name that no template makes is data, or a function that the worker has too."""
        return name in self.globals or name in FUNCTIONS or name not in self.environment.globals
