"""Metrics for whoever watches over the server: how many and how long, never who, and never anybody's words.

`/metrics` answers in Prometheus' own form to whoever sends the token that METRICS_TOKEN holds; without one
there is no such page. Each process counts for itself, unless PROMETHEUS_MULTIPROC_DIR names a folder in which
all of them do.
"""

import hmac
import os
import time
from typing import Any

from flask import Blueprint, Flask, Response, abort, g, request
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    Counter,
    Histogram,
    generate_latest,
)
from prometheus_client.multiprocess import MultiProcessCollector

blueprint = Blueprint("metrics", __name__)

SYNCS = Counter("mpp_syncs", "Exchanges with devices, by the status of their answer.", ["status"])
TAKEN = Counter("mpp_edits_taken", "Edits taken.")
REFUSED = Counter("mpp_edits_refused", "Edits refused, by the reason.", ["reason"])
MET = Counter("mpp_edits_met", "Fields written that met others' words, by what became of them.", ["outcome"])
SECONDS = Histogram("mpp_answer_seconds", "How long answers took, by what was asked.", ["asked"])


def init_app(app: Flask) -> None:
    """Count every answer, but for files, and every new verdict of the engine."""
    app.extensions["engine"].told = count_verdicts
    app.after_request(answered)
    app.register_blueprint(blueprint)


@blueprint.get("/metrics")
def metrics() -> Response:
    """All counters, to whoever has the token."""
    token = os.environ.get("METRICS_TOKEN", "")
    if not token:
        abort(404)
    given = request.headers.get("Authorization", "").removeprefix("Bearer ")
    if not hmac.compare_digest(given.encode(), token.encode()):
        abort(401)
    return Response(generate_latest(everywhere()), content_type=CONTENT_TYPE_LATEST)


def everywhere() -> CollectorRegistry:
    """The counters of this process; of all of them, where they count in one folder."""
    if "PROMETHEUS_MULTIPROC_DIR" not in os.environ:
        return REGISTRY
    together = CollectorRegistry()
    MultiProcessCollector(together)  # type: ignore[no-untyped-call]
    return together


def answered(answer: Response) -> Response:
    if request.endpoint == "exchange.exchange":
        SYNCS.labels(answer.status_code).inc()
    if request.endpoint not in (None, "static", "health.healthz", "metrics.metrics"):
        SECONDS.labels(asked()).observe(time.perf_counter() - g.began)
    return answer


def asked() -> str:
    if request.endpoint == "exchange.exchange":
        return "sync"
    return "page" if request.method in ("GET", "HEAD") else "save"


def count_verdicts(verdicts: list[list[Any]]) -> None:
    """New verdicts stand: on edits that devices sent, or forms made."""
    TAKEN.inc(sum(verdict == "taken" for _, verdict, *_ in verdicts))
    for _, verdict, *rest in verdicts:
        if verdict == "refused":
            REFUSED.labels(rest[0]).inc()
            continue
        for note in rest[1]:
            MET.labels(note[2]).inc()
