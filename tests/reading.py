"""Reading a page the way a browser does: its forms with what stands in them, and its links."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

TYPED = {"text", "search", "url", "email", "tel", "password", "textarea", "date", "number"}


@dataclass
class Field:
    """One field of a form: its kind, what stands in it, and what it offers."""

    name: str
    kind: str
    value: str = ""
    required: bool = False
    offers: list[str] = field(default_factory=list)

    @property
    def is_typed(self) -> bool:
        return self.kind in TYPED


@dataclass
class Form:
    """A form as it stands on a page."""

    action: str
    method: str
    fields: list[Field] = field(default_factory=list)

    def answers(self) -> dict[str, str]:
        """What a press on its button would send, with what is required filled in."""
        return {
            each.name: each.value or (believable(each) if each.required else "")
            for each in self.fields
            if each.kind not in ("button", "unticked")
        }


def believable(asked: Field) -> str:
    """Something a person might type there."""
    examples = {"date": "2026-11-20", "email": "sam@example.org", "url": "https://a.example/"}
    return next(filter(None, asked.offers), "") or examples.get(asked.kind, "Plain words")


class Reader(HTMLParser):
    """Collects forms and links; what it meets outside a form it leaves alone."""

    def __init__(self, address: str):
        super().__init__()
        self.address, self.forms, self.links = address, [], []
        self.form = self.within = None

    def handle_starttag(self, tag, pairs):
        given = {name: text or "" for name, text in pairs}
        if tag == "a":
            self.links.append(given.get("href", ""))
        if tag == "form":
            action = given.get("action") or self.address
            self.form = Form(action, given.get("method", "get").lower())
            self.forms.append(self.form)
            if given.get("hx-post"):  # the same fields, kept as they are typed
                self.forms.append(Form(given["hx-post"], "post", self.form.fields))
        elif self.form and tag in ("input", "textarea", "select", "button"):
            self.meet(tag, given)
        elif self.within and tag == "option":
            self.within.offers.append(given.get("value", ""))
            if "selected" in given:
                self.within.value = given.get("value", "")

    def meet(self, tag, given):
        kind = given.get("type", "text") if tag == "input" else tag
        if kind in ("checkbox", "radio"):
            return self.meet_tick(kind, given)
        met = Field(given.get("name", ""), kind, given.get("value", ""), "required" in given)
        if met.name:
            self.form.fields.append(met)
            self.within = met if tag in ("textarea", "select") else None
        return None

    def meet_tick(self, kind, given):
        """A tick is sent with its value; of radio buttons with one name, the chosen one is."""
        value, name = given.get("value", "on"), given.get("name", "")
        known = [each for each in self.form.fields if each.name == name]
        met = known[0] if known else Field(name, "unticked")
        if not known:
            self.form.fields.append(met)
        met.offers.append(value)
        if "checked" in given:
            met.kind, met.value = kind, value

    def handle_data(self, text):
        if self.within and self.within.kind == "textarea":
            self.within.value += text

    def handle_endtag(self, tag):
        if tag == "form":
            self.form = None
        if tag in ("textarea", "select"):
            if tag == "textarea" and self.within:
                self.within.value = self.within.value.removeprefix("\n")  # as HTML has it
            if tag == "select" and self.within and not self.within.value:
                self.within.value = next(iter(self.within.offers), "")
            self.within = None


def read(response, address: str) -> Reader:
    """What stands on a page that was answered under an address."""
    reader = Reader(address)
    reader.feed(response.content.decode())
    return reader


def is_page(response) -> bool:
    """Whether an answer is a page to read."""
    return response.status_code == 200 and "text/html" in response.headers.get("Content-Type", "")
