"""Every act answers: whatever can be pressed on a page says what it did, in the one live region there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request

import pytest
from werkzeug.datastructures import MultiDict

from app.kinds.schema import SCHEMA, SHOWN
from sync.ids import own_id
from tests.browser.lived_in import story
from tests.browser.phone import Colleague
from tests.browser.test_everyone_can_use_it import addresses
from tests.pages import Form, Page
from tests.people import SmallSchool
from tests.server import Server

ID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")
HTMX = {"HX-Request": "true", "HX-Request-Type": "partial"}
FORM = re.compile(r"<form\b[^>]*>")
DONE = re.compile(r'<div id="done" role="status"[^>]*>\s*<div class="flash">\s*<p>.*?<span>(.*?)</span>')
ANSWER = re.compile(
    r"Saved|.*(Saved|is put away\.|is back\.|is taken back\.)|Asked: .*|Nothing was changed\.|Not saved yet"
)
# Acts that lead to a page of their own, which says what they did: out of the plan, or to what they have made.
ELSEWHERE = {"sign-out", "hide", "publish"}
REFUSED = "Not saved yet"  # this test has chosen nothing that fits; the page says what to put right


@dataclass
class Act:
    """A form on a page, as somebody sends it. whole: by the browser itself, without htmx."""

    form: Form
    whole: bool

    @property
    def record(self) -> list[str]:
        """What it is about: [kind, id, scope, base, "1" where it is new]; [""] where it is about a person."""
        return next((one.value.split() for one in self.form.inputs if one.name == "record"), [""])

    @property
    def name(self) -> str:
        """The same for the same act on another page, and about another record."""
        door, kind = self.form.action.rpartition("/")[2], self.record[0]
        return f"{door} {kind} {ID.sub('*', self.form.id)} {'whole' if self.whole else 'part'}"

    @property
    def answer(self) -> str:
        """What it says of itself beyond that it is saved."""
        kind = self.record[0] if self.record[-1] == "1" else ""
        return SHOWN[kind].saved if kind else ""

    def sent(self) -> "MultiDict[str, str]":
        """All fields that may hold words hold some, every choice is made, and the first button is pressed."""
        sent = self.form.sent()
        for one in self.form.inputs:
            field = one.name.rpartition(".")[2]
            if one.kind == "radio" and one.value:
                sent[one.name] = one.value
            elif one.kind == "text" and not one.value and field not in ("day", "start", "end"):
                sent[one.name] = "3" if field in ("amount", "times", "minutes") else "Said"
        for button in self.form.buttons[:1]:
            sent.add(button.name, button.value)
        return sent


ROLES = {"carer": "carer", "ffion": "pupil", "lee": "tutor", "staff": "school"}
# How many acts each finds here: fewer mean that this test has lost sight of some.
LEAST = {"carer": 15, "ffion": 55, "lee": 55, "staff": 8}


@pytest.mark.matrix
@pytest.mark.parametrize("name", ROLES)
def test_every_act_on_a_plan_answers(live_server: Server, name: str) -> None:
    records = story(live_server)
    who, said = Colleague(live_server, name), dict[str, str]()
    for act in acts(who, records | {"ways": own_id("ways", records["about"], who.me["person"])}):
        if act.name in said:
            continue
        said[act.name] = press(who, act)
        assert ANSWER.fullmatch(said[act.name]), f"{act.name}: {said[act.name]}"
        assert act.answer in said[act.name] or said[act.name] == REFUSED, act.name
    assert len(said) >= LEAST[name], said


def acts(who: Colleague, records: dict[str, str]) -> Iterator[Act]:
    """All that can be pressed on the pages of the plan. Nobody is led to begin what is not theirs."""
    role = ROLES[who.name]
    told = {name for name, kind in SCHEMA.kinds.items() if role in kind.scribes and "pupil" in kind.creators}
    theirs = {name for name, kind in SCHEMA.kinds.items() if role in kind.creators} | told
    for path in addresses(records):
        if path.startswith("new/") and path.removeprefix("new/") not in theirs:
            continue
        try:
            html = read(who, path if path.startswith("/") else f"/plan/{who.plan}/{path}".rstrip("/"))
        except HTTPError:
            continue  # a page that is not theirs
        seen = [tag for tag in FORM.findall(html) if " hidden" not in tag]
        for form, tag in zip(Page(html).forms, seen, strict=True):
            if 'method="post"' in tag and form.action.rpartition("/")[2] not in ELSEWHERE:
                yield Act(form, "hx-post" not in tag)


def press(who: Colleague, act: Act) -> str:
    """What the live region says then."""
    body = urlencode(list(act.sent().items(multi=True))).encode()
    try:
        html = read(who, act.form.action, body, {} if act.whole else HTMX)
    except HTTPError as error:
        return REFUSED if error.code == 422 and 'id="wrong"' in error.read().decode() else f"{error.code}"
    found = DONE.search(html)
    return " ".join(re.sub("<[^>]*>", "", found.group(1)).split()) if found else ""


def read(who: Colleague, path: str, body: bytes | None = None, headers: dict[str, str] | None = None) -> str:
    answer: bytes = who.opener.open(Request(who.url + path, body, headers or {})).read()
    return answer.decode()


# The school's own: the page, the address it posts to, what is sent, what is said.
def at_school(here: SmallSchool) -> list[tuple[str, dict[str, str], str]]:
    pupil, lee = f"/school/people/{here.ffion.id}", here.lee.id
    idea = {"what": "hard", "age": "", "words": "Ask Mr Dove"}
    return [
        (f"{pupil}/description", {"name": "Ffion Llewellyn", "called": "Ffi"}, "Saved"),
        (f"{pupil}/departures", {"adult": lee}, "They are off the plan, and signed out."),
        (f"{pupil}/memberships", {"adult": lee}, "They are on the plan now."),
        (f"{pupil}/ended-sign-ins", {}, "Signed out there."),
        ("/school/ideas", idea, "Saved"),
        ("/school/ideas/removals", idea, "It is offered no more."),
        ("/school/ideas/hidden", {"age": "8-11", "what": "hard"}, "Saved"),
        ("/devices", {"sign_in": "elsewhere"}, "Signed out there."),
    ]


def test_every_act_on_the_schools_own_pages_answers_once(school: SmallSchool) -> None:
    client = school.client(school.staff)
    for address, sent, said in at_school(school):
        html = client.post(address, data=sent, follow_redirects=True).text
        found = DONE.search(html)
        assert found, address
        assert found.group(1) == said, address
        assert not DONE.search(client.get("/school/ideas").text), "an address without it says nothing"
