"""The page on the protocol tells one story, from signing in to a restored database; here it is played."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import schemathesis

from sync import protocol, pull, wire_schema
from sync.apply_change import ELEMENTS, HEADS
from sync.ids import uuid7
from sync.text import WORK
from tests.people import PASSWORD, SmallSchool, copy_school, make_school
from tests.room import NOW

PAGE = (Path(__file__).parent.parent / "docs" / "protocol.md").read_text()
MESSAGE = re.compile(r"^```http\n(.*?)^```", re.DOTALL | re.MULTILINE)
NAME = re.compile(r"<[^<>\"]+>")
ANYTHING = "…"
PLAIN = {"Accept": "application/json", "Accept-Encoding": "identity", "Content-Type": "application/json"}


class Message(NamedTuple):
    """A request or an answer as the page shows it."""

    line: str
    headers: dict[str, str]
    body: Any


def sections() -> dict[str, str]:
    """What stands under each numbered heading."""
    found = re.split(r"^## (\d+\. .*)\n", PAGE, flags=re.MULTILINE)[1:]
    return dict(zip(found[::2], found[1::2], strict=True))


def exchanges(text: str) -> Iterator[tuple[Message, Message]]:
    """Each request with the answer that stands below it."""
    messages = [message(found) for found in MESSAGE.findall(text)]
    yield from zip(messages[::2], messages[1::2], strict=True)


def message(text: str) -> Message:
    head, _, body = text.partition("\n\n")
    line, *headers = head.splitlines()
    return Message(
        line, dict(header.split(": ", 1) for header in headers), json.loads(body) if body.strip() else None
    )


MAY_READ = "].scopes"  # of a plan in /me: those that the page is about, and others that later kinds live in


class Story:
    """What the names in angle brackets stand for. One that is new stands for whatever is met in its place."""

    def __init__(self, school: SmallSchool, clock: list[int]) -> None:
        self.app, self.clock = school.app, clock
        self.names = {"<plan>": school.plan, "<password>": PASSWORD}
        for who in (school.lee, school.ffion, school.jones):
            self.names[f"<{who.sign_in}>"] = who.id
            program = school.app.test_client()
            program.post("/sign-in", json={"name": who.sign_in, "password": PASSWORD})
            self.names[f"<{who.sign_in}'s session>"] = program.get_cookie("mpp").value
        self.api = schemathesis.openapi.from_wsgi("/openapi.json", school.app)

    def play(self, asked: Message, told: Message) -> None:
        """Send the request, and find the answer as the page has it."""
        method, path = asked.line.split()[:2]
        if isinstance(told.body, dict):
            self.clock[0] = told.body.get("now", self.clock[0])
        answer = self.app.test_client(use_cookies=False).open(
            path,
            method=method,
            headers=PLAIN | {name: self.said(value) for name, value in asked.headers.items()},
            data=None if asked.body is None else self.said(json.dumps(asked.body)),
        )
        assert answer.status_code == int(told.line.split()[1]), answer.text
        for name, value in told.headers.items():
            self.met(value, answer.headers[name], name)
        try:
            self.met(told.body, answer.json, "")
        except AssertionError as wrong:
            raise AssertionError(f"{wrong}\n{json.dumps(answer.json, ensure_ascii=False)}") from None
        self.api[path.partition("?")[0]][method].validate_response(answer)

    def said(self, text: str) -> str:
        """What goes out: a name nobody has heard yet is a new record's. Ids sort by their making."""
        return NAME.sub(lambda found: self.names.setdefault(found[0], self.new_id()), text)

    def new_id(self) -> str:
        return uuid7(self.clock[0] + len(self.names), bytes(10))

    def met(self, told: Any, found: Any, where: str) -> None:
        """What came in is what is told."""
        match told:
            case str() if isinstance(found, str):
                self.read(told, found, where)
            case list() if isinstance(found, list):
                some = told[:-1] if told and told[-1] == ANYTHING else told
                assert len(found) == len(told) or (some is not told and len(found) >= len(some)), where
                for place, (one, other) in enumerate(zip(some, found, strict=False)):
                    self.met(one, other, f"{where}[{place}]")
            case dict() if isinstance(found, dict):
                known = {self.said(key): value for key, value in told.items() if key != ANYTHING}
                more = ANYTHING in told or where.endswith(MAY_READ)
                assert known.keys() == found.keys() or (more and known.keys() <= found.keys()), where
                for key, value in known.items():
                    self.met(value, found[key], f"{where}.{key}")
            case _:
                assert told in (found, ANYTHING), f"{where}: {told!r} is {found!r}"

    def read(self, told: str, found: str, where: str) -> None:
        parts = re.split(f"({NAME.pattern}|{ANYTHING})", told)
        new = [part for part in parts[1::2] if part != ANYTHING and part not in self.names]
        pattern = "".join(
            ("(.+)" if part in new else ".*" if part == ANYTHING else re.escape(self.names[part]))
            if place % 2
            else re.escape(part)
            for place, part in enumerate(parts)
        )
        fits = re.fullmatch(pattern, found, re.DOTALL)
        assert fits, f"{where}: {told!r} is {found!r}"
        self.names |= dict(zip(new, fits.groups(), strict=True))


@pytest.fixture
def story(tmp_path: Path) -> Story:
    clock = [NOW]
    make_school(tmp_path / "made", clock=lambda: clock[0])
    school = copy_school(tmp_path / "made", tmp_path / "data", clock=lambda: clock[0])
    return Story(school, clock)


def test_the_examples_on_the_page_of_the_protocol_happen_as_they_are_told(story: Story) -> None:
    for heading, text in sections().items():
        told = list(exchanges(text))
        assert told, f"{heading}: no example"
        for asked, answer in told:
            try:
                story.play(asked, answer)
            except AssertionError as wrong:
                raise AssertionError(f"{heading}, {asked.line}: {wrong}") from None


def test_the_page_of_the_protocol_tells_every_word_and_every_limit() -> None:
    words = [*wire_schema.REASONS, *wire_schema.OUTCOMES, *wire_schema.OTHERS]
    parts = [*wire_schema.Asked().fields, *wire_schema.Reply().fields, *wire_schema.Part().fields]
    assert not {word for word in [*words, *parts] if f"`{word}`" not in PAGE and f'"{word}"' not in PAGE}
    for limit, what in {
        protocol.EDITS: "edits in a request",
        f"{protocol.BYTES // 1024} KiB": "of a request once inflated",
        protocol.CHANGES: "changes in an edit",
        ELEMENTS: "elements in a set, and in `$add` and `$remove` each",
        HEADS: "versions of one text, written apart, that nobody has put together",
        protocol.DEPTH: "lists and maps inside one another in `set`",
    }.items():
        assert f"| {limit} | {what} |" in PAGE
    assert f"passes {pull.ENOUGH // 1024} KiB" in PAGE
    assert f"{WORK:,} pairs of words" in PAGE
