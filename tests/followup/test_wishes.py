"""What people wished: noted, obeyed, taken back; and what is done anyway, with a sentence."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from contacts.actions import keep_person
from contacts.models import Person
from followup.actions import letting_go, records, rejections, touches, wishes
from followup.models import PanelSeat, Promise, Touch, Wish, WishSetAside
from followup.selectors.eligibility import reachable
from followup.selectors.today import today_of
from followup.selectors.wishes import AgainstWish, held_by_wishes, wish_on
from tests import builders

pytestmark = pytest.mark.django_db

MAY, MONDAY, FRIDAY = date(2026, 5, 4), date(2026, 11, 23), date(2026, 11, 27)
ASKED = "they asked you not to write"


class Panel:
    """An application with three on its panel, and who told the no."""

    def __init__(self):
        self.sam = builders.seeker()
        self.application = builders.application(self.sam, position="Archivist")
        self.place = self.application.organization
        interview = builders.interview(self.application)
        names = ("Ada", "Ben", "Cleo")
        self.people = [
            builders.person(self.sam, given_name=name, family_name="Park", organization=self.place)
            for name in names
        ]
        for person in self.people:
            builders.seat(interview, person=person)
        self.ada, self.ben, self.cleo = self.people

    def told_no(self, **facts):
        facts = {"received_on": MONDAY, "on": MONDAY, "due_on": FRIDAY} | facts
        return rejections.record_rejection(application=self.application, **facts)

    def wish(self, **fields):
        fields = {"kind": "STOP", "said_on": MONDAY} | fields
        return wishes.keep_wish(wish=Wish(seeker=self.sam, **fields), on=MONDAY)


@pytest.fixture
def panel():
    return Panel()


@pytest.fixture
def signed_in(client, panel):
    client.force_login(panel.sam)
    return client


def url(name, *args):
    return reverse(f"followup:{name}", args=args)


def held(panel):
    return set(held_by_wishes(Person.objects.of(panel.sam)))


def test_everybody_there_means_colleagues_and_the_panel_whose_employer_nobody_noted(panel):
    colleague = builders.person(panel.sam, organization=panel.place)
    elsewhere = builders.person(panel.sam, organization=builders.organization(panel.sam))
    unplaced = builders.person(panel.sam)
    for person in (elsewhere, unplaced):
        builders.seat(panel.application.interviews.get(), person=person)
    builders.wish(panel.sam, organization=panel.place)
    assert held(panel) == {one.pk for one in (*panel.people, colleague, unplaced)}


def test_a_wish_for_a_panel_holds_for_those_on_it_and_whoever_told(panel):
    colleague = builders.person(panel.sam, organization=panel.place)
    teller = builders.person(panel.sam)
    builders.rejection(panel.application, told_by=teller)
    builders.wish(panel.sam, application=panel.application)
    assert held(panel) == {one.pk for one in (*panel.people, teller)}
    assert colleague.pk not in held(panel)


def test_only_through_leaves_letters_free_and_the_one_it_goes_through(panel):
    wish = panel.wish(application=panel.application, kind="ONLY_THROUGH", through_name="Ben Park")
    assert wish.through == panel.ben
    assert held(panel) == set()
    assert held_by_wishes(Person.objects.of(panel.sam), "CALL").keys() == {
        panel.ada.pk,
        panel.cleo.pk,
    }


def test_another_seekers_wishes_and_those_taken_back_hold_nobody(panel):
    stranger = Panel()
    stranger.wish(organization=stranger.place)
    builders.wish(panel.sam, person=panel.ada, withdrawn_on=MONDAY)
    assert held(panel) == set()


def test_a_hundred_people_are_asked_about_in_one_query(panel, django_assert_num_queries):
    for number in range(100):
        builders.wish(panel.sam, person=builders.person(panel.sam, given_name=str(number)))
    with django_assert_num_queries(1):
        assert len(held(panel)) == 100


def test_the_no_plans_no_letter_against_what_was_wished_with_it(panel):
    everybody = {"kind": "STOP", "circle": "everybody", "through": "", "words": "No more, please."}
    panel.told_no(wished=everybody)
    wish = Wish.objects.get()
    assert (wish.organization, wish.words, wish.said_on) == (
        panel.place,
        "No more, please.",
        MONDAY,
    )
    assert not Touch.objects.exists()


def test_a_stop_skips_what_is_open_with_a_reason_and_taken_back_opens_it_again(panel):
    panel.told_no()
    wish = panel.wish(person=panel.ada)
    touch = panel.ada.touches.get()
    assert (touch.skipped_on, touch.skipped_because) == (MONDAY, ASKED)
    assert panel.ben.touches.open().exists()
    wishes.withdraw_wish(wish=wish, on=MONDAY)
    touch.refresh_from_db()
    assert (touch.skipped_on, touch.skipped_because, touch.due_on) == (None, "", FRIDAY)
    wishes.restore_wish(wish=wish, on=MONDAY)
    assert not panel.ada.touches.open().exists()
    wishes.delete_wish(wish=wish, on=MONDAY)
    assert panel.ada.touches.open().get() == touch


def test_me_or_my_colleagues_please_stop_leaves_no_letter_due(panel):
    panel.told_no()
    sent = panel.ada.touches.get()
    touches.send_touch(touch=sent, on=MONDAY)
    touches.answer_touch(touch=Touch.objects.get(pk=sent.pk), came_of="STOP", on=MONDAY)
    wish = Wish.objects.get()
    assert panel.ben.touches.open().exists()
    wish.person, wish.organization = None, panel.place
    wishes.keep_wish(wish=wish, on=MONDAY)
    assert not Touch.objects.open().exists()
    assert not today_of(panel.sam, MONDAY).letters


def test_a_letter_never_planned_because_of_a_wish_is_planned_when_it_is_lifted(panel):
    wish = panel.wish(application=panel.application)
    panel.told_no()
    assert not Touch.objects.exists()
    wishes.withdraw_wish(wish=wish, on=MONDAY)
    thanks = Touch.objects.open().filter(occasion="THANK_YOU", application=panel.application)
    assert thanks.count() == 3


def test_nothing_else_plans_against_a_wish(panel):
    panel.told_no()
    panel.wish(organization=panel.place)
    promise = Promise(person=panel.ada, words="call you", made_on=MONDAY)
    records.make_promise(promise=promise, on=MONDAY)
    letting_go.let_go(person=panel.ben, on=MONDAY)
    letting_go.take_back(person=panel.ben, on=MONDAY)
    letting_go.go_on(person=panel.cleo, decision="GO_ON", on=MONDAY)
    assert not Touch.objects.open().exists()
    assert reachable(Person.objects.of(panel.sam), MONDAY) == set()


def test_somebody_new_on_a_panel_that_wished_for_nothing_loses_what_was_planned(panel):
    dan = builders.person(panel.sam)
    builders.touch(dan)
    panel.wish(application=panel.application)
    seat = PanelSeat(interview=panel.application.interviews.get())
    blank = dict.fromkeys(("honorific", "given_name", "family_name", "suffix"), "")
    who = {"person": dan, "job_title": "", "postal_address": "", **blank}
    records.seat_on_panel(seat=seat, who=who, on=MONDAY, due_on=FRIDAY)
    assert not dan.touches.open().exists()


def test_what_is_done_on_purpose_is_refused_until_it_is_set_aside_with_a_sentence(panel):
    panel.told_no()
    touch = panel.ada.touches.get()
    builders.wish(panel.sam, person=panel.ada)
    with pytest.raises(AgainstWish):
        touches.send_touch(touch=touch, on=MONDAY, channel="EMAIL")
    with pytest.raises(ValidationError, match="cannot be blank"):
        wishes.set_aside(person=panel.ada, because=" ", on=MONDAY)
    wishes.set_aside(person=panel.ada, because="She wrote to me.", on=MONDAY)
    touches.send_touch(touch=touch, on=MONDAY, channel="EMAIL")
    assert Touch.objects.get(pk=touch.pk).sent_on == MONDAY


def test_setting_aside_holds_for_one_person_against_every_wish_and_can_be_undone(panel):
    panel.told_no()
    panel.wish(person=panel.ada, said_on=MAY)
    panel.wish(organization=panel.place)
    wishes.set_aside(person=panel.ada, because="She wrote to me.", on=MONDAY)
    assert WishSetAside.objects.count() == 2
    assert wish_on(panel.ada) is None
    assert wish_on(panel.ben)
    assert panel.ada.touches.open().get().due_on == FRIDAY
    wishes.obey_again(aside=WishSetAside.objects.first(), on=MONDAY)
    assert not panel.ada.touches.open().exists()


def test_a_stop_said_later_holds_again(panel):
    panel.wish(person=panel.ada, said_on=MAY)
    wishes.set_aside(person=panel.ada, because="She wrote to me.", on=MAY)
    panel.wish(person=panel.ada)
    assert wish_on(panel.ada)


def test_the_intake_asks_how_to_reach_them_and_needs_a_name_for_only_through(signed_in, panel):
    address = url("tell-application", panel.application.pk)
    typed = {"channel": "CALL", "received_on": "2026-11-20", "reason": "UNKNOWN"}
    page = signed_in.post(
        address, typed | {"wished_kind": "ONLY_THROUGH", "wished_words": "Via us"}
    )
    assert page.status_code == 422
    assert "Say through whom: a name." in page.text
    assert "Via us" in page.text
    page = signed_in.post(address, typed | {"wished_kind": "STOP", "wished_circle": "person"})
    assert "Name who told you, or choose for whom else it holds." in page.text
    answer = signed_in.post(address, typed | {"wished_kind": "STOP", "wished_circle": "everybody"})
    assert answer.status_code == 302


def test_the_persons_page_says_what_they_wished_and_lets_it_be_put_right(signed_in, panel):
    panel.told_no()
    form = url("wish-of-person", panel.ada.pk)
    typed = {"kind": "STOP", "circle": "person", "words": "Please, no more.", "through": ""}
    assert signed_in.post(form, typed | {"said_on": "2099-01-01"}).status_code == 422
    signed_in.post(form, typed | {"said_on": "2026-11-20"})
    page = signed_in.get(url("person", panel.ada.pk)).text
    assert "On November 20, 2026 Ada Park asked you not to contact them." in page
    assert "Please, no more." in page
    assert "Nothing is planned" in page
    wish = Wish.objects.get()
    answer = signed_in.post(
        url("wish-edit", wish.pk), typed | {"circle": "everybody", "said_on": "2026-11-20"}
    )
    assert answer.url == url("person", panel.ada.pk)
    wish.refresh_from_db()
    assert (wish.person, wish.organization) == (None, panel.place)
    assert not Touch.objects.open().exists()
    signed_in.post(url("wish-withdraw", wish.pk))
    assert Touch.objects.open().count() == 3
    signed_in.post(url("wish-withdraw", wish.pk), {"undo": "1"})
    assert not Touch.objects.open().exists()
    signed_in.post(url("wish-delete", wish.pk))
    assert not Wish.objects.exists()
    assert Touch.objects.open().count() == 3


def test_doing_it_anyway_is_undone_on_the_page_that_shows_it(signed_in, panel):
    panel.told_no()
    panel.wish(person=panel.ada)
    anyway = url("write-anyway", panel.ada.pk)
    assert signed_in.post(anyway, {"wish-because": "She asked me."}).status_code == 422
    signed_in.post(anyway, {"wish-because": "She asked me.", "wish-anyway": "on"})
    assert panel.ada.touches.open().exists()
    page = signed_in.get(url("person", panel.ada.pk)).text
    assert "You write to them anyway: She asked me." in page
    signed_in.post(url("obey-again", WishSetAside.objects.get().pk))
    assert not panel.ada.touches.open().exists()


def test_lists_say_who_wished_for_what(signed_in, panel):
    panel.wish(person=panel.ada)
    keep_person(person=panel.ada)  # so that search knows her
    for address in ("/people/", f"/organizations/{panel.place.pk}/", "/search/?q=park"):
        assert "Ada Park asked you not to contact them" in signed_in.get(address).text, address


def test_a_new_application_says_first_what_was_wished_and_decided_there(signed_in, panel):
    panel.wish(organization=panel.place, words="Nobody here, please.", said_on=MAY)
    letting_go.let_go(person=panel.ben, on=MONDAY)
    answer = signed_in.post(
        url("application-new"), {"position": "Ranger", "organization_name": panel.place.name}
    )
    page = signed_in.get(answer.url).text
    said = f"On May 4, 2026 they asked you not to contact anybody at {panel.place}."
    assert said in page
    assert "Nobody here, please." in page
    assert "You stopped following up with Ben Park on November 23, 2026." in page
    again = signed_in.get(f"{url('application-new')}?again={panel.application.pk}").text
    assert said in again
    assert (
        "Said and decided there before"
        not in signed_in.get(url("application", builders.application(panel.sam).pk)).text
    )
