"""Browsers of a few years ago: what they cannot read is not in what ships, or is missed by nobody."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from app.http import assets
from tests.browser.phone import Colleague, Phone
from tests.browser.test_journey_apart import change
from tests.people import SmallSchool
from tests.server import Server

STATIC = Path(__file__).parents[2] / "static"
LOOKBEHIND = re.compile(r"\(\?<[=!]")
# An engine without `:has()`: as a selector it is an error, and a rule that names it is not read.
NO_HAS = """
for (const kind of [Element, Document, DocumentFragment]) {
  for (const name of ["matches", "closest", "querySelector", "querySelectorAll"]) {
    const real = kind.prototype[name];
    if (real) kind.prototype[name] = function (selector) {
      if (String(selector).includes(":has(")) throw new DOMException(selector, "SyntaxError");
      return real.call(this, selector);
    };
  }
}
const strip = (rules, place) => {
  for (let at = rules.length - 1; at >= 0; at--) {
    if (rules[at].selectorText?.includes(":has(")) place.deleteRule(at);
    else if (rules[at].cssRules) strip(rules[at].cssRules, rules[at]);
  }
};
addEventListener("DOMContentLoaded", () => {
  for (const sheet of document.styleSheets) strip(sheet.cssRules, sheet);
});
"""
COUNT = "navigator.storage.persist = async () => { countOne(); return true; };"


def test_no_script_that_ships_holds_a_lookbehind(school: SmallSchool) -> None:
    """In an engine without it, one is a syntax error: the whole script is not there."""
    texts = {path.name: path.read_text() for path in STATIC.rglob("*.js")}
    texts |= {name: assets.content(str(STATIC), name).decode() for name in assets.MADE}
    texts["worker.js"] = school.app.extensions["worker"].source
    assert [name for name, text in texts.items() if LOOKBEHIND.search(text)] == []


def test_without_has_words_are_kept_and_a_save_that_was_taken_is_shown_as_saved(
    phone_of: Callable[[str], Phone], live_server: Server
) -> None:
    phone, faults = phone_of("lee"), []
    phone.context.add_init_script(NO_HAS)
    phone.page.on("pageerror", lambda error: faults.append(str(error)))
    page = phone.go("new/goal")
    page.fill("textarea[name$='.words']", "Play for Nain")
    page.reload()
    expect(page.locator("textarea[name$='.words']")).to_have_value("Play for Nain")
    page.click("text=Save the goal")
    page.wait_for_url("**/goals")
    goal = phone.until(lambda: Colleague(live_server, "jones").records("goal"))[0][1]
    page = phone.go(f"goal/{goal}")
    change(page, "Change what we agreed", "agreed", "Every day")
    expect(page.locator("main")).to_contain_text("Every day")
    expect(page.locator("body")).not_to_contain_text("needs a connection")
    page.set_viewport_size({"width": 390, "height": 844})
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    foot, tabs = page.locator("footer.foot").bounding_box(), page.locator(".tabs").bounding_box()
    assert foot
    assert tabs
    assert foot["y"] + foot["height"] <= tabs["y"] + 1, "the bar lies over nothing"
    assert faults == []


@pytest.mark.slow
def test_the_browser_is_asked_once_to_keep_what_is_here_and_after_the_first_save(
    phone_of: Callable[[str], Phone],
) -> None:
    phone, asked = phone_of("lee"), []
    phone.context.expose_function("countOne", lambda: asked.append(1))
    phone.context.add_init_script(COUNT)
    for path in ("goals", "about", "lessons"):
        phone.go(path)
        phone.until(lambda: phone.page.evaluate("navigator.serviceWorker.controller !== null"))
    assert asked == []
    phone.write_goal("Play for Nain")
    phone.until(lambda: phone.go("goals") and asked)
    phone.write_goal("Play for Taid")
    for path in ("goals", "about"):
        phone.go(path)
    phone.until(lambda: phone.unsent() == 0)
    assert len(asked) == 1
