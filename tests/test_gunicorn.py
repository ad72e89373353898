"""A hub's way of serving: several processes on one port, and two such servers on one PostgreSQL."""

import json
import os
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from io import BytesIO
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request
from uuid import uuid4

import pytest
from werkzeug.test import EnvironBuilder

from tests import databases
from tests.browser.phone import Colleague
from tests.people import copy_data
from tests.postgres import Postgres
from tests.processes import PATIENCE
from tests.server import Server
from tests.test_workbook import FAR, OLE2, PLAIN, SHEET, WIDE, changed

SAVES = 12  # of each person


@pytest.fixture(scope="module")
def two(
    made_school: Path, postgres_server: Postgres, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[list[Server]]:
    """Two servers of two processes each, on one data folder and one database."""
    data = tmp_path_factory.mktemp("two") / "data"
    with postgres_server.one_test() as store, databases.on(store), ThreadPoolExecutor() as hands:
        copy_data(made_school, data)
        servers = [Server(data, workers=2) for _ in range(2)]
        yield list(hands.map(Server.start, servers))
        for server in servers:
            server.stop()


@pytest.mark.slow
@pytest.mark.scenario(16)
@pytest.mark.scenario(33)
def test_people_at_two_servers_write_one_history_though_a_process_is_killed(two: list[Server]) -> None:
    people = [Colleague(two[number % 2], name) for number, name in enumerate(("ffion", "lee", "jones"))]
    begun = version(people[0])
    with ThreadPoolExecutor() as hands:
        saving = [hands.submit(save_all, person) for person in people]
        os.kill(workers_of(two[0])[0], signal.SIGKILL)
        verdicts = [verdict for one in saving for verdict in one.result(PATIENCE)]
    assert {verdict[1] for verdict in verdicts} == {"taken"}
    taken = sorted(at for verdict in verdicts for at in verdict[2])
    assert taken == list(range(begun + 1, begun + len(people) * SAVES + 1))
    assert {json.dumps(person.records("goal"), sort_keys=True) for person in people} != {"[]"}
    assert len({json.dumps(person.records("goal"), sort_keys=True) for person in people}) == 1


def version(person: Colleague) -> int:
    scopes = person.sync()["scopes"]
    return scopes[f"{person.plan}/circle"]["version"] if scopes else 0


def save_all(person: Colleague) -> list[list[object]]:
    """New goals, one after the other; what was not answered is said again, as a phone does."""
    verdicts = []
    for number in range(SAVES):
        change = [f"{person.plan}/circle", "goal", str(uuid4()), 0, {"words": str(number)}, 1]
        edit = [f"{person.name}:{number}", int(time.time() * 1000), None, [change]]
        until = time.monotonic() + PATIENCE
        while True:
            try:
                verdicts.append(person.sync(edit)["results"][0])
                break
            except (OSError, HTTPException):
                assert time.monotonic() < until
    return verdicts


def workers_of(server: Server) -> list[int]:
    """The processes that answer."""
    assert server.process is not None
    main = server.process.pid
    return list(map(int, Path(f"/proc/{main}/task/{main}/children").read_text().split()))


@pytest.mark.slow
def test_workbooks_are_read_within_limits_by_each_of_several_processes(two: list[Server]) -> None:
    staff = [Colleague(server, "staff") for server in two]
    there = list(map(workers_of, two))
    hostile = changed(PLAIN, SHEET, FAR), changed(PLAIN, SHEET, WIDE), OLE2 + b"\0" * 2000
    with ThreadPoolExecutor() as hands:
        bad = [hands.submit(preview, one, data) for data in hostile for one in staff]
        good = [hands.submit(preview, one, PLAIN) for one in staff for _ in range(2)]
        assert {one.result(PATIENCE)[0] for one in bad} == {422}
        for one in good:
            status, page = one.result(PATIENCE)
            assert (status, "Ann Nowak" in page) == (200, True)
    assert list(map(workers_of, two)) == there, "none of them had to be started anew"


def preview(person: Colleague, data: bytes) -> tuple[int, str]:
    """The status and the page on which the roster in a workbook is looked at first."""
    sent = EnvironBuilder(method="POST", data={"file": (BytesIO(data), "pupils.xlsx")}).get_environ()
    body = sent["wsgi.input"].read(int(sent["CONTENT_LENGTH"]))
    url, headers = f"{person.url}/school/roster", {"Content-Type": sent["CONTENT_TYPE"]}
    try:
        answer = person.opener.open(Request(url, body, headers))
    except HTTPError as refused:
        return refused.code, refused.read().decode()
    return answer.status, answer.read().decode()


@pytest.mark.slow
def test_who_signs_in_at_one_server_is_signed_in_at_the_other_and_signed_out_at_both(
    two: list[Server],
) -> None:
    lee = Colleague(two[0], "lee")
    lee.url = two[1].url
    assert lee.sync()["person"] == lee.me["person"]
    lee.post("/sign-out", {})
    lee.url = two[0].url
    with pytest.raises(HTTPError) as refused:
        lee.sync()
    assert refused.value.code == 401
    assert [server.stop() for server in two] == [0, 0]
