"""Promises: made, put right, taken back."""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from contacts.actions import keep
from contacts.models import Person
from contacts.once import once
from contacts.pages import confirm_page, form_page, next_or
from followup.actions import records
from followup.forms.promises import PromiseForm, WithdrawPromiseForm
from followup.models import Promise


def load(request, pk):
    return get_object_or_404(Promise.objects.of(request.user).select_related("person"), pk=pk)


def page_of(promise) -> str:
    return reverse("followup:person", args=[promise.person_id])


@once
def promise_new(request, person):
    to = get_object_or_404(Person.objects.of(request.user), pk=person)
    today = timezone.localdate()
    promise = Promise(person=to)
    form = PromiseForm(
        request.POST or None, instance=promise, initial={"made_on": today}, today=today
    )

    def act():
        records.make_promise(promise=promise, on=today)
        return next_or(request, page_of(promise))

    return form_page(request, form, "followup/promise_form.html", act, promise=promise)


def promise_edit(request, pk):
    promise = load(request, pk)
    form = PromiseForm(request.POST or None, instance=promise, today=timezone.localdate())

    def act():
        keep(record=promise)
        return page_of(promise)

    return form_page(request, form, "followup/promise_form.html", act, promise=promise)


@once
def promise_withdraw(request, pk):
    """Take a promise back, with a word why."""
    promise = get_object_or_404(
        Promise.objects.of(request.user).open().select_related("person"), pk=pk
    )
    form = WithdrawPromiseForm(request.POST or None)

    def act():
        records.withdraw_promise(
            promise=promise, on=timezone.localdate(), because=form.cleaned_data["because"]
        )
        return page_of(promise)

    return form_page(request, form, "followup/promise_withdraw.html", act, promise=promise)


@once
def promise_delete(request, pk):
    """Delete a promise that was recorded in error; one that was kept stays."""
    promise = load(request, pk)

    def act():
        records.delete_promise(promise=promise)
        return page_of(promise)

    along = ["If you did promise it and will not do it, take it back instead: that stays known."]
    return confirm_page(request, promise, act, back=page_of(promise), along=along)
