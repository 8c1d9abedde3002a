"""Keeping what is typed about a no before it is recorded."""

from django.db import transaction

from contacts.models import User
from followup.models import Application, Telling


@transaction.atomic
def keep_telling(
    *, seeker: User, application: Application | None, page: str, typed: dict[str, str]
) -> Telling:
    """Keep what was typed on one page ("news" or "room") of the no being told."""
    telling, _ = Telling.objects.get_or_create(
        seeker=seeker, application=application, rejection=None
    )
    telling = Telling.objects.select_for_update().get(pk=telling.pk)
    telling.typed = {**telling.typed, page: typed}
    telling.save()
    return telling
