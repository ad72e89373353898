"""A device whose pages are hidden opens to nothing but the password, whatever is asked of it and however."""

import re
from typing import Any
from uuid import uuid4

import pytest
from flask import url_for
from flask.testing import FlaskClient
from sqlalchemy import inspect, select, table, text

from app.engine import engine
from app.people.models import Person
from app.storage.database import db
from tests.people import PASSWORD, SmallSchool, this_year

COOKIE = "mpp_open"
WORDS = ("Ffion", "Llewellyn", "A waltz for Nain", "Slow scales", "Twelve minutes")
# What a hidden device may still ask: who it is, to sync, to be shown, to leave.
GIVEN_TO_ALL = {
    "health.healthz",
    "metrics.metrics",
    "api.openapi",
    "exchange.schema",
    "worker.start",
    "worker.source",
    "worker.manifest",
    "sign_in.sign_in",
    "me.me",
}
STILL_TAKEN = {
    "exchange.exchange",
    "sign_in.enter",
    "sign_in.sign_out",
    "sign_in.change_password",
    "screen_lock.hide",
    "screen_lock.show_again",
}


def hidden(school: SmallSchool, person: Person) -> FlaskClient:
    """A device on which somebody pressed Hide, and whose browser brings the cookie of before even so."""
    client = school.client(person)
    client.get("/")
    before = client.get_cookie(COOKIE)
    assert before is not None
    client.post("/hide", data={"next": "/"})
    client.set_cookie(COOKIE, before.value)
    return client


def written(school: SmallSchool) -> dict[str, Any]:
    """Words in every part of Ffion's plan, this year and last; what stands for each part of an address."""
    ids = {kind: str(uuid4()) for kind in ("goal", "lesson", "music", "practice")}
    home, last = f"{school.plan}/home/{this_year()}", f"{school.plan}/home/{this_year() - 1}"
    day, before = f"{this_year()}-10-05", f"{this_year() - 1}-10-05"
    lesson, music = {"did": "Slow scales"}, {"what": "A waltz for Nain", "sort": "instrument"}
    changes = {
        "lee": [
            [f"{school.plan}/circle", "goal", ids["goal"], 0, {"words": "A waltz for Nain"}, 1],
            [f"{school.plan}/circle", "music", ids["music"], 0, music, 1],
            [home, "lesson", ids["lesson"], 0, lesson | {"day": day}, 1],
            [last, "lesson", str(uuid4()), 0, lesson | {"day": before}, 1],
        ],
        "ffion": [[home, "practice", ids["practice"], 0, {"day": day, "what": "Twelve minutes"}, 1]],
    }
    with school.app.app_context():
        for name, all_of_them in changes.items():
            for number, change in enumerate(all_of_them):
                edit = [f"{name}:{number}", 1, None, [change]]
                verdict = engine().apply(getattr(school, name).id, "desk", [edit])[0]
                assert verdict[1] == "taken", (change, verdict)
    return {
        "plan": school.plan,
        "person": school.ffion.id,
        "year": this_year() - 1,
        "kind": "goal",
        "field": "words",
        "offer": ids["goal"],
        "version": school.app.extensions["worker"].version,
        "records": ids,
    }


def addresses(school: SmallSchool, method: str, given: dict[str, Any]) -> list[tuple[str, str]]:
    """(endpoint, path) of every address there is, but for files, with Ffion's own in it."""
    found = []
    with school.app.test_request_context():
        for rule in school.app.url_map.iter_rules():
            if method in (rule.methods or ()) and rule.endpoint != "static":
                kind = rule.endpoint.rpartition(".")[2].removesuffix("_entry")
                record = given["records"].get(kind, given["records"]["goal"])
                about = {name: (given | {"record": record})[name] for name in rule.arguments}
                found.append((rule.endpoint, url_for(rule.endpoint, **about)))
    return found


@pytest.mark.matrix
@pytest.mark.scenario(40)
@pytest.mark.parametrize("name", ["lee", "staff", "hub"])
def test_no_address_tells_a_hidden_device_a_childs_name_or_word(school: SmallSchool, name: str) -> None:
    given, person = written(school), getattr(school, name)
    seen = school.client(person)
    closed = hidden(school, person)
    open_to = set[str]()
    for endpoint, path in addresses(school, "GET", given):
        if any(word in seen.get(path, follow_redirects=True).text for word in WORDS):
            open_to.add(endpoint)
        for headers in ({}, {"Accept": "application/json"}, PARTIAL, {"Sec-Fetch-Mode": "navigate"}):
            answer = closed.get(path, headers=headers, follow_redirects=True)
            looked_for = () if endpoint == "worker.source" else (*WORDS, school.plan)  # one text for all
            found = [word for word in looked_for if word in told(answer.text, path)]
            assert found == [], (endpoint, headers)
            assert answer.status_code == 401 or endpoint in GIVEN_TO_ALL, (endpoint, headers)
    assert (len(open_to) > 10) == (name != "hub"), "what is looked for is there to be found"


PARTIAL = {"HX-Request": "true", "HX-Request-Type": "partial"}


def told(body: str, path: str) -> str:
    """What an answer says beside the address that was asked for, to which the cover leads back."""
    return body.replace(path, "")


@pytest.mark.matrix
@pytest.mark.scenario(40)
@pytest.mark.parametrize("name", ["lee", "staff"])
def test_no_form_is_taken_from_a_hidden_device(school: SmallSchool, name: str) -> None:
    given, person = written(school), getattr(school, name)
    client = hidden(school, person)
    goal = given["records"]["goal"]
    form = {
        "person": person.id,
        "save": "1",
        "record": f"goal {goal} {school.plan}/circle 9 0",
        f"goal.{goal}.words": "Written by a stranger",
        "adult": school.carer.id,
        "name": "A stranger",
        "role": "tutor",
        "sure": "1",
    }
    before = everything(school)
    for endpoint, path in addresses(school, "POST", given):
        if endpoint in STILL_TAKEN:
            continue
        for headers in ({}, {"Accept": "application/json"}, PARTIAL):
            answer = client.post(path, data=form, headers={"Referer": "http://localhost/waiting"} | headers)
            assert answer.status_code == 401, (endpoint, headers)
            assert not any(word in told(answer.text, path) for word in WORDS), endpoint
    assert everything(school) == before


def everything(school: SmallSchool) -> dict[str, list[Any]]:
    with school.app.app_context(), db.engine.connect() as connection:
        tables = inspect(connection).get_table_names()
        rows = {name: connection.execute(select(text("*")).select_from(table(name))) for name in tables}
        return {name: sorted(map(repr, found)) for name, found in rows.items()}


def test_after_the_password_one_is_back_on_the_page_where_the_form_stood(school: SmallSchool) -> None:
    client = hidden(school, school.lee)
    page = f"/plan/{school.plan}/new/goal?from=today"
    held = client.post(f"/plan/{school.plan}/edits", headers={"Referer": f"http://localhost{page}"})
    assert f'name="next" value="{page}"' in held.text
    elsewhere = client.post(f"/plan/{school.plan}/edits", headers={"Referer": "http://elsewhere.test/x"})
    assert elsewhere.status_code == 403 or 'name="next" value="/"' in elsewhere.text


@pytest.mark.scenario(40)
def test_a_hide_outlives_the_cookie_of_before_until_the_password_is_typed(school: SmallSchool) -> None:
    client = hidden(school, school.lee)
    assert client.get("/").status_code == 401
    client.post("/show", data={"password": "guess"})
    assert client.get("/").status_code == 401
    client.post("/show", data={"password": PASSWORD})
    assert client.get("/").status_code == 200


@pytest.mark.scenario(40)
def test_a_page_once_hidden_for_want_of_its_cookie_is_not_opened_by_an_old_one(school: SmallSchool) -> None:
    client = school.client(school.lee)
    before = client.get_cookie(COOKIE)
    assert before is not None
    client.delete_cookie(COOKIE)
    assert client.get("/").status_code == 401
    client.set_cookie(COOKIE, before.value)
    assert client.get("/").status_code == 401


def test_another_device_of_hers_stays_open(school: SmallSchool) -> None:
    other = school.client(school.lee)
    hidden(school, school.lee)
    assert other.get("/").status_code == 200


def test_a_hidden_device_goes_on_syncing_and_is_told_whose_it_is_but_no_plan(school: SmallSchool) -> None:
    client = hidden(school, school.lee)
    me = client.get("/me", headers={"Accept": "application/json"}).get_json()
    assert (me["person"], me["hidden"], me["plans"]) == (school.lee.id, True, [])
    shown = client.get("/me", headers={"Accept": "application/json", "X-Pages-Shown": "1"}).get_json()
    assert [plan["name"] for plan in shown["plans"]] == ["Ffion"], "its worker knows the password, too"
    ask = {"protocol": 1, "person": me["person"], "epoch": me["epoch"], "device": "d", "now": 1}
    assert client.post("/sync", json=ask | {"have": {}, "edits": []}).status_code == 200


def test_starting_afresh_is_no_way_round_for_those_whose_pages_are_hidden(school: SmallSchool) -> None:
    closed = hidden(school, school.lee).get("/reset")
    assert (closed.status_code, "reset-keep" in closed.text) == (401, False)
    for client in (school.client(school.lee), school.client(school.ffion), school.client()):
        assert "reset-keep" in client.get("/reset").text


def test_a_page_that_is_not_there_says_nothing_of_its_reader(school: SmallSchool) -> None:
    client = hidden(school, school.staff)
    answer = client.get("/nothing")
    assert (answer.status_code, "data-person" in answer.text) == (404, False)


def test_who_signs_in_anew_finds_pages_open(school: SmallSchool) -> None:
    client = hidden(school, school.lee)
    client.post("/sign-in", data={"name": "lee", "password": PASSWORD})
    assert client.get("/").status_code == 200


def test_an_address_that_is_only_posted_to_is_a_kind_page_that_leads_back(school: SmallSchool) -> None:
    given, client = written(school), school.client(school.lee)
    opened = {path for _, path in addresses(school, "GET", given)}
    posted = {path for _, path in addresses(school, "POST", given)} - opened - {"/sync"}  # for programs
    assert len(posted) > 20
    for path in sorted(posted):
        answer = client.get(path)
        assert (answer.status_code, "nothing is lost" in answer.text) == (405, True), path
        assert not re.search("405|not allowed|Method", answer.text), path
        (back,) = re.findall(
            r'href="([^"]+)">[^"]*<svg[^>]*><use href="[^"]*#arrow-left"/></svg>Go back', answer.text
        )
        assert back in opened | {"/"}, (path, back)
    edits = client.get(f"/plan/{school.plan}/edits").text
    assert f'href="/plan/{school.plan}">' in edits
    assert client.get(f"/plan/{school.plan}/edits", headers={"Accept": "application/json"}).get_json()[
        "error"
    ]
