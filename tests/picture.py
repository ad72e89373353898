"""The README's picture, from the demo itself: `python -m tests.picture` (or with a file name to write to)."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from PIL import Image, ImageDraw, ImageFilter
from playwright.sync_api import Browser, Playwright, sync_playwright

from app import create_app
from app.demo import make_demo
from app.demo.cast import PASSWORD
from app.demo.pen import named
from tests.bench.browser import ARGUMENTS, CHROMIUM, sign_in
from tests.bench.serving import serve

PICTURE = Path(__file__).parent.parent / "docs" / "picture.png"
PLAN = f"/plan/{named('plan of Ffion Angharad Llewellyn-Pritchard')}"


@dataclass(frozen=True)
class Screen:
    """What somebody sees. width, height: of their screen, in CSS pixels."""

    name: str
    path: str
    scheme: Literal["light", "dark"]
    width: int = 390
    height: int = 844


SCREENS = (
    Screen("pupil", PLAN, "light"),
    Screen("tutor", PLAN, "light", 1040, 844),
    Screen("pupil", f"{PLAN}/reviews#scales", "dark"),
)
HEIGHT = 640  # of each in the picture
EDGE, GAP, CORNER = 28, 34, 24  # round all, between them, rounding
COLOURS = 256


def main(file: Path) -> None:
    """Make the demo, look at it as different people do, and lay the screens side by side."""
    with TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        make_demo(create_app(data, demo=True))
        with serve(data) as port, sync_playwright() as playwright:
            compose(list(shots(playwright, f"http://localhost:{port}"))).save(file, optimize=True)


def shots(playwright: Playwright, origin: str) -> Iterator[Image.Image]:
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
    for screen in SCREENS:
        yield shot(browser, origin, screen)
    browser.close()


def shot(browser: Browser, origin: str, screen: Screen) -> Image.Image:
    context = browser.new_context(
        viewport={"width": screen.width, "height": screen.height},
        color_scheme=screen.scheme,
        device_scale_factor=2,
        service_workers="block",
    )
    page = context.new_page()
    sign_in(page, origin, screen.name, PASSWORD)
    page.goto(origin + screen.path)
    page.wait_for_load_state("networkidle")
    picture = Image.open(BytesIO(page.screenshot())).convert("RGB")
    context.close()
    size = round(screen.width * HEIGHT / screen.height), HEIGHT
    return rounded(picture.resize(size, Image.Resampling.LANCZOS))


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
    how = Image.Quantize.MAXCOVERAGE  # keeps a colour that is seen in one small place
    return page.convert("RGB").quantize(COLOURS, how, kmeans=2, dither=Image.Dither.NONE)


def lay(page: Image.Image, screen: Image.Image, left: int, top: int) -> None:
    """A device on the page, with its shadow."""
    shadow = Image.new("RGBA", page.size)
    shadow.paste((20, 20, 40, 90), (left, top + 4), screen.getchannel("A"))
    page.alpha_composite(shadow.filter(ImageFilter.GaussianBlur(7)))
    page.alpha_composite(screen, (left, top))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURE)
