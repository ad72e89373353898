"""Six weeks without a connection: whoever comes back finds every edit of theirs taken, or in the drawer."""

import copy

import pytest

from sync.schema import Choice, Kind, Line, Schema
from tests.simulator import ledger
from tests.simulator.family import Family
from tests.simulator.schema import SCHEMA
from tests.simulator.window import Window
from tests.simulator.world import OtherPersonError

WEEK = 7 * 86_400_000


def newer_schema() -> Schema:
    """The next version of the app: sheets have a mood, and there are concerts."""
    mood = Choice(
        "Mood", "pupil tutor", {"bright": "Bright", "dark": "Dark"}, purpose="To tell how it feels."
    )
    sheet = copy.copy(SCHEMA.kinds["circle_sheet"])
    sheet.fields = {**sheet.fields, "mood": mood}
    line = Line("Where", "pupil tutor", required=True, purpose="To find it.")
    concert = Kind("concert", {"hall": line}, title="Concert", creators="pupil tutor")
    others = [kind for kind in SCHEMA.kinds.values() if kind.name != "circle_sheet"]
    return Schema(SCHEMA.version + 1, [*others, sheet, concert])


@pytest.mark.scenario(30)
def test_after_six_weeks_every_edit_is_taken_or_in_the_drawer():
    family = Family()
    world, phone = family.world, family.tess_phone
    leos = world.plan("leos", pupil=world.person("leo"), tutor=family.tess)
    zoes = world.plan("zoes", pupil=world.person("zoe"), tutor=family.tess)
    phone.sync()

    def write(plan, kind, scope, *, new=True, key=None, **values):
        world.wait()
        page = phone.open(plan)
        record = key or family.key(f"{plan}/{scope}", kind)
        return phone.save(page, page.change(record, values, new=new))

    taken = [
        write(family.plan, "circle_sheet", "circle", new=False, key=family.sheet, ask="On the stairs"),
        write(family.plan, "home_entry", "home/2026", day="2026-11-22", text="Scales"),
        write(zoes, "home_sheet", "home", log_choice="one", log="Well done"),
    ]
    closed = write(leos, "circle_sheet", "circle", owner="A drum kit")
    not_a_tutor = write(zoes, "home_entry", "home/2026", day="2026-11-22", text="Songs")

    world.wait(6 * WEEK)
    world.today = "2027-01-03"
    phone.cookie = None
    world.update(newer_schema())
    world.engine.close_plan(leos)
    world.join(zoes, family.tess, "carer")
    library = Window(world, family.mina, "library")
    concert = family.key(family.circle, "concert")
    family.write(library, family.sheet, mood="bright", ask_line="Everybody claps")
    family.write(library, concert, new=True, hall="The church")

    with pytest.raises(OtherPersonError):
        phone.sync()
    assert len(phone.waiting()) == 5, "without a session nothing is sent, and nothing goes"
    phone.sign_in(family.tess)
    phone.sync()

    assert phone.waiting() == set()
    assert family.drawer(phone) == {closed: "closed", not_a_tutor: "not-allowed"}
    logged = {edit for edit, *_ in ledger.rows(world.database)}
    assert logged.issuperset(taken)
    assert logged.isdisjoint({closed, not_a_tutor})
    assert {scope.split("/")[0] for scope in phone.replica().versions()} == {family.plan, zoes}
    assert family.see(phone, family.sheet, "mood").value == "bright", "kept as it came"
    assert phone.replica().records()[concert][3]["hall"][0] == "The church"
    assert family.see(phone, family.sheet, "ask_line").value == "Everybody claps"
    family.nothing_is_lost()
