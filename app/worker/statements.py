"""Jinja's statements as lines of JavaScript, after the order of Jinja's own code generator.

Which variable a name means is asked of Jinja's own symbol table (`Frame.symbols`), as Flask's rendering does,
so a `set` in a loop ends where it ends there: the table's answers become `let`s.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress

from jinja2 import nodes
from jinja2.compiler import Frame
from jinja2.idtracking import VAR_LOAD_ALIAS, VAR_LOAD_PARAMETER, VAR_LOAD_RESOLVE
from markupsafe import escape

from app.worker.allowed import Allowed
from app.worker.constants import js
from app.worker.filters import Filters


class Statements(Filters):
    """Lines are gathered in `lines`; what a template writes goes to `o`, or to the frame's own buffer."""

    def __init__(self, allowed: Allowed, template: str) -> None:
        super().__init__(allowed, template)
        self.lines: list[str] = []
        self.depth = 0
        self.temporaries = 0
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
        """Declare the frame's variables, each with the value that its name had outside."""
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
        """Refuse output after `extends`: Jinja would write it before the extended page,
        which nobody intends.
        """
        if self.extends and frame.require_output_check:
            self.refuse(node, f"{construct} outside of a block, after 'extends',")

    # Output

    def visit_output(self, node: nodes.Output, frame: Frame) -> None:
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

    def visit_if(self, node: nodes.If, frame: Frame) -> None:
        inner = frame.soft()
        with self.block(f"if ({self.condition(node.test, inner)}) {{"):
            self.body(node.body, inner)
        for arm in node.elif_:
            with self.block(f"else if ({self.condition(arm.test, inner)}) {{"):
                self.body(arm.body, inner)
        if node.else_:
            with self.block("else {"):
                self.body(node.else_, inner)

    # Setting

    def visit_assign(self, node: nodes.Assign, frame: Frame) -> None:
        self.assign(node.target, self.visit(node.node, frame), frame)
        self.remember(node.target, frame)

    def visit_assignblock(self, node: nodes.AssignBlock, frame: Frame) -> None:
        inner = frame.inner()
        inner.require_output_check = False
        inner.symbols.analyze_node(node)
        with self.block("{"):
            self.enter(inner)
            self.buffer(inner)
            self.body(node.body, inner)
            text = self.visit_filter(node.filter, inner) if node.filter else f'{inner.buffer}.join("")'
            self.assign(node.target, f"j.marked(c, {text})", frame)
        self.remember(node.target, frame)

    def declare(self, target: nodes.Node, frame: Frame) -> None:
        names = [self.visit(name, frame) for name in named_in(target)]
        self.line(f"let {', '.join(names)};")

    def assign(self, target: nodes.Node, value: str, frame: Frame) -> None:
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

    def remember(self, target: nodes.Node, frame: Frame) -> None:
        """Record a name set at the top of a template: its blocks and its importers see it."""
        if frame.toplevel:
            for name in named_in(target):
                self.line(f"c.export({js(name.name)}, {self.visit(name, frame)});")

    def visit_with(self, node: nodes.With, frame: Frame) -> None:
        inner = frame.inner()
        inner.symbols.analyze_node(node)
        with self.block("{"):
            self.enter(inner)
            for target, value in zip(node.targets, node.values, strict=True):
                self.declare(target, inner)
                self.assign(target, self.visit(value, frame), inner)
            self.body(node.body, inner)

    def visit_exprstmt(self, node: nodes.ExprStmt, frame: Frame) -> None:
        self.line(f"{self.visit(node.node, frame)};")

    def visit_filterblock(self, node: nodes.FilterBlock, frame: Frame) -> None:
        self.refuse_after_extends(node, frame, "a 'filter' block")
        inner = frame.inner()
        inner.symbols.analyze_node(node)
        with self.block("{"):
            self.enter(inner)
            self.buffer(inner)
            self.body(node.body, inner)
            self.push(f"j.raw({self.visit_filter(node.filter, inner)})", frame)

    def visit_scope(self, node: nodes.Scope, frame: Frame) -> None:
        inner = frame.inner()
        inner.symbols.analyze_node(node)
        with self.block("{"):
            self.enter(inner)
            self.body(node.body, inner)

    def visit_scopedevalcontextmodifier(self, node: nodes.ScopedEvalContextModifier, frame: Frame) -> None:
        value = node.options[0].value
        if not (isinstance(value, nodes.Const) and isinstance(value.value, bool)):
            self.refuse(node, "'autoescape' with anything but true or false")
        before, outside = self.temporary(), frame.eval_ctx.autoescape
        self.line(f"const {before} = c.mode.autoescape; c.mode.autoescape = {js(value.value)};")
        frame.eval_ctx.autoescape = value.value
        self.body(node.body, frame)
        frame.eval_ctx.autoescape = outside
        self.line(f"c.mode.autoescape = {before};")


def named_in(target: nodes.Node) -> list[nodes.Name]:
    return [target] if isinstance(target, nodes.Name) else list(target.find_all(nodes.Name))
