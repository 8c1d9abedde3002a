"""What people wished: noted, corrected, taken back, deleted."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.models import Person
from contacts.web.idempotency import once
from contacts.web.pages import confirm_page, form_page, next_or
from followup.actions import wishes
from followup.forms.wishes import WishForm
from followup.models import Application, Wish
from followup.selectors.public_holidays import holidays_of

OF_WHOM = (
    *("person__organization", "application__organization", "organization", "through"),
    *("heard_in__person__organization", "said_by__organization"),
)


def load(request, pk):
    return get_object_or_404(Wish.objects.of(request.user).select_related(*OF_WHOM), pk=pk)


def page_of(wish) -> str:
    """Where a wish is shown: the person's page, the application's, or that of its organization."""
    if wish.person_id:
        return reverse("followup:person", args=[wish.person_id])
    if wish.application_id:
        return reverse("followup:application", args=[wish.application_id])
    return reverse("contacts:organization-edit", args=[wish.organization_id])


@once
def wish_of_person(request, person):
    people = Person.objects.of(request.user).select_related("organization")
    whom = get_object_or_404(people, pk=person)
    return edit(request, Wish(seeker=request.user, person=whom))


@once
def wish_of_panel(request, application):
    mine = Application.objects.of(request.user).select_related("organization")
    about = get_object_or_404(mine, pk=application)
    return edit(request, Wish(seeker=request.user, application=about))


@once
def wish_edit(request, pk):
    return edit(request, load(request, pk))


def edit(request, wish):
    today = timezone.localdate()
    then = next_or(request, page_of(wish))
    form = WishForm(request.POST or None, wish=wish, today=today)

    def act():
        kept = wishes.keep_wish(
            wish=form.write(), on=today, holidays=holidays_of(request.user, today)
        )
        messages.success(request, said(kept))
        return then

    context = {"wish": wish, "next": then}
    return form_page(request, form, "followup/wish_form.html", act, **context)


def said(wish) -> str:
    """What follows from a wish, in a sentence."""
    if wish.kind in (Wish.Kind.STOP, Wish.Kind.RATHER_NOT):
        return f"Noted. Nothing is planned or written to {wish.whom} while it holds."
    if wish.kind == Wish.Kind.ONLY_THROUGH:
        return f"Noted. Letters go in care of {wish.through_name}."
    return "Noted."


@require_POST
def wish_withdraw(request, pk):
    """They took it back; with `undo` they did not after all."""
    wish = load(request, pk)
    today = timezone.localdate()
    undo = "undo" in request.POST
    verb = wishes.restore_wish if undo else wishes.withdraw_wish
    verb(wish=wish, on=today, holidays=holidays_of(request.user, today))
    messages.success(request, "It holds again." if undo else "Noted that they took it back.")
    return redirect(next_or(request, page_of(wish)))


@once
def wish_delete(request, pk):
    """Delete a wish noted by mistake; one they took back is better noted as that."""
    wish = load(request, pk)
    back = next_or(request, page_of(wish))

    def act():
        today = timezone.localdate()
        wishes.delete_wish(wish=wish, on=today, holidays=holidays_of(request.user, today))
        return back

    along = ["What was skipped because of it is planned again."]
    return confirm_page(
        request, wish, act, back=back, along=along, title="Was this noted by mistake?"
    )
