"""What a shared template may use: each of these exists in Jinja2 and in service_worker/jinja*.js alike.

Not here, and why: `float`, `round`, `filesizeformat`, `/` and numbers with a point, since our data has no
floats; `random`, since two servers would draw differently; `striptags`, which knows two thousand entities;
`pprint`, `urlize`, `wordwrap`, `str.format` and `sameas`, whose rules are long and which no page needs;
`lipsum`, since no page should have it.
"""

from collections.abc import Collection
from dataclasses import dataclass

from jinja2 import Environment

# Filters, with the names of the arguments after the value, in order. None: any arguments at all.
FILTERS: dict[str, tuple[str, ...] | None] = {
    "abs": (),
    "attr": ("name",),
    "batch": ("linecount", "fill_with"),
    "capitalize": (),
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
    "int": ("default", "base"),
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

METHODS = frozenset({
    "capitalize", "count", "endswith", "find", "join", "lower", "lstrip", "replace", "rstrip", "split",
    "splitlines", "startswith", "strip", "title", "upper",  # of text
    "append", "copy", "extend", "index", "insert", "pop",  # of lists
    "get", "items", "keys", "setdefault", "update", "values",  # of maps
    "changed", "cycle", "next", "reset",  # of loop and cycler
})  # fmt: skip

FUNCTIONS = frozenset({
    "range", "dict", "namespace", "cycler", "joiner", "_", "gettext", "ngettext", "pgettext", "npgettext",
})  # fmt: skip

# `plan.items` is Python's method before it is the map's own "items": a template must say which it wants.
DICT_METHODS = frozenset(name for name in dir(dict) if not name.startswith("_"))

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
    modules: Collection[str] = frozenset()  # those of imported templates; `self` and its like

    def calls(self, name: str) -> bool:
        """Whether a template may call it: a function of both servers, a macro, or what Jinja itself gives."""
        return name in {*FUNCTIONS, *self.globals, *self.made, "loop", "caller", "super"}

    def reads(self, name: str) -> bool:
        """Whether a name that no template makes is data, or a function that the worker has too."""
        return name in self.globals or name in FUNCTIONS or name not in self.environment.globals
