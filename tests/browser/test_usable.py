"""The checks of everybody's pages, each on a page with one mistake in it: they see it."""

from contextlib import nullcontext

import pytest
from playwright.sync_api import Browser

from tests.browser.usable import clean_in_any_way, clean_in_print

SOUND = """<!doctype html><html lang="en"><head><title>A page</title><style>
  body { margin: 0; font: 1rem sans-serif; color: #000; background: #fff; overflow-wrap: anywhere; }
  a, button, input { display: inline-block; min-height: 3rem; }
  :focus-visible, [aria-current] { outline: 3px solid; }
  header { position: sticky; top: 0; height: 4rem; background: #fff; }
  html { scroll-padding: 5rem; }
  EXTRA</style></head><body><header>MORE</header><main><h1>A page</h1>
  <label for="name">Name</label> <input id="name"> <a href="#name" aria-current="true">To the name</a>
  <p style="height: 60rem">Some words</p><button>Save</button></main></body></html>"""
MISTAKES: dict[str, tuple[str, str]] = {  # what is said of it: what is changed into what
    "label": ('<label for="name">Name</label>', ""),
    "color-contrast": ("color: #000", "color: #bbb"),
    "too wide": ("<h1>A page", '<h1 style="width: 700px">A page'),
    "letters of 200 %": ("<h1>A page", '<h1 style="white-space: nowrap">A page with a long head'),
    "overlap in a bar": (
        "MORE",
        '<div class="top"><b style="float: left">The</b><b style="float: left; margin: 0 -2em">bar</b></div>',
    ),
    "too small": ("min-height: 3rem", "height: 2rem; padding: 0"),
    "a lost space": ("<p ", '<p style="display: flex">Lesson · <bdi>Olena</bdi></p><p '),
    "moves": ("EXTRA", "h1 { animation: on 9s infinite; } @keyframes on { to { opacity: .9; } }"),
    "forced colours": ("[aria-current]", "[aria-unknown]"),
    "no key leads there": ("<button>", '<button tabindex="-1">'),
    "no ring": (":focus-visible,", ":focus-visible { outline: none !important; }\n "),
    "covered": ("scroll-padding: 5rem", "scroll-padding: 0; } main { position: relative; z-index: -1"),
    "printed": ("EXTRA", "@media print { p { color: #bbb; } }"),
}


@pytest.mark.slow
@pytest.mark.parametrize("said", [None, *MISTAKES])
def test_a_mistake_on_a_page_is_seen(browser: Browser, said: str | None) -> None:
    page = browser.new_page()
    html = SOUND.replace(*MISTAKES[said]) if said else SOUND
    page.set_content(html.replace("EXTRA", "").replace("MORE", "The bar"))
    with pytest.raises(AssertionError, match=said) if said else nullcontext():
        clean_in_any_way(page, "it")
        clean_in_print(page, "it")
    page.close()
