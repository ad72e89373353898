"""How much may come in at once, on every route, before anything is looked at."""

from flask import Flask, abort, request

MEGABYTE = 1024 * 1024
ADDRESS = 4096  # letters of path and query: ours have some hundred
BODY = MEGABYTE // 2  # the longest form is a tenth of it
FILE = 3 * MEGABYTE  # a roster of 2,000 pupils as .xlsx is a tenth of it
LARGEST = 2 * FILE  # the same file as text, on its way from its preview to its taking
LARGER = {
    "roster.preview": FILE,
    "roster.take": LARGEST,
    "exchange.exchange": LARGEST,  # it looks into what is packed, and has its own, smaller one
}


def init_app(app: Flask) -> None:
    """Refuse what is too long: 414 for an address, 413 for a body."""
    app.config["MAX_CONTENT_LENGTH"] = LARGEST
    app.before_request(refuse)


def refuse() -> None:
    if len(request.full_path) > ADDRESS:
        abort(414)
    largest = LARGER.get(request.endpoint or "", BODY)
    request.max_content_length = request.max_form_memory_size = largest
    if (request.content_length or 0) > largest:
        abort(413)
