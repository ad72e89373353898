"""The rows of a file that some school office saved: CSV in any of its dialects, or a workbook."""

import csv
import io
import re
import zipfile
from datetime import date

from python_calamine import CalamineError, CalamineWorkbook

Row = tuple[int, list[str]]  # (line in the file, cells)

MOST_BYTES = 2 * 1024 * 1024  # it travels in the preview, half as long again, within the app's own limit
MOST_ROWS = 20_000
MOST_INFLATED = 64 * 1024 * 1024
ZIP, OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
TOLD = re.compile(r"\ufeff?sep=(.)\r?\n?", re.IGNORECASE)  # Excel's own way to say what stands between cells
NOBODY = re.compile(r"[-–—]+")


class UnreadableError(Exception):
    """The file as a whole could not be read; the text says why, for whoever chose it."""


def rows(data: bytes) -> list[Row]:
    """Every row that holds something, with the line it stands on. Cells are trimmed text."""
    if len(data) > MOST_BYTES:
        raise UnreadableError("The file is larger than 2 MB. A list of 2,000 pupils is a tenth of that.")
    found = workbook_rows(data) if data.startswith((ZIP, OLD_EXCEL)) else text_rows(decode(data))
    kept = [(line, cells) for line, cells in found if any(cells)]
    if not kept:
        raise UnreadableError("The file is empty.")
    if len(kept) > MOST_ROWS:
        raise UnreadableError(f"The file has more than {MOST_ROWS} lines.")
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
    told = TOLD.match(text)
    between = told[1] if told else delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=between, strict=True)
    found, line = [], 1
    try:
        for cells in reader:
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
    """The rows of a workbook's first sheet."""
    refuse_bombs(data)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
        cells = workbook.get_sheet_by_index(0).to_python(skip_empty_area=False, nrows=MOST_ROWS + 2)
    except (CalamineError, OSError, ValueError, IndexError) as error:
        raise UnreadableError("This workbook could not be read. Please save it as CSV.") from error
    return [(line, [written(cell) for cell in row]) for line, row in enumerate(cells, 1)]


def refuse_bombs(data: bytes) -> None:
    if not data.startswith(ZIP):
        return
    try:
        inflated = sum(part.file_size for part in zipfile.ZipFile(io.BytesIO(data)).infolist())
    except zipfile.BadZipFile as error:
        raise UnreadableError("This workbook is broken. Please save it again.") from error
    if inflated > MOST_INFLATED:
        raise UnreadableError("This workbook is too large.")


def written(cell: object) -> str:
    """A cell as it is seen: 7, not 7.0."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if isinstance(cell, date):
        cell = cell.isoformat()
    return tidy(str(cell))


def tidy(cell: str) -> str:
    """Trimmed, without the hard spaces that copying from web pages leaves. A dash says: nothing."""
    trimmed = cell.replace("\0", "").replace("\u00a0", " ").strip().removeprefix("\ufeff")
    return "" if NOBODY.fullmatch(trimmed) else trimmed
