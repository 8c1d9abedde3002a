"""Making two records of one person one: with whom, side by side, and taking it back."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db.models import Q
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.models import NotTheSame, Person
from contacts.selectors import search
from contacts.selectors.twins import pairs_of, why
from contacts.web.idempotency import once
from contacts.web.pages import form_page
from followup.actions import merging
from followup.forms.merging import MergeForm
from followup.models import Merge
from followup.selectors.merge_preview import consequences, sides
from followup.selectors.merging import kept_in_place_of
from followup.selectors.since_merge import noted_since

A_PAGE = 30


def choose(request, pk):
    """With whom: those it may be, then everybody else, or those who match the typed words."""
    people = Person.objects.of(request.user)
    person = get_object_or_404(people.for_rows(), pk=pk)
    typed = request.GET.get("q", "").strip()[:400]
    others = search.people_matching(people.exclude(pk=pk), typed).exclude(pk=pk)
    page = Paginator(others.by_name().for_rows(), A_PAGE).get_page(request.GET.get("page"))
    likely = [pair for pair in pairs_of(request.user) if pk in (pair.one.pk, pair.other.pk)]
    context = {"person": person, "page": page, "typed": typed, "likely": likely}
    return render(request, "followup/merge_choose.html", context)


@once
def compare(request, pk, other):
    """The two side by side; sent, they are one."""
    people = {one.pk: one for one in two(request.user, pk, other)}
    if len(people) < 2:
        raise Http404
    kept, gone = people[pk], people[other]
    form = MergeForm(request.POST or None, kept=kept, other=gone)

    def act():
        merging.merge_people(
            kept=kept, other=gone, chosen=form.cleaned_data, on=timezone.localdate()
        )
        messages.success(request, "Merged. You can undo this here for 30 days.")
        return reverse("followup:person", args=[pk])

    first, second = sorted((pk, other))
    context = {
        "sides": sides(kept, gone),
        "why": why(kept, gone),
        "consequences": consequences(kept, gone),
        "told_apart": NotTheSame.objects.filter(first=first, second=second).exists(),
    }
    return form_page(request, form, "followup/merge.html", act, person=kept, other=gone, **context)


def two(seeker, one, other):
    either = Q(pk=one) | Q(pk=other)
    return Person.objects.of(seeker).select_related("organization").filter(either)


@require_POST
def undo(request, pk):
    """Take a merge back, where it was made."""
    merge = get_object_or_404(Merge.objects.of(request.user).select_related("kept"), pk=pk)
    stays = noted_since(merge)
    try:
        back = merging.undo_merge(merge=merge, on=timezone.localdate())
    except ValidationError as refusal:
        messages.error(request, refusal.messages[0])
        return redirect("followup:person", merge.kept_id)
    said = f"Undone. {back} is back, with everything that was theirs."
    kept = Person.objects.get(pk=merge.kept_id)
    messages.success(request, f"{said}{what_stays(stays, kept)}")
    return redirect("followup:person", merge.kept_id)


def what_stays(count: int, kept) -> str:
    """Such as " 2 things noted since stay with P. Mori."; nothing where nothing was."""
    if not count:
        return ""
    things = "1 thing noted since stays" if count == 1 else f"{count} things noted since stay"
    return f" {things} with {kept}."


def instead_of(request, pk, page):
    """Where the page of somebody merged away leads; 404 when nobody of that number was."""
    kept = kept_in_place_of(request.user, pk)
    if kept is None:
        raise Http404
    return redirect(page, kept.pk)
