"""Slips that a command wrote beside the data, to be printed and then deleted."""

import os
import re
from pathlib import Path

import click
from flask import render_template
from markupsafe import escape

from app.clock import day_of, now
from app.kinds.roles import ROLES
from app.people import lifetimes
from app.school.enrolment.transaction import Slip

SLIP = re.compile(r' *<li class="slip">.*?</li>\n', re.DOTALL)


def keep(slips: list[Slip], data: Path, address: str) -> None:
    """Write the slips where only the owner of the data reads them; an earlier file is never written over."""
    if not slips:
        return
    path = free_name(data, day_of(now()))
    write(
        path,
        render_template(
            "server/slips_file.html", slips=slips, roles=ROLES, address=address, until=lifetimes.slip_until()
        ),
    )
    click.echo(f"{len(slips)} sign-in slips are in {path}: print it, then delete it.")


def take_out(data: Path, sign_in: str) -> None:
    """Delete this person's slip from every file."""
    own = f"<code>{escape(sign_in)}</code>"
    for path in data.glob("slips-*.html"):
        text = path.read_text(encoding="utf-8")
        left = SLIP.sub(lambda slip: "" if own in slip[0] else slip[0], text)
        if left != text:
            draft = path.with_suffix(".draft")
            draft.unlink(missing_ok=True)  # left behind by a process that was killed
            write(draft, left)
            draft.replace(path)


def free_name(data: Path, day: str) -> Path:
    number = 1
    while (path := data / f"slips-{day}-{number}.html").exists():
        number += 1
    return path


def write(path: Path, page: str) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(page)
