"""What happens at the school while a phone is away: plans change, or the server becomes a newer one."""

import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from tests import mistakes
from tests.server import Server

ROOT = Path(__file__).parents[2]
BEGIN = """
import sys; from pathlib import Path
from app import create_app; from app.storage.database import db; from app.engine import engine
from app.people.models import Person; from app.school.enrolment import people; from app.people import sign_ins
app = create_app(Path(sys.argv.pop(1)))
def named(name): return db.session.query(Person).filter_by(sign_in=name).one()
with app.test_request_context():
"""


def at_school(server: Server, deed: str, *given: str) -> list[str]:
    """Lines of Python, run beside the server or while it stands still; answers the words it prints."""
    code = BEGIN + "".join(f"    {line}\n" for line in deed.strip().splitlines())
    run = [sys.executable, "-c", code, str(server.data), *given]
    return subprocess.run(run, check=True, cwd=ROOT, capture_output=True, text=True).stdout.split()


def newer(server: Server, folder: Path, changes: Mapping[str, tuple[str, str]]) -> None:
    """The same server with a word changed in some files: a copy of the app's own, started in its place."""
    copy = folder / "newer"
    for part in ("app", "migrations", "sync", "service_worker", "static", "templates"):
        shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
    for name, (before, after) in changes.items():
        text = (copy / name).read_text()
        assert before in text, name
        (copy / name).write_text(text.replace(before, after))
    mistakes.spoil(copy / "service_worker")
    run = [sys.executable, "-c", "from app.cli import main; main()", "serve"]
    server.process = subprocess.Popen(
        [*run, "--port", str(server.port), "--data", str(server.data)], cwd=copy
    )
    while not server.answers():
        time.sleep(0.1)
