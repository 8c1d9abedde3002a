"""What became of an application, and what each outcome changed, so that it can be undone."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from contacts.models import known
from contacts.models.fields import DayField, WordsField
from contacts.querysets import OwnedQuerySet
from followup.models.applications import Application
from followup.models.rhythms import Pause
from followup.models.touches import Touch
from followup.models.watches import Watch
from followup.querysets import OutcomeQuerySet
from followup.rules import outcomes as rules


class OutcomeKind(models.TextChoices):
    OFFER = rules.OFFER, rules.WORDS[rules.OFFER].choose
    HIRED = rules.HIRED, rules.WORDS[rules.HIRED].choose
    DECLINED = rules.DECLINED, rules.WORDS[rules.DECLINED].choose
    OTHER_OFFER = rules.OTHER_OFFER, rules.WORDS[rules.OTHER_OFFER].choose
    WITHDREW = rules.WITHDREW, rules.WORDS[rules.WITHDREW].choose
    CAME_BACK = rules.CAME_BACK, rules.WORDS[rules.CAME_BACK].choose
    ADVERT = rules.ADVERT, rules.WORDS[rules.ADVERT].choose
    CLOSED = rules.CLOSED, rules.WORDS[rules.CLOSED].choose


class Outcome(models.Model):
    """One thing that became of an application, on a day; several may follow one another."""

    Kind = OutcomeKind

    owner_path = "application__seeker"
    shown_with = "shows_people"
    hidden_by = ("application__private",)
    application = models.ForeignKey(Application, models.CASCADE, related_name="outcomes")
    kind = models.CharField("what happened", max_length=10, choices=Kind)
    on = DayField("on which day")
    answer_by = DayField("answer by", null=True, blank=True)
    closes_on = DayField("closes on", null=True, blank=True)
    words = WordsField("in a few words", max_length=1000)
    # Said of a parting alone: whether one stays in touch, and watches openings all the same.
    stay_in_touch = models.BooleanField("stay in touch with these people", null=True, blank=True)
    watch_on = models.BooleanField("keep watching for openings there", default=False)
    thank = models.BooleanField("plan a thank-you to each of them", default=False)
    led_to = models.OneToOneField(
        Application, models.SET_NULL, null=True, blank=True, related_name="came_from"
    )

    objects = OutcomeQuerySet.as_manager()

    class Meta:
        constraints = [
            known("kind", OutcomeKind, "outcome_kind_known"),
            models.CheckConstraint(
                condition=Q(answer_by__isnull=True) | Q(kind=rules.OFFER),
                name="only_an_offer_is_answered_by_a_day",
                violation_error_message="Only an offer has a day to answer by.",
            ),
            models.CheckConstraint(
                condition=Q(answer_by__isnull=True) | Q(answer_by__gte=F("on")),
                name="an_offer_is_answered_after_it_came",
                violation_error_message="The day to answer by comes on or after the day of the "
                "offer.",
            ),
            models.CheckConstraint(
                condition=Q(closes_on__isnull=True) | Q(kind=rules.ADVERT),
                name="only_an_advert_closes",
                violation_error_message="Only a job that is advertised again has a closing day.",
            ),
            models.CheckConstraint(
                condition=Q(closes_on__isnull=True) | Q(closes_on__gte=F("on")),
                name="an_advert_closes_after_it_was_seen",
                violation_error_message="The closing day comes on or after the day you saw it.",
            ),
            models.CheckConstraint(
                condition=Q(stay_in_touch__isnull=True) | Q(kind__in=[*rules.PARTINGS]),
                name="only_after_a_parting_one_stays_or_not",
                violation_error_message="Whether you stay in touch is asked only when you "
                "declined, withdrew or took another offer.",
            ),
            models.CheckConstraint(
                condition=Q(led_to__isnull=True) | Q(kind=rules.CAME_BACK),
                name="only_coming_back_leads_on",
                violation_error_message="Only when they came back does a new application follow.",
            ),
            models.UniqueConstraint(
                fields=["application", "kind"],
                condition=Q(kind__in=rules.ONE_OF_A_KIND),
                name="one_outcome_of_a_kind",
                violation_error_message="That is recorded already: edit it instead.",
            ),
            models.UniqueConstraint(
                fields=["application", "kind", "on"],
                name="outcome_told_once_a_day",
                violation_error_message="That is recorded for this day already.",
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}: {self.application}"

    def clean(self):
        if self.led_to and self.led_to.seeker_id != self.application.seeker_id:
            raise ValidationError({"led_to": "Choose one of your own applications."})


class Consequence(models.Model):
    """One row an outcome changed, as it was and as it was left; made anew where `was` is empty."""

    owner_path = "outcome__application__seeker"
    outcome = models.ForeignKey(Outcome, models.CASCADE, related_name="consequences")
    touch = models.ForeignKey(Touch, models.CASCADE, null=True, blank=True, related_name="+")
    pause = models.ForeignKey(Pause, models.CASCADE, null=True, blank=True, related_name="+")
    watch = models.ForeignKey(Watch, models.CASCADE, null=True, blank=True, related_name="+")
    was = models.JSONField(default=dict, blank=True)
    left = models.JSONField(default=dict, blank=True)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        verbose_name = "change after an outcome"
        verbose_name_plural = "changes after an outcome"
        constraints = [
            models.CheckConstraint(
                condition=(
                    Q(touch__isnull=False, pause__isnull=True, watch__isnull=True)
                    | Q(touch__isnull=True, pause__isnull=False, watch__isnull=True)
                    | Q(touch__isnull=True, pause__isnull=True, watch__isnull=False)
                ),
                name="consequence_changes_one_thing",
                violation_error_message="Say what was changed: one touch, one pause or one watch.",
            ),
        ]

    def __str__(self):
        return f"What followed from {self.outcome_id}"

    @property
    def row(self) -> Touch | Pause | Watch | None:
        """The row that was changed."""
        return self.touch or self.pause or self.watch
