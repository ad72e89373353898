"""Constants of a template as JavaScript writes them."""

import json
from typing import Any

from jinja2 import nodes
from markupsafe import Markup

from app.worker.allowed import GREATEST

# What Jinja works out when it compiles, if it is made of constants: it escapes then as the template around it
# does, and not as whoever calls the macro that it stands in.
FOLDED = (
    nodes.BinExpr,
    nodes.UnaryExpr,
    nodes.Concat,
    nodes.Compare,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Filter,
    nodes.Test,
    nodes.CondExpr,
)


def js(value: object) -> str:
    """A constant as JavaScript writes it. JSON is a subset of JavaScript's expressions."""
    return json.dumps(value, ensure_ascii=False)


def literal(value: Any) -> str:
    """A value of a template as JavaScript; TypeError where it has to be worked out there."""
    if value is None or type(value) in {bool, str} or (type(value) is int and abs(value) <= GREATEST):
        return js(value)
    if type(value) is Markup:
        return f"j.markup({js(value)})"
    if type(value) in {list, tuple}:
        items = f"[{', '.join(map(literal, value))}]"
        return f"j.tuple({items})" if type(value) is tuple else items
    if type(value) is dict:
        return f"j.dict([{', '.join(f'[{literal(key)}, {literal(each)}]' for key, each in value.items())}])"
    raise TypeError(f"{value!r} is no literal")
