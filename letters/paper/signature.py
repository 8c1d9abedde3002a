"""A signature of one's own: how large its picture is placed, and under which name."""

import hashlib
import struct

from letters.paper.measures import mm
from letters.paper.placement import PEN_WIDTH

SIGNATURE_HEIGHT = 15  # mm, in the 60 by 16 of the pen


def signature_url(png: bytes) -> str:
    """A name that depends on the picture alone, so that the same letter gives the same bytes."""
    return f"mem:signature-{hashlib.sha256(png).hexdigest()}"


def png_size(png: bytes) -> tuple[int, int]:
    """Width and height in pixels. Raises ValueError for what is not a PNG."""
    if png[:8] != b"\x89PNG\r\n\x1a\n" or png[12:16] != b"IHDR":
        raise ValueError("A signature is a PNG picture.")
    width, height = struct.unpack(">II", png[16:24])
    if not (width and height):
        raise ValueError("A signature is a PNG picture.")
    return width, height


def signature_words(png: bytes | None) -> dict | None:
    """The picture, as large as it can be in the room of the pen, its foot on the signer's name."""
    if not png:
        return None
    width, height = png_size(png)
    scale = min(PEN_WIDTH / width, SIGNATURE_HEIGHT / height)
    size = f"width: {mm(width * scale)}; height: {mm(height * scale)}"
    return {"url": signature_url(png), "style": size}
