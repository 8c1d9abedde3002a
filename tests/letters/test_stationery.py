"""My stationery is mine: settled once, and my signature is shown to nobody else."""

import io

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.urls import reverse
from PIL import Image, ImageDraw

from letters.models import Letter, Stationery
from tests import builders

pytestmark = pytest.mark.django_db

SETTLED = {
    "form": "UK",
    "typeface": "EB_GARAMOND",
    "signing": "PEN",
    "voice": "WARM",
    "envelope": "DL",
    "labels": "",
    "feed": "PORTRAIT",
    "right_by": "-1.5",
    "down_by": "2",
}


@pytest.fixture
def seeker(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    return seeker


def photograph() -> SimpleUploadedFile:
    image = Image.new("RGB", (400, 150), "white")
    ImageDraw.Draw(image).line((40, 100, 200, 30, 360, 110), fill="black", width=5)
    file = io.BytesIO()
    image.save(file, "JPEG")
    return SimpleUploadedFile("me.jpg", file.getvalue())


def test_what_is_settled_is_kept(client, seeker):
    answer = client.post(reverse("letters:stationery"), SETTLED)
    assert answer.status_code == 302
    mine = Stationery.objects.of(seeker).get()
    assert (mine.form, mine.envelope, mine.feed, float(mine.right_by)) == (
        "UK",
        "DL",
        "PORTRAIT",
        -1.5,
    )


@pytest.mark.parametrize(
    ("field", "typed"),
    [("right_by", "26"), ("down_by", "-99"), ("right_by", "x"), ("form", "EGYPTIAN")],
)
def test_what_cannot_be_is_refused_in_words(client, seeker, field, typed):
    answer = client.post(reverse("letters:stationery"), {**SETTLED, field: typed})
    assert answer.status_code == 422
    assert not Stationery.objects.exists()


@pytest.mark.parametrize(
    ("form", "envelope", "told"),
    [
        ("US_FULL_BLOCK", "MONARCH", "It goes into a window of #10 or #9."),
        ("", "DL", "It goes into a window of #10 or #9."),
        ("NOTE_CARD", "", "Take a plain envelope."),
        ("US_FULL_BLOCK", "NO_9", ""),
        ("", "", ""),
    ],
)
def test_a_window_that_would_not_show_the_address_is_refused_with_those_that_do(
    client, seeker, form, envelope, told
):
    chosen = {**SETTLED, "form": form, "envelope": envelope, "windowed": "on"}
    answer = client.post(reverse("letters:stationery"), chosen)
    assert answer.status_code == (422 if told else 302)
    assert told in answer.content.decode()


@pytest.mark.parametrize(
    "field", ["form", "typeface", "envelope", "feed", "labels", "signing", "voice"]
)
def test_the_database_takes_no_unknown_choice(seeker, field):
    with pytest.raises(ValidationError):
        Stationery(seeker=seeker, **{field: "NONE"}).full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        Stationery.objects.create(seeker=seeker, **{field: "NONE"})


def test_a_photographed_signature_is_kept_as_ink_and_shown_to_its_owner_alone(client, seeker):
    client.post(reverse("letters:signature"), {"picture": photograph()})
    mine = Stationery.objects.of(seeker).get()
    assert mine.signing == "IMAGE"
    shown = client.get(reverse("letters:signature-picture"))
    assert shown["Content-Type"] == "image/png"
    assert shown.content == bytes(mine.signature)
    client.force_login(builders.seeker())
    assert client.get(reverse("letters:signature-picture")).status_code == 404


def test_a_file_that_is_no_picture_is_refused(client, seeker):
    bad = SimpleUploadedFile("me.png", b"<svg onload=alert(1)>")
    answer = client.post(reverse("letters:signature"), {"picture": bad})
    assert answer.status_code == 422
    assert "not a PNG or JPEG" in answer.content.decode()
    assert not Stationery.objects.exists()


def test_nothing_at_all_is_refused(client, seeker):
    answer = client.post(reverse("letters:signature"))
    assert answer.status_code == 422
    assert "Draw your signature" in answer.content.decode()


def test_a_deleted_signature_is_gone_and_the_pen_signs(client, seeker):
    client.post(reverse("letters:signature"), {"picture": photograph()})
    client.post(reverse("letters:forget-signature"))
    mine = Stationery.objects.of(seeker).get()
    assert (mine.signature, mine.signing) == (None, "PEN")


def test_another_form_and_a_deleted_signature_leave_the_letters_of_others_as_they_are(
    client, seeker
):
    other = builders.seeker()
    for someone in (seeker, other):
        builders.stationery(someone, form="US_FULL_BLOCK")
    mine, theirs = (
        builders.letter(
            builders.touch(builders.person(someone)), salutation="Dear Ada:", signing="IMAGE"
        )
        for someone in (seeker, other)
    )
    before = Letter.objects.filter(pk=theirs.pk).values().get()
    client.post(reverse("letters:stationery"), SETTLED)
    client.post(reverse("letters:forget-signature"))
    assert Letter.objects.filter(pk=theirs.pk).values().get() == before
    mine.refresh_from_db()
    assert mine.signing == ""
    assert mine.version > before["version"]
