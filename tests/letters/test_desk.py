"""The desk and the post: drafts for the panel, kept as typed, printed, posted, kept for good."""

import hashlib
from datetime import date

import pytest
from django.urls import reverse

from followup.actions import rejections
from followup.models import Give, Touch
from letters.models import Letter, Printout, PrintRun
from letters.rules.gaps import without_gaps
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def seeker(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    return seeker


@pytest.fixture
def panel(seeker):
    """The article's own case, smaller: a manager who shares something, one promised something."""
    application = builders.application(seeker)
    interview = builders.interview(application)
    manager = builders.seat(interview, role="HIRING_MANAGER")
    builders.interest(manager.person, topic="watch Firefly and Serenity", kind="SHARED")
    builders.promise(builders.seat(interview).person, words="send you my spreadsheet")
    builders.seat(interview)
    rejections.record_rejection(
        application=application,
        on=date(2026, 11, 23),
        due_on=date(2026, 11, 25),
        received_on=date(2026, 11, 23),
        told_by=manager.person,
        reason="INTERNAL",
    )
    return application


@pytest.fixture
def letters(client, panel):
    client.post(reverse("letters:draft-panel", args=[panel.pk]))
    return list(Letter.objects.order_by("pk"))


def typed(letter, **words) -> dict:
    fields = ("salutation", "body", "closing", "enclosures", "version", "form", "signing")
    return {field: getattr(letter, field) for field in fields} | words


def test_everybody_on_the_panel_gets_a_draft_of_their_own(letters):
    assert len(letters) == 3
    assert len({letter.body for letter in letters}) == 3
    assert "Firefly and Serenity" in letters[0].body
    assert "send you my spreadsheet" in letters[1].body


def test_drafts_carry_what_was_chosen_and_nothing_is_slipped_in(client, seeker, panel):
    builders.interest(Touch.objects.first().person, topic="payment fraud")
    last = Touch.objects.last()
    builders.give(seeker, title="A tip on audits", topics="fraud, audits")
    chosen = builders.give(seeker, title="A map of the park")
    Touch.objects.filter(pk=last.pk).update(give=chosen)
    client.post(reverse("letters:draft-panel", args=[panel.pk]))
    first, promised, third = Touch.objects.order_by("pk")
    assert (first.give, promised.give, third.give) == (None, None, chosen)
    assert promised.keeps
    assert Give.objects.count() == 2
    assert "a map of the park" in Letter.objects.get(touch=third).body.casefold()
    assert "audits" not in Letter.objects.get(touch=first).body
    page = client.get(reverse("letters:desk", args=[panel.pk])).text
    assert page.count("Thanks alone so far") == 1


def test_thank_you_with_thanks_alone_is_mailed(client, panel, letters):
    printed(client, panel)
    thanks = letters[0]
    assert not (thanks.touch.give or thanks.touch.keeps)
    assert (
        "It gives nothing yet"
        not in client.get(reverse("letters:post-panel", args=[panel.pk])).text
    )
    assert "thanks alone" in client.get(reverse("letters:letter", args=[thanks.pk])).text
    client.post(reverse("letters:check-letter", args=[thanks.pk, "posted"]))
    thanks.touch.refresh_from_db()
    assert thanks.touch.sent_on
    heard = client.get(reverse("followup:answer-touch", args=[thanks.touch.pk])).text
    assert "your thanks." in heard and "None" not in heard


def test_drafting_again_leaves_written_letters_alone(client, panel, letters):
    Letter.objects.filter(pk=letters[0].pk).update(body="Mine.")
    client.post(reverse("letters:draft-panel", args=[panel.pk]))
    assert Letter.objects.count() == 3
    assert Letter.objects.get(pk=letters[0].pk).body == "Mine."


def test_the_desk_says_who_has_no_letter_and_why(client, seeker, panel):
    application = panel
    seat = builders.seat(
        application.interviews.get(), person=builders.person(seeker, given_name="")
    )
    page = client.get(reverse("letters:desk", args=[application.pk])).content.decode()
    assert "No letter planned" in page
    assert "No address yet" in page
    assert str(seat.person) in page


def test_what_is_typed_is_kept_and_counted(client, letters):
    letter = letters[0]
    url = reverse("letters:keep", args=[letter.pk])
    answer = client.post(url, typed(letter, body="Dear words."))
    assert 'value="2"' in answer.content.decode()
    letter.refresh_from_db()
    assert (letter.body, letter.version) == ("Dear words.", 2)


def test_greeting_and_close_follow_the_form_unless_they_are_worded_by_hand(client, letters):
    drafted, own = letters[:2]
    Letter.objects.filter(pk=own.pk).update(salutation="Dear friend:", closing="Until soon,")
    own.refresh_from_db()
    assert drafted.salutation.endswith(":") and drafted.closing == "Sincerely,"
    for letter in (drafted, own):
        url = reverse("letters:keep", args=[letter.pk])
        answer = client.post(url, typed(letter, form="UK")).content.decode()
        letter.refresh_from_db()
        assert letter.form == "UK" and letter.version == 2
        assert ("id_salutation" in answer) == (letter == drafted)
    assert drafted.salutation.endswith(",") and drafted.closing == "Yours sincerely,"
    assert (own.salutation, own.closing) == ("Dear friend:", "Until soon,")


def test_letters_that_wait_follow_the_form_settled_for_all(client, letters):
    by_itself = letters[1]
    Letter.objects.filter(pk=by_itself.pk).update(form="US_SEMI_BLOCK")
    settled = {"form": "DIN_5008_B", "typeface": "SOURCE_SERIF", "signing": "PEN", "voice": "PLAIN"}
    settled |= {"feed": "LANDSCAPE", "right_by": "0", "down_by": "0"}
    assert client.post(reverse("letters:stationery"), settled).status_code == 302
    closes = [Letter.objects.get(pk=letter.pk).closing for letter in letters]
    assert closes == ["Kind regards", "Sincerely,", "Kind regards"]
    assert Letter.objects.get(pk=letters[0].pk).salutation.endswith(",")


def test_an_old_window_overwrites_nothing(client, letters):
    letter = letters[0]
    client.post(reverse("letters:keep", args=[letter.pk]), typed(letter, body="Newer."))
    stale = typed(letter, body="Older.")
    assert client.post(reverse("letters:keep", args=[letter.pk]), stale).status_code == 409
    answer = client.post(reverse("letters:letter", args=[letter.pk]), stale)
    assert answer.status_code == 409
    page = answer.content.decode()
    assert "Older." in page and "Newer." in page
    letter.refresh_from_db()
    assert letter.body == "Newer."


def test_a_letter_that_says_nothing_is_refused_with_422(client, letters):
    answer = client.post(
        reverse("letters:letter", args=[letters[0].pk]), typed(letters[0], body="  ")
    )
    assert answer.status_code == 422


def fill_the_gaps() -> None:
    for letter in Letter.objects.all():
        Letter.objects.filter(pk=letter.pk).update(body=without_gaps(letter.body))


def printed(client, panel) -> None:
    fill_the_gaps()
    answer = client.post(reverse("letters:print-panel", args=[panel.pk]))
    assert answer.status_code == 302, answer.content.decode()


def test_the_panel_prints_into_one_pdf(client, panel, letters):
    printed(client, panel)
    run = PrintRun.objects.get()
    assert run.pages >= 6
    pdf = client.get(reverse("letters:print-run", args=[run.pk]))
    assert pdf.content == bytes(run.pdf)
    assert pdf["Content-Type"] == "application/pdf"


def test_in_the_post_sends_keeps_and_plans(client, panel, letters):
    printed(client, panel)
    kept = {f"promise-{letter.pk}": "kept" for letter in letters}
    client.post(reverse("letters:check-panel", args=[panel.pk, "posted"]), kept)
    for letter in letters:
        letter.touch.refresh_from_db()
        assert letter.touch.sent_on
        assert letter.touch.person.touches.open().count() == 1
        kept = client.get(reverse("letters:kept", args=[letter.pk])).content
        assert hashlib.sha256(kept).hexdigest() == letter.printout.sha256


def test_a_kept_copy_stays_byte_for_byte_when_everything_else_changes(
    client, seeker, panel, letters
):
    printed(client, panel)
    letter = letters[0]
    client.post(reverse("letters:check-letter", args=[letter.pk, "posted"]))
    before = client.get(reverse("letters:kept", args=[letter.pk])).content
    seeker.postal_address = "Somewhere else"
    seeker.save()
    client.post(reverse("letters:keep", args=[letter.pk]), typed(letter, body="Changed."))
    client.post(reverse("letters:print-letter", args=[letter.pk]))
    assert client.get(reverse("letters:kept", args=[letter.pk])).content == before


def test_an_edited_letter_says_so_before_it_can_be_posted(client, panel, letters):
    printed(client, panel)
    letter = letters[0]
    client.post(reverse("letters:keep", args=[letter.pk]), typed(letter, body="Better words."))
    url = reverse("letters:check-letter", args=[letter.pk, "posted"])
    answer = client.post(url, follow=True)
    assert "was edited after it was printed" in answer.content.decode()
    letter.touch.refresh_from_db()
    assert letter.touch.sent_on is None
    client.post(url, {"as_printed": "1"})
    letter.touch.refresh_from_db()
    assert letter.touch.sent_on


def test_an_unprinted_letter_is_not_in_the_post(client, panel, letters):
    client.post(reverse("letters:check-panel", args=[panel.pk, "posted"]))
    assert not Touch.objects.sent().exists()


def test_whoever_has_no_address_is_named_and_can_be_handed_their_letter(client, panel, letters):
    fill_the_gaps()
    panel.organization.postal_address = ""
    panel.organization.save()
    url = reverse("letters:print-panel", args=[panel.pk])
    page = client.get(url).content.decode()
    assert page.count("No address is known.") == 3
    leave = {f"letter-{letter.pk}-way": "leave" for letter in letters}
    assert client.post(url, leave).status_code == 422
    hand = {**leave, f"letter-{letters[0].pk}-way": "hand"}
    assert client.post(url, hand).status_code == 302
    assert Printout.objects.get().envelope is False


def test_signed_and_stamped_can_be_ticked_and_unticked(client, letters):
    url = reverse("letters:check-letter", args=[letters[0].pk, "signed"])
    client.post(url)
    assert Letter.objects.get(pk=letters[0].pk).signed_on
    client.post(url, {"undo": "1"})
    assert Letter.objects.get(pk=letters[0].pk).signed_on is None
