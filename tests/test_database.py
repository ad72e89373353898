"""Where everything is kept: what DATABASE_URL may say, and what is said when that does not do."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import select, update

from app import create_app
from app.cli import main
from app.people.models import Person
from app.storage.database import FILE, address, begin_writing, db, file_in
from tests.people import SmallSchool
from tests.postgres import Postgres


@pytest.mark.parametrize("told", ["postgresql:///mpp", "postgres://mpp@db.example/mpp?sslmode=require"])
def test_an_address_as_postgresql_itself_writes_it_will_do(
    monkeypatch: pytest.MonkeyPatch, told: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", told)
    found = address(Path("data"))
    assert (found.drivername, found.database) == ("postgresql+psycopg", "mpp")


def test_without_an_address_it_is_a_file_in_the_data_folder(tmp_path: Path) -> None:
    assert address(tmp_path) == file_in(tmp_path)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("nonsense", "cannot be read"),
        ("mysql://db.example/mpp", "has to begin with postgresql://"),
        ("sqlite:////srv/mpp.db", "has to begin with postgresql://"),
        ("postgresql://mpp@127.0.0.1:1/mpp", "does not answer"),
    ],
)
def test_an_address_that_will_not_do_is_told_in_words(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, told: str, said: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", told)
    assert said in refusal(tmp_path)


def test_a_server_keeps_its_lock_when_its_folder_is_opened_twice(school: SmallSchool) -> None:
    """As the demo's is, to make it and to serve it. Another process that ends would else take itself for the
    last, and take the write-ahead log away with all that the server writes from then on.
    """
    with school.app.app_context():
        db.session.scalars(select(Person)).all()
        create_app(school.data)
        look = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('SELECT * FROM person')"
        subprocess.run([sys.executable, "-c", look, str(school.data / FILE)], check=True)
        begin_writing()
        db.session.execute(update(Person).where(Person.id == school.lee.id).values(name="Ms Lee-Jones"))
        db.session.commit()
    with closing(sqlite3.connect(school.data / FILE)) as other:
        assert other.execute("SELECT 1 FROM person WHERE name = 'Ms Lee-Jones'").fetchall()


def test_without_psycopg_the_command_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql:///mpp")
    monkeypatch.setitem(sys.modules, "psycopg", None)
    assert "PostgreSQL needs psycopg" in refusal(tmp_path)


def test_a_database_that_cannot_hold_every_name_is_not_begun(
    postgres_server: Postgres, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with postgres_server.desk.connect() as connection:
        how = "TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'"
        connection.exec_driver_sql(f"CREATE DATABASE western {how}")
    where = postgres_server.address("western")
    monkeypatch.setenv("DATABASE_URL", where.render_as_string())
    assert "keeps letters as LATIN1" in refusal(tmp_path)


@pytest.mark.parametrize("store", ["postgresql"], indirect=True)
def test_a_postgresql_that_was_restarted_is_noticed_by_nobody(
    school: SmallSchool, postgres_server: Postgres
) -> None:
    lee = school.client(school.lee)
    assert lee.get(f"/plan/{school.plan}").status_code == 200
    postgres_server.restart()
    assert lee.get(f"/plan/{school.plan}").status_code == 200
    request = {"protocol": 1, "person": school.lee.id, "device": "phone", "now": 1, "have": {}}
    assert lee.post("/sync", json=request).status_code == 200


@pytest.mark.parametrize("store", ["postgresql"], indirect=True)
def test_nobody_waits_for_ever(school: SmallSchool) -> None:
    with school.app.app_context(), db.engine.connect() as connection:
        names = ("lock_timeout", "idle_in_transaction_session_timeout")
        assert [connection.exec_driver_sql(f"SHOW {name}").scalar() for name in names] == ["30s", "1min"]


def refusal(data: Path) -> str:
    result = CliRunner().invoke(main, ["add-school", "Chalk Lane", "--data", str(data)])
    assert (result.exit_code, "Traceback" in result.output) == (1, False), result.output
    return result.output
