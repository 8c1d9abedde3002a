"""The pieces every page is made of; the engine knows them, so no page has to load them."""

from django import template
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import mark_safe

register = template.Library()

ICON = '<svg class="icon" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>'

COACHS = "/coach/"


@register.simple_tag
def icon(name):
    """`{% icon "pencil" %}`: a tag, for a template would end in a line break, seen in text."""
    return format_html(ICON, static("icons.svg"), name)


@register.simple_tag(takes_context=True)
def current(context, address, under=False):
    """`<a href="{{ people }}"{% current people %}>`: says so if that is the page that is open.

    With `under=True`, also where the open page lies under the address, as the letters to a person
    are among letters; a coach's pages about somebody's people are not among the coach's own.
    """
    path = getattr(context.get("request"), "path", "")
    if address and path == address:
        return mark_safe(' aria-current="page"')
    lies_under = path.startswith(address) or (address in path and not path.startswith(COACHS))
    return mark_safe(' aria-current="true"') if address and under and lies_under else ""


@register.simple_block_tag
def heading(content, words, back="", back_label="Back"):
    """`{% heading "People" %}…{% endheading %}`: the page's one h1, its lede between, a way back.

    It stands in a <div class="page-heading">, with a .button-row after it where there are actions.
    """
    shown = {
        "heading": words,
        "lede": mark_safe(content.strip()),
        "back": back,
        "back_label": back_label,
    }
    return render_to_string("_heading.html", shown)


@register.simple_block_tag
def nothing(content, icon="", href="", act="", kind="btn-primary"):
    """`{% nothing icon="search" %}…{% endnothing %}`: nothing here yet, and perhaps one act."""
    shown = {
        "sentence": mark_safe(content.strip()),
        "icon": icon,
        "href": href,
        "act": act,
        "kind": kind,
    }
    return render_to_string("_empty.html", shown)


@register.simple_block_tag
def section(content, anchor, words, rows):
    """`{% section "due" "Something to give" rows %}…{% endsection %}`: a list under its heading.

    Nothing where there are no rows; each is shown by `_row.html`, and what stands between follows.
    """
    if not rows:
        return ""
    shown = {"anchor": anchor, "heading": words, "rows": rows, "after": mark_safe(content.strip())}
    return render_to_string("_section.html", shown)
