"""Writing to anybody: the recruiter, whoever told the news, an old acquaintance."""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from contacts.models import Person
from contacts.web.idempotency import once
from contacts.web.pages import confirm_page, form_page
from followup.actions.write_to import begin_touch, take_touch_back
from followup.forms.write_to import USEFUL, WhomForm, WriteForm
from followup.models import Promise, Touch
from followup.selectors.noted_contacts import to_thank_for
from followup.selectors.public_holidays import holidays_of
from letters.actions import drafts
from letters.models import Letter
from letters.selectors.nameless import may_be_addressed
from letters.views.posting import WRITTEN


def write_to_somebody(request):
    """Choose to whom."""
    form = WhomForm(request.POST or None, seeker=request.user)

    def act():
        return reverse("letters:write-to", args=[form.cleaned_data["person"].pk])

    return form_page(request, form, "letters/write_to_somebody.html", act)


@once
def write_to(request, person):
    """Begin a letter, an email, a message or a call to anybody, or go on with the open one."""
    known = Person.objects.of(request.user).select_related("seeker", "organization")
    whom = get_object_or_404(known, pk=person)
    form = WriteForm(
        request.POST or None,
        initial={"follows": whom.seats.exists()},
        person=whom,
        promises=promises_free(whom),
    )

    def act():
        begun = begin_touch(person=whom, on=timezone.localdate(), **form.cleaned_data)
        return where_to_write(begun)

    context = {
        "person": whom,
        "open": whom.touches.open().select_related("give").first(),
        "came": to_thank_for(whom),
    }
    return form_page(request, form, "letters/write_to.html", act, **context)


def promises_free(whom) -> list[Promise]:
    """Their open promises that no other touch is to keep, the soonest due first."""
    taken = Touch.objects.filter(keeps__isnull=False, skipped_on=None).values("keeps")
    return list(whom.promises.open().exclude(pk__in=taken).order_by("due_on", "pk"))


def where_to_write(begun) -> str:
    """The letter, drafted, where words are written; what to give first; else the follow-up.

    Where a letter would name nobody, the page that asks through whom it goes.
    """
    if begun.occasion == USEFUL:
        touch = reverse("followup:touch", args=[begun.pk])
        return reverse("followup:choose-give", args=[begun.pk]) + f"?next={touch}"
    if begun.channel in WRITTEN and not may_be_addressed(begun.person):
        return reverse("letters:through", args=[begun.pk])
    if begun.channel in WRITTEN:
        letter = drafts.draft_letter(touch=begun)
        return reverse("letters:letter", args=[letter.pk])
    return reverse("followup:touch", args=[begun.pk])


@once
def take_back_touch(request, touch):
    """Take back what was begun and not sent, with its draft, which is named first."""
    mine = Touch.objects.of(request.user).open().exclude(begun_on=None)
    begun = get_object_or_404(mine.select_related("person__seeker"), pk=touch)
    then = reverse("followup:person", args=[begun.person_id])

    def act():
        today = timezone.localdate()
        take_touch_back(touch=begun, on=today, holidays=holidays_of(request.user, today))
        return then

    written = Letter.objects.filter(touch=begun, thrown_away_on=None).exists()
    along = ["The draft you wrote for it goes along."] if written else []
    back = reverse("followup:touch", args=[touch])
    return confirm_page(request, begun, act, back=back, along=along)
