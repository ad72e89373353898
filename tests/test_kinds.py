"""A kind is declared once: from that it is drawn, has a page and a past, and nobody lists kinds by hand."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jinja2 import FileSystemLoader, nodes

from app.kinds.schema import SCHEMA, SHOWN, VERSIONS, digest
from app.plan.twins.places import address
from app.worker.compiler import parse
from app.worker.environment import environment
from tests.people import copy_school
from tests.writer import WRITTEN, Writer

ROOT = Path(__file__).parents[1]
TEXTS = ("line", "text")


@pytest.fixture(scope="module")
def writer(made_school: Path, tmp_path_factory: pytest.TempPathFactory) -> Writer:
    """Who writes one of each kind, all on one plan."""
    school = copy_school(made_school, tmp_path_factory.mktemp("kinds") / "data")
    with school.app.app_context():
        return Writer(school)


@pytest.mark.parametrize("kind", WRITTEN)
def test_what_somebody_may_create_is_drawn_on_its_page_and_has_a_past(writer: Writer, kind: str) -> None:
    how = SHOWN[kind]
    with writer.school.app.app_context():
        record = writer.write(kind)
    client = writer.school.client(writer.who(kind))
    where = address(writer.plan, kind, record["id"], record.get(how.on))
    texts = [name for name, field in SCHEMA.kinds[kind].fields.items() if field.type in TEXTS]
    said = {name: record[name] for name in texts if name in record}
    page = client.get(where)
    assert page.status_code == 200, where
    shown = any(words in page.text for words in said.values())
    assert shown or not said, f"{kind} is not drawn at {where}"
    for name, words in said.items():
        past = client.get(f"/plan/{writer.plan}/history/{kind}/{record['id']}/{name}")
        assert past.status_code == 200, f"{kind}.{name} has no past"
        assert words in past.text


@pytest.mark.parametrize("kind", WRITTEN)
def test_what_somebody_may_create_has_a_page_or_stands_on_anothers(kind: str) -> None:
    how = SHOWN[kind]
    places = {page for one in SHOWN.values() for page in (one.page, one.lists)} | {"today"}
    assert how.listed, f"{kind} is in no list of the document"
    assert how.title in SCHEMA.kinds[kind].fields, f"nobody knows what to call a {kind}"
    on_a_page = how.page or how.on in SCHEMA.kinds or how.lists or how.place in places or how.stream
    assert on_a_page, f"{kind} is on no page"


def test_the_rules_of_every_kind_are_counted() -> None:
    assert VERSIONS[-1] == digest(SCHEMA), "python -m app.kinds.schema > app/kinds/versions.py"


def test_no_page_lists_kinds_by_hand() -> None:
    found = [*in_python(), *in_templates(), *in_javascript()]
    assert not found, "\n".join(found)


BY_HAND = 2  # kinds named in one list, table or choice


def names_of(literals: list[Any]) -> set[str]:
    return {one for one in literals if isinstance(one, str)} & SCHEMA.kinds.keys()


def in_python() -> Iterator[str]:
    for path in sorted((ROOT / "app").rglob("*.py")):
        if path.parent.name in ("kinds", "demo"):
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, (ast.List, ast.Tuple, ast.Set, ast.BoolOp)):
                inner = [each.value for each in ast.walk(node) if isinstance(each, ast.Constant)]
            elif isinstance(node, ast.Dict):
                inner = [each.value for each in node.keys if isinstance(each, ast.Constant)]
            else:
                continue
            if len(names_of(inner)) >= BY_HAND:
                yield f"{path.relative_to(ROOT)}:{node.lineno} {sorted(names_of(inner))}"


def in_templates() -> Iterator[str]:

    templates = environment(FileSystemLoader(ROOT / "templates"))
    for name in templates.list_templates(["html"]):
        tree = parse(templates, name)
        for node in tree.find_all((nodes.List, nodes.Tuple, nodes.Dict, nodes.And, nodes.Or)):
            inner = names_of([each.value for each in node.find_all(nodes.Const)])
            if len(inner) >= BY_HAND:
                yield f"templates/{name}:{node.lineno} {sorted(inner)}"


QUOTED = re.compile(r"\"(\w+)\"")


def in_javascript() -> Iterator[str]:
    """A statement that names kinds."""
    paths = [*(ROOT / "service_worker").rglob("*.js"), *(ROOT / "static").rglob("*.js")]
    for path in sorted(path for path in paths if "vendor" not in path.parts):
        for statement in path.read_text().split(";"):
            inner = names_of(QUOTED.findall(statement))
            if len(inner) >= BY_HAND:
                yield f"{path.relative_to(ROOT)} {sorted(inner)}"
