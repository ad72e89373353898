"""Who a line of a roster is: certainly one child, certainly a new one, or asked. No plan opens by a guess."""

import csv
import io

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as some

from app.school.names import bare_name, is_nobody, same_name
from app.school.roster.file import read
from app.school.roster.likeness import of_school, risen
from app.school.roster.questions import NEW, OUT
from tests.rosters import Village

HEAD = "Name,Year,Class,Parents,Music teacher\n"


@pytest.fixture
def village():
    return Village()


def asked(made):
    """Whose lines are asked about, and who is offered."""
    return {
        question.side.name: [choice.value for choice in question.choices if choice.side]
        for question in made.undecided
    }


@pytest.mark.scenario(44)
@pytest.mark.parametrize("moved_up", [False, True])
@pytest.mark.parametrize("year", [6, 9, 11])
def test_a_year_that_falls_or_rises_by_more_than_one_is_asked(village, year, moved_up):
    """Oliver Smith left after Year 8; a child of his name, of parents with his parents' names, comes."""
    oliver = village.add("Oliver Smith", "Year 8", "8A", "Jo Smith", "Ms Lee")
    made = village.preview(f"{HEAD}Oliver Smith,{year},{year}A,Jo Smith,Mr Jones\n", moved_up=moved_up)
    if year == 9:
        assert (asked(made), made.moves) == ({}, [(oliver.id, "Year 9", "9A")])
    else:
        assert (asked(made), made.joins, made.moves) == ({"Oliver Smith": [oliver.id]}, [], [])


@pytest.mark.scenario(44)
def test_a_plan_opens_to_nobody_while_a_line_is_undecided_and_then_to_whom_was_said(village):
    oliver = village.add("Oliver Smith", "Year 11", "11A", "Mrs Smith", "Ms Lee")
    september = f"{HEAD}Oliver Smith,7,7C,Mrs Jane Smith,Mr Jones\n"
    (question,) = village.preview(september, moved_up=True).questions
    assert question.choices[0].why == "The year would go down. The parents are different."
    village.take(september, lambda _: NEW, moved_up=True)
    _, other = village.pupils
    assert (oliver.tutors, oliver.carers) == (["Ms Lee"], ["Mrs Smith"])
    assert (other.tutors, other.carers, other.group) == (["Mr Jones"], ["Mrs Jane Smith"], "7C")
    assert village.preview(september, moved_up=True).empty


@pytest.mark.scenario(44)
@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("7B", "Mai Li"), ("8B", "Mai Li")),  # the same letter after the year
        (("7B", "Mai Li"), ("8C", "Mai Li")),  # the same parents
        (("7 Kestrel", ""), ("8 Kestrel", "")),
    ],
)
@pytest.mark.parametrize("name", ["李子轩", "Zoë Łukasz", "ليلى حداد", "O’Neil-Smith, Ann"])
def test_namesakes_move_up_with_their_class_or_their_family(village, name, first, second):
    (name,) = [pupil.name for pupil in read(f'Name\n"{name}"\n'.encode()).pupils]
    younger = village.add(name, "Year 7", *first)
    older = village.add(name, "Year 9", "9F", "Jo Hassan")
    typed = name.replace("’", "'").upper()
    group, family = second
    lines = f"{HEAD}{typed},10,10F,Jo Hassan,\n{typed},8,{group},{family},\n"
    made = village.preview(lines)
    assert asked(made) == {}
    assert sorted(made.moves) == sorted([(older.id, "Year 10", "10F"), (younger.id, "Year 8", group)])


@pytest.mark.parametrize(
    "line",
    [
        "Sam Jones,8,8B,,",  # another letter
        "Sam Jones,8,,,",
        "Sam Jones,7,7B,,",  # the same year, another class
        "Sam Jones,7,7A,Jo Price,",  # other parents
        "Sam Jones,,,,Mr Jones",  # no year, and somebody would see the plan
        "Säm Jones,7,7A,,Mr Jones",  # another spelling
        "Sam Jones,8,7A,,",  # half of it moved up
    ],
)
@pytest.mark.scenario(44)
def test_what_could_be_another_child_of_the_name_is_asked(village, line):
    sam = village.add("Sam Jones", "Year 7", "7A", "Ann Jones")
    made = village.preview(f"{HEAD}{line}\n")
    assert (asked(made), made.joins, made.moves) == ({line.split(",")[0]: [sam.id]}, [], [])


@pytest.mark.parametrize("moved_up", [False, True])
def test_a_new_school_year_moves_up_who_has_no_namesake(village, moved_up):
    ffion = village.add("Ffion Rhys", "Year 7", "7 Kestrel")
    made = village.preview(f"{HEAD}Ffion Rhys,8,8 Osprey,,\n", moved_up=moved_up)
    assert made.moves == ([(ffion.id, "Year 8", "8 Osprey")] if moved_up else [])


@pytest.mark.scenario(44)
def test_two_namesakes_a_year_apart_are_not_taken_for_one_another_in_september(village):
    """Of 7A and 8A, both now a year up, the younger stands where the elder stood."""
    younger, elder = village.add("Sam Jones", "Year 7", "7A"), village.add("Sam Jones", "Year 8", "8A")
    september = f"{HEAD}Sam Jones,8,8A,,\nSam Jones,9,9A,,\n"
    made = village.preview(september)
    assert (len(made.undecided), made.moves) == (2, [])
    village.take(september, moved_up=True)
    assert (younger.group, elder.group) == ("8A", "9A")
    assert village.preview(september).empty
    assert village.preview(september, moved_up=True).empty


@pytest.mark.scenario(44)
def test_lines_of_two_families_are_one_child_only_if_that_is_said(village):
    both = f"{HEAD}Sam Jones,7,7A,Ann Jones,\nSam Jones,7,7A,Jo Price,\nSam Jones,7,7A,,Ms Lee\n"
    first, second = village.preview(both).undecided
    assert [question.lines for question in (first, second)] == [[3], [4]]
    assert "The same child as in line 2" in [choice.words for choice in first.choices]
    village.take(both, lambda question: question.choices[0].value)
    (sam,) = village.pupils
    assert (sam.carers, sam.tutors) == (["Ann Jones", "Jo Price"], ["Ms Lee"])
    assert village.preview(both).empty


def test_one_child_cannot_be_two_lines_of_different_classes(village):
    sam = village.add("Sam Jones", "Year 7", "7A")
    lines = f"{HEAD}Sam Jones,7,7B,,\nSam Jones,7,7C,,\n"
    decided = {question.key: sam.id for question in village.preview(lines).undecided}
    made = village.preview(lines, decided)
    (question,) = made.undecided
    assert (question.answer, "Line 2 is this child already" in question.fault) == (sam.id, True)


@pytest.mark.scenario(44)
def test_an_answer_holds_for_what_was_asked_and_for_nothing_else(village):
    village.add("Oliver Smith", "Year 11", "11A")
    ask = f"{HEAD}Oliver Smith,7,7C,,\n"
    decided = village.take(ask, lambda _: OUT)
    assert village.preview(ask, decided).undecided == []
    assert village.preview(ask.replace(",7C,", ",7D,"), decided).undecided != [], "the file has changed"
    village.pupils[0].group = "11B"
    assert village.preview(ask, decided).undecided != [], "the school has changed"
    (question,) = village.preview(ask).undecided
    (question,) = village.preview(ask, {question.key: "somebody-else"}).undecided
    assert "none of the answers" in question.fault


NOBODY = (
    "N/A|n/a|N.A.|NA|#N/A|TBC|tbc.|T.B.C.|(TBC)|Tutor TBC|Mr TBC|TBC – September|TBA|tbd|None|none.|NIL|"
    "Null|?|…|-|—|Unknown|not known|to be confirmed|new music teacher|Vacancy|Supply|ＴＢＣ"
)


@pytest.mark.parametrize("nobody", NOBODY.split("|"))
@pytest.mark.scenario(44)
def test_what_stands_where_nobody_is_meant_is_nobody(nobody):
    (ann,) = read(f"{HEAD}Ann Nowak,7,7A,{nobody},{nobody}\n".encode()).pupils
    assert (ann.carers, ann.tutors) == ([], [])
    (ben,) = read(f"{HEAD}Ben Cole,7,7A,Jo Cole; {nobody},{nobody} / Ms Lee\n".encode()).pupils
    assert (ben.carers, ben.tutors) == (["Jo Cole"], ["Ms Lee"])


@pytest.mark.parametrize(
    "name", ["Null True", "Ms Na", "Mr None", "An Nguyen", "Ms Cover", "A. Lee", "王", "Nan Jones"]
)
def test_a_name_that_only_looks_like_nothing_is_somebody(name):
    assert not is_nobody(name)


FORMS = "Surname,Forename,Year,Form/Tutor Group,Tutor\nBirch,Ada,7,7A,Mr Stone\nCole,Ben,7,7A,Mr Stone\n"


@pytest.mark.scenario(44)
@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        (FORMS, True),
        (f"{FORMS}Drew,Cy,7,7B,Ms Reed\nEllis,Di,7,7B,Ms Reed\nFord,Ed,7,7B,Mr Stone\n", True),
        (FORMS.replace(",Tutor\n", ",Music tutor\n"), False),
        (f"{FORMS}Drew,Cy,8,8B,Mr Stone\n", False),  # one who teaches across the years has no form
        ("Name,Class,Tutor,Instrument\nAda Birch,7A,Mr Stone,Flute\n", False),
        ("Name,Class,Teacher,Plays\nA B,7A,S,x\nC D,7A,S,x\nE F,7B,R,x\nG H,7B,R,x\n", True),
        ("Name,Tutor\nAda Birch,Mr Stone\n", True),
        ("Name,Tutor\nAda Birch,TBC\n", False),
    ],
)
def test_a_column_of_tutors_that_may_be_those_of_the_forms_is_asked(village, text, doubtful):
    made = village.preview(text)
    assert [question.title for question in made.undecided if not question.lines] == (
        [f"The column “{'Teacher' if 'Teacher' in text else 'Tutor'}”"] if doubtful else []
    )
    if doubtful:
        assert made.joins == []


def test_whom_a_column_names_is_asked_only_where_it_would_change_something(village):
    village.take(FORMS, lambda _: "music")
    assert [pupil.tutors for pupil in village.pupils] == [["Mr Stone"], ["Mr Stone"]]
    assert village.preview(FORMS).empty
    other = Village()
    other.take(FORMS, lambda _: "form")
    assert [pupil.tutors for pupil in other.pupils] == [[], []]
    assert other.preview(FORMS, {other.preview(FORMS).questions[0].key: "form"}).ignored == ["Tutor"]


def test_beside_a_column_for_music_teachers_the_other_one_names_the_forms():
    roster = read(b"Name,Tutor,Music teacher\nAda Birch,Mr Stone,Ms Lee\n")
    assert (roster.pupils[0].tutors, roster.ignored, roster.teacher) == (["Ms Lee"], ["Tutor"], "")


@pytest.mark.scenario(44)
def test_staff_in_a_list_of_all_users_are_no_pupils(village):
    users = (
        "Full name,User type,Class\nAda Birch,LEARNER,7A\nSusan Lee,COACH,\nGary Head,ADMIN,\n"
        "Jo Birch,Parent,\nCy Drew,Trainee,\n"
    )
    made = village.preview(users)
    assert [(line.title, line.what) for line in made.lines] == [
        ("Ada Birch (7A)", "new"),
        ("Susan Lee", "out"),
        ("Gary Head", "out"),
        ("Jo Birch", "out"),
        ("Cy Drew", "asked"),
    ]
    assert made.undecided[0].asks == "Is this a pupil? The file says: Trainee."
    types = read(b"Name,Type\nAda Birch,Individual\nBen Cole,Group\n")
    assert (len(types.pupils), types.ignored) == (2, ["Type"])


# ── Laws, over random schools and files ──────────────────────────────────────────────────────────────

NAMES = some.sampled_from(
    ["Sam Jones", "Sam Jones", "sam jones", "Sàm Jones", "李子轩", "Ann O’Neil", "Ann O'Neil"]
)
YEARS = some.sampled_from(["", "7", "8", "9", "Year 11", "Reception"])
CLASSES = some.sampled_from(["", "7A", "7B", "8A", "8B", "9A", "Kestrel"])
ADULTS = some.sampled_from(["", "", "Jo Price", "Ann Jones", "Mrs Jones", "Jo Price; Ann Jones", "TBC"])
TEACHERS = some.sampled_from(["", "", "Ms Lee", "Mr Reed", "N/A"])
LINES = some.lists(some.tuples(NAMES, YEARS, CLASSES, ADULTS, TEACHERS), min_size=1, max_size=6)


def text_of(lines):
    text = io.StringIO()
    csv.writer(text).writerows(lines)
    return HEAD + text.getvalue()


def choosing(data, *without):
    def choose(question):
        values = [choice.value for choice in question.choices if choice.value not in without]
        values = [value for value in values if not (question.fault and value == question.answer)]
        return data.draw(some.sampled_from(values))

    return choose


def make_village(data, lines):
    village = Village()
    for year in lines:
        village.take(text_of(year), choosing(data), moved_up=data.draw(some.booleans()))
    return village


@pytest.mark.scenario(44)
@settings(max_examples=150, deadline=None)
@given(data=some.data(), before=some.lists(LINES, max_size=2), lines=LINES, moved_up=some.booleans())
def test_unasked_no_plan_opens_but_where_the_year_stayed_or_rose_by_one(data, before, lines, moved_up):
    village = make_village(data, before)
    made = village.preview(text_of(lines), moved_up=moved_up)
    here = {pupil.plan: pupil for pupil in village.pupils}
    moves = {person: (year, group) for person, year, group in made.moves}
    for plan, _, name, role in made.joins:
        if pupil := here.get(plan):
            year, group = moves.get(pupil.id, (pupil.year, pupil.group))
            moved = of_school(type(pupil)(pupil.id, plan, pupil.name, year=year, group=group))
            assert risen(moved, of_school(pupil)) in (0, 1, None)
            lined = [
                line for line in lines if bare_name(line[0]) == bare_name(pupil.name) and name in str(line)
            ]
            assert lined, (name, role)
    for person, year, group in made.moves:
        (pupil,) = [pupil for pupil in village.pupils if pupil.id == person]
        file = of_school(type(pupil)("", "", pupil.name, year=year, group=group))
        assert risen(file, of_school(pupil)) in (0, 1, None)
    assert all(bare_name(who) != bare_name("TBC") for who in map(str, made.joins))


@pytest.mark.slow
@pytest.mark.scenario(44)
@settings(max_examples=150, deadline=None)
@given(data=some.data(), before=some.lists(LINES, max_size=2), lines=LINES, moved_up=some.booleans())
def test_the_same_roster_again_asks_nothing_and_changes_nothing(data, before, lines, moved_up):
    village = make_village(data, before)
    village.take(text_of(lines), choosing(data, OUT), moved_up=moved_up)
    made = village.preview(text_of(lines), moved_up=moved_up)
    assert (made.empty, asked(made)) == (True, {}), text_of(lines)


@settings(max_examples=60, deadline=None)
@given(data=some.data(), before=some.lists(LINES, max_size=2), lines=LINES)
def test_the_order_of_the_lines_decides_nothing(data, before, lines):
    village = make_village(data, before)
    assume(len({same_name(str(line)) for line in lines}) == len(lines))

    def seen(text):
        made = village.preview(text)
        here = {pupil.plan for pupil in village.pupils}
        joins = sorted((plan, name) for plan, _, name, _ in made.joins if plan in here)
        return joins, sorted(made.moves), made.count("same")

    assert seen(text_of(lines)) == seen(text_of(data.draw(some.permutations(lines))))
