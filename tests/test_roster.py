"""A roster: files as school offices save them, what would happen, and that it happens whole or not at all."""

import io
import re
import zipfile
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import func, select

from app.engine import engine
from app.people.models import Person
from app.school.enrolment import people as enrolment_people
from app.school.enrolment.transaction import Newcomer
from app.school.roster import views as roster_views
from app.school.roster.file import read
from app.school.roster.spreadsheet import UnreadableError
from app.school.roster.views import ChangedError
from app.storage.database import db
from sync.reports import circle_versions
from tests.processes import PATIENCE
from tests.rosters import carers, people

PLAIN = "Name,Preferred name,Year,Class,Tutor,Instrument,Carers\n"
ZOE = PLAIN + 'Zoë Łukasz,Zoë,7,7 Kestrel,Ms Lee,Cello,"Eva Łukasz; Jan Łukasz"\n'


def names(data):
    return [pupil.name for pupil in read(data).pupils]


@pytest.mark.parametrize(
    "data",
    [
        ZOE.encode(),
        ZOE.encode("utf-8-sig"),
        ZOE.encode("utf-16"),
        ZOE.encode("utf-16-le"),
        ZOE.encode("utf-16-be"),
        ZOE.replace("\n", "\r\n").encode(),
        ZOE.replace("\n", "\r").encode(),
        ("\n\n  \n,,,,,,\n" + ZOE + "\n,,,,,,\n\n").encode(),
        ZOE.replace('"', "").replace(",", "\t").encode(),
        re.sub(",", ";", ZOE.replace("; ", " / ").replace('"', "")).encode(),
    ],
    ids=[
        "utf-8",
        "bom",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "crlf",
        "cr",
        "blank lines",
        "tabs",
        "semicolons",
    ],
)
def test_zoe_is_read_from_any_dialect(data):
    roster = read(data)
    assert roster.problems == []
    (zoe,) = roster.pupils
    assert (zoe.name, zoe.called, zoe.year, zoe.group) == ("Zoë Łukasz", "Zoë", "Year 7", "7 Kestrel")
    assert zoe.carers == ["Eva Łukasz", "Jan Łukasz"]
    assert (zoe.tutors, zoe.instruments) == (["Ms Lee"], ["Cello"])


def test_an_old_excel_on_windows_saves_its_own_letters():
    assert names("Name;Year\nZoë Müller – Ó’Neill;7\n".encode("cp1252")) == ["Zoë Müller – Ó’Neill"]


@pytest.mark.parametrize("heading", ["PUPIL NAME", "Student", " full_name ", "Pupil's name", "Name *"])
def test_a_heading_may_be_written_in_many_ways(heading):
    assert names(f"{heading};Yr\nSam;7\n".encode()) == ["Sam"]


def test_first_name_and_surname_may_stand_apart():
    (sam,) = read(b"Surname,Forename,Reg Group,Parent/Carer\nJones,Sam,7B,Ann Jones\n").pupils
    assert (sam.name, sam.group, sam.carers) == ("Sam Jones", "7B", ["Ann Jones"])


def test_a_file_without_names_says_so():
    (problem,) = read(b"Year,Class\n7,7A\n").problems
    assert (problem.line, "name" in problem.reason) == (1, True)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b",7,7A", "The name is missing."),
        (b"Jones, Sam,7,7A", "more cells than columns"),
        (b"=HYPERLINK(1),7,7A", "looks like a formula"),
        (b"Sam,7,-2+3", "looks like a formula"),
        (b"12345,7,7A", "is no name"),
        (b"S" * 121 + b",7,7A", "longer than 120"),
        (b"Sam\x07,7,7A", "cannot be shown"),
    ],
)
def test_a_line_that_cannot_be_taken_is_named_with_its_reason(line, reason):
    (problem,) = read(b"Name,Year,Class\nAnn,7,7A\n\n" + line + b"\n").problems
    assert problem.line == 4
    assert reason in problem.reason


def test_a_tutor_or_carer_is_somebody_with_a_name():
    (problem,) = read(b"Name,Carers\nAnn,123\n").problems
    assert (problem.line, "is no name" in problem.reason) == (2, True)


@pytest.mark.parametrize("nothing", ["-", "--", "–", " — "])
def test_a_dash_says_that_there_is_nobody(nothing):
    (ann,) = read(f"Name,Called,Tutor,Carers\nAnn,{nothing},{nothing},{nothing}\n".encode()).pupils
    assert (ann.called, ann.tutors, ann.carers) == ("", [], [])


def test_surname_first_is_the_same_child():
    first, second = read(b'Name,Class\n"Nowak-Lee, Ann Mary",7A\nAnn Mary Nowak-Lee,7B\n').pupils
    assert first.name == second.name == "Ann Mary Nowak-Lee"


def test_excels_own_first_line_is_no_heading():
    (ann,) = read(b"sep=;\r\nName;Class\r\nAnn Nowak;7A\r\n").pupils
    assert (ann.group, ann.lines) == ("7A", [3])


def test_a_zero_byte_in_a_cell_is_nobodys_letter():
    assert read(b"Name\n" + b"Ann,\n" * 50 + b"Zo\0e\n").pupils[-1].name == "Zoe"


def test_a_name_with_a_line_end_in_its_cell_keeps_the_count_of_lines():
    roster = read(b'Name,Carers\nAnn,"Eva\nJan"\n,x\n')
    assert roster.pupils[0].carers == ["Eva", "Jan"]
    assert roster.problems[0].line == 4


@pytest.mark.parametrize(
    "data", [b"", b"\n\n", b'Name\n"Ann', b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0 broken"]
)
def test_a_file_that_makes_no_sense_is_refused_in_words(data):
    with pytest.raises(UnreadableError, match=r"\w+ \w+"):
        read(data)


def test_what_is_too_large_to_be_a_roster_is_not_looked_into():
    with pytest.raises(UnreadableError, match="larger than 2 MB"):
        read(b"Name\n" + b"Ann\n" * 13_000_000)
    with pytest.raises(UnreadableError, match="Line 2: one of its cells is too long"):
        read(b"Name\n" + b"A" * 200_000)
    with pytest.raises(UnreadableError, match="more than 20000 lines"):
        read(b"Name\n" + b"Ann\n" * 20_001)


def test_a_workbook_is_read_like_its_csv_and_a_bomb_is_not_opened():
    (sam,) = read(workbook([["Name", "Year", "Class"], ["Sam Jones", 7, "7B"], ["", "", ""]])).pupils
    assert (sam.name, sam.year, sam.group, sam.lines) == ("Sam Jones", "Year 7", "7B", [2])
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("xl/worksheets/sheet1.xml", b" " * 70_000_000)
    with pytest.raises(UnreadableError, match="too large"):
        read(bomb.getvalue())


def workbook(rows):
    """The smallest .xlsx there is."""
    space = "http://schemas.openxmlformats.org"
    document = f"{space}/officeDocument/2006/relationships"
    cells = "".join("<row>" + "".join(map(cell, row)) + "</row>" for row in rows)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{space}/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{space}/package/2006/relationships"><Relationship Id="r1" '
        f'Type="{document}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{space}/spreadsheetml/2006/main" '
        f'xmlns:r="{document}"><sheets>'
        '<sheet name="Pupils" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{space}/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{document}/worksheet" Target="worksheets/sheet1.xml"/>'
        "</Relationships>",
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{space}/spreadsheetml/2006/main"><sheetData>{cells}'
        "</sheetData></worksheet>",
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return made.getvalue()


def cell(value):
    if isinstance(value, int):
        return f"<c><v>{value}</v></c>"
    return f'<c t="inlineStr"><is><t>{value}</t></is></c>'


def test_two_lines_of_one_pupil_are_one_pupil_and_the_same_name_in_another_class_is_another():
    roster = read(
        b"Name,Year,Class,Tutor\nSam Jones,7,7A,Ms Lee\nsam  JONES,Y7,7a,Mr Jones\nSam Jones,7,7B,Ms Lee\n"
    )
    first, second = roster.pupils
    assert (first.lines, first.tutors) == ([2, 3], ["Ms Lee", "Mr Jones"])
    assert second.group == "7B"


@pytest.mark.both
def test_a_roster_makes_pupils_adults_plans_and_music_and_the_second_time_nothing(school, take):
    slips = take(ZOE)
    assert {slip.name for slip in slips} == {"Zoë", "Eva Łukasz", "Jan Łukasz"}, "Ms Lee was here already"
    (zoe,) = people(school, name="Zoë Łukasz")
    with school.app.app_context():
        assert engine().role(zoe.plan, school.lee.id) == "tutor"
        found = engine().records(zoe.id, zoe.plan)[f"{zoe.plan}/circle"]["records"]
        shown = {kind: fields for kind, _, _, fields, *_ in found}
        assert shown["music"]["what"][0] == "Cello"
        assert shown["about"]["called"][0] == "Zoë"
        before = circle_versions(db.session.connection(), school.school.id, [zoe.plan])
    assert take.preview(ZOE).empty
    assert take(ZOE) == []
    with school.app.app_context():
        assert circle_versions(db.session.connection(), school.school.id, [zoe.plan]) == before


def test_the_preview_says_line_by_line_what_will_happen(take):
    made = take.preview(
        PLAIN + "Ffion Llewellyn,Fi,7,7 Kestrel,Ms Lee,Harp,Siân Llewellyn; New Carer\nAnn Nowak,,7,7A,,,\n"
    )
    changed, new = made.lines
    assert (changed.lines, changed.what) == ([2], "changed")
    assert changed.says == ["Is called Fi.", "New Carer joins as parent or carer, new here.", "Music: Harp."]
    assert (new.title, new.what) == ("Ann Nowak (7A)", "new")


def test_one_bad_line_and_nothing_is_taken(school, take):
    before = len(people(school))
    with pytest.raises(ChangedError):
        take(PLAIN + "Ann Nowak,,7,7A,Ms Lee,,\n,,7,7A,,,\n")
    assert len(people(school)) == before


@pytest.mark.both
def test_a_crash_in_the_middle_leaves_nothing_behind(school, take, monkeypatch):
    before = len(people(school))
    monkeypatch.setattr("app.school.enrolment.transaction.EnrolmentTransaction.join", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        take(ZOE)
    assert len(people(school)) == before
    with school.app.app_context():
        assert len(engine().plans(school.staff.id)) == 1


def test_what_was_agreed_to_is_what_happens_or_nothing_does(take):
    agreed = take.preview(ZOE).digest
    take(PLAIN + "Zoë Łukasz,,7,7 Kestrel,,,\n")
    with pytest.raises(ChangedError):
        take(ZOE, digest=agreed)


ANN = "Name,Class,Carers\nAnn Nowak,7A,Siân Llewellyn\nBen Nowak,7A,\n"


def test_a_carer_of_the_same_name_on_another_childs_plan_is_worth_a_second_look(take):
    made = take.preview(ANN)
    (line,) = made.to_look_at
    assert line.lines == [2]
    assert "Siân Llewellyn on the plan of Ffion Llewellyn" in line.look[0]
    assert made.namesakes == {"Siân Llewellyn": ["Ffion Llewellyn", "Ann Nowak"]}


@pytest.mark.both
def test_nobody_comes_to_a_child_of_another_family_by_having_the_same_name(school, take):
    (slip,) = [slip for slip in take(ANN) if slip.name == "Siân Llewellyn"]
    (other,) = carers(school, "Ann Nowak")
    assert (other == school.carer.id, slip.sign_in == "carer") == (False, False)
    assert carers(school, "Ffion Llewellyn") == {school.carer.id}
    assert take.preview(ANN).empty
    take("Name,Class,Carers\nCai Price,7A,Jo Price\nDee Price,7B,Jo Price\n")
    assert carers(school, "Cai Price") & carers(school, "Dee Price") == set()


@pytest.mark.both
def test_a_parent_of_several_has_one_account_where_the_school_says_so(school, take):
    take(ANN, one_person=["siân  LLEWELLYN"])
    assert carers(school, "Ann Nowak") == carers(school, "Ffion Llewellyn") == {school.carer.id}
    slips = take("Name,Class,Carers\nCai Price,7A,Jo Price\nDee Price,7B,Jo Price\n", one_person=["Jo Price"])
    assert [slip.name for slip in slips].count("Jo Price") == 1
    assert carers(school, "Cai Price") == carers(school, "Dee Price") != set()


def test_two_of_one_name_are_never_guessed_between_even_if_they_are_said_to_be_one(school, take):
    take(ANN)
    cai = "Name,Class,Carers\nCai Nowak,7A,Siân Llewellyn\n"
    assert take.preview(cai).namesakes == {}, "nothing to say yes to"
    with pytest.raises(ChangedError):
        take(cai, one_person=["Siân Llewellyn"])
    take(cai)
    assert len(people(school, name="Siân Llewellyn")) == 3


def test_an_adult_with_two_namesakes_is_put_on_no_plan_by_guessing(school, take):
    staff = school.client(school.staff)
    staff.post("/school/people", data={"role": "tutor", "name": "Ms Lee", "namesake": "1"})
    (problem,) = take.preview("Name,Music teacher\nAnn Nowak,Ms Lee\n").problems
    assert "2 people called Ms Lee" in problem.reason


@pytest.mark.both
def test_the_school_takes_a_roster_on_its_page_and_prints_the_slips(school):
    staff = school.client(school.staff)
    upload = {"file": (io.BytesIO(ZOE.encode()), "pupils.csv")}
    preview = staff.post("/school/roster", data=upload, content_type="multipart/form-data").text
    assert "1 new, 0 changed, 0 the same" in preview
    assert people(school, name="Zoë Łukasz") == []
    form = {name: re.search(f'name="{name}" value="([^"]*)"', preview)[1] for name in ("data", "digest")}
    slips = staff.post("/school/roster/taken", data=form)
    assert slips.text.count('class="slip"') == 3
    assert slips.headers["Cache-Control"] == "no-store"
    again = staff.post("/school/roster/taken", data=form)
    assert "nothing was done" in again.text
    password = re.findall(r"<code>(.+?)</code>", slips.text)[1]
    assert password not in again.text
    signed_in = school.client().post("/sign-in", data={"name": "zoe.lukasz", "password": password})
    assert signed_in.status_code == 303


def test_what_needs_a_second_look_stands_before_the_button(school):
    file = io.BytesIO("Name,Class,Carers\nAnn Nowak,7A,Siân Llewellyn\n".encode())
    upload = {"file": (file, "pupils.csv")}
    preview = school.client(school.staff).post(
        "/school/roster", data=upload, content_type="multipart/form-data"
    )
    assert 0 < preview.text.index("on the plan of Ffion") < preview.text.index("Do this")
    form = {name: re.search(f'name="{name}" value="([^"]*)"', preview.text)[1] for name in FORM}
    school.client(school.staff).post("/school/roster/taken", data=form)
    assert carers(school, "Ann Nowak") == {school.carer.id}


FORM = ("data", "digest", "one_person")  # the last is there to be ticked


@pytest.mark.both
def test_lost_slips_are_made_anew_for_those_who_have_not_signed_in(school, take):
    take(ZOE)
    staff = school.client(school.staff)
    page = staff.get("/school/slips").text
    assert "Zoë Łukasz" in page
    assert "Ffion" not in page
    slips = staff.post("/school/slips", data={"role": "pupil", "group": "7 Kestrel"}).text
    assert slips.count('class="slip"') == 1


def test_nobody_is_taken_off_because_a_file_leaves_them_out(school, take):
    take("Name,Year,Class\nAnn Nowak,7,7A\n")
    with school.app.app_context():
        assert engine().role(school.plan, school.carer.id) == "carer"
        assert db.session.scalar(select(func.count()).where(Person.role == "pupil")) == 2


@pytest.mark.both
def test_others_work_while_a_roster_is_compared_and_it_is_compared_again_where_they_changed_anything(
    school, take, monkeypatch
):
    compare, times = roster_views.matched, []

    def at_another_desk():
        with school.app.app_context():
            zoe = Newcomer(school.school.id, "pupil", "Zoë Łukasz", year="Year 7", group="7 Kestrel")
            enrolment_people.add_person(zoe)

    def compared(*given):
        times.append(len(times))
        found = compare(*given)
        if len(times) == 1:
            with ThreadPoolExecutor() as hands:
                hands.submit(at_another_desk).result(PATIENCE)
        return found

    digest = take.preview(ZOE).digest
    monkeypatch.setattr(roster_views, "matched", compared)
    with pytest.raises(ChangedError):
        take(ZOE, digest)
    assert len(people(school, name="Zoë Łukasz")) == 1
    assert len(times) == 2
    assert [slip.name for slip in take(ZOE)] == ["Eva Łukasz", "Jan Łukasz"]
    assert len(times) == 3, "nobody changed anything"
