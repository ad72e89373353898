"""Jinja's statements as lines of JavaScript, after the order of Jinja's own code generator.

Which variable a name means is asked of Jinja's own symbol table (`Frame.symbols`), the one that Flask's rendering
asks, so a `set` in a loop ends where it ends there: its answers become `let`s.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress

from jinja2 import nodes
from jinja2.compiler import Frame, find_undeclared
from jinja2.idtracking import VAR_LOAD_ALIAS, VAR_LOAD_PARAMETER, VAR_LOAD_RESOLVE
from markupsafe import escape

from app.worker.allowed import Allowed
from app.worker.expressions import js
from app.worker.filters import Filters


class Statements(Filters):
    """Lines are gathered in `lines`; what a template writes is pushed to `o`, or to the frame's own buffer."""

    def __init__(self, allowed: Allowed, template: str) -> None:
        super().__init__(allowed, template)
        self.lines: list[str] = []
        self.depth = 0
        self.temporaries = 0
        self.loops = 0  # how many loops of this function `break` could leave
        self.extends = False

    # Writing

    def line(self, text: str) -> None:
        self.lines.append("  " * self.depth + text)

    @contextmanager
    def block(self, opening: str, closing: str = "}") -> Iterator[None]:
        self.line(opening)
        self.depth += 1
        yield
        self.depth -= 1
        self.line(closing)

    def temporary(self) -> str:
        self.temporaries += 1
        return f"t_{self.temporaries}"

    def push(self, text: str, frame: Frame) -> None:
        self.line(f"{frame.buffer or 'o'}.push({text});")

    def buffer(self, frame: Frame) -> None:
        frame.buffer = self.temporary()
        self.line(f"const {frame.buffer} = [];")

    def body(self, statements: Iterable[nodes.Node], frame: Frame) -> None:
        for each in statements:
            self.visit(each, frame)

    def enter(self, frame: Frame) -> None:
        """Declares the frame's variables, each with what its name meant outside."""
        for target, (action, source) in frame.symbols.loads.items():
            if action == VAR_LOAD_RESOLVE:
                self.line(f"let {target} = c.resolve({js(source)});")
            elif action == VAR_LOAD_ALIAS:
                self.line(f"let {target} = {source};")
            elif action != VAR_LOAD_PARAMETER:
                self.line(f"let {target};")

    def local_names(self, frame: Frame) -> str:
        """What an included template can see of this one beside its context."""
        pairs = (f"[{js(name)}, {ref}]" for name, ref in frame.symbols.dump_stores().items())
        return f"[{', '.join(pairs)}]"

    def refuse_after_extends(self, node: nodes.Node, frame: Frame, construct: str) -> None:
        """Jinja would write these before the page that is extended, where nobody means them to be."""
        if self.extends and frame.require_output_check:
            self.refuse(node, f"{construct} outside of a block, after 'extends',")

    # Output

    def visit_Output(self, node: nodes.Output, frame: Frame) -> None:  # noqa: N802
        if self.extends and frame.require_output_check:
            return
        for each in node.nodes:
            self.push(self.written(each, frame), frame)

    def written(self, node: nodes.Expr, frame: Frame) -> str:
        if isinstance(node, nodes.TemplateData):
            return js(node.data)
        expression = self.visit(node, frame)  # first, since it refuses what is not supported
        with suppress(Exception):
            constant = node.as_const(frame.eval_ctx)
            return js(str(escape(constant) if frame.eval_ctx.autoescape else constant))
        return f"j.{'escape' if frame.eval_ctx.autoescape else 'text'}({expression})"

    # Choosing and repeating

    def visit_If(self, node: nodes.If, frame: Frame) -> None:  # noqa: N802
        inner = frame.soft()
        with self.block(f"if ({self.condition(node.test, inner)}) {{"):
            self.body(node.body, inner)
        for arm in node.elif_:
            with self.block(f"else if ({self.condition(arm.test, inner)}) {{"):
                self.body(arm.body, inner)
        if node.else_:
            with self.block("else {"):
                self.body(node.else_, inner)

    def visit_For(self, node: nodes.For, frame: Frame) -> None:  # noqa: N802
        inner, other = frame.inner(), frame.inner()
        inner.loop_frame = True
        loop = inner.symbols.declare_parameter("loop") if self.watched(node) else None
        inner.symbols.analyze_node(node, for_branch="body")
        if node.recursive:
            self.refuse_after_extends(node, frame, "a recursive 'for'")
            name = self.temporary()
            with self.block(f"const {name} = (items, depth = 0) => {{", "};"):
                self.buffer(inner)
                other.buffer = inner.buffer
                self.loop(node, "items", f", {name}, depth", loop, frame, inner, other)
                written = f'{inner.buffer}.join("")'
                self.line(f"return {f'j.markup({written})' if inner.eval_ctx.autoescape else written};")
            self.push(f"j.raw({name}({self.visit(node.iter, frame)}))", frame)
        else:
            with self.block("{"):
                self.loop(node, self.visit(node.iter, frame), "", loop, frame, inner, other)

    def watched(self, node: nodes.For) -> bool:
        """Whether the body can see `loop`; where not, an include inside sees the loop around, as in Jinja."""
        return bool(
            node.recursive
            or find_undeclared(node.iter_child_nodes(only=("body",)), ("loop",))
            or any(block.scoped for block in node.find_all(nodes.Block))
        )

    def loop(
        self,
        node: nodes.For,
        items: str,
        more: str,
        loop: str | None,
        frame: Frame,
        inner: Frame,
        other: Frame,
    ) -> None:
        if node.test is not None:
            items = self.only(node, items, frame)
        item, empty = self.temporary(), self.temporary()
        if node.else_:
            self.line(f"let {empty} = true;")
        over = (
            f"const [{item}, {loop}] of j.loop({items}{more})"
            if loop
            else f"const {item} of j.iterate({items})"
        )
        self.loops += 1
        with self.block(f"for ({over}) {{"):
            self.declare(node.target, inner)
            self.assign(node.target, item, inner)
            self.enter(inner)
            self.body(node.body, inner)
            if node.else_:
                self.line(f"{empty} = false;")  # not reached by `break` or `continue`, as in Jinja
        self.loops -= 1
        if node.else_:
            other.symbols.analyze_node(node, for_branch="else")
            with self.block(f"if ({empty}) {{"):
                self.enter(other)
                self.body(node.else_, other)

    def only(self, node: nodes.For, items: str, frame: Frame) -> str:
        """The items that a loop's own `if` lets through, taken as the loop asks for them."""
        inner = frame.inner()
        inner.symbols.analyze_node(node, for_branch="test")
        kept, item = self.temporary(), self.temporary()
        with self.block(f"const {kept} = j.only({items}, ({item}) => {{", "});"):
            self.declare(node.target, inner)
            self.assign(node.target, item, inner)
            self.enter(inner)
            assert node.test is not None
            self.line(f"return {self.condition(node.test, inner)};")
        return kept

    def visit_Break(self, node: nodes.Break, _: Frame) -> None:  # noqa: N802
        self.leave(node, "break")

    def visit_Continue(self, node: nodes.Continue, _: Frame) -> None:  # noqa: N802
        self.leave(node, "continue")

    def leave(self, node: nodes.Node, word: str) -> None:
        if not self.loops:
            self.refuse(node, f"{word!r} outside of a loop")
        self.line(f"{word};")

    # Setting

    def visit_Assign(self, node: nodes.Assign, frame: Frame) -> None:  # noqa: N802
        self.assign(node.target, self.visit(node.node, frame), frame)
        self.remember(node.target, frame)

    def visit_AssignBlock(self, node: nodes.AssignBlock, frame: Frame) -> None:  # noqa: N802
        inner = frame.inner()
        inner.require_output_check = False
        inner.symbols.analyze_node(node)
        with self.block("{"):
            self.enter(inner)
            self.buffer(inner)
            self.body(node.body, inner)
            text = self.visit_Filter(node.filter, inner) if node.filter else f'{inner.buffer}.join("")'
            self.assign(node.target, f"j.marked(c, {text})", frame)
        self.remember(node.target, frame)

    def declare(self, target: nodes.Expr, frame: Frame) -> None:
        names = [self.visit(name, frame) for name in named_in(target)]
        self.line(f"let {', '.join(names)};")

    def assign(self, target: nodes.Expr, value: str, frame: Frame) -> None:
        match target:
            case nodes.Name():
                self.line(f"{self.visit(target, frame)} = {value};")
            case nodes.NSRef(name=name, attr=attr):
                self.line(f"j.setInside({frame.symbols.ref(name)}, {js(attr)}, {value});")
            case nodes.Tuple():
                parts = self.temporary()
                self.line(f"const {parts} = j.unpack({value}, {len(target.items)});")
                for index, item in enumerate(target.items):
                    self.assign(item, f"{parts}[{index}]", frame)
            case _:
                self.refuse(target, "setting this")

    def remember(self, target: nodes.Expr, frame: Frame) -> None:
        """At the top of a template a name is seen by its blocks, and by who imports it."""
        if frame.toplevel:
            for name in named_in(target):
                self.line(f"c.export({js(name.name)}, {self.visit(name, frame)});")

    def visit_With(self, node: nodes.With, frame: Frame) -> None:  # noqa: N802
        inner = frame.inner()
        inner.symbols.analyze_node(node)
        with self.block("{"):
            self.enter(inner)
            for target, value in zip(node.targets, node.values, strict=True):
                self.declare(target, inner)
                self.assign(target, self.visit(value, frame), inner)
            self.body(node.body, inner)

    def visit_ExprStmt(self, node: nodes.ExprStmt, frame: Frame) -> None:  # noqa: N802
        self.line(f"{self.visit(node.node, frame)};")

    def visit_FilterBlock(self, node: nodes.FilterBlock, frame: Frame) -> None:  # noqa: N802
        self.refuse_after_extends(node, frame, "a 'filter' block")
        inner = frame.inner()
        inner.symbols.analyze_node(node)
        with self.block("{"):
            self.enter(inner)
            self.buffer(inner)
            self.body(node.body, inner)
            self.push(f"j.raw({self.visit_Filter(node.filter, inner)})", frame)

    def visit_Scope(self, node: nodes.Scope, frame: Frame) -> None:  # noqa: N802
        inner = frame.inner()
        inner.symbols.analyze_node(node)
        with self.block("{"):
            self.enter(inner)
            self.body(node.body, inner)

    def visit_ScopedEvalContextModifier(  # noqa: N802
        self, node: nodes.ScopedEvalContextModifier, frame: Frame
    ) -> None:
        value = node.options[0].value
        if not (isinstance(value, nodes.Const) and isinstance(value.value, bool)):
            self.refuse(node, "'autoescape' with anything but true or false")
        before, outside = self.temporary(), frame.eval_ctx.autoescape
        self.line(f"const {before} = c.mode.autoescape; c.mode.autoescape = {js(value.value)};")
        frame.eval_ctx.autoescape = value.value
        self.body(node.body, frame)
        frame.eval_ctx.autoescape = outside
        self.line(f"c.mode.autoescape = {before};")


def named_in(target: nodes.Expr) -> list[nodes.Name]:
    return [target] if isinstance(target, nodes.Name) else list(target.find_all(nodes.Name))
