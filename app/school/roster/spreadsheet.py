"""The rows of a file that some school office saved: CSV in any of its dialects, or a workbook."""

import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path
from threading import BoundedSemaphore

Row = tuple[int, list[str]]  # (line in the file, cells)

MOST_BYTES = 2 * 1024 * 1024  # it travels in the preview, half as long again, within the app's own limit
MOST_ROWS = 20_000
MOST_COLUMNS = 500  # as `workbook_reader.py` has it
MOST_LINES = 10 * MOST_ROWS  # blank ones, too
ZIP, OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
TOLD = re.compile(r"\ufeff?sep=(.)\r?\n?", re.IGNORECASE)  # Excel's own way to say what stands between cells
NOBODY = re.compile(r"[-–—]+")
READER = Path(__file__).with_name("workbook_reader.py")
READERS = BoundedSemaphore(2)  # processes at once, each with its own limits
SECONDS = 20
REFUSED = {
    "broken": "This workbook is broken. Please save it again.",
    "far": "In this workbook something stands far away from the list, in cell {cell}. Please delete it, "
    "or copy the list into a new workbook.",
    "large": "This workbook is too large. Please copy the list alone into a new workbook, or save it as CSV.",
    "locked": "This workbook is locked with a password. Please save it without one.",
    "other": "This is no workbook. Please save the list as Excel (.xlsx) or CSV.",
    "unreadable": "This workbook could not be read. Please save it as CSV, without a password.",
}
WEB_PAGE = re.compile(rb"\s*<(?:!doctype|html|table|head|meta|\?xml)", re.IGNORECASE)


class UnreadableError(Exception):
    """The file as a whole could not be read; the text says why, for whoever chose it."""


def rows(data: bytes) -> list[Row]:
    """Every row that holds something, with the line it stands on. Cells are trimmed text."""
    if len(data) > MOST_BYTES:
        raise UnreadableError("The file is larger than 2 MB. A list of 2,000 pupils is a tenth of that.")
    if WEB_PAGE.match(data.removeprefix(b"\xef\xbb\xbf")[:200]):
        raise UnreadableError(
            "This file is a web page, whatever its name ends in. Please open it in Excel and save it as "
            ".xlsx or CSV."
        )
    found = workbook_rows(data) if data.startswith((ZIP, OLD_EXCEL)) else text_rows(decode(data))
    kept = [(line, cells) for line, cells in found if any(cells)]
    if not kept:
        raise UnreadableError("The file is empty.")
    if len(kept) > MOST_ROWS:
        raise UnreadableError(f"The file has more than {MOST_ROWS} lines.")
    if any(len(cells) > MOST_COLUMNS for _, cells in kept):
        raise UnreadableError(f"The file has more than {MOST_COLUMNS} columns.")
    return kept


def decode(data: bytes) -> str:
    """Text as Excel, LibreOffice, Numbers and school systems write it: UTF-8, UTF-16 or Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    elif b"\0" in data[:200]:  # UTF-16 without its mark: every other byte of plain letters is 0
        encodings = ["utf-16-be" if data[:1] == b"\0" else "utf-16-le"]
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UnreadableError("The letters in this file could not be read. Please save it as CSV UTF-8.")


def text_rows(text: str) -> list[Row]:
    """The rows of CSV text; a cell may hold line ends when it is quoted."""
    if text.count("\n") + text.count("\r") > 2 * MOST_LINES:
        raise UnreadableError(f"The file has more than {MOST_LINES} lines.")
    told = TOLD.match(text)
    between = told[1] if told else delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=between, strict=True)
    found, line = [], 1
    try:
        for cells in reader:
            if cells:
                found.append((line, [tidy(cell) for cell in cells]))
            line = reader.line_num + 1
    except csv.Error as error:
        what = "one of its cells is too long" if "limit" in str(error) else "the quotation marks do not match"
        raise UnreadableError(f"Line {line}: {what} ({error}).") from error
    return found[1:] if told else found


def delimiter(text: str) -> str:
    """What stands between the cells of the first line that holds any: `;`, `,` or a tab."""
    first = next((line for line in text.splitlines() if line.strip(" \t;,")), "")
    bare = "".join(first.split('"')[::2])  # what is inside quotation marks does not count
    return max(",;\t", key=bare.count)


def workbook_rows(data: bytes) -> list[Row]:
    """The rows of a workbook's first sheet, read by a process of its own (`workbook_reader.py`)."""
    with READERS:
        try:
            read = subprocess.run(  # noqa: S603 (our own program, without words of anybody)
                [sys.executable, "-I", str(READER)],
                input=data,
                capture_output=True,
                timeout=SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise UnreadableError(REFUSED["large"]) from error
    if read.returncode != 0:  # out of memory or of time, and gone
        raise UnreadableError(REFUSED["large"])
    answer = json.loads(read.stdout)
    if "error" in answer:
        raise UnreadableError(REFUSED[answer["error"]].format(cell=answer["cell"]))
    return [(line, [tidy(cell) for cell in row]) for line, row in enumerate(answer["rows"], 1)]


def tidy(cell: str) -> str:
    """Trimmed, without the hard spaces that copying from web pages leaves. A dash says: nothing."""
    if not cell:
        return cell
    trimmed = cell.replace("\0", "").replace("\u00a0", " ").strip().removeprefix("\ufeff")
    return "" if NOBODY.fullmatch(trimmed) else trimmed
