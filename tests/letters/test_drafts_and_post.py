"""Only what is printed waits for the post; what has a gap is a draft, and not written."""

from datetime import date

import pytest
from django.urls import reverse

from tests import builders

pytestmark = pytest.mark.django_db

GAP = "[What do you still remember of Ada?]"


@pytest.fixture
def seeker(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    return seeker


def letter(seeker, name, **fields):
    person = builders.person(seeker, given_name=name)
    return builders.letter(builders.touch(person, due_on=date(2027, 1, 4)), **fields)


def test_only_what_is_printed_waits_for_the_post(client, seeker):
    open_one, ready = letter(seeker, "Ada", body=GAP), letter(seeker, "Bea")
    builders.printout(ready)
    page = client.get(reverse("letters:outbox"))
    assert page.context["waiting"] == [ready]
    assert [one for one, _ in page.context["drafts"]] == [open_one]
    drafts, waiting = page.text.split('id="waiting"')
    assert "Drafts" in drafts and "1 gap to fill in" in drafts
    assert "Bea" in waiting and "Ada" not in waiting


def test_many_drafts_ask_no_more_questions(client, seeker, django_assert_max_num_queries):
    for name in ("Ada", "Bea", "Cy", "Dee"):
        letter(seeker, name, body=GAP)
    with django_assert_max_num_queries(9):
        client.get(reverse("letters:outbox"))


def test_on_the_desk_a_letter_with_a_gap_is_not_written(client, seeker):
    application = builders.application(seeker)
    interview = builders.interview(application)
    for body in (GAP, "Thank you for the tea."):
        person = builders.seat(interview).person
        touch = builders.touch(person, application=application, occasion="THANK_YOU")
        builders.letter(touch, body=body)
    text = " ".join(client.get(reverse("letters:desk", args=[application.pk])).text.split())
    assert "1 written, 1 with a gap to fill in" in text
    assert reverse("letters:print-panel", args=[application.pk]) in text
