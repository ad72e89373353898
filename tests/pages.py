"""A page as a browser reads it: its forms with what stands in them, sent as a browser sends them."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

from werkzeug.datastructures import MultiDict

VOID = {"input", "br", "img", "link", "meta", "hr"}


@dataclass
class Input:
    """One input. on: whether a browser would send it."""

    name: str
    value: str
    kind: str
    on: bool = True


@dataclass
class Button:
    """A button that says which one was pressed."""

    name: str
    value: str
    words: str = ""


@dataclass
class Form:
    """A form to fill in. `action` is where it goes."""

    id: str
    action: str
    inputs: list[Input] = field(default_factory=list)
    buttons: list["Button"] = field(default_factory=list)

    def names(self) -> list[str]:
        return [one.name for one in self.inputs]

    def name(self, ending: str) -> str:
        """The whole name of the one input whose name ends so: `lesson.<id>.did` for `did`."""
        found = {name for name in self.names() if name.split(".")[0] not in ("was", "base")}
        return next(name for name in sorted(found) if name.rpartition(".")[2] == ending)

    def fill(self, ending: str, value: str) -> None:
        """Type something, or choose it."""
        name = self.name(ending)
        for one in self.inputs:
            if one.name == name and one.kind in ("radio", "checkbox"):
                one.on = one.value == value or (one.on and one.kind == "checkbox")
            elif one.name == name:
                one.value = value

    def press(self, words: str) -> "MultiDict[str, str]":
        """As a browser sends it when the button is pressed that says this, or has this value."""
        button = next(one for one in self.buttons if words in (one.value, one.words))
        return MultiDict([*self.sent().items(multi=True), (button.name, button.value)])

    def sent(self) -> "MultiDict[str, str]":
        """As a browser sends it: line ends as CRLF, nothing for boxes that are not ticked."""
        return MultiDict([(one.name, one.value.replace("\n", "\r\n")) for one in self.inputs if one.on])


class Page(HTMLParser):
    """forms: every form of the page that is not hidden; text: all that can be read; ids: of every element."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html, self.forms, self.ids = html, [], []
        self.words: list[str] = []
        self._form: Form | None = None
        self._text: Input | None = None
        self._button: Button | None = None
        self._select = ""
        self.feed(html)
        self.text = " ".join(" ".join(self.words).split())

    def form(self, id_part: str) -> Form:
        """The first form whose id holds this."""
        return next(form for form in self.forms if id_part in form.id)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        had = {name: value or "" for name, value in attrs}
        self.ids += [had["id"]] if "id" in had else []
        if tag == "form":
            self._form = Form(had.get("id", ""), had.get("action", ""))
            self.forms += [] if "hidden" in had else [self._form]
        if self._form is None:
            return
        if tag == "input":
            kind = had.get("type", "text")
            on = "checked" in had or kind not in ("radio", "checkbox")
            self._form.inputs.append(Input(had.get("name", ""), had.get("value", ""), kind, on))
        elif tag == "textarea":
            self._text = Input(had.get("name", ""), "", "text")
            self._form.inputs.append(self._text)
        elif tag == "button" and "name" in had:
            self._button = Button(had["name"], had.get("value", ""))
            self._form.buttons.append(self._button)
        elif tag == "select":
            self._select = had.get("name", "")
            self._form.inputs.append(Input(self._select, "", "text"))
        elif tag == "option" and "selected" in had:
            self._form.inputs[-1].value = had.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        elif tag == "button":
            self._button = None
        elif tag == "textarea" and self._text:
            self._text.value = self._text.value.removeprefix("\n")  # as browsers do
            self._text = None

    def handle_data(self, data: str) -> None:
        if self._text is not None:
            self._text.value += data
        else:
            self.words.append(data)
            if self._button is not None:
                self._button.words = f"{self._button.words} {data}".strip()
