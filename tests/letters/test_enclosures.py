"""What goes into the envelope: a PDF of mine, readable, small, once."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from letters import paper
from letters.models import Enclosure
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def letter(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    return builders.letter(builders.touch(builders.person(seeker)))


@pytest.fixture(scope="module")
def a_pdf() -> bytes:
    return paper.typeset_letter(builders.mail()).pdf


def put_in(client, letter, content: bytes):
    file = SimpleUploadedFile("rota.pdf", content)
    return client.post(reverse("letters:enclose", args=[letter.pk]), {"pdf": file})


def test_a_pdf_goes_in_once_and_the_print_made_before_is_stale(client, letter, a_pdf):
    for _ in range(2):
        assert put_in(client, letter, a_pdf).status_code == 302
    enclosed = Enclosure.objects.get()
    assert enclosed.pages == 2
    letter.refresh_from_db()
    assert letter.version == 2
    shown = client.get(reverse("letters:enclosure", args=[enclosed.pk]))
    assert shown.content == a_pdf


@pytest.mark.parametrize("bad", [b"", b"%PDF-1.7 nothing", b"<html>", b"\0" * 2_200_000])
def test_what_is_no_pdf_or_too_large_is_refused_in_words(client, letter, bad):
    answer = put_in(client, letter, bad)
    assert answer.status_code == 422
    assert not Enclosure.objects.exists()


def test_it_can_be_taken_out_again(client, letter, a_pdf):
    put_in(client, letter, a_pdf)
    client.post(reverse("letters:take-out", args=[Enclosure.objects.get().pk]))
    assert not Enclosure.objects.exists()


def test_a_stranger_sees_and_takes_out_nothing(client, letter, a_pdf):
    put_in(client, letter, a_pdf)
    enclosed = Enclosure.objects.get()
    client.force_login(builders.seeker())
    assert client.get(reverse("letters:enclosure", args=[enclosed.pk])).status_code == 404
    assert client.post(reverse("letters:take-out", args=[enclosed.pk])).status_code == 404
    assert Enclosure.objects.exists()
