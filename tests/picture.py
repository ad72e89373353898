"""Pictures of the demo: the README's by `python -m tests.picture` (or with a file name to write to), and by
`python -m tests.picture --screenshots` those that a browser shows before it installs the app.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from PIL import Image, ImageDraw, ImageFilter
from playwright.sync_api import Browser, sync_playwright

from app import create_app
from app.demo import make_demo
from app.demo.cast import PASSWORD
from app.worker.views import SCREENSHOTS
from tests.bench.browser import ARGUMENTS, CHROMIUM, sign_in
from tests.bench.serving import serve

STATIC = Path(__file__).parent.parent / "static"
PICTURE = Path(__file__).parent.parent / "docs" / "picture.png"


@dataclass(frozen=True)
class Screen:
    """What somebody sees of a pupil's plan. path: below it; width, height: of their screen, in CSS pixels."""

    name: str
    path: str
    scheme: Literal["light", "dark"]
    width: int = 390
    height: int = 844


SCREENS = (
    Screen("pupil", "", "light"),
    Screen("tutor", "", "light", 1040, 844),
    Screen("pupil", "/reviews#scales", "dark"),
)
WHO = {"narrow": "pupil", "wide": "tutor"}  # on the pictures that a browser shows before it installs
FEW = 64  # colours of these: they are fetched on a phone
HEIGHT = 640  # of each in the picture
EDGE, GAP, CORNER = 28, 34, 24  # round all, between them, rounding
COLOURS = 256


def main(file: Path) -> None:
    """Look at the demo as different people do, and lay the screens side by side."""
    with demo() as (browser, origin):
        compose([rounded(low(shot(browser, origin, one, 2), one)) for one in SCREENS]).save(
            file, optimize=True
        )


def screenshots() -> None:
    """One for phones and one for desks, as the app's manifest names them."""
    with demo() as (browser, origin):
        for name, width, height, form, _ in SCREENSHOTS:
            picture = shot(browser, origin, Screen(WHO[form], "", "light", width, height), 1)
            few(picture, FEW).save(STATIC / name, optimize=True)


@contextmanager
def demo() -> Iterator[tuple[Browser, str]]:
    """The demo, made anew and served, and a browser to look at it."""
    with TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        make_demo(create_app(data, demo=True))
        with serve(data) as port, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
            yield browser, f"http://localhost:{port}"
            browser.close()


def shot(browser: Browser, origin: str, screen: Screen, scale: int) -> Image.Image:
    """What they see of the plan of the pupil who signs in as `pupil`. scale: pixels to a CSS pixel."""
    context = browser.new_context(
        viewport={"width": screen.width, "height": screen.height},
        color_scheme=screen.scheme,
        device_scale_factor=scale,
        service_workers="block",
    )
    page = context.new_page()
    sign_in(page, origin, "pupil", PASSWORD)
    plan = page.get_attribute(".whose a", "href") or ""
    context.clear_cookies()
    sign_in(page, origin, screen.name, PASSWORD)
    page.goto(origin + plan + screen.path)
    page.wait_for_load_state("networkidle")
    picture = Image.open(BytesIO(page.screenshot())).convert("RGB")
    context.close()
    return picture


def low(picture: Image.Image, screen: Screen) -> Image.Image:
    """As high as the README's picture."""
    size = round(screen.width * HEIGHT / screen.height), HEIGHT
    return picture.resize(size, Image.Resampling.LANCZOS)


def rounded(picture: Image.Image) -> Image.Image:
    """The corners of a device."""
    mask = Image.new("L", picture.size, 0)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, *picture.size), CORNER, fill=255)
    picture.putalpha(mask)
    return picture


def compose(screens: list[Image.Image]) -> Image.Image:
    """Side by side; few colours, so that it stays small."""
    width = sum(screen.width for screen in screens) + GAP * (len(screens) - 1) + 2 * EDGE
    page = Image.new("RGBA", (width, HEIGHT + 2 * EDGE), "white")
    left = EDGE
    for screen in screens:
        lay(page, screen, left, EDGE)
        left += screen.width + GAP
    return few(page.convert("RGB"), COLOURS)


def few(picture: Image.Image, colours: int) -> Image.Image:
    how = Image.Quantize.MAXCOVERAGE  # keeps a colour that is seen in one small place
    return picture.quantize(colours, how, kmeans=2, dither=Image.Dither.NONE)


def lay(page: Image.Image, screen: Image.Image, left: int, top: int) -> None:
    """A device on the page, with its shadow."""
    shadow = Image.new("RGBA", page.size)
    shadow.paste((20, 20, 40, 90), (left, top + 4), screen.getchannel("A"))
    page.alpha_composite(shadow.filter(ImageFilter.GaussianBlur(7)))
    page.alpha_composite(screen, (left, top))


if __name__ == "__main__":
    if sys.argv[1:] == ["--screenshots"]:
        screenshots()
    else:
        main(Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURE)
