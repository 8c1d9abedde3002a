"""One letter: rewriting it, kept as it is typed, its enclosures, its picture beside it."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.web.form_errors import shown_on
from contacts.web.pages import form_page, next_or
from followup.models import Touch
from followup.selectors.wishes import AgainstWish, is_free
from letters import paper
from letters.actions import drafts, writing
from letters.forms import EnclosureForm, LetterForm, VoiceForm, WentForm
from letters.models import Dismissal, Enclosure, Letter
from letters.selectors.checks import gaps_left, margin_of, notes_in, unread_in
from letters.selectors.drift import drift_of, noted_for
from letters.selectors.mailpiece import mail_of
from letters.selectors.nameless import is_nameless
from letters.selectors.redrafting import redrafted
from letters.selectors.similarity import letters_beside
from letters.selectors.stationery import stationery_of
from letters.selectors.wishes import heeded, wish_about
from letters.views.desk import places_beside
from letters.views.documents import pdf_response
from letters.views.promise_kept import asked_of
from letters.views.throwing_away import thrown_away_page


def load(request, pk):
    letters = Letter.objects.of(request.user).with_facts().with_margin()
    return get_object_or_404(letters, pk=pk)


def letter(request, pk):
    """Read and rewrite a letter."""
    shown = load(request, pk)
    if shown.thrown_away_on and request.method == "GET":
        return thrown_away_page(request, shown)
    if shown.touch.sent_on:
        printout = getattr(shown, "printout", None)
        as_printed = bool(printout and printout.version != shown.version)
        as_printed = as_printed and not shown.went_elsewhere
        context = {"letter": shown, "as_printed": as_printed}
        return render(request, "letters/mailed.html", context)
    if request.method == "GET":
        follow(request, shown, stationery_of(request.user, [shown]))
    form = LetterForm(request.POST or None, initial={"version": shown.version}, instance=shown)
    if request.method == "POST":
        return keep_written(request, pk, form)
    return letter_page(request, shown, form)


def follow(request, shown, stationery):
    """Bring a letter that its owner opens up to date with what they know now, and say so."""
    if drafts.follow(letter=shown, stationery=stationery):
        whom = shown.touch.person
        messages.info(request, f"Your draft to {whom} follows what you changed: read it again.")


def letter_page(request, shown, form, status=200, refusal=""):
    for_panel = shown.touch.occasion == Touch.Occasion.THANK_YOU and shown.touch.application
    beside = letters_beside([shown])
    stationery, draft = stationery_of(request.user, [shown]), redrafted(shown)
    context = {
        "letter": shown,
        "touch": shown.touch,
        "wish": heeded(wish_about(shown)),
        "drift": drift_of(shown, stationery, draft),
        "noted": noted_for(shown),
        "nameless": is_nameless(shown),
        "through": shown.goes_through,
        "draft_notes": draft.notes,
        "voice": VoiceForm(instance=shown),
        "form": form,
        "panel": for_panel,
        "places": places_beside(for_panel, [*beside, shown]) if for_panel else (),
        "margin": margin_of(shown, beside),
        "reasons": Dismissal.Because.choices,
        "refusal": refusal,
        "papers": shown.papers.defer("pdf"),
    }
    return render(request, "letters/letter.html", context, status=status)


def keep_written(request, pk, form, quietly=False):
    """Keep what was written; without JavaScript this is the only way, with it the last."""
    shown = load(request, pk)
    if form.is_valid():
        try:
            with shown_on(form):
                writing.keep_letter(
                    letter=shown,
                    version=form.cleaned_data["version"],
                    words=form.words(),
                    before=sent_before(request, pk),
                    at=timezone.now(),
                )
                if not quietly:
                    messages.success(request, "Kept.")
                return redirect("letters:letter", pk)
        except writing.EditedElsewhere:
            return edited_elsewhere(request, pk, form)
    return letter_page(request, load(request, pk), form, status=422)


def sent_before(request, pk) -> dict | None:
    """What the same window sent last without an answer, where its script says so."""
    if "before-body" not in request.POST:
        return None
    sent = LetterForm(request.POST, instance=load(request, pk), prefix="before")
    return sent.words() if sent.is_valid() else None


def edited_elsewhere(request, pk, form):
    """Show both texts when two windows wrote on one letter; nothing is overwritten in silence."""
    context = {"letter": load(request, pk), "yours": form.words()}
    return render(request, "letters/edited_elsewhere.html", context, status=409)


@require_POST
def keep(request, pk):
    """Keep a letter as it is typed, and say so in a fragment."""
    shown = load(request, pk)
    form = LetterForm(request.POST, instance=shown)
    written = load(request, pk)
    context = {"letter": written, "kept_at": timezone.localtime()}
    if form.is_valid():
        try:
            with shown_on(form):
                writing.keep_letter(
                    letter=written,
                    version=form.cleaned_data["version"],
                    words=form.words(),
                    before=sent_before(request, pk),
                    at=timezone.now(),
                )
                context["followed"] = form.followed_by(written)
                response = render(request, "letters/_kept.html", context)
                response["HX-Trigger"] = "letter-kept"
                return response
        except writing.EditedElsewhere:
            return render(request, "letters/_kept_elsewhere.html", context, status=409)
    return render(request, "letters/_not_kept.html", {"form": form}, status=422)


@require_POST
def draft_again(request, pk):
    """Write the draft anew from what is known now, in another voice where one is chosen."""
    waiting = get_object_or_404(Letter.objects.of(request.user).waiting(), pk=pk)
    form = VoiceForm(request.POST, instance=waiting)
    if not form.is_valid():
        shown = load(request, pk)
        fresh = LetterForm(initial={"version": shown.version}, instance=shown)
        return letter_page(request, shown, fresh, status=422, refusal="Choose one of the voices.")
    try:
        drafts.draft_again(letter=waiting, voice=form.cleaned_data.get("voice"))
    except ValidationError as refusal:
        shown = load(request, pk)
        fresh = LetterForm(initial={"version": shown.version}, instance=shown)
        return letter_page(request, shown, fresh, status=422, refusal=refusal.messages[0])
    messages.success(request, "Drafted again from what you know now.")
    return redirect("letters:letter", pk)


@require_POST
def mend(request, pk):
    """Settle one thing that no longer agrees: as the record has it, or as the letter does.

    What stands in the window comes along and is kept first.
    """
    shown = get_object_or_404(
        Letter.objects.of(request.user).waiting().with_facts().with_margin(), pk=pk
    )
    if "body" in request.POST:
        form = LetterForm(request.POST, instance=load(request, pk))
        answer = keep_written(request, pk, form, quietly=True)
        if answer.status_code != 302:
            return answer
        shown = load(request, pk)
    how, _, key = request.POST.get("mend", "").partition(":")
    by_the_record = how == "record"
    done = drafts.mend(
        letter=shown,
        stationery=stationery_of(request.user, [shown]),
        key=key,
        by_the_record=by_the_record,
    )
    if not done:
        messages.info(request, "That agrees already.")
    elif by_the_record:
        messages.success(request, "Put right in the letter. Read it again.")
    else:
        messages.success(request, "It stays as you wrote it.")
    return redirect(next_or(request, reverse("letters:letter", args=[pk])))


@require_POST
def hide(request, pk):
    """Hide the letter from my coach, or show it again."""
    private = "private" in request.POST
    writing.hide_letter(letter=load(request, pk), private=private)
    said = "Hidden: no coach sees it from now on." if private else "Shown again."
    messages.success(request, said)
    return redirect("letters:letter", pk)


def ask_first(shown, channel):
    """A letter that waits is made ready against no wish; one that went may be read again."""
    if not (shown.touch.sent_on or is_free(shown, channel)):
        raise AgainstWish([(shown.touch.person, wish_about(shown))])


def email(request, pk):
    """The letter as text to paste into an e-mail of one's own."""
    shown = load(request, pk)
    if shown.thrown_away_on:
        return redirect("letters:letter", pk)
    ask_first(shown, Touch.Channel.EMAIL)
    stationery = stationery_of(request.user, [shown])
    follow(request, shown, stationery)
    text = f"{shown.salutation}\n\n{shown.body}\n\n{shown.closing}\n{request.user.name}"
    notes = [note for note in notes_in(shown) if not note.is_quiet]
    context = {"letter": shown, "text": text, "notes": notes, "today": timezone.localdate()}
    context["left"] = [note for note in notes if note.is_left]
    context |= {"unread": unread_in(shown.body)}
    context |= {"gaps": gaps_left(shown), "drift": drift_of(shown, stationery)}
    context["went"] = WentForm(auto_id="id_went_%s")
    context["promise"] = asked_of(shown)
    return render(request, "letters/email.html", context)


def print_view(request, pk):
    """The letter as a page the browser prints itself, where no PDF can be made.

    One with a gap, or that names nobody, is not printed.
    """
    shown = load(request, pk)
    if shown.thrown_away_on:
        return redirect("letters:letter", pk)
    ask_first(shown, Touch.Channel.LETTER)
    stationery = stationery_of(request.user, [shown])
    follow(request, shown, stationery)
    nameless, gaps = is_nameless(shown), gaps_left(shown)
    if not shown.touch.sent_on and (nameless or gaps):
        context = {"letter": shown, "gaps": gaps, "nameless": nameless}
        return render(request, "letters/not_yet.html", context, status=409)
    mail = mail_of(shown, stationery, on=timezone.localdate())
    sheet = mail.letter
    context = {
        "letter": shown,
        "sheet": sheet,
        "enclosures": paper.enclosure_line(sheet.enclosures, sheet.form),
        "copies": paper.copy_line(sheet.cc, sheet.form),
        "papers": shown.papers.defer("pdf"),
        "notes": [each for each in mail.enclosures if each.text],
    }
    return render(request, "letters/print_view.html", context)


def enclose(request, pk):
    """Put a PDF into the envelope with a letter that waits."""
    letter = get_object_or_404(Letter.objects.of(request.user).waiting(), pk=pk)
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = EnclosureForm(*sent)

    def act():
        writing.enclose(
            letter=letter,
            name=form.cleaned_data["pdf"].name,
            pdf=form.cleaned_data["content"],
            pages=form.cleaned_data["pages"],
        )
        messages.success(request, "It goes into the envelope, printed right after the letter.")
        return reverse("letters:letter", args=[pk])

    return form_page(request, form, "letters/enclose.html", act, letter=letter)


def enclosure(request, pk):
    """One enclosed PDF, as it was given."""
    paper = get_object_or_404(Enclosure.objects.of(request.user), pk=pk)
    return pdf_response(paper.pdf, "enclosure")


@require_POST
def take_out(request, pk):
    """Take an enclosed PDF out of a letter that waits."""
    papers = Enclosure.objects.of(request.user).filter(letter__touch__sent_on=None)
    paper = get_object_or_404(papers, pk=pk)
    letter = paper.letter_id
    writing.take_out(enclosure=paper)
    messages.success(request, "Taken out of the envelope.")
    return redirect("letters:letter", letter)
