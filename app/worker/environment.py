"""The one definition of our Jinja: Flask renders with it, the compiler reads with it."""

from typing import Any

import flask.templating
from jinja2 import BaseLoader, Environment
from jinja2.sandbox import safe_range

OPTIONS: dict[str, Any] = {
    "autoescape": True,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "extensions": ["jinja2.ext.i18n", "jinja2.ext.do", "jinja2.ext.loopcontrols"],
}


METHODS = frozenset(dir(dict))


class Quick(Environment):
    """Jinja as it is, but quicker with what our pages are full of."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Jinja looks for an attribute first and for a key then. A dict has its methods, and else keys."""
        if type(obj) is dict and attribute not in METHODS and attribute in obj:
            return obj[attribute]
        return super().getattr(obj, attribute)


class OfFlask(Quick, flask.templating.Environment):
    """The same, as Flask makes it."""


def environment(loader: BaseLoader) -> Environment:
    """Both servers read a template the same way.

    Flask takes `OPTIONS` as its `jinja_options` and hands the environment it made to `prepare`.
    """
    return prepare(Quick(loader=loader, **OPTIONS))


def prepare(made: Environment) -> Environment:
    """`trans` speaks the language the template is written in, until translations are installed."""
    made.globals["range"] = safe_range  # the same, but not for more steps than a page could ever have
    made.install_null_translations(newstyle=True)  # type: ignore[attr-defined]  # from jinja2.ext.i18n
    return made
