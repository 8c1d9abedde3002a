"""A letter with a gap is seen with it, and neither printed nor marked as mailed."""

import pytest
from django.urls import reverse

from followup.models import Touch
from letters.models import Letter, PrintRun
from tests import builders

pytestmark = pytest.mark.django_db

GAP = "[What did she say that you still remember?]"


@pytest.fixture
def seeker(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    return seeker


@pytest.fixture
def letters(seeker):
    """One with a gap, and one without."""
    application = builders.application(seeker)
    bodies = (f"Thank you. {GAP}", "Thank you for Thursday.")
    people = [
        builders.person(seeker, given_name=name, organization=application.organization)
        for name in ("Ada", "Ben")
    ]
    given = {"application": application, "occasion": "THANK_YOU"}
    return [
        builders.letter(builders.touch(who, give=builders.give(seeker), **given), body=body)
        for who, body in zip(people, bodies, strict=True)
    ]


def url(name, *args) -> str:
    return reverse(f"letters:{name}", args=args)


def test_a_gap_stands_beside_the_draft_with_its_place(client, letters):
    page = client.get(url("letter", letters[0].pk)).text
    assert "1 gap to fill." in page
    assert f'data-start="11" data-end="{11 + len(GAP)}"' in page
    assert page.count('<li class="margin-note') == 1
    assert "to fill" not in client.get(url("letter", letters[1].pk)).text


def test_nobody_is_greeted_by_a_gap(client, letters):
    Letter.objects.filter(pk=letters[1].pk).update(salutation="Dear [Who is this?]:")
    page = client.get(url("letter", letters[1].pk)).text
    assert 'data-field="salutation" data-start="5"' in page
    typed = {"salutation": "Dear Ben:", "body": "Thank you.", "closing": "Yours,"}
    assert "to fill" not in client.post(url("margin", letters[1].pk), typed).text
    assert client.post(url("print-letter", letters[1].pk)).status_code == 422


def test_a_print_with_a_gap_in_it_says_which_and_prints_nothing(client, letters):
    answer = client.post(url("print"))
    assert answer.status_code == 422
    assert f"the letter to {letters[0].touch.person} ({GAP})" in answer.text
    assert str(letters[1].touch.person) not in answer.text.partition("</p>")[0]
    assert not PrintRun.objects.exists()


def test_the_others_print_without_it(client, letters):
    left_out = {f"letter-{letters[0].pk}-leave": "on"}
    assert client.post(url("print"), left_out).status_code == 302
    assert PrintRun.objects.get().printouts.get().letter == letters[1]


def test_the_browser_prints_no_gap_either(client, letters):
    answer = client.get(url("print-view", letters[0].pk))
    assert answer.status_code == 409
    assert GAP in answer.text
    assert client.get(url("print-view", letters[1].pk)).status_code == 200


def test_a_gap_is_not_marked_as_mailed(client, letters):
    for letter in letters:
        builders.printout(letter)
    answer = client.post(url("check", "posted"))
    assert answer.status_code == 422
    assert f"the letter to {letters[0].touch.person} ({GAP})" in answer.text
    assert not Touch.objects.sent().exists()
    client.post(url("check-letter", letters[1].pk, "posted"))
    assert Touch.objects.sent().get() == letters[1].touch


def test_the_printed_one_goes_though_a_gap_was_written_after(client, letters):
    builders.printout(letters[0])
    Letter.objects.filter(pk=letters[0].pk).update(version=2)
    client.post(url("check-letter", letters[0].pk, "posted"), {"as_printed": "1"})
    assert Touch.objects.sent().get() == letters[0].touch
    page = client.get(url("letter", letters[0].pk)).text
    assert "what was written here after printing did not" in page


def test_a_gap_is_not_sent_another_way(client, letters):
    page = client.get(url("email", letters[0].pk)).text
    assert GAP in page and "I sent it by e-mail" not in page
    sent = {"channel": "EMAIL", "on": "2026-11-20", "went": "draft"}
    assert client.post(url("send-touch", letters[0].touch_id), sent).status_code == 422
    assert not Touch.objects.sent().exists()


def test_the_draft_is_still_seen_on_its_page(client, letters):
    assert client.get(url("page-pictures", letters[0].pk)).status_code == 200


def test_whoever_reads_along_sees_the_gap_marked(client, seeker, letters):
    coaching = builders.coaching(seeker)
    builders.sign_in_with_factor(client, coaching.coach)
    page = client.get(reverse("coaching:draft", args=[seeker.pk, letters[0].pk])).text
    assert "gap" in page.partition('class="reading"')[2].partition("</div>")[0]
