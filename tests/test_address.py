"""A server knows its own address, and says whom to tell of a hole in it."""

import pytest
from click.testing import CliRunner

from app.cli import main
from app.http import address
from tests.people import SmallSchool

SITE = "https://plans.example.org"


@pytest.mark.parametrize("host", ["evil.example", "plans.example.org.evil.example", "localhost", "127.0.0.1"])
def test_a_request_to_another_host_is_not_looked_at(school: SmallSchool, host: str) -> None:
    school.app.config[address.KEY] = SITE
    for method, path in (
        ("GET", "/sign-in"),
        ("POST", "/sign-in"),
        ("GET", "/static/base.css"),
        ("GET", "/nowhere"),
    ):
        answer = school.app.test_client().open(path, method=method, base_url=f"https://{host}")
        assert answer.status_code == 421
        assert host not in answer.text.replace(SITE, "")
    assert school.app.test_client().get("/healthz", base_url=f"http://{host}:8000").status_code == 200


@pytest.mark.parametrize("host", ["plans.example.org", "PLANS.example.org", "plans.example.org:443"])
def test_its_own_host_is(school: SmallSchool, host: str) -> None:
    school.app.config[address.KEY] = SITE
    assert school.app.test_client().get("/sign-in", base_url=f"https://{host}").status_code == 200


def test_slips_bear_the_address_that_the_keeper_named(school: SmallSchool) -> None:
    staff = school.client(school.staff)
    new = {"role": "tutor", "name": "Mr Sparrow"}
    assert "http://localhost" in staff.post("/school/people", data=new).text
    school.app.config[address.KEY] = "http://localhost:8080"
    slips = staff.post(f"/school/people/{school.lee.id}/slip").text
    assert "<dd>http://localhost:8080</dd>" in slips


@pytest.mark.parametrize(
    "told", ["plans.example.org", "ftp://x.org", "https://", "https://x.org/plans", "//x.org"]
)
def test_an_address_that_is_none_is_refused_at_the_start(told: str) -> None:
    said = CliRunner().invoke(main, ["serve", "--address", told])
    assert said.exit_code == 2
    assert "The address of a site is meant" in said.output


def test_security_txt_names_whom_the_keeper_named(
    school: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = school.app.test_client()
    assert client.get("/.well-known/security.txt").status_code == 404
    for told, line in (
        ("it@school.example", "Contact: mailto:it@school.example"),
        ("https://school.example/security", "Contact: https://school.example/security"),
    ):
        monkeypatch.setenv("SECURITY_CONTACT", told)
        answer = client.get("/.well-known/security.txt")
        assert answer.mimetype == "text/plain"
        assert line in answer.text.splitlines()
        assert "Expires: 20" in answer.text
    monkeypatch.setenv("SECURITY_CONTACT", "a@b.example\nContact: mailto:evil@evil.example")
    assert client.get("/.well-known/security.txt").status_code == 404
