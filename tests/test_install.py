"""What the installer's page says to write into files: nginx with TLS, the service, the nightly backup."""

import gzip
import http.client
import json
import os
import re
import shutil
import ssl
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import create_app
from tests.people import PASSWORD, copy_data
from tests.server import MPP, PATIENCE, Server, free_port
from tests.talking_phone import now
from tests.test_docs import ROOT, blocks

PAGE = ROOT / "docs" / "install.md"
NGINX = shutil.which("nginx", path=f"{MPP.parent}:{os.environ['PATH']}:/usr/sbin")
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
SLIP = f"name=lee&password={PASSWORD}"


def block(language: str) -> str:
    (found,) = blocks(PAGE, language)
    return found


class Front:
    """nginx as the page has it, on ports of its own and with a certificate that it signed itself."""

    def __init__(self, folder: Path, server: Server) -> None:
        self.folder, self.plain, self.tls = folder, free_port(), free_port()
        certificate, key = folder / "certificate.pem", folder / "key.pem"
        make = [
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=localhost",
        ]
        names = ["-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate]
        subprocess.run([*make, *names], check=True, capture_output=True)
        site = block("nginx").replace("plans.example.org", "localhost")
        for written, here in (
            ("listen 80;", f"listen 127.0.0.1:{self.plain};"),
            ("listen 443 ssl", f"listen 127.0.0.1:{self.tls} ssl"),
            ("127.0.0.1:8000", f"127.0.0.1:{server.port}"),
            ("/etc/letsencrypt/live/localhost/fullchain.pem", str(certificate)),
            ("/etc/letsencrypt/live/localhost/privkey.pem", str(key)),
        ):
            assert written in site, written
            site = site.replace(written, here)
        rooms = "".join(
            f"{name}_temp_path {folder}/{name};"
            for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        who = "user root;" if os.geteuid() == 0 else ""
        head = f"{who} daemon off; pid {folder}/pid; error_log {folder}/error.log; events {{}}"
        rooms += "access_log off;"  # or Debian's file is opened, which no site writes to
        (folder / "nginx.conf").write_text(f"{head} http {{ {rooms} {site} }}")
        self.trust = ssl.create_default_context(cafile=str(certificate))

    def start(self) -> None:
        command = [NGINX, "-p", self.folder, "-c", self.folder / "nginx.conf"]
        self.process = subprocess.Popen(command, stderr=(self.folder / "said").open("wb"))
        began = time.monotonic()
        while not self.answers():
            waited = time.monotonic() - began
            assert self.process.poll() is None and waited < PATIENCE, (self.folder / "said").read_text()  # noqa: PT018

    def answers(self) -> bool:
        try:
            return self.ask("GET", "/healthz")[0].status == 200
        except OSError:
            return False

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(20)

    def ask(
        self, method: str, path: str, body: str | bytes = b"", **headers: str
    ) -> tuple[http.client.HTTPResponse, bytes]:
        connection = http.client.HTTPSConnection("localhost", self.tls, timeout=20, context=self.trust)
        connection.request(method, path, body or None, {k.replace("_", "-"): v for k, v in headers.items()})
        answer = connection.getresponse()
        return answer, answer.read()


@pytest.fixture
def front(made_school: Path, tmp_path: Path) -> Iterator[Front]:
    if NGINX is None:
        pytest.skip("no nginx here: sudo apt install nginx")
    copy_data(made_school, tmp_path / "live")
    (tmp_path / "front").mkdir()
    server = Server(tmp_path / "live", proxy="127.0.0.1").start()
    found = Front(tmp_path / "front", server)
    try:
        found.start()
        yield found
    finally:
        found.stop()
        server.stop()


def test_behind_nginx_people_sign_in_and_phones_sync_over_tls(front: Front) -> None:
    site = f"https://localhost:{front.tls}"
    plain = http.client.HTTPConnection("localhost", front.plain, timeout=20)
    plain.request("GET", "/sign-in")
    assert plain.getresponse().headers["Location"] == "https://localhost/sign-in"
    refused, _ = front.ask("POST", "/sign-in", SLIP, **FORM, Origin="https://elsewhere.example")
    assert refused.status == 403
    entered, _ = front.ask("POST", "/sign-in", SLIP, **FORM, Origin=site)
    assert entered.status == 303
    assert "Strict-Transport-Security" in entered.headers
    cookies = entered.headers.get_all("Set-Cookie")
    assert all("Secure" in cookie for cookie in cookies)
    signed_in = {"Cookie": "; ".join(cookie.partition(";")[0] for cookie in cookies)}
    me = json.loads(front.ask("GET", "/me", **signed_in)[1])
    told = {"protocol": 1, "person": me["person"], "device": "d", "now": now(), "epoch": me["epoch"]}
    body = gzip.compress(json.dumps(told).encode())
    answer, said = front.ask(
        "POST", "/sync", body, **signed_in, Content_Encoding="gzip", Accept_Encoding="gzip"
    )
    assert (answer.status, answer.headers["Content-Encoding"]) == (200, "gzip")
    assert json.loads(gzip.decompress(said))["scopes"]
    assert front.ask("GET", "/metrics")[0].status == 404
    assert block("nginx").count("access_log off;") == 2
    assert front.ask("POST", "/sign-in", b"x" * 7_000_000, **FORM)[0].status == 413
    assert front.ask("POST", "/sign-in", b"x" * 700_000, **FORM)[0].status == 413


@pytest.mark.slow
def test_behind_nginx_nobody_guesses_from_an_address_they_made_up(front: Front) -> None:
    wrong = SLIP.replace(PASSWORD, "a-guess")
    tries = [
        front.ask("POST", "/sign-in", wrong, **FORM, X_Forwarded_For=f"192.0.2.{number}")[0].status
        for number in range(7)
    ]
    assert tries[:5] == [401] * 5
    assert 429 in tries


def test_systemd_understands_the_service(tmp_path: Path) -> None:
    program = shutil.which("systemd-analyze")
    if program is None:
        pytest.skip("no systemd here")
    unit = tmp_path / "mpp.service"
    unit.write_text(block("ini").replace("/opt/mpp/.venv/bin/mpp", str(MPP)).replace("User=mpp", "User=root"))
    done = subprocess.run([program, "verify", "--man=no", unit], capture_output=True, text=True, check=False)
    ours = [line for line in done.stderr.splitlines() if "mpp.service" in line]
    assert ours == []
    assert "ReadWritePaths=/srv/mpp\n" in block("ini"), "data and journal"


def test_the_nightly_backup_is_one(made_school: Path, tmp_path: Path) -> None:
    copy_data(made_school, tmp_path / "mpp")
    create_app(tmp_path / "mpp")
    fields = block("cron").replace("/opt/mpp/.venv/bin/mpp", str(MPP)).replace("/srv/mpp/data", "/srv/mpp")
    minute, hour, *_, command = fields.strip().split(" ", 6)
    assert (int(minute), int(hour)) == (15, 3)
    typed = command.replace("/srv", str(tmp_path)).replace("\\%", "%")
    subprocess.run(["sh", "-c", typed], check=True, capture_output=True)
    (backup,) = (tmp_path / "backup").iterdir()
    assert re.fullmatch(r"mpp-\d{4}-\d\d-\d\d", backup.name)
