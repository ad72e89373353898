"""The data folder of a command."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any

import click
from flask import Flask

from app import create_app
from app.storage.database import db
from app.storage.environment import SettingError
from app.storage.folder_lock import FolderLockedError, shared
from app.storage.journal import JournalError
from app.storage.revisions import RevisionError
from app.storage.settings import DemoError
from app.upkeep.backup import BackupError
from app.upkeep.copies import DamagedError
from app.upkeep.dump import NoProgramError

DATA = click.option(
    "--data", default="var", show_default=True, type=click.Path(path_type=Path), help="The data folder."
)
REFUSALS = (
    *(BackupError, DemoError, JournalError, NoProgramError, FolderLockedError, RevisionError, SettingError),
    DamagedError,
)
WITHOUT_JOURNAL = click.option("--without-journal", is_flag=True, help="The journal is lost for good.")


def in_data(command: Callable[..., Any]) -> Callable[..., Any]:
    """Run the command within the app of its `--data`. A folder that is not there was mistyped."""
    return within(command)


def in_new_data(command: Callable[..., Any]) -> Callable[..., Any]:
    """Run the command within the app of its `--data`, which is made if it is not there."""
    return within(command, new=True)


def looking_at_data(command: Callable[..., Any]) -> Callable[..., Any]:
    """Run the command within the app of its `--data` as it is: it may be a backup."""
    return within(command, as_it_is=True)


def within(command: Callable[..., Any], *, new: bool = False, as_it_is: bool = False) -> Callable[..., Any]:
    @DATA
    @wraps(command)
    def inside(data: Path, **rest: Any) -> Any:
        if not new and not data.is_dir():
            raise click.ClickException(
                f'There is no folder {data}. A school begins with: mpp add-school "Its name" --data {data}'
            )
        with opened(data, as_it_is=as_it_is) as app, app.app_context():
            return command(**rest)

    return inside


@contextmanager
def opened(data: Path, *, without_journal: bool = False, as_it_is: bool = False) -> Iterator[Flask]:
    """The app of a data folder, in which nobody restores anything meanwhile."""
    with plainly(), shared(data):
        app = create_app(data, without_journal=without_journal, as_it_is=as_it_is)
        try:
            yield app
        finally:
            with app.app_context():
                db.engine.dispose()  # so that a restore that comes next finds no connection open


@contextmanager
def plainly() -> Iterator[None]:
    """Tell an error that keeps a command from its work as one plain sentence."""
    try:
        yield
    except REFUSALS as refusal:
        raise click.ClickException(str(refusal)) from refusal
