"""A document as a PDF, by WeasyPrint, where the extra `pdf` and Debian's pango are installed.

Nothing is fetched but our own static files, whatever the document says.
"""

import mimetypes
import re
from ctypes.util import find_library
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

BASE = "http://here.invalid"
OURS = "/static/"
ICON = re.compile(r'<svg class="icon"[^>]*><use href="[^"]*#([a-z0-9-]+)"/></svg>')
SYMBOL = re.compile(r'<symbol id="([a-z0-9-]+)"([^>]*)>(.*?)</symbol>', re.DOTALL)
COLOUR = re.compile(r"var\((--[a-z0-9-]+)[^)]*\)")


@cache
def files() -> list[str]:
    """The kinds of file that this server makes of a published review."""
    return ["pdf"] if find_spec("weasyprint") and find_library("pango-1.0") else []


def made(html: str, static: Path) -> bytes:
    """The pages of a document; `static`: the folder of our static files."""
    # Imported here, for it takes long, and few processes ever make a file.
    from weasyprint import HTML

    file: bytes = HTML(
        string=with_icons(html, static), base_url=BASE, url_fetcher=fetcher(static.resolve())
    ).write_pdf()
    return file


def with_icons(html: str, static: Path) -> str:
    """With each picture of the sprite where it is used: WeasyPrint draws none out of another file."""
    drawn = symbols(static)
    return ICON.sub(lambda found: drawn.get(found[1], ""), html)


@cache
def symbols(static: Path) -> dict[str, str]:
    """The sprite's pictures by name, in black and white."""
    sprite = COLOUR.sub(
        lambda found: "#000" if found[1].endswith("ink") else "#fff", (static / "icons.svg").read_text()
    )
    return {name: f'<svg class="icon"{how}>{inside}</svg>' for name, how, inside in SYMBOL.findall(sprite)}


@cache
def fetcher(static: Path) -> Any:
    """Answers for our static files, and for no other address."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class OurFiles(URLFetcher):  # type: ignore[misc]  # it comes without types
        def fetch(self, url: str, headers: Any = None) -> Any:  # noqa: ARG002  as the library calls it
            file = (static / unquote(urlsplit(url).path).removeprefix(OURS)).resolve()
            if not url.startswith(BASE + OURS) or not file.is_relative_to(static):
                raise ValueError(f"not ours: {url}")
            kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            return URLFetcherResponse(url, BytesIO(file.read_bytes()), {"Content-Type": kind})

    return OurFiles()
