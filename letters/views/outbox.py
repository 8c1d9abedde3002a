"""The outbox: every letter that is written and not yet in the post."""

from django.core.paginator import Paginator
from django.shortcuts import render

from letters.models import Letter


def outbox(request):
    letters = Letter.objects.of(request.user).with_addressee()
    waiting = letters.waiting().order_by("touch__due_on", "pk")
    mailed = letters.mailed().order_by("-touch__sent_on", "-pk")
    context = {
        "waiting": waiting[:100],
        "page": Paginator(mailed, 25).get_page(request.GET.get("page")),
    }
    return render(request, "letters/outbox.html", context)
