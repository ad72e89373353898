"""A backup: a folder with the database as it was at one moment, and the key. Taken while people work."""

import secrets
import shutil
from pathlib import Path

from app import private, secret
from app.database import FILE, address, open_database
from app.upkeep import dump
from app.upkeep.copies import copy, mark, single, to_disk


class BackupError(Exception):
    """No backup was made."""


def back_up(data: Path, target: Path) -> None:
    """Copy what is in `data` to the new folder `target`. It is there when all of it is there, and sound."""
    if target.exists():
        raise BackupError(f"{target} is there already. A backup is never written over.")
    draft = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    draft.mkdir(mode=0o700, parents=True)
    try:
        copy_database(data, draft)
        shutil.copy2(data / secret.FILE, draft / secret.FILE)
        private.close_folder(draft)
        to_disk(draft / secret.FILE)
        to_disk(draft)
        draft.rename(target)
    except BaseException:
        shutil.rmtree(draft)
        raise
    to_disk(target.parent)


def copy_database(data: Path, draft: Path) -> None:
    if address(data).get_backend_name() == "postgresql":
        dump.write(open_database(data), draft / dump.FILE)
        return
    copy(data / FILE, draft / FILE)
    mark(draft / FILE)
    single(draft / FILE)
