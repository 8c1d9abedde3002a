"""The plan's numbers as a seeker wants them, and the pauses in which nothing is planned."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from contacts.models import Person, User
from contacts.models.fields import DayField
from contacts.querysets import OwnedQuerySet
from followup.querysets import PauseQuerySet
from followup.rules.cadence import FOR_ONE_PERSON, NUMBERS, Plan, Span

LONGEST_AWAY = timedelta(days=366)


def own(name: str) -> models.PositiveSmallIntegerField:
    """One number of the plan, empty for the usual one."""
    return models.PositiveSmallIntegerField(NUMBERS[name].label, null=True, blank=True)


def laws(of: str, names: Iterable[str]) -> list[models.BaseConstraint]:
    """One law per number, that it keeps its bounds, and one that nobody is away backwards."""
    away = models.CheckConstraint(
        condition=Q(away_from__isnull=True, away_until__isnull=True)
        | Q(away_from__isnull=False, away_until__gte=F("away_from")),
        name=f"{of}_away_forwards",
        violation_error_message="Say from when until when: the last day comes after the first.",
    )
    return [*(within_bounds(of, name) for name in names), away]


def within_bounds(of: str, name: str) -> models.CheckConstraint:
    number = NUMBERS[name]
    return models.CheckConstraint(
        condition=Q(**{f"{name}__isnull": True})
        | Q(**{f"{name}__gte": number.least, f"{name}__lte": number.most}),
        name=f"{of}_{name}",
        violation_error_message=f"{number.label}: choose between {number.least} and {number.most}"
        f" {number.unit}, or leave it empty for {number.default}.",
    )


class Rhythm(models.Model):
    """How a seeker wants to be reminded: their own numbers, and the days they are away."""

    owner_path = "seeker"
    seeker = models.OneToOneField(User, models.CASCADE, related_name="rhythm")
    letter_days = own("letter_days")
    promise_days = own("promise_days")
    first_give_days = own("first_give_days")
    second_give_days = own("second_give_days")
    third_give_days = own("third_give_days")
    warm_days = own("warm_days")
    silent_months = own("silent_months")
    silent_again_months = own("silent_again_months")
    least_gap_days = own("least_gap_days")
    unanswered = own("unanswered")
    first_year_most = own("first_year_most")
    yearly_most = own("yearly_most")
    silent_yearly_most = own("silent_yearly_most")
    organization_most = own("organization_most")
    weekly_most = own("weekly_most")
    daily_most = own("daily_most")
    quiet_from = own("quiet_from")
    quiet_until = own("quiet_until")
    look_weeks = own("look_weeks")
    away_from = DayField("I am away from", null=True, blank=True)
    away_until = DayField("until", null=True, blank=True)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = laws("rhythm", NUMBERS)

    def __str__(self):
        return "My rhythm"

    def clean(self):
        away_a_year_at_most(self)

    @property
    def away(self) -> tuple[Span, ...]:
        """The days away, if any are said."""
        return away_of(self)

    def over(self, plan: Plan) -> Plan:
        """A plan with these numbers instead of its own."""
        return with_numbers(plan, self, NUMBERS)


class PersonRhythm(models.Model):
    """The same for one person, where they differ from what is usual for me."""

    owner_path = "person__seeker"
    person = models.OneToOneField(Person, models.CASCADE, related_name="rhythm")
    first_give_days = own("first_give_days")
    second_give_days = own("second_give_days")
    third_give_days = own("third_give_days")
    warm_days = own("warm_days")
    silent_months = own("silent_months")
    silent_again_months = own("silent_again_months")
    least_gap_days = own("least_gap_days")
    unanswered = own("unanswered")
    first_year_most = own("first_year_most")
    yearly_most = own("yearly_most")
    silent_yearly_most = own("silent_yearly_most")
    away_from = DayField("a bad time from", null=True, blank=True)
    away_until = DayField("until", null=True, blank=True)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = laws("person_rhythm", FOR_ONE_PERSON)

    def __str__(self):
        return f"The rhythm for {self.person}"

    def clean(self):
        away_a_year_at_most(self)

    @property
    def away(self) -> tuple[Span, ...]:
        """The days away, if any are said."""
        return away_of(self)

    def over(self, plan: Plan) -> Plan:
        """A plan with these numbers instead of its own."""
        return with_numbers(plan, self, FOR_ONE_PERSON)


def away_a_year_at_most(rhythm) -> None:
    if rhythm.away and rhythm.away_until - rhythm.away_from > LONGEST_AWAY:
        raise ValidationError({"away_until": "That is over a year: choose an earlier day."})


def away_of(rhythm) -> tuple[Span, ...]:
    whole = rhythm.away_from and rhythm.away_until
    return (Span(rhythm.away_from, rhythm.away_until),) if whole else ()


def with_numbers(plan: Plan, rhythm, names) -> Plan:
    changed = plan.changed({name: getattr(rhythm, name) for name in names})
    return replace(changed, away=(*plan.away, *rhythm.away))


class PauseDecision(models.TextChoices):
    GO_ON = "GO_ON", "go on as planned"
    SLOWER = "SLOWER", "go on, slower"
    PICK_UP = "PICK_UP", "pick them up again"


class Pause(models.Model):
    """Some time in which nothing is planned for somebody, and why.

    With a day to ask, Today asks the seeker then how to go on; without one it is a rest that lasts
    until somebody picks it up.
    """

    Decision = PauseDecision

    owner_path = "person__seeker"
    shown_with = "shows_people"
    hidden_by = ("person__private",)
    person = models.ForeignKey(Person, models.CASCADE, related_name="pauses")
    since_on = DayField()
    ask_on = DayField(null=True, blank=True)
    because = models.CharField(max_length=300)
    ended_on = DayField(null=True, blank=True)
    decision = models.CharField(max_length=8, choices=Decision, blank=True)
    # The outcome after which nothing more is planned, such as being hired.
    outcome = models.ForeignKey(
        "followup.Outcome", models.SET_NULL, null=True, blank=True, related_name="pauses"
    )

    objects = PauseQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person"],
                condition=Q(ended_on__isnull=True),
                name="one_open_pause_per_person",
                violation_error_message="The plan rests for this person already.",
            ),
            models.CheckConstraint(
                condition=~Q(because=""),
                name="pause_has_a_reason",
                violation_error_message="Say why nothing is planned.",
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("since_on")),
                name="pause_ends_after_it_began",
                violation_error_message="A pause ends on or after the day it began.",
            ),
            models.CheckConstraint(
                condition=Q(decision="") | Q(ended_on__isnull=False),
                name="a_decision_ends_the_pause",
                violation_error_message="Once decided, the pause is over.",
            ),
            models.CheckConstraint(
                condition=Q(decision__in=["", *PauseDecision.values]),
                name="pause_decision_known",
                violation_error_message=f"Choose one of: {', '.join(PauseDecision.labels)}.",
            ),
        ]
        # Not of open ones alone: SQLite cannot count a partial index without rows, thinks it large,
        # and reads every person instead to find that nobody rests.
        indexes = [models.Index(fields=["ended_on", "ask_on"], name="pauses_to_ask_about")]

    def __str__(self):
        return self.because
