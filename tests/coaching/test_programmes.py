"""In a programme clients decide, leads see sums, and nobody is orphaned."""

from datetime import UTC, date, datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse

from coaching.actions import programmes as acts
from coaching.models import Handover, Outcome, Place
from coaching.selectors.cohorts import cohorts_of
from contacts.models import Coaching
from tests import builders

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def programme():
    return builders.programme(name="Spartan Alumni")


@pytest.fixture
def lead(programme):
    lead = builders.coach(name="Lee Lead")
    builders.membership(programme, lead, leads=True)
    return lead


@pytest.fixture
def coach(programme):
    coach = builders.coach(name="Dana Reyes")
    builders.membership(programme, coach)
    return coach


@pytest.fixture
def held(coach):
    return builders.coaching(builders.seeker(name="Sam Doyle"), coach=coach)


@pytest.fixture
def place(programme, held):
    return builders.place(programme, held.seeker, coach=held.coach)


def url(name, *args):
    return reverse(f"coaching:{name}", args=args)


def refused(make):
    with pytest.raises(IntegrityError), transaction.atomic():
        make()


def test_the_laws_of_a_programme_hold_in_the_database(programme, lead, coach, place):
    refused(lambda: builders.programme(name=""))
    refused(lambda: builders.programme(name="Spartan Alumni"))
    refused(lambda: builders.membership(programme, coach))
    early = {"joined_on": TODAY, "left_on": date(2026, 11, 1)}
    refused(lambda: builders.membership(programme, builders.coach(), **early))
    refused(lambda: builders.place(programme, place.seeker))
    refused(lambda: builders.place(programme, builders.seeker(), declined_on=TODAY))
    refused(lambda: builders.place(programme, builders.seeker(), cohort=""))
    refused(lambda: builders.outcome(place, earned_in_second_quarter=10_000_001))
    builders.handover(place, lead)
    refused(lambda: builders.handover(place, lead))
    refused(lambda: builders.handover(place, lead, agreed_on=TODAY, declined_on=TODAY))


def test_a_coach_offers_a_place_and_the_client_takes_it(client, programme, coach, held):
    builders.sign_in_with_factor(client, coach)
    typed = {"programme": programme.pk, "cohort": "Fall 2026"}
    client.post(url("place-offer", held.seeker_id), typed)
    offered = Place.objects.offered().get()
    client.force_login(held.seeker)
    assert "Spartan Alumni" in client.get(url("places")).text
    client.post(url("place-take", offered.pk))
    assert Place.objects.open().get() == offered


def test_a_place_is_offered_only_where_one_works(client, coach, held):
    elsewhere = builders.programme()
    builders.sign_in_with_factor(client, coach)
    typed = {"programme": elsewhere.pk, "cohort": "Fall 2026"}
    assert client.post(url("place-offer", held.seeker_id), typed).status_code == 422
    with pytest.raises(ValidationError, match="you work in"):
        acts.offer_place(place=Place(programme=elsewhere, cohort="Fall"), coaching=held, on=TODAY)


def test_a_declined_place_is_not_taken_afterwards(programme, held):
    offered = builders.place(programme, held.seeker, taken_on=None)
    acts.answer_place(place=offered, takes=False, on=TODAY)
    answered = acts.answer_place(place=offered, takes=True, on=TODAY)
    assert (answered.taken_on, answered.declined_on) == (None, TODAY)


def test_only_its_lead_sees_a_programme(client, programme, lead, coach, place):
    for someone, code in ((lead, 200), (coach, 404)):
        builders.sign_in_with_factor(client, someone)
        assert client.get(url("programme", programme.pk)).status_code == code
        assert client.get(url("outcomes", programme.pk)).status_code == code
        assert client.get(url("hand-over", place.pk)).status_code == code


def test_a_client_agrees_to_another_coach_who_sees_what_they_tick(client, lead, coach, place):
    builders.sign_in_with_factor(client, lead)
    client.post(url("hand-over", place.pk), {"to_coach": lead.pk})
    proposed = Handover.objects.get()
    assert Coaching.objects.open(on=TODAY).get().coach == coach
    client.force_login(place.seeker)
    client.post(url("handover", proposed.pk), {"shows_letters": "on"})
    now = Coaching.objects.open(on=TODAY).get()
    assert (now.coach, now.shows_letters, now.shows_people) == (lead, True, False)
    place.refresh_from_db()
    assert place.coach == lead


def test_ticks_begin_as_this_client_had_them_not_as_another_client_of_the_coach(
    client, lead, coach, place
):
    Coaching.objects.update(shows_people=False, shows_letters=False)
    builders.coaching(builders.seeker(), coach=coach, shows_people=True, shows_letters=True)
    client.force_login(place.seeker)
    form = client.get(url("handover", builders.handover(place, lead).pk)).context["form"]
    assert (form["shows_people"].value(), form["shows_letters"].value()) == (False, False)


def test_a_client_may_leave_everything_as_it_is(client, lead, coach, place):
    proposed = builders.handover(place, lead)
    client.force_login(place.seeker)
    client.post(url("handover-stay", proposed.pk))
    assert Coaching.objects.open(on=TODAY).get().coach == coach
    assert client.get(url("handover", proposed.pk)).status_code == 404
    with pytest.raises(ValidationError, match="answered already"):
        acts.agree(handover=proposed, at=NOON, on=TODAY)


def test_a_coach_from_elsewhere_cannot_be_proposed(client, lead, place):
    stranger = builders.coach()
    builders.sign_in_with_factor(client, lead)
    answer = client.post(url("hand-over", place.pk), {"to_coach": stranger.pk})
    assert answer.status_code == 422
    assert not Handover.objects.exists()
    with pytest.raises(ValidationError, match="works in the programme"):
        acts.propose_handover(place=place, to_coach=stranger, on=TODAY)


def test_a_coach_who_leaves_orphans_nobody(client, programme, lead, coach, place):
    builders.sign_in_with_factor(client, coach)
    client.post(url("membership-leave", coach.memberships.get().pk), {"sure": "yes"})
    place.refresh_from_db()
    assert (place.coach, place.left_on) == (None, None)
    assert not Coaching.objects.open(on=TODAY).filter(coach=coach)
    builders.sign_in_with_factor(client, lead)
    assert "Waits for a coach" in client.get(url("programme", programme.pk)).text


def test_no_other_coach_and_no_other_client_is_touched_by_a_hand_over_or_a_leaving(
    programme, lead, coach, held, place
):
    """Whoever helps besides, and whomever the coach helps elsewhere, goes on."""
    besides = builders.coaching(held.seeker)
    elsewhere = builders.coaching(builders.seeker(), coach=coach)
    cared_for = builders.place(programme, builders.seeker(), coach=lead)
    acts.agree(handover=builders.handover(place, lead), at=NOON, on=TODAY)
    assert {besides, elsewhere} < set(Coaching.objects.open(on=TODAY))
    builders.coaching(cared_for.seeker, coach=lead)
    again = builders.handover(place, coach)
    acts.agree(handover=again, at=NOON, on=TODAY)
    acts.leave(membership=coach.memberships.get(), at=NOON, on=TODAY)
    going_on = set(Coaching.objects.open(on=TODAY).values_list("coach", "seeker"))
    assert going_on == {
        (besides.coach_id, held.seeker_id),
        (coach.pk, elsewhere.seeker_id),
        (lead.pk, cared_for.seeker_id),
    }
    cared_for.refresh_from_db()
    assert cared_for.coach == lead


def test_the_only_lead_stays_while_clients_have_places(lead, place):
    with pytest.raises(ValidationError, match="somebody else lead"):
        acts.leave(membership=lead.memberships.get(), at=NOON, on=TODAY)


def test_a_client_leaves_and_waiting_proposals_end(lead, place):
    builders.handover(place, lead)
    acts.leave_place(place=place, on=TODAY)
    assert Handover.objects.get().declined_on == TODAY
    assert not Place.objects.open()


def lived(programme, cohort) -> None:
    """A client with one letter in time, one late, a promise kept and an offer."""
    seeker = builders.seeker()
    builders.place(programme, seeker, cohort=cohort)
    for sent_on in (date(2026, 11, 25), date(2026, 12, 10)):
        no = builders.rejection(builders.application(seeker), received_on=date(2026, 11, 23))
        builders.interview(no.application, held_on=date(2026, 11, 10))
        builders.touch(
            builders.person(seeker),
            give=builders.give(seeker),
            application=no.application,
            occasion="THANK_YOU",
            sent_on=sent_on,
        )
    person = builders.person(seeker)
    kept = builders.promise(person)
    builders.promise(person, words="call you")
    sent = {"sent_on": date(2026, 12, 1), "answered_on": date(2026, 12, 2), "came_of": "OFFER"}
    builders.touch(person, keeps=kept, **sent)
    hidden = builders.person(seeker, private=True)
    builders.touch(hidden, give=builders.give(seeker), sent_on=date(2026, 12, 1))
    builders.promise(hidden)
    secret = builders.application(seeker, private=True)
    builders.rejection(secret, received_on=date(2026, 11, 23))
    builders.interview(secret, held_on=date(2026, 11, 10))
    thanks = {"occasion": "THANK_YOU", "sent_on": date(2026, 11, 24)}
    builders.touch(person, application=secret, give=builders.give(seeker), **thanks)


def test_figures_of_a_cohort_are_sums_of_what_is_not_hidden(programme):
    for _ in range(5):
        lived(programme, "Fall 2026")
    (fall,) = cohorts_of(programme, on=date(2027, 1, 1))
    assert (fall.clients, fall.letters, fall.letters_in_time) == (5, 10, 5)
    assert (fall.promises, fall.promises_kept, fall.gives) == (10, 5, 10)
    assert (fall.answers, fall.interviews, fall.offers) == (5, 10, 5)


def test_two_cohorts_and_two_programmes_are_summed_apart(programme):
    for _ in range(5):
        lived(programme, "Fall 2026")
    for _ in range(6):
        lived(programme, "Spring 2027")
    elsewhere = builders.programme()
    for place in Place.objects.filter(cohort="Fall 2026"):
        builders.place(elsewhere, place.seeker, cohort="Fall 2026")
    lived(elsewhere, "Fall 2026")
    fall, spring = cohorts_of(programme, on=date(2027, 1, 1))
    assert (fall.name, fall.clients, fall.letters, fall.offers) == ("Fall 2026", 5, 10, 5)
    assert (spring.name, spring.clients, spring.letters, spring.offers) == ("Spring 2027", 6, 12, 6)


def test_a_cohort_of_four_shows_no_figures(client, programme, lead):
    for _ in range(4):
        lived(programme, "Small")
    (small,) = cohorts_of(programme, on=date(2027, 1, 1))
    assert (small.is_shown, small.gives, small.offers) == (False, None, None)
    builders.sign_in_with_factor(client, lead)
    assert "Too few to show" in client.get(url("programme", programme.pk)).text


def test_outcomes_are_told_by_the_client_and_saved_by_the_lead(client, programme, lead, place):
    client.force_login(place.seeker)
    told = {"works_in_second_quarter": "true", "credential": "=cmd()", "skill": ""}
    client.post(url("outcome", place.pk), told)
    kept = Outcome.objects.get()
    assert (kept.works_in_second_quarter, kept.works_in_fourth_quarter) == (True, None)
    builders.sign_in_with_factor(client, lead)
    saved = client.get(url("outcomes", programme.pk)).content.decode()
    assert "Sam Doyle" in saved
    assert '"\'=cmd()"' in saved
