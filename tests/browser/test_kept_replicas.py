"""A phone that was last used with an earlier release: it opens with everything that was on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from app.upkeep.upgrade import upgrade
from tests.browser.phone import Colleague, Phone
from tests.forked import ForkedServer
from tests.kept import RELEASES, bring_in
from tests.kept.phone import GAVE_WAY, REFUSED, SEALED, UNSENT
from tests.kept.replicas import put_back, replica_of
from tests.people import PASSWORD
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
