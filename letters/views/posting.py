"""The checklist on the way to the post, and marking what went another way."""

from dataclasses import dataclass
from functools import partial

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.web.pages import next_or
from followup.forms.touches import SendTouchForm
from followup.models import Touch
from followup.selectors.public_holidays import holidays_of
from followup.views import touches
from letters.actions import printing
from letters.forms import WentForm
from letters.forms.posting import PostedForm
from letters.models import Letter, PrintRun
from letters.selectors.checks import GapNote, Note, asks_left, gaps_left, gaps_named
from letters.selectors.drift import Line, drift_of
from letters.selectors.nameless import is_nameless, may_be_addressed
from letters.selectors.stationery import stationery_of
from letters.selectors.wishes import told_apart
from letters.views.printing import batch_urls, mine_or_404, refuse, waiting_letters
from letters.views.promise_kept import Asked, asked_of, is_promise_said, promises_said
from letters.views.through import ask_through


def post(request, application=None, letter=None):
    """The letters of one batch on their way to the post."""
    urls = batch_urls(application, letter) | {"here": request.get_full_path()}
    run = PrintRun.objects.of(request.user).filter(pk=run_asked(request)).defer("pdf").first()
    rows, held = rows_of(request, application, letter)
    context = shown(rows) | {"run": run, "held": held, "posted": posted_form(request), **urls}
    return render(request, "letters/post.html", context)


@dataclass(frozen=True)
class Row:
    """One letter on its way to the post, and what is said about it before it goes."""

    letter: Letter
    asks: list[Note]
    gaps: tuple[GapNote, ...]
    drift: list[Line]

    @property
    def nameless(self) -> bool:
        return is_nameless(self.letter)

    @property
    def promise(self) -> Asked | None:
        return asked_of(self.letter)


def posted_form(request) -> PostedForm:
    """On which day they go, today where nothing is said."""
    today, said = timezone.localdate(), request.POST if request.method == "POST" else None
    return PostedForm(said, today=today, initial={"on": today})


def shown(rows):
    promises = [row.promise for row in rows if row.promise]
    return {"rows": rows, "some_ask": any(row.asks for row in rows), "promises": promises}


def rows_of(request, application, letter):
    """Each letter of a batch with what still asks, is open, or no longer agrees in it; and whom
    of the batch a wish holds back.
    """
    letters, held = may_go(request, application, letter)
    stationery = stationery_of(request.user, letters)
    rows = [Row(one, asks_left(one), gaps_left(one), drift_of(one, stationery)) for one in letters]
    return rows, held


def may_go(request, application, letter):
    """The letters of a batch that may go, and whom a wish holds back."""
    letters, held = told_apart(waiting_letters(request, application, letter).with_margin())
    if not letters:
        mine_or_404(request, application, letter)
        refuse(request, held)
    return letters, held


def run_asked(request) -> int:
    asked = request.GET.get("printed", "")
    return int(asked) if asked.isdecimal() and len(asked) < 12 else 0


@require_POST
def check(request, step, application=None, letter=None):
    """Tick one step for one letter or for the whole batch."""
    urls = batch_urls(application, letter)
    if step == "posted":
        rows, _ = rows_of(request, application, letter)
        return put_in_the_post(request, rows, urls)
    letters, _ = may_go(request, application, letter)
    today = timezone.localdate()
    verb = {"signed": printing.sign_letter, "stamped": printing.stamp_letter}[step]
    undo = "undo" in request.POST
    for one in letters:
        verb(letter=one, on=None if undo else today)
    return redirect(next_or(request, urls["post_url"]))


def put_in_the_post(request, rows, urls):
    """Send every letter of the batch that can go; say which cannot and why.

    While one has a gap, or a sentence asks and nobody said that it goes as it is, none goes.
    """
    as_printed = "as_printed" in request.POST
    gaps = "" if as_printed else gaps_named(row.letter for row in rows)
    posted = posted_form(request)
    asks = any(row.asks for row in rows) and "as_it_is" not in request.POST
    said = promises_said(request.POST, [row.letter for row in rows])
    unsaid = [row.promise for row in rows if said[row.letter.pk] is None]
    if gaps or asks or unsaid or not posted.is_valid():
        here = next_or(request, urls["post_url"])
        context = shown(rows) | {"here": here, "is_refused": asks and not gaps, "gaps": gaps}
        context |= {"posted": posted, "unsaid": unsaid, **urls}
        return render(request, "letters/post.html", context, status=422)
    today, day = timezone.localdate(), posted.cleaned_data["on"]
    holidays = holidays_of(request.user, today)
    refusals = []
    gone = 0
    for one in (row.letter for row in rows):
        try:
            if day < today:
                printing.refuse_before_print(one, day)
            printing.post_letter(
                letter=one,
                on=day,
                holidays=holidays,
                as_printed=as_printed,
                as_it_is="as_it_is" in request.POST,
                keeps_promise=said[one.pk] is not False,
                today=timezone.localdate(),
            )
            gone += 1
        except ValidationError as refusal:
            refusals.append(f"{one.touch.person}: {' '.join(refusal.messages)}")
    if gone:
        messages.success(request, gone_sentence(gone))
    for sentence in refusals:
        messages.error(request, sentence)
    return redirect(next_or(request, urls["back"] if not refusals else urls["post_url"]))


def gone_sentence(count: int) -> str:
    if count == 1:
        return "One letter is in the post. You did what most people never do."
    return f"{count} letters are in the post. You did what most people never do."


# What is spoken goes by no draft.
WRITTEN = frozenset({Touch.Channel.LETTER, Touch.Channel.EMAIL, Touch.Channel.MESSAGE})


@require_POST
def send(request, touch):
    """Record that a touch was sent. A draft that waits goes with it only where they say that it
    went: with a gap never, with asks left after a tick.
    """
    letter = draft_for(request, touch)
    if nameless := nameless_mailed(request, touch, letter):
        return ask_through(request, nameless)
    if letter is None or not is_sendable(request):
        return touches.send(request, touch)
    if request.POST.get("channel") not in WRITTEN:
        return file(request, letter, partial(printing.file_other_words, letter=letter, words=""))
    form = WentForm(request.POST)
    if not (form.is_valid() and is_promise_said(request.POST, letter)):
        return ask_what_went(request, letter, form if "went" in request.POST else WentForm())
    if form.is_draft():
        left = asks_left(letter)
        if gaps_left(letter) or (left and "as_it_is" not in request.POST):
            return ask_what_went(request, letter, form, left)
        note = partial(printing.note_asks_left, letter=letter, count=len(left))
    else:
        words = form.cleaned_data["words"]
        note = partial(printing.file_other_words, letter=letter, words=words)
    response = file(request, letter, note)
    if response.status_code == 302:
        return response
    return ask_what_went(request, letter, form, refused=True)


def nameless_mailed(request, touch, letter) -> Touch | None:
    """The touch, where it is to be marked as mailed, or its draft as sent, and names nobody."""
    went = (request.POST.get("channel"), request.POST.get("went"))
    if Touch.Channel.LETTER not in went and WentForm.DRAFT not in went:
        return None
    waiting = Touch.objects.of(request.user).open().filter(pk=touch)
    found = waiting.select_related("person__organization", "application").first()
    passed_on_by = letter.through if letter else None
    is_named = found is None or may_be_addressed(found.person, passed_on_by)
    return None if is_named else found


def draft_for(request, touch):
    """The draft that waits for a touch."""
    waiting = Letter.objects.of(request.user).waiting().with_facts().with_margin()
    return waiting.filter(touch__pk=touch).first()


def is_sendable(request) -> bool:
    """Whether way and day are known; where not, the page of the touch says so."""
    return SendTouchForm(request.POST, today=timezone.localdate()).is_valid()


def ask_what_went(request, letter, form, left=(), refused=False):
    """Ask whether the draft went; nothing is marked as sent yet."""
    context = {
        "letter": letter,
        "form": form,
        "left": left,
        "refused": refused,
        "gaps": gaps_left(letter),
        "drift": drift_of(letter, stationery_of(request.user, [letter])),
        "answers": {name: request.POST.get(name, "") for name in ("channel", "on")},
        "promise": asked_of(letter, request.POST.get("promise", "")),
    }
    return render(request, "letters/send.html", context, status=422)


def file(request, letter, note):
    """Mark a touch as sent and note what went; nothing is noted where it cannot be sent."""
    with transaction.atomic():
        response = touches.send(request, letter.touch_id)
        if response.status_code == 302:
            note()
    return response
