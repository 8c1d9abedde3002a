"""One touch: what it carries, sending it, moving it, skipping it, and what came of it."""

from datetime import timedelta

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.web.idempotency import once
from contacts.web.pages import form_page, next_or
from followup.actions import touches
from followup.actions.touches import answer_touch
from followup.forms.touches import (
    AnswerForm,
    GiveChoiceForm,
    MoveTouchForm,
    NewGiveForm,
    SendTouchForm,
    SkipTouchForm,
)
from followup.models import Give, Touch
from followup.rules.application_status import day
from followup.selectors import suggestions
from followup.selectors.agenda import what_follows
from followup.selectors.holds import held_until
from followup.selectors.promises import promised
from followup.selectors.public_holidays import holidays_of
from followup.selectors.wishes import heed, holding_in, told_of

LATER = (
    ("A week later", timedelta(days=7)),
    ("Two weeks later", timedelta(days=14)),
    ("A month later", timedelta(days=30)),
)

MOST_SUITED, NEWEST = 5, 3


def load(request, pk):
    known = Touch.objects.select_related(
        "person__organization", "person__seeker", "give", "keeps", "application"
    )
    ends = held_until("person__seeker", timezone.localdate())
    mine = known.of(request.user).annotate(wished=told_of("person"), held_until=ends)
    return get_object_or_404(mine, pk=pk)


def holidays_now(request):
    return holidays_of(request.user, timezone.localdate())


def touch(request, pk):
    """Everything about one touch, and the ways on."""
    shown = load(request, pk)
    today = timezone.localdate()
    known = {"channel": shown.channel, "on": today}
    send = SendTouchForm(initial=known, today=today, touch=shown)
    return render(request, "followup/touch.html", around(shown, send, today))


def around(shown, send, today):
    """What stands on the page of a touch."""
    return {
        "touch": shown,
        "wish": holding_in(shown.wished),
        "interests": shown.person.interests.all(),
        "send": send,
        "move": MoveTouchForm(initial={"due_on": shown.due_on}, today=today),
        "later": [(words, max(shown.due_on, today) + days) for words, days in LATER],
        "skip": SkipTouchForm(),
        **promised(list(shown.person.promises.in_order()), today),
    }


def choose_give(request, pk):
    """Choose what goes with a touch: from the shelf, an idea, something new, or nothing."""
    chosen_for = load_open(request, pk)
    then = next_or(request, reverse("followup:touch", args=[pk]))
    shelf = suggestions.shelf_for(chosen_for)
    if request.method == "POST":
        mine = Give.objects.of(request.user)
        form = GiveChoiceForm(request.POST, touch=chosen_for, shelf=mine)
        response = form_page(
            request,
            form,
            "followup/choose_give.html",
            lambda: take(chosen_for, form.cleaned_data, then),
            **choosing(chosen_for, shelf, then),
        )
        return response
    context = {"form": None, **choosing(chosen_for, shelf, then)}
    return render(request, "followup/choose_give.html", context)


def load_open(request, pk):
    known = Touch.objects.select_related(
        "person__organization", "person__seeker", "give", "application"
    )
    touch = get_object_or_404(known.of(request.user).filter(sent_on=None), pk=pk)
    if touch.skipped_on:
        heed(touch.person)  # a page that was open before they wished for nothing
        raise Http404
    return touch


def choosing(chosen_for, shelf, then):
    """What stands on the page: a handful to choose from, and the rest folded away."""
    suited = sum(bool(one.why) for one in shelf)
    shown = min(suited, MOST_SUITED) or NEWEST
    return {
        "touch": chosen_for,
        "suits": bool(suited),
        "shelf": shelf[:shown],
        "rest_of_shelf": shelf[shown:],
        "ideas": suggestions.ideas_for(chosen_for),
        "new": NewGiveForm(prefix="new"),
        "next": then,
    }


def take(chosen_for, answers, then):
    touches.choose_give(touch=chosen_for, give=answers["give"], because=answers["because"])
    return then


@once
@require_POST
def choose_new_give(request, pk):
    """Put something new on the shelf and let the touch carry it."""
    chosen_for = load_open(request, pk)
    then = next_or(request, reverse("followup:touch", args=[pk]))
    form = NewGiveForm(request.POST, prefix="new", instance=Give(seeker=request.user))

    def carry():
        touches.carry_new_give(touch=chosen_for, give=form.instance)
        return then

    context = choosing(chosen_for, suggestions.shelf_for(chosen_for), then) | {"new": form}
    return form_page(request, form, "followup/choose_give.html", carry, **context)


@once
@require_POST
def choose_idea(request, pk):
    """Take one of our ideas: it goes on the shelf as the seeker's own, to be put in their words."""
    chosen_for = load_open(request, pk)
    idea = suggestions.idea_as_give(request.user, request.POST.get("title", ""))
    if idea is None:
        raise Http404
    why = {one.idea.title: one.why for one in suggestions.ideas_for(chosen_for)}
    touches.carry_new_give(touch=chosen_for, give=idea, because=why.get(idea.title, ""))
    return redirect(next_or(request, reverse("followup:touch", args=[pk])))


@require_POST
def send(request, pk):
    sent = load(request, pk)
    today = timezone.localdate()
    form = SendTouchForm(request.POST, today=today, touch=sent)

    def act():
        following = touches.send_touch(
            touch=sent,
            on=form.cleaned_data["on"],
            channel=form.cleaned_data["channel"],
            keeps_promise=form.keeps_promise,
            today=today,
            holidays=holidays_now(request),
        )
        messages.success(request, f"Sent. {what_follows(sent.person, following)}")
        return reverse("followup:person", args=[sent.person_id])

    context = around(sent, form, today)
    return form_page(request, form, "followup/touch.html", act, **context)


@require_POST
def move(request, pk):
    moved = load_open(request, pk)
    form = MoveTouchForm(request.POST, today=timezone.localdate())

    def act():
        touches.move_touch(
            touch=moved, due_on=form.cleaned_data["due_on"], holidays=holidays_now(request)
        )
        messages.success(request, f"Moved to {day(moved.due_on)}: {moved.why_then}.")
        return reverse("followup:touch", args=[pk])

    return form_page(request, form, "followup/move_touch.html", act, touch=moved)


@require_POST
def skip(request, pk):
    skipped = load_open(request, pk)
    form = SkipTouchForm(request.POST)

    def act():
        following = touches.skip_touch(
            touch=skipped,
            on=timezone.localdate(),
            because=form.cleaned_data["because"],
            holidays=holidays_now(request),
        )
        messages.success(request, f"Skipped. {what_follows(skipped.person, following)}")
        return next_or(request, reverse("followup:person", args=[skipped.person_id]))

    return form_page(request, form, "followup/skip_touch.html", act, touch=skipped)


def answer(request, pk):
    """Note what came of a touch that was sent; nothing is an answer, too."""
    mine = Touch.objects.of(request.user).select_related("person__seeker", "give", "keeps")
    touch = get_object_or_404(mine, pk=pk)
    if not touch.sent_on:
        return redirect("followup:touch", pk)
    today = timezone.localdate()
    then = next_or(request, reverse("followup:person", args=[touch.person_id]))
    form = AnswerForm(request.POST or None, initial=noted(touch, today), touch=touch, today=today)

    def act():
        before = touch.person.touches.open().first()
        following = answer_touch(
            touch=touch, on=today, holidays=holidays_of(request.user, today), **form.cleaned_data
        )
        messages.success(request, f"Noted. {what_follows(touch.person, following, before)}")
        return then

    return form_page(request, form, "followup/answer_touch.html", act, touch=touch, next=then)


def noted(touch, today) -> dict:
    """What is known already, or a guess."""
    return {
        "came_of": touch.came_of or None,
        "answered_on": touch.answered_on or today,
        "answer": touch.answer,
    }
