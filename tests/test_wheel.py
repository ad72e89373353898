"""The wheel: all that a server needs is in it, and the checkout may be gone."""

import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import urllib.parse
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from http.cookiejar import CookieJar
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.kept import RELEASES, bring_in
from tests.people import PASSWORD, SmallSchool
from tests.server import Server

ROOT = Path(__file__).parent.parent
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
CODE = {".py", ".js", ".html"}
QUIETLY = (  # without a network, and without what others have made
    "--quiet",
    "--disable-pip-version-check",
    "--no-index",
    "--no-deps",
)


def python(*words: object, where: Path, program: Path = Path(sys.executable)) -> str:
    """What a program says that runs in a folder and is told nothing about the checkout."""
    told = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    run = [str(word) for word in (program, *words)]
    done = subprocess.run(run, cwd=where, env=told, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{run}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def built(folder: Path, target: str) -> Path:
    """The sdist or the wheel, made from the checkout."""
    python("-m", "hatchling", "build", "-t", target, "-d", folder, where=ROOT)
    (made,) = folder.iterdir()
    return made


def held(wheel: Path) -> list[str]:
    with ZipFile(wheel) as archive:
        return sorted(archive.namelist())


@dataclass(frozen=True)
class Installed:
    """An environment with the wheel in it. What others have made is taken from the tests' own environment."""

    folder: Path
    wheel: Path

    @property
    def elsewhere(self) -> Path:
        """Where commands run: a folder with nothing in it."""
        return self.folder / "elsewhere"

    def mpp(self, *words: object) -> str:
        return python(*words, where=self.elsewhere, program=self.folder / "venv/bin/mpp")

    def python(self, code: str) -> list[str]:
        return python("-c", code, where=self.elsewhere, program=self.folder / "venv/bin/python").splitlines()


class InstalledServer(Server):
    """`mpp serve` of an installed wheel."""

    def __init__(self, installed: Installed, data: Path) -> None:
        super().__init__(data, demo=True)
        self.installed = installed

    def begin(self, words: list[str], log: Path) -> subprocess.Popen[bytes]:
        told = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        run = [self.installed.folder / "venv/bin/mpp", *words]
        with log.open("ab") as said:
            return subprocess.Popen(run, stdout=said, stderr=said, cwd=self.installed.elsewhere, env=told)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """By way of the sdist, which is how others build it."""
    folder = tmp_path_factory.mktemp("installed")
    for name in ("sdist", "wheel", "elsewhere"):
        (folder / name).mkdir()
    made = ["--no-build-isolation", "-w", folder / "wheel", built(folder / "sdist", "sdist")]
    python("-m", "pip", "wheel", *QUIETLY, *made, where=folder)
    (wheel,) = (folder / "wheel").iterdir()
    python("-m", "venv", "--without-pip", folder / "venv", where=folder)
    python("-m", "pip", "--python", folder / "venv", "install", *QUIETLY, wheel, where=folder)
    (site,) = (folder / "venv").glob("lib/python*/site-packages")
    others = {sysconfig.get_path(kind) for kind in ("purelib", "platlib")}
    (site / "others.pth").write_text("\n".join(sorted(others)) + "\n")
    return Installed(folder, wheel)


@pytest.fixture(scope="module")
def demo(installed: Installed) -> Iterator[InstalledServer]:
    data = installed.folder / "demo"
    installed.mpp("demo-reset", "--data", data)
    server = InstalledServer(installed, data).start()
    yield server
    server.stop()


@pytest.mark.slow
def test_a_wheel_holds_the_same_from_a_checkout_and_from_an_sdist(
    installed: Installed, tmp_path: Path
) -> None:
    assert held(built(tmp_path, "wheel")) == held(installed.wheel)
    tops = {name.partition("/")[0] for name in held(installed.wheel)}
    assert tops == {"app", "sync", f"music_progression_plan-{VERSION}.dist-info"}


@pytest.mark.slow
def test_the_installed_command_says_its_version_and_knows_no_checkout(installed: Installed) -> None:
    assert installed.mpp("--version") == f"mpp {VERSION}\n"
    first, second, *path = installed.python(
        "import app, sync, sys; print(app.__file__, sync.__file__, *sys.path, sep='\\n')"
    )
    assert all(Path(file).is_relative_to(installed.folder / "venv") for file in (first, second))
    assert str(ROOT) not in path


@pytest.mark.slow
def test_people_read_their_plans_where_only_the_wheel_is(demo: InstalledServer, school: SmallSchool) -> None:
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))

    def ask(path: str, **form: str) -> str:
        said = urllib.parse.urlencode(form).encode() or None
        with browser.open(f"{demo.url}{path}", said) as answer:
            return str(answer.read().decode(errors="replace"))  # pictures, too

    ask("/sign-in", name="tutor", password="demo")
    plan = re.search(r'href="(/plan/[0-9a-f-]+)"', ask("/"))
    assert plan
    page = ask(plan[1])
    assert "<h1" in page
    for address in re.findall(r'(?:src|href)="(/static/[^"]+)"', page):
        assert ask(address.replace("&amp;", "&"))
    assert "My Music Progression Plan" in ask("/manifest.webmanifest")
    version = school.app.extensions["worker"].version  # the digest of templates, files, scripts and kinds
    assert ask("/sw.js") == f'importScripts("/sw/{version}/worker.js");\n'
    assert ask(f"/sw/{version}/worker.js") == school.app.extensions["worker"].source


@pytest.mark.slow
def test_an_earlier_database_is_brought_here_by_the_installed_command(
    installed: Installed, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    bring_in(RELEASES[0], data)
    installed.mpp("upgrade", "--data", data)
    installed.mpp("check", "--data", data)
    found = installed.python(
        "from pathlib import Path; from app import create_app\n"
        f"client = create_app(Path({str(data)!r})).test_client()\n"
        f"print(client.post('/sign-in', data={{'name': 'ffion', 'password': {PASSWORD!r}}}).status_code)"
    )
    assert found[-1] == "303"


def test_the_version_stands_in_one_place_and_heads_the_list_of_changes() -> None:
    heads = re.findall(r"^## (\S+)$", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert heads[0] == VERSION
    quoted = re.compile(rf"[\"']{re.escape(VERSION)}[\"']")
    folders = ("app", "sync", "service_worker", "migrations", "templates")
    files = [file for name in folders for file in (ROOT / name).rglob("*") if file.suffix in CODE]
    assert [file for file in files if quoted.search(file.read_text())] == []
