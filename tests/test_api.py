"""The API's description is true: every answer that it names is given, and no other, whatever is sent."""

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest
import schemathesis
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from schemathesis import BaseSchema, Case, GenerationMode
from schemathesis.checks import CHECKS, CheckFunction, load_all_checks
from sqlalchemy.exc import OperationalError
from werkzeug.test import TestResponse

from app.engine import engine
from app.exchange.rate_limit import RateLimit
from app.people import guesses, passwords
from app.people.models import Person
from app.storage.database import db
from sync.protocol import BYTES, EDITS
from tests.people import PASSWORD, SmallSchool

CHECKED = ("not_a_server_error", "status_code_conformance", "content_type_conformance")
CHECKED_TOO = ("response_headers_conformance", "response_schema_conformance")
PLAIN = {"Accept": "application/json", "Accept-Encoding": "identity"}
ELSEWHERE = {"Sec-Fetch-Site": "cross-site"}
BOUNDED = {"deadline": None, "database": None, "suppress_health_check": list(HealthCheck)}


@pytest.fixture
def api(school: SmallSchool) -> BaseSchema:
    """What the running app says of itself."""
    found = schemathesis.openapi.from_wsgi("/openapi.json", school.app)
    found.validate()
    return found


def test_what_is_described_is_there(school: SmallSchool, api: BaseSchema) -> None:
    routes = {
        (method, rule.rule) for rule in school.app.url_map.iter_rules() for method in rule.methods or ()
    }
    assert {(one.method.upper(), one.path) for one in operations(api)} <= routes
    kinds = school.client().get("/schema.json").json["kinds"]
    described = api.raw_schema["components"]["schemas"]
    for name, kind in kinds.items():
        assert set(described[name.title()]["properties"]) == {*kind["fields"], "_deleted"}


def test_every_answer_that_is_described_is_given(
    school: SmallSchool, api: BaseSchema, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = [*answers(school), *watched(school, monkeypatch)]
    described = {
        (one.method.upper(), one.path, int(status))
        for one in operations(api)
        for status in one.definition.raw["responses"]
    }
    assert {(one.request.method, one.request.path, one.status_code) for one in given} == described
    for answer in given:
        api[answer.request.path][answer.request.method].validate_response(answer)
    assert {one.json["error"] for one in given if one.status_code == 413 and one.request.path == "/sync"} == {
        "too-large"
    }


def answers(school: SmallSchool) -> Iterator[TestResponse]:
    """Every answer that programs are given, each by what leads to it."""
    lee, nobody, jones = (school.client(who) for who in (school.lee, None, school.jones))
    ask: dict[str, Any] = {"headers": PLAIN}
    other = {"headers": PLAIN | ELSEWHERE}
    yield lee.get("/schema.json", **ask)
    yield lee.get("/me", **ask)
    yield lee.get("/me?seal=nobodys", **ask)
    yield nobody.get("/me", **ask)
    told = request_of(school, lee)
    yield lee.post("/sync", json=told, **ask)
    yield lee.post("/sync", json=told | {"now": "soon"}, **ask)
    yield jones.post("/sync", json=told, **ask)
    yield lee.post("/sync", json=told, **other)
    yield lee.post("/sync", json=told | {"protocol": 99}, **ask)
    yield lee.post("/sync", json=told | {"edits": [None] * (EDITS + 1)}, **ask)
    yield lee.post("/sync", data=b" " * (BYTES + 1), **ask)
    yield lee.post("/sync", data=b" " * 5_000_000, **ask)
    school.app.extensions["rate_limit"] = RateLimit(1)
    yield lee.post("/sync", json=told, **ask)
    yield lee.post("/sync", json=told, **ask)
    yield lee.post("/sign-out", data=b" " * 5_000_000, **ask)
    yield lee.post("/sign-out?nonce=%00", **ask)
    yield lee.post("/sign-out", **ask)
    yield lee.post("/sign-out")
    yield lee.post("/sign-out", **other)
    slip = {"name": "lee", "password": PASSWORD}
    yield lee.post("/sign-in?nonce=%00", json=slip, **ask)
    yield lee.post("/sign-in", json=slip, **ask)
    yield lee.post("/sign-in", json=slip, **other)
    yield lee.post("/sign-in", json=slip | {"name": "w" * 5_000_000}, **ask)
    with ExitStack() as busy:
        for _ in range(passwords.AT_ONCE):
            busy.enter_context(passwords.one_of_few())
        yield nobody.post("/sign-in", json=slip, **ask)
    for _ in range(guesses.SHORT.burst + 1):
        yield nobody.post("/sign-in", json=slip | {"password": "wrong"}, **ask)


def watched(school: SmallSchool, monkeypatch: pytest.MonkeyPatch) -> Iterator[TestResponse]:
    """What is answered to whatever watches over the server."""
    anybody, ask = school.client(), {"headers": PLAIN}
    monkeypatch.delenv("METRICS_TOKEN", raising=False)
    yield anybody.get("/metrics", **ask)
    monkeypatch.setenv("METRICS_TOKEN", "a long one")
    yield anybody.get("/metrics", **ask)
    yield anybody.get("/metrics", headers=PLAIN | {"Authorization": "Bearer a long one"})
    yield anybody.get("/healthz", **ask)

    def away() -> None:
        raise OperationalError("select", {}, Exception("it does not answer"))

    with school.app.app_context():
        monkeypatch.setattr(db.engine, "connect", away)
    yield anybody.get("/healthz", **ask)


def test_an_adult_with_the_password_of_a_slip_is_told_to_choose_one(
    school: SmallSchool, api: BaseSchema
) -> None:
    lee = school.client(school.lee)
    with school.app.app_context():
        must_choose(school.lee.id)
    for answer in (lee.get("/me", headers=PLAIN), lee.post("/sync", json={}, headers=PLAIN)):
        assert (answer.status_code, answer.json["error"]) == (401, "password")
        api[answer.request.path][answer.request.method].validate_response(answer)
    assert lee.get("/openapi.json").status_code == 200, "what may be asked is no secret"


@pytest.mark.both
@pytest.mark.parametrize("mode", GenerationMode)
@pytest.mark.parametrize("path", ["/sync", "/sign-in"])
def test_whatever_a_stranger_sends_is_answered_as_described(
    api: BaseSchema, path: str, mode: GenerationMode
) -> None:
    @settings(max_examples=5, **BOUNDED)
    @given(api[path]["POST"].as_strategy(generation_mode=mode))
    def tried(case: Case) -> None:
        case.cookies = {}
        case.validate_response(case.call(headers=PLAIN), checks=checks())

    tried()


@pytest.mark.both
@pytest.mark.parametrize("mode", GenerationMode)
def test_whatever_somebody_who_is_signed_in_sends_is_answered_as_described(
    school: SmallSchool, api: BaseSchema, mode: GenerationMode
) -> None:
    lee = school.client(school.lee)
    told = request_of(school, lee)
    seen = set()

    @settings(max_examples=20, **BOUNDED)
    @given(near(api, school)["/sync"]["POST"].as_strategy(generation_mode=mode))
    def tried(case: Case) -> None:
        case.cookies = {"mpp": lee.get_cookie("mpp").value}
        if isinstance(case.body, dict):
            case.body = whole(case.body | {"person": told["person"], "epoch": told["epoch"]})
        answer = case.call(headers=PLAIN)
        seen.add(answer.status_code)
        case.validate_response(answer, checks=checks())

    tried()
    assert {GenerationMode.POSITIVE: 200, GenerationMode.NEGATIVE: 400}[mode] in seen


def request_of(school: SmallSchool, client: FlaskClient) -> dict[str, Any]:
    """A request of a phone that has just been signed in on."""
    me = client.get("/me").json
    edit = ["a:1", 1, None, [[f"{school.plan}/circle", "goal", school.plan, 0, {"words": "Sing"}, 1]]]
    return {
        "protocol": 1,
        "person": me["person"],
        "epoch": me["epoch"],
        "device": "phone",
        "now": 1,
        "edits": [edit, ["a:2", 1, None, []], None],
    }


def near(api: BaseSchema, school: SmallSchool) -> BaseSchema:
    """The description, with scopes in which Ms Lee may write: of any other plan everything is refused."""
    change = api.raw_schema["components"]["schemas"]["Change"]["prefixItems"]
    with school.app.app_context():
        change[0] = {"enum": engine().scopes(school.lee.id, school.plan)}
    made = schemathesis.openapi.from_dict(api.raw_schema)
    made.app = school.app
    return made


def whole(value: Any) -> Any:
    """JSON Schema takes 1.0 for a whole number. On this wire it is none: browsers write 1."""
    match value:
        case dict():
            return {key: whole(one) for key, one in value.items()}
        case list():
            return [whole(one) for one in value]
        case float() if value.is_integer():
            return int(value)
    return value


def operations(api: BaseSchema) -> list[Any]:
    return [one.ok() for one in api.get_all_operations()]


def checks() -> list[CheckFunction]:
    load_all_checks()
    return list(CHECKS.get_by_names([*CHECKED, *CHECKED_TOO]))


def must_choose(person: str) -> None:
    db.session.get_one(Person, person).must_change = True
    db.session.commit()
