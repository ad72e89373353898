"""The one definition of our Jinja: Flask renders with it, the compiler reads with it."""

from typing import Any

from jinja2 import BaseLoader, Environment

OPTIONS: dict[str, Any] = {
    "autoescape": True,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "extensions": ["jinja2.ext.i18n", "jinja2.ext.do", "jinja2.ext.loopcontrols"],
}


def environment(loader: BaseLoader) -> Environment:
    """Both servers read a template the same way.

    Flask takes `OPTIONS` as its `jinja_options` and hands the environment it made to `prepare`.
    """
    return prepare(Environment(loader=loader, **OPTIONS))  # noqa: S701  (autoescape is on, in OPTIONS)


def prepare(made: Environment) -> Environment:
    """`trans` speaks the language the template is written in, until translations are installed."""
    made.install_null_translations(newstyle=True)  # type: ignore[attr-defined]  # from jinja2.ext.i18n
    return made
