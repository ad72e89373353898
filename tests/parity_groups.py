"""Ffion and Rhys learn together, for the pages that both servers draw."""

from typing import Any

from tests.pages import Page
from tests.parity import Both
from tests.parity_story import LONG

NAME = "Band <1>"
GROUP = "/group?name=Band%20%3C1%3E"
LESSON, PUPILS = GROUP.replace("?", "/lesson?"), GROUP.replace("?", "/pupils?")
Said = dict[str, str | list[str]]


def sent(phone: Both, path: str, said: Said) -> tuple[str, list[tuple[str, str]]]:
    """The form at `path` on the worker's page, filled in: (where it goes, what is sent)."""
    form = Page(phone.ask("answers", [["GET", path, "", False]])[0][1]).form("group-")
    fields = form.sent()
    for name, value in said.items():
        fields.setlist(name, [value] if isinstance(value, str) else value)
    return form.action, list(fields.items(multi=True))


def mistaken(phone: Both, path: str, said: Said) -> None:
    """A form with something wrong in it, posted to both."""
    action, body = sent(phone, path, said)
    status, text = phone.ask("answers", [["POST", action, [list(pair) for pair in body], False]])[0]
    data = {name: [each for key, each in body if key == name] for name, _ in body}
    answer = phone.client.post(action, data=data)
    assert answer.status_code == 422, answer.status_code
    phone.same(["POST", path], (answer.status_code, answer.text), (status, text))


def saved(phone: Both, path: str, said: Said) -> None:
    """On the phone alone."""
    action, body = sent(phone, path, said)
    status, text = phone.ask("answers", [["POST", action, [list(pair) for pair in body], False]])[0]
    assert status == 303, text[:300]


def gathered(phone: Both, path: str, said: Said) -> None:
    """At the school, and heard of on the phone."""
    action, body = sent(phone, path, said)
    data: dict[str, Any] = {name: [each for key, each in body if key == name] for name, _ in body}
    assert phone.client.post(action, data=data).status_code == 303
    phone.ask("pull")


def learn_together(phone: Both, rhys: str) -> None:
    """A group is made, and changed; a lesson is written for it, waits, and is refused. rhys: his plan."""
    ffion = phone.school.plan
    mistaken(phone, "/group/pupils", {"group": "", "what": "Drums", "in": []})
    mistaken(phone, "/group/pupils", {"group": "x", "what": "Drums", "setting": "class", "in": []})
    gathered(phone, "/group/pupils", {"group": NAME, "what": "Drums", "in": [ffion, rhys]})
    done = f"{GROUP}&done=same.{phone.servers.clock()}"
    phone.compare(f"/plan/{rhys}", "/", GROUP, done, LESSON, PUPILS, "/group?name=Nobody", fragments=False)
    phone.compare("/group/pupils", *(f"/plan/{plan}/plan" for plan in (ffion, rhys)), fragments=False)
    wrong: Said = {"day": "", "took": "room", "absent": [rhys], f"line.{rhys}": LONG + LONG}
    mistaken(phone, LESSON, wrong)
    tasks: Said = {"task.0.words": LONG, "task.1.words": "Hum", "task.1.how": "minutes", "task.1.amount": "x"}
    mistaken(phone, LESSON, tasks | {"task.2.words": "Clap", "task.2.until": LONG, "did": LONG + LONG})
    mistaken(phone, LESSON, {"pupil": []})
    saved(phone, LESSON, {"did": "The round", "task.0.words": "Hum it", "absent": [rhys]})
    told(phone)
    gathered(phone, PUPILS, {"in": [ffion]})
    told(phone)  # what was written for Rhys waits, though he has left
    for _ in (ffion, rhys):
        phone.ask("refuseOldest", "not-yours")
        told(phone)
    for one in phone.ask("known", ffion)["waiting"]["drawer"]:
        phone.ask("answers", [["POST", "/waiting/drawer", [["do", "put-away"], ["id", one["id"]]], False]])


def told(phone: Both) -> None:
    with phone.flask_told():
        phone.compare(GROUP, fragments=False)
