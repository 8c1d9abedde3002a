"""One print: letters, what they enclose, envelopes or labels, a checklist, files for two trays."""

import io

import pypdf
import pytest
from django.urls import reverse

from contacts.models import Organization
from followup.models import Touch
from letters.actions.printing import Pages, record_printing
from letters.models import Printout, PrintRun, Stationery
from letters.paper import PaperUnavailable, Printed
from tests import builders

pytestmark = pytest.mark.django_db

NO_10, LETTER = (684, 297), (612, 792)


@pytest.fixture
def seeker(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    return seeker


@pytest.fixture
def letters(seeker):
    organization = builders.organization(seeker)
    people = [builders.person(seeker, organization=organization) for _ in range(2)]
    give = builders.give(seeker, note="Fill in the rota from the left.")
    return [builders.letter(builders.touch(person, give=give)) for person in people]


def settle(seeker, **fields) -> Stationery:
    return builders.stationery(seeker, **fields)


def printed(client, **options) -> PrintRun:
    answer = client.post(reverse("letters:print"), options)
    assert answer.status_code == 302, answer.content.decode()
    return PrintRun.objects.latest("pk")


def sizes(pdf) -> list[tuple[int, int]]:
    pages = pypdf.PdfReader(io.BytesIO(bytes(pdf))).pages
    return [(round(page.mediabox.width), round(page.mediabox.height)) for page in pages]


def text(pdf) -> str:
    pages = pypdf.PdfReader(io.BytesIO(bytes(pdf))).pages
    return "\n".join(page.extract_text() for page in pages)


def test_letters_come_first_and_then_their_envelopes(client, letters):
    assert sizes(printed(client).pdf) == [LETTER, LETTER, NO_10, NO_10]


def test_a_checklist_lies_on_top_when_it_is_asked_for(client, letters):
    run = printed(client, cover="on")
    assert sizes(run.pdf) == [LETTER, LETTER, LETTER, NO_10, NO_10]
    first = pypdf.PdfReader(io.BytesIO(bytes(run.pdf))).pages[0].extract_text()
    assert all(str(letter.touch.person) in first for letter in letters)


def test_a_chosen_set_is_printed_and_the_others_are_left_out(client, letters):
    page = client.get(reverse("letters:print")).content.decode()
    assert page.count("Leave it out for now") == 2
    run = printed(client, **{f"letter-{letters[0].pk}-leave": "on"})
    assert sizes(run.pdf) == [LETTER, NO_10]
    assert str(letters[1].touch.person) in text(run.pdf)
    assert [one.letter for one in run.printouts.all()] == [letters[1]]


def test_leaving_all_of_them_out_prints_nothing(client, letters):
    answer = client.post(
        reverse("letters:print"), {f"letter-{one.pk}-leave": "on" for one in letters}
    )
    assert answer.status_code == 422
    assert "leave at least one in" in answer.content.decode()
    assert not PrintRun.objects.exists()


def test_two_trays_get_two_files(client, letters):
    run = printed(client, apart="on")
    assert sizes(run.letters_pdf) == [LETTER, LETTER]
    assert sizes(run.envelopes_pdf) == [NO_10, NO_10]
    for part in ("letters", "envelopes"):
        answer = client.get(reverse(f"letters:print-run-{part}", args=[run.pk]))
        assert answer.content.startswith(b"%PDF")


def test_one_file_has_no_parts(client, letters):
    run = printed(client)
    assert client.get(reverse("letters:print-run-letters", args=[run.pk])).status_code == 404


def test_labels_take_the_place_of_envelopes_from_the_first_free_one(client, seeker, letters):
    settle(seeker, labels="AVERY_5160")
    run = printed(client, cover="on", first_label="30")
    assert NO_10 not in sizes(run.pdf)
    assert sizes(run.envelopes_pdf) == [LETTER, LETTER]
    assert "label 30" in text(run.pdf)


def test_a_label_the_sheet_does_not_have_is_refused(client, seeker, letters):
    settle(seeker, labels="AVERY_L7163")
    answer = client.post(reverse("letters:print"), {"first_label": "15"})
    assert answer.status_code == 422
    assert not PrintRun.objects.exists()


def test_an_address_too_large_for_its_label_is_named_before_printing(client, seeker, letters):
    settle(seeker, labels="AVERY_5160")
    large = letters[0].touch.person
    large.postal_address = "\n".join(f"Line {number} of a long address" for number in range(9))
    large.save()
    page = client.get(reverse("letters:print")).content.decode()
    assert page.count("too large for a label of Avery 5160") == 1
    Stationery.objects.update(labels="")
    assert "for a label of" not in client.get(reverse("letters:print")).content.decode()


def test_an_address_without_its_postcode_is_named_for_an_envelope_and_for_a_label(
    client, seeker, letters
):
    person = letters[0].touch.person
    person.postal_address = "400 Grand River Avenue\nNorthfield"
    person.save()
    # A builder numbers its names, and a number of five figures would do for the ZIP code.
    Organization.objects.update(name="Northfield Parks")
    mine = settle(seeker)
    for labels in ("", "AVERY_5160"):
        mine.labels = labels
        mine.save()
        page = client.get(reverse("letters:print")).content.decode()
        assert page.count("The address shows no ZIP code.") == 1


def test_without_pango_the_dialog_leads_to_the_browsers_own_print(client, letters, monkeypatch):
    def missing(*_):
        raise PaperUnavailable("The Pango library is missing. Install it with: brew install pango")

    monkeypatch.setattr("letters.render_pool.render", missing)
    for answer in (client.get(reverse("letters:print")), client.post(reverse("letters:print"))):
        page = answer.content.decode()
        assert page.count("brew install pango") == 1
        for letter in letters:
            assert reverse("letters:print-view", args=[letter.pk]) in page
    assert answer.status_code == 422
    assert not PrintRun.objects.exists()


def test_what_is_wrong_with_a_letter_is_said_before_it_is_printed_and_once_more_after(
    client, letters
):
    letters[0].body = "Bring ____ to the field."
    letters[0].save()
    assert "A blank is not filled in" in client.get(reverse("letters:print")).content.decode()
    after = client.post(reverse("letters:print"), follow=True).content.decode()
    assert f"Look at the letter to {letters[0].touch.person} again" in after
    assert f"Look at the letter to {letters[1].touch.person}" not in after


def test_the_stationery_is_what_comes_out(client, seeker, letters):
    settle(seeker, form="NOTE_CARD", envelope="MONARCH", feed="PORTRAIT", typeface="EB_GARAMOND")
    run = printed(client)
    half, turned = (396, 612), (279, 540)
    assert sizes(run.pdf) == [half, half, turned, turned]
    assert "Garamond" in fonts(run.pdf)


def fonts(pdf) -> str:
    pages = pypdf.PdfReader(io.BytesIO(bytes(pdf))).pages
    return " ".join(
        str(font.get_object()["/BaseFont"])
        for page in pages
        for font in page["/Resources"]["/Font"].values()
    )


def test_one_letter_may_differ_from_the_stationery(client, seeker, letters):
    letters[0].form = "NOTE_CARD"
    letters[0].save()
    assert sizes(printed(client).pdf)[:2] == [(396, 612), LETTER]


def test_the_note_of_what_is_given_follows_its_letter(client, letters):
    letters[0].encloses_note = True
    letters[0].save()
    run = printed(client)
    assert len(sizes(run.pdf)) == 5
    assert "Fill in the rota from the left." in text(run.pdf)


def test_a_window_needs_no_envelope_page(client, seeker, letters):
    settle(seeker, envelope="NO_10", windowed=True)
    assert sizes(printed(client).pdf) == [LETTER, LETTER]


def test_my_signature_is_placed_only_where_i_said_so(client, seeker, letters):
    ink = builders.ink()
    settle(seeker, signature=ink, signing="IMAGE")
    letters[1].signing = "PEN"
    letters[1].save()
    pages = pypdf.PdfReader(io.BytesIO(bytes(printed(client).pdf))).pages
    placed = [b" Do\n" in page.get_contents().get_data() for page in pages]
    assert placed == [True, False, False, False]


def test_the_test_sheet_is_of_my_envelope(client, seeker):
    settle(seeker, envelope="C6", feed="LANDSCAPE")
    pdf = client.get(reverse("letters:test-sheet")).content
    assert sizes(pdf)[0] == (459, 323)


def test_letter_mailed_while_it_is_printed_keeps_the_pages_it_was_mailed_with(seeker, letters):
    mailed, waiting = letters
    builders.printout(mailed, pdf=b"%PDF as mailed")
    Touch.objects.filter(pk=mailed.touch_id).update(sent_on=builders.NOON.date())
    whole = Printed(pdf=b"%PDF of both", pages=2)
    pages = [Pages(letter, b"%PDF anew", envelope=True) for letter in letters]
    record_printing(seeker=seeker, whole=whole, printed=pages, at=builders.NOON)
    kept = {one.letter_id: bytes(one.pdf) for one in Printout.objects.all()}
    assert kept == {mailed.pk: b"%PDF as mailed", waiting.pk: b"%PDF anew"}
