"""The data folder of a command."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click
from flask import Flask

from app import create_app

DATA = click.option(
    "--data", default="var", show_default=True, type=click.Path(path_type=Path), help="The data folder."
)


def in_data(command: Callable[..., Any]) -> Callable[..., Any]:
    """Run the command within the app of its `--data`. A folder that is not there was mistyped."""
    return within(command, new=False)


def in_new_data(command: Callable[..., Any]) -> Callable[..., Any]:
    """Run the command within the app of its `--data`, which is made if it is not there."""
    return within(command, new=True)


def within(command: Callable[..., Any], *, new: bool) -> Callable[..., Any]:
    @DATA
    @wraps(command)
    def inside(data: Path, **rest: Any) -> Any:
        if not new and not data.is_dir():
            raise click.ClickException(
                f'There is no folder {data}. A school begins with: mpp add-school "Its name" --data {data}'
            )
        app: Flask = create_app(data)
        with app.app_context():
            return command(data=data, **rest)

    return inside
