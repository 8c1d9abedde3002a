"""How a seeker's letters look, and their own signature: kept, and forgotten."""

from django.db import transaction
from django.db.models import F

from contacts.actions import keep
from letters.models import Letter, Stationery
from letters.models.stationery import Signing
from letters.selectors.naming import follow_form


@transaction.atomic
def settle(*, stationery: Stationery, was: str, spoke: str = "") -> Stationery:
    """Keep how a seeker's letters look; those that wait follow from the form that was usual.

    A letter that was drafted in the voice that was usual keeps it until it is drafted again.
    """
    keep(record=stationery)
    if spoke and spoke != stationery.voice:
        Letter.objects.of(stationery.seeker).waiting().filter(voice="").update(voice=spoke)
    waiting = Letter.objects.of(stationery.seeker).waiting().with_facts().filter(form="")
    for letter in waiting if stationery.form_now != was else ():
        if words := follow_form(letter, was, stationery.form_now):
            changed = Letter.objects.filter(pk=letter.pk)
            changed.update(**words, version=F("version") + 1)
    return stationery


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
