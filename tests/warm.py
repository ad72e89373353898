"""What every server does at its start, done once in the process that they are forked from (forked.py).

A test's server is then there in a seventh of the time.
"""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from app import create_app
from app.http import assets
from app.storage.database import db
from tests import shortcuts
from tests.people import PASSWORD, make_school


def warm() -> None:
    """A school is made, somebody signs in there, and what pages load is packed."""
    with TemporaryDirectory() as folder:
        make_school(Path(folder) / "data")
        app = create_app(Path(folder) / "data")
        client = app.test_client()
        client.post("/sign-in", data={"name": "lee", "password": PASSWORD})
        client.get("/", follow_redirects=True)
        worker = f"/sw/{app.extensions['worker'].version}/worker.js"
        for path in (worker, *(f"/static/{name}" for name in assets.texts(str(app.static_folder)))):
            client.get(path, headers={"Accept-Encoding": "br"})
        with app.app_context():
            db.engine.dispose()


os.environ.pop("DATABASE_URL", None)
shortcuts.take()
warm()
