"""The application factory, and nothing else."""

import os
from collections.abc import Callable
from pathlib import Path

from flask import Flask, Response, request
from flask_compress import Compress
from sqlalchemy import URL

from app import errors
from app.clock import now_ms
from app.engine import connect_engine
from app.http import address, assets, disclosure, health, limits, metrics, request_log, security
from app.http.mark import MarkedJSON
from app.http.request import Request
from app.storage import distribution, permissions, staging
from app.storage.database import connect, make_folder
from app.storage.journal import beside
from app.storage.revisions import make_tables
from app.storage.secret_key import secret_key
from app.storage.settings import claim_demo
from app.worker.environment import OPTIONS, OfFlask, prepare


class MusicPlan(Flask):
    """Flask with the templates' own rules and a request that knows htmx."""

    request_class = Request
    jinja_environment = OfFlask
    json_provider_class = MarkedJSON
    jinja_options = OPTIONS

    def send_static_file(self, filename: str) -> Response:
        """A file of the static folder; a text, of which some are made of several, as small as it gets."""
        folder = str(self.static_folder)
        if filename not in assets.texts(folder):
            return super().send_static_file(filename)
        close = bool(request.accept_encodings["br"])
        text = assets.packed(folder, filename) if close else assets.content(folder, filename)
        answer = Response(text, mimetype=assets.texts(folder)[filename])
        answer.vary.add("Accept-Encoding")
        if close:
            answer.content_encoding = "br"
        return answer


def create_app(
    data: Path,
    demo: bool = False,
    clock: Callable[[], int] = now_ms,
    database: URL | None = None,
    journal: Path | None = None,
    without_journal: bool = False,
    as_it_is: bool = False,
) -> Flask:
    """The app on the data folder `data`, made if need be.

    demo: the folder is to hold the demo school; refused (`NotTheDemoError`) where it holds anything else.
    clock: milliseconds since 1970. database: instead of the file in `data`, or the one DATABASE_URL names.
    journal: its file, if that is not beside the folder. Raises `JournalError` where the one that belongs to
    the database is not there, unless `without_journal`. as_it_is: only to be looked at, as a backup is; what
    the journal tells is not done.
    """
    # Here and not above: whoever needs one module of the app need not read them all.
    from app.api import views as api
    from app.exchange import views as exchange
    from app.exchange.rate_limit import OFTEN, RateLimit
    from app.kinds.schema import SCHEMA
    from app.people import devices, lifetimes, me, screen_lock_views, sign_in
    from app.people.sign_ins import connect_sign_ins
    from app.plan import readings, views
    from app.school import ideas, lock, safeguarding
    from app.school.enrolment import erasure_views, slips
    from app.school.enrolment import views as enrolment
    from app.school.opportunities import hub
    from app.school.opportunities import views as opportunities
    from app.school.review import home_record, pupils, quarantine
    from app.school.roster import views as roster
    from app.upkeep.catching_up import catch_up
    from app.worker import views as worker

    make_folder(data)
    if not as_it_is:
        staging.remove_abandoned(data)
    permissions.close_files([journal or beside(data)])
    templates, static = (str(distribution.folder(name)) for name in ("templates", "static"))
    app = MusicPlan(__name__, template_folder=templates, static_folder=static)
    app.config.update(
        SECRET_KEY=secret_key(data),
        DATA=data,
        JOURNAL=journal or beside(data),
        SESSION_COOKIE_NAME="mpp",
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_REFRESH_EACH_REQUEST=False,
        PERMANENT_SESSION_LIFETIME=400 * 24 * 3600,
        # Measured on sixty plans: a seventh smaller than Flask-Compress's own choice (zstd), at 4 ms a plan.
        COMPRESS_ALGORITHM=["br", "zstd", "gzip"],
        COMPRESS_ALGORITHM_STREAMING=["br", "zstd"],
        COMPRESS_BR_LEVEL=5,
    )
    app.extensions.update(clock=clock, rate_limit=RateLimit(int(os.environ.get("SYNC_PACE", OFTEN))))
    app.extensions[lifetimes.KEY] = lifetimes.of_environment()
    prepare(app.jinja_env)
    Compress(app)
    request_log.init_app(app)
    address.init_app(app)
    limits.init_app(app)
    security.init_app(app)
    errors.init_app(app)
    connect(app, data, database)
    with app.app_context():
        make_tables()
    connect_engine(app, SCHEMA)
    metrics.init_app(app)
    readings.init_app(app)
    connect_sign_ins(app)
    screen_lock_views.init_app(app)
    school = (
        pupils,
        enrolment,
        slips,
        roster,
        home_record,
        quarantine,
        erasure_views,
        safeguarding,
        ideas,
        lock,
    )
    offered = (hub, opportunities)
    for module in (health, disclosure, sign_in, me, devices, views, exchange, api, worker, *school, *offered):
        app.register_blueprint(module.blueprint)
    views.register(app, me.profile)
    worker.register(app)
    if not as_it_is:
        catch_up(app, without_journal)
    claim_demo(app, demo)
    return app
