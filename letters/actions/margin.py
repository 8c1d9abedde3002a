"""Answering the margin: a sentence stays, with a reason, or does not after all."""

from datetime import date

from django.db import transaction

from contacts.actions import delete, keep
from letters.models import Dismissal, Letter
from letters.selectors.checks import words_of


@transaction.atomic
def dismiss_ask(*, letter: Letter, sentence: str, family: str, because: str, on: date) -> Dismissal:
    """Keep why a sentence stays as it is; said again, the newer reason counts."""
    Letter.objects.select_for_update(of=("self",)).get(pk=letter.pk)
    known = {words_of(one.sentence): one for one in Dismissal.objects.filter(letter=letter)}
    dismissal = known.get(words_of(sentence)) or Dismissal(letter=letter, sentence=sentence)
    dismissal.family, dismissal.because, dismissal.dismissed_on = family, because, on
    return keep(record=dismissal)


@transaction.atomic
def take_up_again(*, dismissal: Dismissal) -> None:
    """Let a sentence that was dismissed be spoken of again."""
    delete(record=dismissal)
