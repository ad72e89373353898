"""What every test may use."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from tests import databases, postgres, shortcuts
from tests.filter import Filter
from tests.forked import ForkedServer
from tests.javascript import javascript, launch_arguments
from tests.people import SmallSchool, copy_data, copy_school, make_school
from tests.rosters import take
from tests.server import Server

__all__ = ["javascript", "take"]

pytest_plugins = ["tests.engines.fixtures"] if "ENGINE" in os.environ else []

for told in (
    "QUOTA_BYTES",
    "QUOTA_RECORDS",
    "SIGN_INS",
    "SECURITY_CONTACT",
    "SLIP_DAYS",
    "STAFF_DAYS",
    "STAFF_IDLE_HOURS",
    "DATABASE_URL",
    "METRICS_TOKEN",
    "MPP_JOURNAL",
    "PROMETHEUS_MULTIPROC_DIR",
    "SYNC_PACE",
):
    os.environ.pop(told, None)  # tests bring their own
shortcuts.take()
SQLITE, POSTGRESQL = "sqlite", "postgresql"
LONG_AGO = 1_725_264_000_000  # Monday 2 September 2024


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database", choices=[SQLITE, POSTGRESQL], help="run every test on this one alone")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Tests marked `both` or `sql` run on each database; those marked `both` are slow on PostgreSQL."""
    marked = [name for name in ("both", "sql") if metafunc.definition.get_closest_marker(name)]
    if marked:
        alone = metafunc.config.getoption("database")
        again = pytest.param(POSTGRESQL, marks=[] if "sql" in marked else [pytest.mark.slow])
        metafunc.parametrize("store", [alone] if alone else [SQLITE, again], indirect=True)


@pytest.hookimpl(tryfirst=True)  # before `-m` reads the marks
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Of each test marked `matrix`, the cases after the first are slow."""
    begun: set[str] = set()
    for item in items:
        if item.get_closest_marker("matrix"):
            function = item.nodeid.partition("[")[0]
            if function in begun:
                item.add_marker(pytest.mark.slow)
            begun.add(function)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, object]) -> dict[str, object]:
    return {**browser_type_launch_args, **launch_arguments()}


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Postgres]:
    """One PostgreSQL for all tests of this process."""
    if postgres.programs() is None:
        pytest.skip("no PostgreSQL here: sudo apt install postgresql")
    with postgres.running() as server:
        yield server


@pytest.fixture(autouse=True)
def store(request: pytest.FixtureRequest) -> Iterator[None]:
    """Where all databases of this test come from."""
    if getattr(request, "param", request.config.getoption("database") or SQLITE) == SQLITE:
        yield
        return
    with request.getfixturevalue("postgres_server").one_test() as lent, databases.on(lent):
        yield


@pytest.fixture(autouse=True)
def only_own_modules(request: pytest.FixtureRequest) -> None:
    """A test file passes alone as it does after others."""
    if "javascript" in request.fixturenames:
        request.getfixturevalue("javascript").begin(request.path)


@pytest.fixture(scope="session")
def made_school(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the small school, to be copied and not to be used.

    It was made years ago: plans know the school years of every test, on whatever day it runs.
    """
    data = tmp_path_factory.mktemp("made") / "data"
    make_school(data, clock=lambda: LONG_AGO)
    return data


@pytest.fixture
def school(made_school: Path, tmp_path: Path) -> SmallSchool:
    """A school of its own for this test: app, plan, and ffion, lee, jones, carer, staff, hub."""
    return copy_school(made_school, tmp_path / "data")


@pytest.fixture
def here(made_school: Path, tmp_path: Path, clock: Callable[[], int]) -> SmallSchool:
    """The same by the clock of the test's file, which names one in its fixture `clock`."""
    return copy_school(made_school, tmp_path / "data", clock=clock)


@pytest.fixture
def client_of(school: SmallSchool) -> Callable[..., FlaskClient]:
    """`client_of(school.lee)`: a browser in which Ms Lee is signed in."""
    return school.client


@pytest.fixture
def live_server(made_school: Path, tmp_path: Path) -> Iterator[Server]:
    """A running server on the small school. Everyone's password is `tests.people.PASSWORD`."""
    copy_data(made_school, tmp_path / "live")
    server = ForkedServer(tmp_path / "live").start()
    yield server
    server.stop()


@pytest.fixture
def between(live_server: Server) -> Iterator[Filter]:
    """What stands between the phones of `filtered_phone_of` and the server."""
    between = Filter(live_server)
    yield between
    between.close()
