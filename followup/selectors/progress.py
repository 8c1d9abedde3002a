"""My own record in honest figures and charts: what went out, what was kept, what came back."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q
from django.db.models.functions import TruncMonth
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from contacts.models import User
from followup.models import Consequence, Promise, Touch
from followup.rules import cadence
from followup.rules.periods import Period, pages_since, periods
from followup.rules.promising import Reckoning
from followup.selectors.noted_contacts import HEARD, noted_in
from followup.selectors.promises import reckoning_of
from followup.selectors.public_holidays import public_holidays

OUT = ("gives", "letters", "kept")
CAME = Touch.CameOf
Months = Counter[tuple[date, str]]


@dataclass(frozen=True)
class Chart:
    """One chart and the table beside it: its heads, and a row for each period, newest first."""

    key: str
    title: str
    heads: tuple[str, ...]
    rows: list[tuple[str, list[int]]]

    @property
    def is_wide(self) -> bool:
        """Whether the table has no room beside the chart."""
        return len(self.heads) > 3

    @property
    def svg(self) -> SafeString:
        """The first column as bars; the last of the rows is the oldest."""
        told = [(name, numbers[0]) for name, numbers in self.rows]
        all_of_it = sum(count for _, count in told)
        about = f"{self.heads[0]} in each period: {all_of_it} in all. The table has every number."
        return bars(told, key=self.key, title=self.title, about=about)


@dataclass(frozen=True)
class Figures:
    """Everything counted since the first day, and a page of periods of it."""

    sent: int
    total: Counter
    promises: Reckoning
    letters_in_time: int
    letters_after_a_no: int
    charts: list[Chart]
    pages: int

    @property
    def answers(self) -> int:
        """Whatever came back, other than being asked to stop."""
        kinds = {*CAME.values, HEARD} - {CAME.NOTHING, CAME.STOP}
        return sum(self.total[kind] for kind in kinds)


def figures_of(seeker: User, on: date, *, by: str = "month", page: int = 1) -> Figures:
    """A seeker's figures as of a day, in six queries: `page` says which periods are charted."""
    went, made, came = went_out(seeker), promises_made(seeker), came_back(seeker)
    months = went + made + came + noted_in(seeker)
    pages = pages_since(min((month for month, _ in months), default=None), on, by)
    shown = periods(on, by, min(max(page, 1), pages))[::-1]
    in_time, after_a_no = letters_in_time(seeker)
    total: Counter[str] = Counter()
    for (_, what), count in months.items():
        total[what] += count
    return Figures(
        sent=total["sent"],
        total=total,
        promises=reckoning_of(seeker, on),
        letters_in_time=in_time,
        letters_after_a_no=after_a_no,
        charts=charts_of(months, shown),
        pages=pages,
    )


def went_out(seeker: User) -> Months:
    """What was sent in each month: all of it, gives, letters and promises kept."""
    counted = (
        Touch.objects.of(seeker)
        .sent()
        .order_by()
        .values_list(TruncMonth("sent_on"))
        .annotate(
            Count("pk"),
            gives=Count("pk", filter=Q(give__isnull=False)),
            letters=Count("pk", filter=Q(channel=Touch.Channel.LETTER)),
            kept=Count("pk", filter=Q(keeps__isnull=False)),
        )
    )
    names = ("sent", *OUT)
    return Counter(
        {
            (month, what): count
            for month, *counts in counted
            for what, count in zip(names, counts, strict=True)
        }
    )


def promises_made(seeker: User) -> Months:
    """Promises made in each month and not taken back."""
    stands = Promise.objects.of(seeker).filter(withdrawn_on__isnull=True).order_by()
    counted = stands.values(month=TruncMonth("made_on")).annotate(made=Count("pk"))
    return Counter({(row["month"], "made"): row["made"] for row in counted})


def came_back(seeker: User) -> Months:
    """What came of touches, by the month in which it came."""
    counted = (
        Touch.objects.of(seeker)
        .filter(answered_on__isnull=False)
        .order_by()
        .values("came_of", month=TruncMonth("answered_on"))
        .annotate(times=Count("pk"))
    )
    return Counter({(row["month"], row["came_of"]): row["times"] for row in counted})


def letters_in_time(seeker: User) -> tuple[int, int]:
    """How many thank-yous after a no went within two business days, and how many went at all."""
    thanks = Touch.objects.of(seeker).sent().filter(occasion=Touch.Occasion.THANK_YOU)
    # Thanks after another outcome, such as being hired after all, are no letters after a no.
    later = Consequence.objects.of(seeker).filter(outcome__thank=True, touch__isnull=False)
    thanks = thanks.exclude(pk__in=later.values("touch"))
    days = (
        thanks.filter(application__rejection__isnull=False)
        .order_by()
        .values_list("application__rejection__received_on", "sent_on")
        .annotate(letters=Count("pk"))
    )
    in_time = every = 0
    for told_on, sent_on, letters in days:
        holidays = public_holidays(seeker.country.code, told_on.year)
        in_time += letters * (sent_on <= cadence.thank_you_due(told_on, holidays))
        every += letters
    return in_time, every


def charts_of(months: Months, shown: Sequence[Period]) -> list[Chart]:
    """The three charts of a page of periods."""
    answers = [CAME.THANKS, CAME.CONVERSATION, CAME.INTRODUCTION, CAME.INVITATION, CAME.OFFER]
    return [
        Chart(
            "gives",
            "What you gave",
            ("Gives", "Letters"),
            rows_of(months, shown, [["gives"], ["letters"]]),
        ),
        Chart(
            "kept",
            "Promises you kept",
            ("Kept", "Made"),
            rows_of(months, shown, [["kept"], ["made"]]),
        ),
        Chart(
            "answers",
            "What came back",
            ("Answers", "Thanks", "Conversations", "Introductions", "Invitations", "Offers"),
            rows_of(months, shown, [[*answers, HEARD], *([kind] for kind in answers)]),
        ),
    ]


def rows_of(
    months: Months, shown: Iterable[Period], columns: Sequence[Sequence[str]]
) -> list[tuple[str, list[int]]]:
    """For each period its name and the sum of each column's kinds."""
    return [(each.name, [counted(months, each, set(kinds)) for kinds in columns]) for each in shown]


def counted(months: Months, within: Period, kinds: set[str]) -> int:
    return sum(
        count
        for (month, what), count in months.items()
        if what in kinds and within.first <= month < within.after
    )


# In CSS pixels on a phone of 390 px, where the drawing is shown at its own size.
WIDTH, ROW, BAR = 320, 24, 14
NAMES, NUMBERS = 76, 36  # room for the names at the left and the numbers at the right
LONGEST_NAME = 12


def bars(rows: Sequence[tuple[str, int]], *, key: str, title: str, about: str) -> SafeString:
    """A bar for each (name, count), top to bottom; the longest takes the whole width.

    `key` tells this chart's title and description from others on the page. Counts are not
    negative.
    """
    most = max((count for _, count in rows), default=0)
    drawn = format_html_join(
        "\n", "{}", ((bar(place, name, count, most),) for place, (name, count) in enumerate(rows))
    )
    return format_html(
        '<svg class="chart" role="img" aria-labelledby="{key}-title {key}-about" '
        'viewBox="0 0 {width} {height}" focusable="false">\n'
        '<title id="{key}-title">{title}</title>\n<desc id="{key}-about">{about}</desc>\n'
        "{drawn}\n</svg>",
        key=key,
        width=WIDTH,
        height=max(ROW * len(rows), ROW),
        title=title,
        about=about,
        drawn=drawn,
    )


def bar(place: int, name: str, count: int, most: int) -> SafeString:
    """One line of the chart: its name, its bar and its number."""
    length = length_of(count, most)
    middle = place * ROW + ROW // 2
    return format_html(
        '<text class="chart-name" x="0" y="{y}">{name}</text>{bar}'
        '<text class="chart-number" x="{end}" y="{y}">{count}</text>',
        y=middle + 5,
        name=name[:LONGEST_NAME],
        bar=format_html(
            '<rect x="{}" y="{}" width="{}" height="{}"/>', NAMES, middle - BAR // 2, length, BAR
        )
        if length
        else "",
        end=NAMES + length + 6,
        count=count,
    )


def length_of(count: int, most: int) -> int:
    """How long a bar is; anything above nothing can be seen."""
    if not count:
        return 0
    return max(2, round((WIDTH - NAMES - NUMBERS) * count / most))
