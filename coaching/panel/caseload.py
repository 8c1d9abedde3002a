"""The panel's first page: a row per client, with what might need a hand."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from django.core.paginator import Paginator
from django.shortcuts import render
from django.utils import timezone

from coaching.actions.looks import note_looks
from coaching.panel.figures import FIGURES, figures_of
from coaching.panel.sight import sight_of
from contacts.models import Coaching, User

A_PAGE = 200
ENDS_SOON = timedelta(days=14)


@dataclass
class Client:
    """One client's row."""

    coaching: Coaching
    on: date
    figures: dict[str, int] = field(default_factory=dict)

    @property
    def seeker(self) -> User:
        return self.coaching.seeker

    @property
    def numbers(self) -> list[tuple[str, int]]:
        return [(figure.words, self.figures.get(figure.name, 0)) for figure in FIGURES]

    @property
    def is_quiet(self) -> bool:
        """Two weeks without anything sent, written, given or promised."""
        return not self.figures.get("alive")

    @property
    def ends_on(self) -> date | None:
        """The last day of a consent that is about to end."""
        until = self.coaching.until_on
        return until if until and until <= self.on + ENDS_SOON else None


# What a caseload is narrowed to, and what it is sorted by, each by its word in the address.
ONLY = {
    figure.name: (figure.words, lambda c, n=figure.name: c.figures.get(n)) for figure in FIGURES
}
ONLY |= {
    "quiet": ("Quiet for 14 days", lambda client: client.is_quiet),
    "ending": ("Consent about to end", lambda client: client.ends_on),
}
ORDERS = {f.name: (f.words, lambda c, n=f.name: c.figures.get(n, 0)) for f in FIGURES}
ORDERS = {"client": ("Client", lambda client: str(client.seeker).casefold())} | ORDERS
ORDERS |= {
    "quiet": ("Quiet", lambda client: client.is_quiet),
    "ending": ("Consent ends", lambda client: client.ends_on or date.max),
}


def clients_of(sight) -> list[Client]:
    """A row for everybody who lets this coach look in."""
    figures = figures_of(sight)
    held = sight.coachings.items()
    return [Client(coaching, sight.on, figures.get(pk, {})) for pk, coaching in held]


def narrowed(clients: list[Client], typed: str, only: str) -> list[Client]:
    """Those with these letters in their name or e-mail, and those something is true of."""
    words = typed.casefold().split()
    found = [c for c in clients if all(w in known_as(c.seeker) for w in words)]
    return [c for c in found if ONLY[only][1](c)] if only in ONLY else found


def known_as(seeker: User) -> str:
    return f"{seeker.name} {seeker.email}".casefold()


def in_order(clients: list[Client], order: str) -> list[Client]:
    """By a column; turned round with a minus before its word."""
    key = ORDERS.get(order.removeprefix("-"), ORDERS["client"])[1]
    return sorted(clients, key=key, reverse=order.startswith("-"))


def heads(order: str) -> list[dict]:
    """The columns' heads: figures are sorted with the most first, and a second press turns them."""
    return [head(name, words, order) for name, (words, _) in ORDERS.items()]


def head(name: str, words: str, order: str) -> dict:
    first = name if name in ("client", "ending") else f"-{name}"
    other = f"-{name}" if first == name else name
    is_sorted = order.removeprefix("-") == name
    return {
        "words": words,
        "leads": other if order == first else first,
        "sorted": is_sorted and ("descending" if order.startswith("-") else "ascending"),
        "counts": name in {figure.name for figure in FIGURES},
    }


def caseload_page(request, panel):
    """Show the caseload; every client on the page is told that their figures were looked at."""
    sight = sight_of(request)
    typed, only = request.GET.get("q", "")[:200], request.GET.get("only", "")
    order = request.GET.get("o", "client")
    clients = in_order(narrowed(clients_of(sight), typed, only), order)
    page = Paginator(clients, A_PAGE).get_page(request.GET.get("page"))
    note_looks(coachings=[c.coaching for c in page], page="Figures", at=timezone.now())
    context = {
        "page": page,
        "typed": typed,
        "only": only,
        "choices": [(name, words) for name, (words, _) in ONLY.items()],
        "heads": heads(order),
        "order": order,
        "has_clients": bool(sight.coachings),
    }
    return render(request, "coaching/caseload.html", panel | context)
