"""A roster from the command line: told line by line, asked where it is not sure, taken whole or not."""

from collections.abc import Sequence
from pathlib import Path

import click

from app.people.models import School
from app.school.enrolment.transaction import Slip
from app.school.roster import question_file
from app.school.roster.changes import Changes, changes_of
from app.school.roster.current import read_current
from app.school.roster.file import Roster, read
from app.school.roster.questions import Question
from app.school.roster.spreadsheet import UnreadableError
from app.school.roster.views import Said, taken
from app.storage.database import db


def import_roster(
    file: Path, school: School, dry_run: bool, moved_up: bool, one_person: Sequence[str], decided: Path | None
) -> list[Slip]:
    """Say line by line what happens; do it unless `dry_run`. Nothing is done while there are problems, or
    questions without an answer: these are written beside the roster.

    decided: the questions with their answers. Answers the slips of those who are new.
    """
    data = file.read_bytes()
    try:
        roster, numbers = read(data), question_file.answers(decided.read_bytes()) if decided else {}
    except UnreadableError as error:
        raise click.ClickException(str(error)) from error
    answers = answers_to(roster, school, moved_up, one_person, numbers)
    current = read_current(db.session.connection(), school.id)
    changes = changes_of(roster, current, school.id, moved_up, one_person, answers)
    tell(changes)
    for key in numbers.keys() - {question.key for question in changes.questions}:
        click.echo(f"The answer to {key} is not needed: the file or the school has changed since.", err=True)
    if changes.problems:
        raise click.ClickException("Nothing was changed: all of the file is taken, or nothing.")
    if changes.undecided:
        raise click.ClickException(ask(changes, file))
    if dry_run:
        click.echo("This was a dry run: nothing was changed.")
    if dry_run or changes.empty:
        return []
    slips = taken(data, school.id, changes.digest, Said(moved_up, one_person, answers))
    click.echo("Done.")
    return slips


def answers_to(
    roster: Roster, school: School, moved_up: bool, one_person: Sequence[str], numbers: dict[str, str]
) -> dict[str, str]:
    """The answers by the values of their choices. An answer may lead to further questions, and so on."""
    answers: dict[str, str] = {}
    while True:
        current = read_current(db.session.connection(), school.id)
        questions = changes_of(roster, current, school.id, moved_up, one_person, answers).questions
        more = answers | question_file.chosen(questions, numbers)
        if more == answers:
            return answers
        answers = more


def ask(changes: Changes, roster: Path) -> str:
    """Write the questions down; what to do with them."""
    path = question_file.keep(changes.questions, roster)
    return (
        f"Nothing was changed: {left(changes.undecided)} still to be decided. The questions are in {path}: "
        f"write the number of a choice into the column “answer”, then say --decided {path}"
    )


def left(questions: Sequence[Question]) -> str:
    return "1 question is" if len(questions) == 1 else f"{len(questions)} questions are"


def tell(changes: Changes) -> None:
    """What would happen, line by line; lines that change nothing are only counted."""
    for line in changes.lines:
        numbers = ", ".join(map(str, line.lines))
        if line.what != "same":
            click.echo(f"Line {numbers}: {line.title}. {' '.join(line.says)}")
        for words in line.look:
            click.echo(f"Line {numbers}: please look: {words}")
    for question in changes.undecided:
        where = f"Line {', '.join(map(str, question.lines))}: " if question.lines else ""
        click.echo(f"{where}{question.title}: {question.asks} {question.fault}".rstrip(), err=True)
    for problem in changes.problems:
        click.echo(f"Line {problem.line}: {problem.reason}", err=True)
    if changes.ignored:
        click.echo(f"Columns not kept: {', '.join(changes.ignored)}.")
    if changes.nobody:
        click.echo(f"Taken for nobody: {', '.join(changes.nobody)}.")
    if changes.to_look_at:
        click.echo(f"{len(changes.to_look_at)} of the lines need a second look.")
    new, changed, same = map(changes.count, ("new", "changed", "same"))
    click.echo(f"{new} new, {changed} changed, {same} the same.")
