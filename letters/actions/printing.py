"""Keeping what was printed."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from contacts.models import User
from letters.models import Letter, Printout, PrintRun
from letters.paper import Printed


@dataclass(frozen=True)
class Pages:
    """One letter as typeset: its own PDF, and whether an envelope came with it."""

    letter: Letter
    pdf: bytes
    envelope: bool


@transaction.atomic
def record_printing(
    *, seeker: User, whole: Printed, printed: Sequence[Pages], at: datetime
) -> PrintRun:
    """Keep what was printed at a moment, byte for byte: the whole run, and each letter's pages.

    A letter that went into the post meanwhile keeps the pages it was mailed with.
    """
    run = PrintRun.objects.create(
        seeker=seeker,
        pdf=whole.pdf,
        pages=whole.pages,
        letters_pdf=whole.letters_pdf or None,
        envelopes_pdf=whole.envelopes_pdf or None,
        printed_at=at,
    )
    waiting = set(
        Letter.objects.waiting()
        .filter(pk__in=[one.letter.pk for one in printed])
        .select_for_update(of=("self",))
        .values_list("pk", flat=True)
    )
    for one in printed:
        if one.letter.pk not in waiting:
            continue
        Printout.objects.update_or_create(
            letter=one.letter,
            defaults={
                "run": run,
                "version": one.letter.version,
                "envelope": one.envelope,
                "pdf": one.pdf,
                "sha256": hashlib.sha256(one.pdf).hexdigest(),
                "printed_at": at,
            },
        )
    return run
