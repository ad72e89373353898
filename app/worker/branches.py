"""The branches of a template: every way its output can go, so that a test can ask for each.

Counted are the arms of `if` (an `else` that was not written too), a loop's body and its `else`, both sides of
an inline `if`, and the bodies of macros and call blocks. A loop without `else` says nothing of an empty list.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from jinja2 import nodes


@dataclass(frozen=True)
class Branch:
    """One branch: the node it belongs to, the field of that node that it enters, and its name for people."""

    node: nodes.Node
    arm: str
    line: int
    name: str


def branches(tree: nodes.Template) -> list[Branch]:
    """The same template always has the same branches in the same order."""
    everything = list(descendants(tree))
    arms = {id(arm) for node in everything if isinstance(node, nodes.If) for arm in node.elif_}
    return [branch for node in everything if id(node) not in arms for branch in branches_at(node)]


def descendants(node: nodes.Node) -> Iterator[nodes.Node]:
    for child in node.iter_child_nodes():
        yield child
        yield from descendants(child)


def branches_at(node: nodes.Node) -> Iterator[Branch]:
    match node:
        case nodes.If():
            yield Branch(node, "body", node.lineno, "if")
            for arm in node.elif_:
                yield Branch(arm, "body", arm.lineno, "elif")
            yield Branch(node, "else_", node.lineno, "else")
        case nodes.For():
            yield Branch(node, "body", node.lineno, "for")
            if node.else_:
                yield Branch(node, "else_", node.lineno, "empty for")
        case nodes.CondExpr():
            yield Branch(node, "expr1", node.lineno, "inline if")
            yield Branch(node, "expr2", node.lineno, "inline else")
        case nodes.Macro():
            yield Branch(node, "body", node.lineno, f"macro {node.name}")
        case nodes.CallBlock():
            yield Branch(node, "body", node.lineno, "call")
