"""All that the allow-list lets through, as templates over a table of values.

The templates are made from the list itself, so what is newly allowed is tried without anybody adding a
case. A form is an expression over `v` and up to three arguments `a`, `b`, `c`; where the compiler wants an
argument written out, it is.
"""

import copy
import os
import random
import re
from collections.abc import Iterable, Iterator
from itertools import product
from typing import Any, NamedTuple, NoReturn

from jinja2 import Environment, TemplateSyntaxError, Undefined, nodes
from jinja2.compiler import operators
from markupsafe import Markup

from app.worker.allowed import CHOOSERS, FILTERS, FUNCTIONS, MESSAGES, METHODS, TESTS
from app.worker.compiler import TemplateNotSupported, compile_templates
from app.worker.expressions import OPERATORS
from tests.javascript import JavaScript
from tests.templates_both import packed, sources

GONE = Undefined()  # no such name
LARGEST = 2**53 - 1
CASED = "".join(sign for sign in map(chr, range(0x3000)) if sign.upper() != sign or sign.lower() != sign)

TEXTS = [
    "", "a", "Ab cD", " \t x\u2003y ", "<b a='1'>&\"", "straße ŉ", "ΟΔΟΣ ΑΣ.Σ", "ﬁn ǆ ǅ", "日本語 x",
    "👩🏽 🇬🇧", "e\u0301o", "हिन्दी", "שלום", "a\n\nb\r\nc\u2028d\x1ce", "12", " -3 ", "٣٤", "1_0",
    "1e3", "2.9", "9" * 30, "a,b,a", "__class__", "it's-o'k (x) [y]", "İiIı", "%", "%x", "%(k)s %d",
    "\x00\x7f\x85\xa0\u200b\ufeff", "\\ '\"", CASED,
]  # fmt: skip
NUMBERS = [0, 1, -1, 2, 3, 7, -12, LARGEST, -LARGEST, True, False]
LISTS: list[Any] = [
    [], [3, 1, 2], ["b", "A", "a"], [True, 1, None, "x"], [[2, 1], [1]], [Markup("<i>"), "<b>"],
    [LARGEST, LARGEST, 2], [{"k": "b", "n": 2}, {"k": "B", "n": 1}, {"k": "a", "n": 2}],
    [["a", 1], ["b", 2]], ["ab", "cd"], ("a", 1), (), (1,),
]  # fmt: skip
MAPS: list[Any] = [
    {}, {"k": 1, "a": "<"}, {"2": "x", "10": None, "1": [1]}, {"k": {"k": "é"}}, {"__proto__": 1, "size": 2},
]  # fmt: skip
SAFE = [Markup(""), Markup("<b>x</b> y"), Markup("a&amp;b")]
VALUES: list[Any] = [*TEXTS, *NUMBERS, *LISTS, *MAPS, *SAFE, None, GONE]
ARGUMENTS: list[Any] = [
    "", "a", "k", "b,a", "<", " ", "n", "1", 0, 1, 2, -1, 5, LARGEST, True, False, None, GONE, [], [1, "a"],
    ("a", "b"), {"k": 1}, Markup("<"), Markup("a"), "value", "A", "k.k",
]  # fmt: skip
LITERALS = ["1", "2", "3", "'k'", "'a'", "'%s'", "'<%05d|%-4s|%%>'", "'%(k)s'", "'a'|safe", "none"]
MOST = int(os.environ.get("CASES", "25"))  # of one form, drawn from all that there are

# How an expression is looked at: its text, its kind, what it did to `v`, and what it is without escaping.
AS_VALUE = (
    "{{%- set e = {0} %}}{{{{ e }}}}|{{{{ [e] }}}}|{{{{ e ~ '' }}}}|{{{{ [v] }}}}"
    "{{% autoescape false %}}{{{{ [{0}] }}}}{{% endautoescape %}}"
)
AS_ITEMS = "{{{{ {0}|list }}}}{{% autoescape false %}}{{{{ {0}|list }}}}{{% endautoescape %}}"


TRIED: dict[str, str] = {}
COMPILER = sources(TRIED)


class Form(NamedTuple):
    """What of the list it is about ("filter join"), its expression, and whether a literal stands in it."""

    about: str
    expression: str
    written: bool = False


class Case(NamedTuple):
    """A template with the places of its values in the tables."""

    template: str
    places: tuple[int, ...]


def forms() -> Iterator[Form]:
    """Every form of everything on the list. Some are refused, as they may be."""
    for name, names in FILTERS.items():
        yield from forms_of_filter(name, names if names is not None else ("", "", ""))
    for name, (_, names) in TESTS.items():
        yield from forms_of_test(name, ", a" if names else "")
    for chooser in sorted(CHOOSERS):
        for given in ("", "('k')", "(attribute='k')", "(attribute=a, default=b)", "(0)"):
            yield Form(f"chooser {chooser}", f"(v|{chooser}{given}|list)")
    for name, (fewest, most) in METHODS.items():
        for count in range(fewest, most + 1):
            for owner in ("v", "cycler(v, a)", "range(2)"):
                yield Form(f"method {name}", f"{owner}.{name}({', '.join('abc'[:count])})")
    for name, (fewest, most, named) in FUNCTIONS.items():
        for count in range(fewest, min(most, 4) + 1):
            yield from forms_of_function(name, count, named=named)
    yield from operations()


def composed(count: int) -> Iterator[Form]:
    """Forms put into one another: what one comes to is the value of the next. The same ones each time."""
    drawn, listed = random.Random(9), list(forms())
    for number in range(count):
        inner, outer = drawn.sample(listed, 2)
        expression = re.sub(r"\bv\b", lambda _, put=inner.expression: put, outer.expression)
        yield Form(f"{number}: {inner.about} in {outer.about}", expression)


def forms_of_filter(name: str, names: tuple[str, ...]) -> Iterator[Form]:
    """Arguments by place, as many as there may be; each by its name; the first as a literal; and in `map`."""
    about = f"filter {name}"
    for count in range(len(names) + 1):
        given = ", ".join("abc"[:count])
        yield Form(about, f"(v|{name}({given}))")
        yield Form(about, f"([v, a]|map({', '.join(filter(None, (repr(name), given)))})|list)")
    for each in filter(None, names):
        yield Form(about, f"(v|{name}({each}=a))")
    for text, more in product(LITERALS, ("", ", b")[: len(names)]):
        yield Form(about, f"(v|{name}({text}{more}))", written=True)
        yield Form(about, f"({text}|{name}(v{more}))", written=True)


def forms_of_test(name: str, rest: str) -> Iterator[Form]:
    yield Form(f"test {name}", f"(v is {name}({rest[2:]}))")
    for chooser in ("select", "reject"):
        yield Form(f"test {name}", f"(v|{chooser}({name!r}{rest})|list)")
        yield Form(f"test {name}", f"(v|{chooser}attr('k', {name!r}{rest})|list)")


def forms_of_function(name: str, count: int, *, named: bool) -> Iterator[Form]:
    """With values; and, where it has to begin with texts that are written out, with those."""
    messages = MESSAGES.get(name, 0)
    texts = ["'%(k)s<'", "'%(k)ss'", "'%(k)s %%'"][:messages]
    given = ", ".join([*texts, *"vabc"[: count - messages]])
    for more in ("", ", k=v", ", k=a") if named else ("",):
        yield Form(f"function {name}", f"{name}({(given + more).removeprefix(', ')})")
    yield Form(f"function {name}", f"{name}({(given or 'k=v')}{', ' * bool(given and named)}{'x=a' * named})")


def operations() -> Iterator[Form]:
    """Operators and the other ways to make one value of several."""
    signs = [*(kind.operator for kind in OPERATORS), *operators.values(), "and", "or", "~", "//", "%"]
    for sign in signs:
        yield Form(f"operator {sign}", f"(v {sign} a)")
        yield Form(f"operator {sign}", f"(a {sign} v)")
    for sign, other in product(operators.values(), ("<", "==", "in")):
        yield Form("comparisons in a row", f"(v {sign} a {other} b)")
    for text in LITERALS:
        yield Form("operator %", f"({text} % v)")
        yield Form("operator %", f"({text} % (v, a))")
    yield Form("operator %", "(v|int % a)")
    yield Form("operator %", "((v|length - a) % b)")
    for each in (
        "not v",
        "-v",
        "+v",
        "v if a else b",
        "v if a",
        "[v, a, *b]",
        "(v, a)",
        "{'k': v, '2': a, 'a': b}",
    ):
        yield Form(f"expression {each}", f"({each})")
    for inside in ("a", "a:b", "a:", ":a", "::a", "a:b:c", "'k'", "0", "-1"):
        yield Form("item", f"v[{inside}]")
    for name in ("k", "size", "constructor", "length", "name"):
        yield Form("attribute", f"v.{name}")


def accepted(wanted: Iterable[Form]) -> dict[str, tuple[Form, str]]:
    """The templates that the compiler takes, by name, each in the first of the uses that it is taken in.

    Forms that are written out are tried of what is taken in no other.
    """
    found: dict[str, tuple[Form, str]] = {}
    known: set[tuple[str, bool]] = set()
    for form in sorted(dict.fromkeys(wanted), key=lambda form: form.written):
        if form.written and (form.about, False) in known:
            continue
        template = next(filter(takes, (use.format(form.expression) for use in (AS_VALUE, AS_ITEMS))), None)
        if template:
            found[f"{len(found)}.html"] = (form, template)
            known.add((form.about, form.written))
    return found


def takes(template: str) -> bool:
    TRIED["it.html"] = template
    try:
        compile_templates(COMPILER, ["it.html"])
    except (TemplateNotSupported, TemplateSyntaxError):
        return False
    return True


def cases(templates: dict[str, tuple[Form, str]], least: int) -> list[Case]:
    """For each template so many, the same ones each time."""
    drawn = random.Random(8)
    found: list[Case] = []
    for name, (form, _) in templates.items():
        used = 1 + max(
            (number for number, sign in enumerate("abc", 1) if uses(form.expression, sign)), default=0
        )
        tables = [VALUES, *[ARGUMENTS] * (used - 1)]
        every = 1
        for table in tables:
            every *= len(table)
        most = least * 5 if form.about.startswith("method") else least  # few values have the method
        numbers = range(every) if every <= most else drawn.sample(range(every), most)
        found += [Case(name, places(number, tables)) for number in numbers]
    return found


def uses(expression: str, sign: str) -> bool:
    """Whether it names it: `a`, which is no part of another word or of a text."""
    tree = COMPILER.parse(f"{{{{ {expression} }}}}")
    return any(name.name == sign for name in tree.find_all(nodes.Name))


def places(number: int, tables: list[list[Any]]) -> tuple[int, ...]:
    found = []
    for table in tables:
        number, place = divmod(number, len(table))
        found.append(place)
    return tuple(found)


def context(case: Case) -> dict[str, Any]:
    tables = [VALUES, ARGUMENTS, ARGUMENTS, ARGUMENTS]
    given = {name: table[place] for name, table, place in zip("vabc", tables, case.places, strict=False)}
    return {name: value for name, value in given.items() if value is not GONE}


def as_it_is(_: str | None = None) -> NoReturn:
    raise


def here(made: Environment, case: Case) -> str | None:
    """What Jinja writes; None where it fails."""
    try:
        return made.get_template(case.template).render(copy.deepcopy(context(case)))
    except Exception:  # that it fails is the answer
        return None


def there(
    javascript: JavaScript, made: Environment, names: Iterable[str], all_cases: list[Case]
) -> list[str | None]:
    """The same of the worker's run time, all in one call of the browser."""
    javascript.add_module("service_worker/templates.js", compile_templates(made, names))
    tables = [
        [{"gone": True} if each is GONE else packed(each) for each in table] for table in (VALUES, ARGUMENTS)
    ]
    answers: list[str | None] = javascript.call(
        "tests/templates_runner.js", "renderTable", *tables, all_cases
    )
    return answers


def broken(javascript: JavaScript, wanted: Iterable[Form], least: int = MOST) -> tuple[list[Any], set[str]]:
    """Where the law is broken, and what of the list came to something somewhere."""
    templates = accepted(wanted)
    made = sources({name: template for name, (_, template) in templates.items()})
    made.handle_exception = as_it_is  # type: ignore[method-assign]  # rewriting a traceback takes longer than a page
    tried = cases(templates, least)
    differences, reached = [], set()
    for case, phone in zip(tried, there(javascript, made, templates, tried), strict=True):
        flask = here(made, case)
        form, template = templates[case.template]
        if flask is not None:
            reached.add(form.about)
        if flask != phone:
            differences.append((form.about, template, context(case), flask, phone))
    return differences, reached
