"""What is true of a whole data folder: `demo` (it holds the demo school), `worker` (on or off)."""

from flask import Flask
from sqlalchemy import delete, text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.database import begin_writing, db


class Setting(db.Model):  # type: ignore[name-defined,misc]
    """One fact under a name."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


def setting(name: str, otherwise: str = "") -> str:
    """The value under `name`."""
    found = db.session.get(Setting, name)
    return found.value if found else otherwise


def put_setting(name: str, value: str) -> None:
    """Write `value` under `name`, at once."""
    begin_writing()
    db.session.merge(Setting(name=name, value=value))
    db.session.commit()


def forget_setting(name: str) -> None:
    """Nothing is written under `name` any more."""
    begin_writing()
    db.session.execute(delete(Setting).where(Setting.name == name))
    db.session.commit()


def is_demo() -> bool:
    """True only of a data folder that was made as the demo: nothing else turns real data into one."""
    return setting("demo") == "1"


class DemoError(Exception):
    """The folder holds the demo, so no real person comes into it."""


def refuse_in_demo() -> None:
    """Raise DemoError in the demo: its passwords are known to everybody."""
    if is_demo():
        raise DemoError(
            "This is the demo, and anybody can sign in to it: real people cannot be put into it. "
            "A real school needs a data folder of its own."
        )


class NotTheDemoError(Exception):
    """The folder holds a real school, so it will never hold the demo."""


def claim_demo(app: Flask, demo: bool) -> None:
    """Mark an empty data folder as the demo's, or refuse. Without `demo` nothing is marked."""
    if not demo:
        return
    with app.app_context():
        if is_demo():
            return
        if db.session.execute(text("select 1 from person union select 1 from school limit 1")).first():
            raise NotTheDemoError("This folder holds a real school. The demo needs one of its own.")
        put_setting("demo", "1")
