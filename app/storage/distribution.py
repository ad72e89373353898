"""What was installed: its version, and the folders that come with the code.

In a checkout those folders lie beside the packages; a wheel has them in `app/resources`, where pyproject.toml
puts them. Nobody else asks where they are.
"""

from importlib import metadata
from pathlib import Path

NAME = "music-progression-plan"
PACKAGE = Path(__file__).parent.parent
IN_WHEEL = PACKAGE / "resources"


def version() -> str:
    """As pyproject.toml has it, the only place that says it."""
    return metadata.version(NAME)


def folder(name: str) -> Path:
    """`templates`, `static`, `service_worker` or `migrations`, as an absolute path."""
    return (IN_WHEEL if IN_WHEEL.is_dir() else PACKAGE.parent) / name
