"""The print dialog: how each letter goes, and what comes out besides; and the prep sheet's page."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from followup.models import Application, Interview
from followup.selectors.wishes import AgainstWish
from letters import render_pool
from letters.actions import drafts, printing
from letters.forms import LeaveOutForm, PrintForm, WayForm
from letters.models import Letter
from letters.selectors.checks import gaps_named, margins_of
from letters.selectors.drift import drift_of
from letters.selectors.mailpiece import has_address, reached_at
from letters.selectors.nameless import is_nameless, nameless_among
from letters.selectors.preflight import proofread
from letters.selectors.prep_sheets import prep_sheet_of
from letters.selectors.print_run import edition_of
from letters.selectors.stationery import stationery_of
from letters.selectors.wishes import told_apart
from letters.views.documents import pdf_response
from letters.views.rate_limit import rate_limited


def waiting_letters(request, application=None, letter=None):
    """The letters a print or a trip to the post is about: a panel's, one, or all that wait."""
    letters = Letter.objects.of(request.user).with_facts().select_related("printout")
    letters = letters.defer("printout__pdf").order_by("pk")
    if application is not None:
        letters = letters.filter(touch__application__pk=application)
    if letter is not None:
        letters = letters.filter(pk=letter)
    return letters.waiting()


def mine_or_404(request, application=None, letter=None) -> None:
    """Where no letter of a batch waits: whether there is such a batch of theirs at all."""
    if application is not None:
        get_object_or_404(Application.objects.of(request.user), pk=application)
    if letter is not None:
        get_object_or_404(Letter.objects.of(request.user), pk=letter)


def refuse(request, held) -> None:
    """Ask first where a form is about nobody but those who wished for nothing."""
    if held and request.method == "POST":
        raise AgainstWish(held)


def batch_urls(application=None, letter=None) -> dict[str, str]:
    """Where printing, posting and turning back lead for one batch of letters."""
    if application is not None:
        args, kind, back = [application], "-panel", reverse("letters:desk", args=[application])
    elif letter is not None:
        args, kind, back = [letter], "-letter", reverse("letters:letter", args=[letter])
    else:
        args, kind, back = [], "", reverse("letters:outbox")
    return {
        "print_url": reverse(f"letters:print{kind}", args=args),
        "post_url": reverse(f"letters:post{kind}", args=args),
        "back": back,
    }


@rate_limited
def print_letters(request, application=None, letter=None):
    """Ask how each letter goes, then print them all into one PDF: letters, then envelopes."""
    urls = batch_urls(application, letter)
    data = request.POST if request.method == "POST" else None
    letters = waiting_letters(request, application, letter).with_margin()
    waiting, held = told_apart(letters.prefetch_related("papers"))
    if not waiting:
        mine_or_404(request, application, letter)
        refuse(request, held)
    stationery = stationery_of(request.user, waiting)
    for one in waiting:
        drafts.follow(letter=one, stationery=stationery)
    rows = [row_of(data, one) for one in waiting]
    form = PrintForm(data, stationery=stationery)
    refusal = ""
    if data is not None and form.is_valid() and all(row["way"].is_valid() for row in rows):
        chosen = [row["letter"] for row in rows if row["way"].is_printed()]
        refusal = why_not(chosen)
        if chosen and not refusal:
            try:
                run = print_chosen(request, chosen, stationery, form.cleaned_data)
                return redirect(f"{urls['post_url']}?printed={run.pk}")
            except render_pool.REFUSALS as problem:
                refusal = str(problem)
    margins = margins_of([row["letter"] for row in rows])
    for row in rows:
        row["margin"] = margins[row["letter"].pk]
        row["drift"] = drift_of(row["letter"], stationery)
        row["proof"] = proofread(row["letter"], stationery, on=timezone.localdate())
    status = 422 if refusal or form.errors else 200
    refusals = dict.fromkeys(filter(None, [refusal, *(row["proof"].refusal for row in rows)]))
    context = {"rows": rows, "form": form, "stationery": stationery, "refusals": refusals, **urls}
    context["held"] = held
    return render(request, "letters/print.html", context, status=status)


def why_not(chosen) -> str:
    """Why these letters are not printed, in a sentence; empty when they can be."""
    if not chosen:
        return "No letter is chosen: leave at least one in."
    if nameless := nameless_among(chosen):
        return f"Nothing is printed. {nameless} Or leave that letter out for now."
    if gaps := gaps_named(chosen):
        return f"{gaps} Nothing is printed: fill it in, or leave that letter out for now."
    return ""


def row_of(data, letter):
    """One letter in the dialog: whether it is printed, and how where no address is known."""
    is_found = has_address(letter)
    ask = LeaveOutForm if is_found else WayForm
    return {
        "letter": letter,
        "has_address": is_found,
        "reached_at": reached_at(letter),
        "nameless": is_nameless(letter),
        "way": ask(data, prefix=f"letter-{letter.pk}"),
    }


def print_chosen(request, letters, stationery, options):
    """Typeset the chosen letters, outside any transaction, and keep what came out."""
    options = {name: value for name, value in options.items() if value is not None}
    edition = edition_of(letters, stationery, on=timezone.localdate(), **options)
    pairs = list(zip(letters, edition.each, strict=True))
    run = printing.record_printing(
        seeker=request.user,
        whole=edition.whole,
        printed=[printing.Pages(letter, proof.pdf, has_address(letter)) for letter, proof in pairs],
        at=timezone.now(),
    )
    for letter, proof in pairs:
        warn(request, letter, proof.problems)
    return run


def warn(request, letter, problems) -> None:
    """Say once more what is wrong with a letter that was printed all the same."""
    if problems:
        found = " ".join(map(str, problems))
        messages.warning(request, f"Look at the letter to {letter.touch.person} again: {found}")


def load(request, interview):
    interviews = Interview.objects.of(request.user)
    return get_object_or_404(interviews.select_related("application__organization"), pk=interview)


def prep_sheet(request, interview):
    """One page for the folder, on the paper of the seeker's country."""
    shown = load(request, interview)
    face = str(stationery_of(request.user).typeface)
    try:
        printed = render_pool.prep_sheet(prep_sheet_of(shown), request.user.country.code, face)
    except render_pool.REFUSALS as refusal:
        context = {"refusal": str(refusal), "interview": shown}
        return render(request, "letters/no_prep_sheet.html", context, status=503)
    return pdf_response(printed.pdf, f"prep-sheet-{shown.pk}")


def print_view(request, interview):
    """The same words as a page the browser prints, where no PDF can be made."""
    shown = load(request, interview)
    context = {"interview": shown, "sheet": prep_sheet_of(shown)}
    return render(request, "letters/prep_print_view.html", context)
