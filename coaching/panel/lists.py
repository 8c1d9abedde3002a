"""The lists of the panel: which columns of which rows a coach reads."""

from django.contrib import admin
from django.db.models import Exists, OuterRef, Q

from coaching.panel.read_only_admin import ByClient, ReadOnlyAdmin, by_choice, by_fact
from coaching.panel.site import site
from contacts.models import Interest, Person
from followup.models import Application, Give, PanelSeat, Promise, Touch
from letters.models import Letter


@admin.register(Person, site=site)
class People(ReadOnlyAdmin):
    where = "people"
    name = "People"
    list_display = ("client", "person", "job_title", "organization", "let_go_on")
    fields = (
        *("client", "name_on_envelope", "job_title", "organization", "how_we_met", "notes"),
        *("let_go_on",),
    )
    list_select_related = ("organization",)
    list_filter = (
        ByClient,
        by_fact("going on", {"going on": Q(let_go_on=None), "let go": ~Q(let_go_on=None)}),
    )
    search_fields = (
        *("given_name", "family_name", "recognized_by"),
        *("job_title", "organization__name"),
    )
    ordering = ("family_name", "given_name", "pk")

    @admin.display(ordering="family_name")
    def person(self, row):
        return row


@admin.register(Interest, site=site)
class Interests(ReadOnlyAdmin):
    where = "interests"
    list_display = ("client", "of", "topic", "kind", "source")
    fields = ("client", "of", "topic", "kind", "source", "words")
    list_select_related = ("person",)
    list_filter = (ByClient, by_choice("kind"), by_choice("source"))
    search_fields = ("topic", "words", "person__given_name", "person__family_name")
    ordering = ("topic", "pk")

    @admin.display(description="who cares about it", ordering="person__family_name")
    def of(self, row):
        return row.person


@admin.register(Application, site=site)
class Applications(ReadOnlyAdmin):
    where = "applications"
    list_display = ("client", "position", "organization", "applied_on", "told_no_on")
    fields = (
        *("client", "position", "organization", "applied_on", "told_no_on", "follows_on"),
        *("link", "notes"),
    )
    list_select_related = ("organization", "rejection")
    beside = ("reopened_from",)
    list_filter = (
        ByClient,
        by_fact(
            "the answer",
            {"turned down": Q(rejection__isnull=False), "open": Q(rejection__isnull=True)},
        ),
    )
    search_fields = ("position", "organization__name")
    ordering = ("-applied_on", "-pk")

    @admin.display(description="told no on", ordering="rejection__received_on")
    def told_no_on(self, row):
        return getattr(row, "rejection", None) and row.rejection.received_on

    @admin.display(description="follows on")
    def follows_on(self, row):
        return row.reopened_from and row.reopened_from.position


@admin.register(PanelSeat, site=site)
class Panels(ReadOnlyAdmin):
    where = "panels"
    name = "Panels"
    list_display = ("client", "person_there", "role", "position", "held_on", "thankful_for")
    fields = ("client", "person_there", "role", "position", "held_on", "thankful_for", "impression")
    list_select_related = ("person", "interview__application")
    list_filter = (ByClient, by_choice("role"))
    search_fields = (
        *("person__given_name", "person__family_name"),
        *("interview__application__position", "thankful_for"),
    )
    ordering = ("-interview__held_on", "-pk")

    @admin.display(description="who", ordering="person__family_name")
    def person_there(self, row):
        return row.person

    @admin.display(ordering="interview__application__position")
    def position(self, row):
        return row.interview.application.position

    @admin.display(description="held on", ordering="interview__held_on")
    def held_on(self, row):
        return row.interview.held_on


def kept(promise="pk"):
    """Whether a touch that was sent keeps a promise."""
    return Exists(Touch.objects.not_hidden().filter(keeps=OuterRef(promise), sent_on__isnull=False))


@admin.register(Promise, site=site)
class Promises(ReadOnlyAdmin):
    where = "promises"
    list_display = ("client", "to", "words", "made_on", "due_on", "withdrawn_on")
    fields = (
        *("client", "to", "words", "about", "made_on", "due_on", "withdrawn_on"),
        *("withdrawn_because",),
    )
    list_select_related = ("person", "application")
    list_filter = (
        ByClient,
        by_fact(
            "standing",
            {
                "open": ~kept() & Q(withdrawn_on=None),
                "kept": kept() & Q(withdrawn_on=None),
                "taken back": ~Q(withdrawn_on=None),
            },
        ),
    )
    search_fields = ("words", "person__given_name", "person__family_name")
    ordering = ("due_on", "pk")

    @admin.display(ordering="person__family_name")
    def to(self, row):
        return row.person

    @admin.display(description="about")
    def about(self, row):
        return row.application and row.application.position


@admin.register(Touch, site=site)
class Touches(ReadOnlyAdmin):
    where = "touches"
    list_display = ("client", "to", "occasion", "channel", "due_on", "sent_on", "brings", "came_of")
    fields = (
        *("client", "to", "about", "occasion", "channel", "due_on", "why_then", "brings"),
        *("promised", "because", "sent_on", "skipped_on", "skipped_because", "came_of"),
        *("answered_on", "answer"),
    )
    list_select_related = ("person", "application")
    beside = ("give", "keeps")
    list_filter = (
        ByClient,
        by_fact(
            "standing",
            {
                "planned": Q(sent_on=None, skipped_on=None),
                "sent": ~Q(sent_on=None),
                "skipped": ~Q(skipped_on=None),
                "answered": ~Q(answered_on=None),
            },
        ),
        by_choice("occasion"),
        by_choice("channel"),
    )
    search_fields = ("person__given_name", "person__family_name", "because")
    ordering = ("-due_on", "-pk")

    @admin.display(ordering="person__family_name")
    def to(self, row):
        return row.person

    @admin.display(description="about")
    def about(self, row):
        return row.application and row.application.position

    @admin.display(description="brings")
    def brings(self, row):
        return row.give

    @admin.display(description="keeps the promise")
    def promised(self, row):
        return row.keeps


@admin.register(Give, site=site)
class Shelf(ReadOnlyAdmin):
    where = "gives"
    name = "Shelf"
    list_display = ("client", "title", "kind", "takeaway", "topics")
    fields = ("client", "title", "kind", "takeaway", "introduces", "link", "topics", "note")
    list_select_related = ("introduces",)
    list_filter = (ByClient, by_choice("kind"))
    search_fields = ("title", "takeaway", "topics")
    ordering = ("-made_at", "-pk")


@admin.register(Letter, site=site)
class Letters(ReadOnlyAdmin):
    """Letters under their own tick; of the touch behind one only whom it is for, and when it went.

    What the touch brings and is about comes along only where people are shown as well.
    """

    where = "letters"
    tick = ""  # a single letter may be shared without it
    list_display = ("client", "to", "about", "edited_at", "sent_on")
    fields = (
        *("client", "to", "about", "brings", "salutation", "body", "closing", "enclosures"),
        *("copies", "edited_at", "sent_on"),
    )
    list_select_related = ("touch__person",)
    beside = ("touch__application", "touch__give")
    list_filter = (
        ByClient,
        by_fact(
            "standing",
            {
                "waiting": Q(touch__sent_on=None, touch__skipped_on=None),
                "in the post": ~Q(touch__sent_on=None),
            },
        ),
    )
    search_fields = ("touch__person__given_name", "touch__person__family_name", "body")
    ordering = ("-edited_at", "-pk")

    @admin.display(ordering="touch__person__family_name")
    def to(self, row):
        return row.touch.person

    @admin.display(description="about")
    def about(self, row):
        return row.touch.application and row.touch.application.position

    @admin.display(description="brings")
    def brings(self, row):
        return row.touch.give

    @admin.display(description="in the post on", ordering="touch__sent_on")
    def sent_on(self, row):
        return row.touch.sent_on
