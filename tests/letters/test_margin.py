"""The margin: asks are said beside the letter, stay with a reason, and go out only with a tick."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from followup.models import Touch, Welcome
from letters.actions import printing
from letters.actions.writing import dismiss_ask
from letters.models import Dismissal, Letter, Lifting
from letters.rules.asking import phrases
from letters.selectors import checks
from tests import builders
from tests.ownership import everything

pytestmark = pytest.mark.django_db

ASK = "Could you send me the slides?"
PLAIN = "I remember your wet boots."
HTMX = {"HX-Request": "true"}


@pytest.fixture
def seeker(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    return seeker


@pytest.fixture
def application(seeker):
    return builders.application(seeker)


def thanks(application, **fields) -> Letter:
    """A letter of somebody on the panel, with something to give."""
    seat = builders.seat(application.interviews.first() or builders.interview(application))
    touch = builders.touch(
        seat.person,
        application=application,
        occasion="THANK_YOU",
        give=builders.give(application.seeker),
    )
    return builders.letter(touch, **fields)


@pytest.fixture
def letter(application):
    return thanks(application, body=f"{PLAIN} {ASK}")


def url(name, *args):
    return reverse(f"letters:{name}", args=args)


def words(answer) -> str:
    """What was answered, its white space as a browser shows it."""
    return " ".join(answer.content.decode().split())


def notes(answer) -> list[str]:
    return [note.ask.sentence for note in answer.context["margin"].open_notes]


def test_the_page_comes_with_its_margin_so_that_no_script_is_needed(client, letter):
    answer = client.get(url("letter", letter.pk))
    assert notes(answer) == [ASK]
    assert "1 sentence asks." in words(answer)
    assert "asks the reader to do something" in words(answer)


def test_the_margin_reads_what_is_typed_and_keeps_nothing(client, seeker, letter):
    before = everything(seeker)
    answer = client.post(url("margin", letter.pk), {"body": f"{PLAIN} Please hire me."})
    assert notes(answer) == ["Please hire me."]
    assert everything(seeker) == before
    assert notes(client.post(url("margin", letter.pk), {"body": PLAIN})) == []


def test_the_close_is_read_as_well(client, letter):
    answer = client.post(url("margin", letter.pk), {"body": PLAIN, "closing": "Please call me!"})
    assert [note.field for note in answer.context["margin"].notes] == ["closing"]


def test_places_are_counted_as_a_browser_counts(client, letter):
    sent = f"Bees \U0001f41d!\r\n\r\n{ASK}"
    (note,) = client.post(url("margin", letter.pk), {"body": sent}).context["margin"].notes
    shown = sent.replace("\r\n", "\n").encode("utf-16-le")
    assert shown[note.start * 2 : note.end * 2].decode("utf-16-le") == ASK


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00\x1b\u2028\ufeff",
        "Could you " * 20_000,
        "?" * 50_000,
        "<script>alert(1)</script> Could you call me?",
        "{{ 7*7 }} Could you call me {% now %}?",
        "\u202eCould you call me?\u2067",
        "👩🏽‍🚀" * 3_000,
        "a.b?" * 10_000,
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_whatever_is_typed_the_margin_answers(client, letter, text):
    for address in (url("margin", letter.pk), url("dismiss", letter.pk), url("read-draft")):
        sent = {"body": text, "closing": text, "sentence": text, "text": text, "because": "MINE"}
        answer = client.post(address, sent, headers=HTMX)
        assert answer.status_code in (200, 422)
        assert "<script>alert" not in words(answer)


def test_the_margin_asks_few_questions_however_many_letters_there_are(client, application, letter):
    def asked() -> int:
        with CaptureQueriesContext(connection) as questions:
            client.post(url("margin", letter.pk), {"body": ASK})
        return len(questions)

    few = asked()
    for _ in range(5):
        thanks(application)
        builders.touch(
            letter.touch.person, sent_on=date(2026, 3, 2), give=builders.give(application.seeker)
        )
    assert asked() == few <= 5


def dismiss(client, letter, sentence=ASK, because="AGREED", **sent):
    answers = {"sentence": sentence, "because": because, **sent}
    return client.post(url("dismiss", letter.pk), answers)


def test_a_dismissed_sentence_is_quiet_while_its_words_are_the_same(client, letter):
    assert dismiss(client, letter).status_code == 302
    kept = Dismissal.objects.get()
    assert (kept.letter, kept.sentence, kept.because) == (letter, ASK, "AGREED")
    assert kept.family
    assert notes(client.get(url("letter", letter.pk))) == []
    assert "we agreed on it" in words(client.get(url("letter", letter.pk)))
    same = client.post(url("margin", letter.pk), {"body": "Could  you SEND me\nthe slides?"})
    assert notes(same) == []
    other = "Could you send me the film?"
    assert notes(client.post(url("margin", letter.pk), {"body": other})) == [other]


def test_a_dismissal_is_undone(client, letter):
    dismiss(client, letter)
    client.post(url("take-up-again", Dismissal.objects.get().pk))
    assert notes(client.get(url("letter", letter.pk))) == [ASK]


def test_a_sentence_that_is_typed_and_not_yet_kept_can_stay(client, letter):
    typed = "Please hire me."
    answer = client.post(
        url("dismiss", letter.pk),
        {"sentence": typed, "because": "MINE", "body": typed},
        headers=HTMX,
    )
    assert answer.status_code == 200
    assert notes(answer) == []
    assert Dismissal.objects.get().sentence == typed


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"because": ""}, "choose one of the reasons"),
        ({"because": "WHIM"}, "WHIM is not one of"),
        ({"sentence": "It is not there."}, "no longer in the letter"),
        ({"sentence": ""}, "required"),
    ],
)
def test_what_cannot_be_dismissed_is_refused_in_a_sentence(client, letter, sent, sentence):
    answer = dismiss(client, letter, **sent)
    assert answer.status_code == 422
    assert sentence in words(answer)
    live = client.post(
        url("dismiss", letter.pk), {"sentence": ASK, "because": "MINE"} | sent, headers=HTMX
    )
    assert live.status_code == 422
    assert not Dismissal.objects.exists()


def test_saying_it_again_changes_the_reason_and_keeps_one(letter):
    for because in ("AGREED", "OFFER"):
        dismiss_ask(
            letter=letter,
            sentence=ASK,
            family="request",
            because=because,
            on=date(2026, 11, 23),
        )
    assert Dismissal.objects.get().because == "OFFER"


def test_what_they_invited_is_no_ask(client, letter):
    sentence = "May I call you in January?"
    sent = {"body": sentence}
    assert notes(client.post(url("margin", letter.pk), sent)) == [sentence]
    Welcome.objects.create(person=letter.touch.person, to_contact=True)
    answer = client.post(url("margin", letter.pk), sent)
    assert notes(answer) == []
    assert "invited to this" in words(answer)


def test_whoever_said_with_the_no_that_i_may_stay_in_touch_invited_me(client, application, letter):
    builders.rejection(application, told_by=letter.touch.person)
    builders.wish(application.seeker, application=application, kind="WELCOME")
    sent = {"body": "May I call you in January?"}
    assert notes(client.post(url("margin", letter.pk), sent)) == []
    other = thanks(application)
    assert len(notes(client.post(url("margin", other.pk), sent))) == 1


COPIED = "We stood under one umbrella and counted four herons. The fifth was a post with a hat on."


def test_copied_sentences_are_marked_in_both_letters(client, application, letter):
    other = thanks(application, body=f"You know more about paper than I do. {COPIED}")
    answer = client.post(url("margin", letter.pk), {"body": COPIED})
    (alike,) = answer.context["margin"].alike
    assert alike.is_too_like
    assert str(other.touch.person) in words(answer)
    assert "these 2 sentences are" in words(answer)
    Letter.objects.filter(pk=letter.pk).update(body=COPIED)
    both = words(client.get(url("side-by-side", letter.pk, other.pk)))
    assert both.count("<mark") == 4
    desk = words(client.get(url("desk", application.pk)))
    assert f"the letter to {other.touch.person}: 2 sentences stand" in desk
    assert f"the letter to {letter.touch.person}: 2 sentences stand" in desk


def test_the_print_dialog_says_again_what_asks_and_what_is_copied(
    client, application, letter, monkeypatch
):
    Letter.objects.filter(pk=letter.pk).update(body=f"{COPIED} {ASK}")
    thanks(application, body=COPIED)
    page = words(client.get(url("print-panel", application.pk)))
    assert ASK in page
    assert page.count("2 sentences stand in both") == 2


def test_what_the_same_person_has_read_before_is_said(client, application, letter):
    person = letter.touch.person
    had = {"sent_on": date(2026, 3, 2), "give": builders.give(person.seeker)}
    builders.letter(builders.touch(person, **had), body=COPIED)
    answer = client.post(url("margin", letter.pk), {"body": COPIED})
    assert "has read these 2 sentences before" in words(answer)
    assert "your letter of March 2, 2026" in words(answer)


def test_letters_nobody_has_both_of_are_not_laid_side_by_side(client, seeker, letter):
    elsewhere = thanks(builders.application(seeker), body=COPIED)
    assert client.get(url("side-by-side", letter.pk, elsewhere.pk)).status_code == 404
    assert client.post(url("margin", letter.pk), {"body": COPIED}).context["margin"].alike == []


def test_a_letter_of_somebody_else_is_never_beside_mine(client, letter):
    stranger = builders.seeker()
    theirs = thanks(builders.application(stranger))
    assert client.get(url("side-by-side", letter.pk, theirs.pk)).status_code == 404
    assert client.post(url("margin", theirs.pk), {"body": ASK}).status_code == 404


def test_an_ask_goes_into_the_post_only_with_a_tick(client, application, letter):
    other = thanks(application, body=PLAIN)
    for one in (letter, other):
        builders.printout(one)
    address = url("check-panel", application.pk, "posted")
    refused = client.post(address)
    assert refused.status_code == 422
    assert "Send them as they are" in words(refused)
    assert ASK in words(refused)
    assert not Touch.objects.sent().exists()
    client.post(address, {"as_it_is": "1"})
    assert Touch.objects.sent().count() == 2
    assert [Letter.objects.get(pk=one.pk).asks_left for one in (letter, other)] == [1, 0]


def test_a_letter_that_asks_for_nothing_needs_no_tick(client, letter):
    builders.printout(letter)
    dismiss(client, letter)
    client.post(url("check-letter", letter.pk, "posted"))
    assert Letter.objects.get().asks_left == 0
    assert Touch.objects.sent().exists()


def test_no_script_posts_an_ask_without_the_tick(letter):
    builders.printout(letter)
    with pytest.raises(printing.ValidationError, match="still asks"):
        printing.post_letter(letter=letter, on=date(2026, 11, 24), holidays=())
    assert Letter.objects.get().asks_left is None


@pytest.mark.parametrize("channel", ["EMAIL", "MESSAGE", "LETTER"])
def test_what_is_sent_another_way_is_read_first(client, letter, channel):
    sent = {"channel": channel, "on": "2026-11-20", "went": "draft"}
    refused = client.post(url("send-touch", letter.touch_id), sent)
    assert refused.status_code == 422
    assert ASK in words(refused)
    assert not Touch.objects.sent().exists()
    client.post(url("send-touch", letter.touch_id), {**sent, "as_it_is": "1"})
    assert Touch.objects.sent().get().channel == channel
    assert Letter.objects.get().asks_left == 1


def test_a_letter_that_a_coach_lets_ask_needs_no_tick(client, letter):
    builders.printout(letter)
    why = "They offered a reference."
    Lifting.objects.create(letter=letter, because=why, lifted_on=date(2026, 11, 23))
    page = words(client.get(url("letter", letter.pk)))
    assert why in page
    assert ASK in page
    client.post(url("check-letter", letter.pk, "posted"))
    assert Touch.objects.sent().exists()


def test_a_call_is_no_draft(client, letter):
    client.post(url("send-touch", letter.touch_id), {"channel": "CALL", "on": "2026-11-20"})
    assert Touch.objects.sent().exists()
    assert Letter.objects.get().asks_left is None


def test_a_day_that_cannot_be_sends_nothing_and_counts_nothing(client, letter):
    sent = {"channel": "EMAIL", "on": "2036-11-20", "as_it_is": "1"}
    assert client.post(url("send-touch", letter.touch_id), sent).status_code == 422
    assert Letter.objects.get().asks_left is None


def test_the_e_mail_text_is_read_as_well(client, letter):
    page = words(client.get(url("email", letter.pk)))
    assert ASK in page
    assert "Send it as it is" in page


def test_any_other_draft_can_be_read(client, seeker):
    before = everything(seeker)
    answer = client.post(url("read-draft"), {"text": f"{PLAIN} {ASK}"})
    assert notes(answer) == [ASK]
    assert f"{PLAIN} {ASK}" in words(answer)
    assert notes(client.post(url("read-draft"), {"text": PLAIN}, headers=HTMX)) == []
    assert everything(seeker) == before


def test_a_draft_for_somebody_leaves_what_they_invited(client, letter):
    announced = "May I call you in January?"
    to_them = {"text": announced, "to": letter.touch.person_id}
    assert notes(client.post(url("read-draft"), {"text": announced})) == [announced]
    assert notes(client.post(url("read-draft"), to_them)) == [announced]
    Welcome.objects.create(person=letter.touch.person, to_contact=True)
    assert notes(client.post(url("read-draft"), to_them, headers=HTMX)) == []
    assert "invited to this" in words(client.post(url("read-draft"), to_them))


@pytest.mark.parametrize("to", ["0", "x", "-1", pytest.param("9" * 5000, id="too long")])
def test_a_draft_for_nobody_of_mine_is_unknown(client, letter, to):
    assert client.get(url("read-draft") + f"?to={to}").status_code == 404


def test_a_draft_for_a_strangers_person_is_unknown(client, letter):
    theirs = builders.person(builders.seeker())
    assert client.get(url("read-draft") + f"?to={theirs.pk}").status_code == 404


def test_a_text_can_go_as_a_message(client, letter):
    page = client.get(url("email", letter.pk)).text
    assert 'name="channel" value="MESSAGE"' in page
    sent = {"channel": "MESSAGE", "on": "2026-11-20", "went": "draft"}
    assert client.post(url("send-touch", letter.touch_id), sent).status_code == 422
    client.post(url("send-touch", letter.touch_id), sent | {"as_it_is": "1"})
    assert Touch.objects.sent().get().channel == "MESSAGE"


def test_the_margin_gets_ready_once_and_off_the_request():
    reading = checks.warm_up()
    reading.join()
    assert checks.warm_up() is reading
    assert all("any" in vars(page) for book in phrases.books() for page in book.values())
