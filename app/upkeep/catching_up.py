"""Brings a database up to date with its journal before anybody is served.

A database lacks lines after a restore, or after a copy was put back by hand. After a crash it is the other
way round: the journal may lack the confirmation of what the database has committed, and is given it.
"""

from collections.abc import Callable

from flask import Flask
from sqlalchemy import Connection, delete, insert, select

from app.clock import now
from app.engine import engine
from app.people import sign_ins
from app.people.models import Person
from app.people.passwords import first_password, hash_first
from app.school.enrolment.transaction import EnrolmentTransaction
from app.storage import journal
from app.storage.database import db
from app.storage.journal import Journal, JournalError, Known, Line, MissedError
from app.storage.settings import Setting
from app.storage.vacuum import vacuum_if_due
from app.upkeep.copies import COPY
from sync import transactions

COPIED = select(Setting.value).where(Setting.name == COPY)


def catch_up(app: Flask, without: bool) -> None:
    """Do what the journal tells and the database does not know, and clear the disk of what was erased. Where
    there is no journal, one begins.

    without: the journal is lost for good. Else MissedError is raised where lines are missing that the
    database knows: then others may be missing that it does not know.
    """
    with app.app_context():
        know_all(without)
        vacuum_if_due(db.engine)


def know_all(without: bool) -> None:
    """What `catch_up` says, but for the disk."""
    file = journal.here()
    with transactions.reading(db.engine) as connection:
        known, copied = journal.known(connection), connection.scalar(COPIED)
    if file.name:
        file.ask(known)
    if not copied and file.name and known[:2] == (file.name, file.last):
        return
    with engine().together() as connection:
        settle(connection, file, without)
        if copied:
            engine().restored()
            connection.execute(delete(Setting).where(Setting.name == COPY))


def begin_to_serve(app: Flask) -> None:
    """Each start stands in the journal: a copy from before it that is put back by hand is known by that."""
    with app.app_context():
        with engine().together() as connection:
            begun = journal.keep(connection, [{"what": "started"}])
        journal.confirm(begun)


def settle(connection: Connection, file: Journal, without: bool) -> None:
    known = journal.known(connection, lock=True)
    here = file.name or file.begin()
    same = here == known.name
    if (file.last if same else 0) < known.number and not without:
        raise MissedError(file.path)
    lines = file.after(known.number if same else 0)
    do(connection, lines)
    caught_up = Known(here, file.last, known.batch if same else 0)
    connection.execute(delete(Setting).where(Setting.name == journal.NAME))
    connection.execute(insert(Setting).values(name=journal.NAME, value=str(caught_up)))


def do(connection: Connection, lines: list[Line]) -> None:
    """Repeat what these lines record. What is in place already is left alone."""
    transaction = EnrolmentTransaction(connection)
    transaction.engine.lock(line["plan"] for line in lines if "plan" in line)
    for line in lines:
        if line["what"] not in DOING:
            raise JournalError(
                f"Line {line['n']} of the journal was written by a newer version: {line['what']}."
            )
        DOING[line["what"]](transaction, line)
    transaction.lines.clear()  # they are in the journal
    transaction.finish()


def started(transaction: EnrolmentTransaction, _: Line) -> None:
    """Devices were served from a later state of these data."""
    transaction.engine.restored()


def left(transaction: EnrolmentTransaction, line: Line) -> None:
    if dict(transaction.engine.plans(line["person"])).get(line["plan"]) == line["role"]:
        transaction.leave(line["plan"], line["person"], line["role"])


def left_staff(transaction: EnrolmentTransaction, line: Line) -> None:
    if school_of(transaction, line) == line["school"]:
        transaction.remove_staff(line["person"], line["school"])


def unnamed(transaction: EnrolmentTransaction, line: Line) -> None:
    if school_of(transaction, line) == line["school"]:
        transaction.name_for_safeguarding(line["person"], line["school"], False)


def school_of(transaction: EnrolmentTransaction, line: Line) -> str | None:
    school: str | None = transaction.connection.scalar(
        select(Person.school_id).where(Person.id == line["person"])
    )
    return school


def signed_out(transaction: EnrolmentTransaction, line: Line) -> None:
    sign_ins.end_by(transaction.connection, line, now())


def password(transaction: EnrolmentTransaction, line: Line) -> None:
    """The earlier password must not open anything again, and the later one is not known here."""
    (kept,) = hash_first([first_password()])
    transaction.new_password(line["person"], kept)
    transaction.note("password void: print a new slip", line["person"])


def erased(transaction: EnrolmentTransaction, line: Line) -> None:
    plan = transaction.connection.scalar(select(Person.plan).where(Person.id == line["person"]))
    if plan == line["plan"]:
        transaction.erase(line["person"], line["plan"])


DOING: dict[str, Callable[[EnrolmentTransaction, Line], None]] = {
    "started": started,
    "left": left,
    "left-staff": left_staff,
    "unnamed": unnamed,
    "signed-out": signed_out,
    "password": password,
    "erased": erased,
}
