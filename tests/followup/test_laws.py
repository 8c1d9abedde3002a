"""Every law of the middle floor is refused twice: in its own words, and by the database."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, models, transaction

from followup.models import (
    Application,
    Consequence,
    Give,
    Hold,
    Interview,
    Meaning,
    Merge,
    Outcome,
    PanelSeat,
    PastContact,
    Pause,
    PersonRhythm,
    Promise,
    Rejection,
    Rhythm,
    Telling,
    Touch,
    Watch,
    WatchLook,
    Welcome,
    Wish,
    WishSetAside,
)
from followup.rules.cadence import FOR_ONE_PERSON, NUMBERS
from tests import builders

pytestmark = pytest.mark.django_db

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
MODELS = (Application, Interview, PanelSeat, Rejection, Telling, Give, Promise, Touch)
MODELS += (Rhythm, PersonRhythm, Pause, Watch, WatchLook, Welcome, Meaning)
MODELS += (PastContact, Hold, Outcome, Consequence, Merge, Wish, WishSetAside)


class Story:
    """One seeker with one of everything, for a law to be broken in."""

    def __init__(self):
        self.seeker = builders.seeker()
        self.application = builders.application(self.seeker)
        self.interview = builders.interview(self.application)
        self.ada = builders.person(self.seeker)
        self.give = builders.give(self.seeker)


@pytest.fixture
def story():
    return Story()


def merged_again(story):
    merge = builders.merge(story.ada, builders.person(story.seeker))
    return Merge(seeker=story.seeker, kept=story.ada, gone=merge.gone, merged_on=MONDAY)


def merged_with_herself(story):
    return Merge(seeker=story.seeker, kept=story.ada, gone=story.ada.pk, merged_on=MONDAY)


def no_position(story):
    return Application(
        seeker=story.seeker, organization=story.application.organization, position=""
    )


def unknown_format(story):
    return Interview(application=story.application, format="SEANCE")


def unknown_way_of_meeting(story):
    return PanelSeat(interview=story.interview, person=story.ada, met="SEANCE")


def same_seat(story):
    builders.seat(story.interview, person=story.ada)
    return PanelSeat(interview=story.interview, person=story.ada)


def unknown_role(story):
    return PanelSeat(interview=story.interview, person=story.ada, role="JESTER")


def told(story, **facts):
    return Rejection(application=story.application, received_on=TUESDAY, **facts)


def some_time_on_a_day(story):
    return told(story, reopens_on=MONDAY, reopens_precision="SOME_TIME")


def closed_before_it_opens(story):
    return told(story, reopens_on=TUESDAY, reopens_precision="DAY", closes_on=MONDAY)


def unknown_precision(story):
    return told(story, reopens_precision="SOONISH")


def unknown_news_channel(story):
    return Rejection(application=story.application, received_on=MONDAY, channel="RAVEN")


def unknown_reason(story):
    return Rejection(application=story.application, received_on=MONDAY, reason="WEATHER")


def second_telling(story):
    Telling.objects.create(seeker=story.seeker)
    return Telling(seeker=story.seeker)


def second_telling_of_application(story):
    Telling.objects.create(seeker=story.seeker, application=story.application)
    return Telling(seeker=story.seeker, application=story.application)


def no_takeaway(story):
    return Give(seeker=story.seeker, title="A template", takeaway="")


def book_that_introduces(story):
    return Give(
        seeker=story.seeker,
        title="A book",
        takeaway="Read chapter two.",
        kind=Give.Kind.RESOURCE,
        introduces=story.ada,
    )


def give_from_nowhere(story):
    return Give(seeker=story.seeker, title="A book", takeaway="Read it.", origin="LUCK")


def unknown_give(story):
    return Give(seeker=story.seeker, title="A bribe", takeaway="Take it.", kind="BRIBE")


def empty_promise(story):
    return Promise(person=story.ada, words="", made_on=MONDAY)


def promise_due_before_made(story):
    return Promise(person=story.ada, words="call you", made_on=TUESDAY, due_on=MONDAY)


def empty_handed(story):
    return Touch(person=story.ada, due_on=MONDAY, sent_on=MONDAY)


def second_open_touch(story):
    builders.touch(story.ada)
    return Touch(person=story.ada, due_on=MONDAY)


def same_give_again(story):
    builders.touch(story.ada, give=story.give, sent_on=MONDAY)
    return Touch(person=story.ada, give=story.give, due_on=TUESDAY)


def promise_kept_again(story):
    promise = builders.promise(story.ada)
    builders.touch(story.ada, keeps=promise, sent_on=MONDAY)
    return Touch(person=story.ada, keeps=promise, due_on=TUESDAY)


def answered_before_sent(story):
    return Touch(
        person=story.ada,
        give=story.give,
        due_on=MONDAY,
        sent_on=TUESDAY,
        answered_on=MONDAY,
        came_of="THANKS",
    )


def sent_and_skipped(story):
    return Touch(
        person=story.ada, give=story.give, due_on=MONDAY, sent_on=MONDAY, skipped_on=MONDAY
    )


def unknown_occasion(story):
    return Touch(person=story.ada, due_on=MONDAY, occasion="WHIM")


def unknown_channel(story):
    return Touch(person=story.ada, due_on=MONDAY, channel="RAVEN")


def sent(story, **fields):
    return Touch(person=story.ada, give=story.give, due_on=MONDAY, sent_on=MONDAY, **fields)


def answered_though_not_sent(story):
    return Touch(person=story.ada, due_on=MONDAY, came_of="NOTHING")


def answered_on_no_day(story):
    return sent(story, came_of="OFFER")


def taken_back_without_a_word(story):
    return Promise(person=story.ada, words="x", made_on=MONDAY, withdrawn_on=TUESDAY)


def unknown_answer(story):
    return sent(story, came_of="APPLAUSE", answered_on=TUESDAY)


def second_pause(story):
    builders.pause(story.ada)
    return Pause(person=story.ada, since_on=MONDAY, because="again")


def pause_for_no_reason(story):
    return Pause(person=story.ada, since_on=MONDAY, because="")


def pause_ended_before_it_began(story):
    return Pause(person=story.ada, since_on=TUESDAY, because="silence", ended_on=MONDAY)


def decided_and_still_resting(story):
    return Pause(person=story.ada, since_on=MONDAY, because="silence", decision="GO_ON")


def unknown_decision(story):
    paused = {"since_on": MONDAY, "because": "silence", "ended_on": TUESDAY}
    return Pause(person=story.ada, decision="SHRUG", **paused)


def second_watch(story):
    builders.watch(story.application)
    return Watch(application=story.application, what="the same again", from_on=MONDAY)


def unknown_precision_of_a_watch(story):
    return Watch(application=story.application, what="x", from_on=MONDAY, precision="SOONISH")


def watch_closed_before_it_opens(story):
    return Watch(application=story.application, what="x", from_on=TUESDAY, closes_on=MONDAY)


def outcome(story, kind, **fields):
    return Outcome(application=story.application, kind=kind, **{"on": TUESDAY} | fields)


def unknown_outcome(story):
    return outcome(story, "KNIGHTED")


def hired_by_a_day(story):
    return outcome(story, "HIRED", answer_by=TUESDAY)


def offer_answered_before_it_came(story):
    return outcome(story, "OFFER", answer_by=MONDAY)


def offer_that_closes(story):
    return outcome(story, "OFFER", closes_on=TUESDAY)


def advert_closed_before_it_was_seen(story):
    return outcome(story, "ADVERT", closes_on=MONDAY)


def hired_and_asked_to_stay(story):
    return outcome(story, "HIRED", stay_in_touch=False)


def hired_into_another(story):
    return outcome(story, "HIRED", led_to=builders.application(story.seeker))


def hired_twice(story):
    builders.became(story.application, "HIRED", on=MONDAY)
    return outcome(story, "HIRED")


def two_adverts_on_a_day(story):
    builders.became(story.application, "ADVERT", on=TUESDAY)
    return outcome(story, "ADVERT")


def consequence_of_nothing(story):
    return Consequence(outcome=builders.became(story.application, "HIRED"))


def watch_for_nothing(story):
    return Watch(application=story.application, what="", from_on=MONDAY)


def found_and_closed(story):
    ends = {"found_on": MONDAY, "closed_on": MONDAY}
    return Watch(application=story.application, what="a job", from_on=MONDAY, **ends)


def found_on_no_day(story):
    found = builders.application(story.seeker)
    return Watch(application=story.application, what="a job", from_on=MONDAY, found_as=found)


def door_to_itself(story):
    found = {"found_on": MONDAY, "found_as": story.application}
    return Watch(application=story.application, what="a job", from_on=MONDAY, **found)


def looked_twice(story):
    watch = builders.watch(story.application)
    WatchLook.objects.create(watch=watch, on=MONDAY)
    return WatchLook(watch=watch, on=MONDAY)


def welcome_to_nothing(story):
    return Welcome(person=story.ada, words="Any time.")


def wished(story, **fields):
    fields = {"person": story.ada, "kind": "STOP", "said_on": MONDAY} | fields
    return Wish(seeker=story.seeker, **fields)


def wish_for_two_circles(story):
    return wished(story, application=story.application)


def unknown_wish(story):
    return wished(story, kind="WHISPER")


def through_nobody(story):
    return wished(story, kind="ONLY_THROUGH")


def through_themselves(story):
    return wished(story, kind="ONLY_THROUGH", through=story.ada, through_name="Ada")


def taken_back_before_it_was_said(story):
    return wished(story, said_on=TUESDAY, withdrawn_on=MONDAY)


def set_aside_without_a_word(story):
    wish = builders.wish(story.seeker, person=story.ada)
    return WishSetAside(wish=wish, person=story.ada, on=MONDAY)


def set_aside_twice(story):
    wish = builders.wish(story.seeker, person=story.ada)
    builders.wish_set_aside(wish, story.ada)
    return WishSetAside(wish=wish, person=story.ada, on=MONDAY, because="Once more.")


def from_now_on_and_used_up(story):
    wish = builders.wish(story.seeker, person=story.ada)
    facts = {"on": MONDAY, "because": "They called.", "from_now_on": True, "used_on": MONDAY}
    return WishSetAside(wish=wish, person=story.ada, **facts)


def away_backwards(story):
    return Rhythm(seeker=story.seeker, away_from=TUESDAY, away_until=MONDAY)


def person_away_backwards(story):
    return PersonRhythm(person=story.ada, away_from=TUESDAY, away_until=MONDAY)


def contact_with_no_direction(story):
    return PastContact(person=story.ada, on=MONDAY, direction="UP", channel="CALL")


def contact_by_raven(story):
    return PastContact(person=story.ada, on=MONDAY, direction="IN", channel="RAVEN")


def hold_backwards(story):
    return Hold(seeker=story.seeker, since_on=TUESDAY, until_on=TUESDAY)


def hold_ended_before_it_began(story):
    return Hold(seeker=story.seeker, since_on=TUESDAY, ended_on=MONDAY)


def second_hold(story):
    builders.hold(story.seeker)
    return Hold(seeker=story.seeker, since_on=TUESDAY)


def meaning_of_nothing(story):
    return Meaning(seeker=story.seeker, model="some-1", digest="0", meaning=b"abc")


def give_read_again(story):
    read = {"seeker": story.seeker, "give": builders.give(story.seeker), "digest": "0"}
    Meaning.objects.create(model="some-1", meaning=b"abc", **read)
    return Meaning(model="some-1", meaning=b"abd", **read)


def interest_read_again(story):
    read = {"seeker": story.seeker, "interest": builders.interest(story.ada), "digest": "0"}
    Meaning.objects.create(model="some-1", meaning=b"abc", **read)
    return Meaning(model="some-1", meaning=b"abd", **read)


def beyond(name):
    """A number one step over its bound: too low where there is anything lower, else too high."""
    number = NUMBERS[name]
    return number.least - 1 if number.least > 1 else number.most + 1


def own_out_of_bounds(name):
    return lambda story: Rhythm(seeker=story.seeker, **{name: beyond(name)})


def one_out_of_bounds(name):
    return lambda story: PersonRhythm(person=story.ada, **{name: beyond(name)})


BROKEN = {
    "application_has_a_position": no_position,
    "interview_format_known": unknown_format,
    "panel_seat_taken_once": same_seat,
    "panel_role_known": unknown_role,
    "panel_met_known": unknown_way_of_meeting,
    "an_opening_some_time_has_no_day": some_time_on_a_day,
    "an_opening_has_opened_before_it_closes": closed_before_it_opens,
    "rejection_precision_known": unknown_precision,
    "watch_precision_known": unknown_precision_of_a_watch,
    "an_opening_closes_after_it_opens": watch_closed_before_it_opens,
    "outcome_kind_known": unknown_outcome,
    "only_an_offer_is_answered_by_a_day": hired_by_a_day,
    "an_offer_is_answered_after_it_came": offer_answered_before_it_came,
    "only_an_advert_closes": offer_that_closes,
    "an_advert_closes_after_it_was_seen": advert_closed_before_it_was_seen,
    "only_after_a_parting_one_stays_or_not": hired_and_asked_to_stay,
    "only_coming_back_leads_on": hired_into_another,
    "one_outcome_of_a_kind": hired_twice,
    "outcome_told_once_a_day": two_adverts_on_a_day,
    "consequence_changes_one_thing": consequence_of_nothing,
    "rejection_channel_known": unknown_news_channel,
    "rejection_reason_known": unknown_reason,
    "one_unfinished_telling": second_telling,
    "one_unfinished_telling_per_application": second_telling_of_application,
    "give_has_a_takeaway": no_takeaway,
    "only_an_introduction_introduces": book_that_introduces,
    "give_kind_known": unknown_give,
    "give_origin_known": give_from_nowhere,
    "meaning_of_one_thing": meaning_of_nothing,
    "give_read_once": give_read_again,
    "interest_read_once": interest_read_again,
    "promise_has_words": empty_promise,
    "promise_due_after_made": promise_due_before_made,
    "no_touch_goes_empty_handed": empty_handed,
    "one_open_touch_per_person": second_open_touch,
    "same_give_never_twice": same_give_again,
    "promise_kept_once": promise_kept_again,
    "answered_after_sent": answered_before_sent,
    "sent_or_skipped_not_both": sent_and_skipped,
    "touch_occasion_known": unknown_occasion,
    "touch_channel_known": unknown_channel,
    "promise_is_not_taken_back_without_a_word": taken_back_without_a_word,
    "only_what_was_sent_is_answered": answered_though_not_sent,
    "an_answer_has_its_day": answered_on_no_day,
    "touch_came_of_known": unknown_answer,
    "one_open_pause_per_person": second_pause,
    "pause_has_a_reason": pause_for_no_reason,
    "pause_ends_after_it_began": pause_ended_before_it_began,
    "a_decision_ends_the_pause": decided_and_still_resting,
    "pause_decision_known": unknown_decision,
    "merged_once": merged_again,
    "nobody_is_merged_with_themselves": merged_with_herself,
    "one_watch_per_door": second_watch,
    "watch_says_for_what": watch_for_nothing,
    "found_or_closed_not_both": found_and_closed,
    "found_on_a_day": found_on_no_day,
    "a_door_leads_elsewhere": door_to_itself,
    "looked_once_a_day": looked_twice,
    "welcome_is_for_something": welcome_to_nothing,
    "wish_is_for_one_circle": wish_for_two_circles,
    "wish_kind_known": unknown_wish,
    "only_through_says_whom": through_nobody,
    "nobody_goes_through_themselves": through_themselves,
    "wish_is_said_before_it_is_taken_back": taken_back_before_it_was_said,
    "setting_aside_takes_a_sentence": set_aside_without_a_word,
    "wish_set_aside_once_for_each": set_aside_twice,
    "from_now_on_is_never_used_up": from_now_on_and_used_up,
    "past_contact_direction_known": contact_with_no_direction,
    "past_contact_channel_known": contact_by_raven,
    "hold_forwards": hold_backwards,
    "hold_ends_after_it_began": hold_ended_before_it_began,
    "one_open_hold_per_seeker": second_hold,
    "rhythm_away_forwards": away_backwards,
    "person_rhythm_away_forwards": person_away_backwards,
    **{f"rhythm_{name}": own_out_of_bounds(name) for name in NUMBERS},
    **{f"person_rhythm_{name}": one_out_of_bounds(name) for name in FOR_ONE_PERSON},
}
LAWS = {law.name: law for model in MODELS for law in model._meta.constraints}


def test_every_law_is_tested_here():
    assert set(LAWS) == set(BROKEN)


@pytest.mark.parametrize("name", BROKEN)
def test_law_is_refused_in_its_own_words(story, name):
    record = BROKEN[name](story)
    with pytest.raises(ValidationError) as refusal:
        # A blank field is refused before its law is asked; the law itself must say no as well.
        record.validate_constraints()
    assert LAWS[name].get_violation_error_message() in refusal.value.messages
    with pytest.raises(ValidationError):
        record.full_clean()


@pytest.mark.parametrize("name", BROKEN)
def test_law_is_refused_by_the_database(story, name):
    record = BROKEN[name](story)
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        record.save()
    if connection.vendor == "postgresql" or isinstance(LAWS[name], models.CheckConstraint):
        assert name in str(refusal.value)


def test_thank_you_alone_may_carry_thanks_alone(story):
    thanks = {"person": story.ada, "due_on": MONDAY, "sent_on": MONDAY}
    Touch(occasion=Touch.Occasion.THANK_YOU, **thanks).save()
    for occasion in set(Touch.Occasion) - {Touch.Occasion.THANK_YOU}:
        with pytest.raises(ValidationError, match="Only a thank-you may carry thanks alone"):
            Touch(occasion=occasion, **thanks).validate_constraints()


def test_introduction_may_introduce_and_gives_may_be_given_again_after_a_skip(story):
    Give(
        seeker=story.seeker,
        title="My friend Lee",
        takeaway="Lee runs the same program in Flint.",
        kind=Give.Kind.INTRODUCTION,
        introduces=story.ada,
    ).full_clean()
    builders.touch(story.ada, give=story.give, skipped_on=MONDAY)
    Touch(person=story.ada, give=story.give, due_on=TUESDAY).full_clean()


def test_strangers_rows_are_refused_everywhere(story):
    stranger = Story()
    foreign = [
        Application(
            seeker=story.seeker, position="Cook", organization=stranger.application.organization
        ),
        PanelSeat(interview=story.interview, person=stranger.ada),
        Rejection(application=story.application, received_on=MONDAY, told_by=stranger.ada),
        outcome(story, "CAME_BACK", led_to=stranger.application),
        Promise(person=story.ada, words="x", made_on=MONDAY, application=stranger.application),
        PastContact(
            **{"person": story.ada, "on": MONDAY, "direction": "IN", "channel": "CALL"},
            application=stranger.application,
        ),
        Touch(person=story.ada, due_on=MONDAY, give=stranger.give),
        Touch(person=story.ada, due_on=MONDAY, application=stranger.application),
        wished(story, person=stranger.ada),
        wished(story, kind="ONLY_THROUGH", through_name="Ada", through=stranger.ada),
        WishSetAside(
            wish=builders.wish(story.seeker, person=story.ada),
            person=stranger.ada,
            because="x",
            on=MONDAY,
        ),
        Touch(person=story.ada, due_on=MONDAY, keeps=builders.promise(stranger.ada)),
    ]
    for record in foreign:
        with pytest.raises(ValidationError, match=r"your own|somebody else"):
            record.full_clean()
