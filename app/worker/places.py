"""Refuses constructs that shared templates may use in some positions only, before anything is compiled.

Each of these would be rendered by Flask and not alike by the phone, or not twice alike by Flask itself: the
text of a generator or method holds an address in memory, a module that was imported without context lives
as long as the server.
"""

from collections.abc import Iterator

from jinja2 import nodes

from app.worker.allowed import (
    DICT_METHODS,
    FUNCTIONS,
    ITEMWISE,
    METHODS_OF_LOOP,
    METHODS_OF_PYTHON,
    RESERVED,
    STREAMS,
    VIEWS,
    Allowed,
    TemplateNotSupported,
)


class Places:
    """Walks one template's tree; raises `TemplateNotSupported` at the first construct in a
    position not allowed.
    """

    def __init__(self, allowed: Allowed, template: str) -> None:
        self.allowed, self.template = allowed, template

    def refuse(self, node: nodes.Node, construct: str) -> None:
        raise TemplateNotSupported(self.template, node.lineno, construct)

    def check(self, node: nodes.Node, above: nodes.Node | None = None, field: str = "") -> None:
        """Check a node. `above[field]` is its position in the tree."""
        self.check_one(node, above, field)
        for name, child in children(node):
            self.check(child, node, name)

    def check_one(self, node: nodes.Node, above: nodes.Node | None, field: str) -> None:
        called = isinstance(above, nodes.Call) and field == "node"
        match node:
            case nodes.Name():
                self.check_name(node, above, field)
            case nodes.Getattr():
                self.check_attribute(node, above, called=called)
            case nodes.Getitem(arg=nodes.Const(value=str(key))) if key.startswith("__"):
                self.refuse(node, f"the item {key!r}")
            case nodes.Dict():
                self.check_keys(node)
            case nodes.Filter(name=name) if name in STREAMS and not self.one_by_one(above, field):
                self.refuse(node, f"the filter {name!r} without '|list' or a loop")
            case nodes.Call(node=nodes.Getattr(attr=name)) if name in VIEWS and not self.one_by_one(
                above, field
            ):
                self.refuse(node, f"the method {name!r} without '|list' or a loop")
            case nodes.Import() | nodes.FromImport() | nodes.Include():
                self.check_other_template(node)
            case nodes.Macro(name=name):
                self.check_target(node, name)

    def check_name(self, node: nodes.Name, above: nodes.Node | None, field: str) -> None:
        if node.ctx != "load":
            self.check_target(node, node.name)
        elif node.name in self.allowed.imported and not looked_into(above, field):
            self.refuse(node, f"the module {node.name!r} as a value")
        elif node.name in self.allowed.made or (isinstance(above, nodes.Call) and field == "node"):
            return
        elif node.name in self.allowed.globals or node.name in FUNCTIONS:
            self.refuse(node, f"the function {node.name!r} without a call")
        elif node.name == "super" and not isinstance(above, nodes.Getattr | nodes.Test):
            self.refuse(node, "'super' without a call")

    def check_target(self, node: nodes.Node, name: str) -> None:
        if name in RESERVED:
            self.refuse(node, f"{name!r} as a name of the template's own")

    def check_attribute(self, node: nodes.Getattr, above: nodes.Node | None, *, called: bool) -> None:
        if node.attr.startswith("_"):
            self.refuse(node, f"the attribute {node.attr!r}")
        owner = node.node.name if isinstance(node.node, nodes.Name) else ""
        if called or (owner == "loop" and node.attr not in METHODS_OF_LOOP):
            return
        if owner in {"self", "super"} and not isinstance(above, nodes.Test):
            self.refuse(node, f"'{owner}.{node.attr}' without a call")
        item = f"[{node.attr!r}] is the item"
        if node.attr in DICT_METHODS:
            self.refuse(node, f"the attribute {node.attr!r}, a method of Python's dict ({item})")
        if node.attr in METHODS_OF_PYTHON:
            self.refuse(node, f"the method {node.attr!r} without a call ({item})")

    def check_keys(self, node: nodes.Dict) -> None:
        for pair in node.items:
            key = pair.key.value if isinstance(pair.key, nodes.Const) else None
            if not isinstance(key, str):
                self.refuse(pair, "a key that is not written out as text")

    def check_other_template(self, node: nodes.Import | nodes.FromImport | nodes.Include) -> None:
        if not node.with_context:
            what = "an 'include'" if isinstance(node, nodes.Include) else "an 'import'"
            self.refuse(node, f"{what} without context (Flask keeps what it wrote once for every page)")
        if isinstance(node, nodes.Import):
            self.check_target(node, node.target)
        elif isinstance(node, nodes.FromImport):
            for each in node.names:
                self.check_target(node, each[1] if isinstance(each, tuple) else each)

    def one_by_one(self, above: nodes.Node | None, field: str) -> bool:
        """Whether only the items of this value are used."""
        if isinstance(above, nodes.For):
            return field == "iter"
        return isinstance(above, nodes.Filter) and field == "node" and above.name in ITEMWISE


def looked_into(above: nodes.Node | None, field: str) -> bool:
    """Whether this value is only asked for an attribute, or whether it is defined."""
    if isinstance(above, nodes.Test):
        return field == "node" and above.name in {"defined", "undefined"}
    return isinstance(above, nodes.Getattr | nodes.Getitem) and field == "node"


def children(node: nodes.Node) -> Iterator[tuple[str, nodes.Node]]:
    for name, value in node.iter_fields():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, nodes.Node):
                yield name, child
