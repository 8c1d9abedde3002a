"""What a seeker's coach says about their letters: sharing a draft, taking a wording, or not."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST
from django_htmx.http import HttpResponseClientRedirect

from coaching.actions import reviews
from coaching.forms.reviews import CoachForm
from coaching.models import Comment, Question, Share
from coaching.selectors.draft import said_about
from contacts.models import Coaching
from contacts.web.idempotency import once
from contacts.web.pages import form_page, next_or
from letters.actions.writing import EditedElsewhere
from letters.models import Letter

MOST_SHOWN = 200
MOST_NEWS = 9
MOVED_ON = (
    "That sentence no longer stands in your letter as it was, or it stands there twice, "
    "or the letter is in the post."
)
GONE = "You are not working with this coach any more. Nothing was shared."


def load(request, pk):
    letters = Letter.objects.of(request.user).select_related("touch__person", "touch__application")
    return get_object_or_404(letters.select_related("lifting__by"), pk=pk)


def said(request, pk):
    """What coaches say about one letter, who may read it, and asking one to."""
    return said_page(request, load(request, pk))


def said_page(request, letter, *, refused=None, why="", status=200):
    """`refused` is a comment whose wording could not be taken, and `why`."""
    context = {"letter": letter, "refused": refused, "why": why}
    context |= beside_it(letter) | who_reads(letter)
    return render(request, "coaching/said.html", context, status=status)


def said_beside(request, pk):
    """The same in short, as a piece beside the letter while it is written."""
    letter = load(request, pk)
    context = {"letter": letter, **beside_it(letter)} | who_reads(letter)
    context["next"] = reverse("letters:letter", args=[letter.pk])
    return render(request, "coaching/_said_beside.html", context)


def beside_it(letter) -> dict:
    """What was said about a letter, open comments first, and who called it ready."""
    comments = letter.comments.select_related("coach").order_by("-pk")[:MOST_SHOWN]
    said = sorted(said_about(letter, comments), key=lambda one: not one.is_open)
    calls = letter.called_ready.select_related("coach").order_by("-version")[:MOST_SHOWN]
    return {"said": said, "ready": latest_of_each(calls)}


def latest_of_each(calls) -> list:
    """The last word of each coach."""
    latest: dict = {}
    for call in calls:
        latest.setdefault(call.coach_id, call)
    return list(latest.values())


def who_reads(letter) -> dict:
    """Each coach who looks in, and by what they may read the letter; and whether it is hidden."""
    today = timezone.localdate()
    seeker = letter.touch.person.seeker_id
    held = Coaching.objects.of(seeker).open(on=today).select_related("coach")
    shares = Share.objects.holding(on=today).filter(letter=letter)
    share_of = {share.coach_id: share for share in shares}
    coaches = [(one, share_of.get(one.coach_id)) for one in held.order_by("coach__name", "pk")]
    seen = {"coaches": coaches, "asked": bool(share_of)}
    return seen | {"hidden": why_hidden(letter), "is_draft": is_draft(letter)}


def why_hidden(letter) -> str:
    """What keeps a letter from every coach, or nothing."""
    touch = letter.touch
    if letter.private:
        return "this letter"
    if touch.person.private:
        return str(touch.person)
    return "the application" if touch.application and touch.application.private else ""


def is_draft(letter) -> bool:
    return not (letter.touch.sent_on or letter.touch.skipped_on)


@once
def share(request, pk):
    """See what a coach will see of a draft, then ask one to read it."""
    letter = load(request, pk)
    if not is_draft(letter):
        raise Http404
    today = timezone.localdate()
    form = CoachForm(request.POST or None, seeker=request.user, on=today)

    def act():
        coaching = form.cleaned_data["coaching"]
        reviews.share(letter=letter, coaching=coaching, at=timezone.now(), on=today)
        messages.success(request, f"{coaching.coach} can read it now, as it stands at any moment.")
        return reverse("coaching:said", args=[pk])

    context = {"letter": letter, "hidden": why_hidden(letter), "coaches": form.fields["coaching"]}
    try:
        return form_page(request, form, "coaching/share.html", act, **context)
    except Coaching.DoesNotExist:
        messages.error(request, GONE)
        return redirect("coaching:said", pk)


@require_POST
def unshare(request, pk):
    """Take a letter back from a coach."""
    own = Share.objects.of(request.user).select_related("coach")
    share = get_object_or_404(own, pk=pk)
    reviews.unshare(share=share, at=timezone.now())
    messages.success(request, f"You took it back from {share.coach}.")
    return redirect("coaching:said", share.letter_id)


@require_POST
def read_again(request, pk):
    """Have a letter read for asks again that a coach let ask."""
    reviews.read_for_asks_again(letter=load(request, pk))
    messages.success(request, "This letter is read for asks again.")
    return redirect("coaching:said", pk)


def comment_of(request, pk):
    return get_object_or_404(Comment.objects.of(request.user), pk=pk)


@require_POST
def take(request, pk):
    """Take a coach's wording, or note what they said."""
    comment = comment_of(request, pk)
    try:
        reviews.take(comment=comment, at=timezone.now())
    except (reviews.MovedOn, EditedElsewhere):
        letter = load(request, comment.letter_id)
        return said_page(request, letter, refused=comment, why=MOVED_ON, status=409)
    except ValidationError as refusal:
        letter, why = load(request, comment.letter_id), " ".join(refusal.messages)
        return said_page(request, letter, refused=comment, why=why, status=422)
    then = reverse("letters:letter", args=[comment.letter_id])
    messages.success(request, "It reads that way now." if comment.suggestion else "Noted.")
    then = next_or(request, then)
    return HttpResponseClientRedirect(then) if request.htmx else redirect(then)


@require_POST
def decline(request, pk):
    """Leave the letter as it is."""
    comment = comment_of(request, pk)
    reviews.decline(comment=comment, at=timezone.now())
    messages.success(request, "Your own words stay.")
    then = reverse("coaching:said", args=[comment.letter_id])
    return redirect(next_or(request, then))


def news(request):
    """What is new from coaches, as a piece of Today; empty when nothing is."""
    open_comments = Comment.objects.of(request.user).unanswered()
    waiting = (
        Letter.objects.of(request.user).waiting().filter(pk__in=open_comments.values("letter"))
    )
    context = {
        "answered": Question.objects.of(request.user).newly_answered().count(),
        "letters": waiting.select_related("touch__person").order_by("pk")[:MOST_NEWS],
    }
    return render(request, "coaching/_news.html", context)
