"""A letter that is sent while it is being kept: the same words are no other window's."""

from datetime import UTC, datetime

import pytest
from django.urls import reverse

from letters.actions import writing
from letters.models import Letter
from tests import builders
from tests.test_sent_together import sent_together

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
WORDS = ("salutation", "body", "closing", "enclosures", "version", "form")


def typed(letter, **words) -> dict:
    return {name: getattr(letter, name) for name in WORDS} | words


@pytest.fixture
def letter(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    return builders.letter(builders.touch(builders.person(seeker), give=builders.give(seeker)))


@pytest.mark.django_db
def test_the_same_words_kept_meanwhile_are_no_other_window(letter):
    loaded = [Letter.objects.get(pk=letter.pk) for _ in range(2)]
    for one in loaded:
        kept = writing.keep_letter(letter=one, version=1, words={"body": "Mine."}, at=NOON)
        assert (kept.body, kept.version) == ("Mine.", 2)


@pytest.mark.django_db
def test_other_words_kept_meanwhile_are_another_window(letter):
    stale = [Letter.objects.get(pk=letter.pk) for _ in range(2)]
    writing.keep_letter(letter=letter, version=1, words={"body": "Theirs."}, at=NOON)
    for other, before in zip(stale, (None, {"body": "Never kept."}), strict=True):
        with pytest.raises(writing.EditedElsewhere):
            writing.keep_letter(
                letter=other, version=1, words={"body": "Mine."}, at=NOON, before=before
            )
    assert Letter.objects.get().body == "Theirs."


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["letters:keep", "letters:letter"])
def test_what_the_same_window_sent_without_an_answer_is_its_own(client, letter, address):
    first = typed(letter, body="A beginning.")
    client.post(reverse("letters:keep", args=[letter.pk]), first)
    more = typed(letter, body="A beginning, and more.")
    to = reverse(address, args=[letter.pk])
    assert client.post(to, more).status_code == 409
    more |= {f"before-{name}": words for name, words in first.items()}
    assert client.post(to, more).status_code in (200, 302)
    letter.refresh_from_db()
    assert (letter.body, letter.version) == ("A beginning, and more.", 3)


@pytest.mark.django_db
def test_what_was_sent_before_and_makes_no_sense_is_not_listened_to(client, letter):
    client.post(reverse("letters:keep", args=[letter.pk]), typed(letter, body="Theirs."))
    mine = typed(letter, body="Mine.") | {"before-body": "x" * 9000, "before-version": "ten"}
    assert client.post(reverse("letters:keep", args=[letter.pk]), mine).status_code == 409


@pytest.mark.django_db(transaction=True)
def test_the_same_words_sent_three_times_at_once_raise_no_alarm(letter):
    mine = typed(letter, body="Mine.")
    for address in ("letters:keep", "letters:letter"):
        to = reverse(address, args=[letter.pk])
        assert set(sent_together(letter.touch.person.seeker, to, mine)) <= {200, 302}
        mine = typed(letter, body="Mine again.", version=2)
    letter.refresh_from_db()
    assert (letter.body, letter.version) == ("Mine again.", 3)


@pytest.mark.django_db(transaction=True)
def test_two_windows_with_words_of_their_own_are_told(letter):
    to = reverse("letters:letter", args=[letter.pk])
    seeker = letter.touch.person.seeker
    assert sent_together(seeker, to, typed(letter, body="One."), times=1) == [302]
    assert sent_together(seeker, to, typed(letter, body="Other."), times=1) == [409]
