"""The PNG icons, drawn anew from the SVG ones by a browser: `python -m tests.draw_icons`."""

from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.javascript import installed

STATIC = Path(__file__).parents[1] / "static"
ICONS = {
    "icon-192.png": ("icon.svg", 192),
    "icon-apple-180.png": ("icon-maskable.svg", 180),  # a home screen there paints black what is clear
    "icon-512.png": ("icon.svg", 512),
    "icon-maskable-512.png": ("icon-maskable.svg", 512),
}


def draw() -> None:
    """Phones ask for squares of pixels; the drawing stays the one source."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=installed("chromium", "chromium-headless-shell"),
            args=["--no-sandbox", "--disable-gpu"],
        )
        for name, (source, size) in ICONS.items():
            page = browser.new_page(viewport={"width": size, "height": size})
            svg = (STATIC / source).read_text()
            page.set_content(f"<style>body{{margin:0}}svg{{display:block;width:{size}px}}</style>{svg}")
            page.screenshot(path=STATIC / name, omit_background=True)
        browser.close()


if __name__ == "__main__":
    draw()
