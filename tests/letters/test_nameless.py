"""Nobody is addressed without a name: no draft, no print, no post, unless somebody passes it on."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from contacts.actions import keep_person
from contacts.models import Person
from contacts.rules.names import HOW_TO_GREET, WHO_IS_THIS, is_name
from letters.actions import drafts, printing
from letters.models import Letter, PrintRun
from letters.paper import Printed
from letters.selectors.mailpiece import mail_of
from letters.selectors.stationery import stationery_of
from tests import builders

pytestmark = pytest.mark.django_db
DAY = builders.NOON.date()
NO_NAME = "No name is known yet for the lady with the notebook."


@pytest.fixture
def seeker(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    return seeker


@pytest.fixture
def application(seeker):
    house = builders.organization(seeker, name="Northfield", country="US")
    return builders.application(seeker, organization=house)


@pytest.fixture
def panel(application):
    return builders.interview(application)


@pytest.fixture
def lady(seeker, application, panel):
    house = application.organization
    known = {"recognized_by": "the lady with the notebook", "organization": house}
    person = keep_person(person=Person(seeker=seeker, **known))
    builders.seat(panel, person=person)
    return person


@pytest.fixture
def chair(seeker, application, panel):
    known = {"honorific": "Ms.", "given_name": "Ada", "family_name": "Chair"}
    house = application.organization
    person = keep_person(person=Person(seeker=seeker, organization=house, **known))
    builders.seat(panel, person=person, role="LEADER")
    return person


@pytest.fixture
def touch(application, lady):
    return builders.touch(lady, application=application, occasion="THANK_YOU")


@pytest.fixture
def letter(touch):
    """A draft of the time when nobody was asked for a name."""
    return builders.letter(touch, salutation="Dear Panel Member:")


MEANT = "The colleague who asked about captions"


def url(name: str, *args) -> str:
    return reverse(f"letters:{name}", args=args)


def through(touch, chair) -> Letter:
    letter = drafts.write_through(touch=touch, through=chair, meant_for=MEANT)
    return Letter.objects.with_facts().get(pk=letter.pk)


def address(letter: Letter) -> tuple[str, ...]:
    mail = mail_of(letter, stationery_of(letter.touch.person.seeker), on=DAY)
    assert mail.envelope.addressee == mail.letter.addressee
    return mail.letter.addressee


def test_no_letter_is_drafted_for_somebody_without_a_name(client, application, touch, chair):
    builders.touch(chair, application=application, occasion="THANK_YOU")
    answer = client.post(url("draft-panel", application.pk), follow=True)
    assert [letter.touch.person for letter in Letter.objects.all()] == [chair]
    assert NO_NAME in answer.text
    answer = client.post(url("write", touch.pk))
    assert answer.url == url("through", touch.pk)
    with pytest.raises(ValidationError, match="No name is known yet"):
        drafts.draft_letter(touch=touch)
    assert Letter.objects.count() == 1


def test_the_desk_says_why_and_links_to_both_ways_on(client, application, touch, lady):
    text = client.get(url("desk", application.pk)).text
    assert "nobody is written to without one" in text
    assert reverse("contacts:person-edit", args=[lady.pk]) in text
    assert url("through", touch.pk) in text
    assert "Draft the" not in text


def test_a_letter_of_old_that_names_nobody_is_not_printed(client, letter):
    answer = client.post(url("print-letter", letter.pk), {f"letter-{letter.pk}-way": "hand"})
    assert answer.status_code == 422
    assert f"Nothing is printed. {NO_NAME}" in answer.text and "Add their name" in answer.text
    assert not PrintRun.objects.exists()
    shown = client.get(url("print-view", letter.pk))
    assert shown.status_code == 409 and "Add their name" in shown.text
    with pytest.raises(ValidationError, match="No name is known yet"):
        pages = printing.Pages(letter, b"%PDF", envelope=True)
        seeker = letter.touch.person.seeker
        whole = Printed(b"%PDF", 1)
        printing.record_printing(seeker=seeker, whole=whole, printed=[pages], at=builders.NOON)


def test_nor_is_it_mailed_nor_drafted_anew(client, letter):
    builders.printout(letter)
    client.post(url("check-letter", letter.pk, "posted"), {"as_printed": "1"})
    again = client.post(url("draft-again", letter.pk), {"voice": ""})
    assert again.status_code == 422 and NO_NAME in again.text
    letter.touch.refresh_from_db()
    assert letter.touch.sent_on is None


@pytest.mark.parametrize("sent", [{"channel": "LETTER"}, {"channel": "EMAIL", "went": "draft"}])
def test_what_names_nobody_is_not_marked_as_mailed(client, letter, sent):
    answer = client.post(url("send-touch", letter.touch_id), sent | {"on": "2026-11-20"})
    assert answer.status_code == 422
    assert f"Nothing is marked as sent. {NO_NAME}" in answer.text
    letter.touch.refresh_from_db()
    assert letter.touch.sent_on is None


def test_what_was_said_to_them_is_noted_all_the_same(client, touch):
    sent = {"channel": "IN_PERSON", "on": "2026-11-20"}
    assert client.post(url("send-touch", touch.pk), sent).status_code == 302


def test_a_letter_through_somebody_has_c_o_in_its_line_once(client, touch, lady, chair):
    page = client.get(url("through", touch.pk)).text
    assert f'value="{chair.pk}"' in page and f'value="{lady.pk}"' not in page
    typed = {"through": chair.pk, "meant_for": MEANT}
    answer = client.post(url("through", touch.pk), typed)
    letter = Letter.objects.with_facts().get()
    assert answer.url == url("letter", letter.pk)
    lines = (MEANT, "c/o Ms. Ada Chair", "Northfield")
    assert address(letter) == (*lines, "400 Grand River Avenue", "Northfield, MI 48167")
    page = client.get(url("letter", letter.pk)).text
    assert "It goes through Ada Chair, who needs a word from you about whom it is for" in page


@pytest.mark.parametrize(("words", "why"), [("", "Whom is it for?"), ("Panel member.", "any of")])
def test_who_passes_it_on_is_told_whom_it_is_for(client, touch, chair, words, why):
    typed = {"through": chair.pk, "meant_for": words}
    answer = client.post(url("through", touch.pk), typed)
    assert answer.status_code == 422 and why in answer.text
    assert not Letter.objects.exists()


def test_the_words_begin_with_their_job_and_can_be_changed(client, touch, lady, chair):
    lady.job_title = "Night Supervisor"
    keep_person(person=lady)
    assert "Night Supervisor" in client.get(url("through", touch.pk)).text
    letter = through(touch, chair)
    client.post(url("through", touch.pk), {"through": chair.pk, "meant_for": "Night Supervisor"})
    fresh = Letter.objects.with_facts().get()
    assert address(fresh)[:2] == ("Night Supervisor", "c/o Ms. Ada Chair")
    assert fresh.version == letter.version + 1


def test_a_letter_from_before_says_of_nobody_that_they_are_a_panel_member(touch, chair):
    drafts.write_through(touch=touch, through=chair)
    assert address(Letter.objects.with_facts().get())[0] == "c/o Ms. Ada Chair"


def test_it_goes_to_the_address_of_who_passes_it_on(seeker, touch, chair):
    abroad = {"name": "Clinic", "postal_address": "Elmweg 1\n10115 Berlin", "country": "DE"}
    chair.organization = builders.organization(seeker, **abroad)
    keep_person(person=chair)
    letter = through(touch, chair)
    assert address(letter)[1:] == (
        *("c/o Ms. Ada Chair", "Clinic", "Elmweg 1"),
        *("10115 Berlin", "GERMANY"),
    )


def test_writing_to_somebody_without_a_name_asks_through_whom(client, lady):
    typed = {"channel": "LETTER", "occasion": "THANK_YOU"}
    answer = client.post(url("write-to", lady.pk), typed)
    begun = lady.touches.get()
    assert answer.url == url("through", begun.pk) and not Letter.objects.exists()


def test_its_greeting_is_a_gap_that_the_seeker_fills(client, touch, chair):
    letter = through(touch, chair)
    assert letter.salutation == HOW_TO_GREET
    refused = client.post(url("print-letter", letter.pk))
    assert refused.status_code == 422 and "A gap is not filled in yet" in refused.text


def test_a_description_is_never_on_paper(touch, chair):
    letter = through(touch, chair)
    mail = mail_of(letter, stationery_of(letter.touch.person.seeker), on=DAY)
    assert "notebook" not in repr(mail)


def test_through_somebody_is_taken_back_where_it_was_done(client, touch, chair):
    letter = through(touch, chair)
    assert client.post(url("through", touch.pk), {"through": ""}).status_code == 302
    fresh = Letter.objects.get()
    assert fresh.through is None and fresh.version == letter.version + 1
    page = client.get(url("letter", letter.pk)).text
    assert "nobody is written to without one" in page
    assert Letter.objects.get().salutation == WHO_IS_THIS


def test_nobody_is_no_way_to_write_a_first_letter(client, touch, chair):
    answer = client.post(url("through", touch.pk), {"through": ""})
    assert answer.status_code == 422 and "Choose who passes the letter on" in answer.text
    assert not Letter.objects.exists()


def test_only_who_has_a_name_and_is_followed_up_with_passes_it_on(client, seeker, touch, chair):
    chair.let_go_on = DAY
    keep_person(person=chair)
    elsewhere = builders.person(seeker)
    stranger = builders.person(builders.seeker())
    for one in (chair, elsewhere, stranger, touch.person):
        assert client.post(url("through", touch.pk), {"through": one.pk}).status_code == 422


def test_naming_them_mends_an_untouched_draft_that_went_through_somebody(client, touch, chair):
    letter = through(touch, chair)
    named(client, touch.person)
    page = client.get(url("letter", letter.pk)).text
    letter = Letter.objects.with_facts().get()
    assert letter.salutation == "Dear Dr. Reed:" and "follows what you changed" in page
    assert address(letter)[0] == "Dr. Nora Reed"
    assert "c/o" not in " ".join(address(letter)) and "Through" not in page


@pytest.mark.parametrize("greeted", ["Dear Panel Member:", "Dear Night Supervisor,"])
def test_naming_them_mends_a_draft_of_old(client, letter, lady, greeted):
    Letter.objects.filter(pk=letter.pk).update(salutation=greeted)
    named(client, lady, job_title="Night Supervisor")
    client.get(url("letter", letter.pk))
    assert Letter.objects.get().salutation == "Dear Dr. Reed:"


def test_naming_them_leaves_a_greeting_of_ones_own(client, touch, chair):
    letter = through(touch, chair)
    Letter.objects.filter(pk=letter.pk).update(salutation="Good morning,")
    named(client, touch.person)
    page = client.get(url("letter", letter.pk)).text
    assert Letter.objects.get().salutation == "Good morning," and "Dear Dr. Reed:" in page


def named(client, lady, **facts) -> None:
    name = {"honorific": "Dr.", "given_name": "Nora", "family_name": "Reed"}
    work = {"organization_name": "Northfield"}
    edit = reverse("contacts:person-edit", args=[lady.pk])
    assert client.post(edit, name | work | facts).status_code == 302


def test_a_letter_is_passed_on_by_one_of_ones_own_people_and_not_by_its_reader(touch, chair):
    letter = through(touch, chair)
    for one in (touch.person, builders.person(builders.seeker())):
        letter.through = one
        with pytest.raises(ValidationError):
            letter.full_clean()


@pytest.mark.parametrize(
    ("words", "is_one"),
    [("An Nguyen", True), ("an older man", False), ("The chair", False), ("A lady", False)],
)
def test_a_description_is_told_from_a_name(words, is_one):
    assert is_name(words) is is_one
