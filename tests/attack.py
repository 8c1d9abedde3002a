"""Posting something wrong to every form of a site, and noting what did not end well."""

from django.db import models
from django.db.models import Max
from django.db.models.functions import Length
from django.test import Client
from django.utils.html import escape

from contacts.web.middleware import CONTROL_CHARACTERS
from tests.addresses import routes
from tests.ownership import everything, rows_of, touched, undone, writes
from tests.reading import Field, Form, read
from tests.site_walk import forms_of, page

KEPT = {"Telling", "Debrief"}  # before what is typed makes sense
# Read by others: the token by Django, and what a passkey answers by allauth.
UNREAD = {"csrfmiddlewaretoken", "once", "next", "credential"}
MARKUP = '"><script>alert(1)</script>'
SHOWN = '"><script>alert'


def forms_met(site) -> list[Form]:
    """Every form that changes something, once, from every page for somebody signed in or not."""
    mine, client = site.mine, Client()
    pages = list(site.pages.values())
    pages += [page(client, "/" + route) for name, route in routes() if is_plain(name, route)]
    with undone():
        client.force_login(mine.seeker)
        further = f"/letters/{mine.mailed.pk}/", f"/applications/{mine.waiting.pk}/no/"
        pages += [page(client, address) for address in (*further, "/accounts/email/")]
    forms = [form for page in pages for form in page.forms if form.method == "post"]
    met = {(form.action, *(field.name for field in form.fields)): form for form in reversed(forms)}
    return [form for form in met.values() if form.action != "/accounts/logout/"]


def is_plain(name: str, route: str) -> bool:
    return ":" not in name and "<" not in route and "(" not in route


def is_refusable(field: Field) -> bool:
    """Whether one chooses there: what else it holds somebody must have forged."""
    return field.name not in UNREAD and not field.is_typed


class Attack:
    """What one seeker's browser sends, and the faults it led to."""

    def __init__(self, client, seeker, forms: list[Form]):
        self.client, self.seeker, self.forms, self.faults = client, seeker, forms, []
        self.before = everything(seeker)

    def post(self, form: Form, wrong: dict[str, str | None]):
        """Send a form with something wrong in it, None for a field that is left out."""
        answers = form.answers() | wrong
        answers.pop("once", None)
        answers = {name: text for name, text in answers.items() if text is not None}
        what = f"{form.action} with { {n: t and t[:30] for n, t in wrong.items()} }"
        with undone(), writes() as written:
            response = self.sender(form).post(form.action, answers)
            self.look(response, touched(written), what)
        if response.status_code == 422:
            self.faults += [
                f"{name} forgotten by {what}" for name in forgotten(form, wrong, response)
            ]
        return response

    def post_all(self, form: Form, wrong: dict[str, str | None]) -> None:
        """Everything wrong at once, then without the fields that refuse it: none hides another."""
        while wrong:
            response = self.post(form, wrong)
            refused = refusing(response) & wrong.keys()
            if response.status_code != 422 or len(wrong) == 1:
                return
            if not refused:
                self.post_each(form, wrong)
                return
            wrong = {name: text for name, text in wrong.items() if name not in refused}

    def post_each(self, form: Form, wrong: dict[str, str | None]) -> None:
        for name, text in wrong.items():
            self.post(form, {name: text})

    def sender(self, form: Form) -> Client:
        """Signing up and in would leave us as somebody else."""
        if form.action.startswith("/accounts/"):
            return Client(raise_request_exception=False)
        return self.client

    def look(self, response, changed: list, what: str) -> None:
        code = response.status_code
        if code >= 500:
            self.faults.append(f"{code}: {what}")
        elif code >= 400 and (written := self.written(changed)):
            self.faults.append(f"{code}, yet {written} changed: {what}")
        elif code == 302:
            self.faults += [f"{longer}: {what}" for longer in too_long(self.seeker, changed)]
            self.look_behind(response.url, what)
        elif SHOWN.encode() in response.content:
            self.faults.append(f"not escaped: {what}")

    def look_behind(self, address: str, what: str) -> None:
        """Where it leads, and what that page makes of what is kept now."""
        if not address.startswith("/") or address[1:2] in ("/", "\\"):
            self.faults.append(f"leads to {address[:60]}: {what}")
        elif not address.startswith("/accounts/"):
            response = self.client.get(address)
            if response.status_code >= 500 or SHOWN.encode() in response.content:
                self.faults.append(f"{response.status_code} at {address[:60]} after {what}")

    def written(self, changed: list) -> list[str]:
        """What changed, apart from a telling and a debrief, kept before they make sense."""
        now = everything(self.seeker, changed)
        return [name for name in now if now[name] != self.before[name] and name not in KEPT]

    def found_nothing(self) -> None:
        assert not self.faults, "\n".join(self.faults[:20])


def refusing(response) -> set[str]:
    """The fields that say themselves what is wrong with them."""
    return {form.add_prefix(n) for form in forms_of(response) if form.is_bound for n in form.errors}


def forgotten(form: Form, wrong: dict, response) -> list[str]:
    """Typed fields which the answer shows again, yet without what was typed in them."""
    if "text/html" not in response.headers["Content-Type"]:
        return []
    words = response.content.decode()
    again = {f.name for other in read(response, form.action).forms for f in other.fields}
    kinds = {field.name: field.kind for field in form.fields if field.is_typed}
    typed = {name: wrong[name] for name in wrong.keys() & kinds.keys() & again if wrong[name]}
    return [
        name
        for name, text in typed.items()
        if kinds[name] != "password"
        and escape(text.translate(CONTROL_CHARACTERS).strip()) not in words
    ]


def too_long(seeker, changed: list) -> list[str]:
    """Texts that slipped past their longest length, which SQLite itself does not hold."""
    kinds, found = (models.CharField, models.TextField), []
    for model in (model for model in changed if hasattr(model, "owner_path")):
        most = {f.name: f.max_length for f in model._meta.fields if isinstance(f, kinds)}
        most = {name: length for name, length in most.items() if length}
        longest = rows_of(model, seeker).aggregate(**{f"l_{n}": Max(Length(n)) for n in most})
        over = [name for name in most if (longest[f"l_{name}"] or 0) > most[name]]
        found += [f"{model.__name__}.{name} is too long" for name in over]
    return found
