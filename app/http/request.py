"""What a request asks for: a whole page, a fragment of one, or JSON."""

from functools import cached_property
from typing import Any, cast

import flask
from htmx_flask.requests import HtmxAwareRequest


class Request(HtmxAwareRequest):  # type: ignore[misc]
    """A request that knows htmx 4's headers, which the library's release does not."""

    @cached_property
    def fragment(self) -> bool:
        """True when htmx wants one element. Its Back button asks for a whole page, and is still htmx."""
        return (
            self.headers.get("HX-Request-Type") == "partial"
            and "HX-History-Restore-Request" not in self.headers
        )

    @cached_property
    def wants_json(self) -> bool:
        """True for programs: they send JSON, or accept it and no page."""
        accepts = self.accept_mimetypes
        return bool(self.is_json or (accepts.accept_json and not accepts.accept_html))

    def get_json(self, force: bool = False, silent: bool = False, cache: bool = True) -> Any:
        """What is nested deeper than Python counts is no JSON, either."""
        try:
            return super().get_json(force, silent, cache)
        except RecursionError as deep:
            return None if silent else self.on_json_loading_failure(ValueError(str(deep)))


request = cast(Request, flask.request)
