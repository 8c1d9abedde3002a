"""A signature becomes ink on clear ground; anything that is no picture of one is refused."""

import base64
import io
import struct
import zlib

import pytest
from django.core.exceptions import ValidationError
from PIL import Image, ImageDraw

from letters.forms import signatures


def picture(kind="PNG", size=(600, 200), paper=235, **options) -> bytes:
    """A photograph of a signature on grayish paper with a shadow across it."""
    image = Image.new("RGB", size, (paper, paper, paper))
    draw = ImageDraw.Draw(image)
    for x in range(size[0]):
        shade = paper - x * 60 // size[0]
        draw.line((x, 0, x, size[1]), fill=(shade, shade, shade))
    draw.line((150, 150, 250, 60, 320, 140, 420, 70), fill=(20, 30, 90), width=6)
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_only_the_ink_is_kept(kind):
    kept = Image.open(io.BytesIO(signatures.inked(picture(kind))))
    assert kept.mode == "LA"
    assert 260 <= kept.width <= 300 and 85 <= kept.height <= 115
    assert kept.getpixel((kept.width - 1, kept.height - 1))[1] == 0
    assert kept.getchannel("A").getextrema() == (0, 255)


def test_nothing_of_the_file_but_its_strokes_is_kept():
    exif = Image.Exif()
    exif[0x010E] = "taken at home"
    kept = signatures.inked(picture("JPEG", exif=exif))
    assert b"taken at home" not in kept
    assert not Image.open(io.BytesIO(kept)).getexif()


def bomb() -> bytes:
    """A small PNG that claims to be 13,000 by 13,000 points."""

    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 13000, 13000, 1, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def moving() -> bytes:
    file = io.BytesIO()
    frames = [Image.new("RGB", (50, 50), color) for color in ("white", "black")]
    frames[0].save(file, "PNG", save_all=True, append_images=frames[1:])
    return file.getvalue()


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (b"", "not a PNG or JPEG"),
        (b"%!PS-Adobe-3.0 EPSF-3.0", "not a PNG or JPEG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not a PNG or JPEG"),
        (picture("GIF"), "not a PNG or JPEG"),
        (picture("TIFF"), "not a PNG or JPEG"),
        (picture()[:-400], "not a PNG or JPEG"),
        (bomb(), "more than 4 million|can read"),
        (moving(), "moves"),
        (picture() + b"\0" * signatures.MOST_BYTES, "over 2 MB"),
        (picture(size=(2100, 2100)), "more than 4 million"),
    ],
)
def test_anything_else_is_refused_in_a_sentence(bad, why):
    with pytest.raises(ValidationError, match=why):
        signatures.inked(bad)


def test_white_paper_is_no_signature():
    blank = io.BytesIO()
    Image.new("RGB", (300, 100), "white").save(blank, "PNG")
    with pytest.raises(ValidationError, match="No ink"):
        signatures.inked(blank.getvalue())


def test_a_drawing_is_read_and_anything_else_is_not():
    drawn = signatures.DRAWN + base64.b64encode(picture()).decode()
    assert signatures.inked(signatures.from_drawing(drawn))
    for bad in ("", "javascript:alert(1)", signatures.DRAWN + "***"):
        with pytest.raises(ValidationError, match="could not be read"):
            signatures.from_drawing(bad)
