"""No link and no redirect leads to another site, whatever address it was made from."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.people.paths import own_path
from tests.javascript import JavaScript
from tests.people import PASSWORD, SmallSchool

VECTORS = json.loads(Path(__file__).with_name("vectors").joinpath("paths.json").read_text())
PATHS = "service_worker/paths.js"
PIECES = [
    "/",
    "//",
    "\\",
    ".",
    "..",
    "?",
    "#",
    ":",
    "@",
    "%2f",
    "%5c",
    "%2e",
    "\t",
    "\r\n",
    "\0",
    " ",
    "é",
    "⁄",
    "／",
]
WORDS = [*PIECES, "evil.example", "https:", "javascript:alert(1)", "localhost", "a", "goals", "next="]
TARGETS = st.lists(st.sampled_from(WORDS), max_size=8).map("".join) | st.text(max_size=20)

# Where a browser goes from each, and from the path that it shows then: the offline page makes a link of it.
JUDGE = """
import { ownPath } from "/service_worker/paths.js";
const elsewhere = (path) => new URL(path, location.origin).origin !== location.origin;
export const judge = (targets) => targets.map((target) => {
  const led = ownPath(target);
  const { pathname, search } = new URL(led, location.origin);
  return [led, elsewhere(led) || elsewhere(pathname + search)];
});
"""


@pytest.mark.parametrize("case", VECTORS, ids=[case["name"] for case in VECTORS])
def test_a_path_is_led_on_to_and_nothing_else(javascript: JavaScript, case: dict[str, Any]) -> None:
    assert own_path(case["given"]) == case["expect"]
    assert javascript.call(PATHS, "ownPath", case["given"]) == case["expect"]


def test_no_address_whatever_leads_elsewhere_and_both_servers_agree(javascript: JavaScript) -> None:
    javascript.add_module("tests/paths_judge.js", JUDGE)

    @settings(max_examples=60, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(TARGETS, min_size=20, max_size=60))
    def judged(targets: list[str]) -> None:
        targets = [target.encode("utf-8", "replace").decode() for target in targets]
        for target, (led, elsewhere) in zip(
            targets, javascript.call("tests/paths_judge.js", "judge", targets), strict=True
        ):
            assert led == own_path(target), target
            assert not elsewhere, target

    judged()


@pytest.mark.parametrize("given", ["//evil.example", "/\\evil.example", "/.//evil.example"])
def test_wherever_flask_leads_it_is_on_this_site(school: SmallSchool, given: str) -> None:
    lee, nobody = school.client(school.lee), school.client()
    slip = {"name": "lee", "password": PASSWORD, "next": given}
    assert nobody.post("/sign-in", data=slip).location == "/"
    assert lee.get(f"/sign-in?next={quote(given)}").location == "/"
    assert lee.post("/hide", data={"next": given}).location == "/"
    assert lee.post("/show", data={"password": PASSWORD, "next": given}).location == "/"
    assert f'value="{given}"' not in school.client().get(f"/sign-in?next={quote(given)}").text
    asked = school.client().get("//evil.example/school")
    assert "//evil.example" not in asked.headers.get("Location", "")
