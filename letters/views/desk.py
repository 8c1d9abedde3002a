"""The desk: one page for the panel, everyone on it, who has a letter and who has none and why."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from django.contrib import messages
from django.db.models import prefetch_related_objects
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.web.idempotency import once
from followup.models import Application, PanelSeat, Touch
from followup.selectors.holds import held_until, held_words
from followup.selectors.outcomes import (
    became_of,
    goes_before_the_no,
    outcomes_told,
    resting_offer,
)
from followup.selectors.panel_shown import letters_about
from followup.selectors.tellers import teller_of
from followup.selectors.wishes import heed, told_of
from letters import render_pool
from letters.actions import drafts
from letters.models import Letter
from letters.selectors import checks
from letters.selectors.checks import gaps_left
from letters.selectors.drift import drift_of
from letters.selectors.nameless import may_be_addressed, no_name_of
from letters.selectors.places import Place
from letters.selectors.similarity import alike_in
from letters.selectors.stationery import stationery_of


def desk(request, application):
    mine = Application.objects.of(request.user)
    mine = mine.select_related("organization", "rejection__told_by")
    ends = held_until("seeker", timezone.localdate())
    known = mine.annotate(told_outcomes=outcomes_told(), held_until=ends)
    told = get_object_or_404(known, pk=application)
    render_pool.warm_up()
    checks.warm_up()
    places, today = with_drift(with_likeness(places_of(told))), timezone.localdate()
    prefetch_related_objects([place.person for place in places], "interests")
    context = {
        "application": told,
        "rejection": getattr(told, "rejection", None),
        "places": places,
        "teller": None if places else teller_of(told),
        "to_draft": sum(place.waits_for_letter and place.has_name for place in places),
        "counts": Counter(place.stands for place in places),
        "became": became_of(told)[:1] if goes_before_the_no(told) else [],
        "resting": resting_offer(told, today),
        "today": today,
        "on_hold": held_words(getattr(told, "held_until", None), None),
    }
    return render(request, "letters/desk.html", context)


def places_of(application: Application) -> list[Place]:
    """Everyone on an application's panel in the order they were seated, with touch and letter."""
    seats = (
        PanelSeat.objects.filter(interview__application=application)
        .select_related("person__organization")
        .annotate(wished=told_of("person"))
        .order_by("pk")
    )
    about = list(letters_about(application).select_related("give", "keeps"))
    planned = [touch for touch in about if touch.begun_on is None]
    touch_of = {each.person_id: each for each in planned if is_thanks(each, application)}
    promised_to = {each.person_id: each for each in planned if not is_thanks(each, application)}
    letters = Letter.objects.filter(touch__in=touch_of.values())
    letters = letters.with_facts().select_related("printout")
    letter_of = {letter.touch_id: letter for letter in letters.defer("printout__pdf")}
    places = {}
    for seat in seats:
        touch = touch_of.get(seat.person_id)
        letter = letter_of.get(touch.pk) if touch else None
        is_thrown = letter and letter.thrown_away_on
        kept, thrown = (None, letter) if is_thrown else (letter, None)
        promised = promised_to.get(seat.person_id)
        places[seat.person_id] = Place(seat, touch, kept, thrown, promised=promised)
    return with_what_goes_first(list(places.values()), application)


def with_what_goes_first(places: list[Place], application: Application) -> list[Place]:
    """The places, each with the application for which a letter to that person goes first."""
    without = [place.person.pk for place in places if place.touch is None]
    elsewhere = Touch.objects.open().exclude(application=None).exclude(application=application)
    thanks = elsewhere.filter(person__in=without, occasion=Touch.Occasion.THANK_YOU)
    first = dict(thanks.values_list("person", "application__position")) if without else {}
    return [replace(place, first=first.get(place.person.pk, "")) for place in places]


def with_likeness(places: list[Place]) -> list[Place]:
    """The places, each with the letters of this panel that its own is too like."""
    alike = alike_in([place.letter for place in places if place.letter])
    too_like = {key: tuple(one for one in ones if one.is_too_like) for key, ones in alike.items()}
    return [replace(one, too_like=too_like[one.letter.pk]) if one.letter else one for one in places]


def with_drift(places: list[Place]) -> list[Place]:
    """The places, each with the gaps of its letter and what no longer agrees in it."""
    letters = [place.letter for place in places if place.letter]
    if not letters:
        return places
    stationery = stationery_of(letters[0].touch.person.seeker, letters)
    return [
        replace(
            place,
            gaps=gaps_left(place.letter),
            drift=tuple(drift_of(place.letter, stationery)),
        )
        if place.letter and place.waits_for_post
        else place
        for place in places
    ]


def places_beside(application: Application, letters: Sequence[Letter]) -> list[Place]:
    """Everyone on a panel in the order they were seated, with those of these letters they get."""
    seats = PanelSeat.objects.filter(interview__application=application)
    letter_of = {one.touch.person_id: one for one in letters if is_thanks(one.touch, application)}
    places = {
        seat.person_id: Place(seat, None, letter_of.get(seat.person_id))
        for seat in seats.select_related("person").annotate(wished=told_of("person")).order_by("pk")
    }
    return list(places.values())


def is_thanks(touch: Touch, application: Application) -> bool:
    is_of_panel = touch.application_id == application.pk
    return is_of_panel and touch.occasion == Touch.Occasion.THANK_YOU


@require_POST
def draft_panel(request, application):
    """Draft a letter for everybody who has none and did not wish for none."""
    told = get_object_or_404(Application.objects.of(request.user), pk=application)
    drafted = drafts.draft_panel(application=told)
    if drafted:
        word = "draft" if len(drafted) == 1 else "drafts"
        messages.success(request, f"{len(drafted)} {word} written. Make them yours.")
    nameless = [str(place.person) for place in places_of(told) if place.is_nameless]
    if nameless:
        messages.info(request, no_name_of(nameless))
    return redirect("letters:desk", application)


@once
@require_POST
def write(request, touch):
    """Open the letter of a touch, drafting it first when there is none; where it would name
    nobody, the page that asks through whom it goes.
    """
    touches = Touch.objects.of(request.user).select_related("person")
    mine = get_object_or_404(touches, pk=touch)
    letter = Letter.objects.kept().filter(touch=mine).first()
    if letter is None:
        heed(mine.person)
        waiting = get_object_or_404(touches.open(), pk=touch)
        if not may_be_addressed(waiting.person):
            return redirect("letters:through", touch)
        letter = drafts.draft_letter(touch=waiting)
    return redirect(reverse("letters:letter", args=[letter.pk]))
