"""Filters and tests as JavaScript: arguments are put in order here, so the run time needs no signatures."""

from jinja2 import nodes
from jinja2.compiler import Frame

from app.worker.allowed import CHOOSERS, FILTERS, REQUIRED, STREAMS, TESTS
from app.worker.constants import js
from app.worker.expressions import Expressions

MOST_PARTS = 1000

# The function that `map` and its like are given; its arguments are computed once, before the first item.
EACH = "(item, ...rest) =>"
OF_EACH = ("item", "...rest")


class Filters(Expressions):
    """A filter or test that is not on the list is refused, also where Jinja itself would have it."""

    def visit_filter(self, node: nodes.Filter, frame: Frame) -> str:
        value = self.filtered(node, frame)
        if node.name in CHOOSERS:
            return self.chooser(node, value, frame)
        return self.filter_call(node, value, self.filter_arguments(node, frame))

    def filtered(self, node: nodes.Filter, frame: Frame) -> str:
        """The filtered value: what is before the `|`, or the text of a filter block."""
        if node.node is not None:
            return str(self.visit(node.node, frame))
        written = f'{frame.buffer}.join("")'
        return f"j.markup({written})" if frame.eval_ctx.autoescape else written

    def filter_arguments(self, node: nodes.Filter, frame: Frame) -> str:
        if node.name in self.allowed.filters:
            return self.call_arguments(node, frame, None)
        if node.name not in FILTERS:
            self.refuse(node, f"the filter {node.name!r}")
        self.check_constants(node, frame)
        names = FILTERS[node.name]
        if names is None:
            return self.call_arguments(node, frame, None)
        return self.in_order(node, names, frame, REQUIRED.get(node.name, 0))

    def check_constants(self, node: nodes.Filter, frame: Frame) -> None:
        """Demand constants for arguments that decide whether both servers do the same,
        and check them at start.
        """
        first = node.args[0] if node.args else None
        if node.name == "format":
            self.check_written_format(node, frame)
        elif node.name in {"batch", "slice"}:
            count = first.value if isinstance(first, nodes.Const) else None
            if type(count) is not int or not 1 <= count <= MOST_PARTS:
                self.refuse(node, f"{node.name!r} without a number written out, from 1 to {MOST_PARTS}")

    def check_written_format(self, node: nodes.Filter, frame: Frame) -> None:
        text = node.node and self.constant(node.node, frame)
        if not isinstance(text, str):
            self.refuse(node, "'format' of what is not written out")
        if node.args and node.kwargs:
            self.refuse(node, "'format' with arguments both by place and by name")
        self.check_format(node, text)

    def filter_call(self, node: nodes.Filter | nodes.Test, value: str, arguments: str) -> str:
        if node.name in self.allowed.filters:
            return f"c.own({js(node.name)}, {value}, {arguments})"
        return f"j.filters.{node.name}(c, {value}{', ' if arguments else ''}{arguments})"

    def in_order(
        self, node: nodes.Filter | nodes.Test, names: tuple[str, ...], frame: Frame, required: int = 0
    ) -> str:
        """Put named arguments at their positions; `undefined` stands for an argument that is left
        to its default.
        """
        if node.dyn_args is not None or node.dyn_kwargs is not None:
            self.refuse(node, f"* or ** with {node.name!r}")
        if len(node.args) > len(names):
            self.refuse(node, f"that many arguments of {node.name!r}")
        given: dict[str, nodes.Expr] = dict(zip(names, node.args, strict=False))
        for each in node.kwargs:
            name = str(each.key)
            if name not in names or name in given:
                self.refuse(node, f"the argument {name!r} of {node.name!r}")
            given[name] = each.value
        for name in names[:required]:
            if name not in given:
                self.refuse(node, f"{node.name!r} without {name!r}")
        last = max((names.index(name) for name in given), default=-1)
        return ", ".join(
            self.visit(given[name], frame) if name in given else "undefined" for name in names[: last + 1]
        )

    # map, select, reject, selectattr, rejectattr

    def chooser(self, node: nodes.Filter, value: str, frame: Frame) -> str:
        if node.dyn_args is not None or node.dyn_kwargs is not None:
            self.refuse(node, f"* or ** with {node.name!r}")
        if node.name == "map":
            return self.mapper(node, value, frame)
        keep = js(node.name.startswith("select"))
        rest = list(node.args)
        attribute = "undefined"
        if node.name.endswith("attr"):
            if not rest:
                self.refuse(node, f"{node.name!r} without an attribute")
            attribute = self.visit(rest.pop(0), frame)
        if not rest:
            return f"j.choose({value}, {keep}, {attribute})"
        test = nodes.Test(
            None, self.written_name(node, rest), rest, node.kwargs, None, None, lineno=node.lineno
        )
        arguments = self.test_arguments(test, frame)
        return (
            f"j.choose({value}, {keep}, {attribute}, {EACH} {self.test_call(test, *OF_EACH)}, [{arguments}])"
        )

    def mapper(self, node: nodes.Filter, value: str, frame: Frame) -> str:
        rest = list(node.args)
        if not rest:
            arguments = self.in_order(node, ("attribute", "default"), frame)
            if not arguments:
                self.refuse(node, "'map' without a filter or an attribute")
            return f"j.mapAttribute({value}, {arguments})"
        each = nodes.Filter(
            None, self.written_name(node, rest), rest, node.kwargs, None, None, lineno=node.lineno
        )
        if each.name in STREAMS or each.name == "format":
            self.refuse(node, f"{each.name!r} inside 'map'")
        arguments = self.filter_arguments(each, frame)
        return f"j.mapFilter({value}, {EACH} {self.filter_call(each, *OF_EACH)}, [{arguments}])"

    def written_name(self, node: nodes.Filter, rest: list[nodes.Expr]) -> str:
        """Takes the name of the filter or test off the arguments."""
        name = rest.pop(0)
        if not (isinstance(name, nodes.Const) and isinstance(name.value, str)):
            self.refuse(node, f"{node.name!r} with a name that is not written out")
        return name.value

    # Tests

    def visit_test(self, node: nodes.Test, frame: Frame) -> str:
        return self.test_call(node, self.visit(node.node, frame), self.test_arguments(node, frame))

    def test_arguments(self, node: nodes.Test, frame: Frame) -> str:
        if node.name in self.allowed.tests:
            return self.call_arguments(node, frame, None)
        if node.name not in TESTS:
            self.refuse(node, f"the test {node.name!r}")
        names = TESTS[node.name][1]
        return self.in_order(node, names, frame, len(names))

    def test_call(self, node: nodes.Test, value: str, arguments: str) -> str:
        if node.name in self.allowed.tests:
            return f"c.own({js(node.name)}, {value}, {arguments})"
        return f"j.tests.{TESTS[node.name][0]}({value}{', ' if arguments else ''}{arguments})"
