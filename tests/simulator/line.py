"""A line that carries a few thousand bytes and is cut, again and again."""

import json
import zlib
from typing import Any


class CutError(Exception):
    """The connection broke before all of it had passed."""


class Line:
    def __init__(self, length: int) -> None:
        self.length, self.left = length, length
        self.cuts = 0

    def carry(self, message: dict[str, Any]) -> None:
        """As it travels, gzipped. What was under way when the line broke is lost, and it is dialled anew."""
        self.left -= len(zlib.compress(json.dumps(message).encode(), 1))
        if self.left < 0:
            self.left = self.length
            self.cuts += 1
            raise CutError
