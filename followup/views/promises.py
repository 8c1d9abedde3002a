"""Promises: all of them, made, put right, kept, taken back."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.models import Person
from contacts.web.idempotency import once
from contacts.web.pages import confirm_page, form_page, next_or
from followup.actions import promises as keeping
from followup.actions import records
from followup.forms.promises import PromiseForm, WithdrawPromiseForm
from followup.forms.touches import SendTouchForm
from followup.models import Promise, Touch
from followup.selectors.holds import not_there
from followup.selectors.promises import reckoning_of
from followup.selectors.public_holidays import holidays_of
from followup.selectors.touch_history import plan_for

A_PAGE = 50


def load(request, pk):
    return get_object_or_404(Promise.objects.of(request.user).select_related("person"), pk=pk)


def load_open(request, pk):
    open_promises = Promise.objects.of(request.user).open().select_related("person")
    return get_object_or_404(open_promises, pk=pk)


def page_of(promise) -> str:
    return reverse("followup:person", args=[promise.person_id])


def promises(request):
    """Every promise: those that wait first, the soonest due at the top."""
    today = timezone.localdate()
    mine = Promise.objects.of(request.user).in_order()
    told = mine.select_related("person__organization", "application__organization")
    told = told.defer("person__notes", "person__search_text", "application__notes")
    context = {
        "page": Paginator(told, A_PAGE).get_page(request.GET.get("page")),
        "reckoning": reckoning_of(request.user, today),
        "today": today,
    }
    return render(request, "followup/promises.html", context)


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
        if why := not_there(request.user, plan_for(to), promise.due_on, today):
            messages.info(request, why)
        return next_or(request, page_of(promise))

    return form_page(request, form, "followup/promise_form.html", act, promise=promise)


def promise_edit(request, pk):
    promise = load(request, pk)
    today = timezone.localdate()
    form = PromiseForm(request.POST or None, instance=promise, today=today)

    def act():
        keeping.put_promise_right(promise=promise, on=today)
        if why := not_there(request.user, plan_for(promise.person), promise.due_on, today):
            messages.info(request, why)
        return page_of(promise)

    kept_with = promise.touches.sent().select_related("give").first()
    context = {"promise": promise, "kept_with": kept_with, "stays": keeping.CARRIED_ONLY_THAT}
    return form_page(request, form, "followup/promise_form.html", act, **context)


@require_POST
def promise_reopen(request, pk):
    """Say that a promise is not kept after all."""
    promise = load(request, pk)
    try:
        keeping.reopen_promise(promise=promise, on=timezone.localdate())
    except ValidationError as refusal:
        messages.error(request, refusal.messages[0])
        return redirect("followup:promise-edit", pk)
    messages.success(request, f"Open again: “{promise}”.")
    return redirect(page_of(promise))


@once
def promise_keep(request, pk):
    """Say that a promise is kept, by whichever way that was."""
    promise = load_open(request, pk)
    today = timezone.localdate()
    begun = {"channel": Touch.Channel.EMAIL, "on": today}
    form = SendTouchForm(request.POST or None, initial=begun, today=today)

    def act():
        said = form.cleaned_data
        holidays = holidays_of(request.user, said["on"])
        keeping.keep_promise(promise=promise, today=today, holidays=holidays, **said)
        messages.success(request, f"Kept: “{promise}”.")
        return next_or(request, page_of(promise))

    then = next_or(request, page_of(promise))
    return form_page(request, form, "followup/promise_keep.html", act, promise=promise, next=then)


@once
def promise_withdraw(request, pk):
    """Take a promise back, with a word why."""
    promise = load_open(request, pk)
    form = WithdrawPromiseForm(request.POST or None)

    def act():
        today = timezone.localdate()
        records.withdraw_promise(
            promise=promise,
            on=today,
            because=form.cleaned_data["because"],
            holidays=holidays_of(request.user, today),
        )
        return page_of(promise)

    return form_page(request, form, "followup/promise_withdraw.html", act, promise=promise)


@once
def promise_delete(request, pk):
    """Delete a promise that was recorded in error; one that was kept stays."""
    promise = load(request, pk)

    def act():
        today = timezone.localdate()
        records.delete_promise(promise=promise, on=today, holidays=holidays_of(request.user, today))
        return page_of(promise)

    along = ["If you did promise it and will not do it, take it back instead: that stays known."]
    title = "Was this promise noted in error?"
    return confirm_page(request, promise, act, back=page_of(promise), along=along, title=title)
