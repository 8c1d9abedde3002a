"""A draft goes to a coach and comes back with comments; the words stay the seeker's."""

from datetime import UTC, date, datetime
from html import unescape

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from coaching.models import AccessLogEntry, Comment, Ready, Share
from coaching.selectors.sharing import letters_read_by
from contacts.models import Coaching
from followup.models import Touch
from letters.models import Letter, Lifting
from tests import builders
from tests.letters.rules.test_language import GERMAN

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 24)
BODY = "Thank you for Thursday. I liked the map of trails.\r\n\r\nIt stayed with me."
SECOND = BODY.index("I liked")


class Two:
    """A seeker with a draft, and a coach who looks in but sees no letters by scope."""

    def __init__(self, **scope):
        self.seeker = builders.seeker(name="Sam Doyle")
        self.sam, self.dana = Client(), Client()
        self.sam.force_login(self.seeker)
        self.coach = builders.coach(self.dana)
        scope = {"shows_people": False, "shows_letters": False} | scope
        self.coaching = builders.coaching(self.seeker, coach=self.coach, **scope)
        self.application = builders.application(self.seeker)
        self.person = builders.person(self.seeker, family_name="Lovelace")
        self.touch = builders.touch(self.person, application=self.application)
        self.letter = builders.letter(self.touch, body=BODY)

    def share(self, **fields):
        return builders.share(self.letter, self.coach, **fields)

    def at(self, name, *args):
        return reverse(f"coaching:{name}", args=args or [self.seeker.pk, self.letter.pk])

    def comment(self, **said):
        said = {"version": self.letter.version, "words": "Warmer, perhaps."} | said
        return self.dana.post(self.at("draft"), said)

    def body(self):
        return Letter.objects.get(pk=self.letter.pk).body


@pytest.fixture
def two():
    return Two()


def reads(two, on=TODAY) -> bool:
    return two.letter in letters_read_by(two.coach, on=on)


def test_a_coach_reads_a_shared_draft_and_no_other(two):
    other = builders.letter(builders.touch(builders.person(two.seeker)))
    assert not reads(two)
    two.share()
    assert list(letters_read_by(two.coach, on=TODAY)) == [two.letter]
    assert other not in letters_read_by(two.coach, on=TODAY)


def test_with_the_tick_a_coach_reads_every_draft():
    assert reads(Two(shows_letters=True))


@pytest.mark.parametrize("which", ["letter", "person", "application"])
def test_what_is_hidden_stays_hidden_though_it_is_shared(two, which):
    two.share()
    hidden = getattr(two, which)
    type(hidden).objects.filter(pk=hidden.pk).update(private=True)
    assert not reads(two)
    assert two.dana.get(two.at("draft")).status_code == 404
    assert not Share.objects.waiting(on=TODAY)
    assert "so no coach sees this letter" in two.sam.get(two.at("said", two.letter.pk)).text


def test_a_share_outlives_a_changed_scope_and_not_an_end(two):
    two.share()
    Coaching.objects.update(ended_at=builders.NOON)
    changed = {"granted_at": datetime(2026, 11, 24, tzinfo=UTC), "coach": two.coach}
    again = builders.coaching(
        two.seeker, **changed, began_at=builders.NOON, shows_letters=False, shows_people=False
    )
    assert reads(two)
    again.delete()
    builders.coaching(two.seeker, **changed, shows_letters=False, shows_people=False)
    assert not reads(two)


def test_sharing_shows_first_what_will_be_seen_and_asks_anew_once_answered(two):
    page = two.sam.get(two.at("share", two.letter.pk)).text
    assert "I liked the map of trails." in page
    for press in range(3):
        answer = two.sam.post(two.at("share", two.letter.pk), {"coaching": two.coaching.pk})
        assert answer.url == two.at("said", two.letter.pk)
        if press == 1:
            two.comment()
    assert [share.ended_at is None for share in Share.objects.order_by("pk")] == [False, True]
    assert "Waits for you" in two.dana.get(reverse("coaching:drafts")).text


def test_a_hidden_letter_is_not_shared(two):
    Letter.objects.update(private=True)
    answer = two.sam.post(two.at("share", two.letter.pk), {"coaching": two.coaching.pk})
    assert (answer.status_code, "Show it first" in answer.text) == (422, True)
    assert not Share.objects.exists()


def test_sharing_with_somebody_elses_coach_or_an_ended_one_is_refused(two):
    foreign = builders.coaching(builders.seeker())
    ended = builders.coaching(two.seeker, ended_at=builders.NOON)
    for coaching in (foreign, ended):
        answer = two.sam.post(two.at("share", two.letter.pk), {"coaching": coaching.pk})
        assert answer.status_code == 422
    assert not Share.objects.exists()


def test_a_draft_taken_back_is_gone_with_the_next_click(two):
    share = two.share()
    assert two.dana.get(two.at("draft")).status_code == 200
    two.sam.post(two.at("unshare", share.pk))
    assert two.dana.get(two.at("draft")).status_code == 404


def test_a_look_at_a_letter_is_written_down(two):
    two.share()
    two.dana.get(two.at("draft"))
    two.dana.get(two.at("draft"))
    assert [look.page for look in AccessLogEntry.objects.all()] == ["A letter to read"]


def test_a_comment_quotes_the_sentence_as_it_stood(two):
    two.share()
    page = two.dana.get(two.at("draft"), {"sentence": SECOND}).text
    assert "About this sentence" in page
    answer = two.comment(sentence=SECOND, suggestion="The map of trails stayed with me.")
    assert answer.status_code == 302
    said = Comment.objects.get()
    assert (said.quote, said.version) == ("I liked the map of trails.", 1)
    assert BODY[said.start : said.end] == said.quote
    assert Share.objects.get().answered_at
    assert two.body() == BODY


def test_a_comment_on_the_whole_letter_needs_no_sentence(two):
    two.share()
    assert two.comment().status_code == 302
    assert Comment.objects.get().quote == ""


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"words": ""}, "Say something about it"),
        ({"sentence": 3}, "Choose a sentence"),
        ({"sentence": SECOND, "words": "", "suggestion": "I liked the map of trails."}, "Say some"),
        ({"words": "x" * 1001}, "1000"),
        ({"version": "one"}, "Enter a whole number"),
        ({"sentence": "-1"}, "greater than or equal"),
    ],
)
def test_a_comment_that_says_nothing_is_refused_and_kept_to_mend(two, said, words):
    two.share()
    answer = two.comment(**said)
    assert answer.status_code == 422
    assert words in unescape(answer.text)
    assert not Comment.objects.exists()


def test_a_comment_on_a_letter_changed_meanwhile_is_not_said_but_kept_on_the_page(two):
    two.share()
    Letter.objects.update(version=2, body="Something else altogether.")
    answer = two.comment(version=1, words="About the map.")
    assert answer.status_code == 409
    assert "About the map." in answer.text
    assert "Something else altogether." in answer.text
    assert not Comment.objects.exists()


def test_two_hundred_comments_on_a_letter_are_enough(two):
    two.share()
    Comment.objects.bulk_create([comment_like(two) for _ in range(200)])
    answer = two.comment()
    assert (answer.status_code, "200 comments" in answer.text) == (422, True)


def comment_like(two):
    said = {"words": "So.", "version": 1, "said_at": builders.NOON}
    return Comment(letter=two.letter, coach=two.coach, **said)


def suggested(two, **fields):
    quote = "I liked the map of trails."
    place = {"quote": quote, "start": SECOND, "end": SECOND + len(quote)}
    fields = {"suggestion": "Your map of trails stayed with me."} | place | fields
    return builders.comment(two.letter, two.coach, **fields)


def test_a_wording_that_is_taken_replaces_exactly_its_sentence(two):
    said = suggested(two)
    beside = two.sam.get(two.at("said-beside", two.letter.pk)).text
    assert "Use this wording" in beside
    answer = two.sam.post(two.at("take", said.pk))
    assert answer.url == reverse("letters:letter", args=[two.letter.pk])
    expected = BODY.replace("I liked the map of trails.", "Your map of trails stayed with me.")
    assert two.body() == expected
    assert Letter.objects.get().version == 2
    two.sam.post(two.at("take", said.pk))
    assert two.body() == expected


def test_a_wording_taken_beside_the_letter_opens_the_letter_anew(two):
    said = suggested(two)
    htmx = {"HX-Request": "true"}
    answer = two.sam.post(two.at("take", said.pk), {"next": "/letters/"}, headers=htmx)
    assert answer.headers["HX-Redirect"] == "/letters/"


def test_a_wording_finds_its_sentence_after_others_were_changed(two):
    said = suggested(two)
    Letter.objects.update(body="It was a good hour. " + BODY, version=2)
    two.sam.post(two.at("take", said.pk))
    assert "Your map of trails stayed with me." in two.body()
    assert two.body().startswith("It was a good hour. Thank you")


@pytest.mark.parametrize(
    "body",
    [
        BODY.replace("liked", "loved"),
        BODY + " I liked the map of trails.",
        BODY.replace("I liked the map of trails.", "I liked the map of trails, really."),
    ],
    ids=["changed", "twice", "longer"],
)
def test_a_wording_for_a_sentence_that_is_gone_changes_nothing(two, body):
    said = suggested(two)
    Letter.objects.update(body=body, version=2)
    page = two.sam.get(two.at("said", two.letter.pk)).text
    assert "About an earlier wording" in page
    assert "Use this wording" not in page
    answer = two.sam.post(two.at("take", said.pk))
    assert answer.status_code == 409
    assert "Your map of trails stayed with me." in answer.text
    assert (two.body(), Comment.objects.get().taken_at) == (body, None)


def test_a_letter_in_the_post_takes_no_wording(two):
    said = suggested(two)
    give = builders.give(two.seeker)
    Touch.objects.update(sent_on=TODAY, give=give)
    assert two.sam.post(two.at("take", said.pk)).status_code == 409
    assert two.body() == BODY
    two.share()
    assert two.comment().status_code == 409
    assert Comment.objects.count() == 1


def test_a_wording_that_makes_the_letter_too_long_is_refused_in_a_sentence(two):
    said = suggested(two, suggestion="Long. " * 300)
    Letter.objects.update(body=BODY + " More." * 1200, version=2)
    answer = two.sam.post(two.at("take", said.pk))
    assert answer.status_code == 422
    assert "8000" in answer.text
    assert Comment.objects.get().taken_at is None


def test_a_declined_wording_leaves_the_letter_and_can_be_taken_after_all(two):
    said = suggested(two)
    two.sam.post(two.at("decline", said.pk))
    assert two.body() == BODY
    assert Comment.objects.get().declined_at
    two.sam.post(two.at("take", said.pk))
    said.refresh_from_db()
    assert (said.declined_at, "Your map" in two.body()) == (None, True)
    two.sam.post(two.at("decline", said.pk))
    assert Comment.objects.get().declined_at is None


def test_a_remark_is_noted_without_a_change(two):
    said = builders.comment(two.letter, two.coach)
    two.sam.post(two.at("take", said.pk))
    assert two.body() == BODY
    assert Comment.objects.get().taken_at


def test_a_coach_takes_back_what_nobody_answered(two):
    two.share()
    open_one = builders.comment(two.letter, two.coach)
    answered = builders.comment(two.letter, two.coach, taken_at=builders.NOON)
    for said in (open_one, answered):
        assert two.dana.post(two.at("withdraw-comment", said.pk)).status_code == 302
    assert list(Comment.objects.all()) == [answered]


def test_ready_is_advice_about_one_version(two):
    two.share()
    two.dana.post(two.at("ready"), {"version": 1})
    two.dana.post(two.at("ready"), {"version": 1})
    assert Ready.objects.get().version == 1
    assert "would post it as it stands" in two.sam.get(two.at("said", two.letter.pk)).text
    Letter.objects.update(version=2)
    assert "earlier version" in two.sam.get(two.at("said", two.letter.pk)).text
    assert two.dana.post(two.at("ready"), {"version": 1}).status_code == 409
    assert two.dana.post(two.at("ready"), {}).status_code == 409
    two.dana.post(two.at("ready"), {"not-yet": "1"})
    assert not Ready.objects.exists()


def test_a_coach_lets_one_letter_ask_with_a_reason_and_changes_no_word(two):
    two.share()
    assert two.dana.post(two.at("lift"), {"because": " "}).status_code == 422
    two.dana.post(two.at("lift"), {"because": "He told you to ask for the slides."})
    lifted = Lifting.objects.get()
    assert (lifted.by, lifted.letter) == (two.coach, two.letter)
    assert "ask for the slides" in two.sam.get(two.at("said", two.letter.pk)).text
    before = Letter.objects.values().get()
    two.dana.post(two.at("hold-to-the-rule"))
    assert not Lifting.objects.exists()
    assert Letter.objects.values().get() == before


def test_asks_and_copies_are_seen_by_the_coach_but_only_beside_letters_they_may_read():
    two = Two(shows_letters=True)
    Letter.objects.update(body="Could you send me the slides? I liked the map of trails a lot.")
    colleague = builders.person(two.seeker)
    copy = builders.touch(colleague, application=two.application)
    other = builders.letter(copy, body="I liked the map of trails a lot. Good hour.")
    page = two.dana.get(two.at("draft"))
    assert "stands in another letter" in page.text
    asking = [piece.words for piece in page.context["pieces"] if piece.ask]
    assert asking == ["Could you send me the slides?"]
    Letter.objects.filter(pk=other.pk).update(private=True)
    assert "stands in another letter" not in two.dana.get(two.at("draft")).text


def test_the_seekers_own_marks_stay_out_of_a_coachs_reach(two):
    two.share()
    claims = {"body": "Mine now.", "salutation": "Hey,", "private": "", "signed_on": "2026-11-24"}
    before = Letter.objects.values().get()
    for name in ("draft", "ready", "lift"):
        two.dana.post(two.at(name), {"version": 1, "words": "So.", "because": "So."} | claims)
    for name in ("letter", "keep", "hide", "draft-again", "print-letter", "post-letter"):
        address = reverse(f"letters:{name}", args=[two.letter.pk])
        assert two.dana.post(address, claims).status_code in (404, 405), name
    for name in ("said", "said-beside", "share"):
        assert two.dana.get(two.at(name, two.letter.pk)).status_code == 404
    assert Letter.objects.values().get() == before


def everything_kept() -> list:
    return [
        list(model.objects.values()) for model in (Comment, Ready, Lifting, Share, AccessLogEntry)
    ]


WAYS_TO_END = {
    "ended": lambda: {"ended_at": timezone.now()},
    "past": lambda: {"until_on": date(2026, 11, 1)},
}


@pytest.mark.parametrize("way", WAYS_TO_END)
def test_after_the_end_an_open_page_of_the_coachs_changes_nothing(two, way):
    two.share()
    said = builders.comment(two.letter, two.coach)
    builders.lifting(two.letter, two.coach)
    for name in ("draft", "lift"):
        assert two.dana.get(two.at(name)).status_code == 200
    Coaching.objects.update(**WAYS_TO_END[way]())
    before = everything_kept()
    post = {"version": 1, "words": "Still here.", "because": "Still here."}
    for name in ("draft", "ready", "lift", "hold-to-the-rule"):
        assert two.dana.post(two.at(name), post).status_code == 404, name
    assert two.dana.post(two.at("withdraw-comment", said.pk)).status_code == 404
    assert two.dana.get(two.at("draft")).status_code == 404
    assert "Lovelace" not in two.dana.get(reverse("coaching:drafts")).text
    assert everything_kept() == before
    assert "Warmer, perhaps." in two.sam.get(two.at("said", two.letter.pk)).text


def test_another_coach_sees_and_answers_nothing(two):
    two.share()
    said = builders.comment(two.letter, two.coach)
    stranger = Client()
    other = builders.coach(stranger)
    elsewhere = builders.coaching(builders.seeker(), coach=other)
    builders.coaching(two.seeker, coach=other, shows_letters=False)
    for name in ("draft", "lift"):
        assert stranger.get(two.at(name)).status_code == 404
        mixed = reverse(f"coaching:{name}", args=[elsewhere.seeker_id, two.letter.pk])
        assert stranger.get(mixed).status_code == 404
    for name in ("draft", "ready", "lift", "hold-to-the-rule"):
        assert stranger.post(two.at(name), {"version": 1, "words": "So."}).status_code == 404
    assert stranger.post(two.at("withdraw-comment", said.pk)).status_code == 404
    assert list(Comment.objects.all()) == [said]


def test_the_seeker_has_a_letter_read_for_asks_again_also_when_that_coach_is_gone(two):
    two.share()
    builders.lifting(two.letter, two.coach)
    two.coach.delete()
    assert "Read it for asks again" in two.sam.get(two.at("said", two.letter.pk)).text
    stranger = Client()
    stranger.force_login(builders.seeker())
    assert stranger.post(two.at("read-again", two.letter.pk)).status_code == 404
    assert Lifting.objects.exists()
    two.sam.post(two.at("read-again", two.letter.pk))
    assert not Lifting.objects.exists()
    assert "Read it for asks again" not in two.sam.get(two.at("said", two.letter.pk)).text


def test_a_second_coach_does_not_read_what_the_first_one_said(two):
    builders.comment(two.letter, two.coach, words="Between us two.")
    second = Client()
    builders.coaching(two.seeker, coach=builders.coach(second))
    assert "Between us two." not in second.get(two.at("draft")).text


def test_a_second_coach_learns_that_a_letter_may_ask_but_not_why_and_leaves_it_so(two):
    lifting = builders.lifting(two.letter, two.coach, because="Between us two.")
    second = Client()
    builders.coaching(two.seeker, coach=builders.coach(second))
    shown = second.get(two.at("draft"))
    assert "This letter may ask." in shown.text
    tried = second.post(two.at("lift"), {"because": "For another reason."})
    assert (tried.status_code, "Another coach" in tried.text) == (422, True)
    second.post(two.at("hold-to-the-rule"))
    for page in (shown, second.get(two.at("lift")), tried):
        assert "Between us two." not in page.text
    assert list(Lifting.objects.all()) == [lifting]
    assert "Between us two." in two.sam.get(two.at("said", two.letter.pk)).text


def test_another_seeker_takes_declines_and_unshares_nothing(two):
    said, share = suggested(two), two.share()
    stranger = Client()
    stranger.force_login(builders.seeker())
    for name, row in (("take", said), ("decline", said), ("unshare", share)):
        assert stranger.post(two.at(name, row.pk)).status_code == 404
    assert (two.body(), Share.objects.get().ended_at) == (BODY, None)


def test_hostile_words_are_shown_as_words(two):
    two.share()
    two.comment(
        words="<script>alert(1)</script>\x00\u202e", sentence=SECOND, suggestion="<b>So.</b>"
    )
    for client, name in ((two.dana, "draft"), (two.sam, "said")):
        args = () if name == "draft" else (two.letter.pk,)
        page = client.get(two.at(name, *args)).text
        assert "<script>alert" not in page
        assert "<b>So." not in page
    two.sam.post(two.at("take", Comment.objects.get().pk))
    assert "<b>So.</b>" in two.body()


def test_a_letter_is_hidden_and_shown_again_without_a_new_version(two):
    address = reverse("letters:hide", args=[two.letter.pk])
    two.sam.post(address, {"private": "on"})
    assert Letter.objects.values_list("private", "version").get() == (True, 1)
    assert "Show it again" in two.sam.get(reverse("letters:letter", args=[two.letter.pk])).text
    two.sam.post(address)
    assert Letter.objects.get().private is False


def test_what_is_new_stands_on_today_and_nothing_does_when_nothing_is(two):
    another = builders.seeker()
    builders.coaching(another, coach=two.coach)
    asked = builders.question(another, two.coach)
    builders.reply(asked, from_coach=True, said_at=timezone.now())
    theirs = builders.letter(builders.touch(builders.person(another)))
    builders.comment(theirs, two.coach)
    assert two.sam.get(reverse("coaching:news")).text.strip() == ""
    builders.comment(two.letter, two.coach)
    assert "About your letter to Ada Lovelace" in two.sam.get(reverse("coaching:news")).text


def test_a_coach_who_closes_the_account_leaves_what_they_said(two):
    builders.comment(two.letter, two.coach, words="Keep the map.")
    two.coach.delete()
    page = two.sam.get(two.at("said", two.letter.pk)).text
    assert "Keep the map." in page
    assert "A former coach" in page


def test_a_coach_is_told_what_is_not_read_because_it_is_not_in_english(two):
    two.share()
    two.letter.body = "\n\n".join(GERMAN)
    two.letter.save()
    page = " ".join(two.dana.get(two.at("draft")).text.split())
    assert "This letter looks German." in page
    assert "No sentence asks" not in page
