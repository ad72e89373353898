"""JavaScript modules in any engine: what `tests/javascript.py` gives, by a small server of our own."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.engines.browser import Browser, ScriptError
from tests.javascript import CALL, POLICY, JavaScript, JavaScriptError


class InEngine(JavaScript):
    """Modules are served as they are found in Chromium; a page is loaded anew only when one is added."""

    def __init__(self, browser: Browser) -> None:
        super().__init__()
        self.browser, self.ready = browser, False
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), type("Bound", (Handler,), {"modules": self}))
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def call(self, module: str, function: str, *arguments: Any) -> Any:
        if not self.ready:
            self.browser.goto(f"http://localhost:{self.server.server_port}/")
            self.ready = True
        try:
            given = [f"/{module.lstrip('/')}", function, json.dumps(arguments)]
            return json.loads(self.browser.evaluate(CALL, given))
        except ScriptError as error:
            raise JavaScriptError(str(error)) from error

    def forget(self) -> None:
        self.ready = False

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


class Handler(BaseHTTPRequestHandler):
    modules: InEngine
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        found = self.modules.find(self.path.lstrip("/").partition("?")[0])
        kind, body = found or ("text/plain", b"")
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing."""
