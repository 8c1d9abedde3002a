"""What two do together, they do while the seeker lets the coach look in."""

from datetime import date

from contacts.models import Coaching


def hold(*, coaching: Coaching, on: date) -> Coaching:
    """The coaching, kept from ending until this transaction is over.

    Raises Coaching.DoesNotExist when it has ended, or its last day is past.
    """
    return Coaching.objects.open(on=on).select_for_update(of=("self",)).get(pk=coaching.pk)
