"""A lesson for a whole class without a signal, with the real worker and a server that is really gone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from app import create_app
from app.people.models import Person
from app.school.enrolment.transaction import Newcomer, enrolment_transaction
from app.storage.database import db
from tests.browser.phone import Phone
from tests.server import Server

NewPhone = Callable[[str], Phone]
CLASS = 60
NAME = "/group?name=5%20Kestrel"
LESSON = NAME.replace("?", "/lesson?")


def enrol(server: Server) -> None:
    """Ms Lee teaches a whole class beside Ffion."""
    with create_app(server.data).app_context():
        lee = db.session.query(Person).filter_by(sign_in="lee").one()
        names = [f"Pupil {number:02}" for number in range(CLASS)]
        newcomers = [Newcomer(lee.school_id, "pupil", name, year="Year 5") for name in names]
        with enrolment_transaction() as transaction:
            transaction.enrol(newcomers)
        pupils = db.session.query(Person).filter(Person.name.in_(names)).all()
        with enrolment_transaction() as transaction:
            for pupil in pupils:
                transaction.join(str(pupil.plan), lee.id, lee.name, "tutor")


@pytest.mark.slow
def test_a_lesson_for_sixty_is_written_without_a_signal_and_arrives_in_each_plan(
    phone_of: NewPhone, live_server: Server
) -> None:
    enrol(live_server)
    phone = phone_of("lee")
    page = phone.visit(f"{live_server.url}/group/pupils")
    page.fill("#group", "5 Kestrel")
    page.fill("#what", "Ukulele")
    for box in page.locator("input[name=in]").all()[1:]:
        box.check()
    page.click("#group-save")
    expect(page.locator("main h1")).to_have_text("5 Kestrel")
    phone.until(lambda: phone.unsent() == 0)
    live_server.kill()
    page = phone.visit(f"{live_server.url}{LESSON}")
    page.fill("#did", "The first chord")
    page.locator("input[name=absent]").nth(1).check()
    page.click("#group-save")
    waiting = page.locator("main .rows li", has_text="still to send")
    expect(waiting).to_have_count(CLASS)
    assert phone.unsent() == CLASS
    live_server.start()
    phone.nudge()
    phone.until(lambda: phone.unsent() == 0)
    page = phone.visit(f"{live_server.url}{NAME}")
    expect(page.locator("main .rows li", has_text=", sent")).to_have_count(CLASS)
    other = phone_of("lee").visit(f"{live_server.url}{NAME}")
    expect(other.locator("main .rows li", has_text=", sent")).to_have_count(CLASS)
