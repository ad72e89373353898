"""Whoever watches over the server sees how it does, and of the people on it nothing."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from flask.testing import FlaskClient
from sqlalchemy.exc import OperationalError

from app.cli import main
from app.storage.database import db
from tests.people import PASSWORD, SmallSchool
from tests.talking_phone import Phone, to_app

TOKEN = "a long one"


@pytest.mark.both
def test_whether_the_server_is_well_is_said_to_anybody_and_nothing_else(
    school: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    anybody = school.client()
    well = anybody.get("/healthz")
    assert (well.status_code, well.text) == (200, "yes\n")

    def away() -> None:
        raise OperationalError("select", {}, Exception("it does not answer"))

    with school.app.app_context():
        monkeypatch.setattr(db.engine, "connect", away)
    ill = anybody.get("/healthz")
    assert (ill.status_code, ill.text) == (503, "no\n")


def test_counters_are_for_whoever_has_the_token(school: SmallSchool, monkeypatch: pytest.MonkeyPatch) -> None:
    anybody = school.client()
    monkeypatch.delenv("METRICS_TOKEN", raising=False)
    assert anybody.get("/metrics").status_code == 404
    monkeypatch.setenv("METRICS_TOKEN", TOKEN)
    for given in ({}, {"Authorization": "Bearer another"}, {"Authorization": TOKEN + "é"}):
        assert anybody.get("/metrics", headers=given).status_code == 401
    assert counted(anybody)


def counted(client: FlaskClient) -> dict[str, float]:
    """Every counter, as Prometheus reads it."""
    answer = client.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"})
    assert answer.status_code == 200
    return numbers(answer.text)


def numbers(text: str) -> dict[str, float]:
    lines = [line.rsplit(" ", 1) for line in text.splitlines() if line and not line.startswith("#")]
    return {name: float(value) for name, value in lines}


def test_what_devices_say_is_counted_once(school: SmallSchool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("METRICS_TOKEN", TOKEN)
    anybody, circle = school.client(), f"{school.plan}/circle"
    lee, ffion = (Phone(to_app(school.app), name) for name in ("lee", "ffion"))
    goal = "0192f0c1-0000-7000-8000-000000000001"
    before = counted(anybody)
    lee.save(circle, "goal", goal, agreed="Every Monday")
    lee.sync()
    request = {"protocol": 1, "person": lee.replica.person, "device": lee.origin, "now": 0, "epoch": None}
    lee.post("/sync", request | {"edits": [entry["edit"] for entry in lee.replica.taken().values()]})
    ffion.save(circle, "goal", goal, agreed="Every Tuesday")
    ffion.save(circle, "card", goal, name="Somebody else")
    ffion.sync()
    school.client(school.lee).post(f"/plan/{school.plan}/edits", data={"nonsense": "yes"})
    after = counted(anybody)

    def rose(name: str) -> float:
        return after.get(name, 0) - before.get(name, 0)

    assert rose("mpp_edits_taken_total") == 2
    assert rose('mpp_edits_refused_total{reason="not-allowed"}') == 1
    assert rose('mpp_edits_met_total{outcome="kept"}') == 1
    assert rose('mpp_syncs_total{status="200"}') == rose('mpp_answer_seconds_count{asked="sync"}') >= 3
    assert rose('mpp_answer_seconds_count{asked="save"}') == 2  # a sign-in, and the form
    assert not any(word in str(after) for word in (school.plan, school.lee.id, "lee", "Ffion"))


@pytest.mark.slow
def test_several_processes_are_counted_together_where_they_have_a_folder_for_it(
    school: SmallSchool, tmp_path: Path
) -> None:
    ask = """
import sys; from pathlib import Path
from app import create_app
client = create_app(Path(sys.argv[1])).test_client()
client.get("/sign-in")
print(client.get("/metrics", headers={"Authorization": "Bearer t"}).text)
"""
    said = ""
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", ask, school.data],
            check=True,
            capture_output=True,
            text=True,
            env=os.environ | {"METRICS_TOKEN": "t", "PROMETHEUS_MULTIPROC_DIR": str(tmp_path)},
        )
        said = done.stdout
    assert numbers(said)['mpp_answer_seconds_count{asked="page"}'] == 2


@pytest.mark.slow
def test_several_workers_without_such_a_folder_do_not_begin(
    school: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("METRICS_TOKEN", TOKEN)
    said = CliRunner().invoke(main, ["serve", "--workers", "2", "--data", str(school.data)])
    assert (said.exit_code, "PROMETHEUS_MULTIPROC_DIR" in said.output) == (1, True)


def test_the_log_says_what_happened_and_not_to_whom(
    school: SmallSchool, capsys: pytest.CaptureFixture[str]
) -> None:
    lee = school.client(school.lee)
    answers = [
        lee.get(f"/plan/{school.plan}?q=Ffion"),
        lee.post(f"/plan/{school.plan}/edits", data={"words": "Chwarae'r delyn"}),
        lee.get("/plan/somebody-else"),
        school.client().post("/sign-in", data={"name": "Siân", "password": PASSWORD}),
        lee.get("/healthz"),
    ]
    log = capsys.readouterr().err
    lines = [dict(re.findall(r"(\w+)=(\S+)", line)) for line in log.splitlines()]
    by_number = {line["id"]: line for line in lines}
    for answer in answers[:-1]:
        line = by_number[answer.headers["X-Request-ID"]]
        assert line["status"] == str(answer.status_code)
        assert int(line["ms"]) >= 0
    assert by_number[answers[0].headers["X-Request-ID"]]["route"] == "/plan/<plan>"
    assert answers[-1].headers["X-Request-ID"] not in by_number
    for word in (school.plan, school.lee.id, "Ffion", "delyn", "Siân", "Si%C3%A2n", "lee", PASSWORD):
        assert word not in log


def test_a_failure_is_logged_by_its_places_and_not_by_its_words(
    school: SmallSchool, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("Ffion plays the harp")

    monkeypatch.setattr("app.plan.views.home", fail)
    monkeypatch.setitem(school.app.view_functions, "plan.home", fail)
    school.app.testing = False
    answer = school.client(school.lee).get("/")
    log = capsys.readouterr().err
    failed = next(line for line in log.splitlines() if "event=failed" in line)
    assert answer.status_code == 500
    assert f"id={answer.headers['X-Request-ID']}" in failed
    assert "kind=ValueError" in failed
    assert "test_watching.py" in failed
    assert "harp" not in log
    assert json.dumps(answer.text).count("harp") == 0
