"""What a hub has offered: rows that are added, and taken back. None of them knows of a plan."""

import json
from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import select, update

from app.clock import now
from app.people.models import Offer, Person
from app.plan.reader import words
from app.storage.database import begin_writing, db
from sync.statements import upsert

MOST = 60  # that are offered at one time: a school reads them all
EARLIER = 20  # that the hub is still shown


def all_offers() -> list[Offer]:
    """Every offer, the newest first."""
    return list(db.session.scalars(select(Offer).order_by(Offer.at.desc(), Offer.id.desc())))


def today() -> str:
    """The day on which the reader looks: a school's own, the country's for a hub."""
    return words().today


def is_open(offer: Offer) -> bool:
    """Whether it is offered: it was not taken back, and its day, if it has one, is not over."""
    return offer.taken_back is None and (offer.fields.get("day") or "9999") >= today()


def open_offers() -> list[Offer]:
    """What is offered today, the newest first."""
    return [offer for offer in all_offers() if is_open(offer)]


def open_offer(id_: str) -> Offer | None:
    """The offer of that id, while it is one."""
    found = db.session.get(Offer, id_)
    return found if found is not None and is_open(found) else None


def offer_id(form: str, fields: dict[str, Any]) -> str:
    """The same form saved twice makes one offer; with other words on it, it makes another."""
    return str(uuid5(UUID(form), json.dumps(fields, sort_keys=True)))


def record_id(plan: str, offer: str) -> str:
    """The id under which an offer stands in a plan, so that passing it on twice makes no second one."""
    return str(uuid5(UUID(plan), f"opportunity:{offer}"))


def add(id_: str, by: str, fields: dict[str, Any]) -> None:
    """It is offered from now on. One that is there stays as it is."""
    begin_writing()
    row = {"id": id_, "by": by, "at": now(), "fields": fields}
    db.session.execute(upsert(db.session.connection(), Offer.__table__, ("id",)), [row])
    db.session.commit()


def take_back(id_: str) -> None:
    """It is offered no more."""
    begin_writing()
    db.session.execute(
        update(Offer).where(Offer.id == id_, Offer.taken_back.is_(None)).values(taken_back=now())
    )
    db.session.commit()


def new_to(person: Person) -> int:
    """How many are offered that this person has not been shown."""
    return sum(offer.at > person.offers_seen for offer in open_offers())


def show_to(person: Person, shown: Sequence[Offer]) -> None:
    """This person has been shown these."""
    newest = max((offer.at for offer in shown), default=0)
    if newest > person.offers_seen:
        begin_writing()
        db.session.execute(update(Person).where(Person.id == person.id).values(offers_seen=newest))
        db.session.commit()
