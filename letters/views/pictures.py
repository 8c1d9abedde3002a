"""Pictures of a letter's pages, with what would go wrong on paper marked where it is."""

from dataclasses import dataclass

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from letters import render_pool
from letters.mail import mail_of
from letters.models import Letter
from letters.paper import Problem
from letters.stationery import stationery_of
from letters.views.pacing import a_moment, paced

PICTURE_WIDTH = 816  # pixels: 96 to the inch of a US Letter page


@dataclass(frozen=True)
class PageShown:
    """One page: its number, its measures in mm, and the problems that have a place on it."""

    number: int
    width: float
    height: float
    marks: list[Problem]


def mail_shown(request, pk):
    letters = Letter.objects.of(request.user).with_addressee()
    letter = get_object_or_404(letters, pk=pk)
    return letter, mail_of(letter, stationery_of(request.user), on=timezone.localdate())


@paced
def page_pictures(request, pk):
    """Pictures of the letter's pages and what would go wrong on them, as a fragment."""
    letter, mail = mail_shown(request, pk)
    context = {"letter": letter}
    try:
        problems = render_pool.problems(mail)
        sizes = render_pool.page_sizes(render_pool.typeset_letter(mail).pdf)
        context["problems"] = problems
        context["pages"] = [
            PageShown(number, *size, [one for one in problems if one.page == number and one.w_mm])
            for number, size in enumerate(sizes, 1)
        ]
    except render_pool.REFUSALS as refusal:
        context["refusal"] = str(refusal)
    return render(request, "letters/_page_pictures.html", context)


def page_picture(request, pk, page):
    """One page of the letter as a picture."""
    _, mail = mail_shown(request, pk)
    # The pictures of pages that are set already come with them, and are not counted again.
    if not render_pool.is_set(mail) and (pause := a_moment(request)):
        return pause
    try:
        printed = render_pool.typeset_letter(mail)
        if not 1 <= page <= printed.pages:
            raise Http404("There is no such page.")
        png = render_pool.picture(printed.pdf, page - 1, PICTURE_WIDTH)
    except render_pool.REFUSALS as refusal:
        raise Http404(str(refusal)) from refusal
    return HttpResponse(png, content_type="image/png")
