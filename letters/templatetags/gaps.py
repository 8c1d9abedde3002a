"""A text as it is read, with its gaps marked."""

from django import template
from django.utils.html import format_html, format_html_join

from letters.rules.gaps import gaps_in
from letters.rules.offsets import segments

register = template.Library()


@register.filter
def gaps_marked(text):
    """`{{ letter.body|gaps_marked }}`: the words as they are, each gap in a <mark>."""
    pieces = segments(text, [(gap.start, gap.end) for gap in gaps_in(text)])
    return format_html_join("", "{}", ((shown(*piece),) for piece in pieces))


def shown(words: str, is_gap: bool) -> str:
    return format_html('<mark class="gap">{}</mark>', words) if is_gap else words
