"""Drafts in the coach's hands: what waits to be read, and one letter, read and commented on."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import F
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from coaching.access import coach_only, look_in, while_together
from coaching.actions import reviews
from coaching.actions.access_log import log_access
from coaching.forms.reviews import CommentForm, LiftForm, VersionForm
from coaching.models import Comment, Ready, Share
from coaching.panel.scope import scope_of
from coaching.panel.site import site
from coaching.rules.sentences import sentence_at
from coaching.selectors.draft import MOST_BESIDE, pieces_of, said_about
from coaching.selectors.sharing import letters_read_by
from contacts.web.form_errors import shown_on
from contacts.web.idempotency import once
from contacts.web.pages import form_page
from letters.actions.writing import EditedElsewhere
from letters.models import Lifting
from letters.selectors.checks import unread_in

ON_A_PAGE = 50
CHANGED = "The letter was changed or posted since you opened it. This is how it reads now."


@coach_only
def drafts(request):
    """The drafts this coach was asked to read, those without an answer first."""
    scope = scope_of(request)
    shared = Share.objects.holding(on=scope.on).filter(coach=request.user)
    shared = shared.select_related("letter__touch__person").defer("letter__body")
    ordered = shared.order_by(F("answered_at").asc(nulls_first=True), "-shared_at")
    page = Paginator(ordered, ON_A_PAGE).get_page(request.GET.get("page"))
    held = [(share, scope.coachings.get(share.letter.touch.person.seeker_id)) for share in page]
    rows = [(share, coaching) for share, coaching in held if coaching]
    clients = {coaching.pk: coaching for _, coaching in rows}.values()
    log_access(coachings=clients, page="Drafts to read", at=timezone.now())
    return render(request, "coaching/drafts.html", panel(request) | {"page": page, "rows": rows})


def panel(request, current="drafts") -> dict:
    return site.each_context(request) | {"current": current}


def opened(request, seeker, pk):
    """A letter the coach may read now and the coaching by which they do; the look is noted."""
    readable = letters_read_by(request.user, on=timezone.localdate()).of(seeker)
    letter = get_object_or_404(readable.select_related("touch__person", "lifting"), pk=pk)
    return letter, look_in(request, seeker, "A letter to read")


@coach_only
@once
def draft(request, seeker, letter):
    """Read one letter, and say something about a sentence of it or about the whole."""
    shown, coaching = opened(request, seeker, letter)
    form = comment_form(request, shown)
    if request.method == "POST" and form.is_valid():
        try:
            with shown_on(form), while_together():
                now, today = timezone.now(), timezone.localdate()
                reviews.comment(comment=form.said(), coaching=coaching, at=now, on=today)
                messages.success(request, "Said. Your client sees it beside the letter.")
                return redirect(address(seeker, letter))
        except EditedElsewhere:
            return draft_page(request, shown, coaching, form, changed=CHANGED, status=409)
    return draft_page(request, shown, coaching, form, status=422 if form.errors else 200)


def address(seeker, letter) -> str:
    return reverse("coaching:draft", args=[seeker, letter])


def comment_form(request, shown):
    """The form for a comment on the sentence the address or the form names, if there is one."""
    asked = request.POST or request.GET
    place = asked.get("sentence", "")
    start = int(place) if place.isdecimal() and len(place) < 6 else None
    found = sentence_at(shown.body, start) if start is not None else None
    initial = {"version": shown.version, "sentence": start if found else None}
    initial["suggestion"] = shown.body[found[0] : found[1]] if found else ""
    about = Comment(letter=shown, coach=request.user, version=shown.version)
    about_sentence = bool(found) or (request.method == "POST" and bool(place))
    data = request.POST or None
    return CommentForm(data, instance=about, initial=initial, about_sentence=about_sentence)


def own_lifting(request, shown) -> Lifting | None:
    """This coach's own word that a letter may ask; what another said is not theirs to read."""
    lifting = getattr(shown, "lifting", None)
    return lifting if lifting and lifting.by_id == request.user.pk else None


def draft_page(request, shown, coaching, form, *, changed="", status=200):
    comments = list(shown.comments.filter(coach=request.user).order_by("-pk"))
    calls = Ready.objects.filter(letter=shown, coach=request.user).order_by("-version")
    pieces = pieces_of(shown, comments, beside(request, shown))
    context = {
        "letter": shown,
        "client": coaching.seeker,
        "pieces": pieces,
        "unread": unread_in(shown.body),
        "remarkable": any(one.ask or one.is_copied or one.is_gap for one in pieces),
        "said": said_about(shown, comments),
        "ready": calls.first(),
        "lifting": own_lifting(request, shown),
        "form": form,
        "chosen": form.initial["suggestion"],
        "changed": changed,
        "is_draft": not (shown.touch.sent_on or shown.touch.skipped_on),
    }
    return render(request, "coaching/draft.html", panel(request) | context, status=status)


def beside(request, shown):
    """The letters of the same panel that this coach may read too."""
    if not shown.touch.application_id:
        return ()
    others = letters_read_by(request.user, on=timezone.localdate())
    others = others.filter(touch__application=shown.touch.application_id).exclude(pk=shown.pk)
    return others.only("body")[:MOST_BESIDE]


@coach_only
@require_POST
def ready(request, seeker, letter):
    """Advise that it can be posted, or that it cannot after all."""
    shown, coaching = opened(request, seeker, letter)
    today, form = timezone.localdate(), VersionForm(request.POST)
    with while_together():
        if "not-yet" in request.POST:
            reviews.not_ready_after_all(letter=shown, coaching=coaching, on=today)
            return redirect(address(seeker, letter))
        try:
            version = form.cleaned_data["version"] if form.is_valid() else 0
            now = timezone.now()
            reviews.call_ready(letter=shown, version=version, coaching=coaching, at=now, on=today)
        except EditedElsewhere:
            again = comment_form_anew(request, shown)
            return draft_page(request, shown, coaching, again, changed=CHANGED, status=409)
    messages.success(request, "Your client sees that you would post it. It is theirs to decide.")
    return redirect(address(seeker, letter))


def comment_form_anew(request, shown):
    """An empty form about the whole letter."""
    about = Comment(letter=shown, coach=request.user, version=shown.version)
    initial = {"version": shown.version, "suggestion": ""}
    return CommentForm(instance=about, initial=initial, about_sentence=False)


@coach_only
@once
def lift(request, seeker, letter):
    """Let one letter ask, with a reason."""
    shown, coaching = opened(request, seeker, letter)
    form = LiftForm(request.POST or None, instance=own_lifting(request, shown))

    def act():
        with while_together():
            because, today = form.cleaned_data["because"], timezone.localdate()
            reviews.lift_asks(letter=shown, because=because, coaching=coaching, on=today)
        messages.success(request, "This letter may ask. Your client reads why.")
        return address(seeker, letter)

    context = {"letter": shown, "client": coaching.seeker, "back": address(seeker, letter)}
    return form_page(request, form, "coaching/lift.html", act, **panel(request), **context)


@coach_only
@require_POST
def hold_to_the_rule(request, seeker, letter):
    """Hold a letter to the rule again."""
    shown, coaching = opened(request, seeker, letter)
    with while_together():
        reviews.hold_to_the_rule(letter=shown, coaching=coaching, on=timezone.localdate())
    messages.success(request, "The rule holds for this letter again.")
    return redirect(address(seeker, letter))


@coach_only
@require_POST
def withdraw(request, pk):
    """Take a comment of one's own back before it is answered."""
    own = Comment.objects.filter(coach=request.user).select_related("letter__touch__person")
    said = get_object_or_404(own, pk=pk)
    seeker = said.letter.touch.person.seeker_id
    _, coaching = opened(request, seeker, said.letter_id)
    with while_together():
        reviews.withdraw(comment=said, coaching=coaching, on=timezone.localdate())
    messages.success(request, "Taken back.")
    return redirect(address(seeker, said.letter_id))
