"""The budgets of pages: a real browser, the real worker, a real server that is then taken away."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep
from typing import Any

from playwright.sync_api import Playwright, sync_playwright

from app import create_app
from tests.bench.away import SLOWED, cold_start, offline
from tests.bench.browser import browser, sign_in
from tests.bench.fuller import fill
from tests.bench.many import PASSWORD, PUPIL, TUTOR, make_many
from tests.bench.proxy import Proxy, counting
from tests.bench.serving import Client, serve
from tests.bench.table import TIMES, Times, kilobytes, show
from tests.server import free_port

PUPILS = 60
QUIET = 2.0  # seconds without a request: the worker has all it wants


def measure(runs: int) -> None:
    """Every budget of pages, in the order in which a person meets them."""
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        data = Path(folder) / "data"
        app = create_app(data)
        many = make_many(app, PUPILS)
        fill(app, many)
        plans = many.plans
        sizes, times = [], []
        with served(data) as proxy:
            visit = first_visit(playwright, proxy, plans[0])
            sizes.append(weight("first visit to a plan", visit, "90 KB in 15"))
            times.append(flask_page(proxy.upstream, plans[0], runs))
            phone = Path(folder) / "pupil"
            sizes.append(installation(playwright, proxy, phone, visit))
            tablet = Path(folder) / "tutor"
            sizes.append(first_pull(playwright, proxy, tablet))
            port = proxy.port
        # From here on there is no server: what answers is the worker.
        times += offline(playwright, phone, tablet, port, plans[0], runs)
        times.append(cold_start(playwright, phone, port, plans[0], max(5, runs // 10)))
    show("Bytes over the wire, compressed, headers included", ("", "bytes", "requests", "budget"), sizes)
    show(f"Pages (a plan of one school year; {PUPILS} pupils for the list)", TIMES, times)
    print(f"\nThe cold start slows the page {SLOWED} times; the worker cannot be slowed.")


@contextmanager
def served(data: Path) -> Iterator[Proxy]:
    with serve(data) as upstream, counting(upstream, free_port()) as proxy:
        yield proxy


def first_visit(playwright: Playwright, proxy: Proxy, plan: str) -> "Counter[tuple[str, int]]":
    """What the page itself fetches, with an empty cache and without a worker."""
    with browser(playwright, None, service_workers="block") as context:
        sign_in(context.pages[0], proxy.url, PUPIL, PASSWORD)
        cookies = context.cookies()
    with browser(playwright, None, service_workers="block") as context:
        context.add_cookies(cookies)  # type: ignore[arg-type]
        proxy.fetched.clear()
        context.pages[0].goto(f"{proxy.url}/plan/{plan}")
        settle(proxy)
        return Counter((one.path, one.size) for one in proxy.fetched)


def installation(playwright: Playwright, proxy: Proxy, folder: Path, visit: "Counter[Any]") -> Any:
    """What the worker fetches to be ready, beside what the page fetched: code, templates, style, icons."""
    with browser(playwright, folder) as context:
        proxy.fetched.clear()
        sign_in(context.pages[0], proxy.url, PUPIL, PASSWORD)
        settle(proxy)
        pages = Counter(path for path, _ in visit.elements())
        fetched: Counter[tuple[str, int]] = Counter()
        for one in proxy.fetched:
            if one.path.startswith(("/sw", "/static", "/manifest")) and not pages[one.path]:
                fetched[tuple(one)] += 1
            pages[one.path] -= pages[one.path] > 0
    return weight("the worker's installation", fetched, "200 KB in 20")


def first_pull(playwright: Playwright, proxy: Proxy, folder: Path) -> tuple[str, ...]:
    """A tutor's tablet fetches all plans."""
    with browser(playwright, folder) as context:
        proxy.fetched.clear()
        sign_in(context.pages[0], proxy.url, TUTOR, PASSWORD)
        settle(proxy)
        pulled = Counter(tuple(one) for one in proxy.fetched if one.path.startswith("/sync"))
    return weight(f"first pull of {PUPILS} plans", pulled, "3 MB")


def weight(name: str, fetched: "Counter[Any]", budget: str) -> tuple[str, ...]:
    size = sum(size * count for (_, size), count in fetched.items())
    return name, kilobytes(size), str(fetched.total()), budget


def settle(proxy: Proxy) -> None:
    """Wait until nothing has been fetched for a while."""
    count = -1
    while count != len(proxy.fetched):
        count = len(proxy.fetched)
        sleep(QUIET)


def flask_page(port: int, plan: str, runs: int) -> tuple[str, ...]:
    client, times = Client(port), Times()
    client.sign_in(PUPIL, PASSWORD)
    for _ in range(runs):
        times.of(lambda: client.get(f"/plan/{plan}"))
    return times.row("Flask: the plan's page", "60 ms")
