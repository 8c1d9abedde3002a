"""The print dialog and what comes out of it."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from followup.models import Application
from letters import paper, pressroom
from letters.actions import printing
from letters.forms import WayForm
from letters.mail import is_addressable, mail_of
from letters.models import Letter, Printout, PrintRun


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
    rows = [row_of(request, one) for one in waiting_letters(request, application, letter)]
    refusal = ""
    if request.method == "POST" and all(row["form"].is_valid() for row in rows if row["form"]):
        chosen = [row for row in rows if goes(row)]
        if chosen:
            try:
                run = print_chosen(request, chosen)
                return redirect(f"{urls['post_url']}?printed={run.pk}")
            except (paper.PaperUnavailable, paper.TooMuchForPaper) as problem:
                refusal = str(problem)
        else:
            refusal = "No letter is chosen: give at least one a way to go."
    context = {"rows": rows, "refusal": refusal, **urls}
    return render(request, "letters/print.html", context, status=422 if refusal else 200)


def row_of(request, letter):
    """One letter in the dialog: what would go wrong, and a choice where no address is known."""
    has_address = is_addressable(letter.touch.person)
    data = request.POST if request.method == "POST" else None
    return {
        "letter": letter,
        "has_address": has_address,
        "form": None if has_address else WayForm(data, prefix=f"letter-{letter.pk}"),
        "problems": problems_of(request, letter),
    }


def goes(row) -> bool:
    return row["has_address"] or row["form"].cleaned_data["way"] == WayForm.HAND


def problems_of(request, letter) -> list[str]:
    mail = mail_of(letter, request.user, on=timezone.localdate())
    try:
        return pressroom.problems(mail)
    except (paper.PaperUnavailable, paper.TooMuchForPaper) as problem:
        return [str(problem)]


def print_chosen(request, rows):
    """Typeset the chosen letters, outside any transaction, and keep what came out."""
    today = timezone.localdate()
    mails = [
        mail_of(row["letter"], request.user, on=today, envelope=row["has_address"]) for row in rows
    ]
    whole = pressroom.typeset(mails)
    printed = [
        printing.Pages(row["letter"], pressroom.typeset_letter(mail).pdf, row["has_address"])
        for row, mail in zip(rows, mails, strict=True)
    ]
    return printing.record_printing(
        seeker=request.user,
        pdf=whole.pdf,
        pages=whole.pages,
        printed=printed,
        at=timezone.now(),
    )


def pdf_response(pdf: bytes, name: str) -> HttpResponse:
    response = HttpResponse(bytes(pdf), content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}"'
    response["Content-Security-Policy"] = "sandbox"
    return response


def print_run(request, pk):
    """The PDF of one print, exactly as it came out."""
    run = get_object_or_404(PrintRun.objects.of(request.user), pk=pk)
    return pdf_response(run.pdf, f"letters-{run.printed_at:%Y-%m-%d}.pdf")


def kept(request, pk):
    """One letter's pages as they were printed and, once it is in the post, as they were mailed."""
    printout = get_object_or_404(Printout.objects.of(request.user), letter__pk=pk)
    return pdf_response(printout.pdf, f"letter-{printout.printed_at:%Y-%m-%d}.pdf")
