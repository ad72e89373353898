"""Several people write on one goal, apart from each other: nothing anybody saw or wrote goes missing."""

import pytest

from tests.simulator import ledger
from tests.simulator.family import Family


@pytest.mark.scenario(2)
def test_a_form_opened_before_news_came_does_not_replace_the_news():
    family = Family()
    form = family.tess_phone.open(family.plan)
    family.write(family.minas, family.sheet, ask="Ten minutes after tea")
    family.minas.sync()
    family.tess_phone.sync()  # the field has the focus: it is not drawn anew
    family.write(family.tess_phone, family.sheet, form, ask="Every other day")
    family.everybody_sees(family.sheet, "ask", "Every other day", {"Ten minutes after tea"})
    family.nothing_is_lost()


@pytest.mark.scenario(6)
@pytest.mark.parametrize("has_left", [False, True], ids=["not yet sent", "sent, and not yet heard"])
def test_saving_again_over_ones_own_unsent_words_keeps_what_came_in_underneath(has_left):
    family = Family()
    asked = family.tess_phone.ask()
    family.write(family.minas, family.sheet, ask="Ten minutes after tea")
    family.minas.sync()
    family.write(family.tess_phone, family.sheet, ask="Every other day")
    family.tess_phone.answer(asked, family.world.post(family.tess, asked.request))
    both = family.see(family.tess_phone, family.sheet, "ask").texts
    assert both == ["Ten minutes after tea", "Every other day"]
    if has_left:
        family.tess_phone.ask()  # and this request is lost
    family.write(family.tess_phone, family.sheet, ask="Every other day, on the stairs")
    family.everybody_sees(family.sheet, "ask", "Every other day, on the stairs", {"Ten minutes after tea"})
    family.nothing_is_lost()


@pytest.mark.scenario(7)
def test_until_the_owner_has_written_anybodys_words_stand_and_the_owners_replace_them():
    family = Family()
    family.write(family.tess_phone, family.card, new=True, owner="Rhythm")
    family.everybody_sees(family.card, "owner", "Rhythm")
    family.write(family.saras, family.card, owner="Singing together")
    family.everybody_sees(family.card, "owner", "Singing together")
    family.write(family.minas, family.card, owner="My own songs")
    family.everybody_sees(family.card, "owner", "My own songs")
    family.nothing_is_lost()


@pytest.mark.scenario(7)
def test_a_suggestion_stands_beside_the_owners_words_until_the_owner_answers_it():
    family = Family()
    family.write(family.minas, family.card, new=True, owner="My own songs")
    family.all_sync()
    family.write(family.saras, family.card, owner="Singing together")
    family.everybody_sees(family.card, "owner", "My own songs", {"Singing together"})
    family.write(family.minas, family.card, owner="My own songs, loud")
    family.everybody_sees(family.card, "owner", "My own songs, loud", {"Singing together"})
    suggestion = family.see(family.minas, family.card, "owner").others[0]
    family.settle(family.minas, family.card, "owner", suggestion[1])
    family.everybody_sees(family.card, "owner", "Singing together")
    family.nothing_is_lost()


@pytest.mark.scenario(7)
@pytest.mark.parametrize("owner_first", [True, False])
def test_owner_and_mother_write_apart_and_it_does_not_matter_who_syncs_first(owner_first):
    family = Family()
    family.write(family.minas, family.card, new=True, owner="My own songs")
    family.write(family.saras, family.card, new=True, owner="Singing together")
    first, second = (family.minas, family.saras) if owner_first else (family.saras, family.minas)
    first.sync()
    second.sync()
    family.everybody_sees(family.card, "owner", "My own songs", {"Singing together"})
    family.nothing_is_lost()


@pytest.mark.scenario(7)
def test_words_written_down_for_the_owner_lead_until_the_owner_types_herself():
    family = Family()
    family.write(family.saras, family.card, new=True, owner="Singing together")
    family.all_sync()
    family.write_for(family.tess_phone, family.mina, family.card, owner="Mina says: my own songs")
    family.everybody_sees(family.card, "owner", "Mina says: my own songs")
    family.write(family.minas, family.card, owner="My own songs")
    family.everybody_sees(family.card, "owner", "My own songs")
    family.write_for(family.tess_phone, family.mina, family.card, owner="Mina says: loud songs")
    family.everybody_sees(family.card, "owner", "My own songs", {"Mina says: loud songs"})
    family.nothing_is_lost()


@pytest.mark.scenario(11)
@pytest.mark.parametrize("what", ["words", "a part"])
@pytest.mark.parametrize("deletion_first", [True, False])
def test_a_goal_put_away_while_somebody_wrote_is_back_and_marked(what, deletion_first):
    family = Family()
    family.write(family.tess_phone, family.sheet, _deleted=True)
    if what == "words":
        written, field = family.sheet, "ask"
        family.write(family.minas, family.sheet, ask="Ten minutes after tea")
    else:
        written, field = family.key(family.circle, "circle_part"), "latest"
        sheet = family.sheet[2]
        family.write(family.minas, written, new=True, circle_sheet=sheet, latest="Ten minutes after tea")
    devices = [family.tess_phone, family.minas]
    for device in devices if deletion_first else reversed(devices):
        device.sync()
    family.everybody_sees(written, field, "Ten minutes after tea")
    assert all(family.is_marked(device, family.sheet) for device in family.owners)
    family.nothing_is_lost()


@pytest.mark.scenario(11)
def test_a_goal_put_away_by_someone_who_had_seen_everything_is_away_and_comes_back_whole():
    family = Family()
    step = family.key(family.circle, "circle_part")
    family.write(family.minas, step, new=True, circle_sheet=family.sheet[2], latest="Learn the first line")
    family.all_sync()
    family.write(family.tess_phone, family.sheet, _deleted=True)
    family.all_sync()
    assert all(family.is_put_away(device, family.sheet) for device in family.owners)
    family.write(family.minas, family.sheet, _deleted=False)
    family.everybody_sees(family.sheet, "owner", "Play for grandma")
    family.everybody_sees(step, "latest", "Learn the first line")
    family.nothing_is_lost()


@pytest.mark.scenario(12)
def test_what_one_settles_or_puts_away_is_settled_on_every_device():
    family = Family()
    two_answers(family)
    other = family.see(family.minas, family.sheet, "ask").others[0]
    family.settle(family.minas, family.sheet, "ask", other[1])
    family.everybody_sees(family.sheet, "ask", other[0])
    family.write(family.minas, family.card, new=True, owner="My own songs")
    family.all_sync()
    family.write(family.saras, family.card, owner="Singing together")
    family.all_sync()
    suggestion = family.see(family.minas, family.card, "owner").others[0]
    family.dismiss(family.minas, family.card, "owner", suggestion[1])
    family.everybody_sees(family.card, "owner", "My own songs")
    family.nothing_is_lost()


@pytest.mark.scenario(12)
@pytest.mark.parametrize("order", [0, 1])
def test_of_two_who_settle_at_once_the_later_choice_stands_whoever_syncs_first(order):
    family = Family()
    two_answers(family)
    versions = {
        row.value: row.version
        for found in ledger.rows(family.world.database).values()
        for row in found
        if row.value in ("Ten minutes after tea", "Every other day")
    }
    family.settle(family.minas, family.sheet, "ask", versions["Ten minutes after tea"])
    family.settle(family.tess_phone, family.sheet, "ask", versions["Every other day"])
    devices = [family.minas, family.tess_phone]
    for device in devices[order:] + devices[:order]:
        device.sync()
    family.all_sync()
    assert {family.see(device, family.sheet, "ask").value for device in family.owners} == {"Every other day"}
    family.nothing_is_lost()


@pytest.mark.scenario(12)
def test_a_version_of_another_field_settles_nothing_and_the_choice_waits_in_the_drawer():
    family = Family()
    two_answers(family)
    other = family.see(family.minas, family.sheet, "ask").others[0]
    edit = family.settle(family.minas, family.sheet, "ask_line", other[1])
    family.all_sync()
    assert family.drawer(family.minas) == {edit: "bad-value"}
    assert len(family.see(family.minas, family.sheet, "ask").others) == 1
    family.nothing_is_lost()


def two_answers(family):
    """Mina and Tess agree on something apart from each other."""
    family.write(family.minas, family.sheet, ask="Ten minutes after tea")
    family.write(family.tess_phone, family.sheet, ask="Every other day")
    family.all_sync()
