"""Jinja's expressions as JavaScript: every visit answers with the text of one JavaScript expression."""

import re
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NoReturn

from jinja2 import Undefined, nodes
from jinja2.compiler import Frame
from jinja2.idtracking import VAR_LOAD_PARAMETER, VAR_LOAD_RESOLVE
from jinja2.visitor import NodeVisitor

from app.worker.allowed import (
    FUNCTIONS,
    GREATEST,
    MESSAGES,
    METHODS,
    METHODS_OF_LOOP,
    Allowed,
    TemplateNotSupported,
)
from app.worker.constants import FOLDED, js, literal
from app.worker.whole import is_whole

OPERATORS = {
    nodes.Add: "add",
    nodes.Sub: "subtract",
    nodes.Mul: "multiply",
    nodes.FloorDiv: "floorDivide",
    nodes.Mod: "modulo",
}

# What service_worker/jinja/format.js fills in. Widths end somewhere: nobody wants a page of spaces.
FORMAT = re.compile(r"%(?:\([^()]*\))?[-0]*\d{0,3}[sdi]|%%")
MOST_ARGUMENTS = 255


class Expressions(NodeVisitor):
    """A node without a visit of its own is refused by name: the visits are the list of what is supported."""

    def __init__(self, allowed: Allowed, template: str) -> None:
        self.allowed = allowed
        self.template = template
        self.awaiting: set[str] = set()  # parameters of the macro being defined that have no value yet

    def get_visitor(self, node: nodes.Node) -> Callable[..., Any] | None:
        """Jinja looks for `visit_FromImport`; ours are written as Python's names are, `visit_fromimport`."""
        return getattr(self, f"visit_{type(node).__name__.lower()}", None)

    def refuse(self, node: nodes.Node, construct: str) -> NoReturn:
        raise TemplateNotSupported(self.template, node.lineno, construct)

    def visit(self, node: nodes.Node, *around: Any, **more: Any) -> Any:
        """Write an expression, and only then compute a constant one,
        so that a constant cannot hide what is refused.
        """
        written = super().visit(node, *around, **more)
        if isinstance(node, FOLDED):
            with suppress(Exception):  # whatever the error is, the page fails with it as well
                return literal(node.as_const(around[0].eval_ctx))
        return written

    def generic_visit(self, node: nodes.Node, *_: object, **__: object) -> NoReturn:
        self.refuse(node, f"the construct {type(node).__name__}")

    def position(self, node: nodes.Node) -> str:
        return f"line {node.lineno} in {self.template!r}"

    # Names and constants

    def visit_name(self, node: nodes.Name, frame: Frame) -> str:
        ref: str = frame.symbols.ref(node.name)
        if node.ctx != "load":
            return ref
        load = frame.symbols.find_load(ref)
        if load == (VAR_LOAD_RESOLVE, node.name) and not self.allowed.reads(node.name):
            self.refuse(node, f"the global {node.name!r}")
        if load is not None and load[0] == VAR_LOAD_PARAMETER and ref not in self.awaiting:
            return ref
        return f"j.known({ref}, {js(node.name)})"

    def visit_const(self, node: nodes.Const, _: Frame) -> str:
        if isinstance(node.value, float):
            self.refuse(node, f"the float {node.value!r}")
        if isinstance(node.value, int) and abs(node.value) > GREATEST:
            self.refuse(node, f"the number {node.value} (beyond 2**53)")
        return js(node.value)

    def visit_templatedata(self, node: nodes.TemplateData, frame: Frame) -> str:
        return f"j.markup({js(node.data)})" if frame.eval_ctx.autoescape else js(node.data)

    def visit_tuple(self, node: nodes.Tuple, frame: Frame) -> str:
        return f"j.tuple({self.list_of(node.items, frame)})"

    def visit_list(self, node: nodes.List, frame: Frame) -> str:
        return self.list_of(node.items, frame)

    def visit_dict(self, node: nodes.Dict, frame: Frame) -> str:
        pairs = (f"[{self.visit(item.key, frame)}, {self.visit(item.value, frame)}]" for item in node.items)
        return f"j.dict([{', '.join(pairs)}])"

    def constant(self, node: nodes.Expr, frame: Frame) -> Any:
        """The value of an expression of constants; None where it has other parts, or fails."""
        with suppress(Exception):
            return node.as_const(frame.eval_ctx)
        return None

    def list_of(self, items: list[nodes.Expr], frame: Frame) -> str:
        return f"[{', '.join(self.visit(item, frame) for item in items)}]"

    # Operators

    def visit_add(self, node: nodes.BinExpr, frame: Frame) -> str:
        return f"j.{OPERATORS[type(node)]}({self.visit(node.left, frame)}, {self.visit(node.right, frame)})"

    visit_sub = visit_mul = visit_floordiv = visit_add

    def visit_mod(self, node: nodes.Mod, frame: Frame) -> str:
        left = self.constant(node.left, frame)
        if isinstance(left, str):
            self.check_format(node, left)
        elif not is_whole(node.left):
            self.refuse(node, "the operator % after what may be text ('|int' makes it a number)")
        return str(self.visit_add(node, frame))

    def visit_div(self, node: nodes.Div, _: Frame) -> NoReturn:
        self.refuse(node, "the operator / (it makes floats; // does not)")

    def visit_pow(self, node: nodes.Pow, _: Frame) -> NoReturn:
        self.refuse(node, "the operator ** (a few signs of it make a number that no server can hold)")

    def visit_neg(self, node: nodes.Neg, frame: Frame) -> str:
        return f"j.negate({self.visit(node.node, frame)})"

    def visit_pos(self, node: nodes.Pos, frame: Frame) -> str:
        return f"j.plus({self.visit(node.node, frame)})"

    def visit_not(self, node: nodes.Not, frame: Frame) -> str:
        return self.condition(node, frame)

    def visit_and(self, node: nodes.And, frame: Frame) -> str:
        return f"j.and({self.visit(node.left, frame)}, () => {self.visit(node.right, frame)})"

    def visit_or(self, node: nodes.Or, frame: Frame) -> str:
        return f"j.or({self.visit(node.left, frame)}, () => {self.visit(node.right, frame)})"

    def condition(self, node: nodes.Node, frame: Frame) -> str:
        """An expression as a JavaScript boolean, where only its truth is needed."""
        match node:
            case nodes.Not():
                return f"!{self.condition(node.node, frame)}"
            case nodes.And():
                return f"({self.condition(node.left, frame)} && {self.condition(node.right, frame)})"
            case nodes.Or():
                return f"({self.condition(node.left, frame)} || {self.condition(node.right, frame)})"
            case nodes.Test() if node.name not in self.allowed.tests:
                return str(self.visit(node, frame))  # this expression is a boolean already
        return f"j.truth({self.visit(node, frame)})"

    def visit_compare(self, node: nodes.Compare, frame: Frame) -> str:
        first = self.visit(node.expr, frame)
        if len(node.ops) == 1:
            return f"j.tests.{node.ops[0].op}({first}, {self.visit(node.ops[0].expr, frame)})"
        steps = (f"[j.tests.{each.op}, () => {self.visit(each.expr, frame)}]" for each in node.ops)
        return f"j.chain({first}, {', '.join(steps)})"

    def visit_concat(self, node: nodes.Concat, frame: Frame) -> str:
        parts = self.list_of(node.nodes, frame)
        return f"j.concat({js(frame.eval_ctx.autoescape)}, {parts})"

    def visit_condexpr(self, node: nodes.CondExpr, frame: Frame) -> str:
        if node.expr2 is None:
            what = f"the inline if-expression on {self.position(node)}"
            other = f"j.nothing({js(f'{what} evaluated to false and no else section was defined.')})"
        else:
            other = self.visit(node.expr2, frame)
        return f"({self.condition(node.test, frame)} ? {self.visit(node.expr1, frame)} : {other})"

    # Looking inside

    def visit_getattr(self, node: nodes.Getattr, frame: Frame) -> str:
        return f"j.attribute({self.visit(node.node, frame)}, {js(node.attr)})"

    def visit_getitem(self, node: nodes.Getitem, frame: Frame) -> str:
        inside = self.visit(node.node, frame)
        if isinstance(node.arg, nodes.Slice):
            self.check_slice(node, frame)
            ends = (node.arg.start, node.arg.stop, node.arg.step)
            written = (self.visit(end, frame) if end else "null" for end in ends)
            return f"j.slice({inside}, {', '.join(written)})"
        return f"j.item({inside}, {self.visit(node.arg, frame)})"

    def check_slice(self, node: nodes.Getitem, frame: Frame) -> None:
        """Refuse what Jinja hides: it slices constants when it compiles,
        and drops what would be an error later.
        """
        if isinstance(self.constant(node, frame), Undefined):
            self.refuse(node, "a slice of this constant")

    # Calls

    def visit_call(self, node: nodes.Call, frame: Frame, caller: str | None = None) -> str:
        callee = node.node
        given = self.call_arguments(node, frame, caller)
        if isinstance(callee, nodes.Getattr):
            self.check_method(node, callee)
            return f"j.method(c, {self.visit(callee.node, frame)}, {js(callee.attr)}, {given})"
        if not isinstance(callee, nodes.Name):
            self.refuse(node, "a call of something that has no name")
        self.check_function(node, callee.name)
        return f"j.call(c, {self.visit(callee, frame)}, {given})"

    def check_method(self, node: nodes.Call, callee: nodes.Getattr) -> None:
        """Allow a block or macro by its name, a method of `loop`, or a method that a value may have."""
        what = f"the method {callee.attr!r}"
        match callee.node:
            case nodes.Name(name="self"):
                self.check_count(node, 0, 0, what)
            case nodes.Name(name="super") if callee.attr == "super":
                self.check_count(node, 0, 0, what)
            case nodes.Name(name="loop") if callee.attr in METHODS_OF_LOOP:
                self.check_count(node, 0, MOST_ARGUMENTS, what)
            case nodes.Name(name=name) if name in self.allowed.imported:
                pass  # a macro's
            case _:
                if callee.attr not in METHODS:
                    self.refuse(callee, what)
                self.check_count(node, *METHODS[callee.attr], what)

    def check_function(self, node: nodes.Call, name: str) -> None:
        if not self.allowed.calls(name):
            self.refuse(node, f"the function {name!r}")
        if name in self.allowed.made or name in self.allowed.globals or name == "caller":
            return
        fewest, most, named = {"loop": (1, 1, False), "super": (0, 0, False), **FUNCTIONS}[name]
        self.check_count(node, fewest, most, f"the function {name!r}", named=named)
        for message in node.args[: MESSAGES.get(name, 0)]:
            if not (isinstance(message, nodes.Const) and isinstance(message.value, str)):
                self.refuse(node, f"{name!r} with a text that is not written out")
            self.check_format(node, message.value)

    def check_count(
        self, node: nodes.Call, fewest: int, most: int, what: str, *, named: bool = False
    ) -> None:
        if node.dyn_args is not None or node.dyn_kwargs is not None:
            self.refuse(node, f"* or ** with {what}")
        if node.kwargs and not named:
            self.refuse(node, f"the argument {node.kwargs[0].key!r} of {what}")
        if not fewest <= len(node.args) <= most:
            self.refuse(node, f"{len(node.args)} arguments of {what}")

    def check_format(self, node: nodes.Node, text: str) -> None:
        """Check a literal format at start: both servers must be able to fill it in."""
        odd = FORMAT.sub("", text)
        if "%" in odd:
            self.refuse(node, f"the format {str(text)!r} (other than %s, %d, %i and %%)")

    def call_arguments(
        self, node: nodes.Call | nodes.Filter | nodes.Test, frame: Frame, caller: str | None
    ) -> str:
        names = [each.key for each in node.kwargs]
        for name in names:
            if names.count(name) > 1:
                self.refuse(node, f"the argument {name!r}, given twice,")
        given = [self.visit(each, frame) for each in node.args]
        if node.dyn_args is not None:
            given.append(f"...j.iterate({self.visit(node.dyn_args, frame)})")
        pairs = [f"[{js(each.key)}, {self.visit(each.value, frame)}]" for each in node.kwargs]
        if caller:
            pairs.append(f'["caller", {caller}]')
        if node.dyn_kwargs is not None:
            pairs.append(f"...j.named({self.visit(node.dyn_kwargs, frame)})")
        kwargs = f"new j.Kwargs([{', '.join(pairs)}])" if pairs else "null"
        return f"[{', '.join(given)}], {kwargs}"
