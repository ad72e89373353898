"""The pages of a demo as people of each role read them: `python -m tests.page_dump DATA OUT [--at MS]`.

For changes that must not show: dump with the code of before and with the code of after, and `diff -r` the
two. One file a person. The data folder is copied, so nothing is written in it. What differs from run to run
is left out: the digests of files and of the worker, and what is made by chance.
"""

import argparse
import itertools
import re
import secrets
import shutil
import sqlite3
import sys
import tempfile
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterator
from itertools import groupby, islice
from pathlib import Path

from flask.testing import FlaskClient

from app import create_app

PASSWORD = "demo"
DIGESTS = re.compile(r"(\?v=|sha256-|/sw/)[\w+/=-]+")
BY_CHANCE = re.compile(r"token-\d+|\b[0-9a-f]{64}\b")
LINK = re.compile(r"(?:href|hx-get)=\"(/[^\"#]*)")
IDENTIFIER = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
NOT_READ = re.compile(r"^/(static|sign-out|sw|reset)\b")
EACH = 12  # pages of one shape that one person opens: a head reads fifty plans that are drawn alike
OF_EACH_ROLE = 2


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument(
        "--at", type=int, default=int(time.time() * 1000), help="the time of the pages, in ms"
    )
    given = parser.parse_args()
    make_alike()
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        shutil.copytree(given.data, data)
        beside = given.data.with_name(f"{given.data.name}.journal")
        if beside.exists():
            shutil.copy2(beside, data.with_name("data.journal"))
        dump(data, given.out, lambda: given.at)


def make_alike() -> None:
    """What is made by chance has a form by which it is known in a page."""
    numbers = itertools.count(1)
    secrets.token_urlsafe = lambda _=0: f"token-{next(numbers)}"
    secrets.token_hex = lambda _=0: f"{next(numbers):016x}"
    secrets.token_bytes = bytes  # a new record is known by the time and the number of its making
    uuid.uuid4 = lambda: uuid.UUID(int=next(numbers))


def dump(data: Path, out: Path, clock: Callable[[], int]) -> None:
    out.mkdir(parents=True, exist_ok=True)
    app = create_app(data, demo=True, clock=clock)
    pages = 0
    for name, role in people(data):
        client = app.test_client()
        answer = client.post("/sign-in", data={"name": name, "password": PASSWORD})
        if answer.status_code != 303:
            sys.exit(f"{name} cannot sign in: {answer.status_code}")
        text = list(read(client))
        pages += len(text)
        (out / f"{role}-{name}.html").write_text("\n\n".join(text), encoding="utf-8")
    print(f"{pages} pages")


def people(data: Path) -> list[tuple[str, str]]:
    """Sign-in names and roles of the first few of each role."""
    query = "SELECT role, sign_in FROM person WHERE sign_in IS NOT NULL ORDER BY role, sign_in"
    (file,) = data.glob("*.db")
    with sqlite3.connect(file) as database:
        found = database.execute(query).fetchall()
    roles = groupby(found, lambda row: row[0])
    return [(name, role) for role, those in roles for _, name in islice(those, OF_EACH_ROLE)]


def read(client: FlaskClient) -> Iterator[str]:
    """Every page that links lead to, whole, and as the part that htmx asks for."""
    waiting, known, opened = deque(["/"]), {"/"}, {}
    while waiting:
        path = waiting.popleft()
        shape = IDENTIFIER.sub("…", path).partition("?")[0]
        opened[shape] = opened.get(shape, 0) + 1
        if opened[shape] > EACH:
            continue
        for headers in ({}, {"HX-Request": "true", "HX-Target": "main"}):
            answer = client.get(path, headers=headers)
            text = answer.text if answer.mimetype.startswith("text/") else f"{len(answer.data)} bytes"
            where = answer.headers.get("Location", "")
            yield f"##### {path} {headers and 'part'} {answer.status_code} {where}\n{alike(text)}"
            for link in [where, *LINK.findall(text)]:
                link = link.replace("&amp;", "&")
                if link.startswith("/") and link not in known and not NOT_READ.match(link):
                    known.add(link)
                    waiting.append(link)


def alike(text: str) -> str:
    return BY_CHANCE.sub("…", DIGESTS.sub(r"\1…", text))


if __name__ == "__main__":
    main()
