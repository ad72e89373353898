"""What there is to take part in: anybody suggests it, the pupil answers."""

from typing import Any

import pytest

from app.engine import engine
from app.people.models import Person
from app.plan.twins.rights import scope_of
from tests.pages import Page
from tests.people import SmallSchool, this_year

NOW = 1_795_341_600_000
RECORD = "0190f000-0000-7000-8000-000000000001"


def written(school: SmallSchool, person: Person, kind: str, fields: dict[str, str]) -> list[Any]:
    """The verdict on one new record."""
    scope = scope_of(school.plan, kind, person.id, this_year())
    with school.app.app_context():
        edit = ["opportunities:1", NOW, None, [[scope, kind, RECORD, 0, fields, 1]]]
        return engine().apply(person.id, "phone", [edit])[0]


def test_a_carer_suggests_a_band_and_the_pupil_answers_with_one_tap(school: SmallSchool) -> None:
    carer, pupil = school.client(school.carer), school.client(school.ffion)
    page = f"/plan/{school.plan}/opportunities"
    form = Page(carer.get(f"/plan/{school.plan}/new/opportunity").text).form("form-")
    form.fill("what", "Côr Ieuenctid y Sir")
    form.fill("cost", "Free")
    carer.post(form.action, data=form.sent())
    answers = Page(pupil.get(page).text).form("-answer")
    name = next(one.name for one in answers.inputs if one.name.startswith("was.")).removeprefix("was.")
    sent = answers.sent()
    sent.add(name, "interested")
    pupil.post(answers.action, data=sent)
    seen = carer.get(page).text
    assert "Côr Ieuenctid y Sir" in seen
    assert "I&#39;d like that" in seen
    assert not [form for form in Page(seen).forms if form.id.endswith("-answer")], (
        "the answer is the pupil's alone"
    )


@pytest.mark.parametrize("role", ["carer", "tutor", "school"])
def test_nobody_answers_in_the_pupils_place(school: SmallSchool, role: str) -> None:
    person: Person = {"carer": school.carer, "tutor": school.lee, "school": school.staff}[role]
    verdict = written(school, person, "opportunity", {"what": "A choir", "answer": "went"})
    assert verdict[1:3] == ["refused", "not-allowed"]


def test_who_learns_with_the_class_is_shown_where_to_go_next(school: SmallSchool) -> None:
    tutor, page = school.client(school.lee), f"/plan/{school.plan}/opportunities"
    assert "Where next" not in tutor.get(page).text
    verdict = written(school, school.lee, "music", {"what": "Ukulele", "setting": "class"})
    assert verdict[1] == "taken"
    assert "Where next after" in tutor.get(page).text
