"""What everybody needs of a page: a screen reader, a keyboard alone, a narrow screen, large letters."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

SMALLEST = {"width": 320, "height": 568}
ZOOMED = {"width": 640, "height": 400}  # a desk's 1280 × 800 at 200 %
A4 = {"width": 794, "height": 1123}
# A child's finger needs 56 pixels, anybody's 44; of what covers its whole card, the card is touched.
TOO_SMALL = """() => {
  const least = document.body.matches(".for-pupil") ? 56 : 44;
  const covers = ".option input, .tick input, .entry .day, .leads h2 a, .skip";
  const touched = "a, button, summary, select, textarea, input, label.option, label.tick";
  return [...document.querySelectorAll(touched)]
    .filter((one) => one.checkVisibility() && one.type !== "hidden" && !one.matches(covers))
    .filter((one) => one.getBoundingClientRect().height < least - 0.5)
    .map((one) => `${one.outerHTML.slice(0, 120)}: ${one.getBoundingClientRect().height}`);
}"""
# What is chosen is told from what is not by an outline, where a reader's few colours stand for all of ours.
UNMARKED = """() => {
  const chosen = ".option:has(:checked), [aria-pressed='true'], [aria-current]:not(.bar *)";
  return [...document.querySelectorAll(chosen)]
    .filter((one) => one.checkVisibility() && getComputedStyle(one).outlineStyle === "none")
    .map((one) => one.outerHTML.slice(0, 120));
}"""
STICKS_OUT = """() => [...document.querySelectorAll("body *")]
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
  .map((one) => `${one.outerHTML.slice(0, 160)}: ${one.getBoundingClientRect().right}`)"""
# Between an element and words that are a box of their own, as in a flex container, a space is lost.
LOST_SPACE = """() => {
  const near = (one, side) => {
    while ((one = one[side]) && (one.nodeType !== 1 || getComputedStyle(one).position === "absolute"))
      if (one.nodeType === 3 && one.data.trim()) return null;
    return one;
  };
  const touch = (one, other) => other && one.top < other.bottom && other.top < one.bottom
    && Math.min(Math.abs(one.left - other.right), Math.abs(other.left - one.right)) < 1;
  const isLost = (words) => {
    if (words.nodeType !== 3 || !words.data.trim()) return false;
    const range = document.createRange();
    range.selectNodeContents(words);
    return ["previousSibling", "nextSibling"]
      .some((side) => touch(range.getBoundingClientRect(), near(words, side)?.getBoundingClientRect()));
  };
  return [...document.querySelectorAll("body *")]
    .filter((one) => one.checkVisibility() && /flex|grid/.test(getComputedStyle(one).display))
    .filter((one) => [...one.childNodes].some(isLost))
    .map((one) => one.outerHTML.slice(0, 160));
}"""
# What stands in a bar over something else in it.
OVERLAPS = """() => [...document.querySelectorAll(".top, .tabs")].flatMap((bar) => {
  const all = bar.matches(".top") ? bar.children : bar.querySelectorAll(":is(.icon, a > span, .count)");
  const shown = [...all].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const boxes = shown.map((one) => [one, one.getBoundingClientRect()]);
  const over = (one, other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  const apart = (one, other) => one.parentElement === bar || one.parentElement !== other.parentElement;
  return boxes.flatMap(([one, box], n) => boxes.slice(n + 1)
    .filter(([other, its]) => apart(one, other) && over(box, its))
    .map(([other]) => `${one.outerHTML.slice(0, 80)} over ${other.outerHTML.slice(0, 80)}`));
})"""
MOVING = "() => document.getAnimations().map((one) => one.effect.target.outerHTML.slice(0, 120))"
# All that a finger can reach. Of radios that belong together one is enough: arrow keys lead to the others.
STOPS = """() => {
  const all = "a[href], button:enabled, input:not([type=hidden]), select, textarea, summary";
  const key = (one) => one.type === "radio" ? `${one.name} of ${one.form?.id}` : one;
  window.unreached = new Map([...document.querySelectorAll(all)].filter((one) => one.checkVisibility())
    .map((one) => [key(one), one]));
  window.reach = (one) => window.unreached.delete(key(one));
  window.scrollTo(0, 0);
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  return window.unreached.size;
}"""
# Where Tab has come to: null at the end; else what is wrong with it, or "".
STOP = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  window.reach(one);
  const shown = one.closest(".option, .tick") ?? one;
  const ring = [one, shown].some((each) => getComputedStyle(each).outlineStyle !== "none");
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const points = [[(left + right) / 2, (top + bottom) / 2], [left + 6, top + 6], [right - 6, bottom - 6]];
  const seen = points.map(([x, y]) => document.elementFromPoint(x, y))
    .some((found) => found && (shown.contains(found) || (found !== document.body && found.contains(shown))));
  return ring && seen ? "" : `${ring ? "covered" : "no ring"}: ${one.outerHTML.slice(0, 160)}`;
}"""
LEFT = "() => [...window.unreached.values()].map((one) => one.outerHTML.slice(0, 160))"
MOST_STOPS = 600
AXE, AXE_AGAIN = Axe(), Axe("null")  # the second runs where the page has the first one's script already
ALL: dict[str, Any] = {"resultTypes": ["violations"]}
CONTRAST: dict[str, Any] = ALL | {"runOnly": ["color-contrast"]}


def clean(page: Page, what: str) -> None:
    """Axe finds nothing in light, no contrast too low in dark, and nothing is wider than the screen."""
    page.emulate_media(color_scheme="light", reduced_motion="reduce")  # or colours are caught on their way
    hears_nothing_wrong(page, f"{what}, light", AXE, ALL)
    page.emulate_media(color_scheme="dark")
    hears_nothing_wrong(page, f"{what}, dark", AXE_AGAIN, CONTRAST)
    fits(page, what)
    finds_none(page, TOO_SMALL, f"{what}: too small for a finger")
    finds_none(page, MOVING, f"{what}: moves")
    finds_none(page, LOST_SPACE, f"{what}: a lost space")


def clean_in_any_way(page: Page, what: str) -> None:
    """The same on the smallest screen, at 200 %, in forced colours, and with nothing but a keyboard."""
    page.set_viewport_size(ZOOMED)  # type: ignore[arg-type]
    fits(page, f"{what}, 200 %")
    page.set_viewport_size(SMALLEST)  # type: ignore[arg-type]
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    fits(page, f"{what}, letters of 200 %")
    finds_none(page, OVERLAPS, f"{what}, letters of 200 %: overlap in a bar")
    page.evaluate("document.documentElement.style.fontSize = ''")
    clean(page, what)
    page.emulate_media(forced_colors="active")
    finds_none(page, UNMARKED, f"{what}: not to be told apart in forced colours")
    page.emulate_media(forced_colors="none")
    by_keyboard(page, what)


def clean_in_print(page: Page, what: str) -> None:
    """As it comes out of the printer: nothing faint, nothing beyond the edge of the paper."""
    page.set_viewport_size(A4)  # type: ignore[arg-type]
    page.emulate_media(media="print", color_scheme="light", reduced_motion="reduce")
    hears_nothing_wrong(page, f"{what}, printed", AXE, CONTRAST)
    fits(page, f"{what}, printed")
    page.emulate_media(media="screen")


def hears_nothing_wrong(page: Page, what: str, axe: Axe, options: dict[str, Any]) -> None:
    found = axe.run(page, options=options)
    assert found.violations_count == 0, f"{what}: {found.generate_report()}"


def finds_none(page: Page, looking: str, what: str) -> None:
    found = page.evaluate(looking)
    assert found == [], f"{what}: {found}"


def fits(page: Page, what: str) -> None:
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0, f"{what} is {wide} pixels too wide: {page.evaluate(STICKS_OUT)}"


def by_keyboard(page: Page, what: str) -> None:
    """Tab leads to all that a finger reaches, shows where it is, and goes on; no bar lies over it."""
    page.evaluate(STOPS)
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        wrong = page.evaluate(STOP)
        if wrong is None:
            break
        assert wrong == "", f"{what}, by keyboard: {wrong}"
    finds_none(page, LEFT, f"{what}: no key leads there")
