"""Keeping what is typed about a no before it is recorded."""

from django.db import transaction

from contacts.models import User
from followup.models import Application, Telling


@transaction.atomic
def keep_telling(
    *, seeker: User, application: Application | None, page: str, typed: dict[str, str]
) -> Telling:
    """Keep what was typed on one page ("news" or "room") of the no being told.

    One at a time for each seeker, so that two windows do not begin the same story twice.
    """
    User.objects.select_for_update(no_key=True).get(pk=seeker.pk)
    telling, _ = Telling.objects.get_or_create(
        seeker=seeker, application=application, rejection=None
    )
    return keep_page(telling=telling, page=page, typed=typed)


@transaction.atomic
def keep_page(*, telling: Telling, page: str, typed: dict[str, str]) -> Telling:
    """Keep one page of this telling; once it is recorded there is nothing left to keep."""
    telling = Telling.objects.select_for_update().get(pk=telling.pk)
    if not telling.rejection_id:
        telling.typed = {**telling.typed, page: typed}
        telling.save()
    return telling
