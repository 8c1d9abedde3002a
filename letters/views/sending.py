"""Saying that a touch went out by another way than the post: its draft is read for asks first."""

from django.db import transaction
from django.shortcuts import render
from django.views.decorators.http import require_POST

from followup.models import Touch
from followup.views import touches
from letters.actions import posting
from letters.models import Letter
from letters.selectors.checks import asks_left

# What is spoken goes by no draft.
WRITTEN = frozenset({Touch.Channel.LETTER, Touch.Channel.EMAIL, Touch.Channel.MESSAGE})


@require_POST
def send(request, touch):
    """Record that a touch was sent; with asks left in what was written only after a tick."""
    letter = written_for(request, touch)
    left = asks_left(letter) if letter else []
    if left and "as_it_is" not in request.POST:
        answers = {name: request.POST.get(name, "") for name in ("channel", "on")}
        context = {"letter": letter, "left": left, "answers": answers}
        return render(request, "letters/send.html", context, status=422)
    with transaction.atomic():
        response = touches.send(request, touch)
        if letter and response.status_code == 302:
            posting.note_asks_left(letter=letter, count=len(left))
    return response


def written_for(request, touch):
    """The draft that went, if it was written and not spoken."""
    if request.POST.get("channel") not in WRITTEN:
        return None
    waiting = Letter.objects.of(request.user).waiting().with_addressee().with_margin()
    return waiting.filter(touch=touch).first()
