"""A backup: a folder with the database as it was at one moment, and the key. Taken while people work."""

import shutil
from pathlib import Path

from app.storage import permissions, secret_key, staging
from app.storage.database import FILE, address, open_database
from app.storage.disk import to_disk
from app.upkeep import dump
from app.upkeep.copies import copy, into_one_file, mark_as_copy


class BackupError(Exception):
    """No backup was made."""


def back_up(data: Path, target: Path) -> None:
    """Copy what is in `data` to the new folder `target`. It is there when all of it is there, and sound."""
    if target.exists():
        raise BackupError(f"{target} is there already. A backup is never written over.")
    if not data.is_dir():
        raise BackupError(f"There is no folder {data}.")
    staging.remove_abandoned(data)
    staging.remove_abandoned_backups(target.resolve().parent, FILE, dump.FILE)
    with staging.staging_folder_beside(target, data) as draft:
        write_database(data, draft)
        shutil.copy2(data / secret_key.FILE, draft / secret_key.FILE)
        permissions.close_folder(draft)
        to_disk(draft / secret_key.FILE)
        to_disk(draft)
        draft.rename(target)
    to_disk(target.parent)


def write_database(data: Path, draft: Path) -> None:
    if address(data).get_backend_name() == "postgresql":
        dump.write(open_database(data), draft / dump.FILE)
        return
    copy(data / FILE, draft / FILE)
    mark_as_copy(draft / FILE)
    into_one_file(draft / FILE)
