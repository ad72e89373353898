"""What a roster asks: on its page, where answers stay until all is decided; and by command, in a table."""

import csv
import io
import re
import stat

import pytest
from click.testing import CliRunner

from app.cli import main
from app.school.roster import likeness, matching, question_file
from app.school.roster.spreadsheet import UnreadableError
from app.school.roster.views import ChangedError
from tests.rosters import Village, people

HEAD = "Name,Year,Class,Carers\n"
OTHERS = f"{HEAD}Ffion Llewellyn,11,11A,Jo Price\nFfion Llewellyn,3,3B,Di Price\n"


def fields(page):
    """What the form on this page would send, but for answers that are still to be given."""
    inputs = re.findall(r'<input type="(?:hidden|radio)" name="(\w+)" value="([^"]*)"([^>]*)', page)
    kept = re.findall(r'type="radio"', page)
    found = {name: value for name, value, rest in inputs if "required" not in rest or "checked" in rest}
    keys = sorted({name for name, _, rest in inputs if "required" in rest})
    assert bool(kept) == bool(keys)
    return found, keys


def upload(client, text):
    return client.post("/school/roster", data={"file": (io.BytesIO(text.encode()), "pupils.csv")}).text


@pytest.mark.scenario(44)
def test_the_page_takes_nothing_while_a_line_is_undecided_and_keeps_the_answers(school):
    staff = school.client(school.staff)
    preview = upload(staff, OTHERS)
    form, (first, second) = fields(preview)
    assert "Go on: 2 still to be decided" in preview
    one = staff.post("/school/roster/taken", data=form | {first: "new"}).text
    assert "Go on: 1 still to be decided" in one
    form, _ = fields(one)
    assert (form[first], len(people(school, role="pupil"))) == ("new", 1)
    both = staff.post("/school/roster/taken", data=form | {second: "out"}).text
    assert "This is what would happen with your answers" in both
    assert len(people(school, role="pupil")) == 1
    form, _ = fields(both)
    assert 'class="slip"' in staff.post("/school/roster/taken", data=form).text
    assert len(people(school, role="pupil")) == 2
    assert "nothing was done" in staff.post("/school/roster/taken", data=form).text


@pytest.mark.scenario(44)
def test_whatever_was_agreed_to_nothing_is_taken_while_a_line_is_undecided(school, take):
    before = people(school)
    for digest in (None, take.preview(OTHERS).digest):
        with pytest.raises(ChangedError):
            take(OTHERS, digest)
    staff = school.client(school.staff)
    preview = upload(staff, OTHERS)
    form, _ = fields(preview)
    agreed = form | {"digest": take.preview(OTHERS).digest}
    assert 'class="slip"' not in staff.post("/school/roster/taken", data=agreed).text
    assert [person.id for person in people(school)] == [person.id for person in before]


@pytest.mark.scenario(44)
def test_a_column_of_form_tutors_is_left_out_when_the_page_is_sent_again(school):
    staff = school.client(school.staff)
    forms = "Name,Form,Tutor\nAda Birch,7A,Mr Stone\nBen Cole,7A,Mr Stone\nCai Dee,7B,Ms Hill\n"
    form, (column,) = fields(upload(staff, forms))
    form, keys = fields(staff.post("/school/roster/taken", data=form | {column: "form"}).text)
    assert (keys, form[column]) == ([column], "form")
    assert 'class="slip"' in staff.post("/school/roster/taken", data=form).text
    assert "Mr Stone" not in [person.name for person in people(school, role="tutor")]


@pytest.mark.scenario(44)
def test_an_answer_about_a_child_who_has_changed_meanwhile_is_asked_again(school):
    staff = school.client(school.staff)
    form, keys = fields(upload(staff, OTHERS))
    staff.post(
        f"/school/people/{school.ffion.id}/description",
        data={"name": "Ffion Llewellyn", "year": "10", "group": "10A"},
    )
    answer = staff.post("/school/roster/taken", data=form | dict.fromkeys(keys, school.ffion.id)).text
    assert "Things have changed here since you looked" in answer
    assert people(school, name="Ffion Llewellyn")[0].year == "Year 10"


def run(*words, fails=False):
    result = CliRunner().invoke(main, [str(word) for word in words])
    assert (result.exit_code != 0) is fails, result.output
    return result.output


@pytest.mark.scenario(44)
def test_the_command_asks_in_a_table_and_reads_the_answers_back(school, tmp_path):
    roster = tmp_path / "september.csv"
    roster.write_text(OTHERS)
    told = run("import-roster", roster, "--data", school.data, fails=True)
    assert "2 questions are still to be decided" in told
    table = tmp_path / "september-questions.csv"
    assert stat.S_IMODE(table.stat().st_mode) == 0o600
    assert len(people(school, role="pupil")) == 1
    answer(table, {0: "1"})
    told = run("import-roster", roster, "--decided", table, "--data", school.data, fails=True)
    assert "1 question is still to be decided" in told
    second = tmp_path / "september-questions-2.csv"
    assert [row["answer"] for row in csv.DictReader(io.StringIO(second.read_text("utf-8-sig")))] == ["1", ""]
    answer(second, {1: "2"})
    run("import-roster", roster, "--decided", second, "--data", school.data)
    (moved,) = people(school, id=school.ffion.id)
    assert (moved.year, len(people(school, role="pupil"))) == ("Year 11", 2)
    roster.write_text(OTHERS.replace("3B", "3C").replace("11A", "10A"))
    told = run("import-roster", roster, "--decided", second, "--data", school.data)
    assert "is not needed: the file or the school has changed" in told


def answer(table, answers):
    rows = list(csv.reader(io.StringIO(table.read_text("utf-8-sig"))))
    for number, said in answers.items():
        rows[number + 1][0] = said
    with table.open("w", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)  # as a spreadsheet elsewhere saves it


def test_a_question_answered_twice_in_two_ways_is_refused():
    key = "q" + "0" * 20
    assert question_file.answers(f"answer,id\n1,{key}\n1,{key}\n".encode()) == {key: "1"}
    with pytest.raises(UnreadableError, match="Line 3: this question has another answer above"):
        question_file.answers(f"answer,id\n1,{key}\n2,{key}\n".encode())
    with pytest.raises(UnreadableError, match="no list of questions"):
        question_file.answers(b"Name\nAnn\n")


def test_nothing_in_the_table_of_questions_runs_in_a_spreadsheet():
    village = Village()
    village.add('x;=HYPERLINK("evil")', "Year 11", "11A")
    (question,) = village.preview('Name,Year\n"x;=HYPERLINK(""evil"")",7\n').undecided
    text = question_file.table([question])
    assert ";'=HYPERLINK" in text
    assert not re.search(r"""(^|[;,\t\n])["\s]*[=+@-]""", text, re.MULTILINE)
    for cell in ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", '"=1"'):
        assert not re.match(r"""["'\s]*[=+@＝-]""", question_file.harmless(cell).replace("'", "x", 1)), cell


@pytest.mark.scenario(44)
def test_the_work_for_namesakes_grows_with_their_number(monkeypatch):
    """Four times the lines, a little more than four times the comparisons; also where all have one name."""
    steps = 0

    def counted(function):
        def counting(*about):
            nonlocal steps
            steps += 1
            return function(*about)

        return counting

    for name in ("alike", "adds_nothing", "of_file", "of_school"):
        monkeypatch.setattr(matching, name, counted(getattr(likeness, name)))

    def work(lines):
        nonlocal steps
        village = Village()
        text = HEAD + "".join(f"Sam Jones,{n % 11 + 1},{n}A,Mrs Jones\n" for n in range(lines))
        for _ in range(2):  # once all are new, once all are here
            steps = 0
            village.carry_out(village.preview(text))
        assert village.preview(text).empty
        return steps

    assert work(800) < 6 * work(200)
