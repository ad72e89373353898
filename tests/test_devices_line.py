"""A poor line and a long time without one: smaller pieces, each edit once."""

from contextlib import suppress

import pytest

from sync import protocol
from sync.schema import Quota, Schema
from tests.simulator import ledger
from tests.simulator.agreement import check_replica
from tests.simulator.device import Device
from tests.simulator.family import Family
from tests.simulator.line import CutError, Line
from tests.simulator.schema import SCHEMA

MOST = 5_000
FEW_KB = 4_000


def write_offline(family: Family, device: Device, number: int, kind: str, **values: str) -> set[str]:
    """So many records, each a save of its own; put into the outbox at once, for it would take them years."""
    page, edits = device.open(family.plan), []
    with device.replica().transaction() as writing:
        for n in range(number):
            family.world.wait(1)
            record = family.key(family.home, kind)
            changes = page.change(record, {"day": "2026-11-22", **values}, new=True)
            edits.append([f"{device.origin}:{n + 1000}", device.now(), None, changes])
            writing.put_out({"edit": edits[-1], "sent": False})
    for edit in edits:
        family.world.oracle.saved(edit, page, device)
    return {edit[0] for edit in edits}


def sync_until_all_is_said(device: Device) -> None:
    """The app is opened again and again."""
    for _ in range(100):
        with suppress(CutError):
            device.sync()
            return
    raise AssertionError("nothing gets through")


@pytest.mark.scenario(25)
@pytest.mark.parametrize("number", [1_000, pytest.param(MOST, marks=pytest.mark.slow)])
def test_thousands_of_edits_go_through_a_line_that_breaks_every_few_kilobytes_each_once(number):
    family = Family()
    family.world.update(Schema(SCHEMA.version, SCHEMA.kinds.values(), Quota(records=2 * MOST)))
    edits = write_offline(family, family.minas, number, "home_entry", log="Grandma's waltz")
    family.minas.line = Line(FEW_KB)
    sync_until_all_is_said(family.minas)
    assert family.minas.line.cuts > number // 400
    assert edits <= {edit for edit, *_ in ledger.rows(family.world.database)}
    family.world.oracle.check()  # which counts each of them
    check_replica(family.world, family.minas, family.mina)


@pytest.mark.scenario(25)
def test_edits_too_large_for_one_request_are_offered_in_halves():
    family = Family()
    edits = write_offline(family, family.tess_phone, 300, "home_entry", text="All that we tried today. " * 80)
    asked = family.tess_phone.ask()
    assert len(str(asked.request)) > protocol.BYTES
    family.tess_phone.sync()
    assert edits <= {edit for edit, *_ in ledger.rows(family.world.database)}
    family.nothing_is_lost()


@pytest.mark.scenario(25)
def test_one_edit_that_no_request_holds_waits_in_the_drawer_and_holds_up_no_other():
    family = Family()
    family.write(family.minas, family.sheet, owner_line="For the party")
    page = family.minas.open(family.plan)
    huge = family.minas.save(page, page.change(family.sheet, {"ask": "x" * protocol.BYTES}))
    family.write(family.minas, family.sheet, latest="By summer")
    family.everybody_sees(family.sheet, "owner_line", "For the party")
    family.everybody_sees(family.sheet, "latest", "By summer")
    assert family.drawer(family.minas) == {huge: "too-large"}
    family.nothing_is_lost()
