"""Every page and fragment bears our mark on its root: a filter's page, which has none, is no answer."""

import re
from pathlib import Path

import pytest
from werkzeug.test import TestResponse

from app.engine import engine
from app.kinds.schema import SCHEMA, SHOWN
from app.plan.pages import DOORS, PAGES, Page
from app.plan.twins.rights import scope_of
from sync.ids import own_id, single_id, uuid7
from tests.people import SmallSchool, copy_school, this_year
from tests.samples import sample

ROOT = Path(__file__).parent.parent
MARKED = re.compile(r"\s*(<!doctype html>\s*)?<(?P<root>\w+)\b[^>]*\bdata-mpp\b[^>]*>.*</(?P=root)>\s*", re.S)
GROUP = "Band"
PARTIAL = {"HX-Request": "true", "HX-Request-Type": "partial"}


def is_marked(answer: TestResponse) -> bool:
    return MARKED.fullmatch(answer.text) is not None


def record(here: SmallSchool, page: Page) -> str:
    """One record that the page is about, with what it cannot be without and what it is called by."""
    rules = SCHEMA.kinds[page.kind]
    if rules.single:
        return single_id(here.plan, page.kind)
    if SHOWN[page.kind].one:  # written or not, it is what this person says of another record
        return own_id(page.kind, single_id(here.plan, SHOWN[page.kind].on), here.lee.id)
    wanted = {name for name, field in rules.fields.items() if field.required} | {SHOWN[page.kind].title}
    fields = {name: sample(rules.fields[name], "cello") for name in wanted if name}
    scope = scope_of(here.plan, page.kind, here.lee.id, this_year())
    made = str(uuid7(1, b"0123456789"))
    with here.app.app_context():
        engine().write(here.plan, [[scope, page.kind, made, fields]])
    return made


@pytest.fixture(scope="module")
def read(made_school: Path, tmp_path_factory: pytest.TempPathFactory) -> SmallSchool:
    """One school for all pages, which are only read, with a group of one."""
    school = copy_school(made_school, tmp_path_factory.mktemp("read") / "data")
    music = {"what": "Drums", "setting": "group", "group": GROUP}
    with school.app.app_context():
        engine().write(school.plan, [[f"{school.plan}/circle", "music", str(uuid7(2, b"0123456789")), music]])
    return school


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_page_and_fragment_bears_it(read: SmallSchool, page: Page) -> None:
    about = record(read, page) if page.kind and not page.new else ""
    path = page.path.replace("<plan>", read.plan).replace("<record>", about)
    path += f"?name={GROUP}" if path.startswith("/group") else ""
    client = read.client(read.lee)
    for headers in ({}, PARTIAL):
        answer = client.get(path, headers=headers)
        assert answer.status_code == 200
        assert is_marked(answer), answer.text[:200]


@pytest.mark.parametrize("door", DOORS)
def test_what_comes_of_a_form_bears_it_too_and_so_does_every_refusal(school: SmallSchool, door: str) -> None:
    client = school.client(school.lee)
    for headers in ({}, PARTIAL):
        assert is_marked(
            client.post(f"/plan/{school.plan}/{door}", data={"person": "nobody"}, headers=headers)
        )
        assert is_marked(client.post(f"/plan/nowhere/{door}", data={"person": "nobody"}, headers=headers))
        assert is_marked(client.get("/nothing/here", headers=headers))
        strangers = {**headers, "Sec-Fetch-Site": "cross-site"}
        assert is_marked(client.post(f"/plan/{school.plan}/{door}", headers=strangers))


def test_no_page_is_written_anywhere_without_the_mark() -> None:
    """Those of the server alone and the worker's last resort, which no table lists."""
    folders = [ROOT / name for name in ("templates", "service_worker", "app")]
    sources = [
        path for folder in folders for path in folder.rglob("*") if path.suffix in (".html", ".js", ".py")
    ]
    texts = [path.read_text() for path in sources]
    roots = [root for text in texts for root in re.findall(r"<html\b[^>]*", text)]
    assert roots
    assert [root for root in roots if "data-mpp" not in root] == []
