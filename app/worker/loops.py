"""Jinja's loops as JavaScript's `for … of`."""

from jinja2 import nodes
from jinja2.compiler import Frame, find_undeclared

from app.worker.allowed import Allowed
from app.worker.statements import Statements


class Loops(Statements):
    """A loop's variables are made anew in every round, so nothing set in one is seen in the next."""

    def __init__(self, allowed: Allowed, template: str) -> None:
        super().__init__(allowed, template)
        self.around = 0  # how many loops of the function being written `break` could leave

    def visit_for(self, node: nodes.For, frame: Frame) -> None:
        inner = frame.inner()
        inner.loop_frame = True
        if watched(node):
            inner.symbols.declare_parameter("loop")
        inner.symbols.analyze_node(node, for_branch="body")
        if node.recursive:
            self.recursive(node, frame, inner)
        else:
            with self.block("{"):
                self.rounds(node, self.visit(node.iter, frame), "", frame, inner)

    def recursive(self, node: nodes.For, frame: Frame, inner: Frame) -> None:
        self.refuse_after_extends(node, frame, "a recursive 'for'")
        name = self.temporary()
        with self.block(f"const {name} = (items, depth = 0) => {{", "};"):
            self.buffer(inner)
            self.rounds(node, "items", f", {name}, depth", frame, inner)
            written = f'{inner.buffer}.join("")'
            self.line(f"return {f'j.markup({written})' if inner.eval_ctx.autoescape else written};")
        self.push(f"j.raw({name}({self.visit(node.iter, frame)}))", frame)

    def rounds(self, node: nodes.For, items: str, more: str, frame: Frame, inner: Frame) -> None:
        if node.test is not None:
            items = self.only(node, node.test, items, frame)
        item, empty = self.temporary(), self.temporary()
        over = f"{item} of j.iterate({items})"
        if watched(node):
            over = f"[{item}, {inner.symbols.ref('loop')}] of j.loop({items}{more})"
        if node.else_:
            self.line(f"let {empty} = true;")
        self.around += 1
        with self.block(f"for (const {over}) {{"):
            self.take(node, item, inner)
            self.body(node.body, inner)
            if node.else_:
                self.line(f"{empty} = false;")  # not reached by `break` or `continue`, as in Jinja
        self.around -= 1
        if node.else_:
            self.otherwise(node, empty, frame, inner)

    def only(self, node: nodes.For, test: nodes.Node, items: str, frame: Frame) -> str:
        """The items that a loop's own `if` lets through, computed one at a time as the loop asks for them.

        Of several names Jinja makes a new tuple for each, whatever the item was.
        """
        inner = frame.inner()
        inner.symbols.analyze_node(node, for_branch="test")
        kept, item = self.temporary(), self.temporary()
        with self.block(f"const {kept} = j.remade({items}, ({item}) => {{", "});"):
            self.take(node, item, inner)
            named = item if isinstance(node.target, nodes.Name) else self.named(node.target, inner)
            self.line(f"return {self.condition(test, inner)} ? [{named}] : [];")
        return kept

    def named(self, target: nodes.Node, frame: Frame) -> str:
        """What the names of a target hold, in its own form."""
        if isinstance(target, nodes.Tuple):
            return f"j.tuple([{', '.join(self.named(item, frame) for item in target.items)}])"
        return str(self.visit(target, frame))

    def take(self, node: nodes.For, item: str, inner: Frame) -> None:
        self.declare(node.target, inner)
        self.assign(node.target, item, inner)
        self.enter(inner)

    def otherwise(self, node: nodes.For, empty: str, frame: Frame, inner: Frame) -> None:
        other = frame.inner()
        other.buffer = inner.buffer
        other.symbols.analyze_node(node, for_branch="else")
        with self.block(f"if ({empty}) {{"):
            self.enter(other)
            self.body(node.else_, other)

    def visit_break(self, node: nodes.Break, _: Frame) -> None:
        self.leave(node, "break")

    def visit_continue(self, node: nodes.Continue, _: Frame) -> None:
        self.leave(node, "continue")

    def leave(self, node: nodes.Node, word: str) -> None:
        if not self.around:
            self.refuse(node, f"{word!r} outside of a loop")
        self.line(f"{word};")


def watched(node: nodes.For) -> bool:
    """Whether the body can see `loop`; where not, an include inside sees the loop around, as in Jinja."""
    return bool(
        node.recursive
        or find_undeclared(node.iter_child_nodes(only=("body",)), ("loop",))
        or any(block.scoped for block in node.find_all(nodes.Block))
    )
