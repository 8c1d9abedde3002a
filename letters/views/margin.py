"""The margin of a letter as it is typed: its notes, waving one aside, two letters side by side."""

from django.db.models import Exists, OuterRef
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.models import Person
from followup.models import Wish
from letters.actions import writing as acts
from letters.forms import DismissForm, LetterForm
from letters.models import Dismissal, Letter
from letters.rules.likeness import likeness
from letters.rules.offsets import one_kind_of_line, segments
from letters.selectors.checks import (
    MOST_CHARACTERS,
    NOTHING,
    READ,
    WITH_GAPS,
    Margin,
    invited_by,
    margin_of,
    notes_in,
    notes_on,
    unread_in,
)
from letters.selectors.similarity import lies_beside
from letters.views import letter as page

MOST_DIGITS = 12  # of the number of somebody


def load(request, pk):
    """A letter that waits, with the words that were sent along, which are kept nowhere."""
    letters = Letter.objects.of(request.user).waiting().with_addressee().with_margin()
    letter = get_object_or_404(letters, pk=pk)
    for field in {*READ, *WITH_GAPS}:
        setattr(letter, field, request.POST.get(field, getattr(letter, field))[:MOST_CHARACTERS])
    return letter


@require_POST
def margin(request, pk):
    """The margin of a letter as its words stand in the window; nothing is written down."""
    return live_margin(request, load(request, pk))


def live_margin(request, letter, refusal=""):
    """The margin as a fragment."""
    context = {"letter": letter, "margin": margin_of(letter), "reasons": Dismissal.Because.choices}
    context |= {"refusal": refusal, "is_live": True}
    return render(request, "letters/_margin.html", context, status=422 if refusal else 200)


def side_by_side(request, pk, other):
    """Two letters that somebody could lay beside each other, with what stands in both marked."""
    letters = Letter.objects.of(request.user).with_addressee()
    mine, theirs = (get_object_or_404(letters, pk=key) for key in (pk, other))
    if not (lies_beside(mine, theirs) or lies_beside(theirs, mine)):
        raise Http404("Nobody has both of these letters before them.")
    here, there = one_kind_of_line(mine.as_read), one_kind_of_line(theirs.as_read)
    alike = likeness(here, there)
    context = {
        "alike": alike,
        "sides": [
            (mine, segments(here, [(copy.start, copy.end) for copy in alike.telling])),
            (theirs, segments(there, [(c.there_start, c.there_end) for c in alike.telling])),
        ],
    }
    return render(request, "letters/side_by_side.html", context)


def read_draft(request):
    """Read any text for asks, such as an e-mail or a message; it is kept nowhere.

    `to` may name one of my people: what they invited me to is no ask.
    """
    text = one_kind_of_line(request.POST.get("text", ""))[:MOST_CHARACTERS]
    number = request.POST.get("to") or request.GET.get("to")
    person = reader(request, number) if number else None
    invited = invited_by(person, person.may_contact) if person else NOTHING
    read = Margin(notes_on({"text": text}, invited=invited), [], unread=unread_in(text, "text"))
    context = {"text": text, "margin": read, "is_live": True, "to": person}
    template = "letters/_margin.html" if request.htmx else "letters/read_draft.html"
    return render(request, template, context)


def reader(request, number):
    """Whom a draft is for, with whether they said that I may stay in touch."""
    if not number.isdecimal() or len(number) > MOST_DIGITS:
        raise Http404
    said_so = Exists(Wish.objects.welcoming(OuterRef("pk")))
    people = Person.objects.of(request.user).select_related("welcome")
    return get_object_or_404(people.annotate(may_contact=said_so), pk=int(number))


@require_POST
def dismiss(request, pk):
    """Let one sentence stay as it is, with a reason."""
    letter = load(request, pk)
    form = DismissForm(request.POST, notes=notes_in(letter))
    if not form.is_valid():
        return refused(request, letter, form)
    ask = form.cleaned_data["sentence"].ask
    acts.dismiss_ask(
        letter=letter,
        sentence=ask.sentence,
        family=ask.family,
        because=form.cleaned_data["because"],
        on=timezone.localdate(),
    )
    return answered(request, pk)


def refused(request, letter, form):
    refusal = " ".join(error for errors in form.errors.values() for error in errors)
    if request.htmx:
        return live_margin(request, letter, refusal)
    shown = page.load(request, letter.pk)
    fresh = LetterForm(initial={"version": shown.version}, instance=shown)
    return page.letter_page(request, shown, fresh, status=422, refusal=refusal)


@require_POST
def take_up_again(request, pk):
    """Speak of a dismissed sentence again."""
    dismissals = Dismissal.objects.of(request.user).filter(letter__touch__sent_on=None)
    dismissal = get_object_or_404(dismissals, pk=pk)
    letter = dismissal.letter_id
    acts.take_up_again(dismissal=dismissal)
    return answered(request, letter)


def answered(request, pk):
    """The margin anew where it is live, else the letter's page again."""
    if request.htmx:
        return live_margin(request, load(request, pk))
    return redirect(reverse("letters:letter", args=[pk]) + "#margin")
