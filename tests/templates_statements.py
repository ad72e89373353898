"""Random templates: statements inside one another, and what joins templates to each other.

A site is a page with the templates that it extends, includes and imports; the same number makes the same one.
What is written seldom fails, so that its text is compared and not its error: names may hold anything, and
what is done with them goes with anything. Nothing goes round for ever: a macro calls only those before it in
the alphabet, a block holds only those before it, a file includes only those after it.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import Markup

from tests.templates_values import BLOCKS, MACROS, TARGETS, Values

TEXTS = ["", " ", "\n", "  \n\t", "-", "x y", "<b>", "é\n", "\n  ", "\r\n z", "{ ", "%", "'\"`${x}\\"]
THROUGH = ["upper", "trim", "e", "forceescape", "title", "string", "trim|lower", "replace('x', '<')"]
LOOPS = [
    ("x", "c"), ("i", "c"), ("x", "d"), ("x, y", "d.items()"), ("x, y", "d|dictsort"), ("a", "'ab'"),
    ("i", "range(2)"), ("y", "[a, s]"), ("x", "c|reverse"), ("y", "c|batch(2)"), ("z", "c|map('upper')"),
    ("i", "c|select"), ("x", "[]"), ("x", "gone"), ("x, (y, z)", "[[1, ['m', s]], [x, [y, z]]]"),
]  # fmt: skip
MESSAGES = ["Hi", "50% \n of it", "<b>{{ y }}</b>", " {{ y }}\n", "{{ y }}, %s %(y)s"]
ASIDES = [
    "{# x #}",
    "{#- {{ x }} -#}",
    "{% raw %}\n {{ x }}{% endraw %}",
    "{%- raw -%} {% if %} {%- endraw -%}",
]
IMPORTED = ["f", "g, h", "f as g", "x", "f, x as y", "gone, z", "g as h, a"]
MARK = "\x00"  # between statements, where another could stand

# A page may call what some template makes, so that there is one of everything.
NAMES_MADE = """{% macro f() %}{% endmacro %}{% macro g() %}{% endmacro %}{% macro h() %}{% endmacro %}
{% import 'names' as mod with context %}{% set cy, jo, ns, outer = 1, 2, 3, 4 %}"""

TREE = [{"kids": [{"kids": [{"kids": []}]}, {"kids": []}]}, {"kids": []}]
CONTEXTS: list[dict[str, Any]] = [
    {
        "a": "x<y", "b": 2, "c": ["p", "<q>"], "d": {"k": 1, "2": "two", "1": "'"}, "s": Markup("<i>x"),
        "x": "X", "y": 5, "t": TREE, "log": [],
    },
    {"a": "", "b": 1, "c": [], "d": {}, "s": Markup(""), "y": "given&", "z": [1], "i": 7, "t": [], "log": []},
]  # fmt: skip


@dataclass(frozen=True)
class Place:
    """Where a statement stands, as far as it decides what may be written there."""

    depth: int
    files: tuple[str, ...] = ()  # that may be included
    macros: str = MACROS  # that may be called
    blocks: str = ""  # that may stand here
    block: str = ""  # the one around
    loop: bool = False
    breakable: bool = False  # a loop of this very function
    macro: bool = False
    child: bool = False  # outside of the blocks of a page that extends another

    def inside(self, **changes: Any) -> "Place":
        """Blocks of a page that extends another stand at its top, and nowhere else."""
        return replace(self, **({"blocks": ""} if self.child else {}) | {"depth": self.depth - 1} | changes)


class Statements(Values):
    """Writes statements. Each method for one answers with its text, or "" where it may not stand."""

    def __init__(self, seed: int) -> None:
        super().__init__(random.Random(seed))
        self.free = ""  # blocks that the template being written does not have yet
        self.modules: list[str] = []  # that may be imported; in a macro the first alone

    def body(self, place: Place, most: int = 4, fewest: int = 1) -> str:
        parts = [self.statement(place) for _ in range(self.random.randint(fewest, most))]
        mark = "" if place.child else MARK
        return self.text() + "".join(mark + part + self.text() for part in parts)

    def statement(self, place: Place) -> str:
        if place.depth <= 0 or self.chance(0.4):
            return self.output(place)
        return self.pick(self.kinds)(self, place) or self.output(place)

    def text(self) -> str:
        return self.pick(TEXTS)

    def tag(self, inside: str) -> str:
        """A statement's tag, with one of the ways to keep or eat the white space around it."""
        opening = self.pick(["{%"] * 6 + ["{%-", "{%+"])
        return f"{opening} {inside} {self.pick(['%}'] * 6 + ['-%}', '+%}'])}"

    def around(self, opening: str, inside: str, closing: str) -> str:
        return self.tag(opening) + inside + self.tag(closing)

    def output(self, place: Place) -> str:
        opening = self.pick(["{{"] * 4 + ["{{-"])
        return f"[{opening} {self.value(place)} {self.pick(['}}'] * 4 + ['-}}'])}]"

    # Without a body

    def set_one(self, place: Place) -> str:
        return self.tag(f"set {self.pick(TARGETS)} = {self.value(place)}")

    def set_several(self, place: Place) -> str:
        one, other = self.random.sample(TARGETS, 2)
        swapped = f"{other}, {one}"
        values = swapped if self.chance(0.3) else f"{self.value(place)}, {self.value(place)}"
        return self.tag(f"set {one}, {other} = {values}")

    def namespace(self, place: Place) -> str:
        if self.chance(0.4):
            return self.tag(f"set ns = namespace(n=1, k={self.value(place)})")
        changes = [
            self.tag("set ns.n = ns.n + 1"),
            self.tag("set ns.n, x = 5, ns.n"),
            self.tag(f"set ns.k = ({self.value(place)})|string|truncate(9)"),
            self.around("set ns.k | truncate(9)", self.body(place.inside(child=False), 2), "endset"),
        ]
        return self.around("if ns is defined", self.pick(changes), "endif")

    def host(self, place: Place) -> str:
        outer = ["set outer = loop"] if place.loop else []
        return self.tag(self.pick(["set cy = cycler('odd', a, s)", "set jo = joiner('<,')", *outer]))

    def do(self, place: Place) -> str:
        return self.tag(f"do log.append({self.value(place)})") + "{{ log|length }}"

    def leave(self, place: Place) -> str:
        if not place.breakable:
            return ""
        return self.around(f"if {self.question(place)}", self.tag(self.pick(["break", "continue"])), "endif")

    def include(self, place: Place) -> str:
        if place.child:
            return ""
        ways = ["'gone' ignore missing", "['gone', 'away'] ignore missing"]
        for name in map(repr, place.files):
            ways += [name, f"{name} with context", f"['gone', {name}]", f"{name} ignore missing with context"]
        return self.tag(f"include {self.pick(ways)}")

    def bring(self, place: Place) -> str:
        if not self.modules:
            return ""
        module = self.pick(self.modules[:1] if place.macro else self.modules)
        if self.chance(0.5):
            return self.tag(f"import {module!r} as mod with context")
        return self.tag(f"from {module!r} import {self.pick(IMPORTED)} with context")

    def aside(self, _: Place) -> str:
        return self.pick(ASIDES)

    # With a body

    def if_(self, place: Place) -> str:
        inside = self.body(place.inside(), 2)
        for _ in range(self.pick([0, 0, 1, 2])):
            inside += self.tag(f"elif {self.question(place)}") + self.body(place.inside(), 2)
        if self.chance(0.5):
            inside += self.tag("else") + self.body(place.inside(), 2)
        return self.around(f"if {self.question(place)}", inside, "endif")

    def for_(self, place: Place) -> str:
        recursive = not place.child and self.chance(0.15)
        target, items = ("x", "t") if recursive else self.pick(LOOPS)
        inner = place.inside(loop=True, breakable=True)
        body = (self.block(inner) if self.chance(0.3) else "") + self.body(inner, 3)
        if recursive:
            body += "({{ loop.depth }}{{ loop(x.kids) }})"
        if self.chance(0.3):
            other = place.inside(breakable=place.breakable and not recursive)
            body += self.tag("else") + self.body(other, 2)
        wanted = f" if ({self.question(replace(place, loop=False))})" if self.chance(0.25) else ""
        return self.around(f"for {target} in {items}{wanted}{' recursive' * recursive}", body, "endfor")

    def set_block(self, place: Place) -> str:
        through = f" | {self.pick(THROUGH)}" if self.chance(0.3) else ""
        inside = self.body(place.inside(child=False), 3)
        return self.around(f"set {self.pick(TARGETS)}{through}", inside, "endset")

    def with_(self, place: Place) -> str:
        names = self.random.sample(TARGETS, self.random.randint(0, 3))
        values = ", ".join(f"{name} = {self.value(place)}" for name in names)
        return self.around(f"with {values}", self.body(place.inside()), "endwith")

    def filter_block(self, place: Place) -> str:
        if place.child:
            return ""
        return self.around(f"filter {self.pick(THROUGH)}", self.body(place.inside()), "endfilter")

    def autoescape(self, place: Place) -> str:
        inside = self.body(place.inside(), 3)
        return self.around(f"autoescape {self.pick(['true', 'false'])}", inside, "endautoescape")

    def trans(self, place: Place) -> str:
        if place.child:
            return ""
        how = self.pick(["", " trimmed", " notrimmed", " 'of what'"])
        if self.chance(0.3):
            many = self.pick(MESSAGES).replace("y", "n") + self.tag("pluralize") + "{{ n }} many"
            return self.around(f"trans{how} n=b", many, "endtrans")
        return self.around(f"trans{how} y={self.value(place)}", self.pick(MESSAGES), "endtrans")

    def macro(self, place: Place) -> str:
        if place.macro and not place.macros:
            return ""
        name = self.pick(place.macros or MACROS)
        inner = Place(place.depth - 1, place.files[-1:], place.macros[: place.macros.find(name)], macro=True)
        names = self.random.sample(TARGETS, self.random.randint(0, 3))
        without = self.random.randint(0, len(names))
        given = [*names[:without], *(f"{each}={self.value(inner)}" for each in names[without:])]
        caller = self.pick(["", "", "{{ caller(x, 'c') if caller }}"])
        body = self.body(inner, 3) + caller + self.spare()
        called = "" if place.child or self.chance(0.3) else f"({{{{ {name}({self.value(place)}) }}}})"
        return self.around(f"macro {name}({', '.join(given)})", body, "endmacro") + called

    def spare(self) -> str:
        """Most macros take whatever arguments are given."""
        return self.pick(["", "{{ varargs }}", *["{{ varargs }}{{ kwargs }}"] * 4])

    def call(self, place: Place) -> str:
        if place.child or not place.macros:
            return ""
        name = self.pick(place.macros)
        there = f"{name} is defined and {name}.caller"
        if self.chance(0.3):
            there, name = f"mod is defined and mod.{name} is defined and mod.{name}.caller", f"mod.{name}"
        takes = self.pick(["", "(i)", "(i, y='-')", "(x, z=i)"])
        inside = self.body(place.inside(breakable=False, blocks=""), 3) + self.spare()
        block = self.around(f"call{takes} {name}({self.value(place)})", inside, "endcall")
        return self.around(f"if {there}", block, "endif")

    def block(self, place: Place) -> str:
        names = [name for name in place.blocks if name in self.free]
        if not names:
            return ""
        name = self.pick(names)
        self.free = self.free.replace(name, "")
        how = self.pick(["", " scoped"])
        before = place.blocks[: place.blocks.index(name)]
        sees = place.loop and bool(how)
        inner = Place(place.depth - 1, place.files, place.macros, before, block=name, loop=sees)
        end = f"endblock{self.pick(['', f' {name}'])}"
        above = self.pick(["", "<{{ super() if super is defined }}>"])
        return self.around(f"block {name}{how}", above + self.body(inner, 3), end)

    kinds: tuple[Callable[["Statements", Place], str], ...] = (
        *(set_one, set_several, namespace, namespace, host, do, leave, leave, include, include, bring, aside),
        *(if_, if_, for_, for_, for_, set_block, with_, filter_block, autoescape, trans),
        *(macro, macro, macro, call, call, block, block, block),
    )


def site(seed: int) -> dict[str, str]:
    """The templates of a site by name: `SEED/page` is the one to render. MARK stands between statements."""
    writer = Statements(seed)
    made: dict[str, str] = {}
    leaf, part, macros, base, middle = (
        f"{seed}/{name}" for name in ("leaf", "part", "macros", "base", "middle")
    )

    def add(name: str, place: Place, above: str = "") -> None:
        writer.free = place.blocks
        extends = writer.pick([f"{{% extends {above!r} %}}", f"{{% extends a and {above!r} or {above!r} %}}"])
        place = replace(place, child=bool(above))
        first = writer.bring(place) + "".join(writer.block(place) for _ in place.blocks[1:])
        made[name] = (extends if above else "") + first + writer.body(place, 8, 4)

    add(leaf, Place(2, macros="", blocks="pq"))
    add(macros, Place(2, (leaf,), macros="", blocks=writer.pick(["", "p"])))
    made[macros] += "".join(writer.macro(Place(2, child=True)) for _ in MACROS)
    writer.modules.append(macros)
    add(part, Place(2, (leaf,), blocks="pq"), writer.pick(["", "", leaf]))
    writer.modules.append(part)
    above = writer.pick(["", base, middle])
    if above:
        add(base, Place(3, (part, leaf), blocks=BLOCKS))
    if above == middle:
        add(middle, Place(2, (part, leaf), blocks=BLOCKS), base)
    add(f"{seed}/page", Place(3, (part, leaf), blocks=BLOCKS), above)
    return made
