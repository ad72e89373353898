"""What has to outlast a power cut."""

import os
from pathlib import Path


def to_disk(path: Path) -> None:
    """A file, or what a folder says is in it, is on the disk."""
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
