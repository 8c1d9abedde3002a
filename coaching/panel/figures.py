"""What a caseload counts for every client: figures go with every consent, words with none of them.

Whatever a seeker hides from coaches is not counted either.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from django.db.models import CharField, Count, Exists, F, OuterRef, QuerySet, Value

from coaching.models import Question, Share
from coaching.panel.scope import Sight
from followup.models import Give, Promise, Touch, Watch
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
    rows: Callable[[Sight], QuerySet]


def open_touches() -> QuerySet:
    """Planned touches, without those whose letter is hidden."""
    hidden = Letter.objects.filter(touch=OuterRef("pk"), private=True)
    return Touch.objects.not_hidden().open().filter(~Exists(hidden))


def letters_overdue(sight: Sight) -> QuerySet:
    return open_touches().filter(occasion=Touch.Occasion.THANK_YOU, due_on__lt=sight.on)


def due_soon(sight: Sight) -> QuerySet:
    return open_touches().filter(due_on__range=(sight.on, sight.on + SOON))


def promises_at_risk(sight: Sight) -> QuerySet:
    """Due within a week or past due, and no touch is planned that keeps them in time."""
    return without_touch(Promise.objects.not_hidden().open()).filter(
        due_on__lte=sight.on + PROMISE_NOTICE
    )


def asks_sent(sight: Sight) -> QuerySet:
    """Sentences of letters in the post that were read as asks and stayed by choice."""
    return Dismissal.objects.not_hidden().filter(
        because=Dismissal.Because.MINE, letter__touch__sent_on__gte=sight.on - LATELY
    )


def doors_to_watch(sight: Sight) -> QuerySet:
    return Watch.objects.not_hidden().filter(
        found_on__isnull=True, closed_on__isnull=True, from_on__lte=sight.on
    )


def questions_waiting(sight: Sight) -> QuerySet:
    return Question.objects.heard_by(sight.coach, on=sight.on).unanswered()


def drafts_waiting(sight: Sight) -> QuerySet:
    return Share.objects.waiting(on=sight.on).filter(coach=sight.coach)


FIGURES = [
    Figure("letters_overdue", "Letters overdue", letters_overdue),
    Figure("due_soon", "Due in 7 days", due_soon),
    Figure("promises_at_risk", "Promises at risk", promises_at_risk),
    Figure("asks_sent", "Asks sent, 30 days", asks_sent),
    Figure("doors_to_watch", "Doors to watch", doors_to_watch),
    Figure("questions_waiting", "Questions waiting", questions_waiting),
    Figure("drafts_waiting", "Drafts waiting", drafts_waiting),
]


def signs_of_life(sight: Sight) -> list[QuerySet]:
    """What a seeker did in the last two weeks: sent, wrote, gave, promised."""
    day = sight.on - QUIET
    moment = datetime.combine(day, time.min, UTC)
    return [
        Touch.objects.not_hidden().filter(sent_on__gte=day),
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


def figures_of(sight: Sight) -> dict[int, dict[str, int]]:
    """Every figure of every client who has any, all in one question to the database."""
    seekers = list(sight.coachings)
    parts = [counted(figure.rows(sight), figure.name, seekers) for figure in FIGURES]
    parts += [counted(rows, "alive", seekers) for rows in signs_of_life(sight)]
    found = defaultdict(lambda: defaultdict(int))
    for seeker, name, number in parts[0].union(*parts[1:], all=True):
        found[seeker][name] += number
    return found
