"""Addresses and pictures in templates. Its twin is in service_worker/globals.js."""

import re
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from flask import current_app
from markupsafe import Markup

from app.http import assets

ICON = re.compile(r"[a-z0-9-]+", re.ASCII)


def path(name: str, /, *positional: Any, **args: Any) -> str:
    """The address of a page by its name. What its path does not take becomes the query."""
    pattern: str = current_app.extensions["paths"][str(name)]
    return filled(pattern, positional, args)


def filled(pattern: str, positional: tuple[Any, ...], args: dict[str, Any]) -> str:
    wanted = wanted_by(pattern)
    given = dict(zip(wanted, positional, strict=False)) | args
    for one in wanted:
        pattern = pattern.replace(f"<{one}>", encoded(given.get(one)))
    query = "&".join(f"{encoded(key)}={encoded(value)}" for key, value in given.items() if key not in wanted)
    return f"{pattern}?{query}" if query else pattern


@lru_cache(maxsize=512)
def wanted_by(pattern: str) -> list[str]:
    return re.findall(r"<(\w+)>", pattern)


def encoded(value: Any) -> str:
    """As JavaScript's encodeURIComponent writes it."""
    return quote("" if value is None else str(value), safe="!'()*~")


def static(file: str) -> str:
    """The address of a file of ours, which changes when the file does."""
    return assets.address(current_app.static_folder or "", str(file))


def integrity(file: str) -> str:
    """The digest by which a browser knows the file for ours, as Subresource Integrity writes it."""
    return assets.digest(current_app.static_folder or "", str(file))


def icon(name: str) -> Markup:
    """A picture of the sprite. It says nothing that the words beside it do not."""
    return picture(str(name), static("icons.svg"))


@lru_cache(maxsize=512)
def picture(name: str, sprite: str) -> Markup:
    if not ICON.fullmatch(name):
        return Markup()
    return Markup('<svg class="icon" aria-hidden="true"><use href="{}#{}"/></svg>').format(sprite, name)
