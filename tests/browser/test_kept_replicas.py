"""A phone that was last used with an earlier release: it opens with everything that was on it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from app.upkeep.upgrade import upgrade
from tests.browser.phone import Colleague, Phone
from tests.forked import ForkedServer
from tests.kept import RELEASES, bring_in
from tests.kept.phone import GAVE_WAY, REFUSED, SEALED, UNSENT
from tests.kept.replicas import put_back, replica_of
from tests.people import PASSWORD
from tests.room import name_id
from tests.server import Server


@pytest.fixture(params=RELEASES, ids=lambda path: path.stem)
def release(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture
def server(release: Path, tmp_path: Path) -> Iterator[Server]:
    """The release's database, brought here and served."""
    data = tmp_path / "data"
    bring_in(release, data)
    upgrade(data)
    server = ForkedServer(data).start()
    yield server
    server.stop()


@pytest.fixture
def phone(browser: Browser, server: Server, release: Path) -> Iterator[Phone]:
    """The phone as it was left; its browser has dropped the worker."""
    phone = Phone(browser, server)
    phone.page.goto(f"{server.url}/static/icon.svg")
    put_back(phone.page, replica_of(release))
    yield phone
    phone.close()


@pytest.mark.slow
@pytest.mark.parametrize("release", RELEASES[:1], indirect=True)
def test_who_stayed_signed_in_over_the_update_seals_with_a_key_that_nobody_has_had(
    phone: Phone, server: Server
) -> None:
    request = phone.context.request
    request.post(f"{server.url}/sign-in", form={"name": "ffion", "password": PASSWORD})
    phone.person = request.get(f"{server.url}/me?seal=none").json()["person"]
    assert "seal_id" not in phone.meta("me"), "its key is the one for all"
    phone.visit(f"{server.url}/")
    phone.until(lambda: phone.meta("me").get("seal_id"))
    assert phone.meta("me")["seal"] == request.get(f"{server.url}/me?seal=now").json()["seal"]


@pytest.mark.matrix
def test_a_phone_of_every_release_opens_with_all_that_was_on_it(phone: Phone, server: Server) -> None:
    phone.sign_in("ffion")
    phone.until(lambda: not phone.unsent())
    goals = [record[3].get("words", [""])[0] for record in Colleague(server, "lee").records("goal")]
    assert UNSENT in goals, "what was not sent has been sent"
    assert len(goals) == len(set(goals)), "and nothing has come twice"
    expect(phone.go("/waiting").locator("main")).to_contain_text(REFUSED)
    goal = next(row["record"] for row in phone.rows("told"))
    expect(phone.go(f"goal/{goal}").locator("main")).to_contain_text(GAVE_WAY)
    server.kill()
    expect(phone.go("goals").locator("main")).to_contain_text("Chwarae gyda'r band")
    server.start()
    phone.sign_out()
    phone.sign_in("carer")
    phone.until(lambda: not phone.unsent())
    goals = [record[3].get("words", [""])[0] for record in Colleague(server, "lee").records("goal")]
    assert SEALED in goals, "and what her mother had not sent before her"


@pytest.mark.slow
@pytest.mark.parametrize("release", [one for one in RELEASES if one.stem == "0.3.0"], indirect=True)
def test_what_a_phone_was_sent_and_could_not_draw_is_there_after_its_update(
    browser: Browser, server: Server, release: Path, tmp_path: Path
) -> None:
    """Its server had been brought to this release before its pages were: it holds records without a page."""
    lee, held = Colleague(server, "lee"), tmp_path / "held.json"
    year = next(scope for scope in lee.sync()["scopes"] if "/circle/" in scope).rpartition("/")[2]
    said = lee.writes("message", name_id("hello"), new=True, scope=f"circle/{year}", words="Dewch i ganu!")
    seen = lee.writes("opportunity", name_id("choir"), new=True, scope=f"circle/{year}", what="Côr y Sir")
    assert said[1] == seen[1] == "taken"
    held.write_text(with_all_that_is_sent(replica_of(release), Colleague(server, "ffion").sync()["scopes"]))
    phone = Phone(browser, server)
    phone.page.goto(f"{server.url}/static/icon.svg")
    put_back(phone.page, held)
    phone.sign_in("ffion")
    phone.until(lambda: not phone.unsent())
    server.kill()
    expect(phone.go("together").locator("main")).to_contain_text("Dewch i ganu!")
    expect(phone.go("opportunities").locator("main")).to_contain_text("Côr y Sir")
    phone.write_goal("Canu gyda'r côr")
    server.start()
    phone.nudge()
    phone.until(lambda: not phone.unsent())
    phone.close()


def with_all_that_is_sent(replica: Path, scopes: dict[str, Any]) -> str:
    """That replica after one more pull: records of every kind, as its worker stored what it was sent."""
    databases = json.loads(replica.read_text("utf-8"))
    stores = {store["name"]: store["rows"] for store in databases[1]["stores"]}
    for row in (value for _, value in stores["scopes"]):
        row["version"] = scopes[row["scope"]]["version"]
    stores["records"][:] = [
        [None, {"scope": scope, "kind": kind, "id": id_, "version": version, "fields": fields}]
        for scope, part in scopes.items()
        for kind, id_, version, fields in part["records"]
    ]
    return json.dumps(databases, ensure_ascii=False)
