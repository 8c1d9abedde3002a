"""The heads of a list's columns, each with the address that sorts by it."""

from django import template
from django.contrib.admin.templatetags.admin_list import result_headers
from django.utils.text import capfirst

register = template.Library()


@register.filter
def sorted_columns(shown) -> list[dict]:
    """What stands over each column of a ChangeList; a second press turns the order round."""
    return [head_of(head) for head in result_headers(shown)]


def head_of(head: dict) -> dict:
    way = head.get("url_toggle") if head.get("sorted") else head.get("url_primary")
    return {
        "text": capfirst(head["text"]),
        "sortable": head["sortable"],
        "sorted": head.get("sorted", False),
        "ascending": head.get("ascending", True),
        "address": way,
    }
