"""Reads one workbook from standard input and writes its first sheet to standard output, as JSON.

A program of its own, started for each workbook: a hostile one costs this process its memory or its time, and
nobody else's. It imports nothing of the app. {"rows": [...]}, or {"error": code, "cell": which}.
"""

import io
import json
import posixpath
import re
import resource
import sys
import zipfile
from collections.abc import Iterator
from datetime import date
from typing import IO, Any
from xml.parsers import expat

MEMORY = 512 * 1024 * 1024
SECONDS = 10
MOST_INFLATED = 64 * 1024 * 1024
MOST_ROWS, MOST_COLUMNS = 20_002, 500
MOST_LETTERS = 16 * 1024 * 1024  # of all cells together, as they are answered
CELL = re.compile(r"([A-Z]{1,3})(\d{1,7})")
ZIP = b"PK\x03\x04"
OLE2 = b"\xd0\xcf\x11\xe0"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # in a workbook with a password
SHEET = "xl/worksheets/sheet1.xml"


class RefusedError(Exception):
    """This workbook is not read; the code says why, and the cell where."""

    def __init__(self, code: str, cell: str = "") -> None:
        super().__init__(code)
        self.code, self.cell = code, cell


def limit() -> None:
    """Never more than this, whatever the workbook says."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def check(data: bytes) -> None:
    """The workbook's own bounds, before anything is made as large as they say."""
    try:
        book = zipfile.ZipFile(io.BytesIO(data))
        if sum(part.file_size for part in book.infolist()) > MOST_INFLATED:
            raise RefusedError("large")
        names = set(book.namelist())
        if not any(name.startswith(("xl/", "content.xml")) for name in names):
            raise RefusedError("other")
        sheet = first_sheet(book) if "xl/workbook.xml" in names else ""
        if sheet in names:
            bounds(book.open(sheet))
    except (zipfile.BadZipFile, NotImplementedError, EOFError, expat.ExpatError) as error:
        raise RefusedError("broken") from error
    except RuntimeError as error:  # how a zip says that it wants a password
        raise RefusedError("locked") from error


def first_sheet(book: zipfile.ZipFile) -> str:
    """Where the first sheet stands in the zip."""
    sheets = [found for tag, found in elements(book.open("xl/workbook.xml")) if tag == "sheet"]
    key = next((value for name, value in (sheets or [{}])[0].items() if name.endswith(":id")), "")
    for tag, found in elements(book.open("xl/_rels/workbook.xml.rels")):
        if tag == "Relationship" and found.get("Id") == key:
            return posixpath.normpath(posixpath.join("/xl", found.get("Target", ""))).lstrip("/")
    return SHEET


def bounds(sheet: IO[bytes]) -> None:
    """Refuse a sheet in which something stands far away from any list."""
    cell = ""
    for tag, found in elements(sheet):
        if tag == "c":
            cell = found.get("r", "")
        elif tag in ("v", "is", "f") and is_far(cell):
            raise RefusedError("far", cell)


def is_far(cell: str) -> bool:
    place = CELL.fullmatch(cell)
    return place is not None and (int(place[2]) > MOST_ROWS or column(place[1]) > MOST_COLUMNS)


def column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def elements(file: IO[bytes]) -> Iterator[tuple[str, dict[str, str]]]:
    """The elements of an XML file, piece by piece. One that declares entities is refused."""
    found: list[tuple[str, dict[str, str]]] = []
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = lambda tag, about: found.append((tag.rpartition(":")[2], about))
    while piece := file.read(65_536):
        parser.Parse(piece)
        yield from found
        found.clear()
    parser.Parse(b"", True)


def refuse(*_: Any) -> None:
    raise RefusedError("broken")


def rows(data: bytes) -> list[list[str]]:
    """The cells of the first sheet, as they are seen."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    if data.startswith(OLE2) and ENCRYPTED in data:  # calamine does not say so of a file in memory
        raise RefusedError("locked")
    try:
        sheet = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0)
        found = sheet.to_python(skip_empty_area=False, nrows=MOST_ROWS)
    except PasswordError as error:
        raise RefusedError("locked") from error
    except (CalamineError, OSError, ValueError, IndexError) as error:
        code = "locked" if "password" in str(error).lower() else "unreadable"
        raise RefusedError(code) from error
    left, kept = MOST_LETTERS, []
    for row in found:
        kept.append([written(cell) for cell in row])
        left -= sum(map(len, kept[-1])) + len(row)
        if left < 0:
            raise RefusedError("large")
    return kept


def written(cell: object) -> str:
    """A cell as it is seen: 7, not 7.0."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def main() -> None:
    limit()
    data = sys.stdin.buffer.read()
    try:
        if data.startswith(ZIP):
            check(data)
        answer: dict[str, object] = {"rows": rows(data)}
    except RefusedError as error:
        answer = {"error": error.code, "cell": error.cell}
    except MemoryError:
        answer = {"error": "large", "cell": ""}
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main()
