"""What every answer says to the browser, and which requests are let in at all. Both servers use HEADERS."""

from urllib.parse import urlsplit

from flask import Flask, Response, abort, request

CONTENT_SECURITY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "font-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
}

HEADERS: dict[str, str] = {
    "Content-Security-Policy": "; ".join(f"{what} {where}" for what, where in CONTENT_SECURITY.items()),
    "X-Content-Type-Options": "nosniff",
    # Not `no-referrer`: under it a browser sends `Origin: null` with our own forms.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

PRIVATE = "no-store"  # also what keeps a page out of the next person's Back button
FOR_EVER = "public, max-age=31536000, immutable"
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


def init_app(app: Flask) -> None:
    """Check every request that could change something; put the headers on every answer."""
    app.before_request(refuse_other_sites)
    app.before_request(refuse_what_is_no_text)
    app.after_request(add_headers)


def refuse_other_sites() -> None:
    """No other site can make a browser act here."""
    if request.method not in SAFE and not same_origin():
        abort(403, "This came from another site, so nothing was done.")


def refuse_what_is_no_text() -> None:
    """No person types a zero byte, and PostgreSQL refuses even to compare with one."""
    if "\0" in request.path:
        abort(404)
    if request.endpoint != "exchange.exchange":  # whose edits are judged one by one
        given = [*request.args.items(multi=True), *request.form.items(multi=True)]
        if any("\0" in text for pair in given for text in pair):
            abort(400)


def same_origin() -> bool:
    """True when the request was made by a page of ours, or by no page at all.

    Browsers of today say so in Sec-Fetch-Site (`none`: the person's own doing, as in a reload). Older ones,
    and all of them on plain http, send Origin, or at least Referer. Only the host is compared: behind a
    proxy that ends TLS the scheme that we see is not the browser's. A request with none of the three was
    made by a program, which has no one's cookies but its own; should a very old browser send it,
    SameSite=Lax has kept the cookie back.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("Origin") or request.headers.get("Referer")
    return origin is None or urlsplit(origin).netloc == request.host


def add_headers(answer: Response) -> Response:
    """Answers that are not marked as public must not be stored."""
    for name, value in HEADERS.items():
        answer.headers.setdefault(name, value)
    if request.endpoint == "static":
        answer.headers["Cache-Control"] = FOR_EVER if request.args.get("v") else "no-cache"
    answer.headers.setdefault("Cache-Control", PRIVATE)
    if request.is_secure:
        answer.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
    return answer
