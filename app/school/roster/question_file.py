"""A roster's questions as a table to be filled in, for who takes it by command.

Whoever opens it in a spreadsheet sees text: no cell begins with what would run as a formula, nor does any
part of one where the spreadsheet divides cells in another way.
"""

import csv
import io
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.school.names import one_line
from app.school.roster.questions import Choice, Question
from app.school.roster.spreadsheet import UnreadableError, rows

COLUMNS = ("answer", "line", "question", "in the file", "choices", "id")
RUNS = re.compile(r"""(^|[;,|\t\r\n])([\s"']*)(?=[=+\-@＝＋－＠|%\t\r])""")


def keep(questions: Sequence[Question], roster: Path) -> Path:
    """Write the questions beside the roster, for its owner alone. No earlier file is written over."""
    path = free_name(roster)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
        file.write(table(questions))
    return path


def free_name(roster: Path) -> Path:
    number, path = 1, roster.with_name(f"{roster.stem}-questions.csv")
    while path.exists():
        number += 1
        path = roster.with_name(f"{roster.stem}-questions-{number}.csv")
    return path


def table(questions: Sequence[Question]) -> str:
    """The questions, with the answers so far, as CSV with a mark that Excel knows UTF-8 by."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for question in questions:
        cells = (
            number_of(question),
            " ".join(map(str, question.lines)),
            f"{question.title}: {question.asks} {question.fault}".strip(),
            question.side.words if question.side else "",
            "\n".join(
                f"{number}: {choice_words(choice)}" for number, choice in enumerate(question.choices, 1)
            ),
            question.key,
        )
        writer.writerow(map(harmless, cells))
    return "\ufeff" + text.getvalue()


def choice_words(choice: Choice) -> str:
    side = f"({choice.side.words})" if choice.side else ""
    return " ".join(filter(None, (choice.words, side, choice.why)))


def number_of(question: Question) -> str:
    values = [choice.value for choice in question.choices]
    return str(values.index(question.answer) + 1) if question.answer in values else ""


def harmless(cell: str) -> str:
    """The cell, with an apostrophe before whatever would run."""
    return RUNS.sub(r"\1\2'", cell)


def answers(data: bytes) -> dict[str, str]:
    """{id: number} of a table that was filled in, saved in whatever way the spreadsheet has.

    Raises `UnreadableError` where it is no such table, or says two things about one question.
    """
    (_, header), *lines = rows(data)
    columns = [one_line(title).casefold() for title in header]
    if not {"answer", "id"} <= set(columns):
        raise UnreadableError("This is no list of questions: it has no columns “answer” and “id”.")
    given: dict[str, str] = {}
    for line, cells in lines:
        cell = dict(zip(columns, cells, strict=False))
        key, answer = cell.get("id", ""), cell.get("answer", "")
        if answer and given.setdefault(key, answer) != answer:
            raise UnreadableError(f"Line {line}: this question has another answer above.")
    return given


def chosen(questions: Sequence[Question], numbers: Mapping[str, str]) -> dict[str, str]:
    """The answers by value, from the numbers of the choices; what is no such number stays as it is."""
    return {
        question.key: value_of(question, numbers[question.key])
        for question in questions
        if question.key in numbers
    }


def value_of(question: Question, number: str) -> str:
    place = int(number) - 1 if number.isdecimal() and len(number) < 4 else -1
    return question.choices[place].value if 0 <= place < len(question.choices) else number
