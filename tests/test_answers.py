"""Answers of the server's own bear its mark, and say again what they answer."""

from typing import Any

import pytest

from tests.people import PASSWORD, SmallSchool

PLAIN = {"Accept": "application/json"}
LEE = {"name": "lee", "password": PASSWORD}


@pytest.mark.scenario(38)
def test_whatever_goes_wrong_is_said_with_the_mark(school: SmallSchool) -> None:
    lee, nobody = school.client(school.lee), school.client()
    answers = [
        nobody.get("/me", headers=PLAIN),
        nobody.post("/sync"),
        lee.post("/sync", data=b"{"),
        lee.post("/sync", json={"protocol": 9}),
        lee.post("/sync", data=b" " * 5_000_000),
        lee.post("/sync", headers={"Sec-Fetch-Site": "cross-site"}),
        lee.post("/show", data={"password": "wrong"}, headers=PLAIN),
        nobody.post("/sign-in", data=LEE | {"password": "wrong"}, headers=PLAIN),
        lee.get("/nowhere", headers=PLAIN),
    ]
    assert {answer.status_code for answer in answers} == {400, 401, 403, 404, 409, 413}
    assert [answer.json.get("mpp") for answer in answers] == [1] * len(answers)


@pytest.mark.scenario(38)
@pytest.mark.parametrize("path", ["/sign-in", "/show", "/sync", "/sign-out"])
def test_an_answer_repeats_the_nonce_of_its_request_and_nothing_else_of_it(
    school: SmallSchool, path: str
) -> None:
    lee = school.client(school.lee)
    me = lee.get("/me").json
    asked = {key: me[key] for key in ("person", "epoch")} | {"protocol": 1, "device": "phone", "now": 1}
    given: dict[str, Any] = {"json": asked} if path == "/sync" else {"data": LEE, "headers": PLAIN}
    assert "nonce" not in lee.post(path, **given).json
    assert lee.post(f"{path}?nonce=qL2sVb9d", **given).json["nonce"] == "qL2sVb9d"
    assert "nonce" not in lee.post(f"{path}?nonce=<b>", **given).json
