"""A dict whose values are made when they are first read. Its twin is service_worker/twins/lazy.js."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any


class Lazy(dict[str, Any]):
    """What is set in it beside them is in it as well.

    parts: {key: what makes its value of `given`}, in the order of the keys.
    """

    def __init__(self, parts: Mapping[str, Callable[..., Any]], *given: Any) -> None:
        self._parts, self._given = parts, given

    def __missing__(self, key: str) -> Any:
        self[key] = made = self._parts[key](*self._given)
        return made

    def whole(self) -> dict[str, Any]:
        """All of it, as a dict of its own."""
        made = {key: self[key] for key in self._parts}
        return made | dict(super().items())

    def get(self, key: str, default: Any = None) -> Any:
        if key not in self:
            return default
        return self[key]

    def __contains__(self, key: object) -> bool:
        return key in self._parts or super().__contains__(key)

    def __or__(self, more: Any) -> Any:
        return self.whole() | more

    def __eq__(self, other: object) -> bool:
        return self.whole() == other

    def __iter__(self) -> Iterator[str]:
        return iter(self.whole())

    def __len__(self) -> int:
        return len(self.whole())

    def keys(self) -> Any:
        return self.whole().keys()

    def items(self) -> Any:
        return self.whole().items()

    def values(self) -> Any:
        return self.whole().values()
