"""A log without anybody's words: which route, what status, how long; never a name, a path's ids or a text."""

import logging
import secrets
import sys
import time
import traceback

import structlog
from flask import Flask, Response, g, got_request_exception, request

SILENT = frozenset({"static", "health.healthz", "metrics.metrics"})  # too frequent to be logged

log = structlog.get_logger()


def init_app(app: Flask) -> None:
    """Log every answer, and every failure by the places it went through."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
    )
    # Flask's own line for an exception prints its message, which can hold what a person wrote.
    app.logger.disabled = True
    app.before_request(start_watch)
    app.after_request(answered)
    got_request_exception.connect(failed, app)


def start_watch() -> None:
    g.began, g.number = time.perf_counter(), secrets.token_hex(4)


def answered(answer: Response) -> Response:
    """Log the answer, and give it the request's number, so that a person can say which request went wrong."""
    answer.headers["X-Request-ID"] = g.number
    if request.endpoint not in SILENT:
        ms = round((time.perf_counter() - g.began) * 1000)
        log.info(
            "answered", id=g.number, route=route(), method=request.method, status=answer.status_code, ms=ms
        )
    return answer


def failed(_app: Flask, exception: BaseException) -> None:
    frames = traceback.extract_tb(exception.__traceback__)
    places = " ".join(f"{frame.filename}:{frame.lineno}" for frame in frames[-8:])
    log.error("failed", id=g.number, route=route(), kind=type(exception).__name__, places=places)


def route() -> str:
    """The route's pattern: the ids in a path are somebody's."""
    return request.url_rule.rule if request.url_rule else "-"
