"""All shared templates as one JavaScript module for the service worker, made when the app starts.

The module imports the run time from `./jinja/runtime.js`. It exports `render(name, context, globals)` and the
number of `branches`. It uses no `eval` and no `new Function`, since the worker lives under the strict CSP of
the pages.
"""

from collections.abc import Collection, Iterable

from jinja2 import Environment, nodes
from jinja2.compiler import Frame, find_undeclared
from jinja2.nodes import EvalContext

from app.worker.allowed import Allowed, TemplateNotSupported
from app.worker.branches import branches
from app.worker.constants import js
from app.worker.places import Places
from app.worker.structure import Structure

__all__ = ["TemplateNotSupported", "compile_templates", "parse"]

HEAD = """\
// Made from the templates when the app starts; not written by hand.
import * as j from "./jinja/runtime.js";

const templates = new Map();
"""

FOOT = """
export const branches = {branches};

export function render(name, context, globals) {{
  return j.render(templates, name, context, globals);
}}
"""


def compile_templates(
    environment: Environment,
    names: Iterable[str],
    globals: Collection[str] = frozenset(),  # noqa: A002  (Jinja's own word)
    filters: Collection[str] = frozenset(),
    tests: Collection[str] = frozenset(),
) -> str:
    """Compile so that the worker renders byte for byte what Flask renders; refuse what it could not render
    alike.

    `names` are the shared templates; `globals`, `filters` and `tests` are our own, whose twins are handed to
    `render` at run time, by the same names. Raises `TemplateNotSupported`: template, line and construct.
    """
    trees = {name: parse(environment, name) for name in sorted(set(names))}
    allowed = Allowed(
        environment, frozenset(trees), frozenset(globals), frozenset(filters), frozenset(tests),
        *names_made(trees.values()),
    )  # fmt: skip
    parts = [
        module_part(allowed, name, tree, f"t{index}") for index, (name, tree) in enumerate(trees.items())
    ]
    count = sum(len(branches(tree)) for tree in trees.values())
    return HEAD + "".join(parts) + FOOT.format(branches=count)


def parse(environment: Environment, name: str) -> nodes.Template:
    """Jinja's own syntax tree of a template, found as Flask finds it."""
    if environment.loader is None:
        raise TypeError("An environment without a loader has no templates to compile.")
    source, filename, _ = environment.loader.get_source(environment, name)
    return environment.parse(source, name, filename)


def names_made(trees: Iterable[nodes.Template]) -> tuple[frozenset[str], frozenset[str]]:
    """Names that some template gives a meaning, and among them those of imported templates.

    Taken over all templates together: a macro may come by `include` from another file.
    """
    made: set[str] = set()
    imported: set[str] = set()
    for tree in trees:
        for node in tree.find_all((nodes.Name, nodes.Macro, nodes.Import, nodes.FromImport)):
            match node:
                case nodes.Name() if node.ctx != "load":
                    made.add(node.name)
                case nodes.Macro():
                    made.add(node.name)
                case nodes.Import():
                    imported.add(node.target)
                case nodes.FromImport():
                    made.update(each[1] if isinstance(each, tuple) else each for each in node.names)
    return frozenset(made), frozenset(imported)


def module_part(allowed: Allowed, name: str, tree: nodes.Template, prefix: str) -> str:
    """One template: a function for its root, one for each block, and their entry in the table."""
    Places(allowed, name).check(tree)
    writer = Structure(allowed, name)
    context = EvalContext(allowed.environment, name)
    blocks: dict[str, nodes.Block] = {}
    for block in tree.find_all(nodes.Block):
        if block.name in blocks:
            writer.refuse(block, f"the block {block.name!r}, defined twice,")
        blocks[block.name] = block
    write_root(writer, tree, context, prefix)
    for block in blocks.values():
        write_block(writer, block, context, prefix)
    table = ", ".join(f"[{js(block)}, {prefix}_block_{block}]" for block in blocks)
    parts = f"autoescape: {js(bool(context.autoescape))}, root: {prefix}_root, blocks: [{table}]"
    writer.line(f"templates.set({js(name)}, {{ {parts} }});")
    return f"\n// {name}\n" + "\n".join(writer.lines) + "\n"


def write_root(writer: Structure, tree: nodes.Template, context: EvalContext, prefix: str) -> None:
    frame = Frame(context)
    with writer.block(f"function {prefix}_root(c, o) {{"):
        if find_undeclared(tree.body, ("self",)):
            writer.line(f"const {frame.symbols.declare_parameter('self')} = c.self();")
        frame.symbols.analyze_node(tree)
        frame.toplevel = frame.rootlevel = True
        frame.require_output_check = tree.find(nodes.Extends) is not None
        writer.enter(frame)
        writer.body(tree.body, frame)
        if writer.extends:
            writer.line("parent.root(c, o);")


def write_block(writer: Structure, block: nodes.Block, context: EvalContext, prefix: str) -> None:
    """Write a block. It sees what its template set at the top, and nothing else around it."""
    frame = Frame(context)
    frame.block_frame = True
    name = f"{prefix}_block_{block.name}"
    with writer.block(f"function {name}(c, o) {{"):
        named = find_undeclared(block.body, ("self", "super"))
        if "self" in named:
            writer.line(f"const {frame.symbols.declare_parameter('self')} = c.self();")
        if "super" in named:
            writer.line(
                f"const {frame.symbols.declare_parameter('super')} = c.super({js(block.name)}, {name});"
            )
        frame.symbols.analyze_node(block)
        writer.enter(frame)
        writer.body(block.body, frame)
