"""Introductions: who of my people might like each other, and the words to each side."""

from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone

from contacts.models import Person
from contacts.rules.names import salutation
from contacts.web.idempotency import once
from contacts.web.pages import form_page
from followup.actions.gives import introduce
from followup.forms.gives import IntroductionForm
from followup.models import Touch
from followup.rules.matching import note
from followup.selectors import introductions
from followup.selectors.public_holidays import public_holidays
from followup.selectors.wishes import AgainstWish, holding_in, is_free, told_of

A_PAGE, MOST_DIGITS, EMAIL = 12, 12, Touch.Channel.EMAIL


def pairs(request):
    """Pairs of my people who care about the same thing and do not know each other."""
    page = Paginator(introductions.pairs_of(request.user), A_PAGE).get_page(request.GET.get("page"))
    return render(request, "followup/introductions.html", {"page": page})


@once
def introduction(request, pk):
    """Whom somebody might like to meet; with `to`, the words to each of the two."""
    people = Person.objects.of(request.user).filter(let_go_on=None).select_related("organization")
    known = people.annotate(wished=told_of())
    person = get_object_or_404(known, pk=pk)
    ask_first(person, known, request.POST.get("to") or request.GET.get("to"))
    person.seeker = request.user
    found = introductions.pairs_of(request.user, person)
    posted = request.POST if request.method == "POST" else None
    form = IntroductionForm(posted, others=[pair.other.pk for pair in found])
    chosen = one_of(found, request.POST.get("to") or request.GET.get("to"))

    def act():
        return reverse("followup:touch", args=[introduced(request, chosen).pk])

    context = {"person": person, "pairs": found[:A_PAGE], "chosen": chosen}
    if chosen:
        context |= notes(chosen, request.user)
    return form_page(request, form, "followup/introduction.html", act, **context)


def ask_first(person, known, number) -> None:
    """Neither is brought together with anybody against a wish: both would be written to."""
    asked = str(number) if number and str(number).isdecimal() and len(number) < MOST_DIGITS else ""
    others = known.filter(pk=asked) if asked else ()
    two = [(one, holding_in(one.wished)) for one in (person, *others) if not is_free(one, EMAIL)]
    if two:
        raise AgainstWish(two)


def one_of(found, number):
    """The pair asked for, None when none is; one that is no pair is unknown."""
    if not number:
        return None
    for pair in found:
        if str(pair.other.pk) == number:
            return pair
    raise Http404


def introduced(request, pair):
    today = timezone.localdate()
    return introduce(
        person=pair.one,
        other=pair.other,
        topic=pair.topics[1],
        because=pair.why,
        on=today,
        holidays=public_holidays(request.user.country.code, today.year),
    )


def notes(pair, seeker):
    """The words to each side, ready to copy."""
    one, other = (
        introductions.party(person, topic, greeting(person))
        for person, topic in zip((pair.one, pair.other), pair.topics, strict=True)
    )
    return {"to_one": note(one, other, seeker.name), "to_other": note(other, one, seeker.name)}


def greeting(person):
    return person.salutation or salutation(
        honorific=person.honorific,
        given=person.given_name,
        family=person.family_name,
        mark=",",
        family_first=person.family_name_first,
    )
