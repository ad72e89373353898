"""A server as it runs, asked by everybody for what is another's: it answers as for what was never there."""

import json
import urllib.error
import urllib.request
from http.cookiejar import CookieJar
from typing import Any

import pytest
from sqlalchemy import event

from app.clock import day_of, now_ms
from app.school.enrolment import people as enrolment_people
from app.school.enrolment.transaction import Newcomer
from app.storage.database import db
from sync.ids import single_id
from sync.years import school_year
from tests.browser.phone import Colleague
from tests.people import PASSWORD, SmallSchool
from tests.room import name_id
from tests.server import Server

NEVER = name_id("nobody at all")
NOTE = name_id("a note")
PASSING = {"Date", "Server-Timing", "X-Request-Id", "Content-Length"}


@pytest.mark.scenario(19)
@pytest.mark.parametrize("who", ["ffion", "carer", "jones", "staff", "hub"])
def test_nobody_hears_that_a_tutors_own_note_is_there(live_server: Server, who: str) -> None:
    year = school_year(day_of(now_ms()))
    lee = Colleague(live_server, "lee")
    verdict = lee.writes(
        "note", NOTE, new=True, scope=f"own:{lee.me['person']}/{year}", lesson=name_id("x"), words="SECRET"
    )
    assert verdict[1] == "taken"
    asker = Asker(live_server, who, lee.plan)
    for scope, twin in (
        (f"{lee.plan}/own:{lee.me['person']}/{year}", f"{lee.plan}/own:{NEVER}/{year}"),
        (f"{lee.plan}/own:{lee.me['person']}", f"{lee.plan}/own:{NEVER}"),
    ):
        assert asker.sync(scope) == asker.sync(twin)
        assert asker.sync(scope) == asker.sync(twin), "nor the second time"
    assert "SECRET" not in "".join(asker.heard)


@pytest.mark.scenario(19)
def test_another_childs_plan_and_a_plan_that_never_was_are_alike(live_server: Server) -> None:
    lee = Colleague(live_server, "lee")
    asker = Asker(live_server, "hub", lee.plan)
    for path in ("", "/goals", "/about", f"/goal/{NOTE}", f"/history/goal/{NOTE}/words"):
        assert asker.get(f"/plan/{lee.plan}{path}") == asker.get(f"/plan/{NEVER}{path}"), path
    for audience in ("circle", "home/2026"):
        assert asker.sync(f"{lee.plan}/{audience}") == asker.sync(f"{NEVER}/{audience}")


@pytest.mark.scenario(19)
@pytest.mark.parametrize("who", ["ffion", "carer", "lee", "hub"])
@pytest.mark.parametrize("path", ["", "/goals", "/about", f"/goal/{NOTE}", f"/history/goal/{NOTE}/words"])
def test_neither_is_looked_for_longer_than_the_other(school: SmallSchool, who: str, path: str) -> None:
    with school.app.app_context():
        newcomer = Newcomer(school.school.id, "pupil", "Aled Penhaligon", sign_in="aled")
        aled, _ = enrolment_people.add_person(newcomer)
        aleds = str(aled.plan)
        asked: list[str] = []
        event.listen(db.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    guesser = school.client(getattr(school, who))
    pages = []
    for plan in (NEVER, aleds, NEVER):  # on the first occasion something is looked up and remembered
        asked.append(plan)
        answer = guesser.get(f"/plan/{plan}{path}")
        assert answer.status_code == 404
        pages.append(answer.text.replace(plan, "…"))
    there, never = asked.index(aleds), len(asked) - asked[::-1].index(NEVER)
    assert asked[there + 1 : never - 1] == asked[never:] != []
    assert pages[1] == pages[2]


class Asker:
    """Somebody who guesses. Every answer is remembered, and given without what was asked for in it."""

    def __init__(self, server: Server, who: str, plan: str) -> None:
        self.url, self.plan, self.count = server.url, plan, 0
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
        self.ask("/sign-in", {"name": who, "password": PASSWORD})
        self.me = json.loads(self.ask("/me")[2])
        self.heard: list[str] = []

    def sync(self, scope: str) -> Any:
        """What comes of a request that claims to have the scope, and writes into it."""
        self.count += 1
        named = f"guess-{self.count}:1"
        change = [scope, "note", NOTE, 1, {"words": "mine"}, 0]
        about = [scope, "about", single_id(self.plan, "about"), 1, {"called": "mine"}, 1]
        edits = [[named, now_ms(), None, [change]], [f"guess-{self.count}:2", now_ms(), None, [about]]]
        body = {"protocol": 1, "person": self.me["person"], "epoch": self.me["epoch"]}
        body |= {"device": "guess", "now": now_ms(), "have": {scope: 1}, "edits": edits}
        status, headers, text = self.ask("/sync", body)
        self.heard.append(text)
        reply = json.loads(text.replace(scope, "…").replace(f"guess-{self.count}:", "guess:"))
        reply.pop("now", None)
        return status, headers, reply

    def get(self, path: str) -> Any:
        status, headers, text = self.ask(path)
        self.heard.append(text)
        return status, headers, text.replace(self.plan, "…").replace(NEVER, "…")

    def ask(self, path: str, body: Any = None) -> tuple[int, list[tuple[str, str]], str]:
        """Status, headers but for those of the moment, and the whole text."""
        headers = {"Content-Type": "application/json", "Accept": "application/json, text/html"}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, headers)
        try:
            answer = self.opener.open(request)
        except urllib.error.HTTPError as error:
            answer = error
        kept = sorted((name, value) for name, value in answer.headers.items() if name not in PASSING)
        return answer.status, kept, answer.read().decode()
