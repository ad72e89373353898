"""Which expressions surely give a whole number, or an error on both servers.

Where its left side is text, `%` formats that text, which may be what somebody typed. So it is accepted only
where the left side cannot be text.
"""

from jinja2 import nodes

COUNTS = frozenset({"abs", "count", "length", "wordcount"})  # filters
OF_LOOP = frozenset({"depth", "depth0", "index", "index0", "length", "revindex", "revindex0"})


def is_whole(node: nodes.Node | None) -> bool:
    """Whether an expression surely gives a whole number, as `|int` does. False where that is not known."""
    match node:
        case nodes.Const(value=int()):
            return True
        case nodes.Filter(name="int", args=args, kwargs=kwargs):
            return all(is_whole(default) for default in [*args, *(each.value for each in kwargs)])
        case nodes.Filter(name=name):
            return name in COUNTS
        case nodes.Getattr(node=nodes.Name(name="loop"), attr=name):
            return name in OF_LOOP
        case nodes.FloorDiv() | nodes.Sub() | nodes.Neg() | nodes.Pos():
            return True
        case nodes.Add(left=left, right=right):
            return is_whole(left) or is_whole(right)
        case nodes.Mul(left=left, right=right):
            return is_whole(left) and is_whole(right)
        case nodes.Mod(left=left):
            return is_whole(left)
        case nodes.CondExpr(expr1=one, expr2=other):
            return is_whole(one) and is_whole(other)
    return False
