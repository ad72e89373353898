"""Numbers that the environment of the server says."""

import os

HIGHEST = 10_000


class SettingError(Exception):
    """What the environment says cannot be meant; the text is for whoever set it."""


def number(name: str, otherwise: int, *, highest: int = HIGHEST) -> int:
    """What `name` says, else `otherwise`. Raises SettingError for anything but a whole number above 0."""
    told = os.environ.get(name, "")
    if told and not (told.isascii() and told.isdigit() and 0 < int(told) < highest):
        raise SettingError(f"{name} has to be a whole number above 0 and below {highest:,}, and not {told}.")
    return int(told or otherwise)
