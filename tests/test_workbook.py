"""Workbooks, also hostile ones: read by a process of its own, with bounds, and refused in words."""

import io
import struct
import zipfile

import pytest

from app.school.roster import spreadsheet
from app.school.roster.spreadsheet import UnreadableError, rows
from tests.test_roster import workbook

SHEET = "xl/worksheets/sheet1.xml"


def changed(data, name, text):
    """The workbook with another file in it."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, text if part == name else old.read(part))
    return made.getvalue()


def sheet(cells, before=""):
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'{before}<worksheet xmlns="{space}"><sheetData>{cells}</sheetData></worksheet>'


def locked():
    """What Excel makes of a workbook with a password: an OLE2 container, in sectors of 512 bytes."""
    end, free, table = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
    about = struct.pack("<8s16x5H6x9I", OLE2, 62, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, end, 0, end, 0)
    header = about + struct.pack("<109I", 0, *[free] * 108)  # the table of sectors is sector 0
    sectors = struct.pack("<128I", table, end, *range(3, 10), end, *range(11, 18), end, *[free] * 110)
    entries = [
        stored("Root Entry", 5, 1, end, 0),
        stored("EncryptionInfo", 2, 2, 2, 4096),
        stored("EncryptedPackage", 2, free, 10, 4096),
    ]
    return header + sectors + b"".join(entries).ljust(512, b"\0") + b"\x7f" * 8192


def stored(name, kind, below, first, size):
    """An entry of the container's directory."""
    words = (name + "\0").encode("utf-16-le")
    none = 0xFFFFFFFF
    beside = (none, below, none) if kind == 2 else (none, none, below)
    return struct.pack("<64sHBBIII36xIQ", words, len(words), kind, 1, *beside, first, size)


OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PLAIN = workbook([["Name"], ["Ann Nowak"]])
FAR = sheet(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row>'
    '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
)
ENTITIES = sheet(
    '<row><c t="inlineStr"><is><t>&b;</t></is></c></row>',
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
)
WIDE = sheet("".join(f'<row><c t="inlineStr"><is><t>{"x" * 30_000}</t></is></c></row>' for _ in range(2000)))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (changed(PLAIN, SHEET, FAR), "far away from the list, in cell XFD1048576"),
        (changed(PLAIN, SHEET, " " * 70_000_000), "too large"),
        (changed(PLAIN, SHEET, WIDE), "too large"),
        (changed(PLAIN, SHEET, ENTITIES), "broken"),
        (PLAIN[: len(PLAIN) // 2], "broken"),
        (b"<html><table><tr><td>Name</td></tr></table></html>", "a web page"),
        (OLE2 + b"\0" * 2000, "could not be read|too large"),
        (locked(), "locked with a password"),
    ],
    ids=["far cell", "bomb", "much text", "entities", "cut off", "web page", "no old Excel", "locked"],
)
def test_a_hostile_workbook_is_refused_in_words_and_this_process_goes_on(data, says):
    with pytest.raises(UnreadableError, match=says):
        rows(data)
    assert rows(PLAIN) == [(1, ["Name"]), (2, ["Ann Nowak"])]


def test_a_reader_that_takes_too_long_or_dies_is_given_up(monkeypatch, tmp_path):
    reader = tmp_path / "reader.py"
    reader.write_text("import os; os.abort()")
    monkeypatch.setattr(spreadsheet, "READER", reader)
    with pytest.raises(UnreadableError, match="too large"):
        rows(PLAIN)
    reader.write_text("while True: pass")
    monkeypatch.setattr(spreadsheet, "SECONDS", 1)
    with pytest.raises(UnreadableError, match="too large"):
        rows(PLAIN)


def test_two_megabytes_of_line_ends_are_not_looked_into():
    with pytest.raises(UnreadableError, match="more than 200000 lines"):
        rows(b"\n" * 2_000_000)
