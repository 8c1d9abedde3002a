"""A letter follows the record where it is still the app's, and says what no longer agrees."""

import pytest
from django.urls import reverse

from letters.actions import drafts
from letters.models import Letter
from letters.rules.drafts import Draft, Sentence
from letters.rules.drift import as_kept
from letters.selectors.stationery import stationery_of
from tests import builders

pytestmark = pytest.mark.django_db

BEES = Sentence("You told me about the bees in the church roof.", ("remember",), "told-1")
OWLS = Sentence("You told me about the owls.", ("remember",), "told-1")
CLOSE = Sentence("Let us talk soon.", (), "close-1")
GREETING = Sentence("Dear Ada Park:", ("salutation",), "salutation")
OLD = f"{BEES.text}\n\n{CLOSE.text}"
TOUCHED = OLD.replace("the bees", "those lovely bees")


@pytest.fixture
def seeker(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    return seeker


@pytest.fixture
def person(seeker):
    return builders.person(seeker, family_name="Park", organization=builders.organization(seeker))


@pytest.fixture
def letter(seeker, person):
    touch = builders.touch(
        person,
        application=builders.application(seeker),
        occasion="THANK_YOU",
        give=builders.give(seeker),
    )
    kept = as_kept([GREETING, BEES, CLOSE])
    return builders.letter(touch, salutation="Dear Ada Park:", body=OLD, drafted=kept)


@pytest.fixture
def now(monkeypatch):
    """What the app would write by what is known now: nothing new until something is noted."""
    sentences = [BEES]

    def redrafted(letter):
        return Draft(letter.touch_id, (tuple(sentences), (CLOSE,)), notes=tuple(notes))

    notes: list[str] = []
    for name in ("selectors.drift", "actions.drafts", "views.letter"):
        monkeypatch.setattr(f"letters.{name}.redrafted", redrafted)
    return sentences, notes


def url(name, *args) -> str:
    return reverse(f"letters:{name}", args=args)


def fresh(letter) -> Letter:
    return Letter.objects.get(pk=letter.pk)


def test_an_open_letter_follows_a_changed_name(client, letter, person, now):
    person.honorific = "Dr."
    person.save()
    page = client.get(url("letter", letter.pk)).text
    assert "follows what you changed" in page
    assert (fresh(letter).salutation, fresh(letter).version) == ("Dear Dr. Park:", 2)
    assert "follows what you changed" not in client.get(url("letter", letter.pk)).text
    assert fresh(letter).version == 2


def test_a_greeting_of_ones_own_stays_and_is_spoken_of(client, letter, person, now):
    Letter.objects.filter(pk=letter.pk).update(salutation="My dear Ada:")
    assert "note-maybe" not in client.get(url("letter", letter.pk)).text
    person.honorific = "Dr."
    person.save()
    for page in ("letter", "print-letter", "post-letter", "email"):
        said = client.get(url(page, letter.pk)).text
        assert "You changed how they are greeted" in said, page
    assert "You changed how they are greeted" in client.get(desk_of(letter)).text
    assert fresh(letter).salutation == "My dear Ada:"
    client.post(url("mend", letter.pk), {"mend": "record:salutation"})
    assert fresh(letter).salutation == "Dear Dr. Park:"


def desk_of(letter) -> str:
    builders.seat(builders.interview(letter.touch.application), person=letter.touch.person)
    return url("desk", letter.touch.application_id)


def test_a_greeting_that_is_fine_as_it_is_is_not_spoken_of_again(client, letter, person, now):
    Letter.objects.filter(pk=letter.pk).update(salutation="My dear Ada:")
    person.honorific = "Dr."
    person.save()
    answer = client.post(
        url("mend", letter.pk), {"mend": "letter:salutation"}, query_params={"next": "/letters/"}
    )
    assert answer.url == "/letters/"
    assert fresh(letter).salutation == "My dear Ada:"
    assert fresh(letter).version == 1
    assert "You changed how" not in client.get(url("letter", letter.pk)).text


def test_a_greeting_follows_after_the_form_of_the_letter_changed(client, letter, person, now):
    typed = {"salutation": letter.salutation, "body": OLD, "closing": letter.closing}
    client.post(url("keep", letter.pk), typed | {"version": 1, "form": "UK"})
    assert fresh(letter).salutation == "Dear Ada Park,"
    person.given_name = "Ida"
    person.save()
    client.get(url("letter", letter.pk))
    assert fresh(letter).salutation == "Dear Ida Park,"


def test_a_sentence_follows_when_the_letter_is_opened(client, letter, now):
    now[0][:] = [OWLS]
    assert "It follows when you" in client.get(desk_of(letter)).text
    assert fresh(letter).body == OLD
    client.get(url("letter", letter.pk))
    assert fresh(letter).body == f"{OWLS.text}\n\n{CLOSE.text}"


def test_a_letter_that_is_printed_follows_first(client, letter, now, monkeypatch):
    monkeypatch.setattr("letters.render_pool.problems", lambda mail: [])
    now[0][:] = [OWLS]
    client.get(url("print-letter", letter.pk))
    assert OWLS.text in fresh(letter).body


def test_what_was_touched_stays_and_is_mended_with_one_click(client, letter, now):
    Letter.objects.filter(pk=letter.pk).update(body=TOUCHED)
    now[0][:] = [OWLS]
    page = client.get(url("letter", letter.pk)).text
    assert "You changed what they told you; this letter still says" in " ".join(page.split())
    assert "those lovely bees" in page and OWLS.text in page
    assert fresh(letter).body == TOUCHED
    client.post(url("mend", letter.pk), {"mend": "record:told-1"})
    assert fresh(letter).body == f"{OWLS.text}\n\n{CLOSE.text}"
    assert "note-maybe" not in client.get(url("letter", letter.pk)).text


def test_what_is_typed_is_kept_before_it_is_mended(client, letter, now):
    now[0][:] = [OWLS]
    typed = {"salutation": "Dear Ada Park:", "closing": "Yours,", "version": 1}
    mend = {"mend": "record:told-1", "body": f"{TOUCHED}\n\nBy the way, thank you."}
    client.post(url("mend", letter.pk), typed | mend)
    assert fresh(letter).body == f"{OWLS.text}\n\n{CLOSE.text}\n\nBy the way, thank you."
    assert fresh(letter).closing == "Yours,"
    answer = client.post(url("mend", letter.pk), typed | mend | {"body": "Of an old window."})
    assert answer.status_code == 409
    assert "Of an old window." in answer.text


def test_an_empty_letter_is_refused_and_nothing_mended(client, letter, now):
    now[0][:] = [OWLS]
    typed = {"salutation": "Dear Ada Park:", "body": " ", "version": 1, "mend": "record:told-1"}
    assert client.post(url("mend", letter.pk), typed).status_code == 422
    assert fresh(letter).body == OLD


def test_what_agrees_already_is_left_alone(client, letter, now):
    answer = client.post(url("mend", letter.pk), {"mend": "record:nothing-such"}, follow=True)
    assert "That agrees already." in answer.text
    assert fresh(letter).version == 1


def test_a_letter_in_the_post_follows_nothing(client, letter, person, now):
    letter.touch.sent_on = "2026-11-24"
    letter.touch.save()
    person.honorific = "Dr."
    person.save()
    client.get(url("letter", letter.pk))
    client.get(url("print-view", letter.pk))
    assert fresh(letter).salutation == "Dear Ada Park:"
    assert client.post(url("mend", letter.pk), {"mend": "record:salutation"}).status_code == 404


def test_a_stale_window_follows_nothing(letter, person, now):
    mine = Letter.objects.with_facts().get(pk=letter.pk)
    person.honorific = "Dr."
    person.save()
    mine = Letter.objects.with_facts().get(pk=letter.pk)
    Letter.objects.filter(pk=letter.pk).update(version=5, body="Newer.")
    assert not drafts.follow(letter=mine, stationery=stationery_of(person.seeker))
    assert (fresh(letter).body, fresh(letter).salutation) == ("Newer.", "Dear Ada Park:")


def test_a_coach_who_looks_changes_nothing(client, letter, person, now):
    coaching = builders.coaching(person.seeker)
    now[0][:] = [OWLS]
    builders.sign_in_with_factor(client, coaching.coach)
    page = client.get(reverse("coaching:draft", args=[person.seeker_id, letter.pk]))
    assert BEES.text in page.text
    assert (fresh(letter).body, fresh(letter).version) == (OLD, 1)


def test_a_letter_says_on_what_its_sentences_rest(client, letter, person, now):
    builders.interest(person, topic="bees")
    cares = Sentence("I hear you keep bees.", ("cares_about",), "cares-1")
    now[0].append(cares)
    kept = as_kept([BEES, CLOSE, cares])
    Letter.objects.filter(pk=letter.pk).update(drafted=kept, body=f"{OLD} I hear you keep bees.")
    page = " ".join(client.get(url("letter", letter.pk)).text.split())
    assert "Because you noted what they told you" in page
    assert "Because you noted what they care about: “bees”." in page


def test_what_could_not_be_used_waits_beside_the_draft(client, letter, now):
    now[1].append("“n/a” says nothing a letter could say.")
    page = client.get(url("letter", letter.pk)).text
    assert "“n/a” says nothing a letter could say." in page
    assert reverse("contacts:person-edit", args=[letter.touch.person_id]) in page


def test_a_drafted_letter_remembers_what_the_app_wrote(letter, person):
    again = drafts.draft_again(letter=letter, voice="WARM")
    assert again.voice == "WARM"
    assert [one["mould"] for one in again.drafted][:1] == ["salutation"]
    assert again.drafted[0]["text"] == again.salutation == "Dear Ada Park:"
    assert again.drafted[-1]["text"] == again.closing


def test_another_voice_is_drafted_on_request_only(client, letter):
    builders.stationery(letter.touch.person.seeker, voice="FORMAL")
    settled = {"typeface": "SOURCE_SERIF", "signing": "PEN", "feed": "LANDSCAPE", "voice": "WARM"}
    settled |= {"right_by": "0", "down_by": "0"}
    assert client.post(url("stationery"), settled).status_code == 302
    assert (fresh(letter).voice, fresh(letter).body) == ("FORMAL", OLD)
    assert client.post(url("draft-again", letter.pk), {"voice": "LOUD"}).status_code == 422
    assert fresh(letter).body == OLD
    client.post(url("draft-again", letter.pk), {"voice": ""})
    assert fresh(letter).voice == ""
    assert fresh(letter).body != OLD
