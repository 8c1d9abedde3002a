"""Applications, interviews, panels and the no, as pages."""

from datetime import date
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from contacts.models import Organization, Person
from followup.models import Application, Interview, PanelSeat, Rejection, Touch
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: date(2026, 11, 23))


@pytest.fixture
def sam():
    return builders.seeker()


@pytest.fixture
def client(client, sam):
    client.force_login(sam)
    return client


def url(name, *args):
    return reverse(f"followup:{name}", args=args)


def told_no(seeker, **fields):
    """An application that was told no, with a panel of two and their thank-yous."""
    application = builders.application(seeker)
    interview = builders.interview(application, held_on=date(2026, 11, 12))
    for _ in range(2):
        seat = builders.seat(interview)
        builders.interest(seat.person)
        builders.promise(seat.person)
        builders.touch(seat.person, application=application, occasion=Touch.Occasion.THANK_YOU)
    fields = {"told_by": seat.person, "reopens_on": date(2027, 1, 1)} | fields
    builders.rejection(application, their_words="You were a strong candidate.", **fields)
    return application


def queries(client, address):
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


def test_empty_list_offers_one_action(client):
    answer = client.get(url("applications"))
    assert answer.content.count(url("application-new").encode()) == 1


def test_list_says_where_each_stands_and_asks_no_more_for_more_rows(client, sam):
    told_no(sam)
    few = queries(client, url("applications"))
    for _ in range(10):
        told_no(sam)
    assert queries(client, url("applications")) == few < 10
    text = client.get(url("applications")).content.decode()
    assert "No on November 23, 2026, two letters to write · Door in January 2027" in text


def test_story_shows_the_panel_and_asks_no_more_for_more_rows(client, sam):
    application = told_no(sam)
    few = queries(client, url("application", application.pk))
    for _ in range(3):
        interview = builders.interview(application)
        for _ in range(5):
            builders.interest(builders.seat(interview).person)
    assert queries(client, url("application", application.pk)) == few
    text = client.get(url("application", application.pk)).content.decode()
    assert "You were a strong candidate." in text
    assert "Letter due Wednesday, November 25" in text
    assert reverse("letters:desk", args=[application.pk]) in text


def test_application_without_a_no_leads_to_telling_it(client, sam):
    application = builders.application(sam)
    text = client.get(url("application", application.pk)).content.decode()
    assert url("tell-application", application.pk) in text


def test_new_application_finds_or_founds_its_organization(client, sam):
    known = builders.organization(sam, name="Northfield Parks")
    for name in ("northfield PARKS", "A New Place"):
        answer = client.post(
            url("application-new"), {"position": "Coordinator", "organization_name": name}
        )
        assert answer.status_code == 302
    newest = Application.objects.order_by("-pk")
    assert newest[1].organization == known
    assert newest[0].organization.name == "A New Place"


def test_application_sent_twice_is_written_once(client):
    typed = {"position": "Cook", "organization_name": "Inn", "once": str(uuid4())}
    first, second = (client.post(url("application-new"), typed) for _ in range(2))
    assert first.url == second.url
    assert Application.objects.count() == 1


def test_applying_again_starts_from_the_application_before(client, sam):
    earlier = told_no(sam)
    text = client.get(url("application-new") + f"?again={earlier.pk}").content.decode()
    assert f'value="{earlier.organization.name}"' in text
    typed = {"position": "Cook", "organization_name": "Inn", "reopened_from": earlier.pk}
    client.post(url("application-new"), typed)
    assert Application.objects.get(position="Cook").reopened_from == earlier


@pytest.mark.parametrize("field", ["position", "organization_name", "notes", "link", "applied_on"])
@pytest.mark.parametrize(
    "typed", ["x" * 100_000, "a\x00b", "🎈", "مريم", "31/31/2026", "0001-01-01"]
)
def test_strange_input_ends_in_a_page(client, field, typed):
    answer = client.post(
        url("application-new"), {"position": "Cook", "organization_name": "Inn", field: typed}
    )
    assert answer.status_code in (302, 422)


@pytest.mark.parametrize("typed", ["x" * 100_000, "a\x00b", "🎈", "مريم", "0001-01-01", "9" * 20])
def test_strange_input_about_an_interview_ends_in_a_page(client, sam, typed):
    application = told_no(sam)
    interview, seat = application.interviews.get(), PanelSeat.objects.first()
    for address in (
        url("interview-new", application.pk),
        url("interview-edit", interview.pk),
        url("seat-new", interview.pk),
        url("seat-edit", seat.pk),
        url("rejection-edit", application.pk),
    ):
        begun = client.get(address).context["form"]
        whole = {name: begun[name].value() or "" for name in begun.fields}
        for field in whole:
            answer = client.post(address, {**whole, field: typed})
            assert answer.status_code in (302, 422), f"{address} {field}"
        assert client.post(address, dict.fromkeys(whole, typed)).status_code in (302, 422)


@pytest.mark.parametrize(
    "query", ["?page=x", "?page=0", "?page=" + "9" * 30, "?again=x", "?again=²"]
)
def test_strange_addresses_end_in_a_page(client, query):
    assert client.get(url("applications") + query).status_code == 200
    assert client.get(url("application-new") + query).status_code == 200


def test_application_goes_with_its_panel_and_unsent_letters_while_the_people_stay(client, sam):
    application = told_no(sam)
    question = client.get(url("application-delete", application.pk)).content.decode()
    assert "2 letters not yet sent" in question
    client.post(url("application-delete", application.pk))
    assert not Interview.objects.exists()
    assert not Touch.objects.exists()
    assert Person.objects.count() == 2


def test_seat_for_somebody_new_after_the_no_plans_their_letter(client, sam):
    application = told_no(sam)
    interview = application.interviews.get()
    answer = client.post(
        url("seat-new", interview.pk),
        {"given_name": "Lee", "family_name": "Chen", "role": "PANELIST"},
    )
    assert answer.url == url("application", application.pk)
    lee = Person.objects.get(family_name="Chen")
    assert lee.organization == application.organization
    assert lee.touches.get().occasion == Touch.Occasion.THANK_YOU


def test_seat_before_the_no_plans_nothing(client, sam):
    interview = builders.interview(builders.application(sam))
    client.post(url("seat-new", interview.pk), {"job_title": "Director", "role": "LEADER"})
    assert str(PanelSeat.objects.get().person) == "Director"
    assert not Touch.objects.exists()


def test_seat_is_taken_once_and_by_one_person(client, sam):
    interview = builders.interview(builders.application(sam))
    ada = builders.seat(interview).person
    for typed in ({"person": ada.pk}, {"person": ada.pk, "given_name": "Lee"}):
        answer = client.post(url("seat-new", interview.pk), {"role": "PANELIST", **typed})
        assert answer.status_code == 422
    assert PanelSeat.objects.count() == 1


def test_leaving_the_panel_takes_the_unsent_letter_along(client, sam):
    application = told_no(sam)
    seat = PanelSeat.objects.first()
    client.post(url("seat-delete", seat.pk))
    assert not seat.person.touches.exists()
    assert application.touches.count() == 1
    client.post(url("interview-delete", application.interviews.get().pk))
    assert application.touches.count() == 0


def test_no_is_put_right_and_an_unusual_door_is_kept(client, sam):
    application = told_no(sam, reopens_on=date(2031, 5, 17))
    form = client.get(url("rejection-edit", application.pk)).context["form"]
    typed = {name: form[name].value() or "" for name in form.fields}
    answer = client.post(url("rejection-edit", application.pk), typed)
    assert answer.status_code == 302
    no = Rejection.objects.get()
    assert no.reopens_on == date(2031, 5, 17)


def test_wrong_days_of_a_no_are_refused_in_a_sentence(client, sam):
    application = told_no(sam)
    typed = {"channel": "CALL", "reason": "UNKNOWN"}
    for received_on in ("2099-01-01", "yesterday", ""):
        answer = client.post(
            url("rejection-edit", application.pk), {**typed, "received_on": received_on}
        )
        assert answer.status_code == 422


def test_strangers_rows_are_as_unknown_as_none(client):
    stranger = builders.seeker()
    application = told_no(stranger)
    interview, seat = application.interviews.get(), PanelSeat.objects.first()
    for name, pk in [
        ("application", application.pk),
        ("application-edit", application.pk),
        ("application-delete", application.pk),
        ("rejection-edit", application.pk),
        ("interview-new", application.pk),
        ("interview-edit", interview.pk),
        ("interview-delete", interview.pk),
        ("seat-new", interview.pk),
        ("seat-edit", seat.pk),
        ("seat-delete", seat.pk),
    ]:
        for number in (pk, 10**20):
            assert client.get(url(name, number)).status_code == 404
            assert client.post(url(name, number), {}).status_code == 404
    assert Organization.objects.of(stranger).count() == 1


def test_strangers_people_cannot_be_chosen(client, sam):
    foreign = builders.person(builders.seeker())
    application = told_no(sam)
    interview = application.interviews.get()
    answer = client.post(url("seat-new", interview.pk), {"role": "PANELIST", "person": foreign.pk})
    assert answer.status_code == 422
    typed = {"received_on": "2026-11-23", "channel": "CALL", "reason": "UNKNOWN"}
    answer = client.post(url("rejection-edit", application.pk), {**typed, "told_by": foreign.pk})
    assert answer.status_code == 422
