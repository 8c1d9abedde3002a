"""When something opens: a month, a day (it may be past), or some time; and its closing day."""

from datetime import date

from django import forms
from django.utils import formats

from contacts.forms import field_of
from contacts.models.fields import FIRST_DAY
from followup.forms.days import Day
from followup.models import Watch

LAST_DAY = date(2100, 12, 31)
MONTHS_AHEAD = 24
SOME_TIME = Watch.Precision.SOME_TIME
BOTH = "Choose a month or type a day, not both."
CLOSES_BEFORE = "The closing day comes on or after the day it opens."


def months_from(day: date) -> list[tuple[str, str]]:
    """The months from that of `day` on as choices: their first day, a name like "January 2027"."""
    firsts = (
        date(day.year + (day.month - 1 + ahead) // 12, (day.month - 1 + ahead) % 12 + 1, 1)
        for ahead in range(MONTHS_AHEAD + 1)
    )
    return [(first.isoformat(), formats.date_format(first, "F Y")) for first in firsts]


def openings(today: date, kept: date | None) -> list[tuple[str, str]]:
    """Some time, the coming months, and what is recorded already when it is none of them."""
    months = months_from(today)
    if kept and kept.isoformat() not in dict(months):
        shape = "F Y" if kept.day == 1 else "DATE_FORMAT"
        months.insert(0, (kept.isoformat(), formats.date_format(kept, shape)))
    return [(str(SOME_TIME), "Some time"), *months]


def month_field(label: str) -> forms.TypedChoiceField:
    return forms.TypedChoiceField(label=label, coerce=as_month, empty_value=None, required=False)


def as_month(said: str) -> date | str:
    """The first day of a month, or that it is some time."""
    return said if said == SOME_TIME else date.fromisoformat(said)


def day_field() -> forms.DateField:
    return forms.DateField(
        label="Or the day it opens",
        widget=Day,
        required=False,
        help_text="If you know it. A day already past is fine, for an advert that is up by now.",
    )


def closing_field() -> forms.DateField:
    return forms.DateField(
        label="It closes on", widget=Day, required=False, help_text="The last day to apply, if any."
    )


def when_of(form: forms.Form | forms.ModelForm, month: str) -> tuple[date | None, str]:
    """The day and how well it is known, out of the fields `month`, `opens_day`, `closes_on`.

    What makes no sense is said beside its field.
    """
    answers = form.cleaned_data
    said, opens_day, closes_on = (answers.get(name) for name in (month, "opens_day", "closes_on"))
    for name, day in (("opens_day", opens_day), ("closes_on", closes_on)):
        if day and not FIRST_DAY <= day <= LAST_DAY:
            form.add_error(name, "That is before 1970 or after 2100: check the year.")
    if said and opens_day:
        form.add_error("opens_day", BOTH)
    on = opens_day or (None if said == SOME_TIME else said)
    if closes_on and not on:
        form.add_error("closes_on", "Say when it opens, too: a month or a day.")
    elif closes_on and closes_on < on:
        form.add_error("closes_on", CLOSES_BEFORE)
    if opens_day:
        return on, Watch.Precision.DAY
    return on, SOME_TIME if said == SOME_TIME else Watch.Precision.MONTH


def begun(on: date | None, precision: str, month: str) -> dict:
    """What the fields begin with, of an opening that is known."""
    if precision == Watch.Precision.DAY:
        return {"opens_day": on, month: None}
    return {month: str(SOME_TIME) if precision == SOME_TIME else on}


class OpeningForm(forms.ModelForm):
    """One opening that is watched."""

    month = month_field("When it may open")
    opens_day = day_field()
    closes_on = closing_field()
    field_order = ("what", "month", "opens_day", "closes_on")

    class Meta:
        model = Watch
        fields = ("what", "closes_on")
        labels = {"what": "What may open"}

    def __init__(self, *args, today: date, **kwargs):
        watch = kwargs["instance"]
        kwargs["initial"] = begun(watch.from_on, watch.precision, "month") if watch.pk else {}
        super().__init__(*args, **kwargs)
        self.today = today
        kept = watch.from_on if watch.precision == Watch.Precision.MONTH else None
        choices = [("", "Choose"), *openings(today, kept if watch.pk else None)]
        field_of(self, "month", forms.ChoiceField).choices = choices

    def clean(self):
        super().clean()
        on, precision = when_of(self, "month")
        if on is None and precision != SOME_TIME and not self.errors:
            self.add_error("month", "Choose when it may open; “Some time” is fine.")
        self.instance.from_on, self.instance.precision = on or self.today, precision
        return self.cleaned_data
