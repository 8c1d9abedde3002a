"""Drafting: every letter gets words of its own, and carries what the seeker chose."""

from collections.abc import Sequence

from django.db import transaction

from contacts.actions import keep
from contacts.models import User
from followup.models import Application, Touch
from followup.querysets import TouchQuerySet
from letters import paper
from letters.models import Letter
from letters.querysets import seats_taken
from letters.selectors.known_facts import drafts_for
from letters.selectors.naming import salutation_for
from letters.selectors.stationery import stationery_of


@transaction.atomic
def draft_panel(*, application: Application) -> list[Letter]:
    """Draft a letter for everybody on the panel whose thank-you is open and has none yet."""
    # One window at a time: a second one finds the letters the first has written.
    Application.objects.select_for_update(no_key=True).get(pk=application.pk)
    open_touches = list(to_write(application.seeker).filter(application=application))
    return draft(touches_to_draft=open_touches)


@transaction.atomic
def draft_letter(*, touch: Touch) -> Letter:
    """The letter of one open touch: the one there is, else a new draft."""
    Touch.objects.select_for_update(no_key=True).get(pk=touch.pk)
    known = Letter.objects.filter(touch=touch).first()
    if known:
        return known
    return draft(touches_to_draft=[to_write(touch.person.seeker).get(pk=touch.pk)])[0]


def to_write(seeker: User) -> TouchQuerySet:
    """Open touches with everything a draft reads, still without a letter."""
    return (
        Touch.objects.of(seeker)
        .open()
        .exclude(pk__in=Letter.objects.values("touch"))
        .select_related(
            "person__organization",
            "person__seeker",
            "give",
            "keeps",
            "application__organization",
            "application__rejection",
        )
        .prefetch_related("person__interests", seats_taken("person"))
        .order_by("pk")
    )


def draft(*, touches_to_draft: Sequence[Touch]) -> list[Letter]:
    """Write the drafts; what goes with a letter is for the seeker to choose."""
    if not touches_to_draft:
        return []
    stationery = stationery_of(touches_to_draft[0].person.seeker)
    applications = {touch.application_id for touch in touches_to_draft} - {None}
    written = Letter.objects.filter(touch__application__in=applications)
    beside = tuple(written.values_list("body", flat=True))
    return [
        keep(
            record=Letter(
                touch=touch,
                salutation=salutation_for(touch, stationery.form_now),
                body=words.body,
                closing=paper.closing_of(stationery.form_now),
            )
        )
        for touch, words in zip(touches_to_draft, drafts_for(touches_to_draft, beside), strict=True)
    ]


@transaction.atomic
def draft_again(*, letter: Letter) -> Letter:
    """Write a letter anew from what is known now, unlike its colleagues'; the old text goes."""
    touch = Letter.objects.with_facts().get(pk=letter.pk).touch
    colleagues = Letter.objects.filter(touch__application=touch.application).exclude(pk=letter.pk)
    beside = colleagues.values_list("body", flat=True) if touch.application else ()
    (words,) = drafts_for([touch], beside=tuple(beside))
    form = letter.form or stationery_of(touch.person.seeker).form_now
    letter.salutation = salutation_for(touch, form)
    letter.body = words.body
    letter.version += 1
    return keep(record=letter)
