"""A coaching that ends while its coach's words are on their way: one of the two comes first."""

import threading
from datetime import UTC, datetime

import pytest
from django.db import connection, transaction

from coaching.actions import reviews
from coaching.models import Comment
from contacts.actions import consent
from contacts.models import Coaching
from tests import builders

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite lets one write at a time")
@pytest.mark.django_db(transaction=True)
def test_words_that_come_while_a_coaching_ends_are_not_kept():
    seeker = builders.seeker()
    coaching = builders.coaching(seeker)
    letter = builders.letter(builders.touch(builders.person(seeker)))
    said, refused = Comment(letter=letter, version=1, words="Still.", start=None), []

    def say():
        try:
            reviews.comment(comment=said, coaching=coaching, at=NOW, on=NOW.date())
        except Coaching.DoesNotExist as ended:
            refused.append(ended)
        finally:
            connection.close()

    with transaction.atomic():
        consent.end(coaching=coaching, by=seeker, at=NOW)
        speaking = threading.Thread(target=say)
        speaking.start()
        speaking.join(timeout=0.5)
        assert speaking.is_alive()
    speaking.join(timeout=60)
    assert refused
    assert not Comment.objects.exists()
