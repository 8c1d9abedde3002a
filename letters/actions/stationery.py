"""Keeping one's own signature, and forgetting it."""

from django.db import transaction

from contacts.actions import keep
from letters.models import Letter, Stationery
from letters.models.stationery import Signing


@transaction.atomic
def keep_signature(*, stationery: Stationery, ink: bytes) -> Stationery:
    """Keep the ink of a seeker's signature and place it on their letters from now on."""
    stationery.signature = ink
    stationery.signing = Signing.IMAGE
    return keep(record=stationery)


@transaction.atomic
def forget_signature(*, stationery: Stationery) -> Stationery:
    """Delete a seeker's signature, so that the pen signs again."""
    stationery.signature = None
    stationery.signing = Signing.PEN
    Letter.objects.of(stationery.seeker).waiting().filter(signing=Signing.IMAGE).update(signing="")
    return keep(record=stationery)
