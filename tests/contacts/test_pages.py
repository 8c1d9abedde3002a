"""The ground floor's pages: people, organizations, interests, profile."""

import re

import pytest
from django.urls import reverse

from contacts.actions import search_text
from contacts.models import Interest, Organization, Person, User
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def sam():
    return builders.seeker()


@pytest.fixture
def site(client, sam):
    client.force_login(sam)
    return client


def at(name, *args):
    return reverse(f"contacts:{name}", args=args)


NOBODY = {"given_name": "", "family_name": ""}
WORKS = {"organization_name": ""}


def test_person_of_whom_nothing_is_known_is_kept(site, sam):
    assert site.post(at("person-new"), NOBODY).status_code == 302
    assert str(Person.objects.of(sam).get()) == "Somebody whose name I don't know yet"


def test_person_is_kept_with_a_new_organization_or_one_already_known(site, sam):
    for given_name in ("Ada", "Bo"):
        typed = {"given_name": given_name, "organization_name": f"Mill {given_name[:0]}"}
        site.post(at("person-new"), typed)
    assert Organization.objects.of(sam).get().people.count() == 2
    site.post(at("person-new"), {"given_name": "Cy", "organization_name": "MILL"})
    assert Organization.objects.of(sam).get().people.count() == 3


def test_organization_of_a_stranger_is_never_taken(site, sam):
    theirs = builders.organization(builders.seeker(), name="Mill")
    site.post(at("person-new"), {"given_name": "Ada", "organization_name": "Mill"})
    assert Person.objects.of(sam).get().organization.pk != theirs.pk
    assert theirs.people.count() == 0


def test_second_person_of_a_name_is_asked_about_and_kept_when_said_so(site, sam):
    site.post(at("person-new"), {"given_name": "José", "family_name": "Núñez"})
    typed = {"given_name": "jose", "family_name": "NUNEZ"}
    answer = site.post(at("person-new"), typed)
    assert answer.status_code == 422
    assert "José Núñez" in answer.text and "same_as" in answer.text
    assert site.post(at("person-new"), typed | {"same_as": "new:jose nunez"}).status_code == 302
    assert Person.objects.of(sam).count() == 2


def test_somebody_whom_only_another_seeker_knows_is_asked_about_by_nobody(site, sam):
    typed = {"given_name": "José", "family_name": "Núñez"}
    theirs = builders.person(builders.seeker(), **typed)
    search_text.refresh([theirs.pk])
    assert site.post(at("person-new"), typed).status_code == 302
    assert Person.objects.of(sam).get().full_name == "José Núñez"


def test_editing_a_person_without_a_new_name_asks_nothing(site, sam):
    for _ in range(2):
        person = builders.person(sam, given_name="Ada", family_name="Park")
    typed = {"given_name": "Ada", "family_name": "Park", "notes": "Kind."}
    assert site.post(at("person-edit", person.pk), typed).status_code == 302
    person.refresh_from_db()
    assert person.notes == "Kind."


def test_leaving_the_organization_empty_takes_a_person_out_of_it(site, sam):
    person = builders.person(sam, organization=builders.organization(sam))
    site.post(at("person-edit", person.pk), {"given_name": "Ada"})
    person.refresh_from_db()
    assert person.organization is None


@pytest.mark.parametrize("name", ["person-new", "organization-new", "profile"])
@pytest.mark.parametrize(
    ("then", "goes"),
    [
        ("/outbox/?a=1#b", True),
        ("https://elsewhere.example/", False),
        ("//elsewhere.example/", False),
        ("/\\elsewhere.example", False),
        ("javascript:alert(1)", False),
    ],
)
def test_form_returns_only_to_pages_of_ours(site, sam, name, then, goes):
    typed = {
        "given_name": "Ada",
        "name": "Sam",
        "country": "US",
        "time_zone": "America/Detroit",
        "next": then,
    }
    answer = site.post(at(name), typed)
    assert answer.status_code == 302
    assert (answer.url == then) is goes
    shown = site.get(at(name), {"next": then})
    assert ('name="next"' in shown.text) is goes


def test_form_sent_twice_makes_one_person(site, sam):
    typed = {"given_name": "Ada", "once": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"}
    first, second = (site.post(at("person-new"), typed) for _ in range(2))
    assert first.url == second.url
    assert Person.objects.of(sam).count() == 1


def test_question_before_deleting_a_person_names_what_goes_along(site, sam):
    person = builders.person(sam)
    builders.interest(person)
    builders.touch(person, skipped_on="2026-11-26")
    builders.letter(builders.touch(person))
    builders.promise(person)
    asked = site.get(at("person-delete", person.pk))
    for along in ("1 interest", "2 touches", "1 letter", "1 promise"):
        assert f"<li>{along}</li>" in asked.text
    assert Person.objects.filter(pk=person.pk).exists()
    answer = site.post(at("person-delete", person.pk))
    assert answer.url == at("people")
    assert not Person.objects.filter(pk=person.pk).exists()


def test_organization_that_is_needed_is_not_deleted(site, sam):
    person = builders.person(sam, organization=builders.organization(sam))
    answer = site.post(at("organization-delete", person.organization_id))
    assert answer.status_code == 409
    assert str(person) in answer.text
    builders.application(sam, organization=(unneeded := builders.organization(sam)))
    assert site.post(at("organization-delete", unneeded.pk)).status_code == 409
    empty = builders.organization(sam)
    assert site.post(at("organization-delete", empty.pk)).url == at("organizations")


def test_organization_shows_its_people(site, sam):
    person = builders.person(sam, organization=builders.organization(sam))
    assert str(person) in site.get(at("organization-edit", person.organization_id)).text


def test_second_organization_of_a_name_is_refused_in_a_sentence(site, sam):
    builders.organization(sam, name="Mill")
    answer = site.post(at("organization-new"), {"name": "mill"})
    assert answer.status_code == 422
    assert "already have an organization of that name" in answer.text


def test_interest_is_noted_changed_and_forgotten(site, sam):
    person = builders.person(sam)
    typed = {"topic": "kites", "kind": "SHARED", "source": "SAID"}
    answer = site.post(at("interest-new", person.pk), typed)
    assert answer.url == reverse("followup:person", args=[person.pk])
    interest = person.interests.get()
    assert site.post(at("interest-new", person.pk), typed).status_code == 422
    site.post(at("interest-edit", interest.pk), typed | {"topic": "big kites"})
    assert person.interests.get().topic == "big kites"
    assert site.post(at("interest-delete", interest.pk)).status_code == 302
    assert not person.interests.exists()


def test_people_show_where_a_letter_reaches_them_and_who_was_let_go(site, sam):
    mill = builders.organization(sam)
    builders.person(sam, organization=mill, let_go_on="2026-11-25")
    text = site.get(at("people")).text
    assert "Address known" in text and "stopped following up on November 25, 2026" in text
    builders.person(sam)
    assert "No address yet" in site.get(at("people")).text


def test_people_are_found_on_their_own_page(site, sam):
    site.post(at("person-new"), {"given_name": "Ada", "family_name": "Quill"})
    site.post(at("person-new"), {"given_name": "Bo", "family_name": "Reed"})
    text = site.get(at("people"), {"q": "qui"}).text
    assert "Ada Quill" in text and "Bo Reed" not in text
    assert "Nobody you know matches" in site.get(at("people"), {"q": "zebra"}).text


@pytest.mark.parametrize("asked", ["0", "-1", "9999999", "x", "9" * 5000, "🦊"])
def test_pages_that_are_not_there_show_one_that_is(site, sam, asked):
    builders.person(sam)
    assert site.get(at("people"), {"page": asked}).status_code == 200


def queries_of(client, django_assert_max_num_queries, address):
    with django_assert_max_num_queries(10) as asked:
        assert client.get(address).status_code == 200
    return len(asked)


@pytest.mark.parametrize(
    "address", ["/people/", "/people/?q=ada", "/organizations/", "/search/?q=a"]
)
def test_ten_times_the_rows_ask_the_same(site, sam, django_assert_max_num_queries, address):
    def more(count):
        for number in range(count):
            mill = builders.organization(sam)
            builders.person(sam, organization=mill, search_text=f"ada {number}")

    more(3)
    few = queries_of(site, django_assert_max_num_queries, address)
    more(57)
    assert queries_of(site, django_assert_max_num_queries, address) == few


def test_profile_is_kept_and_shows_the_corner_of_the_envelope(site, sam):
    typed = {
        "name": "Sam Q. Doyle",
        "postal_address": "1 Elm\nOkemos, MI",
        "country": "GB",
        "time_zone": "Europe/London",
    }
    assert site.post(at("profile"), typed).url == at("profile")
    sam.refresh_from_db()
    assert (sam.time_zone, sam.country.code) == ("Europe/London", "GB")
    assert "Sam Q. Doyle<br>1 Elm<br>Okemos, MI" in site.get(at("profile")).text


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "../etc"])
def test_profile_refuses_a_zone_that_is_none(site, sam, zone):
    answer = site.post(at("profile"), {"name": "Sam", "country": "US", "time_zone": zone})
    assert answer.status_code == 422


def test_account_is_closed_with_everything_in_it_once_the_address_is_typed(site, sam):
    application = builders.application(sam)
    seat = builders.seat(builders.interview(application))
    promise = builders.promise(seat.person)
    builders.rejection(application, told_by=seat.person)
    builders.letter(
        builders.touch(seat.person, give=builders.give(sam), keeps=promise, sent_on="2026-11-25")
    )
    other = builders.person(builders.seeker())
    assert site.post(at("close-account"), {"email": "x@example.org"}).status_code == 422
    answer = site.post(at("close-account"), {"email": sam.email.upper()}, follow=True)
    assert "Your account is closed" in answer.text
    assert not User.objects.filter(email=sam.email).exists()
    assert list(Person.objects.all()) == [other]
    assert site.get(at("people")).status_code == 302


def without_tokens(answer):
    return re.sub(r'name="(csrfmiddlewaretoken|once)" value="[\w-]+"', "", answer.text)


def belongings(seeker):
    person = builders.person(seeker, organization=builders.organization(seeker))
    interest = builders.interest(person)
    return [
        ("person-edit", person.pk),
        ("person-delete", person.pk),
        ("interest-new", person.pk),
        ("organization-edit", person.organization_id),
        ("organization-delete", person.organization_id),
        ("interest-edit", interest.pk),
        ("interest-delete", interest.pk),
    ]


@pytest.mark.parametrize("method", ["get", "post"])
def test_what_a_stranger_keeps_is_as_unknown_as_what_is_not_there(site, method):
    ask = getattr(site, method)
    for name, pk in belongings(builders.seeker()):
        strangers, unknown = ask(at(name, pk)), ask(at(name, 10**30))
        assert strangers.status_code == unknown.status_code == 404
        assert without_tokens(strangers) == without_tokens(unknown)
    assert Person.objects.count() == Interest.objects.count() == 1


def test_lists_and_search_show_only_what_is_mine(site):
    theirs = builders.person(builders.seeker(), family_name="Zebra", search_text="zebra")
    builders.organization(theirs.seeker, name="Zebra Mill")
    builders.application(theirs.seeker, position="Zebra Keeper")
    builders.give(theirs.seeker, title="Zebra list")
    for address in ("/people/", "/people/?q=zebra", "/organizations/", "/search/?q=zebra"):
        assert "Zebra" not in site.get(address).text


FIELDS = (
    *("honorific", "given_name", "family_name", "suffix", "salutation", "job_title"),
    *("organization_name", "email", "phone", "link", "postal_address", "how_we_met", "notes"),
    *("name", "country", "website", "topic", "kind", "source", "words", "time_zone", "next"),
)
ODD = {
    "long": "x" * 100_000,
    "lines": "x\n" * 50_000,
    "nul": "a\x00b",
    "emoji": "🦊👩‍👩‍👧‍👦",
    "right-to-left": "עדה כהן \u202e",
    "markup": "<script>alert(1)</script>{{ x }}{% y %}",
    "lone surrogate escaped": "%ud800",
}


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_odd_words_in_every_field_end_in_a_sentence_or_are_kept(site, sam, odd):
    person = builders.person(sam, organization=builders.organization(sam))
    interest = builders.interest(person)
    forms = [
        ("person-new",),
        ("person-edit", person.pk),
        ("organization-new",),
        ("organization-edit", person.organization_id),
        ("interest-new", person.pk),
        ("interest-edit", interest.pk),
        ("profile",),
        ("close-account",),
    ]
    for name, *args in forms:
        answer = site.post(at(name, *args), dict.fromkeys((*FIELDS, "email"), odd))
        assert answer.status_code in (302, 422), name
        assert "<script>alert" not in answer.text
    for field in ("given_name", "notes", "organization_name", "postal_address"):
        answer = site.post(at("person-new"), {field: odd})
        assert answer.status_code in (302, 422)
    for address in ("/people/", "/search/"):
        assert site.get(address, {"q": odd}).status_code == 200
    assert site.get(at("people")).status_code == 200
