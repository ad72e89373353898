"""Which branches of the templates a test has rendered, and which it has not.

    coverage = Coverage(environment, names)  # as the app has it, with its globals and filters
    coverage.render("goals.html", context)   # the text, as ever
    coverage.missing()                       # ["goals.html:12 else", …]: never rendered

`coverage.environment` is the environment that takes notes. For pages that Flask renders by itself:
`app.jinja_env = coverage.environment`, before the first page. The branches are those that the compiler counts
(app/worker/branches.py); what is rendered is not changed by the notes.
"""

from collections.abc import Iterable
from typing import Any

from jinja2 import Environment, nodes

from app.worker.branches import Branch, branches
from app.worker.compiler import parse


class Coverage:
    """A branch counts as seen once any rendering went through it."""

    def __init__(self, environment: Environment, names: Iterable[str]) -> None:
        self.names = sorted(names)
        self.seen: set[tuple[str, int]] = set()
        self.all = {name: branches(parse(environment, name)) for name in self.names}
        self.environment = self.watched(environment)

    def render(self, name: str, context: dict[str, Any]) -> str:
        return self.environment.get_template(name).render(context)

    def missing(self) -> list[str]:
        return [
            f"{name}:{branch.line} {branch.name}"
            for name in self.names
            for number, branch in enumerate(self.all[name])
            if (name, number) not in self.seen
        ]

    def watched(self, environment: Environment) -> Environment:
        """A sibling of the environment whose parser puts a note into every branch."""
        sibling = environment.overlay(cache_size=400, bytecode_cache=None)
        parse_plainly = environment._parse

        def parse_with_notes(source: str, name: str | None, filename: str | None) -> nodes.Template:
            tree = parse_plainly(source, name, filename)
            if name in self.all:
                for number, branch in enumerate(branches(tree)):
                    add_note(branch, name, number)
            return tree

        sibling._parse = parse_with_notes  # type: ignore[method-assign]
        sibling.extend(note_branch=self.note)
        return sibling

    def note(self, name: str, number: int, value: object = "") -> object:
        self.seen.add((name, number))
        return value


def add_note(branch: Branch, name: str, number: int) -> None:
    """In a body as its first statement; around the side of an inline `if`, whose value it hands on."""
    if branch.arm in {"body", "else_"}:
        note = nodes.ExprStmt(noted(name, number), lineno=branch.line)
        setattr(branch.node, branch.arm, [note, *(getattr(branch.node, branch.arm) or [])])
    elif getattr(branch.node, branch.arm) is not None:
        setattr(branch.node, branch.arm, noted(name, number, getattr(branch.node, branch.arm)))
    else:  # an inline `if` without `else` must stay without: nothing stands for its Undefined
        test = nodes.Or(branch.node.test, nodes.Not(noted(name, number, nodes.Const(True))))
        branch.node.test = test


def noted(name: str, number: int, *value: nodes.Expr) -> nodes.Call:
    return nodes.Call(
        nodes.EnvironmentAttribute("note_branch"),
        [nodes.Const(name), nodes.Const(number), *value],
        [],
        None,
        None,
    )
