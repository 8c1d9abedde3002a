"""Asking one's coach, and reading what they say."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from coaching.actions import questions as actions
from coaching.forms.questions import QuestionForm, ReplyForm
from coaching.forms.reviews import CoachField
from coaching.models import Question, Reply, Tip
from contacts.actions import delete
from contacts.forms import field_of
from contacts.models import Coaching
from contacts.web.form_errors import shown_on
from contacts.web.idempotency import once
from contacts.web.pages import confirm_page, form_page
from followup.models import Application

ON_A_PAGE = 50
ENDED = "You are not working together any more, so this was not sent. It is still here to copy."


def questions(request):
    """Every thread with a coach, the newest first, and who can be asked."""
    today = timezone.localdate()
    threads = Question.objects.of(request.user).select_related("coach")
    page = Paginator(threads.order_by("-pk"), ON_A_PAGE).get_page(request.GET.get("page"))
    shown = [question.pk for question in page]
    fresh = Question.objects.filter(pk__in=shown).newly_answered().values_list("pk", flat=True)
    waiting = Question.objects.filter(pk__in=shown).unanswered().values_list("pk", flat=True)
    context = {
        "page": page,
        "fresh": set(fresh),
        "waiting": set(waiting),
        "may_ask": Coaching.objects.of(request.user).open(on=today).exists(),
    }
    return render(request, "coaching/questions.html", context)


@once
def ask(request, application=None):
    """Ask a coach, about one application or about anything."""
    about, today = None, timezone.localdate()
    if application is not None:
        mine = Application.objects.of(request.user).select_related("organization")
        about = get_object_or_404(mine, pk=application)
    question = Question(seeker=request.user, application=about)
    form = QuestionForm(request.POST or None, instance=question, seeker=request.user, on=today)

    def act():
        coaching = form.cleaned_data["coaching"]
        actions.ask(question=question, coaching=coaching, at=timezone.now(), on=today)
        messages.success(request, f"Asked. {coaching.coach} finds it among what waits for them.")
        return reverse("coaching:question", args=[question.pk])

    coaches = field_of(form, "coaching", CoachField).queryset
    try:
        return form_page(request, form, "coaching/ask.html", act, about=about, coaches=coaches)
    except Coaching.DoesNotExist:
        form.add_error(None, ENDED)
        context = {"form": form, "about": about, "coaches": coaches}
        return render(request, "coaching/ask.html", context, status=422)


@once
def question(request, pk):
    """Read one thread, and go on in it."""
    mine = Question.objects.of(request.user).select_related("coach", "application__organization")
    thread = get_object_or_404(mine, pk=pk)
    today, now = timezone.localdate(), timezone.now()
    said = Reply(question=thread)
    form = ReplyForm(request.POST or None, instance=said)
    if request.method == "POST" and form.is_valid():
        try:
            with shown_on(form):
                actions.reply(reply=said, by=request.user, at=now, on=today)
                return redirect("coaching:question", pk)
        except Coaching.DoesNotExist:
            form.add_error(None, ENDED)
    if request.method == "GET":
        actions.mark_read(question=thread, at=now)
    context = {
        "question": thread,
        "replies": thread.replies.order_by("pk"),
        "form": form,
        "together": Coaching.objects.of(request.user)
        .open(on=today)
        .filter(coach=thread.coach_id)
        .exists(),
    }
    return render(request, "coaching/question.html", context, status=422 if form.errors else 200)


@once
def question_delete(request, pk):
    """Delete a thread, with all that was said in it."""
    thread = get_object_or_404(Question.objects.of(request.user), pk=pk)

    def act():
        delete(record=thread)
        return reverse("coaching:questions")

    back = reverse("coaching:question", args=[pk])
    along = ["What you and your coach said in this thread."]
    title = "Delete this question?"
    return confirm_page(request, thread, act, back=back, along=along, title=title)


def tips(request):
    """What one's coaches tell all their clients."""
    shown = Tip.objects.for_client(request.user, on=timezone.localdate()).select_related("coach")
    page = Paginator(shown.order_by("-published_at"), 20).get_page(request.GET.get("page"))
    return render(request, "coaching/tips.html", {"page": page})
