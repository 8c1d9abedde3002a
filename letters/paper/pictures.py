"""Pictures of PDF pages, for the screen."""

import io
import threading

MM_PER_POINT = 25.4 / 72
WIDEST = 2400  # pixels; a Letter page at 282 dpi

# PDFium keeps state in the process and is not safe for threads.
one_at_a_time = threading.Lock()


def picture(pdf: bytes, page: int, width_px: int) -> bytes:
    """A PNG of one page, counted from 0, `width_px` wide (1 to 2400).

    Raises IndexError when there is no such page, ValueError when the width is out of range.
    """
    import pypdfium2

    if not 1 <= width_px <= WIDEST:
        raise ValueError(f"A picture is 1 to {WIDEST} pixels wide.")
    with one_at_a_time, pypdfium2.PdfDocument(pdf) as document:
        if not 0 <= page < len(document):
            raise IndexError(f"There is no page {page}.")
        sheet = document[page]
        # Twice the size and halved: PDFium snaps letters to whole pixels, which parts words oddly.
        image = sheet.render(scale=2 * width_px / sheet.get_width(), grayscale=True).to_pil()
    image = image.reduce(2)
    png = io.BytesIO()
    image.save(png, "PNG", optimize=True)
    return png.getvalue()


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of every page in mm; none for what is no PDF, is broken or locked."""
    import pypdfium2

    try:
        with one_at_a_time, pypdfium2.PdfDocument(pdf) as document:
            sizes = [document.get_page_size(page) for page in range(len(document))]
    except pypdfium2.PdfiumError:
        return ()
    return tuple((width * MM_PER_POINT, height * MM_PER_POINT) for width, height in sizes)
