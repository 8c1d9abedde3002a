"""Words on paper: a letter, the pages printed of it, and the notes its writer waved aside."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q

from contacts.models import Person, User, known
from contacts.models.fields import DayField, WordsField
from contacts.querysets import OwnedQuerySet
from followup.models import Touch
from letters.models.stationery import FormOfLetter, Signing, Typeface, Voice
from letters.querysets import LetterQuerySet


def known_or_empty(field: str, choices: type[models.TextChoices], name: str):
    """The law that a letter differs from the stationery in a known way, or not at all."""
    return models.CheckConstraint(
        condition=Q(**{f"{field}__in": ["", *choices.values]}),
        name=name,
        violation_error_message=f"Choose one of: {', '.join(choices.labels)}.",
    )


class Letter(models.Model):
    """What the seeker writes. Person and give are read through the touch, stored nowhere else."""

    owner_path = "touch__person__seeker"
    shown_with = "shows_letters"
    hidden_by = ("private", "touch__person__private", "touch__application__private")
    has_answered: bool  # known of letters from `.with_facts()`
    touch = models.OneToOneField(Touch, models.CASCADE, related_name="+")
    # Who passes it on to somebody whose name is not known; once it is, the letter goes to them.
    through = models.ForeignKey(
        Person, models.SET_NULL, null=True, blank=True, related_name="letters_passed_on"
    )
    # The line above "c/o": whoever passes it on has to know which of their people is meant.
    meant_for = models.CharField("whom it is for", max_length=120, blank=True)
    salutation = models.CharField(max_length=200)
    body = WordsField(blank=False, max_length=8000)
    closing = models.CharField(max_length=80, default="Sincerely,")
    enclosures = models.CharField(max_length=300, blank=True)
    copies = models.CharField("copies to", max_length=300, blank=True)
    form = models.CharField(
        "form of letter", max_length=20, choices=FormOfLetter, default="", blank=True
    )
    typeface = models.CharField(max_length=12, choices=Typeface, default="", blank=True)
    signing = models.CharField("signed", max_length=6, choices=Signing, default="", blank=True)
    encloses_note = models.BooleanField("print the note of what I give after it", default=False)
    voice = models.CharField(
        "the voice it is drafted in", max_length=6, choices=Voice, default="", blank=True
    )
    # Its greeting, sentences and close as the app wrote them, each with the facts it rests on and
    # the mould it came from; by them it is known what the seeker touched.
    drafted = models.JSONField(default=list, blank=True, editable=False)
    # What went was written elsewhere, and is noted here as far as the seeker wishes; the draft
    # did not go.
    went_elsewhere = models.BooleanField("something else was sent", default=False)
    words_sent = WordsField("what you sent", max_length=8000)
    # Goes up by one with every edit, so that a stale tab or an old print is noticed.
    version = models.PositiveIntegerField(default=1, editable=False)
    edited_at = models.DateTimeField(auto_now=True)
    private = models.BooleanField("hide from my coach", default=False)
    signed_on = DayField(null=True, blank=True)
    stamped_on = DayField(null=True, blank=True)
    # A draft thrown away stays as it was until another takes its place, and can be taken back.
    thrown_away_on = DayField(null=True, blank=True, editable=False)
    # How many sentences still asked for something when it went, against the advice.
    asks_left = models.PositiveSmallIntegerField(null=True, blank=True, editable=False)

    objects = LetterQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(body="") & ~Q(salutation=""),
                name="letter_says_something",
                violation_error_message="A letter needs a greeting and something to say.",
            ),
            known("form", FormOfLetter, "letter_form_known"),
            known_or_empty("typeface", Typeface, "letter_typeface_known"),
            known_or_empty("signing", Signing, "letter_signing_known"),
            known_or_empty("voice", Voice, "letter_voice_known"),
        ]

    def __str__(self):
        return f"Letter to {self.touch.person}"

    def clean(self):
        person = self.touch.person
        if self.through and self.through.seeker_id != person.seeker_id:
            raise ValidationError({"through": "Choose one of your own people."})
        if self.through_id == person.pk:
            raise ValidationError({"through": "Choose somebody else to pass it on."})

    @property
    def goes_through(self) -> Person | None:
        """Who passes it on, as long as the name of its reader is not known."""
        return None if self.touch.person.full_name else self.through

    @property
    def as_read(self) -> str:
        """The words its reader has or will have; empty where nobody noted what was sent."""
        return self.words_sent if self.went_elsewhere else self.body


class Enclosure(models.Model):
    """A PDF of mine that goes into the envelope, printed right after its letter."""

    owner_path = "letter__touch__person__seeker"
    letter = models.ForeignKey(Letter, models.CASCADE, related_name="papers")
    name = models.CharField(max_length=200)
    pdf = models.BinaryField()
    pages = models.PositiveIntegerField()

    objects = OwnedQuerySet.as_manager()

    def __str__(self):
        return self.name


class PrintRun(models.Model):
    """One PDF that was printed: letters, then envelopes, exactly as they were."""

    owner_path = "seeker"
    seeker = models.ForeignKey(User, models.CASCADE, related_name="+")
    pdf = models.BinaryField()
    # For two trays, where that was asked for; labels take the place of envelopes.
    letters_pdf = models.BinaryField(null=True)
    envelopes_pdf = models.BinaryField(null=True)
    pages = models.PositiveIntegerField()
    printed_at = models.DateTimeField()

    objects = OwnedQuerySet.as_manager()

    def __str__(self):
        return f"Print of {self.printed_at:%Y-%m-%d %H:%M}"


class Printout(models.Model):
    """One letter as it was printed last: its own pages, byte for byte, and the version they show.

    While the letter waits the next print replaces it; once it is in the post it is kept for good.
    """

    owner_path = "letter__touch__person__seeker"
    letter = models.OneToOneField(Letter, models.CASCADE, related_name="printout")
    run = models.ForeignKey(PrintRun, models.SET_NULL, null=True, related_name="printouts")
    version = models.PositiveIntegerField()
    envelope = models.BooleanField(default=True)
    pdf = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    printed_at = models.DateTimeField()

    objects = OwnedQuerySet.as_manager()

    def __str__(self):
        return f"Printout of {self.letter}"


class DismissalReason(models.TextChoices):
    OFFER = "OFFER", "it offers something"
    AGREED = "AGREED", "we agreed on it"
    FRIENDLY = "FRIENDLY", "it is only friendly"
    MINE = "MINE", "I want to say it"


class Dismissal(models.Model):
    """A sentence that was read as an ask and stays, and why; quiet while its words are the same."""

    Because = DismissalReason

    owner_path = "letter__touch__person__seeker"
    shown_with = "shows_letters"
    hidden_by = (
        "letter__private",
        "letter__touch__person__private",
        "letter__touch__application__private",
    )
    letter = models.ForeignKey(Letter, models.CASCADE, related_name="dismissals")
    # As long as the longest sentence that is read in one piece.
    sentence = WordsField(blank=False, max_length=600)
    family = models.CharField("what it was read as", max_length=40)
    because = models.CharField("why it stays", max_length=10, choices=DismissalReason)
    dismissed_on = DayField()

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["letter", "sentence"],
                name="sentence_dismissed_once",
                violation_error_message="You have said already why that sentence stays.",
            ),
            models.CheckConstraint(
                condition=~Q(sentence=""),
                name="dismissal_names_a_sentence",
                violation_error_message="Say which sentence stays as it is.",
            ),
            known("because", DismissalReason, "dismissal_reason_known"),
        ]

    def __str__(self):
        return self.sentence


class Lifting(models.Model):
    """A coach's word that one letter may ask, and why; it does not touch what the letter says."""

    owner_path = "letter__touch__person__seeker"
    letter = models.OneToOneField(Letter, models.CASCADE, related_name="lifting")
    by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    because = WordsField("why this letter may ask", blank=False, max_length=500)
    lifted_on = DayField()

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(because=""),
                name="lifting_says_why",
                violation_error_message="Say why this letter may ask.",
            ),
        ]

    def __str__(self):
        return self.because
