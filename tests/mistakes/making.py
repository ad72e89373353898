"""One mistake at a time is made in a process, and in the processes that begin as forks of it."""

from collections.abc import Iterator
from contextlib import contextmanager

from tests.mistakes import scripts
from tests.mistakes.listed import MISTAKES, Patch

_present: list[str] = []


def present() -> str:
    """The mistake that is made in this process; "" for none."""
    return "".join(_present)


@contextmanager
def made(name: str) -> Iterator[None]:
    """A mistake that is undone at the end."""
    try:
        with Patch.context() as patch:
            _make(name, patch)
            yield
    finally:
        _present.clear()
        scripts.forget()


def make(name: str) -> None:
    """A mistake for as long as this process lives; none for ""."""
    if name:
        _make(name, Patch())


def _make(name: str, patch: Patch) -> None:
    if _present:
        raise ValueError(f"{present()} is made, and {name} would be one more")
    _present.append(name)
    scripts.forget()
    MISTAKES[name].make(patch)
