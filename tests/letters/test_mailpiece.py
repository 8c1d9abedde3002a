"""From the record to paper: the same name everywhere, the address as the post wants it."""

import html
import re
from dataclasses import replace
from datetime import date
from urllib.parse import unquote

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from contacts.models import Person, User
from letters import paper
from letters.actions import drafts
from letters.selectors.mailpiece import mail_of
from letters.selectors.stationery import stationery_of
from tests import builders
from tests.printed import opened

pytestmark = pytest.mark.django_db

DAY = date(2026, 11, 23)


def mail_to(person: Person, **fields) -> paper.Mail:
    letter = builders.letter(builders.touch(person), **fields)
    return mail_of(letter, stationery_of(person.seeker), on=DAY)


def ada(seeker: User, **fields) -> Person:
    fields = {"given_name": "Ada", "family_name": "Łukasz", "honorific": "Dr."} | fields
    fields.setdefault("organization", builders.organization(seeker))
    return builders.person(seeker, **fields)


@pytest.mark.parametrize(
    ("country", "name", "greeting"),
    [("US", "Dr. Ada Łukasz", "Dear Dr. Łukasz:"), ("GB", "Dr Ada Łukasz", "Dear Dr Łukasz,")],
)
def test_one_name_stands_on_letter_page_two_envelope_checklist_and_file(
    client, country, name, greeting
):
    sam = builders.seeker(country=country)
    client.force_login(sam)
    letter = drafts.draft_letter(touch=builders.touch(ada(sam)))
    letter.body = "Long words here. " * 230
    letter.save()
    assert letter.salutation == greeting
    mail = mail_of(letter, stationery_of(sam), on=DAY)
    assert mail.letter.addressee[0] == mail.envelope.addressee[0] == mail.letter.running_name
    client.post(reverse("letters:print"), {"cover": "on"})
    pages = text_of(client.get(reverse("letters:kept", args=[letter.pk])).content)
    assert name in pages[0]
    assert f"{name}, page 2 of 2" in pages[1]
    assert name in pages[2]
    named = client.get(reverse("letters:kept", args=[letter.pk]))["Content-Disposition"]
    assert paper_name(name) in unquote(named)


def text_of(pdf: bytes) -> list[str]:
    with opened(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def paper_name(name: str) -> str:
    return name.lower().replace(".", "").replace(" ", "-")


def test_somebody_without_a_name_is_the_same_somebody_on_every_page():
    sam = builders.seeker()
    seat = builders.seat(
        builders.interview(builders.application(sam)),
        role="HIRING_MANAGER",
        person=ada(sam, given_name="", family_name="", honorific=""),
    )
    sheet = mail_to(seat.person, through=ada(sam)).letter
    assert sheet.running_name == sheet.addressee[0] == "Hiring Manager"


@pytest.mark.parametrize(
    ("typed", "there", "last"),
    [
        ("Elmweg 12\n10115 Berlin", "DE", "GERMANY"),
        ("Elmweg 12\n10115 Berlin\nDeutschland", "DE", "GERMANY"),
        ("1 Elm Street\nTroy, MI 48083", "US", "Troy, MI 48083"),
        ("1 Elm Street\nTroy, MI 48083\nU.S.A.", "US", "Troy, MI 48083"),
        ("1 Elm Street\nTroy, MI 48083\nUnited States", "", "Troy, MI 48083"),
        ("1 Elm Street\nUnited", "US", "United"),
    ],
)
def test_the_country_is_the_last_line_abroad_and_no_line_at_home(typed, there, last):
    sam = builders.seeker(country="US")
    house = builders.organization(sam, postal_address=typed, country=there)
    lines = mail_to(ada(sam, organization=house)).envelope.addressee
    assert lines[-1] == last
    assert len(lines) == 4 + (last == "GERMANY")


def test_what_goes_in_is_named_under_the_signature_unless_i_word_it_myself(client):
    sam = builders.seeker()
    client.force_login(sam)
    give = builders.give(sam, title="How we plan a clean-up", note="First, count the rakes.")
    letter = builders.letter(builders.touch(ada(sam), give=give), encloses_note=True)
    mine = SimpleUploadedFile("The rota.pdf", paper.typeset_letter(builders.mail()).pdf)
    client.post(reverse("letters:enclose", args=[letter.pk]), {"pdf": mine})
    letter.refresh_from_db()
    sheet = mail_of(letter, stationery_of(sam), on=DAY).letter
    assert sheet.enclosures == "How we plan a clean-up; The rota"
    letter.enclosures = "two papers"
    assert mail_of(letter, stationery_of(sam), on=DAY).letter.enclosures == "two papers"


@pytest.mark.parametrize(
    ("address", "country", "written"),
    [
        ("12 rue des Ormes\n69002 LYON CEDEX 02", "FR", "Lyon, 23 November 2026"),
        ("12 rue des Ormes\n69002 Lyon", "FR", "Lyon, 23 November 2026"),
        ("12 rue des Ormes", "FR", "23 November 2026"),
        ("Elmweg 12\n10115 Berlin", "DE", "23 November 2026"),
        ("12345 Elm Street\nTroy, MI 48083", "US", "November 23, 2026"),
    ],
)
def test_a_french_letter_says_where_it_was_written(address, country, written):
    sam = builders.seeker(postal_address=address, country=country)
    assert mail_to(ada(sam)).letter.date == written


@pytest.mark.parametrize("form", paper.FORMS)
def test_the_browsers_own_print_says_what_the_paper_says(client, form):
    sam = builders.seeker()
    client.force_login(sam)
    builders.stationery(sam, signature=builders.ink(), signing="IMAGE", form=form)
    give = builders.give(sam, title="How we plan a clean-up", note="First, count the rakes.")
    letter = builders.letter(
        builders.touch(ada(sam), give=give), encloses_note=True, copies="Kim Lee"
    )
    shown = client.get(reverse("letters:print-view", args=[letter.pk])).content.decode()
    assert reverse("letters:signature-picture") in shown
    shown = words_of(html.unescape(re.sub("<[^>]*>", " ", shown)))
    mail = mail_of(letter, stationery_of(sam), on=timezone.localdate())
    pages = text_of(paper.typeset_letter(replace(mail, envelope=None)).pdf)
    for line in "\n".join(pages).replace("·", "\n").splitlines():
        assert words_of(line) in shown or line == ", ".join(mail.letter.sender), line


def words_of(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("first", ["Cooke & Sons, Inc.", "COOKE & SONS, INC", "Cooke  & Sons, Inc"])
def test_the_employer_stands_once_in_an_address_that_begins_with_it(first):
    sam = builders.seeker()
    typed = f"{first}\n3 Mill Lane\nNorthfield, MI 48167"
    employer = builders.organization(sam, name="Cooke & Sons, Inc.", postal_address=typed)
    lines = mail_to(ada(sam, organization=employer)).envelope.addressee
    assert lines[-3:] == ("Cooke & Sons, Inc.", "3 Mill Lane", "Northfield, MI 48167")
    assert sum("cooke" in line.casefold() for line in lines) == 1
