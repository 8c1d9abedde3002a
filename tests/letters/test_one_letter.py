"""What is done with one letter is done with that letter, though others wait beside it."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from letters.actions import drafts, printing, writing
from letters.models import Dismissal
from tests import builders

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 24)


@pytest.fixture
def touches():
    seeker = builders.seeker()
    return [
        builders.touch(builders.person(someone), give=builders.give(someone))
        for someone in (builders.seeker(), seeker, seeker)
    ]


def test_a_letter_is_drafted_for_its_own_touch(touches):
    waiting = [builders.letter(touch) for touch in touches[:2]]
    assert drafts.draft_letter(touch=touches[1]) == waiting[1]
    assert drafts.draft_letter(touch=touches[2]).touch == touches[2]


def test_a_sentence_is_left_in_one_letter_for_a_reason_of_its_own(touches):
    theirs, one, other = (builders.letter(touch) for touch in touches)
    said = {"sentence": "Could we meet?", "family": "meeting", "on": TODAY}
    for letter, because in ((theirs, "AGREED"), (one, "AGREED"), (other, "MINE")):
        writing.dismiss_ask(letter=letter, because=because, **said)
    kept = {one.letter: one.because for one in Dismissal.objects.all()}
    assert kept == {theirs: "AGREED", one: "AGREED", other: "MINE"}


def test_a_letter_goes_to_the_post_only_when_it_is_printed_itself(touches):
    theirs, one, other = (builders.letter(touch) for touch in touches)
    for letter in (theirs, one):
        builders.printout(letter)
    with pytest.raises(ValidationError, match="not printed yet"):
        printing.post_letter(letter=other, on=TODAY, holidays=())
