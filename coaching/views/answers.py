"""Questions in the coach's hands: answering, and telling everybody without names."""

from functools import partial

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Case, Value, When
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from coaching.access import coach_only, look_in, while_together
from coaching.actions import questions as actions
from coaching.actions.access_log import log_access
from coaching.forms.questions import ReplyForm, TipForm
from coaching.models import Question, Reply, Tip
from coaching.panel.scope import scope_of
from coaching.selectors.naming import names_in
from coaching.views.drafts import panel
from contacts.web.form_errors import shown_on
from contacts.web.idempotency import once
from followup.models import Application

ON_A_PAGE = 50


@coach_only
def asked(request):
    """What clients asked, those that wait for an answer first."""
    scope = scope_of(request)
    heard = Question.objects.heard_by(request.user, on=scope.on).select_related("seeker")
    waits = When(pk__in=heard.unanswered().values("pk"), then=Value(1))
    threads = heard.annotate(waits=Case(waits, default=Value(0))).order_by("-waits", "-pk")
    page = Paginator(threads, ON_A_PAGE).get_page(request.GET.get("page"))
    clients = {thread.seeker_id for thread in page} & scope.coachings.keys()
    held = [scope.coachings[pk] for pk in sorted(clients)]
    log_access(coachings=held, page="Questions", at=timezone.now())
    return render(request, "coaching/asked.html", panel(request, "questions") | {"page": page})


def heard(request, pk):
    """A thread of this coach's and a client's who lets them look in; the look is noted."""
    today = timezone.localdate()
    threads = Question.objects.heard_by(request.user, on=today).select_related("seeker")
    thread = get_object_or_404(threads, pk=pk)
    look_in(request, thread.seeker_id, "A question")
    return thread


@coach_only
@once
def answer(request, pk):
    """Read one thread, and answer."""
    thread = heard(request, pk)
    said = Reply(question=thread)
    form = ReplyForm(request.POST or None, instance=said)
    today = timezone.localdate()
    if request.method == "POST" and form.is_valid():
        with shown_on(form), while_together():
            actions.reply(reply=said, by=request.user, at=timezone.now(), on=today)
            return redirect("coaching:answer", pk)
    seen = Application.objects.in_care_of(request.user, on=today).of(thread.seeker)
    about = seen.filter(pk=thread.application_id).select_related("organization").first()
    context = {"question": thread, "replies": thread.replies.order_by("pk"), "form": form}
    context |= panel(request, "questions") | {"about": about}
    return render(request, "coaching/answer.html", context, status=422 if form.errors else 200)


@coach_only
@once
def tip_new(request, pk):
    """Word an answer for all clients, see exactly what they will see, then publish it."""
    thread = heard(request, pk)
    names = partial(names_in, question=thread, on=timezone.localdate())
    tip = Tip(coach=request.user)
    form = TipForm(request.POST or None, instance=tip, initial=answered(thread), names_in=names)
    shown = request.method == "POST" and form.is_valid()
    if shown and "publish" in request.POST:
        with shown_on(form):
            actions.publish(tip=tip, at=timezone.now())
            messages.success(request, "Published: your clients find it among your tips.")
            return redirect("coaching:my-tips")
    context = panel(request, "tips") | {"question": thread, "form": form}
    context["preview"] = tip if shown else None
    return render(request, "coaching/tip_new.html", context, status=422 if form.errors else 200)


def answered(thread) -> dict:
    """The coach's last words in a thread, to begin with."""
    last = thread.replies.filter(from_coach=True).order_by("-pk").first()
    return {"answer": last.words if last else ""}


@coach_only
def my_tips(request):
    """Every tip of this coach, as their clients see it."""
    tips = Tip.objects.of(request.user).select_related("coach").order_by("-published_at")
    page = Paginator(tips, 20).get_page(request.GET.get("page"))
    return render(request, "coaching/my_tips.html", panel(request, "tips") | {"page": page})


@coach_only
@require_POST
def tip_retract(request, pk):
    """Take a tip back; no client sees it any more."""
    actions.retract(tip=get_object_or_404(Tip.objects.of(request.user), pk=pk), at=timezone.now())
    messages.success(request, "Taken back: your clients do not see it any more.")
    return redirect(reverse("coaching:my-tips"))
