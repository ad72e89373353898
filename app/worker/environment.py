"""The one definition of our Jinja: Flask renders with it, the compiler reads with it."""

from types import NoneType
from typing import Any

import flask.templating
import jinja2.utils
from jinja2 import BaseLoader, Environment
from jinja2.filters import do_reverse
from jinja2.sandbox import safe_range
from jinja2.tests import test_divisibleby, test_even, test_odd
from markupsafe import Markup

OPTIONS: dict[str, Any] = {
    "autoescape": True,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "extensions": ["jinja2.ext.i18n", "jinja2.ext.do", "jinja2.ext.loopcontrols"],
}


METHODS = frozenset(dir(dict))
DATA = frozenset({str, Markup, int, bool, NoneType, list, tuple})


class Quick(Environment):
    """Jinja's environment with quicker look-ups, of which our pages make many."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Jinja looks for an attribute first and for a key then. A dict has its methods, and else keys."""
        if type(obj) is dict and attribute not in METHODS and attribute in obj:
            return obj[attribute]
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """`value[key]` is an item and nothing else: no key that somebody typed reaches into Python."""
        if type(obj) is dict and isinstance(argument, str):
            return obj[argument] if argument in obj else self.undefined(obj=obj, name=argument)
        if isinstance(argument, str) and (type(obj) in DATA or argument.startswith("_")):
            return self.undefined(obj=obj, name=argument)
        return super().getitem(obj, argument)


class OfFlask(Quick, flask.templating.Environment):
    """The same, on top of Flask's own environment class."""


def environment(loader: BaseLoader) -> Environment:
    """The environment in which both servers read a template.

    Flask takes `OPTIONS` as its `jinja_options` and hands the environment it made to `prepare`.
    """
    return prepare(Quick(loader=loader, **OPTIONS))


class Cycler(jinja2.utils.Cycler):
    """Jinja's cycler without its text, which would be an address in memory."""

    def __repr__(self) -> str:
        return "<Cycler>"


class Joiner(jinja2.utils.Joiner):
    """Jinja's joiner, for the same reason."""

    def __repr__(self) -> str:
        return "<Joiner>"


def reverse(value: Any) -> Any:
    """Jinja's filter, but it answers a list: an iterator's text is an address in memory."""
    turned = do_reverse(value)
    return turned if isinstance(turned, str) else list(turned)


def number(value: Any) -> Any:
    """Jinja asks `value % 2`, which formats where the value is text."""
    if isinstance(value, str):
        raise TypeError("text is neither odd nor even, and is not divided")
    return value


def odd(value: Any) -> bool:
    return test_odd(number(value))


def even(value: Any) -> bool:
    return test_even(number(value))


def divisibleby(value: Any, num: Any) -> bool:
    return test_divisibleby(number(value), num)


def prepare(made: Environment) -> Environment:
    """`trans` speaks the language the template is written in, until translations are installed."""
    made.filters["reverse"] = reverse
    made.tests.update(odd=odd, even=even, divisibleby=divisibleby)
    made.globals.update(cycler=Cycler, joiner=Joiner)
    made.globals["range"] = safe_range  # the same, but not for more steps than a page could ever have
    made.install_null_translations(newstyle=True)  # type: ignore[attr-defined]  # from jinja2.ext.i18n
    return made
