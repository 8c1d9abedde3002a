"""A coach sees what a seeker ticks, from when they say so until they end it."""

import re
from datetime import UTC, date, datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse

from contacts.actions import consent
from contacts.models import Coaching, Interest, Invitation, Organization, Person
from followup.models import Application, Give, PanelSeat, Promise, Rejection, Touch
from letters.models import Letter
from tests import builders

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
WORDS = (Person, Interest, Application, PanelSeat, Rejection, Promise, Touch, Give)


@pytest.fixture
def life():
    it = builders.life(builders.seeker(name="Sam Doyle", email="sam@example.org"))
    Coaching.objects.all().delete()
    return it


@pytest.fixture
def coach():
    return builders.seeker(name="Dana Reyes", email="dana@example.org")


def seen(coach, on=TODAY) -> set[type]:
    return {model for model in (*WORDS, Letter) if model.objects.in_care_of(coach, on=on)}


@pytest.mark.parametrize(
    ("scope", "shown"),
    [
        ({"shows_people": True, "shows_letters": True}, {*WORDS, Letter}),
        ({"shows_people": True, "shows_letters": False}, {*WORDS}),
        ({"shows_people": False, "shows_letters": True}, {Letter}),
        ({"shows_people": False, "shows_letters": False}, set()),
    ],
)
def test_a_coach_sees_what_is_ticked_and_nothing_else(life, coach, scope, shown):
    builders.coaching(life.seeker, coach=coach, **scope)
    assert seen(coach) == shown


def test_nobody_sees_anything_without_a_coaching(life, coach):
    builders.coaching(builders.seeker(), coach=coach)
    builders.coaching(life.seeker)
    assert seen(coach) == set()


def test_an_ended_coaching_shows_nothing(life, coach):
    builders.coaching(life.seeker, coach=coach, ended_at=NOON)
    assert seen(coach) == set()


def test_a_coaching_holds_through_its_last_day(life, coach):
    builders.coaching(life.seeker, coach=coach, until_on=TODAY)
    assert seen(coach) == {*WORDS, Letter}
    assert seen(coach, on=date(2026, 11, 25)) == set()


def test_an_earlier_wider_consent_does_not_lend_its_scope_to_a_later_one(life, coach):
    builders.coaching(life.seeker, coach=coach, ended_at=NOON)
    builders.coaching(life.seeker, coach=coach, shows_people=False, shows_letters=False)
    assert seen(coach) == set()


def test_a_hidden_person_is_hidden_with_everything_about_them(life, coach):
    builders.coaching(life.seeker, coach=coach)
    Person.objects.update(private=True)
    assert seen(coach) == {Application, Rejection, Give}
    assert not Give.objects.in_care_of(coach, on=TODAY).filter(introduces__isnull=False)


def test_a_hidden_application_is_hidden_with_its_panel_and_letters(life, coach):
    builders.coaching(life.seeker, coach=coach)
    Application.objects.update(private=True)
    assert not PanelSeat.objects.in_care_of(coach, on=TODAY)
    assert not Rejection.objects.in_care_of(coach, on=TODAY)
    assert not Letter.objects.in_care_of(coach, on=TODAY)
    assert not Touch.objects.in_care_of(coach, on=TODAY).filter(application__isnull=False)


def test_what_says_nothing_of_consent_is_shown_to_no_coach(life, coach):
    builders.coaching(life.seeker, coach=coach)
    assert Organization.objects.of(life.seeker)
    assert not Organization.objects.in_care_of(coach, on=TODAY)


def test_two_open_coachings_of_one_pair_are_refused(life, coach):
    builders.coaching(life.seeker, coach=coach)
    with pytest.raises(IntegrityError), transaction.atomic():
        builders.coaching(life.seeker, coach=coach)


def test_nobody_coaches_themselves(life):
    with pytest.raises(ValidationError, match="your own coach"):
        consent.grant(seeker=life.seeker, coach=life.seeker, at=NOON, on=TODAY)


def test_a_coaching_cannot_end_before_it_began(life, coach):
    early = datetime(2026, 11, 1, tzinfo=UTC)
    with pytest.raises(IntegrityError), transaction.atomic():
        builders.coaching(life.seeker, coach=coach, ended_at=early)


def test_an_invitation_is_accepted_or_declined_but_not_both(life):
    with pytest.raises(IntegrityError), transaction.atomic():
        builders.invitation(life.seeker, accepted_at=NOON, declined_at=NOON)


def test_a_coach_cannot_say_what_is_shown(coach):
    with pytest.raises(IntegrityError), transaction.atomic():
        builders.invitation(coach, from_coach=True, shows_letters=True)


def test_another_scope_is_another_row_and_the_old_one_ends(life, coach):
    consent.grant(seeker=life.seeker, coach=coach, at=NOON, on=TODAY, shows_people=True)
    consent.grant(seeker=life.seeker, coach=coach, at=NOON, on=TODAY, shows_letters=True)
    old, new = Coaching.objects.of(life.seeker).filter(coach=coach).order_by("pk")
    assert (old.shows_people, old.ended_by) == (True, life.seeker)
    assert (new.shows_people, new.shows_letters, new.ended_at) == (False, True, None)


def test_a_changed_scope_remembers_when_the_two_began(life, coach):
    both = {"seeker": life.seeker, "coach": coach, "on": TODAY}
    first = consent.grant(at=NOON, **both)
    changed = consent.grant(at=NOON.replace(hour=13), shows_letters=True, **both)
    again = consent.grant(at=NOON.replace(hour=14), **both)
    assert (first.began_at, changed.began_at, again.began_at) == (None, NOON, NOON)


def test_after_an_end_the_two_begin_anew(life, coach):
    both = {"seeker": life.seeker, "coach": coach, "on": TODAY}
    first = consent.grant(at=NOON, **both)
    consent.end(coaching=first, by=coach, at=NOON.replace(hour=13))
    assert consent.grant(at=NOON.replace(hour=14), **both).began_at is None
    Coaching.objects.filter(ended_at=None).update(until_on=date(2026, 11, 23))
    assert consent.grant(at=NOON.replace(hour=15), **both).began_at is None


def test_two_begin_before_they_change_what_is_shown(life, coach):
    later = NOON.replace(hour=13)
    with pytest.raises(IntegrityError), transaction.atomic():
        builders.coaching(life.seeker, coach=coach, granted_at=NOON, began_at=later)


def test_a_last_day_that_is_past_is_refused(life, coach):
    with pytest.raises(ValidationError, match="not past"):
        consent.grant(
            seeker=life.seeker, coach=coach, at=NOON, on=TODAY, until_on=date(2026, 11, 23)
        )


def test_the_thirty_first_invitation_of_a_day_waits_for_tomorrow(life):
    for number in range(30):
        builders.invitation(life.seeker, sent_at=NOON, email=f"coach{number}@example.org")
    one_more = Invitation(sender=life.seeker, email="another@example.org")
    Invitation.objects.filter(pk=life.invitation.pk).delete()
    with pytest.raises(ValidationError, match="tomorrow"):
        consent.invite(invitation=one_more, at=NOON)


def sent_link(mailbox) -> str:
    return re.search(r"http://[^/]+(/invitation/\S+)", mailbox[-1].body)[1]


def invite(client, django_capture_on_commit_callbacks, **answers):
    answers = {"email": "dana@example.org", "shows_letters": "on"} | answers
    with django_capture_on_commit_callbacks(execute=True):
        return client.post(reverse("contacts:coach-invite"), answers)


def test_a_seeker_invites_and_the_coach_accepts(
    client, life, coach, mailoutbox, django_capture_on_commit_callbacks
):
    client.force_login(life.seeker)
    invite(client, django_capture_on_commit_callbacks)
    assert mailoutbox[0].to == ["dana@example.org"]
    client.force_login(coach)
    link = sent_link(mailoutbox)
    assert "Sam Doyle" in client.get(link).content.decode()
    client.post(link)
    coaching = Coaching.objects.of(life.seeker).get(coach=coach)
    assert (coaching.shows_letters, coaching.shows_people) == (True, False)
    assert client.get(link).status_code == 404
    coach.refresh_from_db()
    assert coach.coaches_since


def test_an_unknown_address_is_invited_in_the_same_words(
    client, life, coach, mailoutbox, django_capture_on_commit_callbacks
):
    client.force_login(life.seeker)
    answers = []
    for email in ("dana@example.org", "stranger@example.org"):
        answer = invite(client, django_capture_on_commit_callbacks, email=email)
        page = client.get(answer.url).content.decode()
        answers.append((answer.status_code, answer.url, email in page))
    assert answers[0] == answers[1]
    bodies = [re.sub(r"/invitation/\S+", "", mail.body) for mail in mailoutbox]
    assert bodies[0] == bodies[1]


def test_a_coach_invites_and_the_seeker_says_what_is_shown(client, life, coach):
    secret = "a letter from Dana"
    builders.invitation(coach, secret=secret, from_coach=True, email=life.seeker.email)
    client.force_login(life.seeker)
    address = reverse("contacts:invitation", args=[secret])
    past = client.post(address, {"shows_people": "on", "until_on": "2020-01-01"})
    assert past.status_code == 422
    assert not Coaching.objects.of(life.seeker).filter(coach=coach)
    client.post(address, {"shows_people": "on"})
    assert Coaching.objects.of(life.seeker).get(coach=coach).shown == "figures, people and notes"


@pytest.mark.parametrize("fact", ["declined_at", "withdrawn_at"])
def test_an_invitation_declined_or_withdrawn_leads_nowhere(client, life, coach, fact):
    secret = "an old letter"
    builders.invitation(life.seeker, secret=secret, **{fact: NOON})
    client.force_login(coach)
    address = reverse("contacts:invitation", args=[secret])
    assert client.get(address).status_code == client.post(address).status_code == 404
    assert not Coaching.objects.filter(coach=coach)


def test_whoever_sent_an_invitation_does_not_answer_it(client, life):
    secret = "a letter of one's own"
    sent = builders.invitation(life.seeker, secret=secret)
    client.force_login(life.seeker)
    for name in ("invitation", "invitation-decline"):
        address = reverse(f"contacts:{name}", args=[secret])
        assert client.post(address).status_code == 404
    assert client.get(reverse("contacts:invitation", args=[secret])).status_code == 404
    sent.refresh_from_db()
    assert not (sent.accepted_at or sent.declined_at)


def test_an_invitation_goes_stale_after_a_week(client, life, coach):
    secret = "a stale letter"
    builders.invitation(life.seeker, secret=secret, sent_at=datetime(2026, 1, 1, tzinfo=UTC))
    client.force_login(coach)
    assert client.get(reverse("contacts:invitation", args=[secret])).status_code == 404


def test_the_seeker_withdraws_and_ends_with_one_click_each(client, life, coach):
    client.force_login(life.seeker)
    client.post(reverse("contacts:invitation-withdraw", args=[life.invitation.pk]))
    life.invitation.refresh_from_db()
    assert life.invitation.withdrawn_at
    coaching = builders.coaching(life.seeker, coach=coach)
    client.post(reverse("contacts:coach-end", args=[coaching.pk]))
    coaching.refresh_from_db()
    assert coaching.ended_by == life.seeker


def test_a_coach_declines_without_a_word(client, life, coach):
    secret = "a letter to decline"
    asked = builders.invitation(life.seeker, secret=secret)
    client.force_login(coach)
    client.post(reverse("contacts:invitation-decline", args=[secret]))
    asked.refresh_from_db()
    assert asked.declined_at


def test_an_invitation_to_the_same_address_by_somebody_else_waits_on(life):
    theirs = builders.invitation(builders.seeker(), email="dana@example.org", sent_at=NOON)
    mine = builders.invitation(life.seeker, email="dana@example.org", sent_at=NOON)
    consent.invite(invitation=Invitation(sender=life.seeker, email="dana@example.org"), at=NOON)
    for one in (theirs, mine):
        one.refresh_from_db()
    assert (theirs.withdrawn_at, mine.withdrawn_at) == (None, NOON)
