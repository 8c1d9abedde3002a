"""A signature, drawn or photographed, made into ink on clear ground."""

import base64
import binascii
import io
import warnings
from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError

if TYPE_CHECKING:
    from PIL import Image

# Guards against image bombs: a 20 KiB PNG of 178 million pixels takes 800 MB to open.
MOST_BYTES = 2 * 1024 * 1024
MOST_PIXELS = 4_000_000
WIDEST, HIGHEST = 1200, 400  # pixels kept: 60 mm of pen space at 500 dpi
FAINTEST = 40  # how much darker than its paper a stroke must be, of 255
DRAWN = "data:image/png;base64,"


def from_drawing(data_url: str) -> bytes:
    """The PNG a drawing pad hands over, as bytes. Raises ValidationError when it is none."""
    if not data_url.startswith(DRAWN) or len(data_url) > MOST_BYTES * 4 // 3:
        raise ValidationError("The drawing could not be read: draw it again, or upload a picture.")
    try:
        return base64.b64decode(data_url.removeprefix(DRAWN), validate=True)
    except binascii.Error as error:
        raise ValidationError("The drawing could not be read: draw it again.") from error


def inked(picture: bytes) -> bytes:
    """A PNG or JPEG of a signature as a small PNG: its ink alone, on clear ground.

    Nothing of the file is kept but the strokes: no metadata, no paper, no shadow. Raises
    ValidationError naming the limit when it is too large, of another kind, broken or empty.
    """
    image = opened(picture)
    strokes = strokes_of(image)
    where = strokes.getbbox()
    if where is None:
        raise ValidationError(
            "No ink is to be seen: sign darker, on white paper, and fill the view."
        )
    strokes = strokes.crop(where)
    strokes.thumbnail((WIDEST, HIGHEST))
    return as_png(strokes)


def opened(picture: bytes) -> "Image.Image":
    """The picture, upright and in shades of gray, if it is one we take."""
    from PIL import Image, ImageFile, ImageOps, UnidentifiedImageError

    ImageFile.LOAD_TRUNCATED_IMAGES = False  # WeasyPrint turns it on wherever it is imported

    if len(picture) > MOST_BYTES:
        raise ValidationError("That picture is over 2 MB: take a smaller one.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(picture), formats=("PNG", "JPEG"))
            if image.width * image.height > MOST_PIXELS:
                raise ValidationError(
                    f"That picture has {image.width} by {image.height} points, more than "
                    "4 million: make it smaller."
                )
            if getattr(image, "n_frames", 1) > 1:
                raise ValidationError("That picture moves: choose a still one.")
            upright = ImageOps.exif_transpose(image.convert("RGBA"))
    except (
        UnidentifiedImageError,
        OSError,
        SyntaxError,
        ValueError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
    ) as error:
        raise ValidationError("That is not a PNG or JPEG picture we can read.") from error
    white = Image.new("RGBA", upright.size, "white")
    return Image.alpha_composite(white, upright).convert("L")


def strokes_of(image):
    """How dark each point is against the paper around it, so that shadows and gray paper go."""
    from PIL import ImageChops, ImageFilter

    reach = max(image.size) // 12 or 1
    small = image.resize((max(1, image.width // 8), max(1, image.height // 8)))
    paper = small.filter(ImageFilter.MaxFilter(9)).filter(ImageFilter.GaussianBlur(reach / 8))
    darker = ImageChops.subtract(paper.resize(image.size), image)
    return darker.point(lambda shade: min(255, (shade - FAINTEST) * 3) if shade > FAINTEST else 0)


def as_png(strokes) -> bytes:
    """Black ink whose opacity is the strokes, as PNG bytes without metadata."""
    from PIL import Image

    ink = Image.new("L", strokes.size, 20)
    png = io.BytesIO()
    Image.merge("LA", (ink, strokes)).save(png, "PNG", optimize=True)
    return png.getvalue()
