"""What happened outside the plan, counted month by month for one's own record."""

from collections import Counter
from datetime import date

from django.db.models import Count, Q
from django.db.models.functions import TruncMonth

from contacts.models import Person, User
from followup.models import PastContact

HEARD = "heard"
MOST_TO_THANK_FOR = 5


def noted_in(seeker: User) -> Counter[tuple[date, str]]:
    """How often in each month the seeker got in touch ("sent", "letters"), and they ("heard")."""
    out = Q(direction=PastContact.Direction.OUT)
    counted = (
        PastContact.objects.of(seeker)
        .order_by()
        .values_list(TruncMonth("on"))
        .annotate(
            sent=Count("pk", filter=out),
            letters=Count("pk", filter=out & Q(channel=PastContact.Channel.LETTER)),
            heard=Count("pk", filter=~out),
        )
    )
    names = ("sent", "letters", HEARD)
    return Counter(
        {
            (month, what): count
            for month, *counts in counted
            for what, count in zip(names, counts, strict=True)
        }
    )


def to_thank_for(person: Person) -> list[PastContact]:
    """What came from somebody and was not thanked for, the latest first."""
    came = person.past_contacts.with_unthanked().filter(unthanked=True)
    return list(came.order_by("-on", "-pk")[:MOST_TO_THANK_FOR])
