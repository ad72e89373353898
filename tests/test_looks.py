"""What can be said about the look of the pages without looking at them."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TEMPLATES = {path.name: path.read_text() for path in sorted((ROOT / "templates").glob("*.html"))}
SPRITE = (ROOT / "static/icons.svg").read_text()
BASE = (ROOT / "static/base.css").read_text()
KIND_OF_PICTURE = ("face-", "sticker-", "flower-")

READ_ON = {  # what is read, and what it lies on
    "ink": ("paper", "card", "sunk", "hill"),
    "soft": ("paper", "card", "sunk"),
    "leaf": ("paper", "card", "leaf-soft"),
    "on-leaf": ("leaf",),
    "sun-ink": ("sun-soft",),
    "sky": ("sky-soft", "card"),
    "plum": ("plum-soft", "card"),
    "berry": ("berry-soft", "card", "paper"),
}
SEEN_ON = {"line-strong": ("card", "paper"), "focus": ("paper", "card")}  # edges of inputs, the focus ring


def test_every_picture_a_page_asks_for_is_in_the_sprite() -> None:
    there = set(re.findall(r'<symbol id="([a-z0-9-]+)"', SPRITE))
    asked = {
        name
        for text in TEMPLATES.values()
        for name in re.findall(r'icon\((?:"([a-z0-9-]+)"\)|[^)]*)', text)
        if name and not name.endswith("-")
    }
    assert asked <= there
    for start in KIND_OF_PICTURE:
        assert any(name.startswith(start) for name in there)


def test_a_page_needs_no_inline_script_or_style() -> None:
    forbidden = re.compile(r"<style|\sstyle=|\son(?!ly=)[a-z]+=|hx-on|js:|\|\s*safe\b|<script(?![^>]*\ssrc=)")
    assert [name for name, text in TEMPLATES.items() if forbidden.search(text)] == []


def test_no_page_counts_rows_of_days_or_says_what_was_missed() -> None:
    unkind = re.compile(r"\b(streaks?|leaderboard|points|missed|overdue|score|rank|behind)\b", re.IGNORECASE)
    unsaid = re.compile(r"{#.*?#}|{%.*?%}|{{.*?}}|<[^>]*>", re.DOTALL)
    assert [name for name, text in TEMPLATES.items() if unkind.search(unsaid.sub(" ", text))] == []


@pytest.mark.parametrize("scheme", range(4), ids=["light", "dark", "more contrast", "dark, more contrast"])
def test_words_can_be_read_in_every_palette(scheme: int) -> None:
    colours = palette(scheme)
    wanted = 7 if scheme > 1 else 4.5
    too_faint = [
        f"{front} on {back}: {contrast(colours[front], colours[back]):.2f}"
        for pairs, least in ((READ_ON, wanted), (SEEN_ON, 3))
        for front, backs in pairs.items()
        for back in backs
        if contrast(colours[front], colours[back]) < least
    ]
    assert too_faint == []


def palette(scheme: int) -> dict[str, str]:
    """The colours in force: each later block of the style sheet lies over those it is a variant of."""
    light, dark, more, more_dark = re.findall(r":root \{(.*?)\}", BASE, re.DOTALL)
    blocks = [(light,), (light, dark), (light, more), (light, dark, more, more_dark)][scheme]
    colour = re.compile(r"--([a-z-]+): (#[0-9a-f]{6});")
    return {name: value for block in blocks for name, value in colour.findall(block)}


def contrast(one: str, other: str) -> float:
    """WCAG 2.2's contrast of two colours."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
