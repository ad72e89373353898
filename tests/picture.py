"""The README's picture, from the demo itself: `python -m tests.picture` (or with a file name to write to)."""

import sys
from collections.abc import Iterator
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
SCREENS = (("pupil", PLAN), ("tutor", f"{PLAN}/lessons"), ("school", PLAN))
PHONE = {"width": 390, "height": 800}
WIDTH, HEIGHT = 250, 513  # of a phone in the picture
BEHIND, GAP, EDGE, CORNER = (
    64,
    40,
    24,
    22,
)  # how far the dark one looks out, between phones, round all, rounding
COLOURS = 200

Scheme = Literal["light", "dark"]


def main(file: Path) -> None:
    """Make the demo, look at it on a phone by day and by night, and lay the screens side by side."""
    with TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        make_demo(create_app(data, demo=True))
        with serve(data) as port, sync_playwright() as playwright:
            compose(list(shots(playwright, f"http://localhost:{port}"))).save(file, optimize=True)


def shots(playwright: Playwright, origin: str) -> Iterator[tuple[Image.Image, Image.Image]]:
    """Each screen, light and dark."""
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
    for name, path in SCREENS:
        yield shot(browser, origin, name, path, "light"), shot(browser, origin, name, path, "dark")
    browser.close()


def shot(
    browser: Browser, origin: str, name: str, path: str, scheme: Literal["light", "dark"]
) -> Image.Image:
    context = browser.new_context(
        viewport=PHONE,  # type: ignore[arg-type]
        color_scheme=scheme,
        device_scale_factor=2,
        service_workers="block",
    )
    page = context.new_page()
    sign_in(page, origin, name, PASSWORD)
    page.goto(origin + path)
    if name == "tutor":
        page.click("a[href*='/lesson/']")
    page.wait_for_load_state("networkidle")
    picture = Image.open(BytesIO(page.screenshot())).convert("RGB")
    context.close()
    return rounded(picture.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS))


def rounded(picture: Image.Image) -> Image.Image:
    """The corners of a phone."""
    mask = Image.new("L", picture.size, 0)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, *picture.size), CORNER, fill=255)
    picture.putalpha(mask)
    return picture


def compose(pairs: list[tuple[Image.Image, Image.Image]]) -> Image.Image:
    """Pairs side by side, the dark one behind the light one; few colours, so that it stays small."""
    pair = WIDTH + BEHIND
    size = len(pairs) * (pair + GAP) - GAP + 2 * EDGE, HEIGHT + 2 * EDGE + BEHIND // 2
    page = Image.new("RGBA", size, "white")
    for number, (light, dark) in enumerate(pairs):
        left = EDGE + number * (pair + GAP)
        lay(page, dark, left + BEHIND, EDGE + BEHIND // 2)
        lay(page, light, left, EDGE)
    return page.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)


def lay(page: Image.Image, phone: Image.Image, left: int, top: int) -> None:
    """A phone on the page, with its shadow."""
    shadow = Image.new("RGBA", page.size)
    shadow.paste((20, 20, 40, 90), (left, top + 4), phone.getchannel("A"))
    page.alpha_composite(shadow.filter(ImageFilter.GaussianBlur(7)))
    page.alpha_composite(phone, (left, top))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURE)
