"""What nobody's phone would send: refused, edit by edit, and nothing falls over."""

import gzip
import json
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request
from uuid import uuid4

import pytest
from flask.testing import FlaskClient
from markupsafe import escape

from sync.protocol import BYTES
from tests.browser.phone import Colleague
from tests.people import SmallSchool
from tests.room import Room, name_id
from tests.server import Server
from tests.talking_phone import Phone as Talker
from tests.talking_phone import now, to_server

DEEP = "[" * 900 + "]" * 900
ABYSS = "[" * 50_000 + "]" * 50_000
HOSTILE = [
    ('{"words": "\\ud800"}', "bad-value"),
    ('{"words": "a\\u0000b"}', "bad-value"),
    ('{"words": "' + "\\ud800" * 36 + '"}', "bad-value"),  # as long as an id
    ('{"words": "' + "\\u0000" * 36 + '"}', "bad-value"),
    ('{"words": NaN}', "bad-value"),
    ('{"words": 1e999}', "bad-value"),
    ('{"words": 1.5}', "bad-value"),
    ('{"words": 9007199254740993}', "bad-value"),
    (f'{{"words": {"9" * 5000}}}', "bad-value"),
    (f'{{"words": {DEEP}}}', "bad-value"),
    (f'{{"words": {ABYSS}}}', "bad-value"),
    ('{"agreed": {"$settle": 9007199254740991}}', "bad-value"),
    ('{"agreed": {"$dismiss": -9007199254740991}}', "bad-value"),
    ('{"agreed": {"$settle": {"$settle": 1}}}', "bad-value"),
    ('{"agreed": {"$settle": 1, "$dismiss": 1}}', "bad-value"),
    ('{"sort": ["musical"]}', "bad-value"),
    ('{"sort": {"$add": [["musical"]]}}', "bad-value"),
    ('{"sort": {"$add": ["no such sort"]}}', "bad-value"),
    ('{"sort": {"$push": ["musical"]}}', "bad-value"),
    ('{"__proto__": "x"}', "unknown-field"),
    ('{"constructor": {"prototype": 1}}', "unknown-field"),
    ('{"_deleted": 1}', "bad-value"),
    ('{"words": "' + "w" * 301 + '"}', "too-large"),
    ('"words"', "bad-value"),
    ("null", "bad-value"),
]
NO_EDITS = [
    "null",
    "7",
    "[]",
    '["a:1"]',
    '["a:1", 1, null, []]',
    '["a:1", "1", null, [[]]]',
    '["a:1", 1.0, null, [["s", "goal", "r", 0, {}, 1]]]',
    '["a:1", 1, 7, [["s", "goal", "r", 0, {}, 1]]]',
    '["__proto__", 1, null, [["s", "goal", "r", 0, {}, 1]]]',
    '["a:1\\n", 1, null, [["s", "goal", "r", 0, {}, 1]]]',
    '["\\ud800:1", 1, null, [["\\ud800", "\\ud800", "\\ud800", 0, {"\\ud800": 1}, 1]]]',
    '["a:1", 99999999999999999999, null, [["s", "goal", "r", 0, {}, 1]]]',
]
NO_BODIES = [
    (b"", {}, 400),
    (b"{", {}, 400),
    (b"[]", {}, 400),
    (b"\xff\xfe", {}, 400),
    (b'{"protocol": 2}', {}, 409),
    (b'{"protocol": [], "person": {}}', {}, 409),
    (ABYSS.encode(), {}, 400),
    (b"[" * 100_000, {}, 400),
    (b" " * (BYTES + 1), {}, 413),
    (b"x" * 10_000_000, {}, 413),
    (gzip.compress(b" " * 50_000_000), {"Content-Encoding": "gzip"}, 413),
    (gzip.compress(b"{}")[:-4], {"Content-Encoding": "gzip"}, 400),
    (b"{}", {"Content-Encoding": "gzip"}, 400),
]
NO_REQUESTS = [
    {"now": "1"},
    {"now": 1.0},
    {"now": True},
    {"have": []},
    {"have": {"s": -1}},
    {"have": {"s": 1.5}},
    {"have": {"s" * 500: 1}},
    {"rest": [1, 2]},
    {"rest": [1, 2, -3]},
    {"device": ""},
    {"device": "x" * 65},
    {"device": "\ud800"},
    {"epoch": 7},
]
SHOWN_AS_TEXT = ["<img src=x onerror=alert(1)>", "{{7*7}}", "{% raw %}", "'; drop table record; --", "\u202e"]


class Phone:
    """Ms Lee's, signed in."""

    def __init__(self, client: "FlaskClient | Network", person: str, plan: str) -> None:
        self.client, self.person, self.plan = client, person, plan
        self.epoch = client.get("/me").json["epoch"]
        self.goal = str(uuid4())
        self.count = 0

    def edit(self, values: str | None = None, **change: Any) -> str:
        """An edit as it travels, of the goal of this phone."""
        self.count += 1
        parts = [f"{self.plan}/circle", "goal", change.get("record", self.goal), 0, 0, 1]
        text = json.dumps(parts).replace(" 0, 0, 1]", f" 0, {values or '{}'}, 1]")
        return f'["{"a" * 16}:{self.count}", 1, null, [{text}]]'

    def body(self, *edits: str, **more: Any) -> bytes:
        asked = {
            "protocol": 1,
            "person": self.person,
            "epoch": self.epoch,
            "device": "phone",
            "now": 1,
            "have": {},
            "edits": 0,
        } | more
        return json.dumps(asked).replace('"edits": 0', f'"edits": [{", ".join(edits)}]').encode()

    def post(self, body: bytes, **headers: str) -> Any:
        return self.client.post("/sync", data=body, content_type="application/json", headers=headers)

    def verdicts(self, *edits: str) -> list[Any]:
        answer = self.post(self.body(*edits))
        assert answer.status_code == 200, answer.text
        return [verdict[2] if verdict[1] == "refused" else verdict[1] for verdict in answer.json["results"]]


class Network:
    """As much of a client as a phone needs, to a server that runs in a process of its own."""

    def __init__(self, colleague: Colleague) -> None:
        self.colleague = colleague

    def get(self, path: str) -> Any:
        return self.ask(Request(self.colleague.url + path, headers={"Accept": "application/json, text/html"}))

    def post(self, path: str, *, data: bytes, content_type: str, headers: dict[str, str]) -> Any:
        return self.ask(Request(self.colleague.url + path, data, {"Content-Type": content_type, **headers}))

    def ask(self, request: Request) -> Any:
        """The answer; the server may hang up on what is far too large before it has read all of it."""
        try:
            answer = self.colleague.opener.open(request)
        except HTTPError as refused:
            answer = refused
        except URLError:
            return SimpleNamespace(status_code=413)
        text = answer.read().decode()
        said = json.loads(text) if answer.headers["Content-Type"].startswith("application/json") else None
        return SimpleNamespace(status_code=answer.status, text=text, json=said)


@pytest.fixture
def phone(school: SmallSchool, client_of: Callable[..., FlaskClient]) -> Phone:
    return Phone(client_of(school.lee), school.lee.id, school.plan)


@pytest.mark.both
@pytest.mark.scenario(32)
def test_one_bad_value_is_refused_and_its_neighbours_are_taken(phone: Phone) -> None:
    for values, verdict in HOSTILE:
        edits = [phone.edit('{"why": "fun"}'), phone.edit(values), phone.edit('{"know": "we hear it"}')]
        assert phone.verdicts(*edits) == ["taken", verdict, "taken"], values[:60]


@pytest.mark.scenario(32)
def test_an_edit_that_is_none_is_refused_alone(phone: Phone) -> None:
    for edit in NO_EDITS:
        assert phone.verdicts(edit, phone.edit('{"why": "fun"}')) == ["bad-value", "taken"]


@pytest.mark.scenario(32)
def test_a_record_is_named_by_an_id_and_its_kind_must_be_known(phone: Phone) -> None:
    for record in ("__proto__", "", "x" * 36, "\ud800", str(uuid4()).upper()):
        assert phone.verdicts(phone.edit(record=record)) == ["bad-value"]
    unknown = phone.edit().replace('"goal"', '"__proto__"')
    assert phone.verdicts(unknown) == ["unknown-kind"]


@pytest.mark.both
@pytest.mark.scenario(32)
def test_text_is_only_text_in_one_form(phone: Phone) -> None:
    for text in SHOWN_AS_TEXT:
        assert phone.verdicts(phone.edit(json.dumps({"agreed": text}))) == ["taken"]
        scope = phone.post(phone.body()).json["scopes"][f"{phone.plan}/circle"]
        goal = next(fields for kind, _, _, fields in scope["records"] if kind == "goal")
        assert goal["agreed"][0] == text
    assert phone.verdicts(phone.edit('{"agreed": "n\\u0303 o\\r\\np"}')) == ["taken"]
    scope = phone.post(phone.body()).json["scopes"][f"{phone.plan}/circle"]
    assert next(fields["agreed"][0] for kind, _, _, fields in scope["records"] if kind == "goal") == "ñ o\np"


@pytest.mark.scenario(32)
def test_a_body_that_is_none_is_not_looked_into(phone: Phone) -> None:
    for body, headers, status in NO_BODIES:
        assert phone.post(body, **headers).status_code == status, body[:40]


@pytest.mark.scenario(32)
def test_a_request_of_another_shape_is_refused_whole(phone: Phone) -> None:
    for more in NO_REQUESTS:
        assert phone.post(phone.body(**more)).status_code == 400, more


def test_a_packed_request_is_as_good(phone: Phone) -> None:
    body = gzip.compress(phone.body(phone.edit('{"why": "fun"}')))
    answer = phone.post(body, **{"Content-Encoding": "gzip"})
    assert answer.json["results"][0][1] == "taken"


def test_too_many_at_once(phone: Phone) -> None:
    edits = [phone.edit('{"why": "fun"}') for _ in range(201)]
    assert phone.post(phone.body(*edits)).status_code == 413
    assert phone.verdicts(*edits[:200]) == ["taken"] * 200


@pytest.mark.scenario(31)
def test_nothing_is_taken_for_another_person(phone: Phone, school: SmallSchool) -> None:
    edit = phone.edit('{"why": "fun"}')
    answer = phone.post(phone.body(edit, person=school.jones.id))
    assert (answer.status_code, answer.json) == (401, {"mpp": 1, "error": "other-person"})
    assert school.client().post("/sync", data=phone.body(edit)).status_code == 401
    assert phone.verdicts(edit) == ["taken"]


@pytest.mark.both
@pytest.mark.scenario(20)
def test_a_sign_in_that_ends_on_the_way_takes_nothing(phone: Phone, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.people.sign_ins.SignedIn.valid", lambda *_: False)
    answer = phone.post(phone.body(phone.edit('{"why": "fun"}')))
    assert (answer.status_code, answer.json["error"]) == (401, "sign-in")


@pytest.mark.both
def test_half_a_letter_of_somebody_who_has_left_is_not_kept() -> None:
    room = Room()
    changes = [room.change("lee", "goal", "band", {"words": "\ud800"})]
    room.engine.leave(changes[0][0][:36], name_id("lee"))
    assert room.say("lee", changes)[2] == "not-yours"


@pytest.mark.scenario(32)
def test_a_running_server_refuses_them_too_and_goes_on(live_server: Server) -> None:
    lee = Colleague(live_server, "lee")
    phone = Phone(Network(lee), lee.me["person"], lee.plan)
    for body, headers, status in NO_BODIES:
        assert phone.post(body, **headers).status_code == status, body[:40]
    for more in NO_REQUESTS:
        assert phone.post(phone.body(**more)).status_code == 400, more
    for values, verdict in HOSTILE:
        assert phone.verdicts(phone.edit(values), phone.edit('{"why": "fun"}')) == [verdict, "taken"], values[
            :60
        ]
    for edit in NO_EDITS:
        assert phone.verdicts(edit, phone.edit('{"why": "fun"}')) == ["bad-value", "taken"]
    assert lee.sync()["results"] == []


@pytest.mark.scenario(32)
def test_a_running_server_draws_them_as_text(live_server: Server) -> None:
    lee = Colleague(live_server, "lee")
    phone = Phone(Network(lee), lee.me["person"], lee.plan)
    for text in SHOWN_AS_TEXT:
        assert phone.verdicts(phone.edit(json.dumps({"agreed": text}))) == ["taken"]
        page = phone.client.get(f"/plan/{phone.plan}/goal/{phone.goal}").text
        assert str(escape(text)) in page
        assert "<img src=x" not in page


@pytest.mark.scenario(24)
def test_one_bad_edit_among_two_hundred_and_a_save_with_one_bad_change_wait_in_the_drawer(
    live_server: Server,
) -> None:
    phone = Talker(to_server(live_server), "lee")
    phone.sync()
    (circle,) = (scope for scope in phone.replica.versions() if scope.endswith("/circle"))
    goals = [str(uuid4()) for _ in range(204)]
    saved = [
        phone.save(circle, "goal", goal, words=7 if n == 77 else "Sing") for n, goal in enumerate(goals[:199])
    ]
    changes = [
        [circle, "goal", goal, 0, {"words": 7 if n == 3 else "Sing"}, 1]
        for n, goal in enumerate(goals[199:204])
    ]
    five = [f"{phone.origin}:500", now(), None, changes]
    with phone.replica.transaction() as writing:
        writing.put_out({"edit": five, "sent": False})
    phone.sync()
    assert phone.drawer() == {saved[77]: "bad-value", five[0]: "bad-value"}
    assert phone.replica.drawer()[five[0]]["edit"][3] == changes, "all five of it"
    assert phone.replica.outbox() == []
    there = {record[1] for record in Colleague(live_server, "jones").records("goal")}
    assert there == {*goals[:199]} - {goals[77]}
