"""Filters and tests as JavaScript: their arguments are put in order here, so the run time needs no signatures."""

from jinja2 import nodes
from jinja2.compiler import Frame

from app.worker.allowed import CHOOSERS, FILTERS, TESTS
from app.worker.expressions import Expressions, js


class Filters(Expressions):
    """A filter or test that is not on the list is refused, also where Jinja itself would have it."""

    def visit_Filter(self, node: nodes.Filter, frame: Frame) -> str:  # noqa: N802
        value = self.filtered(node, frame)
        if node.name in CHOOSERS:
            return self.chooser(node, value, frame)
        return self.filter_call(node, value, self.filter_arguments(node, frame))

    def filtered(self, node: nodes.Filter, frame: Frame) -> str:
        """What stands before the `|`; inside a filter block, all that the block wrote."""
        if node.node is not None:
            return str(self.visit(node.node, frame))
        written = f'{frame.buffer}.join("")'
        return f"j.markup({written})" if frame.eval_ctx.autoescape else written

    def filter_arguments(self, node: nodes.Filter, frame: Frame) -> str:
        if node.name in self.allowed.filters:
            return self.call_arguments(node, frame, None)
        if node.name not in FILTERS:
            self.refuse(node, f"the filter {node.name!r}")
        names = FILTERS[node.name]
        return self.call_arguments(node, frame, None) if names is None else self.in_order(node, names, frame)

    def filter_call(self, node: nodes.Filter | nodes.Test, value: str, arguments: str) -> str:
        if node.name in self.allowed.filters:
            return f"c.own({js(node.name)}, {value}, {arguments})"
        return f"j.filters.{node.name}(c, {value}{', ' if arguments else ''}{arguments})"

    def in_order(self, node: nodes.Filter | nodes.Test, names: tuple[str, ...], frame: Frame) -> str:
        """Named arguments take their places; those left out are `undefined`, JavaScript's word for the default."""
        if node.dyn_args is not None or node.dyn_kwargs is not None:
            self.refuse(node, f"* or ** with {node.name!r}")
        if len(node.args) > len(names):
            self.refuse(node, f"that many arguments of {node.name!r}")
        given = dict(zip(names, node.args, strict=False))
        for each in node.kwargs:
            if each.key not in names or each.key in given:
                self.refuse(node, f"the argument {each.key!r} of {node.name!r}")
            given[each.key] = each.value
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
        function, arguments = self.named(node, rest, nodes.Test, frame)
        return f"j.choose({value}, {keep}, {attribute}, {function}, [{arguments}])"

    def mapper(self, node: nodes.Filter, value: str, frame: Frame) -> str:
        if not node.args:
            arguments = self.in_order(node, ("attribute", "default"), frame)
            if not arguments.strip():
                self.refuse(node, "'map' without a filter or an attribute")
            return f"j.mapAttribute({value}, {arguments})"
        function, arguments = self.named(node, list(node.args), nodes.Filter, frame)
        return f"j.mapFilter({value}, {function}, [{arguments}])"

    def named(
        self, node: nodes.Filter, rest: list[nodes.Expr], kind: type[nodes.Filter | nodes.Test], frame: Frame
    ) -> tuple[str, str]:
        """The filter or test a chooser names, as a function of an item, and its arguments, taken once."""
        name = rest.pop(0)
        if not (isinstance(name, nodes.Const) and isinstance(name.value, str)):
            self.refuse(node, f"{node.name!r} with a name that is not written out")
        called = kind(None, name.value, rest, node.kwargs, None, None, lineno=node.lineno)
        if kind is nodes.Filter:
            if name.value in CHOOSERS:
                self.refuse(node, f"{name.value!r} inside 'map'")
            return f"(item, ...rest) => {self.filter_call(called, 'item', '...rest')}", self.filter_arguments(
                called, frame
            )
        return f"(item, ...rest) => {self.test_call(called, 'item', '...rest')}", self.test_arguments(
            called, frame
        )

    # Tests

    def visit_Test(self, node: nodes.Test, frame: Frame) -> str:  # noqa: N802
        return self.test_call(node, self.visit(node.node, frame), self.test_arguments(node, frame))

    def test_arguments(self, node: nodes.Test, frame: Frame) -> str:
        if node.name in self.allowed.tests:
            return self.call_arguments(node, frame, None)
        if node.name not in TESTS:
            self.refuse(node, f"the test {node.name!r}")
        return self.in_order(node, TESTS[node.name][1], frame)

    def test_call(self, node: nodes.Test, value: str, arguments: str) -> str:
        if node.name in self.allowed.tests:
            return f"c.own({js(node.name)}, {value}, {arguments})"
        return f"j.tests.{TESTS[node.name][0]}({value}{', ' if arguments else ''}{arguments})"
