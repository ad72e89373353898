"""What joins templates to each other, as JavaScript: macros, includes, imports, inheritance."""

from jinja2 import TemplateNotFound, nodes
from jinja2.compiler import Frame, find_undeclared

from app.worker.constants import js
from app.worker.loops import Loops


class Structure(Loops):
    """A template that is named and not shared stops the app at start, not the page."""

    # Macros

    def visit_macro(self, node: nodes.Macro, frame: Frame) -> None:
        ref = frame.symbols.ref(node.name)
        self.macro(node, f"{ref} =", js(node.name), frame)
        if frame.toplevel:
            self.line(f"c.export({js(node.name)}, {ref});")

    def visit_callblock(self, node: nodes.CallBlock, frame: Frame) -> None:
        self.refuse_after_extends(node, frame, "a 'call' block")
        caller = self.temporary()
        self.macro(node, f"const {caller} =", "null", frame)
        self.push(f"j.raw({self.visit_call(node.call, frame, caller)})", frame)

    def macro(self, node: nodes.Macro | nodes.CallBlock, target: str, name: str, frame: Frame) -> None:
        inner = frame.inner()
        inner.require_output_check = False
        inner.symbols.analyze_node(node)
        names = [each.name for each in node.args]
        parameters: list[str] = [inner.symbols.ref(each) for each in names]
        special = find_undeclared(node.body, ("caller", "kwargs", "varargs")) - set(names)
        if "caller" in names:
            self.refuse(node, "a parameter named 'caller'")
        parameters += [
            inner.symbols.declare_parameter(each)
            for each in ("caller", "kwargs", "varargs")
            if each in special
        ]
        inner.symbols.analyze_node(node)
        takes = f"{js(names)}, {js(sorted(special))}"
        with self.block(f"{target} new j.Macro({name}, {takes}, ({', '.join(parameters)}) => {{", "});"):
            around, self.around = self.around, 0
            self.buffer(inner)
            self.enter(inner)
            self.defaults(node, inner)
            self.body(node.body, inner)
            self.line(f'return {inner.buffer}.join("");')
            self.around = around

    def defaults(self, node: nodes.Macro | nodes.CallBlock, frame: Frame) -> None:
        """A parameter left out takes its default, which may speak of the parameters before it."""
        refs = [frame.symbols.ref(each.name) for each in node.args]
        without = len(refs) - len(node.defaults)
        self.awaiting = set(refs)
        for index, (ref, each) in enumerate(zip(refs, node.args, strict=True)):
            if index < without:
                value = f"j.nothing({js(f'parameter {each.name!r} was not provided')})"
            else:
                value = self.visit(node.defaults[index - without], frame)
            self.line(f"if ({ref} === undefined) {ref} = {value};")
            self.awaiting.discard(ref)

    # Other templates

    def visit_include(self, node: nodes.Include, frame: Frame) -> None:
        self.refuse_after_extends(node, frame, "an 'include'")
        name = self.other_template(node, frame, node.ignore_missing)
        seen = self.local_names(frame) if node.with_context else "null"
        self.line(f"c.include({frame.buffer or 'o'}, {name}, {js(node.ignore_missing)}, {seen});")

    def visit_import(self, node: nodes.Import, frame: Frame) -> None:
        ref = frame.symbols.ref(node.target)
        self.line(f"{ref} = {self.imported(node, frame)};")
        if frame.toplevel:
            self.line(f"c.set({js(node.target)}, {ref});")

    def visit_fromimport(self, node: nodes.FromImport, frame: Frame) -> None:
        module = self.temporary()
        self.line(f"const {module} = {self.imported(node, frame)};")
        for each in node.names:
            name, alias = each if isinstance(each, tuple) else (each, each)
            ref = frame.symbols.ref(alias)
            self.line(f"{ref} = {module}.take({js(name)}, {js(self.position(node))});")
            if frame.toplevel:
                self.line(f"c.set({js(alias)}, {ref});")

    def imported(self, node: nodes.Import | nodes.FromImport, frame: Frame) -> str:
        seen = self.local_names(frame) if node.with_context else "null"
        return f"c.module({self.other_template(node, frame)}, {seen})"

    def other_template(
        self,
        node: nodes.Include | nodes.Import | nodes.FromImport | nodes.Extends,
        frame: Frame,
        missing: bool = False,
    ) -> str:
        match node.template:
            case nodes.Const(value=str()) as single:
                written: list[nodes.Expr] = [single]
            case nodes.List(items=items) | nodes.Tuple(items=items):
                written = items
            case nodes.Const(value=other):
                self.refuse(node, f"{other!r} as a template")
            case _:
                written = []
        names = [each.value for each in written if isinstance(each, nodes.Const)]
        for name in names:
            if name not in self.allowed.templates and self.known_to_flask(name):
                self.refuse(node, f"the template {name!r}, which is not shared,")
        if (
            names
            and not missing
            and len(names) == len(written)
            and not set(names) & set(self.allowed.templates)
        ):
            self.refuse(node, f"the template {names[0]!r}, which does not exist,")
        return str(self.visit(node.template, frame))

    def known_to_flask(self, name: str) -> bool:
        environment = self.allowed.environment
        if environment.loader is None:
            return False
        try:
            environment.loader.get_source(environment, name)
        except TemplateNotFound:
            return False
        return True

    # Inheritance

    def visit_extends(self, node: nodes.Extends, frame: Frame) -> None:
        if not frame.rootlevel:
            self.refuse(node, "'extends' inside of something")
        if self.extends:
            self.refuse(node, "a second 'extends'")
        self.line(f"const parent = c.extend({self.other_template(node, frame)});")
        self.extends = True

    def visit_block(self, node: nodes.Block, frame: Frame) -> None:
        if self.extends and frame.toplevel:
            return
        self.refuse_after_extends(node, frame, "a 'block' inside of something")
        seen = self.local_names(frame) if node.scoped else "null"
        self.line(f"c.block({frame.buffer or 'o'}, {js(node.name)}, {js(node.required)}, {seen});")
