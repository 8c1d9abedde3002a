"""The print dialog: how each letter goes, and what comes out besides the letters."""

from dataclasses import replace

from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from followup.models import Application
from letters import pressroom
from letters.actions import printing
from letters.forms import PrintForm, WayForm
from letters.mail import is_addressable, mail_of
from letters.models import Letter
from letters.paper import Printed, Problem, Run
from letters.stationery import stationery_of


def waiting_letters(request, application=None, letter=None):
    """The letters a print or a trip to the post is about: a panel's, one, or all that wait."""
    letters = Letter.objects.of(request.user).with_addressee().select_related("printout")
    letters = letters.defer("printout__pdf").order_by("pk")
    if application is not None:
        get_object_or_404(Application.objects.of(request.user), pk=application)
        letters = letters.filter(touch__application=application)
    if letter is not None:
        letters = letters.filter(pk=get_object_or_404(letters, pk=letter).pk)
    return letters.waiting()


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


def print_letters(request, application=None, letter=None):
    """Ask how each letter goes, then print them all into one PDF: letters, then envelopes."""
    urls = batch_urls(application, letter)
    stationery = stationery_of(request.user)
    data = request.POST if request.method == "POST" else None
    letters = waiting_letters(request, application, letter).prefetch_related("papers")
    rows = [row_of(data, one, stationery) for one in letters]
    form = PrintForm(data, stationery=stationery)
    refusal = ""
    if data is not None and form.is_valid() and all(row["way"].is_valid() for row in rows):
        chosen = [row for row in rows if row["has_address"] or row["way"].is_by_hand()]
        if chosen:
            try:
                run = print_chosen(chosen, stationery, form.cleaned_data)
                return redirect(f"{urls['post_url']}?printed={run.pk}")
            except pressroom.REFUSALS as problem:
                refusal = str(problem)
        else:
            refusal = "No letter is chosen: give at least one a way to go."
    status = 422 if refusal or form.errors else 200
    context = {"rows": rows, "form": form, "stationery": stationery, "refusal": refusal, **urls}
    return render(request, "letters/print.html", context, status=status)


def row_of(data, letter, stationery):
    """One letter in the dialog: what would go wrong, and a choice where no address is known."""
    has_address = is_addressable(letter.touch.person)
    return {
        "letter": letter,
        "has_address": has_address,
        "way": SentByPost() if has_address else WayForm(data, prefix=f"letter-{letter.pk}"),
        "problems": problems_of(letter, stationery),
    }


class SentByPost:
    """The way of a letter whose address is known: nothing to ask."""

    def is_valid(self) -> bool:
        return True

    def is_by_hand(self) -> bool:
        return False


def problems_of(letter, stationery) -> list[Problem]:
    mail = mail_of(letter, stationery, on=timezone.localdate())
    try:
        return pressroom.problems(mail)
    except pressroom.REFUSALS as problem:
        return [Problem(str(problem))]


def print_chosen(rows, stationery, options):
    """Typeset the chosen letters, outside any transaction, and keep what came out."""
    today = timezone.localdate()
    mails = [
        mail_of(row["letter"], stationery, on=today, by_hand=not row["has_address"]) for row in rows
    ]
    first_label = options.get("first_label") or 1
    labeled = [number for number, row in enumerate(rows) if row["has_address"]]
    if stationery.labels:
        for place, number in enumerate(labeled, first_label):
            mails[number] = replace(mails[number], goes=f"label {place}")
    run = Run(cover=options["cover"], apart=options["apart"], both_sides=stationery.both_sides)
    whole = pressroom.typeset(mails, run)
    if stationery.labels and labeled:
        addresses = [mails[number].letter.addressee for number in labeled]
        whole = with_labels(whole, addresses, stationery, first_label)
    printed = [
        printing.Pages(row["letter"], pressroom.typeset_letter(mail).pdf, row["has_address"])
        for row, mail in zip(rows, mails, strict=True)
    ]
    return printing.record_printing(
        seeker=stationery.seeker, whole=whole, printed=printed, at=timezone.now()
    )


def with_labels(whole: Printed, addresses, stationery, first_label: int) -> Printed:
    """The print with its labels, which are a file of their own: they go into another tray."""
    sheet = pressroom.labels(addresses, stationery.labels, first_label, stationery.typeface)
    return replace(whole, letters_pdf=whole.letters_pdf or whole.pdf, envelopes_pdf=sheet.pdf)
