"""The app on a home screen: its icons, where it leads at once, and what is seen of it before it is there."""

import re
from io import BytesIO
from pathlib import Path

from PIL import Image

from app.worker.tables import is_kept
from tests.people import SmallSchool

STYLE = Path(__file__).parents[1] / "static" / "base.css"
MOST = 50_000  # bytes of a picture that a phone fetches before the app is there


def test_what_the_manifest_names_is_there_and_no_device_keeps_its_pictures(school: SmallSchool) -> None:
    client = school.client(school.lee)
    said = client.get("/manifest.webmanifest").json
    assert said
    for one in (*said["icons"], *said["screenshots"], *(one["icons"][0] for one in said["shortcuts"])):
        if one["type"] == "image/png":
            body = client.get(one["src"]).data
            assert "x".join(map(str, Image.open(BytesIO(body)).size)) == one["sizes"], one
            assert not is_kept(one["src"].split("?")[0].rpartition("/")[2])
            assert len(body) <= MOST
    assert {one["form_factor"] for one in said["screenshots"]} == {"narrow", "wide"}
    assert [client.get(one["url"], follow_redirects=True).status_code for one in said["shortcuts"]] == [
        200,
        200,
    ]


def test_it_begins_on_the_paper_of_its_pages(school: SmallSchool) -> None:
    said = school.client().get("/manifest.webmanifest").json
    assert said
    assert said["background_color"] == (re.search(r"--paper: (#\w+);", STYLE.read_text()) or [""])[1]


def test_the_icon_for_an_iphone_is_opaque(school: SmallSchool) -> None:
    client = school.client()
    (src,) = re.findall(r'<link rel="apple-touch-icon" href="([^"]*)"', client.get("/sign-in").text)
    picture = Image.open(BytesIO(client.get(src).data))
    assert picture.size == (180, 180)
    assert picture.convert("RGBA").getextrema()[3] == (255, 255)
