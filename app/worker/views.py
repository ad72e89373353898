"""The worker's own routes: its script, the app's manifest, the kill switch and the reset page."""

from functools import lru_cache

import brotli
from flask import Blueprint, Flask, Response, current_app, request

from app.http.mark import document
from app.http.security import FOR_EVER, PRIVATE
from app.kinds.roles import LOCKING
from app.people.page import page
from app.plan.pages import static
from app.storage.settings import setting
from app.worker.tables import Worker, build

blueprint = Blueprint("worker", __name__)

NAME = "My Music Progression Plan"
SHORT_NAME = "My Music Plan"
COLOUR = "#17624f"
CLOSE = 10  # of what brotli can: one more takes twice as long for a fiftieth
PAPER = "#f3f6f0"  # as in base.css
SHORTCUTS = {"My first page": "/", "What's waiting": "/waiting"}
# Drawn by `python -m tests.picture --screenshots`: the file, its size, for which screens, what is seen.
SCREENSHOTS = (
    ("screenshot-narrow.png", 390, 844, "narrow", "A child's day, with things to try"),
    ("screenshot-wide.png", 1280, 800, "wide", "A tutor's overview of one pupil"),
)

# A worker that went wrong can only be ended by another one. This one listens to no request, so Flask answers
# them all. Pages that ask hear that it knows of nobody: one that registers it anew while it goes keeps it in
# charge. Unsent edits stay where they are, in IndexedDB, and are sent when the worker is back.
STOP = """\
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(stop()));
addEventListener("message", (event) => event.ports[0]?.postMessage(null));

async function stop() {
  for (const name of await caches.keys()) await caches.delete(name);
  await registration.unregister();
}
"""


def register(app: Flask) -> None:
    """Make the worker of this app. Called last: its routes and templates are read."""
    app.extensions["worker"] = build(app)


def worker() -> Worker:
    made: Worker = current_app.extensions["worker"]
    return made


@blueprint.get("/sw.js")
def start() -> Response:
    """The script that browsers ask for again and again, at an address that never changes; no sign-in.

    It does one thing: name the version. `mpp worker-off` makes it the kill switch.
    """
    named = f'importScripts("/sw/{worker().version}/worker.js");\n'
    answer = script(STOP if is_off() else named, "no-cache")
    answer.headers["Service-Worker-Allowed"] = "/"
    return answer


@blueprint.get("/sw/<version>/worker.js")
def source(version: str) -> Response:
    """The worker itself, whatever version is asked for: a cache on the way may hold an old /sw.js.

    Only the address that names what it holds may be kept.
    """
    if is_off():
        return script(STOP, PRIVATE)
    found = worker()
    if version != found.version:
        return script(found.source, PRIVATE)
    if not request.accept_encodings["br"]:
        return script(found.source, FOR_EVER)
    answer = script(smallest(found.source), FOR_EVER)
    answer.headers["Content-Encoding"] = "br"
    return answer


def is_off() -> bool:
    return setting("worker") == "off"


@blueprint.get("/manifest.webmanifest")
def manifest() -> Response:
    """How the app looks when it is on a home screen."""
    answer = document(
        {
            "id": "/",
            "name": NAME,
            "short_name": SHORT_NAME,
            "description": "One child's music, kept together by pupil, family, tutor and school.",
            "lang": "en-GB",
            "start_url": "/",
            "scope": "/",
            "display": "standalone",
            "theme_color": COLOUR,
            "background_color": PAPER,
            "icons": [
                {"src": static("icon.svg"), "sizes": "any", "type": "image/svg+xml"},
                icon("icon-192.png", 192, "any"),
                icon("icon-512.png", 512, "any"),
                icon("icon-maskable-512.png", 512, "maskable"),
            ],
            "shortcuts": [
                {"name": name, "url": url, "icons": [icon("icon-192.png", 192, "any")]}
                for name, url in SHORTCUTS.items()
            ],
            "screenshots": [screenshot(*one) for one in SCREENSHOTS],
        }
    )
    answer.mimetype = "application/manifest+json"
    answer.headers["Cache-Control"] = "no-cache"
    return answer


@blueprint.get("/reset")
def reset() -> str:
    """Start afresh on this device. From the network always, so it works when nothing else does."""
    return page("reset", locking=LOCKING)


def screenshot(file: str, width: int, height: int, form: str, label: str) -> dict[str, str]:
    """What a browser shows to whoever is about to install the app."""
    size = f"{width}x{height}"
    return {"src": static(file), "sizes": size, "type": "image/png", "form_factor": form, "label": label}


def icon(name: str, size: int, purpose: str) -> dict[str, str]:
    return {"src": static(name), "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}


@lru_cache(maxsize=2)
def smallest(text: str) -> bytes:
    """Packed more closely than what is packed for each request, by an eighth: it takes a second or two, once
    a process, while the page that asks for it is long there.
    """
    packed: bytes = brotli.compress(text.encode(), quality=CLOSE)
    return packed


def script(text: str | bytes, cached: str) -> Response:
    answer = Response(text, mimetype="text/javascript")
    answer.headers["Cache-Control"] = cached
    return answer
