"""Charts as SVG for a page: lying bars with their names and numbers, readable on a phone.

Everything they show stands in a table beside them, too. Colors and type come from the stylesheet
(`.chart`), since a strict policy forbids styles inside the page.
"""

from collections.abc import Sequence

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

# In CSS pixels on a phone of 390 px, where the drawing is shown at its own size.
WIDTH, ROW, BAR = 320, 24, 14
NAMES, NUMBERS = 76, 36  # room for the names at the left and the numbers at the right
LONGEST_NAME = 12


def bars(rows: Sequence[tuple[str, int]], *, key: str, title: str, about: str) -> SafeString:
    """A bar for each (name, count), top to bottom; the longest takes the whole width.

    `key` tells this chart's title and description from others on the page. Counts are not
    negative.
    """
    most = max((count for _, count in rows), default=0)
    drawn = format_html_join(
        "\n", "{}", ((bar(place, name, count, most),) for place, (name, count) in enumerate(rows))
    )
    return format_html(
        '<svg class="chart" role="img" aria-labelledby="{key}-title {key}-about" '
        'viewBox="0 0 {width} {height}" focusable="false">\n'
        '<title id="{key}-title">{title}</title>\n<desc id="{key}-about">{about}</desc>\n'
        "{drawn}\n</svg>",
        key=key,
        width=WIDTH,
        height=max(ROW * len(rows), ROW),
        title=title,
        about=about,
        drawn=drawn,
    )


def bar(place: int, name: str, count: int, most: int) -> SafeString:
    """One line of the chart: its name, its bar and its number."""
    length = length_of(count, most)
    middle = place * ROW + ROW // 2
    return format_html(
        '<text class="chart-name" x="0" y="{y}">{name}</text>{bar}'
        '<text class="chart-number" x="{end}" y="{y}">{count}</text>',
        y=middle + 5,
        name=name[:LONGEST_NAME],
        bar=format_html(
            '<rect x="{}" y="{}" width="{}" height="{}"/>', NAMES, middle - BAR // 2, length, BAR
        )
        if length
        else "",
        end=NAMES + length + 6,
        count=count,
    )


def length_of(count: int, most: int) -> int:
    """How long a bar is; anything above nothing can be seen."""
    if not count:
        return 0
    return max(2, round((WIDTH - NAMES - NUMBERS) * count / most))
