"""From one release's tables to the next: nothing is lost, and nobody is served in between."""

import json
import sqlite3
from collections.abc import ItemsView
from contextlib import closing
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from click.testing import CliRunner
from sqlalchemy import text

from app import create_app
from app.cli import main
from app.people.models import Person
from app.storage import revisions
from app.storage.database import db
from app.upkeep.upgrade import migrating, upgrade
from tests import databases
from tests.kept import RELEASES, Contents, bring_in, contents_of
from tests.people import PASSWORD, SmallSchool
from tests.talking_phone import Phone, to_app


def mpp(*words: object, fails: bool = False) -> str:
    said = CliRunner().invoke(main, [str(word) for word in words])
    assert (said.exit_code != 0) == fails, said.output
    return said.output


@pytest.mark.sql
@pytest.mark.parametrize("release", RELEASES, ids=lambda path: path.stem)
def test_a_database_of_every_release_is_brought_here_with_all_that_is_in_it(
    release: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    bring_in(release, data)
    before = contents_of(data)
    mpp("upgrade", "--data", data)
    mpp("check", "--data", data)
    assert lost(before, contents_of(data)) == []
    app = create_app(data)
    with app.app_context():
        ffion = db.session.query(Person).filter_by(sign_in="ffion").one()
    phone = Phone(to_app(app), "ffion")
    phone.sync()
    shown = str(phone.replica.records())
    for words in ("Chwarae'r delyn", "On the stairs", "Ten minutes after tea", "Scales, slowly"):
        assert words in shown
    client = app.test_client()
    client.post("/sign-in", data={"name": "ffion", "password": PASSWORD})
    assert "Chwarae&#39;r delyn" in client.get(f"/plan/{ffion.plan}/goals").text


def lost(before: Contents, after: Contents) -> list[str]:
    """The tables from which a value has gone."""
    return [
        name
        for name, rows in before.items()
        if name not in ("alembic_version", "setting", "attempt")  # the last is of a day, and counted anew
        and not all(any(kept(row) <= later.items() for later in after.get(name, [])) for row in rows)
    ]


def kept(row: dict[str, Any]) -> ItemsView[str, Any]:
    """What has to be there still. How much was written is measured anew, in bytes."""
    return {column: value for column, value in row.items() if column != "written"}.items()


@pytest.mark.sql
def test_the_steps_make_the_tables_that_the_code_has(tmp_path: Path) -> None:
    database = databases.current.empty(tmp_path / "mpp.db")
    upgrade(tmp_path, database)
    with migrating(tmp_path, database).app_context(), db.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, revisions.all_metadata()) == []
        assert revisions.number(connection) == revisions.head()


def test_what_was_kept_private_before_says_from_whom(tmp_path: Path) -> None:
    """A practice that Ffion wrote, and one that was written down for her by her mother."""
    data = tmp_path / "data"
    bring_in(next(one for one in RELEASES if one.stem == "0.3.0"), data)
    with closing(sqlite3.connect(data / "mpp.db")) as database, database:
        rows = database.execute(
            "select r.id, e.by, r.fields from record r join edit e on e.record = r.id "
            "where r.kind = 'practice' and e.role = 'pupil' group by r.id"
        ).fetchall()
        (record, pupil, fields), *_ = rows
        hidden = json.loads(fields) | {"hidden": [True, 99, pupil, 1]}
        kept = json.dumps(hidden, separators=(",", ":"))
        database.execute("update record set fields = ? where id = ?", (kept, record))
        database.execute(
            "insert into record (id, scope, kind, version, fields, heads, parent, deleted) select 'typed', "
            "scope, kind, version, fields, heads, parent, deleted from record where id = ?",
            (record,),
        )
        database.execute(
            "insert into edit (scope, version, record, by, whom, id, 'set', base, role, device, made, at, "
            "received, schema, outcome, kind, position) select scope, 999, 'typed', 'mum', ?, 'mum:1', '{}', "
            "base, role, device, made, at, received, schema, outcome, kind, position from edit "
            "where record = ? limit 1",
            (pupil, record),
        )
    upgrade(data)
    with closing(sqlite3.connect(data / "mpp.db")) as database:
        found = database.execute("select id, private from record where private is not null").fetchall()
    assert dict(found) == {record: "", "typed": "mum"}


def test_the_steps_are_numbered_one_after_the_other() -> None:
    steps = list(ScriptDirectory(str(revisions.FOLDER)).walk_revisions())[::-1]
    assert [step.revision for step in steps] == revisions.known()
    assert [step.revision for step in steps] == [f"{n + 1:04}" for n in range(len(steps))]
    assert [step.down_revision for step in steps] == [None, *revisions.known()[:-1]]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The school that was kept, in the present version."""
    bring_in(RELEASES[-1], tmp_path / "data")
    upgrade(tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def next_release(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The next release's steps: people have a favourite tune."""
    folder, number = tmp_path / "migrations", int(revisions.head()) + 1
    copytree(revisions.FOLDER, folder)
    body = """
    with op.batch_alter_table("person") as table:
        table.add_column(sa.Column("tune", sa.String(), nullable=False, server_default="none yet"))
    op.execute("UPDATE person SET tune = 'of ' || name")
"""
    step(folder, number, body)
    monkeypatch.setattr(revisions, "FOLDER", folder)
    return folder


def step(folder: Path, number: int, body: str) -> None:
    head = f"import sqlalchemy as sa\nfrom alembic import op\n\nrevision = '{number:04}'\n"
    (folder / "versions" / f"{number:04}_new.py").write_text(
        f"{head}down_revision = '{number - 1:04}'\n\ndef upgrade():{body}"
    )


@pytest.mark.sql
def test_an_earlier_database_is_not_served_until_it_is_brought_here(
    data: Path, request: pytest.FixtureRequest
) -> None:
    request.getfixturevalue("next_release")
    for command in ("serve", "check"):
        assert "take a backup, and run: mpp upgrade" in mpp(command, "--data", data, fails=True)
    mpp("upgrade", "--data", data)
    mpp("upgrade", "--data", data)
    app = create_app(data)
    with app.app_context():
        assert "of Ffion Llewellyn" in set(db.session.scalars(text("select tune from person")))
    assert app.test_client().post("/sign-in", data={"name": "lee", "password": PASSWORD}).status_code == 303


@pytest.mark.sql
def test_a_step_that_fails_has_changed_nothing(data: Path, next_release: Path) -> None:
    number = int(revisions.head()) + 1
    step(next_release, number, "\n    op.drop_table('visit')\n    op.execute('SELECT nonsense')\n")
    before = contents_of(data)
    with pytest.raises(Exception, match="nonsense"):
        upgrade(data)
    assert contents_of(data) == before


def test_a_backup_of_an_earlier_version_is_brought_here_with_the_restore(
    school: SmallSchool, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    mpp("backup", tmp_path / "backup", "--data", school.data)
    request.getfixturevalue("next_release")
    mpp("restore", tmp_path / "backup", "--data", school.data)
    with create_app(school.data).app_context():
        assert "of Ffion Llewellyn" in set(db.session.scalars(text("select tune from person")))


def test_a_newer_database_is_left_alone(school: SmallSchool) -> None:
    with closing(sqlite3.connect(school.data / "mpp.db")) as database, database:
        database.execute("update alembic_version set version_num = '9999'")
    for command in ("serve", "upgrade"):
        assert "of a newer version" in mpp(command, "--data", school.data, fails=True)
    with closing(sqlite3.connect(school.data / "mpp.db")) as database, database:
        database.execute("drop table alembic_version")
    for command in ("serve", "upgrade"):
        assert "before the first release" in mpp(command, "--data", school.data, fails=True)
