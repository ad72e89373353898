"""Who signs in, from which school, what a hub offers to its schools, and what was done to whom.

A person here is an account. Who may read which plan is the engine's to know, and is not kept twice.
"""

import secrets
from typing import Any
from uuid import uuid4

from sqlalchemy import JSON, ForeignKey, Index, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.clock import ZONE
from app.kinds.roles import ADULTS
from app.storage.database import db


def new_id() -> str:
    """A person's, school's or plan's id."""
    return str(uuid4())


def new_secret() -> bytes:
    """What keys are made of under which devices seal what this person could not send (`seals`)."""
    return secrets.token_bytes(32)


class School(db.Model):  # type: ignore[name-defined,misc]
    """A school, with its own words: `worried` stands on every page a pupil sees.

    terms: [{"name", "first": "2026-09-03", "last": "2026-12-18"}, …]
    ideas: {"own": [[what, age or "", words], …], "hidden": [id, …]}: what it adds to the prompt bank
    (`app.kinds.ideas`) for children who are stuck, and what of ours it does not want offered.
    lock_minutes: after how long without a touch screens are locked (`screen_lock`).
    """

    __tablename__ = "school"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    name: Mapped[str]
    worried: Mapped[str] = mapped_column(default="")
    terms: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)
    zone: Mapped[str] = mapped_column(default=ZONE)
    ideas: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict, server_default="{}")
    lock_minutes: Mapped[int] = mapped_column(default=5, server_default="5")


class Offer(db.Model):  # type: ignore[name-defined,misc]
    """Something to take part in that a music hub offers to its schools. Nothing here is about a child.

    fields: as those of the kind `opportunity`. by: who of the hub; at, taken_back: when, in ms.
    """

    __tablename__ = "offer"

    id: Mapped[str] = mapped_column(primary_key=True)
    by: Mapped[str]
    at: Mapped[int]
    fields: Mapped[dict[str, Any]] = mapped_column(JSON)
    taken_back: Mapped[int | None]


class Person(db.Model):  # type: ignore[name-defined,misc]
    """Someone who signs in.

    sign_in: what they type, unique everywhere. password: an argon2 hash; must_change: it is still the
    printed one; slip_at: when that was made. plan: a pupil's own plan. called: the name a pupil goes by,
    as the school knows it. group: class. safeguarding: one of the school's named safeguarding staff.
    sealing: what keys for unsent words are made of; seal: the one key for those of 0.1.0's devices.
    notices_seen: the id of the last event that they have said they have seen. offers_seen: when the newest
    offer of a hub was made that they have been shown, in ms.
    """

    __tablename__ = "person"
    __table_args__ = (Index("person_school_role", "school_id", "role"),)

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    school_id: Mapped[str | None] = mapped_column(ForeignKey("school.id"))
    role: Mapped[str]
    name: Mapped[str]
    called: Mapped[str] = mapped_column(default="")
    year: Mapped[str] = mapped_column(default="")
    group: Mapped[str] = mapped_column(default="")
    plan: Mapped[str | None] = mapped_column(unique=True)
    sign_in: Mapped[str] = mapped_column(unique=True)
    password: Mapped[str]
    must_change: Mapped[bool] = mapped_column(default=False)
    slip_at: Mapped[int | None]
    safeguarding: Mapped[bool] = mapped_column(default=False)
    seal: Mapped[bytes] = mapped_column(default=new_secret)
    sealing: Mapped[bytes] = mapped_column(default=new_secret)
    notices_seen: Mapped[int] = mapped_column(default=0, server_default="0")
    offers_seen: Mapped[int] = mapped_column(default=0, server_default="0")

    school: Mapped[School | None] = relationship(lazy="joined")

    @property
    def adult(self) -> bool:
        """Pupils keep the password on their slip; adults choose their own."""
        return self.role in ADULTS

    @property
    def staff(self) -> bool:
        """Works for the school, and so sees the plans of all its pupils."""
        return self.role == "school"

    @property
    def called_name(self) -> str:
        """The name to show."""
        return self.called or self.name


class SignIn(db.Model):  # type: ignore[name-defined,misc]
    """One device on which someone is signed in. Signing out there takes the row away; a row that was ended
    from elsewhere stays, so that the device can be told what it may no longer hold.

    id: SHA-256 of the random id in the cookie, so that nobody who reads this table can be anyone. hidden: its
    pages stay hidden until the password is typed (screen_lock.py). ended: when it was ended on purpose; one
    that is too old or unknown has merely expired.
    """

    __tablename__ = "session"

    id: Mapped[str] = mapped_column(primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    begun: Mapped[int]
    last_at: Mapped[int]
    device: Mapped[str] = mapped_column(default="")
    ended: Mapped[int | None]
    hidden: Mapped[bool] = mapped_column(default=False)

    person: Mapped[Person] = relationship(lazy="joined")


class Allowance(db.Model):  # type: ignore[name-defined,misc]
    """How much guessing is still allowed somewhere (`guesses.py`).

    number: made of a digest, and tells nobody's name. full_at: when nothing is missing from it any more.
    """

    __tablename__ = "allowance"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    full_at: Mapped[int] = mapped_column(index=True)


class Event(db.Model):  # type: ignore[name-defined,misc]
    """Who did what to whom: joining, leaving, new slips, ended sign-ins, renaming. by: a person, or
    "command". school: whose event it is, whatever becomes of the person. notice: safeguarding staff are told.

    Rows are added, and never changed.
    """

    __tablename__ = "event"
    __table_args__ = (Index("event_school", "school", "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[int]
    by: Mapped[str]
    what: Mapped[str]
    whom: Mapped[str] = mapped_column(index=True)
    plan: Mapped[str | None] = mapped_column(index=True)
    detail: Mapped[str] = mapped_column(default="")
    school: Mapped[str] = mapped_column(default="", server_default="")
    notice: Mapped[bool] = mapped_column(default=False, server_default=false())
