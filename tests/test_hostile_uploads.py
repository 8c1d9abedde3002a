"""Files that are not what they say: refused in a sentence, or taken without what they carry."""

import io
import struct
import zlib

import pypdf
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image, ImageDraw
from pypdf.actions import JavaScript

from letters.models import Enclosure, Stationery
from tests import builders

pytestmark = pytest.mark.django_db

SCRIPT = b"<script>alert(1)</script><?php system('id'); ?>PK\x03\x04"
TWO_MB = 2 * 1024 * 1024


@pytest.fixture
def letter(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    return builders.letter(builders.touch(builders.person(seeker)))


def picture(kind: str, **options) -> bytes:
    image = Image.new("RGB", (400, 120), "white")
    ImageDraw.Draw(image).line((20, 90, 180, 20, 380, 100), fill="black", width=5)
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def blank() -> bytes:
    file = io.BytesIO()
    Image.new("L", (400, 120), "white").save(file, "PNG")
    return file.getvalue()


def moving() -> bytes:
    frames = [Image.new("L", (40, 20), shade) for shade in (0, 90, 255)]
    file = io.BytesIO()
    frames[0].save(file, "PNG", save_all=True, append_images=frames[1:])
    return file.getvalue()


def bomb(side: int) -> bytes:
    """A PNG of a few kB that says it has side by side points."""

    def chunk(kind: bytes, words: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + words))
        return struct.pack(">I", len(words)) + kind + words + check

    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes(1_000_000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def pdf(pages: int = 1, password: str = "") -> bytes:
    writer = pypdf.PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(612, 792)
    if password:
        writer.encrypt(password)
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def sent(client, page: str, field: str, content: bytes, name: str, says: str):
    return client.post(page, {field: SimpleUploadedFile(name, content, says)})


NO_SIGNATURES = {
    "an empty file": b"",
    "text": b"Sam Doyle",
    "a page": b"<!doctype html>" + SCRIPT,
    "a drawing in SVG": b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    "PostScript": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 40 20\n(x) run\n",
    "a GIF": picture("GIF"),
    "a TIFF": picture("TIFF"),
    "a PDF": pdf(),
    "the beginning of a PNG": picture("PNG")[:60],
    "half a PNG": picture("PNG")[: len(picture("PNG")) // 2],
    "half a JPEG": picture("JPEG")[: len(picture("JPEG")) // 2],
    "a moving picture": moving(),
    "a bomb": bomb(20_000),
    "a larger bomb": bomb(60_000),
    "a huge file": picture("PNG") + bytes(TWO_MB),
    "white paper": blank(),
}


@pytest.mark.parametrize("what", NO_SIGNATURES)
def test_what_is_no_signature_is_refused_in_a_sentence(client, letter, what):
    page = reverse("letters:signature")
    answer = sent(client, page, "picture", NO_SIGNATURES[what], "signature.png", "image/png")
    assert answer.status_code == 422
    assert refusals(answer)
    assert not Stationery.objects.exclude(signature=None).exists()


def refusals(answer) -> list[str]:
    """What the page says is wrong, each a whole sentence."""
    said = [str(error) for errors in answer.context["form"].errors.values() for error in errors]
    assert all(sentence.endswith(".") for sentence in said), said
    return said


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_of_a_picture_with_more_in_it_only_the_ink_is_kept(client, letter, kind):
    told = Image.Exif()
    told[0x010E] = "<script>East Lansing</script>"
    content = picture(kind, exif=told) + SCRIPT
    page = reverse("letters:signature")
    name = "../../../etc/passwd\x00.php"
    assert sent(client, page, "picture", content, name, "text/html").status_code == 302
    kept = bytes(Stationery.objects.get().signature)
    assert b"script" not in kept and b"PK" not in kept and b"Lansing" not in kept
    shown = client.get(reverse("letters:signature-picture"))
    assert shown["Content-Type"] == "image/png"
    assert shown["X-Content-Type-Options"] == "nosniff"


NO_ENCLOSURES = {
    "an empty file": b"",
    "text": b"Dear Ada,",
    "a page": b"<!doctype html>" + SCRIPT,
    "a picture": picture("PNG"),
    "only the first line": b"%PDF-1.7\n",
    "half a PDF": pdf(3)[: len(pdf(3)) // 3],
    "a PDF with a password": pdf(password="three calm words"),
    "a PDF of many pages": pdf(11),
    "a huge file": pdf() + bytes(TWO_MB),
    "brackets without end": b"%PDF-1.7\n1 0 obj\n" + b"[" * 100_000,
    "pages that hold themselves": b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF",
}


@pytest.mark.parametrize("what", NO_ENCLOSURES)
def test_what_cannot_be_enclosed_is_refused_in_a_sentence(client, letter, what):
    page = reverse("letters:enclose", args=[letter.pk])
    answer = sent(client, page, "pdf", NO_ENCLOSURES[what], "rota.pdf", "application/pdf")
    assert answer.status_code == 422
    assert refusals(answer)
    assert not Enclosure.objects.exists()


def test_a_pdf_with_more_in_it_is_given_back_in_a_sandbox_and_printed_without_it(client, letter):
    writer = pypdf.PdfWriter()
    writer.add_blank_page(612, 792)
    writer.add_open_action(JavaScript("app.alert(1)"))
    writer.add_attachment("evil.html", SCRIPT)
    file = io.BytesIO()
    writer.write(file)
    page = reverse("letters:enclose", args=[letter.pk])
    sent(client, page, "pdf", file.getvalue() + SCRIPT, "rota.pdf", "text/html")
    enclosed = Enclosure.objects.get()
    shown = client.get(reverse("letters:enclosure", args=[enclosed.pk]))
    assert shown["Content-Type"] == "application/pdf"
    assert shown["Content-Security-Policy"] == "sandbox"
    form = f"letter-{letter.pk}-way"
    printed = client.post(reverse("letters:print-letter", args=[letter.pk]), {form: "hand"})
    assert printed.status_code == 302
    reader = pypdf.PdfReader(io.BytesIO(bytes(letter.printout.pdf)))
    assert len(reader.pages) == 2
    assert not reader.attachments
    assert "/OpenAction" not in reader.trailer["/Root"]
    assert "/JavaScript" not in reader.trailer["/Root"].get("/Names", {})
    assert SCRIPT not in bytes(letter.printout.pdf)


@pytest.mark.parametrize(
    "name",
    [
        "../../../etc/passwd",
        "..\\..\\boot.ini",
        "/etc/passwd",
        "rota.pdf\r\nX-Evil: 1",
        "<script>alert(1)</script>.pdf",
        "rota\u202efdp.exe",
        "\x00",
        "x" * 5000,
        ".",
        "",
    ],
)
def test_names_of_files_lead_nowhere(client, letter, name):
    page = reverse("letters:enclose", args=[letter.pk])
    file = SimpleUploadedFile("rota.pdf", pdf(), "application/pdf")
    file._name = name  # as it stands in a request that no browser made
    answer = client.post(page, {"pdf": file})
    assert answer.status_code in (302, 400, 422)
    for enclosed in Enclosure.objects.all():
        assert 0 < len(enclosed.name) <= 200
        assert not set(enclosed.name) & set("/\\\r\n\0")
        shown = client.get(reverse("letters:letter", args=[letter.pk])).content.decode()
        assert "<script>alert" not in shown
        assert "X-Evil" not in client.get(reverse("letters:enclosure", args=[enclosed.pk])).headers
