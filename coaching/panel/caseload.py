"""The panel's first page: what is counted for every client, and who might need a hand."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from django.core.paginator import Paginator
from django.db.models import CharField, Count, Exists, F, OuterRef, QuerySet, Value
from django.shortcuts import render
from django.utils import timezone

from coaching.actions.access_log import log_access
from coaching.models import Question, Share
from coaching.panel.scope import Scope, scope_of
from contacts.models import Coaching, User
from followup.models import Give, PastContact, Promise, Touch, Watch
from followup.selectors.today import PROMISE_NOTICE, without_touch
from letters.models import Dismissal, Letter

SOON = timedelta(days=7)
QUIET = timedelta(days=14)
LATELY = timedelta(days=30)


@dataclass(frozen=True)
class Figure:
    """One number per client: its name, its column's words, and the rows it counts."""

    name: str
    words: str
    rows: Callable[[Scope], QuerySet]


def open_touches() -> QuerySet:
    """Planned touches, without those whose letter is hidden."""
    hidden = Letter.objects.filter(touch=OuterRef("pk"), private=True)
    return Touch.objects.not_hidden().open().filter(~Exists(hidden))


def letters_overdue(scope: Scope) -> QuerySet:
    return open_touches().filter(occasion=Touch.Occasion.THANK_YOU, due_on__lt=scope.on)


def due_soon(scope: Scope) -> QuerySet:
    return open_touches().filter(due_on__range=(scope.on, scope.on + SOON))


def promises_at_risk(scope: Scope) -> QuerySet:
    """Due within a week or past due, and no touch is planned that keeps them in time."""
    return without_touch(Promise.objects.not_hidden().open()).filter(
        due_on__lte=scope.on + PROMISE_NOTICE
    )


def asks_sent(scope: Scope) -> QuerySet:
    """Sentences of letters in the post that were read as asks and stayed by choice."""
    return Dismissal.objects.not_hidden().filter(
        because=Dismissal.Because.MINE, letter__touch__sent_on__gte=scope.on - LATELY
    )


def openings_to_watch(scope: Scope) -> QuerySet:
    return Watch.objects.not_hidden().filter(
        found_on__isnull=True, closed_on__isnull=True, from_on__lte=scope.on
    )


def questions_waiting(scope: Scope) -> QuerySet:
    return Question.objects.heard_by(scope.coach, on=scope.on).unanswered()


def drafts_waiting(scope: Scope) -> QuerySet:
    return Share.objects.waiting(on=scope.on).filter(coach=scope.coach)


FIGURES = [
    Figure("letters_overdue", "Letters overdue", letters_overdue),
    Figure("due_soon", "Due in 7 days", due_soon),
    Figure("promises_at_risk", "Promises at risk", promises_at_risk),
    Figure("asks_sent", "Asks sent, 30 days", asks_sent),
    Figure("openings_to_watch", "Doors to watch", openings_to_watch),
    Figure("questions_waiting", "Questions waiting", questions_waiting),
    Figure("drafts_waiting", "Drafts waiting", drafts_waiting),
]


def signs_of_life(scope: Scope) -> list[QuerySet]:
    """What a seeker did in the last two weeks: sent, wrote, gave, promised."""
    day = scope.on - QUIET
    moment = datetime.combine(day, time.min, UTC)
    return [
        Touch.objects.not_hidden().filter(sent_on__gte=day),
        PastContact.objects.not_hidden().outgoing().filter(on__gte=day),
        Letter.objects.not_hidden().filter(edited_at__gte=moment),
        Give.objects.not_hidden().filter(made_at__gte=moment),
        Promise.objects.not_hidden().filter(made_on__gte=day),
    ]


def counted(rows: QuerySet, name: str, seekers: list[int]) -> QuerySet:
    """How many of the rows each seeker has, as (seeker, name, number)."""
    owner = rows.model.owner_path
    mine = rows.filter(**{f"{owner}__in": seekers}).order_by()
    named = mine.annotate(figure=Value(name, CharField()), whose=F(owner))
    return named.values_list("whose", "figure").annotate(number=Count("pk"))


def figures_of(scope: Scope) -> dict[int, dict[str, int]]:
    """Every figure of every client who has any, all in one question to the database."""
    seekers = list(scope.coachings)
    parts = [counted(figure.rows(scope), figure.name, seekers) for figure in FIGURES]
    parts += [counted(rows, "alive", seekers) for rows in signs_of_life(scope)]
    found: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for seeker, name, number in parts[0].union(*parts[1:], all=True):
        found[seeker][name] += number
    return found


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


def counting(name: str) -> Callable[[Client], int]:
    """How much of one figure a client has."""
    return lambda client: client.figures.get(name, 0)


# What a caseload is narrowed to, and what it is sorted by, each by its word in the address.
ONLY: dict[str, tuple[str, Callable[[Client], object]]] = {
    figure.name: (figure.words, counting(figure.name)) for figure in FIGURES
}
ONLY |= {
    "quiet": ("Quiet for 14 days", lambda client: client.is_quiet),
    "ending": ("Consent about to end", lambda client: client.ends_on),
}
ORDERS: dict[str, tuple[str, Callable[[Client], Any]]] = {
    "client": ("Client", lambda client: str(client.seeker).casefold()),
    **{figure.name: (figure.words, counting(figure.name)) for figure in FIGURES},
    "quiet": ("Quiet", lambda client: client.is_quiet),
    "ending": ("Consent ends", lambda client: client.ends_on or date.max),
}


def clients_of(scope) -> list[Client]:
    """A row for everybody who lets this coach look in."""
    figures = figures_of(scope)
    held = scope.coachings.items()
    return [Client(coaching, scope.on, figures.get(pk, {})) for pk, coaching in held]


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
    scope = scope_of(request)
    typed, only = request.GET.get("q", "")[:200], request.GET.get("only", "")
    order = request.GET.get("o", "client")
    clients = in_order(narrowed(clients_of(scope), typed, only), order)
    page = Paginator(clients, A_PAGE).get_page(request.GET.get("page"))
    log_access(coachings=[c.coaching for c in page], page="Figures", at=timezone.now())
    context = {
        "page": page,
        "typed": typed,
        "only": only,
        "choices": [(name, words) for name, (words, _) in ONLY.items()],
        "heads": heads(order),
        "order": order,
        "has_clients": bool(scope.coachings),
    }
    return render(request, "coaching/caseload.html", panel | context)
