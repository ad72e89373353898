"""The expressions of random templates: what names, loops, macros, blocks and modules come to at a place.

Few of them fail whatever the names hold: what may not be there is asked for first.
"""

import random
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from tests.templates_statements import Place

T = TypeVar("T")

MACROS = "fgh"
BLOCKS = "pqr"
TARGETS = ["x", "y", "z", "a", "i", "_u"]
NAMES = [*TARGETS, "b", "c", "d", "s", "gone"]
LITERALS = [
    "'<lit>'", "7", "none", "true", "''", "[1, 'b']", "{'2': x, '1': 'k'}", "('<u>'|safe)",
    "('<u>'|safe ~ '<')", "(['<', '<u>'|safe]|join('<'))", "({'k': '<'}|xmlattr)",
    "('<a'|replace('a', '>'|safe))",
]  # fmt: skip
THROUGH = [
    "upper", "e", "string", "default('-')", "default(y, true)", "trim", "string|length", "replace('x', '<')",
    "safe", "title", "string|reverse", "string|truncate(5)", "forceescape", "string|list", "d(x)",
]  # fmt: skip
OF_LOOP = [
    "loop.index", "loop.index0", "loop.revindex", "loop.revindex0", "loop.first", "loop.last", "loop.length",
    "loop.depth", "loop.previtem", "loop.nextitem", "loop.cycle('o', x)", "loop.changed(x)", "loop",
]  # fmt: skip
OF_NAMES = {
    "ns": ["ns.n", "ns.k", "ns"],
    "cy": ["cy.next()", "cy.current"],
    "jo": ["jo()"],
    "outer": ["outer['index']", "outer['length']"],
    "mod": ["mod.x", "mod['f']", "mod.f", "mod['_u']"],
    "loop": ["loop.index"],
}
ABOUT = ["defined", "none", "string", "escaped", "mapping", "true", "eq y", "callable", "in c", "number"]


class Values:
    """Draws expressions, and the questions that an `if` asks."""

    def __init__(self, drawn: random.Random) -> None:
        self.random = drawn

    def pick(self, choices: Sequence[T]) -> T:
        return self.random.choice(choices)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def value(self, place: "Place", depth: int = 2) -> str:
        if depth == 0 or self.chance(0.35):
            return self.pick(NAMES) if self.chance(0.8) else self.pick(LITERALS)
        draw = self.pick([self.simple, self.simple, self.of_place, self.of_place, self.of_place, self.called])
        return f"({draw(place, depth - 1)})"

    def simple(self, place: "Place", depth: int) -> str:
        one, other = self.value(place, depth), self.value(place, depth)
        return self.pick(
            [
                f"{one}|{self.pick(THROUGH)}",
                f"{one} ~ {other}",
                f"{one} if {self.question(place)} else {other}",
                f"{one} if {self.question(place)}",
                f"[{one}, {other}]",
                f"{one} or {other}",
                f"{one} and {other}",
                f"not {one}",
                f"{one} == {other}",
                f"{{'k': {one}}}",
                f"_('%(n)s <i>', n={one})",
            ]
        )

    def question(self, place: "Place") -> str:
        name, other, about = self.pick(NAMES), self.pick(NAMES), self.pick(ABOUT)
        asked = [name, f"not {name}", f"{name} is {about}", f"{name} is not {about}", f"{name} == {other}"]
        asked += [f"{name} in c", f"{name} is defined and {other}", "b > 1", "0 < b < 3", "not gone"]
        if place.loop:
            asked += ["loop.first", "loop.last", "loop.index == 2", "loop.changed(x)"]
        return self.pick(asked)

    def of_place(self, place: "Place", _: int) -> str:
        """What only some places have, or a name that some template may have set."""
        found = [f"{each} if {name} is defined" for name, listed in OF_NAMES.items() for each in listed]
        if place.loop:
            found += OF_LOOP * 2
        if place.macro:
            given = f"caller({self.value(place, 0)}) if caller"
            found += ["varargs", "kwargs", given, given, "caller is defined"]
        if place.block:
            found += ["super() if super is defined"] * 3
            found += ["super.super() if super is defined and super.super is defined"] * 3
        if not place.macro and not place.child:
            before = BLOCKS[: BLOCKS.index(place.block)] if place.block else BLOCKS
            found += [f"self.{name}() if self.{name} is defined" for name in before]
        return self.pick(found)

    def called(self, place: "Place", depth: int) -> str:
        """A macro, of this template or of a module."""
        if not place.macros:
            return self.simple(place, depth)
        name = self.pick(place.macros)
        given = [self.value(place, depth) for _ in range(self.pick([0, 1, 1, 2]))]
        if self.chance(0.2):
            given.append(f"{self.pick('xyz')}={self.value(place, 0)}")
        if self.chance(0.1):
            given.append(self.pick(["*c", "**d", "*[x, y]"]))
        written = f"{name}({', '.join(given)})"
        if self.chance(0.3):
            return f"mod.{written} if mod is defined and mod.{name} is defined"
        return f"{written} if {name} is defined"
