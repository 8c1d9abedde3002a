"""What operators do to accounts."""

from django.core.exceptions import ValidationError
from django.db import transaction

from contacts.models import User


@transaction.atomic
def set_active(*, user: User, active: bool, by: User) -> None:
    """Let somebody sign in, or no longer: open sessions end with their next request.

    Raises ValidationError for one's own account.
    """
    if user.pk == by.pk:
        raise ValidationError("Somebody else has to do that to your own account.")
    User.objects.filter(pk=user.pk).update(is_active=active)
