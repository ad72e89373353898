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
    """Run the command within the app of its `--data`."""

    @DATA
    @wraps(command)
    def inside(data: Path, **rest: Any) -> Any:
        app: Flask = create_app(data)
        with app.app_context():
            return command(data=data, **rest)

    return inside
